import { afterEach, beforeEach, expect, test } from '@jest/globals';
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
async function choose(options: { named?: string; local?: boolean } = {}): Promise<string> {
  const clone = options.local === true ? box : box.clone();
  try {
    return await chooseBranch(await openGit(host, clone.dir), {
      commit: tagged,
      tag: 'version/5.1.0',
      version: parseVersion('5.1.0'),
      patterns,
      defaultBranch: 'main',
      named: options.named ?? '',
    });
  } catch (error) {
    return explain(error);
  } finally {
    if (clone !== box) clone.remove();
  }
}

// Which branch is chosen among several is told in branch-roads.test.ts, by git and by the API.
test('branches of the remote count where there is one, else the local ones', async () => {
  expect(await choose()).toBe('main');
  expect(await choose({ local: true })).toBe('main');
  box.git('branch', "we'ird$(x)", tagged);
  expect(await choose({ local: true, named: "we'ird$(x)" })).toBe("we'ird$(x)");
});

test('the default branch of a clone', async () => {
  box.git('branch', '-m', 'main', 'trunk');
  const clone = box.clone();
  expect(await localDefaultBranch(await openGit(host, clone.dir))).toBe('trunk');
  clone.git('remote', 'set-head', 'origin', '-d');
  expect(await localDefaultBranch(await openGit(host, clone.dir))).toBeUndefined();
  clone.remove();
});
