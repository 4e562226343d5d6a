import { describe, expect, it } from '@jest/globals';
import { type Lander, type LandRequest, land, type OnTip } from '../../../src/git/land.js';
import { findLanded, foreignCommits, releaseMessage } from '../../../src/git/release-commit.js';
import { FakeHost } from '../../support/fake-host.js';

const base = 'a'.repeat(40);
const release = 'b'.repeat(40);

function request(overrides: Partial<LandRequest> = {}): LandRequest {
  return {
    branch: 'main',
    tag: 'version/5.1.0',
    find: async () => undefined,
    version: '5.1.0',
    parent: base,
    parentTree: 't0',
    tree: 't1',
    changes: [],
    message: releaseMessage('5.1.0', 'version/5.1.0', base),
    onBranchMoved: 'land',
    checkMoved: async () => {},
    ...overrides,
  };
}

/** A branch whose tip follows a script; counts what is asked of it. */
class Branch implements Lander {
  readonly method = 'rest';
  readonly calls: string[] = [];
  private readonly tips: string[];
  private readonly merges: ('merged' | 'conflict' | 'moved')[];
  private readonly forwards: boolean[];
  constructor(
    tips: string[],
    forwards: boolean[] = [true],
    merges: ('merged' | 'conflict' | 'moved')[] = ['merged'],
  ) {
    this.tips = tips;
    this.forwards = forwards;
    this.merges = merges;
  }
  async tip() {
    return this.tips.shift() ?? base;
  }
  async commit() {
    this.calls.push('commit');
    return { sha: release, verified: true };
  }
  async fastForward() {
    this.calls.push('forward');
    return this.forwards.shift() ?? true;
  }
  async merge() {
    this.calls.push('merge');
    return this.merges.shift() ?? 'merged';
  }
}

describe('land', () => {
  it('fast-forwards a branch that is at the tagged commit', async () => {
    const branch = new Branch([base]);
    expect(await land(new FakeHost(), branch, request())).toEqual({
      sha: release,
      verified: true,
      how: 'fast-forward',
      method: 'rest',
      sent: true,
    });
    expect(branch.calls).toEqual(['commit', 'forward']);
  });

  it('merges the same commit when somebody was faster', async () => {
    const branch = new Branch([base, 'c'.repeat(40)], [false]);
    expect((await land(new FakeHost(), branch, request())).how).toBe('merge');
    expect(branch.calls).toEqual(['commit', 'forward', 'merge']);
  });

  it('looks again when the branch moved during the merge, and gives up after three times', async () => {
    const tips = ['c', 'd', 'e'].map((letter) => letter.repeat(40));
    const branch = new Branch(tips, [], ['moved', 'moved', 'moved']);
    await expect(land(new FakeHost(), branch, request())).rejects.toThrow('moved 3 times');
  });

  it('stops before it makes anything when the branch moved and that is to fail', async () => {
    const branch = new Branch(['c'.repeat(40)]);
    await expect(land(new FakeHost(), branch, request({ onBranchMoved: 'fail' }))).rejects.toThrow(
      'on-branch-moved is fail',
    );
    expect(branch.calls).toEqual([]);
  });

  it('stops before it makes anything when later commits touch a version location', async () => {
    const branch = new Branch(['c'.repeat(40)]);
    const checkMoved = async () => {
      throw new Error('touched');
    };
    await expect(land(new FakeHost(), branch, request({ checkMoved }))).rejects.toThrow('touched');
    expect(branch.calls).toEqual([]);
  });

  it('takes what is on the branch already: another run of this tag was faster', async () => {
    const branch = new Branch([base, 'c'.repeat(40)], [false]);
    const find = async (tip: string) => ({ sha: tip, verified: false });
    const landed = await land(new FakeHost(), branch, request({ find, onBranchMoved: 'fail' }));
    expect(landed).toMatchObject({ sha: 'c'.repeat(40), how: 'found', sent: true });
    expect(branch.calls).toEqual(['commit', 'forward']);
  });

  it('brings a release commit of another branch to this one, and makes none', async () => {
    const branch = new Branch(['c'.repeat(40)]);
    const made = { sha: 'e'.repeat(40), verified: false };
    const landed = await land(new FakeHost(), branch, request({ made }));
    expect(landed).toMatchObject({ sha: made.sha, how: 'merge', sent: false });
    expect(branch.calls).toEqual(['merge']);
  });

  it.each<[string, OnTip, string[], Partial<Lander> & object]>([
    ['one step', { sha: release, verified: true }, ['one step'], { method: 'graphql' }],
    ['unsupported', 'unsupported', ['one step', 'commit', 'forward'], { method: 'rest' }],
    ['moved', 'moved', ['one step', 'commit', 'merge'], { method: 'rest' }],
  ])('%s: commit and ref in one step where that is possible', async (_, onTip, calls, { method }) => {
    const branch = new Branch(onTip === 'moved' ? [base, 'c'.repeat(40)] : [base]);
    const lander: Lander = {
      method: 'graphql',
      tip: () => branch.tip(),
      commit: () => branch.commit(),
      fastForward: () => branch.fastForward(),
      merge: () => branch.merge(),
      async commitOnTip() {
        branch.calls.push('one step');
        return onTip;
      },
    };
    expect(await land(new FakeHost(), lander, request())).toMatchObject({ sha: release, method });
    expect(branch.calls).toEqual(calls);
  });

  it('names the exact repair of a conflict', async () => {
    const branch = new Branch(['c'.repeat(40)], [], ['conflict']);
    await expect(land(new FakeHost(), branch, request())).rejects.toThrow(
      expect.objectContaining({ fix: expect.stringContaining(`git merge ${release}`) }),
    );
  });
});

describe('release commits', () => {
  const commit = (over: object) => ({
    sha: release,
    parents: [base],
    tree: 't1',
    tag: 'version/5.1.0',
    base,
    ...over,
  });
  it('adopts only the direct child with the same tree and tag', () => {
    const find = (over: object) => findLanded([commit(over)], 'version/5.1.0', base, 't1');
    expect(find({})?.sha).toBe(release);
    expect(find({ tree: 't2' })).toBeUndefined();
    expect(find({ parents: ['x'] })).toBeUndefined();
    expect(find({ parents: [base, 'x'] })).toBeUndefined();
    expect(find({ tag: 'version/5.1.0rc1' })).toBeUndefined();
    expect(find({ base: 'c'.repeat(40) })).toBeUndefined();
  });
  it('tells rivals of the tagged commit from those of a tag that was elsewhere', () => {
    const rival = commit({ tree: 't2' });
    const former = commit({ parents: ['c'.repeat(40)], base: 'c'.repeat(40) });
    const commits = [commit({}), rival, former, commit({ tag: 'version/5.0.0', tree: 't3' })];
    expect(foreignCommits(commits, 'version/5.1.0', base, 't1')).toEqual({
      rivals: [rival],
      former: [former],
    });
  });
  it('has no word that skips CI', () => {
    expect(releaseMessage('5.1.0', 'version/5.1.0', base)).not.toMatch(/skip|\[no ci\]/i);
  });
});
