import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startUpstream, type Upstream } from '../../support/upstream.js';
import { pyproject } from '../../unit/git/sandbox.js';
import { git } from '../../unit/services/support.js';
import { checkout, type Road, roads, run, runIn } from './setup.js';

const tag = 'version/5.1.0';
const config = `schema-version: 1
codenames: { 5: uluru, 4: cotopaxi }
version-files:
  custom:
    - { path: notes/*.txt, line: 'release = "{version}"' }
images:
  registry: registry.example.org
  project: suite
  version-tag: "{version}-t-{locked:tools}"
  builds:
    - { dockerfile: images/node.txt, repositories: [node], live: [node] }
charts: { paths: ["charts/*"] }
`;
const lock =
  'version = 1\n[[package]]\nname = "tools"\nversion = "4.2.0"\nsource = { registry = "https://pypi.org/simple" }\n';

let upstream: Upstream;
let tagged: string;
let whole: string;
const short: readonly Road[] = ['full', 'none'];

const own = (...args: string[]): Promise<string> => git(upstream.work, ...args);
/** Commits in the work tree without pushing. */
async function commit(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(upstream.work, path, '..'), { recursive: true });
    writeFileSync(join(upstream.work, path), text);
  }
  await own('add', '-A');
  await own('commit', '-q', '--allow-empty', '-m', `change ${Object.keys(files).join(' ')}`);
}

/** A history with merges, tags of other branches above and below, annotated ones, and one on a tree. */
beforeAll(async () => {
  upstream = await startUpstream('roads');
  await commit({ 'pyproject.toml': pyproject('acme', '4.9.0'), 'setup.py': 'x' });
  for (let minor = 0; minor < 3; minor++) {
    for (let patch = 0; patch < 12; patch++) {
      await own('commit', '-q', '--allow-empty', '-m', `4.${minor}.${patch}`);
      await own('tag', `version/4.${minor}.${patch}`);
    }
  }
  await own('branch', 'side');
  await commit({ 'a/pyproject.toml': pyproject('acme-a', '5.0.3'), 'a/src/__init__.py': '' });
  await own('tag', '-a', '-m', 'annotated', 'version/5.0.1');
  await own('tag', '-a', '-m', 'nested', 'version/5.0.2', 'version/5.0.1');
  // Newer than every merged one, and never merged.
  await own('checkout', '-q', 'side');
  for (const patch of [6, 7, 8, 9]) {
    await own('commit', '-q', '--allow-empty', '-m', `side ${patch}`);
    await own('tag', `version/5.0.${patch}`);
  }
  await own('checkout', '-q', '-b', 'merged', 'main');
  await own('commit', '-q', '--allow-empty', '-m', 'on a branch that is merged');
  await own('tag', 'version/5.0.3');
  await own('checkout', '-q', 'main');
  await own('commit', '-q', '--allow-empty', '-m', 'beside');
  await own('merge', '-q', '--no-ff', '-m', 'merge', 'merged');
  await own('checkout', '-q', '--orphan', 'alone');
  await own('commit', '-q', '--allow-empty', '-m', 'another root');
  await own('tag', 'version/5.0.10');
  await own('checkout', '-q', 'main');
  await own('tag', 'version/5.0.11', 'main^{tree}');
  await own('tag', 'version/odd');
  const submodule = `160000,${'1'.repeat(40)},third`;
  await own('update-index', '--add', '--cacheinfo', submodule);
  symlinkSync('pyproject.toml', join(upstream.work, 'about.py'));
  writeFileSync(join(upstream.work, 'VERSION'), new Uint8Array([0x35, 0xff, 0x30]));
  writeFileSync(
    join(upstream.work, '_version.py'),
    `__version__ = "5.0.3"\n${'#'.repeat(5 * 1024 * 1024)}\n`,
  );
  await commit({
    '.github/release-actions.yml': config,
    'pyproject.toml': pyproject('acme', '5.0.3', ['acme-a==5.0.3']),
    'a/setup.py': 'from setuptools import setup\nsetup(version="4.1.7")\n',
    'a/version.py': '__version__ = "4.1.7"\n',
    'b/Chart.yaml': 'apiVersion: v2\nname: other\nversion: 4.1.11\nappVersion: "5.0.9"\n',
    'charts/node/Chart.yaml': 'apiVersion: v2\nname: node\nversion: 5.0.3\nappVersion: "5.0.3"\n',
    'charts/node/values.yaml':
      'image: registry.example.org/suite/node:5.0\nother: registry.example.org/suite/gone:1\n',
    'images/node.txt': 'FROM registry.example.org/suite/node:5.0\nRUN pip install acme==5.1.0\n',
    'notes/ünicode.txt': 'release = "5.0.3"\n',
    'uv.lock': lock,
  });
  await own('update-index', '--add', '--cacheinfo', submodule);
  await own('commit', '-q', '--amend', '-m', 'all kinds of files');
  tagged = await own('rev-parse', 'HEAD');
  await own('tag', '-a', '-m', 'release', tag);
  await own('branch', 'release/5.1');
  await own('checkout', '-q', 'main');
  await own('commit', '-q', '--allow-empty', '-m', 'main moved on');
  await own('push', '-q', 'origin', '--all');
  await own('push', '-q', 'origin', '--tags');
}, 60_000);
afterAll(() => upstream.close());

describe('the three roads', () => {
  test('give the same plan, byte for byte, and the same outputs', async () => {
    const full = await run(upstream, 'full', { tag });
    const shallow = await run(upstream, 'shallow', { tag });
    const none = await run(upstream, 'none', { tag });
    whole = full.plan;
    expect([full.error, shallow.error, none.error]).toEqual(['', '', '']);
    expect(JSON.parse(full.plan)).toMatchObject({
      commit: { sha: tagged },
      window: { from: '5.0.1', to: '5.1.0' },
      reference_version: '5.0.3',
      images: { version_tag: '5.1.0-t-4.2.0' },
      rewrite: { files: expect.arrayContaining([expect.objectContaining({ path: 'notes/ünicode.txt' })]) },
    });
    // The values of another major are told from merged tags.
    expect(full.host.warnings.join('\n')).toContain('4.1.7');
    for (const other of [shallow, none]) {
      expect(other.plan).toBe(full.plan);
      expect({ ...other.host.outputs, plan: '' }).toEqual({ ...full.host.outputs, plan: '' });
      expect(other.host.warnings).toEqual(full.host.warnings);
    }
    expect(full.host.outputs['branch']).toBe('release/5.1');
    // Requests are few: one for each text that is asked for, and few for 50 tags.
    expect(none.asked).toEqual({
      'github.ref.get': 1,
      'github.tag.get': 4,
      'github.commit.get': 1,
      'github.tree.get': 1,
      'github.ref.match': 1,
      'github.compare': expect.any(Number),
      'github.blob.get': expect.any(Number),
      'github.repo.get': 1,
      'github.branch.list': 1,
    });
    expect(none.asked['github.blob.get']).toBeLessThanOrEqual(14);
    expect(none.asked['github.compare']).toBeLessThanOrEqual(16);
    expect(none.host.lines.join('\n')).toMatch(/read by \d+ requests/);
    expect(shallow.asked['github.git.fetch']).toBeLessThanOrEqual(3);
  }, 60_000);

  test('a tree that GitHub cuts is walked', async () => {
    const settings = join(upstream.work, '../state/github/settings.json');
    writeFileSync(settings, JSON.stringify({ tree_limit: 16 }));
    const none = await run(upstream, 'none', { tag });
    writeFileSync(settings, JSON.stringify({ tree_limit: 3 }));
    const impossible = await run(upstream, 'none', { tag });
    rmSync(settings);
    expect(none.error).toBe('');
    expect(none.plan).toBe(whole);
    expect(none.asked['github.tree.get']).toBeGreaterThan(5);
    expect(impossible.error).toContain('the folder . has more files than GitHub lists');
  }, 60_000);

  test.each(['side', 'version/5.0.9', 'refs/heads/side', 'refs/tags/version/5.0.9', 'SHA'])(
    'read the config of %s',
    async (name) => {
      const sha = await upstream.git('rev-parse', 'refs/heads/side');
      const file = await upstream.git('ls-tree', '--name-only', 'refs/heads/side', '.github/');
      expect(file).toBe('');
      const given = { tag, 'config-ref': name === 'SHA' ? sha : name, config: 'setup.py' };
      // A shallow checkout that is completed is as good as a full one.
      for (const road of name === 'side' ? roads : short) {
        const { error } = await run(upstream, road, given);
        // It holds no config, which is how it is known that it was read.
        expect([road, error]).toEqual([road, expect.stringContaining('setup.py:1')]);
      }
    },
    60_000,
  );

  test.each([
    ['config-ref', { 'config-ref': 'nope' }, 'there is no branch, tag or commit "nope"'],
    ['config', { config: 'gone.yml' }, 'has no file "gone.yml"'],
    ['config in another ref', { 'config-ref': 'side' }, 'has no file ".github/release-actions.yml"'],
    ['config that is a folder', { config: 'charts' }, 'has no file "charts"'],
  ])('complain alike of %s', async (_, inputs, message) => {
    for (const road of short) {
      expect((await run(upstream, road, { tag, ...inputs })).error).toContain(message);
    }
  });

  test('take a tag with refs/tags/, and name near ones for a tag that is not there', async () => {
    for (const road of roads) {
      const full = await run(upstream, road, { tag: `refs/tags/${tag}` }, { shallowRef: `refs/tags/${tag}` });
      expect([road, full.error, full.host.outputs['tag']]).toEqual([road, '', tag]);
      const { error } = await run(
        upstream,
        road,
        { tag: 'version/5.0.33' },
        { shallowRef: 'refs/heads/main' },
      );
      expect([road, error]).toEqual([
        road,
        expect.stringContaining('the tag version/5.0.33 does not exist in'),
      ]);
      expect(error).toContain('there are version/5.0.3,');
      const far = await run(upstream, road, { tag: 'version/99.0.0' }, { shallowRef: 'refs/heads/main' });
      expect(far.error).toContain('version/99.0.0 does not exist in');
      expect(far.error).toContain('check its name');
    }
  }, 60_000);
});

describe('what decides the road', () => {
  test('neither checkout nor API: one error that says both ways', async () => {
    for (const env of [{ GITHUB_API_URL: '' }, { GITHUB_REPOSITORY: '' }]) {
      const { error } = await run(upstream, 'none', { tag }, { env });
      expect(error).toContain('there is neither a checkout nor an API');
      expect(error).toContain('fetch-depth: 0');
    }
    expect((await run(upstream, 'none', { tag, token: '' })).error).toContain(
      'neither a checkout nor an API',
    );
  });

  test('a working-directory that somebody named has to be a checkout', async () => {
    const { error } = await run(upstream, 'none', { tag, 'working-directory': 'source' });
    expect(error).toContain('the working directory is not a git repository');
  });

  test.each<Road>(['shallow', 'none'])('%s: what GitHub refuses is told', async (road) => {
    const dir = await checkout(upstream, road, `refs/tags/${tag}`);
    const host = await runIn(upstream, dir, { tag, token: 'ghs_wrong' });
    expect(host.error).toContain('401');
    expect(host.error).toContain('contents: read');
  });
});
