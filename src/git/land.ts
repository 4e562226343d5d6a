import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import type { Method } from '../github/refusals.js';
import type { TreeChange } from './tree.js';

/** A commit that exists, on a branch or not yet. */
export interface Made {
  readonly sha: string;
  readonly verified: boolean;
}

/** `unsupported`: the server lacks this way, and nothing happened. */
export type OnTip = Made | 'moved' | 'unsupported';

/** How a release commit gets onto a branch: by GitHub's API (`land-graphql.ts`, `land-api.ts`) or by git push (`land-git.ts`). */
export interface Lander {
  readonly method: Method;
  /** The branch's tip at the remote now. @throws UserError when the branch is gone */
  tip(branch: string, request: CommitRequest): Promise<string>;
  /**
   * Makes the commit and moves the branch in one step, when its tip is the parent; a way that not every lander has.
   * `moved`: the tip is another one now, or the answer was lost and it is: then the commit may be there.
   */
  commitOnTip?(branch: string, request: CommitRequest): Promise<OnTip>;
  /** Makes the commit without moving any ref. Repeating it may make another commit; nothing refers to either. */
  commit(branch: string, request: CommitRequest): Promise<Made>;
  /** Compare-and-swap: fast-forwards the branch; false when it is not at an ancestor of `sha` any more. */
  fastForward(branch: string, sha: string, request: CommitRequest): Promise<boolean>;
  /** Merges `sha` into the branch; `conflict` when git cannot, `moved` when the branch moved meanwhile. */
  merge(branch: string, merge: Merge, request: CommitRequest): Promise<'merged' | 'conflict' | 'moved'>;
}

export interface Merge {
  readonly tip: string;
  readonly sha: string;
  readonly message: string;
}

export interface CommitRequest {
  readonly tag: string;
  readonly parent: string;
  readonly parentTree: string;
  readonly tree: string;
  readonly changes: readonly TreeChange[];
  readonly message: string;
}

export interface LandRequest extends CommitRequest {
  readonly branch: string;
  readonly version: string;
  readonly onBranchMoved: 'land' | 'fail';
  /** The release commit that an earlier attempt put on another branch only. */
  readonly made?: Made;
  /** The release commit among what the branch's new tip brought: another run of this tag, or an answer that was lost. */
  find(tip: string): Promise<Made | undefined>;
  /** Throws when commits between parent and tip make a merge wrong (version locations, linear history). */
  checkMoved(tip: string): Promise<void>;
}

export interface Landed extends Made {
  /** `found`: it was on the branch, put there by another run of this tag or by a request whose answer was lost. */
  readonly how: 'fast-forward' | 'merge' | 'found';
  readonly method: Method;
  /** Whether this run sent the commit. */
  readonly sent: boolean;
}

const tries = 3;

/**
 * Puts the release commit on its branch. What is released is always the direct child of the tagged commit; when the
 * branch moved on, that very commit is merged, never rebased. Every change of a ref is refused by the server when
 * somebody else was faster; then the branch is looked at again, and so is whether the commit is on it already.
 */
export async function land(host: Host, lander: Lander, request: LandRequest): Promise<Landed> {
  const { branch, parent, version } = request;
  let made = request.made;
  let sent = false;
  let oneStep = lander.commitOnTip !== undefined && made === undefined;
  let method = lander.method;
  for (let attempt = 0; attempt < tries; attempt++) {
    const tip = await lander.tip(branch, request);
    if (tip !== parent) {
      const found = await request.find(tip);
      if (found !== undefined) return { ...found, how: 'found', method, sent };
      if (request.onBranchMoved === 'fail') throw movedError(request, tip);
      await request.checkMoved(tip);
    } else if (oneStep && made === undefined) {
      sent = true;
      const onTip = await lander.commitOnTip?.(branch, request);
      if (onTip !== 'unsupported' && onTip !== 'moved' && onTip !== undefined) {
        return { ...onTip, how: 'fast-forward', method, sent };
      }
      if (onTip === 'moved') {
        host.info(`${branch} moved while the release commit was made; looking again`);
        continue;
      }
      host.info('REST: this server has no createCommitOnBranch');
      oneStep = false;
    }
    if (method === 'graphql') method = 'rest';
    sent ||= made === undefined;
    made ??= await lander.commit(branch, request);
    if (tip === parent) {
      if (await lander.fastForward(branch, made.sha, request))
        return { ...made, how: 'fast-forward', method, sent };
      host.info(`${branch} moved while the release commit was made; looking again`);
      continue;
    }
    const message = `Merge release ${version} into ${branch}\n`;
    const merged = await lander.merge(branch, { tip, sha: made.sha, message }, request);
    if (merged === 'merged') return { ...made, how: 'merge', method, sent };
    if (merged === 'conflict') throw conflictError(request, made.sha);
    host.info(`${branch} moved while the release commit was merged; looking again`);
  }
  throw new UserError(`${branch} moved ${tries} times while release ${version} tried to land`, {
    fix: 'wait until the branch is quiet, then re-run the failed jobs',
  });
}

/** A branch that moved on while it should not. */
export function movedError({ branch, parent, tag }: LandRequest | Moved, tip: string): UserError {
  return new UserError(
    `${branch} is at ${tip} and not at the tagged commit ${parent} any more, and on-branch-moved is fail`,
    {
      fix: `put ${tag} on the tip of ${branch}, or set on-branch-moved: land to have the release commit merged`,
    },
  );
}

type Moved = Pick<LandRequest, 'branch' | 'parent' | 'tag'>;

function conflictError(request: LandRequest, sha: string): UserError {
  return new UserError(`the release commit ${sha} does not merge into ${request.branch} without conflicts`, {
    fix:
      `merge it by hand, then re-run the failed jobs: git fetch origin ${sha} && git switch ${request.branch} && ` +
      `git merge ${sha} && git push origin ${request.branch}`,
  });
}
