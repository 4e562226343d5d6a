import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import type { Git } from '../../git/git.js';
import type { Made } from '../../git/land.js';
import { undoRival } from '../../git/land-graphql.js';
import {
  findLanded,
  foreignCommits,
  type ReleaseCommit,
  releaseCommitsSince,
} from '../../git/release-commit.js';
import { remoteGit } from '../../git/remote.js';
import type { GitHubClient } from '../../github/client.js';
import { checkClaim, readStaged } from '../../github/staged.js';
import type { Release } from '../../github/types.js';
import type { Plan } from '../../plan/types.js';

/** What earlier attempts of this tag left on the branches of the remote. */
export interface Earlier {
  /** The release commit, on the branch. */
  readonly landed: ReleaseCommit | undefined;
  /** The release commit, on other branches only: it is brought to this one, not made again. */
  readonly elsewhere: ReleaseCommit | undefined;
  /** Release commits of this tag from when it was on another commit. */
  readonly former: readonly ReleaseCommit[];
}

/**
 * Finds the release commit by tree, trailers and ancestry.
 * @param branch fetched already
 * @throws UserError when the branch has a release commit of this very tagged commit with another tree
 */
export async function readEarlier(git: Git, plan: Plan, branch: string, tree: string): Promise<Earlier> {
  const { tag, commit } = plan;
  const tip = `refs/remotes/origin/${branch}`;
  const made = await releaseCommitsSince(git, commit.sha);
  const found = findLanded(made, tag, commit.sha, tree);
  const { rivals, former } = foreignCommits(made, tag, commit.sha, tree);
  const landed = found !== undefined && (await git.isAncestor(found.sha, tip));
  if (!landed) {
    // Whoever may push any branch could leave a rival there: only those on the branch count.
    for (const rival of rivals)
      if (await git.isAncestor(rival.sha, tip)) throw rivalError(rival, plan, branch, tree);
  }
  return { landed: landed ? found : undefined, elsewhere: landed ? undefined : found, former };
}

function rivalError(rival: ReleaseCommit, plan: Plan, branch: string, tree: string): UserError {
  return new UserError(
    `${branch} has another release commit of ${plan.tag}: ${rival.sha} with the tree ${rival.tree}, while this run would make ${tree}`,
    {
      fix:
        'to finish that release use the config and the version of release-actions that it was made with. ' +
        `To drop it, ${undoRival(rival.sha, branch, plan.tag)}`,
    },
  );
}

/**
 * The release commit among what a tip has that the tagged commit has not: another run of this tag was faster, or the
 * answer to our own request was lost.
 */
export async function findAt(
  host: Host,
  git: Git,
  auth: Readonly<Record<string, string>>,
  plan: Plan,
  tip: string,
  tree: string,
): Promise<Made | undefined> {
  if ((await git.commitOf(tip)) === undefined) {
    await remoteGit(host, git, ['fetch', '--quiet', '--no-tags', 'origin', tip], { env: auth });
  }
  const found = findLanded(
    await releaseCommitsSince(git, plan.commit.sha, tip),
    plan.tag,
    plan.commit.sha,
    tree,
  );
  return found && { sha: found.sha, verified: false };
}

/**
 * A version whose release is out belongs to the commit that it was made from. A release without our record, made by
 * hand, claims nothing (DESIGN §3). Files on PyPI and version tags of images are asked by their own preflights.
 * @throws UserError naming every claim that is known here
 */
export async function checkClaims(
  github: GitHubClient,
  plan: Plan,
  { former, elsewhere }: Earlier,
): Promise<void> {
  const route = 'GET /repos/{owner}/{repo}/releases/tags/{tag}';
  const published = await github.find<Release>(route, { tag: plan.tag });
  if (published === undefined) return;
  const staged = await readStaged(github, { published, draft: undefined, others: [] });
  if (staged === undefined) return;
  const commits = former.map(
    ({ sha, base }) => `the release commit ${sha}, made when the tag was on ${base}`,
  );
  checkClaim(staged, plan, commits);
  const { record } = staged;
  if (record === undefined || record.release_commit === elsewhere?.sha) return;
  throw new UserError(
    `${published.html_url} is published from the release commit ${record.release_commit}, which no branch has any more`,
    {
      fix:
        `push it back (git push origin ${record.release_commit}:refs/heads/<branch>, from a clone that has it) and ` +
        're-run the failed jobs, or release the next version',
    },
  );
}
