import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { readFacts } from '../../git/facts.js';
import { type Lander, land } from '../../git/land.js';
import { apiLander, isVerified } from '../../git/land-api.js';
import { gitAuthentication, gitLander } from '../../git/land-git.js';
import { findLanded, foreignCommits, releaseCommitsSince, releaseMessage } from '../../git/release-commit.js';
import { remoteGit } from '../../git/remote.js';
import type { TreeChange } from '../../git/tree.js';
import { connect } from '../../github/client.js';
import { rewriteTree } from '../../rewrite/tree.js';
import { checkBranch } from './branch-rules.js';
import type { Result } from './bump-version.js';
import type { BumpVersionInputs } from './inputs.js';
import { touchedLocations } from './prepare.js';
import type { Situation } from './situation.js';

/**
 * Adopts the release commit of an earlier attempt, or makes it and lands it. With `operation: preflight` or
 * `dry-run: true` everything is checked and nothing is written.
 */
export async function commit(
  host: Host,
  inputs: BumpVersionInputs,
  situation: Situation,
  changes: readonly TreeChange[],
  tree: string,
): Promise<Result> {
  const { plan, git } = situation;
  const base = plan.commit.sha;
  const auth = gitAuthentication(host, host.env['GITHUB_SERVER_URL'] || 'https://github.com', inputs.token);
  const heads = '+refs/heads/*:refs/remotes/origin/*';
  await remoteGit(host, git, ['fetch', '--quiet', '--no-tags', '--prune', 'origin', heads], { env: auth });
  const branch = await situation.branch();
  const made = await releaseCommitsSince(git, base);
  const landed = findLanded(made, plan.tag, base, tree);
  const github = inputs.commitMethod === 'git' ? undefined : connect(host, inputs.token, 'bump-version');
  if (landed !== undefined) {
    const verified = github !== undefined && (await isVerified(github, landed.sha));
    const what = `adopted ${landed.sha}, which an earlier attempt landed on ${branch}`;
    return { sha: landed.sha, changed: false, verified, branch, what };
  }
  for (const foreign of foreignCommits(made, plan.tag, base, tree)) {
    host.warning(
      `${foreign.sha} is a release commit of ${plan.tag} with another parent or tree: the tag was on another commit then`,
    );
  }
  const lander: Lander = github === undefined ? gitLander(host, git, auth) : apiLander(github);
  const linear = github === undefined ? false : await checkBranch(host, github, branch);
  const checkMoved = (tip: string): Promise<void> =>
    requireMergeable(host, situation, { tip, branch, linear, auth });

  if (inputs.operation === 'preflight' || inputs.dryRun) {
    const tip = await lander.tip(branch);
    if (tip !== base) {
      if (inputs.onBranchMoved === 'fail') {
        throw new UserError(`${branch} moved on to ${tip} since the tag, and on-branch-moved is fail`, {
          fix: `tag the tip of ${branch}, or set on-branch-moved: land`,
        });
      }
      await checkMoved(tip);
    }
    const how = tip === base ? 'fast-forward' : 'merge';
    const what = `the release commit would land on ${branch} by ${how}`;
    // What is of the tagged commit is not of this release: checks before the commit must not take it for theirs.
    const sha = inputs.operation === 'preflight' ? '' : base;
    return { sha, changed: false, verified: false, branch, what };
  }
  const result = await land(host, lander, {
    branch,
    version: plan.version,
    parent: base,
    parentTree: plan.commit.tree,
    tree,
    changes,
    message: releaseMessage(plan.version, plan.tag, base),
    onBranchMoved: inputs.onBranchMoved,
    checkMoved,
  });
  const what = `release commit ${result.sha} landed on ${branch} by ${result.how}`;
  return { sha: result.sha, verified: result.verified, changed: true, branch, what };
}

interface Moved {
  readonly tip: string;
  readonly branch: string;
  readonly linear: boolean;
  readonly auth: Readonly<Record<string, string>>;
}

/** @throws UserError when the branch demands linear history or later commits touched a version location */
async function requireMergeable(
  host: Host,
  { plan, context, git }: Situation,
  { tip, branch, linear, auth }: Moved,
): Promise<void> {
  const instead = `tag the tip of ${branch} instead: ${retag(plan.tag, tip)}`;
  if (linear) {
    throw new UserError(
      `${branch} moved on to ${tip} and demands linear history, so the release commit cannot be merged`,
      { fix: instead },
    );
  }
  if ((await git.commitOf(tip)) === undefined) {
    await remoteGit(host, git, ['fetch', '--quiet', '--no-tags', 'origin', tip], { env: auth });
  }
  const globs = context.config.versionFiles.custom.map((rule) => rule.path);
  const facts = await readFacts(host, git.dir, tip, { globs });
  const touched = touchedLocations(plan, rewriteTree(facts, context));
  if (touched.length === 0) return;
  throw new UserError(`commits on ${branch} after the tag changed version locations: ${touched.join('; ')}`, {
    fix: `set these locations back on ${branch} and re-run the failed jobs, or ${instead}`,
  });
}

/** Commands that put a tag on another commit; neither text can hold anything that a shell understands. */
function retag(tag: string, sha: string): string {
  return (
    `git push origin :refs/tags/${tag} && git fetch origin ${sha} && ` +
    `git tag --force ${tag} ${sha} && git push origin refs/tags/${tag}`
  );
}
