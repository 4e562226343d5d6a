import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { code, section, table, text } from '../../core/markdown.js';
import { type Reported, reporting } from '../../core/report.js';
import type { Git } from '../../git/git.js';
import { type TreeChange, treeIdWith, treeWith } from '../../git/tree.js';
import { treeChanges } from '../../git/tree-changes.js';
import type { Method } from '../../github/refusals.js';
import { notCarried, type StalePlace } from '../../plan/not-carried.js';
import { nothingRewritten } from '../../plan/plan.js';
import type { Plan } from '../../plan/types.js';
import { commit } from './commit.js';
import type { BumpVersionInputs } from './inputs.js';
import { methodText } from './method.js';
import { checkPostRelease } from './post-release.js';
import { checkAgainstPlan } from './prepare.js';
import { readSituation, type Situation } from './situation.js';

/** What became of the release commit. */
export interface Result {
  readonly sha: string;
  readonly changed: boolean;
  readonly verified: boolean;
  readonly branch: string;
  /** For people: what happened or would happen. */
  readonly what: string;
  /** How the commit was or would be made; '' when there is none to make. */
  readonly method: Method | '';
  /** Why not by a better method; '' for the best. */
  readonly why: string;
  /** What only trying tells, for people. */
  readonly unknown: readonly string[];
}

export async function bumpVersion(host: Host, inputs: BumpVersionInputs): Promise<void> {
  if (inputs.operation === 'preflight' || inputs.commitMethod === 'none') {
    await bump(host, inputs);
    return;
  }
  await reporting(host, 'bump-version', 'commit', () => bump(host, inputs), reportOf);
}

/** A commit other than the tagged one is the release commit; a branch without one says where it would land. */
function reportOf({ result, tagged }: { result: Result; tagged: string }): Reported {
  const { sha, changed, branch, what } = result;
  const state = changed ? 'done' : sha !== tagged ? 'unchanged' : branch !== '' ? 'planned' : 'off';
  return { state, what, detail: { commit: sha, ...(branch === '' ? {} : { branch }) } };
}

async function bump(host: Host, inputs: BumpVersionInputs): Promise<{ result: Result; tagged: string }> {
  const situation = await readSituation(host, inputs);
  const { plan, facts } = situation;
  const rewrite = plan.kind === 'post-release' ? nothingRewritten : situation.rewrite();
  checkAgainstPlan(plan, rewrite);
  const changes = treeChanges(rewrite.files, facts);
  if (plan.bump === 'verify' && changes.length > 0) {
    throw notCarried(plan.version, stalePlaces(plan));
  }
  const tree = await treeOf(host, inputs, situation, changes);
  checkTree(inputs.expectTree, tree);
  host.output('tree', tree);
  host.output('files', JSON.stringify(changes.map(({ path }) => path)));

  const result = await act(host, inputs, situation, changes, tree);
  host.output('sha', result.sha);
  host.output('changed', String(result.changed));
  host.output('verified', String(result.verified));
  host.output('branch', result.branch);
  host.output('method', result.method);
  host.output('method-reason', result.why);
  for (const each of result.unknown) host.info(`Unknown until tried: ${each}`);
  host.notice(`${plan.tag}: ${result.what}`);
  await host.summary(summary(inputs, plan, tree, changes, result));
  return { result, tagged: plan.commit.sha };
}

/** Its objects are written only where a commit of them may follow. */
async function treeOf(
  host: Host,
  inputs: BumpVersionInputs,
  { plan, git }: Situation,
  changes: readonly TreeChange[],
): Promise<string> {
  if (changes.length === 0) return plan.commit.tree;
  return inputs.commitMethod === 'none'
    ? treeIdWith(host, git, plan.commit, changes)
    : treeWith(host, git, plan.commit.sha, changes);
}

async function act(
  host: Host,
  inputs: BumpVersionInputs,
  situation: Situation,
  changes: readonly TreeChange[],
  tree: string,
): Promise<Result> {
  const { plan, git } = situation;
  const nothing = { changed: false, verified: false, branch: '', method: '', why: '', unknown: [] } as const;
  const unchanged = { sha: plan.commit.sha, ...nothing };
  if (inputs.commitMethod === 'none') {
    if (inputs.operation === 'run' && !inputs.dryRun) await writeFiles(host, git, plan, changes);
    return { ...unchanged, what: `${changes.length} files rewritten in the checkout, no commit` };
  }
  if (plan.kind === 'post-release') {
    const base = await checkPostRelease(host, situation);
    const what = `no source differs from ${base}, the release of ${plan.base_version}; nothing to commit`;
    return { ...unchanged, what };
  }
  if (changes.length === 0) {
    return { ...unchanged, what: 'the tagged commit carries the version already; nothing to commit' };
  }
  if (plan.bump === 'build') {
    return { ...unchanged, what: 'the version is only in what is built (bump: build); no commit' };
  }
  return commit(host, inputs, situation, changes, tree);
}

async function writeFiles(host: Host, git: Git, plan: Plan, changes: readonly TreeChange[]): Promise<void> {
  const head = await git.text(['rev-parse', 'HEAD']);
  if (head !== plan.commit.sha) {
    throw new UserError(`the checkout is at ${head}, the plan is for ${plan.commit.sha}`, {
      where: { key: 'working-directory' },
      fix: 'check out the output sha of validate-tag',
    });
  }
  for (const { path, text } of changes) {
    writeFileSync(join(git.dir, path), text);
    host.info(`${path}: rewritten`);
  }
}

function checkTree(expected: string, actual: string): void {
  if (expected === '' || expected === actual) return;
  throw new UserError(`the release commit would have the tree ${actual}, but ${expected} was built`, {
    fix: 'what is built and what is committed must be the same: re-run all jobs',
  });
}

/** Every location that the plan would change. */
function stalePlaces(plan: Plan): StalePlace[] {
  return plan.rewrite.files.flatMap(({ path, locations }) =>
    locations.map(({ line, key, from }) => ({ path, line, key, from })),
  );
}

function summary(
  inputs: BumpVersionInputs,
  plan: Plan,
  tree: string,
  changes: readonly TreeChange[],
  result: Result,
): string {
  return section(
    `Version ${plan.version}: ${inputs.operation}`,
    text(result.what),
    table(
      ['what', 'value'],
      [
        ['commit', result.sha === '' ? 'none yet' : code(result.sha)],
        ['tree', code(tree)],
        ['branch', result.branch === '' ? 'none' : code(result.branch)],
        ...(result.method === '' ? [] : [['method', text(methodText(result.method, result.why))]]),
        ...(result.method === '' || !result.changed ? [] : [['verified', String(result.verified)]]),
        ['files', String(changes.length)],
      ],
    ),
    changes.map(({ path }) => `- ${code(path)}`).join('\n'),
    result.unknown.length === 0
      ? ''
      : `**Unknown until tried**\n\n${result.unknown.map((each) => `- ${text(each)}`).join('\n')}`,
  );
}
