import type { Config } from '../../config/config.js';
import { loadConfig } from '../../config/load.js';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { chooseBranch } from '../../git/branches.js';
import { eventDefaultBranch } from '../../git/default-branch.js';
import { type Git, needFullHistory, openGit } from '../../git/git.js';
import { localDefaultBranch } from '../../git/git-branches.js';
import { configOf, factsOf } from '../../plan/checkout.js';
import { makePlan, type Rewrite } from '../../plan/plan.js';
import { readPlan } from '../../plan/read.js';
import type { Plan, RepositoryFacts } from '../../plan/types.js';
import { sha256 } from '../../record/canonical.js';
import { rewriteTree } from '../../rewrite/tree.js';
import type { RewriteContext, TreeRewrite } from '../../rewrite/types.js';
import { parseVersion } from '../../version/version.js';
import type { BumpVersionInputs } from './inputs.js';

/** Everything that the operations need to know of the checkout. */
export interface Situation {
  readonly git: Git;
  readonly plan: Plan;
  readonly config: Config;
  readonly facts: RepositoryFacts;
  readonly context: RewriteContext;
  /** What rewriting the commit for the version of the plan does. */
  rewrite(): TreeRewrite;
  /** The branch that the release commit lands on; asks the clone, so fetch first. */
  branch(): Promise<string>;
}

/** @throws UserError when the checkout, the plan and the config do not belong together */
export async function readSituation(host: Host, inputs: BumpVersionInputs): Promise<Situation> {
  const git = await openGit(host, inputs.workingDirectory);
  const given = inputs.plan === '' ? undefined : readPlan(inputs.plan, inputs.workingDirectory);
  const commit = given?.commit.sha ?? (await namedCommit(git, inputs));
  if ((await git.commitOf(commit)) === undefined) {
    throw new UserError(`the checkout lacks the commit ${commit} of the plan`, {
      where: { key: 'working-directory' },
      fix: 'check out the output sha of validate-tag with fetch-depth: 0',
    });
  }
  // Needed in any case, and then it is known whether there is a config.
  await git.list(commit);
  const loaded =
    given === undefined ? await configOf(git, commit, inputs.config, '') : await plannedConfig(git, given);
  const { config } = loaded;
  const facts = await factsOf(host, git, commit, loaded);
  let made: TreeRewrite | undefined;
  const rewrite: Rewrite = (tree, how) => {
    made = rewriteTree(tree, how);
    return made;
  };
  const plan = given ?? (await ownPlan(git, inputs, loaded, facts, rewrite));
  const version = parseVersion(plan.version);
  const window = { from: parseVersion(plan.window.from), to: parseVersion(plan.window.to) };
  const context = { version, window, config, time: plan.commit.time };
  return {
    git,
    plan,
    config,
    facts,
    context,
    // A plan of our own was made from it: rewriting the same tree in the same way gives the same.
    rewrite: () => made ?? rewriteTree(facts, context),
    async branch() {
      return chooseBranch(git, {
        commit,
        tag: plan.tag,
        version,
        patterns: config.branches,
        defaultBranch: eventDefaultBranch(host) ?? (await localDefaultBranch(git)),
        named: inputs.branch,
      });
    },
  };
}

async function namedCommit(git: Git, inputs: BumpVersionInputs): Promise<string> {
  if (inputs.version === '') {
    throw new UserError('neither a plan nor a version is given', {
      where: { key: 'plan' },
      fix: 'pass the plan that validate-tag wrote, or version (and sha)',
    });
  }
  const commit = inputs.sha === '' ? git.head : await git.commitOf(inputs.sha);
  if (commit !== undefined) return commit;
  throw new UserError(`there is no commit ${JSON.stringify(inputs.sha || 'HEAD')} in the checkout`, {
    where: { key: 'sha' },
    fix: 'check out with fetch-depth: 0',
  });
}

async function plannedConfig(git: Git, plan: Plan): ReturnType<typeof configOf> {
  const { path, ref, sha256: expected } = plan.config;
  // Without a file, the defaults; also when a file exists that the plan was not made with.
  if (path === '')
    return { config: loadConfig(undefined, ''), source: { path: '', text: undefined, ref: '' } };
  const loaded = await configOf(git, plan.commit.sha, path, ref);
  if (sha256(loaded.source.text ?? '') === expected) return loaded;
  throw new UserError('this config is not the one that the plan was made with', {
    where: { file: path },
    fix: 'start a new run for the tag',
  });
}

async function ownPlan(
  git: Git,
  inputs: BumpVersionInputs,
  { config, source }: Awaited<ReturnType<typeof configOf>>,
  facts: RepositoryFacts,
  rewrite: Rewrite,
): Promise<Plan> {
  await needFullHistory(git);
  const version = parseVersion(inputs.version);
  const tag = `${config.tagPrefix}${version.text}`;
  const { allowLowerVersion } = inputs;
  return makePlan(version, config, facts, { tag, source, rewrite, allowLowerVersion });
}
