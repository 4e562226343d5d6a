import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { bumpVersion } from '../../../src/actions/bump-version/bump-version.js';
import { readInputs as readBumpInputs } from '../../../src/actions/bump-version/inputs.js';
import { readInputs } from '../../../src/actions/validate-tag/inputs.js';
import { validateTag } from '../../../src/actions/validate-tag/validate-tag.js';
import { preparedText } from '../../../src/cli/prepare.js';
import { planOf } from '../../../src/rehearsal/plan-of.js';
import { parseTag } from '../../../src/version/tag.js';
import { FakeHost } from '../../support/fake-host.js';
import { chart, PrepareCheckout } from '../../support/prepare-checkout.js';
import { pyproject } from '../git/sandbox.js';

const tag = 'version/5.1.0rc1';
let own: PrepareCheckout;
beforeEach(() => {
  own = new PrepareCheckout();
});
afterEach(() => own.remove());
const read = (path: string): string => readFileSync(join(own.dir, path), 'utf8');

describe('prepare', () => {
  test('rewrites, commits and tags; the tree of the tag carries the version', async () => {
    own.write('notes.txt', 'not tracked\n');
    const prepared = await own.prepare('5.1.0rc1');
    expect(prepared).toMatchObject({
      state: 'committed',
      tag,
      version: '5.1.0rc1',
      branch: 'main',
      base: own.base,
    });
    expect(own.git('rev-parse', tag, 'main', 'HEAD').split('\n')).toEqual(Array(3).fill(prepared.commit));
    expect(own.git('cat-file', '-t', tag)).toBe('commit');
    expect(own.git('log', '-1', '--format=%P|%an|%ae|%cn|%ce|%B', tag)).toBe(
      `${own.base}|Ada|ada@example.org|Ben|ben@example.org|` +
        `Release 5.1.0rc1\n\nRelease-Tag: ${tag}\nRelease-Base: ${own.base}`,
    );
    // Work tree and index went along; what is not tracked stayed.
    expect(own.status()).toBe('?? notes.txt');
    expect(read('pyproject.toml')).toBe(pyproject('orchard', '5.1.0rc1'));
    expect(read('charts/orchard/Chart.yaml')).toBe(chart('5.1.0-rc.1'));
    expect(own.git('show', `${tag}:pyproject.toml`)).toBe(pyproject('orchard', '5.1.0rc1').trim());
    expect(own.git('diff', '--name-only', own.base, tag)).toBe('charts/orchard/Chart.yaml\npyproject.toml');
    expect(own.git('fsck', '--strict')).toBe('');
  });

  test('gives the commit the very tree that bump-version would make', async () => {
    own.write('.github/release-actions.yml', 'schema-version: 1\n');
    own.commit('Configure');
    own.git('tag', tag);
    const host = new FakeHost({
      tag,
      'working-directory': own.dir,
      config: '.github/release-actions.yml',
      'dry-run': 'false',
    });
    await validateTag(host, readInputs(host));
    const bump = new FakeHost({
      ...{ plan: host.outputs['plan'] ?? '', 'working-directory': own.dir, 'commit-method': 'none' },
      ...{ operation: 'preflight', 'on-branch-moved': 'land' },
    });
    await bumpVersion(bump, readBumpInputs(bump));
    own.git('tag', '-d', tag);
    const { commit } = await own.prepare(tag);
    expect(own.git('rev-parse', `${commit}^{tree}`)).toBe(bump.outputs['tree']);
  });

  test('leaves nothing to land: the real plan and validate-tag have no commit among the effects', async () => {
    const { commit } = await own.prepare('5.1.0rc1');
    const plan = await planOf(own.dir, commit, parseTag(tag, 'version/'));
    expect(plan.effects.map(({ id }) => id)).not.toContain('commit');
    expect(plan.rewrite).toMatchObject({ files: [], current: 3 });
    const host = new FakeHost({ tag, 'working-directory': own.dir });
    await validateTag(host, readInputs(host));
    expect(host.outputs).toMatchObject({ sha: commit, branch: 'main', version: '5.1.0rc1' });
    expect(JSON.parse(host.outputs['plan'] ?? '').rewrite.files).toEqual([]);
  });

  test('is what bump: verify asks for', async () => {
    own.write('.github/release-actions.yml', 'schema-version: 1\nbump: verify\n');
    own.commit('Verify');
    const validate = async (): Promise<FakeHost> => {
      const host = new FakeHost({ tag, 'working-directory': own.dir });
      await validateTag(host, readInputs(host));
      return host;
    };
    own.git('tag', tag);
    await expect(validate()).rejects.toMatchObject({
      fix: expect.stringContaining('release-actions prepare'),
    });
    own.git('tag', '-d', tag);
    const { commit } = await own.prepare('5.1.0rc1');
    expect((await validate()).outputs['sha']).toBe(commit);
  });

  test('a post-release takes the prepared tag for the release of its base version', async () => {
    const images =
      'images: { registry: r.example, project: p, builds: [{ dockerfile: Dockerfile, repositories: [hq] }] }';
    own
      .write('.github/release-actions.yml', `schema-version: 1\n${images}\n`)
      .write('Dockerfile', 'FROM scratch\n');
    own.commit('Build an image');
    const { commit: base } = await own.prepare('5.1.0');
    own.write('Dockerfile', 'FROM scratch AS mended\n').commit('Mend the image');
    const preflight = async (): Promise<string> => {
      const inputs = { version: '5.1.0.post1', operation: 'preflight', 'on-branch-moved': 'land' };
      const host = new FakeHost({ ...inputs, 'working-directory': own.dir, 'commit-method': 'auto' });
      await bumpVersion(host, readBumpInputs(host));
      return host.notices.join('\n');
    };
    expect(await preflight()).toContain(`no source differs from ${base}, the release of 5.1.0`);
    own.write('pyproject.toml', pyproject('orchard', '5.1.0', ['more'])).commit('Need more');
    await expect(preflight()).rejects.toThrow(`sources changed since 5.1.0 (${base}): pyproject.toml`);
  });

  test('a branch of its own, merged by a pull request, is released from where it was merged to', async () => {
    own.git('checkout', '-q', '-b', 'prepare-5.1.0rc1');
    const { commit } = await own.prepare('5.1.0rc1', { anyBranch: true });
    own.git('checkout', '-q', 'main');
    own.commit('Meanwhile');
    own.git('merge', '-q', '--no-ff', '-m', 'Merge the release', 'prepare-5.1.0rc1');
    const host = new FakeHost({ tag, 'working-directory': own.dir });
    await validateTag(host, readInputs(host));
    expect(host.outputs).toMatchObject({ sha: commit, branch: 'main' });
    expect(JSON.parse(host.outputs['plan'] ?? '').effects[0].id).toBe('draft');
  });

  test('a second time there is nothing to do', async () => {
    const first = await own.prepare('5.1.0rc1');
    const before = own.state();
    const again = await own.prepare('refs/tags/version/5.1.0rc1');
    expect(again).toMatchObject({ state: 'unchanged', commit: first.commit, push: first.push, files: [] });
    expect(own.state()).toBe(before);
    expect(preparedText(again)).toContain(`nothing to do.\nIf it is not pushed yet:\n  ${first.push}\n`);
  });

  test('only tags a commit that carries the version already', async () => {
    own
      .write('pyproject.toml', pyproject('orchard', '5.1.0'))
      .write('charts/orchard/Chart.yaml', chart('5.1.0'));
    const head = own.commit('Say 5.1.0');
    expect(await own.prepare('5.1.0')).toMatchObject({ state: 'tagged', commit: head, files: [] });
    expect(own.git('rev-parse', 'version/5.1.0', 'main')).toBe(`${head}\n${head}`);
  });

  test('goes on from one release to the next', async () => {
    const candidate = await own.prepare('5.1.0rc1');
    const final = await own.prepare('5.1.0');
    expect(final).toMatchObject({ state: 'committed', base: candidate.commit });
    expect(read('charts/orchard/Chart.yaml')).toBe(chart('5.1.0'));
  });

  test('a dry run shows every place and changes nothing', async () => {
    const before = own.state();
    const planned = await own.prepare('5.1.0rc1', { dryRun: true });
    expect(planned).toMatchObject({ state: 'planned', commit: '' });
    const text = preparedText(planned);
    expect(text).toContain('  pyproject.toml:7             project.version  5.0.0 -> 5.1.0rc1\n');
    expect(text).toContain('Dry run: nothing was changed.');
    expect(text).not.toContain('git push');
    expect(own.state()).toBe(before);
  });

  test('says what it did in one row for each file, and how to take it back', async () => {
    const prepared = await own.prepare('5.1.0rc1');
    const text = preparedText(prepared);
    expect(text).toContain('3 places in 2 files\n  charts/orchard/Chart.yaml  2  5.0.0 -> 5.1.0-rc.1\n');
    const push = 'git push --atomic origin main refs/tags/version/5.1.0rc1';
    expect(text).toContain(`To release:\n  ${push}\n`);
    const undo = /To take it back, .*\n {2}(.*)\n/.exec(text)?.[1] ?? '';
    execFileSync('sh', ['-c', undo], { cwd: own.dir, env: own.env, stdio: 'pipe' });
    expect([own.git('rev-parse', 'HEAD'), own.status(), own.git('tag')]).toEqual([
      own.base,
      '',
      'version/5.0.0',
    ]);
  });

  test('the printed command releases branch and tag at once', async () => {
    const server = new PrepareCheckout();
    server.git('checkout', '-q', '--detach');
    own.git('remote', 'add', 'origin', server.dir);
    own.git('push', '-q', '--force', 'origin', 'main');
    const { push, commit } = await own.prepare('5.1.0rc1');
    execFileSync('sh', ['-c', push], { cwd: own.dir, env: own.env, stdio: 'pipe' });
    expect(server.git('rev-parse', 'main', tag)).toBe(`${commit}\n${commit}`);
    server.remove();
  });

  test('versions that come from git need no file', async () => {
    const dynamic =
      '[build-system]\nrequires = ["setuptools", "setuptools-scm>=8"]\nbuild-backend = "setuptools.build_meta"\n' +
      '[project]\nname = "orchard"\ndynamic = ["version"]\n[tool.setuptools_scm]\n';
    own.write('pyproject.toml', dynamic);
    own.git('rm', '-q', '-r', 'charts');
    const head = own.commit('Take the version from git');
    expect(await own.prepare('5.1.0rc1')).toMatchObject({ state: 'tagged', commit: head, current: 0 });
  });

  test('hooks of the user do not run, and reflogs tell what happened', async () => {
    for (const hook of ['pre-commit', 'commit-msg', 'post-checkout', 'reference-transaction']) {
      const file = join(own.dir, '.git/hooks', hook);
      writeFileSync(file, `#!/bin/sh\ntouch '${own.dir}/ran-${hook}'\nexit 1\n`, { mode: 0o755 });
    }
    await own.prepare('5.1.0rc1');
    expect(own.status()).toBe('');
    const said = 'prepare: Release 5.1.0rc1';
    expect(own.git('reflog', '-1', '--format=%gs', 'main')).toBe(said);
    expect(own.git('reflog', '-1', '--format=%gs', 'HEAD')).toBe(said);
  });
});
