import type { Host } from '../core/host.js';
import { releaseMessage } from '../git/release-commit.js';
import { treeWith } from '../git/tree.js';
import type { Plan } from '../plan/types.js';
import { needBranch, tagStands } from './allowed.js';
import { readCheckout } from './checkout.js';
import { needIdentity, signingOf } from './identity.js';
import { type IntentOptions, needCarried, readIntent } from './intent.js';
import { needUpToDate, pushCommand, remoteBranchOf } from './remote-branch.js';
import { fileChanges, needClean, setBack } from './work-tree.js';
import { makeCommit, writeRefs } from './write.js';

export interface PrepareRequest extends IntentOptions {
  /** Any folder of the checkout. */
  readonly dir: string;
  /** Accept a branch that the config does not name. */
  readonly anyBranch: boolean;
  /** Sign commit and tag, whatever git's settings say. */
  readonly sign: boolean;
  readonly dryRun: boolean;
}

export interface Prepared {
  /** `committed`: with a release commit; `tagged`: HEAD carried the version; `unchanged`: all was there already. */
  readonly state: 'committed' | 'tagged' | 'unchanged' | 'planned';
  readonly tag: string;
  readonly version: string;
  /** The local branch. */
  readonly branch: string;
  /** HEAD before. */
  readonly base: string;
  /** The commit that the tag names; '' when a dry run would make it. */
  readonly commit: string;
  readonly files: Plan['rewrite']['files'];
  /** Places that carried the version before. */
  readonly current: number;
  readonly leftAlone: Plan['rewrite']['left_alone'];
  readonly warnings: readonly string[];
  /** Files of an interrupted run that were written anew. */
  readonly resumed: readonly string[];
  /** The command that releases. */
  readonly push: string;
}

/**
 * Writes the version into a checkout, commits and tags it, so that the tag's own tree carries the version. Pushes
 * nothing, and asks nothing over the network. Killed anywhere, a second run completes it.
 * @param host its children must know the user's git identity (`userHost`)
 * @throws UserError when the release cannot be prepared here; nothing is changed then
 */
export async function prepare(host: Pick<Host, 'env' | 'exec'>, request: PrepareRequest): Promise<Prepared> {
  const checkout = await readCheckout(host, request.dir);
  const { git, head, branch } = checkout;
  const intent = await readIntent(host, checkout, request);
  const { plan, version, changes } = intent;
  const remote = await remoteBranchOf(git, branch);
  const prepared = {
    ...{ tag: plan.tag, version: version.text, branch, base: head, files: plan.rewrite.files },
    ...{ current: plan.rewrite.current, leftAlone: plan.rewrite.left_alone, warnings: plan.warnings },
    push: pushCommand(remote, plan.tag),
  };
  if (await tagStands(git, intent, head)) {
    return { ...prepared, state: 'unchanged', commit: head, resumed: [] };
  }
  if (!request.anyBranch) await needBranch(git, intent, remote.name);
  await needUpToDate(git, remote);
  const tree = changes.length === 0 ? plan.commit.tree : await treeWith(host, git, head, changes);
  const leftovers = await needClean(git, await fileChanges(git, head, tree));
  await needIdentity(git);
  if (request.dryRun) {
    const commit = changes.length === 0 ? head : '';
    return { ...prepared, state: 'planned', commit, resumed: leftovers };
  }
  const signing = await signingOf(git, request.sign);
  const message = releaseMessage(version.text, plan.tag, head);
  const commit =
    changes.length === 0 ? head : await makeCommit(git, { parent: head, tree, message }, signing.commit);
  await needCarried(host, git, intent, commit, request.config);
  await setBack(git, leftovers);
  await writeRefs(
    git,
    { branch, from: head, to: commit, tag: plan.tag, message: `Release ${version.text}\n` },
    signing,
  );
  return { ...prepared, state: commit === head ? 'tagged' : 'committed', commit, resumed: leftovers };
}
