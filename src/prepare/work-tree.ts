import { UserError } from '../core/errors.js';
import { fileName, shellWord } from '../core/quote.js';
import type { Git } from '../git/git.js';

/** A file that the release commit changes, by its blobs. */
export interface FileChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** The files that differ between two trees (git-diff-tree, "Raw Output Format"). */
export async function fileChanges(git: Git, from: string, to: string): Promise<FileChange[]> {
  const { stdout } = await git.run([
    'diff-tree',
    '-r',
    '-z',
    '--raw',
    '--no-renames',
    '--no-abbrev',
    from,
    to,
  ]);
  const fields = stdout.split('\0');
  const changes: FileChange[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, , before = '', after = ''] = (fields[at] ?? '').split(' ');
    changes.push({ path: fields[at + 1] ?? '', before, after });
  }
  return changes;
}

/** Files that a message names. */
const mostNamed = 10;

/**
 * Sees that index and work tree are as HEAD says, so that nothing of the user's is overwritten or forgotten. Untracked
 * files do not count: only tracked ones are written. Files that an earlier, interrupted `prepare` of the same release
 * wrote are told by their content.
 * @returns paths of these leftovers, for `setBack`
 * @throws UserError that lists the uncommitted changes, or files that git is told not to look at
 */
export async function needClean(git: Git, changes: readonly FileChange[]): Promise<string[]> {
  const byPath = new Map(changes.map((change) => [change.path, change]));
  const leftovers: string[] = [];
  const foreign: string[] = [];
  for (const entry of await uncommitted(git)) {
    const ours = await isLeftover(git, entry, byPath.get(entry.path));
    (ours ? leftovers : foreign).push(entry.path);
  }
  if (foreign.length > 0) {
    const more = foreign.length > mostNamed ? ` and ${foreign.length - mostNamed} more` : '';
    throw new UserError(
      `there are uncommitted changes: ${foreign.slice(0, mostNamed).map(fileName).join(', ')}${more}`,
      {
        fix: 'commit them, put them away with git stash or take them back with git restore, then prepare again',
      },
    );
  }
  await needSeen(git, changes);
  return leftovers;
}

/** Gives leftovers of an interrupted run the content of HEAD again; all that they hold is about to be written anew. */
export async function setBack(git: Git, leftovers: readonly string[]): Promise<void> {
  if (leftovers.length === 0) return;
  await git.run(['reset', '--quiet', '--', ...leftovers.map(literal)]);
  await git.run(['checkout-index', '--force', '--index', '--', ...leftovers]);
}

interface Entry {
  readonly path: string;
  /** Blob of the index; '' for what is no plain change of a file. */
  readonly index: string;
}

/** Tracked paths that differ between HEAD, index and work tree (git-status, "Porcelain Format Version 2"). */
async function uncommitted(git: Git): Promise<Entry[]> {
  const options = ['--no-renames', '--untracked-files=no', '--ignore-submodules=dirty'];
  const { stdout } = await git.run(['status', '--porcelain=v2', '-z', ...options]);
  return stdout.split('\0').flatMap((line): Entry[] => {
    const [kind = '', ...fields] = line.split(' ');
    if (kind === 'u') return [{ path: fields.slice(9).join(' '), index: '' }];
    if (kind !== '1') return [];
    const [, , modeHead, modeIndex, modeTree, , index = ''] = fields;
    const sameMode = modeHead === modeIndex && modeIndex === modeTree;
    return [{ path: fields.slice(7).join(' '), index: sameMode ? index : '' }];
  });
}

async function isLeftover(git: Git, entry: Entry, change: FileChange | undefined): Promise<boolean> {
  if (change === undefined) return false;
  const known = [change.before, change.after];
  if (!known.includes(entry.index)) return false;
  // With the filters of the path, as `git add` would store it.
  const { exitCode, stdout } = await git.run(['hash-object', '--', entry.path], { allowFailure: true });
  return exitCode === 0 && known.includes(stdout.trim());
}

/**
 * Files with skip-worktree or assume-unchanged look clean whatever they hold. One that is not in the work tree at all
 * (sparse checkout) is fine.
 */
async function needSeen(git: Git, changes: readonly FileChange[]): Promise<void> {
  if (changes.length === 0) return;
  const paths = changes.map(({ path }) => literal(path));
  const { stdout } = await git.run(['ls-files', '-v', '-z', '--', ...paths]);
  for (const line of stdout.split('\0').filter((entry) => /^[a-zS]/.test(entry))) {
    const path = line.slice(2);
    const present = (await git.run(['hash-object', '--', path], { allowFailure: true })).exitCode === 0;
    if (!present && line.startsWith('S')) continue;
    const flag = line.startsWith('S') ? 'skip-worktree' : 'assume-unchanged';
    throw new UserError(`git is told not to look at this file (${flag}), and the release commit changes it`, {
      where: { file: path },
      fix: `git update-index --no-${flag} ${shellWord(path)}, look at git diff, then prepare again`,
    });
  }
}

/** Nothing of a path is a pattern. */
function literal(path: string): string {
  return `:(top,literal)${path}`;
}
