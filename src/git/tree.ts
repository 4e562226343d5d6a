import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../core/host.js';
import type { Git } from './git.js';

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
  const temporary = mkdtempSync(join(host.env['RUNNER_TEMP'] || tmpdir(), 'release-index-'));
  const env = { GIT_INDEX_FILE: join(temporary, 'index') };
  try {
    await git.run(['read-tree', commit], { env });
    const entries: string[] = [];
    for (const { path, mode, text } of changes) {
      // Without --path no filter (autocrlf, smudge) is applied: these are the bytes.
      const { stdout } = await git.run(['hash-object', '-w', '--stdin'], { stdin: text });
      entries.push(`${mode} ${stdout.trim()}\t${path}\0`);
    }
    await git.run(['update-index', '-z', '--index-info'], { env, stdin: entries.join('') });
    return (await git.run(['write-tree'], { env })).stdout.trim();
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
