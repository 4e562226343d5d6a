import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { UserError } from '../core/errors.js';
import { commitOf, git, refsUnder, tryGit } from './git.js';

/** The user's checkout. It is only read: no ref, index, config or object of it is written. */
export interface Source {
  /** Top folder of the work tree. */
  readonly root: string;
  /** The branch that is checked out, '' when none is. */
  readonly branch: string;
  readonly head: string;
  /** Branch name -> commit: the local ones, then those of `origin` that have no local branch. */
  readonly branches: ReadonlyMap<string, string>;
  readonly defaultBranch: string;
}

/**
 * Looks at a checkout.
 * @throws UserError when it is no work tree, has no commit, or lacks history
 */
export function readSource(dir: string): Source {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UserError(`there is no folder ${dir}`, { fix: 'give the checkout with --repo' });
  const top = tryGit(dir, ['rev-parse', '--show-toplevel']);
  if (top.exitCode !== 0) {
    const owner = top.stderr.includes('dubious ownership');
    throw new UserError(
      owner
        ? `git refuses ${dir}: it belongs to another user`
        : `${dir} is not the work tree of a git repository`,
      { fix: owner ? `git config --global --add safe.directory ${dir}` : 'give the checkout with --repo' },
    );
  }
  const root = top.stdout.replace(/\n$/, '');
  if (git(root, ['rev-parse', '--is-shallow-repository']) === 'true') {
    throw new UserError(`${dir} is a shallow clone: older tags and branches are missing`, {
      fix: 'git fetch --unshallow --tags',
    });
  }
  const head = commitOf(root, 'HEAD');
  if (head === undefined) throw new UserError(`${dir} has no commit yet`, { fix: 'commit something first' });
  const branches = branchesOf(root);
  const current = tryGit(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  const branch = current.exitCode === 0 ? current.stdout.trim() : '';
  return { root, branch, head, branches, defaultBranch: defaultBranchOf(root, branches, branch) };
}

function branchesOf(root: string): Map<string, string> {
  const branches = new Map<string, string>();
  for (const prefix of ['refs/heads/', 'refs/remotes/origin/']) {
    for (const [ref, sha] of refsUnder(root, prefix)) {
      const name = ref.slice(prefix.length);
      if (name !== 'HEAD' && !branches.has(name)) branches.set(name, sha);
    }
  }
  return branches;
}

function defaultBranchOf(root: string, branches: ReadonlyMap<string, string>, current: string): string {
  const remote = tryGit(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
  const known = [remote.stdout.trim().replace(/^origin\//, ''), 'main', 'master', current];
  return known.find((name) => branches.has(name)) ?? [...branches.keys()][0] ?? 'main';
}

/** Paths with uncommitted changes, files that git does not ignore included; the out folder is not ours to count. */
export function uncommitted(source: Source, out: string): string[] {
  const listed = git(source.root, [
    'status',
    '--porcelain=v1',
    '-z',
    '--no-renames',
    ...pathspec(source, out),
  ]);
  return listed
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => entry.slice(3));
}

/**
 * A tree of the work tree as it stands, uncommitted changes included, written into another repository. The index and
 * the objects that this makes are temporary ones: the checkout's own are only read.
 */
export function snapshotTree(source: Source, gitDir: string, out: string): string {
  const temporary = mkdtempSync(join(tmpdir(), 'rehearsal-index-'));
  const objects = join(temporary, 'objects');
  mkdirSync(objects);
  const env = {
    GIT_INDEX_FILE: join(temporary, 'index'),
    GIT_OBJECT_DIRECTORY: objects,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: git(source.root, [
      'rev-parse',
      '--path-format=absolute',
      '--git-path',
      'objects',
    ]),
  };
  try {
    git(source.root, ['read-tree', 'HEAD'], { env });
    git(source.root, ['add', '--all', ...pathspec(source, out)], { env });
    const tree = git(source.root, ['write-tree'], { env });
    // Objects that only an index of the checkout holds (`git add`) are not new, and still have to be copied.
    const pack = ['pack-objects', '--quiet', '--revs', '--non-empty', join(gitDir, 'objects/pack/pack')];
    git(source.root, pack, { env, stdin: `${tree}\n^${source.head}\n` });
    return tree;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function pathspec(source: Source, out: string): string[] {
  const inside = relative(source.root, out);
  const foreign = inside === '' || inside.startsWith('..');
  return ['--', '.', ...(foreign ? [] : [`:(exclude,top,literal)${inside}`])];
}
