import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { type Git, needFullHistory, openGit } from '../git/git.js';

/** The branch of a checkout that a release is prepared on. */
export interface Checkout {
  readonly git: Git;
  /** Its local name. */
  readonly branch: string;
  readonly head: string;
}

/** What git calls the commit of an operation that is not finished. */
const unfinished: Readonly<Record<string, string>> = {
  MERGE_HEAD: 'merge',
  CHERRY_PICK_HEAD: 'cherry-pick',
  REVERT_HEAD: 'revert',
  REBASE_HEAD: 'rebase',
};

/**
 * Looks at a checkout that will get a commit and a tag.
 * @throws UserError for a bare repository, a shallow clone, a detached HEAD, no commit, or a merge that is not finished
 */
export async function readCheckout(host: Pick<Host, 'exec'>, dir: string): Promise<Checkout> {
  const git = await openGit(host, dir);
  if ((await git.text(['rev-parse', '--is-inside-work-tree'])) !== 'true') {
    throw new UserError('this is a bare repository', {
      fix: 'prepare a release in a clone with a work tree',
    });
  }
  const head = await git.commitOf('HEAD');
  if (head === undefined) {
    throw new UserError('there is no commit to release yet', { fix: 'commit something first' });
  }
  await needFullHistory(git);
  const symbolic = await git.run(['symbolic-ref', '--quiet', 'HEAD'], { allowFailure: true });
  if (symbolic.exitCode !== 0) throw await detached(git, head);
  for (const [name, operation] of Object.entries(unfinished)) {
    if ((await git.commitOf(name)) === undefined) continue;
    throw new UserError(`a ${operation} is not finished`, {
      fix: `finish it or take it back (git ${operation} --abort), then prepare the release`,
    });
  }
  return { git, head, branch: symbolic.stdout.trim().replace(/^refs\/heads\//, '') };
}

async function detached(git: Git, head: string): Promise<UserError> {
  const format = '--format=%(refname:lstrip=2)';
  const names = await git.lines(['for-each-ref', format, `--points-at=${head}`, 'refs/heads/']);
  return new UserError(`HEAD is detached at ${head}: a release belongs on a branch`, {
    fix:
      names.length === 0
        ? 'switch to the branch that is released from (git switch BRANCH), then prepare again'
        : `git switch ${names[0]}, then prepare again`,
  });
}
