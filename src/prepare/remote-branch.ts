import { UserError } from '../core/errors.js';
import { shellWord } from '../core/quote.js';
import type { Git } from '../git/git.js';

/** Where a branch is pushed to. */
export interface RemoteBranch {
  readonly remote: string;
  /** Its name there, which a release looks at. */
  readonly name: string;
  /** The local branch. */
  readonly local: string;
}

/** The remote branch that a branch follows; without one its own name at `origin`, or at the only remote. */
export async function remoteBranchOf(git: Git, local: string): Promise<RemoteBranch> {
  const format = '--format=%(upstream:remotename)%00%(upstream:remoteref)';
  const [line = ''] = await git.lines(['for-each-ref', format, `refs/heads/${local}`]);
  const [remote = '', ref = ''] = line.split('\0');
  if (remote !== '' && remote !== '.' && ref.startsWith('refs/heads/')) {
    return { remote, name: ref.slice('refs/heads/'.length), local };
  }
  const remotes = await git.lines(['remote']);
  const [only = 'origin', ...others] = remotes;
  return { remote: others.length === 0 ? only : 'origin', name: local, local };
}

/**
 * Sees that a push could be a fast-forward, as far as the last fetch tells. Nothing is asked over the network: a
 * remote that moved on since refuses the push as a whole.
 * @throws UserError when the branch lacks commits of its remote branch
 */
export async function needUpToDate(git: Git, branch: RemoteBranch): Promise<void> {
  const tracking = `refs/remotes/${branch.remote}/${branch.name}`;
  if ((await git.commitOf(tracking)) === undefined) return;
  const missing = await git.text(['rev-list', '--count', `${tracking}`, `^refs/heads/${branch.local}`, '--']);
  if (missing === '0') return;
  const commits = missing === '1' ? 'a commit' : `${missing} commits`;
  throw new UserError(
    `${branch.local} lacks ${commits} of ${branch.remote}/${branch.name}, so it could not be pushed`,
    { fix: 'git pull (or git reset to it), then prepare again' },
  );
}

/** The command that releases: branch and tag together or not at all, and nothing by force. */
export function pushCommand(branch: RemoteBranch, tag: string): string {
  const { local, name, remote } = branch;
  const refspec = local === name ? local : `${local}:refs/heads/${name}`;
  return ['git', 'push', '--atomic', remote, refspec, `refs/tags/${tag}`].map(shellWord).join(' ');
}
