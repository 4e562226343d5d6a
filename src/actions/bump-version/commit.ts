import type { Host } from '../../core/host.js';
import { type CommitRequest, type Landed, land, type Made, movedError } from '../../git/land.js';
import { isVerified } from '../../git/land-api.js';
import { bot, gitAuthentication } from '../../git/land-git.js';
import { releaseMessage } from '../../git/release-commit.js';
import { remoteGit } from '../../git/remote.js';
import type { TreeChange } from '../../git/tree.js';
import type { CommitFacts } from '../../github/judge-rules.js';
import type { Method } from '../../github/refusals.js';
import type { Result } from './bump-version.js';
import {
  checkBranchRules,
  checkTagRules,
  type RuleReport,
  rulesUnknown,
  workflowAdvice,
} from './check-rules.js';
import { checkClaims, type Earlier, findAt, readEarlier } from './earlier.js';
import type { BumpVersionInputs } from './inputs.js';
import { chooseWay, methodText, type Way } from './method.js';
import { requireMergeable } from './moved.js';
import type { Situation } from './situation.js';

/** Everything about one release commit that is to be landed. */
interface Landing {
  readonly host: Host;
  readonly inputs: BumpVersionInputs;
  readonly situation: Situation;
  readonly auth: Readonly<Record<string, string>>;
  readonly branch: string;
  readonly way: Way;
  readonly earlier: Earlier;
  readonly request: CommitRequest;
}

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
  const auth = gitAuthentication(host, host.env['GITHUB_SERVER_URL'] || 'https://github.com', inputs.token);
  const heads = '+refs/heads/*:refs/remotes/origin/*';
  await remoteGit(host, git, ['fetch', '--quiet', '--no-tags', '--prune', 'origin', heads], { env: auth });
  const branch = await situation.branch();
  const way = await chooseWay(host, inputs, git, auth, changes);
  const earlier = await readEarlier(git, plan, branch, tree);
  const request: CommitRequest = {
    tag: plan.tag,
    parent: plan.commit.sha,
    parentTree: plan.commit.tree,
    tree,
    changes,
    message: releaseMessage(plan.version, plan.tag, plan.commit.sha),
  };
  const landing: Landing = { host, inputs, situation, auth, branch, way, earlier, request };
  const checking = inputs.operation === 'preflight' || inputs.dryRun;
  const unknown = inputs.operation === 'preflight' ? await tagUnknown(landing) : [];
  if (earlier.landed !== undefined) return adopted(landing, earlier.landed.sha, unknown);
  if (way.github !== undefined) await checkClaims(way.github, plan, earlier);
  for (const { sha, base } of earlier.former) {
    host.warning(
      `${sha} is a release commit of ${plan.tag} from when the tag was on ${base || 'another commit'}`,
    );
  }
  return checking ? checked(landing, unknown) : landed(landing);
}

async function tagUnknown({ host, way, situation }: Landing): Promise<string[]> {
  if (way.github === undefined) return [];
  return checkTagRules(host, way.github, situation.plan.tag, situation.config.tagPrefix);
}

async function adopted(landing: Landing, sha: string, unknown: readonly string[]): Promise<Result> {
  const { branch } = landing;
  const what = `adopted ${sha}, which an earlier attempt landed on ${branch}`;
  const verified = await readVerified(landing, { sha, verified: false });
  return { sha, changed: false, verified, branch, what, method: '', why: '', unknown };
}

/** Everything that can be known before trying. */
async function checked(landing: Landing, unknown: readonly string[]): Promise<Result> {
  const { host, inputs, situation, branch, way, request } = landing;
  const { plan } = situation;
  const tip = await way.lander.tip(branch, request);
  const moved = tip !== request.parent;
  if (moved && inputs.onBranchMoved === 'fail') throw movedError({ ...request, branch }, tip);
  const rules = await rulesOf(landing, moved);
  if (moved) await requireMergeable(host, situation, { ...landing, tip, linear: rules.linear });
  const { method, why } = taken(
    way,
    moved ? 'merge' : 'fast-forward',
    moved ? restOf(way) : way.lander.method,
  );
  const how = moved ? 'merge' : 'fast-forward';
  const what = `the release commit would land on ${branch} by ${how} (${methodText(method, why)})`;
  // What is of the tagged commit is not of this release: checks before the commit must not take it for theirs.
  const sha = inputs.operation === 'preflight' ? '' : plan.commit.sha;
  const open = [...unknown, ...rules.unknown];
  return { sha, changed: false, verified: false, branch, what, method, why, unknown: open };
}

async function landed(landing: Landing): Promise<Result> {
  const { host, inputs, situation, auth, branch, way, earlier, request } = landing;
  const { plan, git } = situation;
  // Once: rules do not change while a branch moves, and their warnings need no repetition.
  const rules = await rulesOf(landing, false);
  const result = await land(host, way.lander, {
    ...request,
    branch,
    version: plan.version,
    onBranchMoved: inputs.onBranchMoved,
    ...(earlier.elsewhere && { made: { sha: earlier.elsewhere.sha, verified: false } }),
    find: (tip) => findAt(host, git, auth, plan, tip, request.tree),
    checkMoved: (tip) => requireMergeable(host, situation, { branch, auth, tip, linear: rules.linear }),
  });
  const { method, why } = taken(way, result.how, result.method);
  const verified = await readVerified(landing, result);
  const road = result.how === 'found' ? '' : ` by ${result.how}`;
  const what = `release commit ${result.sha} landed on ${branch}${road} (${methodText(method, why)})`;
  return { sha: result.sha, verified, changed: result.sent, branch, what, method, why, unknown: [] };
}

/** What became of the way that was chosen: some of it is only known at the end. */
function taken(way: Way, how: Landed['how'], method: Method): { method: Method; why: string } {
  if (way.lander.method !== 'graphql' || method === 'graphql') return { method, why: way.why };
  const why =
    how === 'merge' ? 'the branch moved on since the tag' : 'this server has no createCommitOnBranch';
  return { method, why };
}

const restOf = ({ lander }: Way): Method => (lander.method === 'graphql' ? 'rest' : lander.method);

async function rulesOf({ host, way, branch, request }: Landing, moved: boolean): Promise<RuleReport> {
  const advice = workflowAdvice(request.changes);
  if (advice !== undefined) host.warning(advice);
  const { github } = way;
  const report =
    github === undefined
      ? rulesUnknown
      : await checkBranchRules(host, github, branch, commitFacts(way, request, moved));
  return advice === undefined ? report : { ...report, unknown: [...report.unknown, advice] };
}

function commitFacts(way: Way, request: CommitRequest, moved: boolean): CommitFacts {
  const { method } = way.lander;
  return {
    method,
    moved,
    message: request.message,
    email: method === 'git' ? bot.email : '',
    files: request.changes.map(({ path, text }) => ({ path, bytes: Buffer.byteLength(text) })),
  };
}

/** Read back from GitHub. The commit is there whatever comes of this question: it fails nothing. */
async function readVerified({ host, way }: Landing, made: Made): Promise<boolean> {
  if (way.github === undefined) return false;
  try {
    return await isVerified(way.github, made.sha);
  } catch {
    host.info(`GitHub did not tell whether ${made.sha} is verified`);
    return made.verified;
  }
}
