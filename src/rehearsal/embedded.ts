import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import { commitOf, git, isAncestor, refsUnder, tryGit } from './git.js';
import { Repository } from './services/github-git.js';
import { type Source, snapshotTree } from './source.js';

/** What of the checkout a branch of the embedded repository has taken over: a commit, or a snapshot of a dirty tree. */
const takenRef = (branch: string): string => `refs/rehearsal/taken/${branch}`;
/** The commit of the checkout that the above is or stands on. */
const baseRef = (branch: string): string => `refs/rehearsal/base/${branch}`;
/** The newest commit of the embedded branch that came from the checkout, after rebasing. */
const landedRef = (branch: string): string => `refs/rehearsal/landed/${branch}`;

export interface SyncOptions {
  /** Nothing was taken before. */
  readonly first: boolean;
  /** Take uncommitted changes of the current branch too. */
  readonly dirty: boolean;
  /** Only fast-forward, never rebase: every commit keeps its SHA (`--at`). */
  readonly keepCommits: boolean;
  readonly out: string;
}

/**
 * Brings the embedded bare repository up to the checkout. The first time it gets all branches and tags; later, new
 * local commits are put on top of what the rehearsals before have landed there, as a push after a rebase would.
 * Nothing of it touches the network, the checkout or a hook.
 * @returns a line for each thing that was done
 * @throws UserError when new commits conflict, or the checkout's history was rewritten
 */
export function syncEmbedded(gitDir: string, source: Source, options: SyncOptions): string[] {
  fetchFrom(gitDir, source);
  const said: string[] = [];
  for (const [branch, commit] of source.branches) {
    const dirty = options.dirty && branch === source.branch;
    const line = syncBranch(gitDir, source, branch, commit, { ...options, dirty });
    if (line !== undefined && !options.first) said.push(line);
  }
  const tags = takeTags(gitDir);
  if (options.first) {
    const [branches, count] = [plural(source.branches.size, 'branch'), plural(tags, 'tag')];
    said.push(`took ${branches} and ${count} of the checkout into the embedded repository`);
  }
  return said;
}

/** Creates the bare repository unless it is there; returns whether it is new. Refs of the rehearsal stay invisible. */
export async function openEmbedded(gitDir: string, defaultBranch: string): Promise<boolean> {
  const isNew = !existsSync(join(gitDir, 'HEAD'));
  mkdirSync(gitDir, { recursive: true });
  await new Repository(gitDir).init(defaultBranch);
  git(gitDir, ['config', 'transfer.hideRefs', 'refs/rehearsal']);
  return isNew;
}

/** Copies objects by path; refs of the checkout arrive under refs/rehearsal/source/, ours are not touched. */
function fetchFrom(gitDir: string, source: Source): void {
  const specs = ['refs/heads/*:heads', 'refs/remotes/origin/*:origin', 'refs/tags/*:tags'].map((spec) => {
    const [from, to] = spec.split(':');
    return `+${from}:refs/rehearsal/source/${to}/*`;
  });
  const options = ['--quiet', '--no-tags', '--prune', '--no-write-fetch-head', '--no-auto-maintenance'];
  git(gitDir, ['fetch', ...options, '--', source.root, ...specs, '+HEAD:refs/rehearsal/source/head']);
}

function syncBranch(
  gitDir: string,
  source: Source,
  branch: string,
  commit: string,
  options: SyncOptions,
): string | undefined {
  const ref = `refs/heads/${branch}`;
  const taken = commitOf(gitDir, takenRef(branch));
  const base = commitOf(gitDir, baseRef(branch));
  const tip = commitOf(gitDir, ref);
  if (taken === undefined || base === undefined || tip === undefined) {
    const now = options.dirty ? snapshot(gitDir, source, commit, options.out) : commit;
    update(gitDir, branch, { tip: now, taken: now, base: commit });
    return `${branch}: new`;
  }
  if (!isAncestor(gitDir, base, commit)) {
    throw new UserError(`the history of ${branch} was rewritten since the last rehearsal`, {
      fix: 'start over with --fresh',
    });
  }
  if (!options.dirty && isAncestor(gitDir, tip, commit)) {
    update(gitDir, branch, { tip: commit, taken: commit, base: commit });
    return tip === commit ? undefined : `${branch}: fast-forwarded to ${short(commit)}`;
  }
  const snapshotOfDirty = taken !== base;
  const now =
    options.dirty || snapshotOfDirty ? nextSnapshot(gitDir, source, taken, commit, options) : commit;
  if (now === taken) return undefined;
  if (options.keepCommits && tip !== taken) return undefined;
  const count = git(gitDir, ['rev-list', '--count', '--no-merges', `${taken}..${now}`]);
  const landed = tip === taken ? now : rebase(gitDir, branch, taken, now, tip);
  update(gitDir, branch, { tip: landed, taken: now, base: commit });
  const what = plural(Number(count), 'new local commit');
  return tip === taken
    ? `${branch}: ${what} taken over`
    : `${branch}: ${what} rebased onto the embedded branch (${short(landed)})`;
}

/** A commit on top of what was taken whose tree is that of the checkout now; `taken` itself when nothing differs. */
function nextSnapshot(
  gitDir: string,
  source: Source,
  taken: string,
  commit: string,
  options: SyncOptions,
): string {
  const tree = options.dirty
    ? snapshotTree(source, join(gitDir, 'objects'), options.out)
    : git(gitDir, ['rev-parse', `${commit}^{tree}`]);
  if (tree === git(gitDir, ['rev-parse', `${taken}^{tree}`])) return taken;
  return commitTree(gitDir, tree, taken);
}

function snapshot(gitDir: string, source: Source, commit: string, out: string): string {
  const tree = snapshotTree(source, join(gitDir, 'objects'), out);
  return tree === git(gitDir, ['rev-parse', `${commit}^{tree}`]) ? commit : commitTree(gitDir, tree, commit);
}

function commitTree(gitDir: string, tree: string, parent: string): string {
  return git(gitDir, ['commit-tree', tree, '-p', parent, '-m', 'Uncommitted changes of the checkout']);
}

/** Whether the checkout's newest commits of a branch are in a commit of the embedded repository. */
export function holdsNewest(gitDir: string, branch: string, commit: string): boolean {
  const landed = commitOf(gitDir, landedRef(branch));
  return landed === undefined || isAncestor(gitDir, landed, commit);
}

/** Replays taken..now onto the tip in a temporary work tree. */
function rebase(gitDir: string, branch: string, taken: string, now: string, tip: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-rebase-'));
  const tree = join(folder, 'tree');
  try {
    git(gitDir, ['worktree', 'add', '--quiet', '--detach', tree, now]);
    const result = tryGit(tree, ['rebase', '--quiet', '--empty=drop', '--onto', tip, taken]);
    if (result.exitCode !== 0) {
      const files = tryGit(tree, ['diff', '--name-only', '--diff-filter=U']).stdout.trim().split('\n');
      throw new UserError(
        `new commits of ${branch} conflict with what rehearsals landed there: ${files.slice(0, 5).join(', ')}`,
        { fix: 'start over with --fresh, or name a commit of the embedded branch with --at' },
      );
    }
    return git(tree, ['rev-parse', 'HEAD']);
  } finally {
    tryGit(gitDir, ['worktree', 'remove', '--force', tree]);
    rmSync(folder, { recursive: true, force: true });
    tryGit(gitDir, ['worktree', 'prune']);
  }
}

function update(gitDir: string, branch: string, to: { tip: string; taken: string; base: string }): void {
  const lines = [
    `update refs/heads/${branch} ${to.tip}`,
    `update ${takenRef(branch)} ${to.taken}`,
    `update ${baseRef(branch)} ${to.base}`,
    `update ${landedRef(branch)} ${to.tip}`,
  ];
  git(gitDir, ['update-ref', '--stdin'], { stdin: `${lines.join('\n')}\n` });
}

/** New tags of the checkout; a tag that the embedded repository has stays where it is. */
function takeTags(gitDir: string): number {
  const own = refsUnder(gitDir, 'refs/tags/', 'unpeeled');
  const prefix = 'refs/rehearsal/source/tags/';
  const lines: string[] = [];
  // The tag object itself, not the commit it peels to: annotated tags stay annotated.
  for (const [ref, object] of refsUnder(gitDir, prefix, 'unpeeled')) {
    const tag = `refs/tags/${ref.slice(prefix.length)}`;
    if (!own.has(tag)) lines.push(`create ${tag} ${object}`);
  }
  if (lines.length > 0) git(gitDir, ['update-ref', '--stdin'], { stdin: `${lines.join('\n')}\n` });
  return lines.length;
}

const short = (sha: string): string => sha.slice(0, 9);

function plural(count: number, word: string): string {
  const ending = word.endsWith('ch') ? 'es' : 's';
  return `${count} ${word}${count === 1 ? '' : ending}`;
}
