import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readInputs } from '../../../src/actions/publish-pypi/inputs.js';
import { publishPypi } from '../../../src/actions/publish-pypi/publish-pypi.js';
import { explain } from '../../../src/core/errors.js';
import type { Plan } from '../../../src/plan/types.js';
import { writeSample } from '../../support/distributions.js';
import { FakeHost } from '../../support/fake-host.js';
import { FakeIndex, refuse } from './fake-index.js';

const token = 'pypi-CanaryCanaryCanaryCanary';
let index: FakeIndex;
let root: string;
let dist: string;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'publish-'));
  dist = join(root, 'dist');
  index = new FakeIndex();
  await index.start();
});
afterEach(async () => {
  await index.stop();
  rmSync(root, { recursive: true, force: true });
});

interface Result {
  readonly host: FakeHost;
  readonly error: string;
  readonly states: Record<string, string>;
}

async function run(inputs: Record<string, string> = {}): Promise<Result> {
  const host = new FakeHost(
    { token, 'repository-url': `${index.url}/legacy/`, ...inputs },
    { GITHUB_WORKSPACE: root },
  );
  let error = '';
  try {
    await publishPypi(host, readInputs(host));
  } catch (thrown) {
    error = explain(thrown);
    // A bug would show its stack.
    expect(error).not.toContain('This is a bug');
  }
  expect(host.allText()).not.toContain('Canary');
  expect(error).not.toContain('Canary');
  const files = JSON.parse(host.outputs['files'] ?? '[]') as { name: string; state: string }[];
  return { host, error, states: Object.fromEntries(files.map(({ name, state }) => [name, state])) };
}

/** Packages base <- top, each with wheel and sdist. */
function samples(): void {
  writeSample(dist, 'base-pkg', '1.0');
  writeSample(dist, 'top-pkg', '1.0', { requires: ['base-pkg==1.0'] });
}

const files = [
  'base_pkg-1.0-py3-none-any.whl',
  'base_pkg-1.0.tar.gz',
  'top_pkg-1.0-py3-none-any.whl',
  'top_pkg-1.0.tar.gz',
];
const all = (state: string): Record<string, string> => Object.fromEntries(files.map((file) => [file, state]));
const posted = (): string[] => index.posts.map((post) => post.file);

describe('run', () => {
  it('uploads in order, then has nothing to do', async () => {
    samples();
    const first = await run();
    expect(first.error).toBe('');
    expect(first.states).toEqual(all('uploaded'));
    expect(first.host.outputs).toMatchObject({ uploaded: '4', unchanged: '0' });
    expect(posted().indexOf(files[2] ?? '')).toBeGreaterThan(posted().indexOf(files[0] ?? ''));
    expect(index.posts[0]?.headers).toMatchObject({
      'user-agent': 'release-actions/publish-pypi',
      accept: 'application/json',
      authorization: `Basic ${Buffer.from(`__token__:${token}`).toString('base64')}`,
    });
    index.posts.length = 0;
    index.gets.length = 0;
    const again = await run();
    expect(again.states).toEqual(all('unchanged'));
    expect(posted()).toEqual([]);
    expect(index.gets).toHaveLength(2);
    expect(again.host.notices.join()).toContain('nothing to do, 4 unchanged');
    expect(again.host.summaries[0]).toContain('| base\\-pkg | `base_pkg-1.0-py3-none-any.whl` |');
  });

  it('uploads only what is missing', async () => {
    samples();
    index.seed('base-pkg', 'base_pkg-1.0.tar.gz', readFileSync(join(dist, 'base_pkg-1.0.tar.gz')));
    const { states } = await run();
    expect(states).toEqual({ ...all('uploaded'), 'base_pkg-1.0.tar.gz': 'unchanged' });
    expect(posted()).toHaveLength(3);
  });

  it('does not send a POST in a dry run, with or without a token', async () => {
    samples();
    const { states, host } = await run({ 'dry-run': 'true', token: '' });
    expect(states).toEqual(all('missing'));
    expect(posted()).toEqual([]);
    expect(host.warnings.join()).toContain('PYPI_TOKEN is empty');
  });

  it('follows a 308 to the same origin and no other', async () => {
    samples();
    expect(
      (await run({ 'repository-url': `${index.url}/moved`, 'index-url': `${index.url}/simple/` })).error,
    ).toBe('');
    rmSync(dist, { recursive: true });
    writeSample(dist, 'base-pkg', '2.0');
    const { error } = await run({
      'repository-url': `${index.url}/elsewhere/`,
      'index-url': `${index.url}/simple/`,
    });
    expect(error).toContain('redirects uploads to another host, localhost:9');
  });
});

describe('conflicts', () => {
  beforeEach(() => {
    samples();
    index.seed('top-pkg', 'top_pkg-1.0.tar.gz', Buffer.from('other'));
  });

  it('stop before any upload and name both hashes', async () => {
    const { error, states } = await run();
    expect(error).toContain('d9298a10d1b0735837dc4bd85dac641b0f3cef27a47e5d53a54f2f3f5b2fcffa');
    expect(error).toContain('top-pkg 1.0: top_pkg-1.0.tar.gz');
    expect(error).toContain('draft GitHub release');
    expect(states['top_pkg-1.0.tar.gz']).toBe('failed');
    expect(posted()).toEqual([]);
  });

  it('are skipped on demand, with a warning', async () => {
    const { error, states, host } = await run({ 'on-conflict': 'skip' });
    expect(error).toBe('');
    expect(states).toEqual({ ...all('uploaded'), 'top_pkg-1.0.tar.gz': 'skipped' });
    expect(host.warnings.join()).toContain('left as it is');
  });
});

describe('faults', () => {
  it('retries a 500 with the same bytes', async () => {
    samples();
    let failures = 2;
    index.fault = (_, response) => (failures-- > 0 ? refuse(response, 500, 'boom') : undefined);
    const { states, host } = await run();
    expect(states).toEqual(all('uploaded'));
    expect(posted()).toHaveLength(6);
    expect(host.slept.length).toBeGreaterThanOrEqual(2);
  });

  it('asks the index after a lost answer and sends nothing twice', async () => {
    samples();
    let lost = 1;
    index.fault = (_, response, store) => {
      if (lost-- <= 0) return undefined;
      store();
      response.destroy();
      return true;
    };
    expect((await run()).states).toEqual(all('uploaded'));
    expect(posted()).toHaveLength(4);
  });

  it('waits for the end of read-only mode', async () => {
    samples();
    let failures = 3;
    index.fault = (_, response) =>
      failures-- > 0 ? refuse(response, 403, 'Read-only mode: Uploads are temporarily disabled.') : undefined;
    expect((await run()).states).toEqual(all('uploaded'));
  });

  it('looks at the index after an answer that is not HTTP', async () => {
    samples();
    index.fault = (post, response, store) => {
      if (!post.file.startsWith('base')) return undefined;
      if (post.file.endsWith('.whl')) store();
      response.socket?.end('HTTP/1.1 400 Invalid\nattestations\n: x\r\n\r\n');
      return true;
    };
    const { error, states } = await run();
    expect(error).toContain('the index refused; its answer is not valid HTTP');
    expect(states).toMatchObject({
      'base_pkg-1.0-py3-none-any.whl': 'unchanged',
      'base_pkg-1.0.tar.gz': 'failed',
    });
    expect(posted().filter((file) => file === 'base_pkg-1.0.tar.gz')).toHaveLength(1);
  });

  it('stops at a refusal, sets outputs and says what is left', async () => {
    samples();
    index.fault = (post, response) =>
      post.file === 'base_pkg-1.0.tar.gz'
        ? refuse(
            response,
            400,
            'This filename was previously used by a file that has since been deleted. Use a different version.',
          )
        : undefined;
    const { error, states, host } = await run();
    expect(error).toContain('never be used again');
    expect(states['base_pkg-1.0.tar.gz']).toBe('failed');
    expect(states['base_pkg-1.0-py3-none-any.whl']).toBe('uploaded');
    expect(Number(host.outputs['uploaded'])).toBeLessThan(4);
    expect(host.summaries[0]).toContain('stopped half');
  });

  it('names the clash when somebody else was faster', async () => {
    samples();
    index.fault = (post) => {
      if (post.file.startsWith('base')) index.seed('base-pkg', post.file, Buffer.from('theirs'));
      return undefined;
    };
    expect((await run()).error).toMatch(
      /base_pkg-1.0-py3-none-any.whl is on .* with sha256 [0-9a-f]{64}; ours/,
    );
  });

  it('stops at the limit of new projects without another try', async () => {
    samples();
    writeSample(dist, 'third-pkg', '1.0', { requires: ['top-pkg'] });
    const limit = '"project.create.ip";r=9;t=3598, "project.create.user";r=0;t=600';
    index.fault = (post, response, store) => {
      if (post.file !== 'base_pkg-1.0-py3-none-any.whl') return undefined;
      store();
      response.writeHead(200, { RateLimit: limit }).end();
      return true;
    };
    const { error } = await run();
    expect(error).toContain('no more projects for now; left: third-pkg, top-pkg');
    expect(error).toContain('in 10 minutes');
    expect(posted().some((file) => file.startsWith('top'))).toBe(false);
  });

  it('does not repeat a refused new project, and lists what is left', async () => {
    samples();
    index.fault = (post, response) =>
      post.name === 'top-pkg' ? refuse(response, 429, 'Too many new projects created') : undefined;
    const { error, states, host } = await run();
    expect(error).toContain('wait an hour');
    expect(states).toMatchObject({
      'top_pkg-1.0-py3-none-any.whl': 'failed',
      'top_pkg-1.0.tar.gz': 'missing',
    });
    expect(host.lines.join()).toContain('missing   top_pkg-1.0.tar.gz');
    expect(posted().filter((file) => file.startsWith('top'))).toHaveLength(1);
  });

  it('does not let a message act as a log command', async () => {
    samples();
    index.fault = (_, response) => refuse(response, 400, '::error::x%0A::y');
    expect((await run()).error).toMatch(/base_pkg-1.0-py3-none-any.whl: ::error::x%0A::y/);
  });

  it('survives a stale index after the upload with a warning', async () => {
    samples();
    index.fault = (_, response) => {
      response.writeHead(200).end();
      return true;
    };
    const { error, host } = await run();
    expect(error).toBe('');
    expect(host.warnings.join()).toContain('does not show them yet');
  });
});

const plan = (over: { listed?: boolean; version?: string; effects?: string[] } = {}): Plan =>
  ({
    schema_version: 1,
    kind: 'final',
    version: over.version ?? '1.0',
    python: {
      publish: true,
      packages: ['base-pkg', 'top-pkg'].map((name) => ({
        name,
        normalized: name,
        listed: over.listed ?? true,
      })),
    },
    effects: (over.effects ?? ['commit', 'pypi:base-pkg']).map((id) => ({ id, what: id })),
  }) as unknown as Plan;

describe('preflight', () => {
  const preflight = (inputs: Record<string, string> = {}): Promise<Result> =>
    run({ operation: 'preflight', ...inputs });

  it('probes existing projects only, and never a complete release', async () => {
    samples();
    index.seed('top-pkg', 'top_pkg-0.9.tar.gz', Buffer.from('old'));
    const { error, states } = await preflight();
    expect(error).toBe('');
    expect(states).toEqual(all('missing'));
    expect(index.posts.map(({ file, name }) => [file, name])).toEqual([['release-check.txt', 'top-pkg']]);
    index.fault = () => undefined;
    await run();
    index.posts.length = 0;
    await preflight();
    expect(posted()).toEqual([]);
  });

  it('probes neither when told nor where the index is not of PyPI', async () => {
    samples();
    index.seed('top-pkg', 'top_pkg-0.9.tar.gz', Buffer.from('old'));
    await preflight({ probe: 'off' });
    index.serial = false;
    await preflight();
    expect(posted()).toEqual([]);
  });

  it('says what the index would refuse', async () => {
    samples();
    index.seed('top-pkg', 'top_pkg-0.9.tar.gz', Buffer.from('old'));
    index.seed('base-pkg', 'base_pkg-0.9.tar.gz', Buffer.from('old'));
    index.fault = (post, response) =>
      refuse(response, 403, `The user 'u' isn't allowed to upload to project '${post.name}'.`);
    const { error } = await preflight();
    expect(error).toContain("base-pkg: The user 'u' isn't allowed");
    expect(error).toContain("top-pkg: The user 'u' isn't allowed");
    expect(error).toContain('Maintainer');
  });

  it('stops early for a release that is closed', async () => {
    samples();
    const bytes = readFileSync(join(dist, 'top_pkg-1.0.tar.gz'));
    index.seed('top-pkg', 'top_pkg-1.0.tar.gz', bytes, '2023-10-20T00:00:00Z');
    const { error } = await preflight();
    expect(error).toContain('top-pkg 1.0 was begun on 2023-10-20');
    expect(error).toContain('missing: top_pkg-1.0-py3-none-any.whl');
  });

  it.each([
    ['an empty token', { token: '' }, 'python.publish: false'],
    ['a token with a line break', { token: 'pypi-a\nb' }, 'line break'],
    ['attestations', { attestations: 'true' }, 'trusted publishing'],
    ['a folder that is not there', { 'packages-dir': 'none' }, 'does not exist'],
    ['a wrong word', { 'on-conflict': 'merge' }, 'must be one of fail, skip'],
  ])('refuses %s', async (_, inputs, what) => {
    samples();
    expect((await preflight(inputs)).error).toContain(what);
    expect(index.gets).toEqual([]);
  });

  it('refuses a token of another kind for PyPI before anything is sent', async () => {
    samples();
    expect((await preflight({ 'repository-url': '', token: 'Canary' })).error).toContain(
      'does not start with pypi-',
    );
  });
});

describe('what is in the folder', () => {
  it.each([
    ['an archive of another kind', 'notes.zip'],
    ['a signature', 'base_pkg-1.0.tar.gz.asc'],
    ['an attestation', 'base_pkg-1.0.tar.gz.publish.attestation'],
  ])('refuses %s', async (_, name) => {
    samples();
    writeFileSync(join(dist, name), '');
    expect((await run()).error).toContain('is not a distribution');
  });

  it('refuses two versions of one package', async () => {
    samples();
    writeSample(dist, 'base-pkg', '1.1');
    expect((await run()).error).toContain('two versions');
  });

  it.each([
    [plan({ version: '1.1' }), 'is of version 1.0, the plan releases 1.1'],
    [plan({ listed: false }), 'does not know base-pkg, top-pkg'],
  ])('must be what the plan says', async (wanted, what) => {
    samples();
    expect((await run({ plan: JSON.stringify(wanted) })).error).toContain(what);
    expect(posted()).toEqual([]);
  });

  it('must be complete and hold nothing else', async () => {
    samples();
    rmSync(join(dist, 'top_pkg-1.0.tar.gz'));
    expect((await run({ plan: JSON.stringify(plan()) })).error).toContain('top-pkg 1.0 has no sdist');
    samples();
    writeSample(dist, 'third-pkg', '1.0');
    expect((await run({ plan: JSON.stringify(plan()) })).error).toContain('that the plan does not release');
  });

  it('must be what was built', async () => {
    samples();
    const record = {
      plan_sha256: '',
      python: { files: files.map((name) => ({ name, sha256: '00', size: 1, package: 'x' })) },
    };
    writeFileSync(join(dist, 'build-record.json'), JSON.stringify(record));
    expect((await run()).error).toContain('is not the file that was built');
    writeFileSync(join(dist, 'build-record.json'), JSON.stringify({ ...record, plan_sha256: 'x' }));
    expect((await run({ plan: JSON.stringify(plan()) })).error).toContain('built for another plan');
    expect(posted()).toEqual([]);
  });

  it('reports off when the plan publishes nothing', async () => {
    const { error, host } = await run({ plan: JSON.stringify(plan({ effects: ['release'] })) });
    expect(error).toBe('');
    expect(host.outputs).toEqual({ files: '[]', uploaded: '0', unchanged: '0' });
    expect(host.notices.join()).toContain('off');
  });
});
