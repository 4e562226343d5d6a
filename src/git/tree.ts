import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Host } from '../core/host.js';
import type { RepositoryFacts } from '../plan/types.js';
import type { Git } from './git.js';
import { treeIds } from './tree-id.js';

export interface TreeChange {
  readonly path: string;
  /** As git writes it: 100644 or 100755. */
  readonly mode: string;
  /** Whole new content. */
  readonly text: string;
}

/**
 * Tree id of a commit with some files replaced. Only objects are written, into the local repository: no index,
 * no file of the work tree and no ref is touched. The same arguments give the same id everywhere.
 */
export async function treeWith(
  host: Pick<Host, 'env'>,
  git: Git,
  commit: string,
  changes: readonly TreeChange[],
): Promise<string> {
  const temporary = mkdtempSync(resolve(host.env['RUNNER_TEMP'] || tmpdir(), 'release-index-'));
  const env = { GIT_INDEX_FILE: join(temporary, 'index') };
  try {
    await git.run(['read-tree', commit], { env });
    const blobs = await writeBlobs(git, temporary, changes);
    const entries = changes.map(({ path, mode }, index) => `${mode} ${blobs[index]}\t${path}\0`);
    await git.run(['update-index', '-z', '--index-info'], { env, stdin: entries.join('') });
    return (await git.run(['write-tree'], { env })).stdout.trim();
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * What `treeWith` returns, told from what the commit holds: nothing is written. Where that
 * cannot be told (a name that is not UTF-8, another mode or a new file), it is `treeWith`.
 */
export async function treeIdWith(
  host: Pick<Host, 'env'>,
  git: Git,
  commit: RepositoryFacts['commit'],
  changes: readonly TreeChange[],
): Promise<string> {
  const listing = await git.list(commit.sha);
  const { before, after } = treeIds(listing, new Map(changes.map(({ path, text }) => [path, text])));
  const told =
    before === commit.tree && changes.every(({ path, mode }) => listing.files.get(path)?.mode === mode);
  return told ? after : treeWith(host, git, commit.sha, changes);
}

/** @returns their ids, in the order of the changes */
async function writeBlobs(git: Git, folder: string, changes: readonly TreeChange[]): Promise<string[]> {
  const paths = changes.map(({ text }, index) => {
    const path = join(folder, `blob-${index}`);
    writeFileSync(path, text);
    return path;
  });
  // No filter (autocrlf, smudge) is applied: these are the bytes.
  const args = ['hash-object', '-w', '--no-filters', '--stdin-paths'];
  const { stdout } = await git.run(args, { stdin: paths.map((path) => `${path}\n`).join('') });
  return stdout.split('\n').slice(0, changes.length);
}
