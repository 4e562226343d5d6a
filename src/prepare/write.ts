import { UserError } from '../core/errors.js';
import type { Git } from '../git/git.js';
import type { Signing } from './identity.js';

export interface NewCommit {
  readonly parent: string;
  readonly tree: string;
  readonly message: string;
}

export interface NewRefs {
  readonly branch: string;
  readonly from: string;
  readonly to: string;
  readonly tag: string;
  /** What the tag says when it is signed. */
  readonly message: string;
}

/**
 * Makes a commit that no ref knows of yet. No hook runs: the tree must be the rewrite and nothing else.
 * @throws UserError when it cannot be signed
 */
export async function makeCommit(git: Git, commit: NewCommit, sign: boolean): Promise<string> {
  const args = ['commit-tree', ...(sign ? ['-S'] : []), '-p', commit.parent, '-F', '-', commit.tree];
  const result = await git.run(args, { stdin: commit.message, allowFailure: sign });
  if (result.exitCode !== 0) throw unsigned('commit', result.stderr);
  return result.stdout.trim();
}

/**
 * Brings work tree, index, branch and tag along, in this order. Killed in between, the files are changed and nothing
 * claims to be released: a second run finds them by their content. Branch and tag change together or not at all, and
 * only if the branch is still where it was and the tag still not there (a signed tag is made right after the branch).
 * @throws UserError when somebody else was faster, or the tag cannot be signed
 */
export async function writeRefs(git: Git, refs: NewRefs, signing: Signing): Promise<void> {
  // Whatever can be refused is refused before a file is touched.
  await transaction(git, refs, 'abort');
  await bringAlong(git, refs.from, refs.to);
  try {
    await transaction(git, refs, 'commit', signing.tag);
  } catch (error) {
    await bringAlong(git, refs.to, refs.from);
    throw error;
  }
  if (signing.tag) await signTag(git, refs);
}

async function signTag(git: Git, refs: NewRefs): Promise<void> {
  const args = ['tag', '--sign', '--cleanup=verbatim', '--file=-', refs.tag, refs.to];
  const { exitCode, stderr } = await git.run(args, { stdin: refs.message, allowFailure: true });
  if (exitCode !== 0) throw unsigned('tag', stderr, refs);
  const ref = `refs/tags/${refs.tag}`;
  if ((await git.text(['for-each-ref', '--format=%(contents:signature)', ref])) !== '') return;
  // git 2.39 ends with 0 and an unsigned tag when an SSH key is not there.
  await git.run(['update-ref', '-d', ref]);
  throw unsigned('tag', stderr, refs);
}

/** git-update-ref, `--stdin`: with `start`, an input that ends too early changes nothing. */
async function transaction(
  git: Git,
  { branch, from, to, tag, message }: NewRefs,
  end: 'commit' | 'abort',
  branchOnly = false,
): Promise<void> {
  const lines = [
    'start',
    from === to ? `verify refs/heads/${branch} ${from}` : `update refs/heads/${branch} ${to} ${from}`,
    ...(branchOnly ? [] : [`create refs/tags/${tag} ${to}`]),
    ...['prepare', end],
  ];
  const stdin = `${lines.join('\n')}\n`;
  const reflog = `prepare: ${message.split('\n', 1)[0]}`;
  const args = ['update-ref', '-m', reflog, '--stdin'];
  const { exitCode, stderr } = await git.run(args, { stdin, allowFailure: true });
  if (exitCode === 0) return;
  throw new UserError(`the branch ${branch} and the tag ${tag} cannot be written`, {
    fix: 'nothing was changed; see the cause, then prepare again',
    cause: new Error(stderr.trim()),
  });
}

/** Only files that differ between the two commits are written, with the filters and line ends of the checkout. */
async function bringAlong(git: Git, from: string, to: string): Promise<void> {
  if (from === to) return;
  // A file that was only touched looks changed until the index has seen it.
  await git.run(['update-index', '-q', '--refresh'], { allowFailure: true });
  await git.run(['read-tree', '-m', '-u', '--no-recurse-submodules', from, to]);
}

function unsigned(what: 'commit' | 'tag', stderr: string, refs?: NewRefs): UserError {
  const done =
    refs === undefined
      ? 'nothing was changed'
      : `the release commit ${refs.to} is on ${refs.branch}, and has no tag yet`;
  return new UserError(`the ${what} cannot be signed; ${done}`, {
    fix: 'mend the signing key (user.signingKey, gpg.format), or set commit.gpgSign and tag.gpgSign to false; then prepare again',
    cause: new Error(stderr.trim()),
  });
}
