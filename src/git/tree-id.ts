import { createHash } from 'node:crypto';
import type { TreeFile } from '../plan/types.js';

interface Folder {
  readonly entries: Map<string, TreeFile | Folder>;
}

/**
 * The id that git gives a tree of these files (gitformat-pack and `git mktree`: `tree <size>\0`, then each entry as
 * `<mode> <name>\0<id>`, folders sorted as if their names ended in `/`). Nothing is written. Modes are taken as they are;
 * names must be UTF-8.
 * @param files all of them, submodules and links too
 */
export function treeId(files: readonly TreeFile[]): string {
  const root: Folder = { entries: new Map() };
  for (const file of files) {
    const segments = file.path.split('/');
    const name = segments.pop() ?? '';
    folderAt(root, segments).entries.set(name, file);
  }
  return idOf(root, algorithmOf(files));
}

/** The id that git gives a blob with this content. */
export function blobId(text: string, like: readonly TreeFile[]): string {
  return objectId(algorithmOf(like), 'blob', Buffer.from(text));
}

/** A repository's ids are all of one kind. */
function algorithmOf(files: readonly TreeFile[]): 'sha1' | 'sha256' {
  return files[0]?.sha.length === 64 ? 'sha256' : 'sha1';
}

function folderAt(root: Folder, segments: readonly string[]): Folder {
  let folder = root;
  for (const segment of segments) {
    const known = folder.entries.get(segment);
    const next: Folder = known !== undefined && 'entries' in known ? known : { entries: new Map() };
    folder.entries.set(segment, next);
    folder = next;
  }
  return folder;
}

function idOf(folder: Folder, algorithm: string): string {
  const entries = [...folder.entries].map(([name, entry]) => {
    const [mode, id, end] =
      'entries' in entry ? ['40000', idOf(entry, algorithm), '/'] : [entry.mode, entry.sha, ''];
    return {
      order: Buffer.from(`${name}${end}`),
      bytes: Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]),
    };
  });
  entries.sort((left, right) => left.order.compare(right.order));
  return objectId(algorithm, 'tree', Buffer.concat(entries.map(({ bytes }) => bytes)));
}

function objectId(algorithm: string, type: string, content: Uint8Array): string {
  return createHash(algorithm).update(`${type} ${content.length}\0`).update(content).digest('hex');
}
