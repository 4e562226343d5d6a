import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { explain } from '../../../src/core/errors.js';
import { completeHistory, fetchAuthentication } from '../../../src/git/complete.js';
import { readFacts } from '../../../src/git/facts.js';
import { openGit } from '../../../src/git/git.js';
import { blobSupply } from '../../../src/git/partial.js';
import { FakeHost } from '../../support/fake-host.js';
import { startUpstream, type Upstream } from '../../support/upstream.js';
import { git, temporaryFolder } from '../services/support.js';

const token = 'ghs_canary0123456789abcdefghij';
const folder = temporaryFolder('complete');
let upstream: Upstream;
let sha: string;
let first: string;

/** What stands before the server: lets in who has the token, and nobody else, as a private repository does. */
const door = { url: '', seen: [] as string[], failures: [] as number[], close: () => {} };

beforeAll(async () => {
  upstream = await startUpstream('complete');
  first = await upstream.commit({ 'pyproject.toml': '[project]\nversion = "1.0.0"\n', 'big.txt': 'old' });
  await upstream.tag('version/1.0.0');
  await upstream.commit({ 'big.txt': 'new', 'pkg/version.py': '__version__ = "1.0.0"\n' });
  await git(upstream.work, 'tag', '-a', '-m', 'x', 'version/1.0.1');
  await git(upstream.work, 'push', '-q', 'origin', 'version/1.0.1');
  sha = await upstream.commit({ 'more.txt': 'more', 'pyproject.toml': '[project]\nversion = "1.0.1"\n' });
  await upstream.tag('version/1.1.0');
  await git(upstream.work, 'push', '-q', 'origin', `${first}:refs/heads/old`);
  const basic = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const server = createServer((incoming, outgoing) => {
    door.seen.push(`${incoming.method} ${incoming.url}`);
    const headers = headersOf(incoming, 'authorization');
    const failure = headers[0] === basic ? door.failures.shift() : undefined;
    // Two headers are refused, as GitHub does.
    if (headers.length > 1) return void outgoing.writeHead(400).end('duplicate header: Authorization');
    if (headers[0] !== basic) {
      return void outgoing.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end('no');
    }
    if (failure !== undefined) return void outgoing.writeHead(failure).end('away');
    const { hostname, port } = new URL(upstream.url);
    const onward = request(
      { hostname, port, path: incoming.url, method: incoming.method, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      },
    );
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  door.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  door.close = () => {
    server.closeAllConnections();
    server.close();
  };
});
afterAll(async () => {
  door.close();
  await upstream.close();
});

function headersOf({ rawHeaders }: IncomingMessage, name: string): string[] {
  return rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name);
}

let clones = 0;
/** A shallow checkout of one ref whose origin is the door; without credentials of its own. */
async function shallow(...refs: string[]): Promise<string> {
  const dir = `${folder}/clone-${clones++}`;
  await git(folder, 'init', '-q', dir);
  await git(dir, 'fetch', '-q', '--depth=1', '--no-tags', `${upstream.url}/acme/orchard`, ...refs);
  await git(dir, 'remote', 'add', 'origin', `${door.url}/acme/orchard`);
  return dir;
}

async function complete(dir: string, given = token): Promise<{ host: FakeHost; error: string }> {
  const host = new FakeHost({}, { GITHUB_SERVER_URL: door.url });
  const opened = await openGit(host, dir);
  const error = await completeHistory(host, opened, { token: given, tag: 'version/1.1.0' }).then(
    () => '',
    explain,
  );
  expect(`${host.allText()}${error}`).not.toContain(token);
  return { host, error };
}
const tag = '+refs/tags/version/1.1.0:refs/tags/version/1.1.0';

describe('a shallow checkout', () => {
  test('gets history, branches and tags with the token, and no contents of files', async () => {
    const dir = await shallow(tag);
    expect((await complete(dir)).error).toBe('');
    expect(await git(dir, 'rev-parse', '--is-shallow-repository')).toBe('false');
    expect((await git(dir, 'for-each-ref', '--format=%(refname)')).split('\n')).toEqual([
      'refs/remotes/origin/main',
      'refs/remotes/origin/old',
      'refs/tags/version/1.0.0',
      'refs/tags/version/1.0.1',
      'refs/tags/version/1.1.0',
    ]);
    // The files of the tag were there; the older ones are not.
    const missing = await git(dir, 'rev-list', '--objects', '--all', '--missing=print');
    expect(missing.split('\n').filter((line) => line.startsWith('?'))).toHaveLength(2);
    // What git was told of the token is not kept.
    expect(await git(dir, 'config', '--list')).not.toMatch(/extraheader|x-access-token/i);
  });

  test('of another ref gets the missing files of the tag in one fetch, and unforeseen ones in one more', async () => {
    const dir = await shallow('+refs/heads/old:refs/remotes/origin/old');
    const { host } = await complete(dir);
    const opened = await openGit(host, dir);
    const supply = await blobSupply(host, opened, sha, await fetchAuthentication(host, opened, token));
    if (supply === undefined) throw new Error('not partial');
    door.seen.length = 0;
    const facts = await readFacts(host, dir, sha, { tag: 'version/1.1.0', supply });
    const fetches = (): number => door.seen.filter((line) => line.startsWith('POST')).length;
    expect(fetches()).toBeLessThanOrEqual(2);
    const before = fetches();
    expect(facts.read('pyproject.toml')).toBe('[project]\nversion = "1.0.1"\n');
    expect(facts.read('pkg/version.py')).toBe('__version__ = "1.0.0"\n');
    expect([facts.read('big.txt'), facts.read('more.txt')]).toEqual([undefined, undefined]);
    expect(fetches()).toBe(before);
    expect(await supply.fetchNoted()).toBe(true);
    expect(await supply.fetchNoted()).toBe(false);
    expect([facts.read('big.txt'), facts.read('more.txt')]).toEqual(['new', 'more']);
    expect(facts.mergedVersions).toEqual(['1.0.0', '1.0.1']);
  });

  test('keeps a tag that is there with another object', async () => {
    const commit = await upstream.git('rev-parse', 'version/1.0.1^{commit}');
    const dir = await shallow(tag, `+${commit}:refs/tags/version/1.0.1`);
    expect((await complete(dir)).error).toBe('');
    expect(await git(dir, 'cat-file', '-t', 'refs/tags/version/1.0.1')).toBe('commit');
    expect(await git(dir, 'rev-parse', '--is-shallow-repository')).toBe('false');
  });

  test('from a server that knows no filter gets everything', async () => {
    await upstream.git('config', 'uploadpack.allowFilter', 'false');
    const dir = await shallow(tag);
    expect((await complete(dir)).error).toBe('');
    await upstream.git('config', 'uploadpack.allowFilter', 'true');
    expect(await git(dir, 'rev-parse', '--is-shallow-repository')).toBe('false');
    expect(await git(dir, 'show', `${first}:big.txt`)).toBe('old');
  });

  test('with credentials of its own sends no second header', async () => {
    const dir = await shallow(tag);
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    await git(dir, 'config', `http.${door.url}/.extraheader`, `Authorization: Basic ${basic}`);
    expect((await complete(dir)).error).toBe('');
  });

  test('is tried again while the server is away', async () => {
    const dir = await shallow(tag);
    door.failures.push(503, 502);
    const { host, error } = await complete(dir);
    expect(error).toBe('');
    expect(host.slept).toHaveLength(2);
  });

  test('that cannot be completed is named with its mending and the reason', async () => {
    const dir = await shallow(tag);
    const { error } = await complete(dir, '');
    expect(error).toContain('the checkout is shallow, and the history');
    expect(error).toContain('fetch-depth: 0');
    expect(error).toMatch(
      /Cause: git fetch ended with exit code 128: .*(?:could not read Username|Authentication)/s,
    );
    await git(dir, 'remote', 'remove', 'origin');
    expect((await complete(dir)).error).toContain('Cause: the checkout has no remote called origin');
  });
});

test('a whole checkout stays as it is; one that lacks the tag gets it', async () => {
  const dir = `${folder}/whole`;
  await git(folder, 'clone', '-q', '--no-tags', `${upstream.url}/acme/orchard`, dir);
  await git(dir, 'remote', 'set-url', 'origin', `${door.url}/acme/orchard`);
  expect((await complete(dir)).error).toBe('');
  expect(await git(dir, 'tag', '--list')).toContain('version/1.1.0');
  expect(await git(dir, 'config', '--list')).not.toContain('promisor');
  door.seen.length = 0;
  expect((await complete(dir)).error).toBe('');
  expect(door.seen).toEqual([]);
});
