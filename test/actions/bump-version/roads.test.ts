import { describe, expect, it } from '@jest/globals';
import { bumpVersion } from '../../../src/actions/bump-version/bump-version.js';
import { readInputs } from '../../../src/actions/bump-version/inputs.js';
import type { ExecOptions } from '../../../src/core/host.js';
import { FakeHost } from '../../support/fake-host.js';
import { git } from '../../unit/services/support.js';
import { base, kinds, project, type Road, roads, run, take, tip, upstream } from './setup.js';

/** Files that a road could spoil: line ends, a byte order mark, no last newline, names that are not ASCII. */
const odd = {
  'pkg/pyproject.toml': project('1.0.0'),
  'bom/pyproject.toml': '\uFEFF[project]\nname = "bom"\nversion = "1.0.0"',
  'größe/naïve 包/package.json': '{\r\n\t"name": "ui",\r\n\t"version": "1.0.0"\r\n}',
  '"quoted"/Chart.yaml': "apiVersion: v2\nname: hub\nversion: '1.0.0' # kept\n",
};

async function tagged(): Promise<string> {
  const commit = await upstream.commit(odd);
  await upstream.tag('version/1.1.0', commit);
  return commit;
}

async function executable(path: string): Promise<string> {
  await git(upstream.work, 'update-index', '--chmod=+x', path);
  await git(upstream.work, 'commit', '-q', '-m', 'executable');
  await git(upstream.work, 'push', '-q', 'origin', 'HEAD:refs/heads/main');
  await git(upstream.work, 'reset', '-q', '--hard');
  return git(upstream.work, 'rev-parse', 'HEAD');
}

describe('the same commit by every road', () => {
  it('bytes, modes and message', async () => {
    const start = await tagged();
    const made: Record<string, string> = {};
    for (const road of roads) {
      await upstream.git('update-ref', 'refs/heads/main', start);
      const { outputs, failure } = await run(take(road), start);
      upstream.hooks.onRequest = () => undefined;
      expect(failure).toBe('');
      expect(outputs).toMatchObject({ method: road, changed: 'true' });
      made[road] = await upstream.git('log', '-1', '--format=%T %P%n%B', outputs['sha'] ?? '');
      expect(made[road]).toContain(
        `${outputs['tree']} ${start}\nRelease 1.1.0\n\nRelease-Tag: version/1.1.0`,
      );
    }
    expect(new Set(Object.values(made)).size).toBe(1);
    const changed = await upstream.git(
      '-c',
      'core.quotePath=false',
      'diff',
      '-z',
      '--name-only',
      start,
      'main',
    );
    expect(changed.split('\0').filter(Boolean).sort()).toEqual(Object.keys(odd).sort());
    expect(await upstream.git('show', 'main:bom/pyproject.toml')).toBe(
      odd['bom/pyproject.toml'].replace('1.0.0', '1.1.0').trim(),
    );
  });

  it('an executable file keeps its mode: REST, and it says why', async () => {
    const start = await executable('pkg/pyproject.toml');
    const { outputs, failure, host } = await run({}, start);
    expect(failure).toBe('');
    expect(outputs).toMatchObject({ method: 'rest', 'method-reason': 'pkg/pyproject.toml has mode 100755' });
    expect(host.notices.join()).toContain('(REST: pkg/pyproject.toml has mode 100755)');
    expect(host.summaries.join()).toContain('has mode 100755');
    expect(await upstream.git('ls-tree', 'main', 'pkg/pyproject.toml')).toContain('100755');
    const rest = await upstream.git('rev-parse', 'main^{tree}');
    await upstream.git('update-ref', 'refs/heads/main', start);
    expect((await run(take('git'), start)).outputs['tree']).toBe(rest);
    expect(await upstream.git('rev-parse', 'main^{tree}')).toBe(rest);
  });
});

describe('the best road', () => {
  it.each<[Road, string, string]>([
    ['graphql', 'true', ''],
    ['rest', 'true', 'this server has no createCommitOnBranch'],
    ['git', 'false', 'commit-method is git'],
  ])('%s: verified %s', async (road, verified, why) => {
    const { outputs } = await run(take(road));
    expect(outputs).toMatchObject({ method: road, verified, 'method-reason': why });
  });

  it('is git push where there is no API: a folder as remote', async () => {
    const dir = await upstream.clone(base);
    await git(dir, 'remote', 'set-url', 'origin', await upstream.git('rev-parse', '--absolute-git-dir'));
    const host = new FakeHost({ version: '1.1.0', sha: base, 'working-directory': dir });
    await bumpVersion(host, readInputs(host));
    expect(host.outputs).toMatchObject({ method: 'git', verified: 'false', changed: 'true' });
    expect(host.outputs['method-reason']).toContain('GITHUB_API_URL is not set');
    expect(await tip()).toBe(host.outputs['sha']);

    // An API that is named and does not answer.
    await upstream.git('update-ref', 'refs/heads/main', base);
    const env = { GITHUB_API_URL: 'http://127.0.0.1:9/api/v3', GITHUB_REPOSITORY: 'acme/orchard' };
    const mute = new FakeHost(
      { version: '1.1.0', sha: base, token: 'x'.repeat(20), 'working-directory': dir },
      env,
    );
    await bumpVersion(mute, readInputs(mute));
    expect(mute.outputs).toMatchObject({
      method: 'git',
      'method-reason': expect.stringContaining('no API answers'),
    });
  });

  it('is REST once the branch moved on', async () => {
    await upstream.commit({ 'pkg/later.py': 'y = 2\n' });
    const why = 'the branch moved on since the tag';
    const preflight = await run({ operation: 'preflight' });
    expect(preflight.outputs).toMatchObject({ method: 'rest', 'method-reason': why });
    const { outputs } = await run();
    expect(outputs).toMatchObject({ method: 'rest', 'method-reason': why, verified: 'true' });
  });

  it('asks for a token where it would need one', async () => {
    expect((await run({ token: '' })).failure).toContain('the GitHub token is empty');
  });
});

/** Writes down every request and every command of git. */
class Listening extends FakeHost {
  readonly requests: string[] = [];
  readonly pushes: string[][] = [];

  override fetch(url: string | URL, init: RequestInit = {}): Promise<Response> {
    const { method = 'GET', body = '' } = init;
    this.requests.push(`${method} ${new URL(url).pathname} ${String(body ?? '')}`);
    return super.fetch(url, init);
  }
  override exec(command: string, args: readonly string[], options?: ExecOptions) {
    if (args.includes('push')) this.pushes.push([...args]);
    return super.exec(command, args, options);
  }
}

it('nothing is ever forced and no tag is touched, on any road and with a branch that moved', async () => {
  const later = await upstream.commit({ 'pkg/later.py': 'y = 2\n' });
  const tags = await upstream.git('for-each-ref', 'refs/tags');
  const before = upstream.hooks.effects.length;
  for (const road of roads) {
    for (const start of [base, later]) {
      await upstream.git('update-ref', 'refs/heads/main', start);
      const dir = await upstream.clone(base);
      const plain = upstream.host({ version: '1.1.0', sha: base, 'working-directory': dir, ...take(road) });
      const inputs = Object.fromEntries(
        ['version', 'sha', 'working-directory', 'token', 'commit-method'].map((name) => [
          name,
          plain.input(name),
        ]),
      );
      const host = new Listening(inputs, plain.env);
      await bumpVersion(host, readInputs(host));
      upstream.hooks.onRequest = () => undefined;
      expect(host.outputs['changed']).toBe('true');
      const writes = host.requests.filter((line) => !line.startsWith('GET '));
      expect(writes.join('\n')).not.toMatch(/"force":\s*true|refs\/tags|DELETE /);
      for (const line of writes.filter((each) => each.startsWith('PATCH ')))
        expect(line).toContain('"force":false');
      for (const args of host.pushes) {
        expect(args.join(' ')).not.toMatch(/--force|-f\b|--mirror|--tags|--delete|\+/);
        expect(args.at(-1)).toMatch(/^[0-9a-f]{40}:refs\/heads\/main$/);
      }
    }
  }
  expect(await upstream.git('for-each-ref', 'refs/tags')).toBe(tags);
  const done = upstream.hooks.effects.slice(before);
  expect(done.length).toBeGreaterThan(6);
  for (const { kind } of done) expect(['commit', 'branch', 'push']).toContain(kind);
  expect(kinds().join()).not.toContain('tag');
});
