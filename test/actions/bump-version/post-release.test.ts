import { beforeEach, describe, expect, it } from '@jest/globals';
import { git } from '../../unit/services/support.js';
import { kinds, project, run as runAction, upstream } from './setup.js';

const config = [
  'schema-version: 1',
  'images:',
  '  registry: registry.example',
  '  project: acme',
  '  builds:',
  '    - { dockerfile: docker/app.Dockerfile, repositories: [app] }',
  '    - { dockerfile: pkg/Dockerfile, repositories: [pkg] }',
  'charts: { paths: ["charts/*"] }',
  'ui: { path: web }',
  '',
].join('\n');
const files = {
  '.github/release-actions.yml': config,
  'docker/app.Dockerfile': 'FROM scratch\n',
  'pkg/Dockerfile': 'FROM scratch\n',
  'charts/hub/Chart.yaml': 'apiVersion: v2\nname: hub\nversion: 1.0.0\n',
  'charts/hub/values.yaml': 'a: 1\n',
  'web/package.json': '{ "name": "web", "version": "1.0.0" }\n',
  'tools/run.sh': 'true\n',
};
const harmless = {
  'docker/app.Dockerfile': 'FROM scratch AS mended\n',
  'pkg/Dockerfile': 'FROM scratch AS mended\n',
  'pkg/Dockerfile.dockerignore': '*.pyc\n',
  'tools/run.sh': 'false\n',
  'README.md': 'Read me\n',
};

/** Commit of version/1.1.0 with all of this; it is not released yet. */
let tagged: string;

beforeEach(async () => {
  tagged = await upstream.commit(files);
  await upstream.tag('version/1.1.0', tagged);
});

const run = (commit: string, inputs: Record<string, string> = {}) =>
  runAction({ version: '1.1.0.post1', operation: 'preflight', ...inputs }, commit);

/** Releases 1.1.0, and goes on from there; the release commit. */
async function release(): Promise<string> {
  const { outputs, failure } = await runAction({}, tagged);
  expect(failure).toBe('');
  await git(upstream.work, 'pull', '-q', '--ff-only', 'origin', 'main');
  upstream.hooks.effects.length = 0;
  return outputs['sha'] ?? '';
}

describe('a post-release', () => {
  it('may change Dockerfiles and what only images use, and commits nothing', async () => {
    const released = await release();
    const commit = await upstream.commit(harmless);
    const before = kinds().length;
    for (const operation of ['preflight', 'run']) {
      const { failure, outputs, host } = await run(commit, { operation });
      expect(failure).toBe('');
      expect(outputs).toMatchObject({ sha: commit, changed: 'false', files: '[]' });
      expect(host.notices.join()).toContain(`no source differs from ${released}, the release of 1.1.0`);
    }
    expect(kinds()).toHaveLength(before);
  });

  it('stops when the source of a package, chart or UI changed, in both operations', async () => {
    const released = await release();
    const changes = {
      'charts/hub/values.yaml': 'a: 2\n',
      'other/pyproject.toml': project('1.1.0'),
      'pkg/code.py': 'x = 2\n',
      'pkg/new.py': 'x = 2\n',
      'web/src/app.js': 'run()\n',
    };
    const commit = await upstream.commit({ ...harmless, ...changes });
    const list = Object.keys(changes).join(', ');
    for (const operation of ['preflight', 'run']) {
      const { failure } = await run(commit, { operation });
      expect(failure).toContain(`sources changed since 1.1.0 (${released}): ${list}\n`);
      expect(failure).toContain('release the next patch version');
    }
  });

  it('lists ten files, and counts the others', async () => {
    await release();
    const names = Array.from({ length: 13 }, (_, index) => `pkg/m${String(index).padStart(2, '0')}.py`);
    const commit = await upstream.commit(Object.fromEntries(names.map((name) => [name, 'y = 1\n'])));
    const { failure } = await run(commit);
    expect(failure).toContain(`${names.slice(0, 10).join(', ')} and 3 more\n`);
  });

  it('sees a package that is gone, and names in which nothing can be hidden', async () => {
    await release();
    await git(upstream.work, 'rm', '-q', 'pkg/pyproject.toml', 'pkg/code.py');
    const commit = await upstream.commit({ 'web/\u202egnp.js': '' });
    const { failure } = await run(commit);
    expect(failure).toContain('pkg/pyproject.toml');
    expect(failure).toContain('"web/\\u{202e}gnp.js"');
    expect(failure).not.toContain('\u202e');
  });
});

describe('the release of the base version', () => {
  it('is the tag itself when its tree carries the version', async () => {
    const carried = await upstream.commit({
      'pkg/pyproject.toml': project('1.1.0'),
      'charts/hub/Chart.yaml': 'apiVersion: v2\nname: hub\nversion: 1.1.0\n',
      'web/package.json': '{ "name": "web", "version": "1.1.0" }\n',
    });
    await upstream.tag('version/1.1.0', carried);
    expect((await run(carried)).failure).toBe('');
    const later = await upstream.commit({ 'pkg/code.py': 'x = 3\n' });
    expect((await run(later)).failure).toContain(`since 1.1.0 (${carried}): pkg/code.py`);
  });

  it('is found by its trailer on another branch, also when the tag is gone', async () => {
    const released = await release();
    await git(upstream.work, 'push', '-q', 'origin', 'HEAD:refs/heads/release/1.1');
    const commit = await upstream.commit(harmless);
    await upstream.git('update-ref', '-d', 'refs/tags/version/1.1.0');
    const { failure, host } = await run(commit);
    expect(failure).toBe('');
    expect(host.notices.join()).toContain(released);
  });

  it('is no commit that only says so: its parent is the tagged one', async () => {
    await release();
    await upstream.commit({ 'pkg/code.py': 'x = 4\n' });
    const message = 'Release 1.1.0\n\nRelease-Tag: version/1.1.0\n';
    await git(upstream.work, 'commit', '-q', '--allow-empty', '-m', message);
    const commit = await upstream.commit({ 'tools/run.sh': 'exit\n' });
    expect((await run(commit)).failure).toContain('pkg/code.py');
    // Without the tag nobody can tell which of the two it is.
    await upstream.git('update-ref', '-d', 'refs/tags/version/1.1.0');
    expect((await run(commit)).failure).toContain('several commits say that they are the release');
  });

  it('is missing: a tag without release, no tag at all, a candidate that nobody tagged', async () => {
    for (const [version, text] of [
      ['1.1.0.post1', 'the tree of the tag version/1.1.0 does not carry the version'],
      ['1.0.7.post1', 'there is neither a tag version/1.0.7 nor a commit'],
      ['1.1.0rc1.post2', '1.1.0rc1 was never released'],
    ] as const) {
      const { failure } = await run(tagged, { version });
      expect(failure).toContain('was never released from this repository');
      expect(failure).toContain(text);
      expect(failure).toMatch(/release 1\.\S+ first/);
    }
  });
});
