import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { code, section, table } from '../../core/markdown.js';
import { readFacts } from '../../git/facts.js';
import { git } from '../../git/git.js';
import { type Landed, type Lander, land } from '../../git/land.js';
import { apiLander } from '../../git/land-api.js';
import { gitAuthentication, gitLander } from '../../git/land-git.js';
import { findLanded, foreignCommits, releaseCommitsSince, releaseMessage } from '../../git/release-commit.js';
import { type TreeChange, treeWith } from '../../git/tree.js';
import { connect } from '../../github/client.js';
import type { Plan, RepositoryFacts } from '../../plan/types.js';
import { rewriteTree } from '../../rewrite/tree.js';
import type { RewriteContext } from '../../rewrite/types.js';
import { checkBranch } from './branch-rules.js';
import type { BumpVersionInputs } from './inputs.js';
import { checkAgainstPlan, touchedLocations, treeChanges } from './prepare.js';
import { readSituation, type Situation } from './situation.js';

interface Result {
  readonly sha: string;
  readonly changed: boolean;
  readonly verified: boolean;
  readonly branch: string;
  /** For people: what happened or would happen. */
  readonly what: string;
}

export async function bumpVersion(host: Host, inputs: BumpVersionInputs): Promise<void> {
  const situation = await readSituation(host, inputs);
  const { plan, facts, context } = situation;
  const dir = inputs.workingDirectory;
  const rewrite = rewriteTree(facts, context);
  checkAgainstPlan(plan, rewrite);
  const changes = plan.kind === 'post-release' ? [] : treeChanges(rewrite.files, facts);
  if (plan.bump === 'verify' && changes.length > 0) throw notCarried(plan);
  const tree = changes.length === 0 ? plan.commit.tree : await treeWith(host, dir, plan.commit.sha, changes);
  checkTree(inputs.expectTree, tree);
  host.output('tree', tree);
  host.output('files', JSON.stringify(changes.map(({ path }) => path)));

  const result = await act(host, inputs, situation, changes, tree);
  host.output('sha', result.sha);
  host.output('changed', String(result.changed));
  host.output('verified', String(result.verified));
  host.output('branch', result.branch);
  host.notice(`${plan.tag}: ${result.what}`);
  await host.summary(summary(inputs, plan, tree, changes, result));
}

async function act(
  host: Host,
  inputs: BumpVersionInputs,
  situation: Situation,
  changes: readonly TreeChange[],
  tree: string,
): Promise<Result> {
  const { plan } = situation;
  const unchanged = { sha: plan.commit.sha, changed: false, verified: false, branch: '' };
  if (inputs.commitMethod === 'none') {
    if (inputs.operation === 'run' && !inputs.dryRun)
      await writeFiles(host, inputs.workingDirectory, plan, changes);
    return { ...unchanged, what: `${changes.length} files rewritten in the checkout, no commit` };
  }
  if (changes.length === 0)
    return { ...unchanged, what: 'the tagged commit carries the version already; nothing to commit' };
  if (plan.bump === 'build')
    return { ...unchanged, what: 'the version is only in what is built (bump: build); no commit' };
  return commit(host, inputs, situation, changes, tree);
}

async function commit(
  host: Host,
  inputs: BumpVersionInputs,
  situation: Situation,
  changes: readonly TreeChange[],
  tree: string,
): Promise<Result> {
  const { plan } = situation;
  const dir = inputs.workingDirectory;
  const auth = gitAuthentication(host, host.env['GITHUB_SERVER_URL'] || 'https://github.com', inputs.token);
  await git(host, dir, ['fetch', '--quiet', '--no-tags', 'origin', '+refs/heads/*:refs/remotes/origin/*'], {
    env: auth,
  });
  const branch = await situation.branch();
  const made = await releaseCommitsSince(host, dir, plan.commit.sha);
  const landed = findLanded(made, plan.tag, plan.commit.sha, tree);
  if (landed !== undefined) {
    return {
      sha: landed.sha,
      changed: false,
      verified: false,
      branch,
      what: `adopted ${landed.sha}, which an earlier attempt landed`,
    };
  }
  for (const foreign of foreignCommits(made, plan.tag, plan.commit.sha, tree)) {
    host.warning(
      `${foreign.sha} is a release commit of ${plan.tag} with another parent or tree: the tag was on another commit then`,
    );
  }
  const github = inputs.commitMethod === 'git' ? undefined : connect(host, inputs.token, 'bump-version');
  const lander: Lander = github === undefined ? gitLander(host, dir, auth) : apiLander(github);
  const linear = github === undefined ? false : await checkBranch(host, github, branch);
  const checkMoved = async (tip: string): Promise<void> => {
    await requireMergeable(host, inputs, situation, auth, tip, branch, linear);
  };
  if (inputs.operation === 'preflight' || inputs.dryRun) {
    const tip = await lander.tip(branch);
    if (tip !== plan.commit.sha) {
      if (inputs.onBranchMoved === 'fail')
        throw new UserError(`${branch} moved on to ${tip} since the tag, and on-branch-moved is fail`);
      await checkMoved(tip);
    }
    const how = tip === plan.commit.sha ? 'fast-forward' : 'merge';
    return {
      sha: plan.commit.sha,
      changed: false,
      verified: false,
      branch,
      what: `the release commit would land on ${branch} by ${how}`,
    };
  }
  const result: Landed = await land(host, lander, {
    branch,
    version: plan.version,
    parent: plan.commit.sha,
    parentTree: plan.commit.tree,
    tree,
    changes,
    message: releaseMessage(plan.version, plan.tag, plan.commit.sha),
    onBranchMoved: inputs.onBranchMoved,
    checkMoved,
  });
  return {
    ...result,
    changed: true,
    branch,
    what: `release commit ${result.sha} landed on ${branch} by ${result.how}`,
  };
}

/** @throws UserError when the branch demands linear history or later commits touched a version location */
async function requireMergeable(
  host: Host,
  inputs: BumpVersionInputs,
  { plan, context }: { plan: Plan; context: RewriteContext },
  auth: Readonly<Record<string, string>>,
  tip: string,
  branch: string,
  linear: boolean,
): Promise<void> {
  const dir = inputs.workingDirectory;
  if (linear) {
    throw new UserError(
      `${branch} moved on to ${tip} and demands linear history, so the release commit cannot be merged`,
      {
        fix: `tag the tip of ${branch} instead: delete ${plan.tag} and push it on ${tip}`,
      },
    );
  }
  await git(host, dir, ['fetch', '--quiet', '--no-tags', 'origin', tip], { env: auth });
  const facts: RepositoryFacts = await readFacts(
    host,
    dir,
    tip,
    context.config.versionFiles.custom.map((rule) => rule.path),
  );
  const touched = touchedLocations(plan, rewriteTree(facts, context));
  if (touched.length === 0) return;
  throw new UserError(`commits on ${branch} after the tag changed version locations: ${touched.join('; ')}`, {
    fix: `tag the tip of ${branch} instead (delete ${plan.tag}, push it on ${tip}), or set these locations back on ${branch} and re-run the failed jobs`,
  });
}

async function writeFiles(
  host: Host,
  dir: string,
  plan: Plan,
  changes: readonly TreeChange[],
): Promise<void> {
  const head = (await git(host, dir, ['rev-parse', 'HEAD'])).stdout.trim();
  if (head !== plan.commit.sha) {
    throw new UserError(`the checkout is at ${head}, the plan is for ${plan.commit.sha}`, {
      where: { file: dir },
      fix: 'check out the output sha of validate-tag',
    });
  }
  for (const { path, text } of changes) {
    writeFileSync(join(dir, path), text);
    host.info(`${path}: rewritten`);
  }
}

function checkTree(expected: string, actual: string): void {
  if (expected === '' || expected === actual) return;
  throw new UserError(`the release commit would have the tree ${actual}, but ${expected} was built`, {
    fix: 'what is built and what is committed must be the same: re-run all jobs',
  });
}

function notCarried(plan: Plan): UserError {
  const [first] = plan.rewrite.files;
  const location = first?.locations[0];
  return new UserError(`the tagged commit does not carry ${plan.version} everywhere, and bump is verify`, {
    where: {
      ...(first && { file: first.path }),
      ...(location && { line: location.line, key: location.key }),
    },
    fix: `write ${plan.version} into the files, commit, and move the tag; or set bump: commit`,
  });
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
    result.what,
    table(
      ['what', 'value'],
      [
        ['commit', code(result.sha)],
        ['tree', code(tree)],
        ['branch', result.branch === '' ? 'none' : code(result.branch)],
        ['files', String(changes.length)],
      ],
    ),
    changes.map(({ path }) => `- ${code(path)}`).join('\n'),
  );
}
