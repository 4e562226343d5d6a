import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { explain } from '../../../src/core/errors.js';
import { userHost } from '../../../src/prepare/host.js';
import type { PrepareRequest } from '../../../src/prepare/prepare.js';
import { PrepareCheckout } from '../../support/prepare-checkout.js';
import { pyproject, Sandbox } from '../git/sandbox.js';

const tag = 'version/5.1.0rc1';
let own: PrepareCheckout;
beforeEach(() => {
  own = new PrepareCheckout();
});
afterEach(() => own.remove());

/** What a refusal says; it must change nothing. */
async function refusal(version = '5.1.0rc1', options: Partial<PrepareRequest> = {}): Promise<string> {
  const before = own.state();
  const said = await own.prepare(version, options).then(
    () => 'prepared',
    (error: unknown) => explain(error),
  );
  expect(own.state()).toBe(before);
  expect(said).not.toContain('This is a bug');
  return said;
}

describe('versions', () => {
  test.each([
    ['5.1', 'write 5.1.0'],
    ['5.1.0RC1', 'write 5.1.0rc1'],
    ['version/5.1.0-rc.1', 'write 5.1.0rc1'],
    ['v5.1.0', 'write 5.1.0'],
    ['5.1.0.dev1', 'use X.Y.Z'],
    ['$(touch hit)', 'use X.Y.Z'],
    ['--upload-pack=x', 'use X.Y.Z'],
    ['', 'use X.Y.Z'],
  ])('%j is no canonical version', async (version, fix) => {
    expect(await refusal(version)).toContain(fix);
  });

  test('a lower one than that of the tree, unless it is wanted', async () => {
    expect(await refusal('4.9.0')).toContain('the tree already is at 5.0.0, which is above 4.9.0');
    expect(await own.prepare('4.9.0', { allowLowerVersion: true })).toMatchObject({ state: 'committed' });
    expect(own.git('show', 'version/4.9.0:pyproject.toml')).toContain('version = "4.9.0"');
  });

  test('a post-release has nothing to write', async () => {
    own.write(
      '.github/release-actions.yml',
      'schema-version: 1\nimages: { registry: r.example, project: p, builds: [] }\n',
    );
    own.commit('Configure');
    expect(await refusal('5.0.0.post1')).toContain("git tag version/5.0.0.post1 'version/5.0.0^{commit}'");
  });

  test('no place is found: what was looked for is named', async () => {
    own.write('pyproject.toml', '[tool.black]\nline-length = 100\n');
    own.write('charts/orchard/Chart.yaml', 'name: orchard\nversion: 24.6.1\n');
    own.commit('Hide the version');
    const said = await refusal();
    expect(said).toContain('from 5.0.0 to 5.1.0rc1: looked in charts/orchard/Chart.yaml, pyproject.toml');
    expect(said).toContain('for example charts/orchard/Chart.yaml:2 holds "24.6.1"');
    expect(said).toContain('version-files.custom');
  });
});

describe('tags that exist', () => {
  test('on HEAD, without the version: the usual mistake', async () => {
    own.git('tag', tag);
    const said = await refusal();
    expect(said).toContain(`the tag ${tag} exists on HEAD already, whose tree does not carry the version`);
    expect(said).toContain(`git tag -d ${tag} and prepare again; if it was, release 5.1.0rc2`);
  });

  test('elsewhere', async () => {
    own.git('tag', tag, 'version/5.0.0');
    expect(await refusal()).toContain(`exists already, at ${own.git('rev-parse', tag)}`);
  });

  test('on the release commit that the branch was taken back from', async () => {
    const { commit } = await own.prepare('5.1.0rc1');
    own.git('reset', '-q', '--hard', own.base);
    expect(await refusal()).toContain(`git merge --ff-only ${tag} takes the branch there`);
    own.git('merge', '-q', '--ff-only', tag);
    expect(await own.prepare('5.1.0rc1')).toMatchObject({ state: 'unchanged', commit });
  });

  test('one that stands in the way of the name changes nothing', async () => {
    own.git('tag', `${tag}/x`);
    expect(await refusal()).toContain(`the branch main and the tag ${tag} cannot be written`);
  });
});

describe('checkouts', () => {
  test.each([
    ['changed', () => own.write('README.md', 'Changed\n'), 'README.md'],
    ['staged', () => own.write('new.txt', 'x').git('add', 'new.txt'), 'new.txt'],
    ['removed', () => rmSync(join(own.dir, 'README.md')), 'README.md'],
    [
      'changed in a file of ours',
      () => own.write('pyproject.toml', pyproject('orchard', '5.0.0', ['x'])),
      'pyproject.toml',
    ],
    ['removed, one of ours', () => rmSync(join(own.dir, 'pyproject.toml')), 'pyproject.toml'],
    ['with another mode', () => own.git('update-index', '--chmod=+x', 'pyproject.toml'), 'pyproject.toml'],
  ])('a file is %s', async (_, change, file) => {
    change();
    expect(await refusal()).toContain(`there are uncommitted changes: ${file}\nWhat to do: commit them`);
  });

  test('HEAD is detached', async () => {
    own.git('checkout', '-q', '--detach');
    const said = await refusal();
    expect(said).toContain(`HEAD is detached at ${own.base}`);
    expect(said).toContain('git switch main, then prepare again');
  });

  test('a merge is not finished', async () => {
    own.git('branch', 'other', 'version/5.0.0');
    own.git('checkout', '-q', 'other');
    own.commit('Beside');
    own.git('checkout', '-q', 'main');
    own.git('merge', '-q', '--no-commit', '--no-ff', 'other');
    expect(await refusal()).toContain('a merge is not finished');
  });

  test('shallow, bare, empty, none', async () => {
    const shallow = own.clone('--depth=1');
    const bare = own.clone('--bare');
    const empty = new Sandbox('empty');
    const said: Record<string, string> = {};
    for (const [name, { dir }] of Object.entries({
      shallow,
      bare,
      empty,
      none: { dir: join(own.dir, 'no') },
    })) {
      said[name] = await refusal('5.1.0rc1', { dir });
    }
    expect(said).toEqual({
      shallow: expect.stringContaining('git fetch --unshallow --tags'),
      bare: expect.stringContaining('this is a bare repository'),
      empty: expect.stringContaining('there is no commit to release yet'),
      none: expect.stringContaining('the working directory does not exist'),
    });
    for (const one of [shallow, bare, empty]) one.remove();
  });

  test('nobody said who the user is', async () => {
    const { GIT_AUTHOR_NAME: _, GIT_COMMITTER_EMAIL: __, ...env } = own.env;
    const before = own.state();
    const nobody = own.prepare('5.1.0rc1', {}, userHost(env));
    await expect(nobody).rejects.toMatchObject({
      message: 'git does not know who makes the release commit',
      fix: expect.stringContaining('git config --global user.email'),
    });
    expect(own.state()).toBe(before);
    own.git('config', 'user.name', 'Cleo');
    own.git('config', 'user.email', 'cleo@example.org');
    const { commit } = await own.prepare('5.1.0rc1', {}, userHost(env));
    expect(own.git('log', '-1', '--format=%an %ae %cn %ce', commit)).toBe(
      'Cleo ada@example.org Ben cleo@example.org',
    );
  });

  test.each(['skip-worktree', 'assume-unchanged'])('a file that git may not look at (%s)', async (flag) => {
    own.git('update-index', `--${flag}`, 'pyproject.toml');
    own.write('pyproject.toml', 'mine\n');
    expect(await refusal()).toContain(`git update-index --no-${flag} pyproject.toml`);
  });
});

describe('branches', () => {
  test('one that the config does not name, unless it is wanted', async () => {
    own.git('checkout', '-q', '-b', 'topic/x');
    const said = await refusal();
    expect(said).toContain(
      'the config does not let 5.1.0rc1 be released from topic/x: it names release/5.1, main',
    );
    expect(await own.prepare('5.1.0rc1', { anyBranch: true })).toMatchObject({ branch: 'topic/x' });
  });

  test('the default branch is one that nobody knows', async () => {
    own.git('branch', '-m', 'trunk');
    expect(await refusal()).toContain('git remote set-head origin --auto');
  });

  test('the line of the version, and no other', async () => {
    own.git('checkout', '-q', '-b', 'release/5.1');
    expect(await refusal('5.2.0')).toContain('release/5.2, main');
    expect(await own.prepare('5.1.0')).toMatchObject({ branch: 'release/5.1' });
  });

  test('behind what was fetched last; by its name at the remote', async () => {
    const clone = own.clone();
    own.commit('Somebody else');
    clone.git('fetch', '-q');
    await expect(own.prepare('5.1.0rc1', { dir: clone.dir })).rejects.toMatchObject({
      message: 'main lacks a commit of origin/main, so it could not be pushed',
    });
    clone.git('checkout', '-q', '-b', "it's", '--track', 'origin/main');
    clone.git('reset', '-q', '--hard', 'origin/main');
    const { push } = await own.prepare('5.1.0rc1', { dir: clone.dir });
    expect(push).toBe(`git push --atomic origin 'it'\\''s:refs/heads/main' refs/tags/version/5.1.0rc1`);
    clone.remove();
  });
});
