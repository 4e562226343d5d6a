import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { explain } from '../../../src/core/errors.js';
import { chooseBranch } from '../../../src/git/branches.js';
import { openGit } from '../../../src/git/git.js';
import { localDefaultBranch } from '../../../src/git/git-branches.js';
import { parseVersion } from '../../../src/version/version.js';
import { FakeHost } from '../../support/fake-host.js';
import { Sandbox } from './sandbox.js';

const host = new FakeHost();
const patterns = ['release/{major}.{minor}', '{default}'];

let box: Sandbox;
let tagged: string;
beforeEach(() => {
  box = new Sandbox();
  box.commit('zero');
  tagged = box.write('a', '1').commit('one');
  box.git('tag', 'version/5.1.0');
});
afterEach(() => box.remove());

/** The chosen branch in a clone, or the error as people read it. */
async function choose(
  options: { named?: string; patterns?: string[]; local?: boolean } = {},
): Promise<string> {
  const clone = options.local === true ? box : box.clone();
  try {
    return await chooseBranch(await openGit(host, clone.dir), {
      commit: tagged,
      tag: 'version/5.1.0',
      version: parseVersion('5.1.0'),
      patterns: options.patterns ?? patterns,
      defaultBranch: 'main',
      named: options.named ?? '',
    });
  } catch (error) {
    return explain(error);
  } finally {
    if (clone !== box) clone.remove();
  }
}

/** A release commit as bump-version makes it, on a branch. */
function release(branch: string, tag = 'version/5.1.0'): string {
  box.git('checkout', '-q', '-B', branch, tagged);
  return box.write('v', branch).commit(`Release 5.1.0\n\nRelease-Tag: ${tag}\nRelease-Base: ${tagged}`);
}

describe('the branch of a tag', () => {
  test('is the default one when nothing else contains it', async () => {
    expect(await choose()).toBe('main');
    expect(await choose({ local: true })).toBe('main');
  });

  test('is the first of the config at the same tip', async () => {
    box.git('branch', 'release/5.1', tagged);
    box.git('branch', 'zz/wip', tagged);
    expect(await choose()).toBe('release/5.1');
    expect(await choose({ patterns: ['{default}', 'release/{major}.{minor}'] })).toBe('main');
  });

  test('is the one whose tip is the tag before config order', async () => {
    box.git('checkout', '-q', '-b', 'release/5.1');
    box.write('b', '2').commit('ahead');
    expect(await choose()).toBe('main');
  });

  test('is by config order when all have moved on', async () => {
    box.git('checkout', '-q', '-b', 'release/5.1');
    box.write('b', '2').commit('ahead');
    box.git('checkout', '-q', 'main');
    box.write('c', '2').commit('ahead too');
    expect(await choose()).toBe('release/5.1');
  });

  test('is the one that has the release commit already, before everything else', async () => {
    box.git('branch', 'keep', tagged);
    release('main');
    box.write('d', '3').commit('later work');
    box.git('branch', 'release/5.1', tagged);
    expect(await choose()).toBe('main');
  });

  test('is not told by the release commit of another tag, nor by one that only quotes ours', async () => {
    box.git('checkout', '-q', '-B', 'release/5.1', tagged);
    box.write('x', '1').commit('Release\n\nRelease-Tag: version/5.1.0rc1');
    box.write('x', '2').commit('Say\n\nRelease-Tag: version/5.1.0\n\nis no trailer here');
    box.write('x', '3').commit('Grandchild\n\nRelease-Tag: version/5.1.0');
    expect(await choose()).toBe('main');
  });

  test('follows config order when both have the release commit', async () => {
    const sha = release('main');
    box.git('branch', 'release/5.1', sha);
    expect(await choose()).toBe('release/5.1');
  });

  test('stops when two fit one entry, and lists them', async () => {
    box.git('branch', 'release/a', tagged);
    box.git('branch', 'release/b', tagged);
    const text = await choose({ patterns: ['release/*'] });
    expect(text).toContain(
      'several branches could take the release commit of version/5.1.0: release/a, release/b',
    );
    expect(text).toContain('input branch');
  });

  test('stops when only foreign branches contain it', async () => {
    box.git('branch', '-m', 'main', 'fix/origin/y');
    box.git('branch', 'release/5.1/old', tagged);
    const text = await choose();
    expect(text).toContain('fix/origin/y, release/5.1/old');
    expect(text).toContain('the config allows release/5.1, main');
  });

  test('stops when no branch contains it', async () => {
    box.git('checkout', '-q', '--orphan', 'other');
    box.commit('root');
    box.git('branch', '-D', 'main');
    expect(await choose()).toContain(`no branch contains the commit ${tagged}`);
  });

  test('is the named one if that contains the tag', async () => {
    box.git('branch', "we'ird$(x)", tagged);
    box.git('branch', 'old', `${tagged}^`);
    expect(await choose({ named: "we'ird$(x)" })).toBe("we'ird$(x)");
    expect(await choose({ named: 'refs/heads/main' })).toBe('main');
    expect(await choose({ named: 'old' })).toContain('does not contain the tagged commit');
    expect(await choose({ named: 'nope' })).toContain('does not exist');
  });
});

test('the default branch of a clone', async () => {
  box.git('branch', '-m', 'main', 'trunk');
  const clone = box.clone();
  expect(await localDefaultBranch(await openGit(host, clone.dir))).toBe('trunk');
  clone.git('remote', 'set-head', 'origin', '-d');
  expect(await localDefaultBranch(await openGit(host, clone.dir))).toBeUndefined();
  clone.remove();
});
