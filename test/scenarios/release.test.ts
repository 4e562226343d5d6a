import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { configPath, done, SmallProject, succeeded } from '../support/small-project.js';

const tag = 'version/5.1.0rc1';
let project: SmallProject;
beforeEach(() => {
  project = new SmallProject();
});
afterEach(() => project.remove());

const rehearse = (...more: string[]): ReturnType<SmallProject['rehearse']> =>
  project.rehearse('s', tag, ...more);
const files = ['alpha-5.1.0rc1-py3-none-any.whl', 'alpha-5.1.0rc1.tar.gz', 'release-record.json'];

describe('a release made by hand', () => {
  beforeEach(async () => {
    // Stops before any effect: the tag is there, and a person goes on by hand.
    expect((await rehearse('--inject', 'empty:PYPI_TOKEN')).effects).toEqual([]);
  }, 180_000);

  test('published: adopted, text kept, files added, never a draft again; then nothing is left', async () => {
    const text = { name: 'By hand', body: 'Words of a person.' };
    await project.api('s', 'POST', '/releases', { tag_name: tag, ...text, prerelease: false });
    const outcome = succeeded(await rehearse());
    expect(done(outcome, 'release.')).toEqual([]);
    expect(outcome.text).toContain('is marked as no prerelease and should be one: change it there');
    const [only, ...more] = await project.releases('s');
    expect(more).toEqual([]);
    expect(only).toMatchObject({ ...text, draft: false });
    expect(only?.assets.map(({ name }) => name).sort()).toEqual(files);
    expect(done(outcome, 'pypi')).toHaveLength(2);
    expect(succeeded(await rehearse()).text).toContain('changed nothing: all of it was done before');
  }, 180_000);

  test('as a draft: filled and published, text kept', async () => {
    const text = { name: 'By hand', body: 'Words of a person.' };
    await project.api('s', 'POST', '/releases', { tag_name: tag, ...text, draft: true });
    const outcome = succeeded(await rehearse());
    expect(done(outcome, 'release.')).toEqual([`release.update ${tag} (published)`]);
    expect(await project.releases('s')).toMatchObject([{ ...text, draft: false, prerelease: true }]);
  }, 180_000);
});

describe('a finished release', () => {
  test('stays as it is under another config of the same tree, and when a version below is tagged', async () => {
    const first = project.own('rev-parse', 'HEAD');
    project.commit('Go on', { 'more.txt': 'more\n' });
    const finished = succeeded(await rehearse());
    const record = readFileSync(join(finished.out, 'record.json'), 'utf8');

    project.own('tag', 'version/5.0.1', first);
    const tagged = succeeded(await rehearse());
    expect(tagged.text).toContain('changed nothing: all of it was done before');

    const config = join(project.root, 'other.yml');
    writeFileSync(config, 'schema-version: 1\ncodenames: { 5: uluru }\npython: { packages: [alpha] }\n');
    const other = succeeded(await rehearse('--config', config));
    expect(other.text).toContain('changed nothing');
    for (const { out } of [tagged, other])
      expect(readFileSync(join(out, 'record.json'), 'utf8')).toBe(record);

    writeFileSync(config, 'schema-version: 1\nbump: build\npython: { packages: [alpha] }\n');
    const tip = project.git('s', 'rev-parse', 'main');
    writeFileSync(
      config,
      'schema-version: 1\npython: { packages: [alpha] }\nversion-files:\n  custom:\n    - { path: more.txt, search: more, value: "{version}" }\n',
    );
    const changed = await rehearse('--config', config);
    expect([changed.code, done(changed)]).toEqual([1, []]);
    expect(changed.text).toContain(`(${project.record(finished).release_commit}); this run would make `);
    expect(project.git('s', 'rev-parse', 'main')).toBe(tip);
  }, 180_000);
});

describe('targets that are off', () => {
  test('a post-release makes no commit and no upload, only images and a release with its record, never the latest', async () => {
    const images = 'images: { registry: registry.example, project: acme/alpha, platforms: [linux/amd64] }';
    const config = `schema-version: 1\npython: { packages: [alpha] }\n${images}\n`;
    const sha = project.commit('Add an image', { Dockerfile: 'FROM scratch\n', [configPath]: config });
    const outcome = succeeded(await project.rehearse('s', 'version/5.0.0.post1'));
    expect(done(outcome).filter((effect) => !effect.startsWith('image.'))).toEqual([
      'release.create version/5.0.0.post1 (draft)',
      'asset.upload release-record.json',
      'asset.delete release-record.json',
      'asset.upload image-manifests.json',
      'asset.upload release-record.json',
      'release.update version/5.0.0.post1 (published)',
    ]);
    expect(done(outcome, 'image.tag').map((effect) => effect.split(' ')[1])).toEqual([
      'acme/alpha:5.0.0.post1',
      'acme/alpha:latest',
    ]);
    expect(project.record(outcome)).toMatchObject({
      ...{ tagged_commit: sha, release_commit: sha, version: '5.0.0.post1' },
      python: { files: [] },
    });
    expect(project.git('s', 'rev-parse', 'main')).toBe(sha);
    expect(await project.releases('s')).toMatchObject([{ draft: false, prerelease: false }]);
    expect(await project.api('s', 'GET', '/releases/latest')).toBeUndefined();
    expect(skipped(outcome.text)).toEqual([]);
    expect(succeeded(await project.rehearse('s', 'version/5.0.0.post1')).text).toContain('changed nothing');
  }, 180_000);

  test('a repository without a Python package: its jobs run and report off', async () => {
    const image = 'FROM scratch\nLABEL org.opencontainers.image.version=5.0.0\n';
    const gone = { 'pyproject.toml': '', 'backend/plain.py': '', [configPath]: '' };
    project.commit('Only an image', { Dockerfile: image, ...gone });
    const outcome = succeeded(await project.rehearse('s', 'version/5.1.0'));
    expect(done(outcome, 'pypi')).toEqual([]);
    expect(skipped(outcome.text)).toEqual([]);
    for (const job of ['stage-preflight-pypi', 'publish-pypi']) {
      expect(readFileSync(join(outcome.out, `logs/${job}.log`), 'utf8')).toContain(
        'off: the plan of this final publishes no Python package',
      );
    }
    expect(project.git('s', 'show', 'main:Dockerfile')).toContain('image.version=5.1.0');
    expect(await project.releases('s')).toMatchObject([{ draft: false, tag_name: 'version/5.1.0' }]);
  }, 180_000);
});

test('a dry run of a caller changes nothing at all', async () => {
  const caller = readFileSync('examples/monorepo/.github/workflows/release.yml', 'utf8');
  const dry = caller.replace(/^( +)with:\n/m, '$1with:\n$1  dry-run: true\n');
  expect(dry).not.toBe(caller);
  const path = '.github/workflows/release.yml';
  const tip = project.commit('Call the workflow', { [path]: dry });
  const outcome = succeeded(await rehearse('--workflow', path));
  expect(outcome.effects).toEqual([]);
  expect(skipped(outcome.text)).toEqual([]);
  expect(outcome.text).toContain(`The rehearsal of ${tag} succeeded and changed nothing.`);
  expect(project.git('s', 'rev-parse', 'main')).toBe(tip);
  expect(await project.releases('s')).toEqual([]);
}, 180_000);

/** Jobs that did not run: of a target that is off, too, a job runs and says so. */
function skipped(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('skipped '));
}
