import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { run } from '../support/sample.js';
import { configPath, done, pyproject, SmallProject, succeeded } from '../support/small-project.js';

const tag = 'version/5.1.0rc1';
const linear = { rules: { main: [{ type: 'required_linear_history' }] } };
let project: SmallProject;
let tagged: string;
beforeEach(() => {
  project = new SmallProject();
  tagged = project.own('rev-parse', 'HEAD');
});
afterEach(() => project.remove());

const rehearse = (...more: string[]): ReturnType<SmallProject['rehearse']> =>
  project.rehearse('s', tag, ...more);
const embedded = (...args: string[]): string => project.git('s', ...args);
const releaseCommit = (branch: string): string =>
  embedded('log', '--format=%H', '--grep', `^Release-Tag: ${tag}$`, branch);

/** What stands on the embedded services is what was there before the release. */
async function expectNothingLanded(tips: Readonly<Record<string, string>>): Promise<void> {
  for (const [branch, tip] of Object.entries(tips)) expect(embedded('rev-parse', branch)).toBe(tip);
  expect(await project.releases('s')).toEqual([]);
}

describe('the branch moved on since the tag', () => {
  test('a harmless commit: the release commit is the direct child of the tag and merged; then nothing is left', async () => {
    const tip = project.commit('Go on', { 'more.txt': 'more\n' });
    const first = succeeded(await rehearse('--at', tagged));
    expect(done(first, 'branch')).toEqual([expect.stringMatching(/^branch main -> .* \(merge of /)]);
    const commit = releaseCommit('main');
    expect(embedded('log', '-1', '--format=%P', commit)).toBe(tagged);
    expect(embedded('log', '-1', '--format=%P', 'main')).toBe(`${tip} ${commit}`);
    expect(embedded('diff', '--name-only', tagged, commit)).toBe('pyproject.toml');
    expect(embedded('show', 'main:pyproject.toml')).toContain('version = "5.1.0rc1"');
    expect(embedded('show', 'main:more.txt')).toBe('more');
    expect(project.record(first)).toMatchObject({ tagged_commit: tagged, release_commit: commit });

    const again = succeeded(await rehearse());
    expect(again.effects.filter(({ outcome }) => outcome !== 'refused')).toEqual([]);
    expect(again.text).toContain(`${tag} succeeded and changed nothing: all of it was done before.`);
  }, 180_000);

  test('a commit that touches a version location: refused with the commands that repair it, which do', async () => {
    const tip = project.commit('Set a version', { 'pyproject.toml': pyproject('5.0.5') });
    const refused = await rehearse('--at', tagged);
    expect(refused.code).toBe(1);
    expect(refused.text).toContain(
      'commits on main after the tag changed version locations: pyproject.toml: project.version: 5.0.0 at the tag, 5.0.5 on the branch',
    );
    expect(refused.effects).toEqual([]);
    await expectNothingLanded({ main: tip });

    const repair = /tag the tip of main instead: (git push .*)/.exec(refused.text)?.[1] ?? '';
    const clone = join(project.root, 'clone');
    run('git', ['clone', '--quiet', join(project.state('s'), 'github/repo.git'), clone]);
    run('sh', ['-e', '-c', repair], {}, clone);
    expect(embedded('rev-parse', tag)).toBe(tip);
    succeeded(await rehearse('--at', 'main'));
    expect(embedded('log', '-1', '--format=%P', 'main')).toBe(tip);
  }, 180_000);

  test('a branch that demands linear history: refused, also while landing; a tag on its tip is released', async () => {
    project.settings('s', linear);
    const tip = project.commit('Go on', { 'more.txt': 'more\n' });
    const refused = await rehearse('--at', tagged);
    expect(refused.code).toBe(1);
    expect(refused.text).toContain(`main moved on to ${tip} and demands linear history`);
    expect(refused.text).toContain(`git tag --force ${tag} ${tip}`);
    expect(refused.effects).toEqual([]);
    await expectNothingLanded({ main: tip });

    const raced = await rehearse('--at', 'main', '--inject', 'move-branch:bump-version:1');
    expect(raced.code).toBe(1);
    expect(raced.text).toContain('demands linear history');
    expect(done(raced, 'branch')).toEqual([]);
    await expectNothingLanded({ 'main^': tip });

    succeeded(await rehearse('--at', 'main'));
    expect(embedded('rev-list', '--merges', 'main')).toBe('');
  }, 180_000);

  test('while the release commit lands: it is merged', async () => {
    const outcome = succeeded(await rehearse('--inject', 'move-branch:bump-version:1'));
    expect(outcome.effects.filter(({ kind }) => kind === 'branch').map((each) => each.outcome)).toEqual([
      'refused',
      'done',
    ]);
    expect(embedded('log', '-1', '--format=%an', 'main^1')).toBe('Somebody Else');
    expect(embedded('log', '-1', '--format=%P', 'main^2')).toBe(tagged);
  }, 180_000);

  test('a change beside a version conflicts: once it is merged by hand, the failed jobs finish the release', async () => {
    const described = `${pyproject('5.0.0')}description = "Counts"\n`;
    const tip = project.commit('Describe', { 'pyproject.toml': described });
    const refused = await rehearse('--at', tagged);
    const commit = /release commit ([0-9a-f]{40}) does not merge into main/.exec(refused.text)?.[1] ?? '';
    expect(refused.text).toContain(
      `merge it by hand, then re-run the failed jobs: git fetch origin ${commit}`,
    );
    await expectNothingLanded({ main: tip });

    const clone = join(project.root, 'clone');
    const own = ['-C', clone, '-c', 'user.name=A', '-c', 'user.email=a@example.invalid'];
    const git = (...args: string[]): string => run('git', [...own, ...args]);
    run('git', ['clone', '--quiet', join(project.state('s'), 'github/repo.git'), clone]);
    git('fetch', '--quiet', 'origin', commit);
    git('merge', '--quiet', '--strategy-option=theirs', '-m', 'Merge the release', commit);
    git('push', '--quiet', 'origin', 'main');
    const finished = succeeded(await rehearse('--rerun', 'failed'));
    expect(done(finished, 'branch')).toEqual([]);
    expect(project.record(finished).release_commit).toBe(commit);
  }, 180_000);
});

describe('several branches contain the tag', () => {
  test('the first of the config takes it when all are there', async () => {
    project.own('branch', 'release/5.1');
    succeeded(await rehearse());
    expect(embedded('log', '-1', '--format=%P', 'release/5.1')).toBe(tagged);
    expect(embedded('rev-parse', 'main')).toBe(tagged);
  }, 180_000);

  test('the one whose tip it is goes before the first of the config, also once it moved on', async () => {
    project.own('switch', '--quiet', '--create', 'release/5.1');
    const other = project.commit('Elsewhere', { 'elsewhere.txt': 'x\n' });
    project.own('switch', '--quiet', 'main');
    const killed = await rehearse('--at', 'main', '--inject', 'kill:bump-version:1:after');
    expect(killed.text).toContain(`${tag} at ${tagged.slice(0, 9)} (main): push`);
    expect(releaseCommit('main')).not.toBe('');
    const second = succeeded(await rehearse());
    expect(second.text).toContain(`${tag} at ${tagged.slice(0, 9)} (main): workflow_dispatch`);
    expect(done(second, 'branch')).toEqual([]);
    expect(embedded('rev-parse', 'release/5.1')).toBe(other);
  }, 180_000);

  test('two for one entry of the config stop the release and are listed', async () => {
    project.commit('Two branches', {
      [configPath]: 'schema-version: 1\nbranches: ["release/*"]\npython: { packages: [alpha] }\n',
    });
    for (const name of ['release/a', 'release/b']) project.own('branch', name);
    const before = await rehearse();
    expect([before.code, before.effects]).toEqual([2, []]);
    expect(before.text).toContain(`${tag} could go on several branches: release/a, release/b`);
    const placed = await rehearse('--at', 'main');
    expect([placed.code, placed.effects]).toEqual([1, []]);
    expect(placed.text).toContain(
      `several branches could take the release commit of ${tag}: release/a, release/b`,
    );
  }, 180_000);
});

test('branches with slashes and origin in their names', async () => {
  const branches = '["team/origin/{major}.{minor}", "origin/main"]';
  const at = project.commit('Name the branches', {
    [configPath]: `schema-version: 1\nbranches: ${branches}\npython: { packages: [alpha] }\n`,
  });
  for (const name of ['team/origin/5.1', 'origin/main', 'origin/HEAD']) project.own('branch', name);
  expect(done(succeeded(await rehearse()), 'branch')).toEqual([
    expect.stringMatching(/^branch team\/origin\/5\.1 -> /),
  ]);
  const next = succeeded(await project.rehearse('s', 'version/5.2.0'));
  expect(done(next, 'branch')).toEqual([expect.stringMatching(/^branch origin\/main -> /)]);
  expect([embedded('rev-parse', 'refs/heads/main'), embedded('rev-parse', 'refs/heads/origin/HEAD')]).toEqual(
    [at, at],
  );
}, 180_000);
