import { UserError } from '../../core/errors.js';
import { isObjectId } from '../../core/object-id.js';
import { pool } from '../../core/pool.js';
import type { TreeFile } from '../../plan/types.js';
import { notUnderstood, type RestReader } from './rest.js';

/** A file of the tree, with the size that the API tells beside it. */
export interface SizedFile extends TreeFile {
  /** Bytes; undefined for a submodule. */
  readonly size: number | undefined;
}

interface Entry {
  readonly path?: string;
  readonly mode?: string;
  readonly type?: string;
  readonly sha?: string;
  readonly size?: number;
}

interface Tree {
  readonly tree?: readonly Entry[];
  readonly truncated?: boolean;
}

const atOnce = 6;

/**
 * Every file below a tree, in git's order. One request (`GET /git/trees/{sha}?recursive=1`) unless GitHub cuts the
 * answer (100,000 entries, 7 MB): then the folders are asked one by one, each whole where it fits.
 * @throws UserError when one folder alone is too large for an answer
 */
export async function listTree(rest: RestReader, sha: string): Promise<SizedFile[]> {
  const files = await below(rest, sha, '');
  const keyed = files.map((file) => ({ file, key: Buffer.from(file.path) }));
  return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ file }) => file);
}

async function below(rest: RestReader, sha: string, folder: string): Promise<SizedFile[]> {
  const whole = await treeOf(rest, sha, true);
  if (whole.truncated !== true) return filesOf(entriesOf(whole), folder);
  const level = await treeOf(rest, sha, false);
  if (level.truncated === true) {
    throw new UserError(`the folder ${folder || '.'} has more files than GitHub lists`, {
      fix: 'check the repository out before this step: actions/checkout with fetch-depth: 0',
    });
  }
  const entries = entriesOf(level);
  const folders = entries.filter(({ type }) => type === 'tree');
  const inside = await pool(atOnce, folders, (entry) =>
    below(rest, entry.sha ?? '', `${folder}${entry.path}/`),
  );
  return [...filesOf(entries, folder), ...inside.flat()];
}

async function treeOf(rest: RestReader, sha: string, recursive: boolean): Promise<Tree> {
  const tree = await rest.get<Tree>(`/git/trees/${sha}${recursive ? '?recursive=1' : ''}`);
  if (tree === undefined) throw notUnderstood(`the tree ${sha}, which is missing`);
  return tree;
}

function entriesOf({ tree }: Tree): readonly Entry[] {
  if (!Array.isArray(tree)) throw notUnderstood('a tree');
  return tree;
}

function filesOf(entries: readonly Entry[], folder: string): SizedFile[] {
  return entries
    .filter(({ type }) => type !== 'tree')
    .map(({ path, mode, sha, size }) => {
      if (path === undefined || mode === undefined || !isObjectId(sha)) throw notUnderstood('a tree');
      return { path: folder + path, mode, sha, size };
    });
}

/**
 * A file of a commit by its path, folder by folder: few requests where the whole tree is not needed.
 * @param tree id of the tree or commit it is in
 */
export async function fileIn(rest: RestReader, tree: string, path: string): Promise<SizedFile | undefined> {
  let sha = tree;
  const names = path.split('/');
  for (const [depth, name] of names.entries()) {
    const found = entriesOf(await treeOf(rest, sha, false)).find((entry) => entry.path === name);
    if (found === undefined || !isObjectId(found.sha)) return undefined;
    const last = depth === names.length - 1;
    if (last) return found.type === 'blob' ? ({ ...filesOf([found], '')[0], path } as SizedFile) : undefined;
    if (found.type !== 'tree') return undefined;
    sha = found.sha;
  }
  return undefined;
}
