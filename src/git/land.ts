import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import type { TreeChange } from './tree.js';

/** How a release commit gets onto a branch: by GitHub's API (`land-api.ts`) or by git push (`land-git.ts`). */
export interface Lander {
  /** The branch's tip at the remote now. */
  tip(branch: string): Promise<string>;
  /** Makes the commit without moving any ref. Repeating it may make another commit; nothing refers to either. */
  commit(request: CommitRequest): Promise<{ readonly sha: string; readonly verified: boolean }>;
  /** Compare-and-swap: fast-forwards the branch; false when it is not at an ancestor of `sha` any more. */
  fastForward(branch: string, sha: string): Promise<boolean>;
  /** Merges `sha` into the branch; `conflict` when git cannot, `moved` when the branch moved meanwhile. */
  merge(branch: string, tip: string, sha: string, message: string): Promise<'merged' | 'conflict' | 'moved'>;
}

export interface CommitRequest {
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
  /** Throws when commits between parent and tip make a merge wrong (version locations, linear history). */
  checkMoved(tip: string): Promise<void>;
}

export interface Landed {
  readonly sha: string;
  readonly verified: boolean;
  readonly how: 'fast-forward' | 'merge';
}

const tries = 3;

/**
 * Puts the release commit on its branch. What is released is always the direct child of the tagged commit; when the
 * branch moved on, that very commit is merged, never rebased. Only two refs changes are possible, both refused by the
 * server when somebody else was faster; then the tip is read again.
 */
export async function land(host: Host, lander: Lander, request: LandRequest): Promise<Landed> {
  const { branch, parent, version } = request;
  let made: { sha: string; verified: boolean } | undefined;
  for (let attempt = 0; attempt < tries; attempt++) {
    const tip = await lander.tip(branch);
    if (tip !== parent) {
      if (request.onBranchMoved === 'fail') throw movedError(request, tip);
      await request.checkMoved(tip);
    }
    made ??= await lander.commit(request);
    if (tip === parent) {
      if (await lander.fastForward(branch, made.sha)) return { ...made, how: 'fast-forward' };
      host.info(`${branch} moved while the release commit was made; looking again`);
      continue;
    }
    const message = `Merge release ${version} into ${branch}\n`;
    const merged = await lander.merge(branch, tip, made.sha, message);
    if (merged === 'merged') return { ...made, how: 'merge' };
    if (merged === 'conflict') throw conflictError(request, made.sha);
    host.info(`${branch} moved while the release commit was merged; looking again`);
  }
  throw new UserError(`${branch} moved ${tries} times while release ${version} tried to land`, {
    fix: 'wait until the branch is quiet, then re-run the failed jobs',
  });
}

function movedError(request: LandRequest, tip: string): UserError {
  return new UserError(
    `${request.branch} is at ${tip} and not at the tagged commit ${request.parent} any more, and on-branch-moved is fail`,
    { fix: 'tag the tip of the branch, or set on-branch-moved: land to have the release commit merged' },
  );
}

function conflictError(request: LandRequest, sha: string): UserError {
  return new UserError(`the release commit ${sha} does not merge into ${request.branch} without conflicts`, {
    fix:
      `merge it by hand, then re-run the failed jobs: git fetch origin ${sha} && git switch ${request.branch} && ` +
      `git merge ${sha} && git push origin ${request.branch}`,
  });
}
