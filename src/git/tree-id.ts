import { createHash } from 'node:crypto';
import type { TreeFile } from '../plan/types.js';

/** Ids of a tree before and after some of its files got another content. */
export interface TreeIds {
  readonly before: string;
  readonly after: string;
}

interface Folder {
  readonly entries: Map<string, TreeFile | Folder>;
}

/**
 * The ids that git gives a tree of these files, as they are and changed (`git mktree`: `tree <size>\0`, then each entry
 * as `<mode> <name>\0<id>`, folders sorted as if their names ended in `/`). Nothing is written. Names must be UTF-8.
 * @param files all of them, submodules and links too
 * @param changed new content by path; modes stay
 */
export function treeIds(files: readonly TreeFile[], changed: ReadonlyMap<string, string>): TreeIds {
  const root: Folder = { entries: new Map() };
  const folders = new Map([['', root]]);
  for (const file of files) {
    const slash = file.path.lastIndexOf('/');
    const folder = folderAt(folders, slash < 0 ? '' : file.path.slice(0, slash));
    folder.entries.set(file.path.slice(slash + 1), file);
  }
  const algorithm = files[0]?.sha.length === 64 ? 'sha256' : 'sha1';
  return idsOf(root, changed, (type, content) =>
    createHash(algorithm).update(`${type} ${content.length}\0`).update(content).digest('hex'),
  );
}

function folderAt(folders: Map<string, Folder>, path: string): Folder {
  const known = folders.get(path);
  if (known !== undefined) return known;
  const folder: Folder = { entries: new Map() };
  folders.set(path, folder);
  const slash = path.lastIndexOf('/');
  const parent = folderAt(folders, slash < 0 ? '' : path.slice(0, slash));
  parent.entries.set(path.slice(slash + 1), folder);
  return folder;
}

type Hash = (type: 'blob' | 'tree', content: Uint8Array) => string;

function idsOf(folder: Folder, changed: ReadonlyMap<string, string>, hash: Hash): TreeIds {
  const entries = [...folder.entries].map(([name, entry]) => {
    if ('entries' in entry) {
      return { order: Buffer.from(`${name}/`), head: `40000 ${name}\0`, ...idsOf(entry, changed, hash) };
    }
    const text = changed.get(entry.path);
    const after = text === undefined ? entry.sha : hash('blob', Buffer.from(text));
    return { order: Buffer.from(name), head: `${entry.mode} ${name}\0`, before: entry.sha, after };
  });
  entries.sort((left, right) => left.order.compare(right.order));
  const idAs = (which: 'before' | 'after'): string =>
    hash(
      'tree',
      Buffer.concat(entries.flatMap((one) => [Buffer.from(one.head), Buffer.from(one[which], 'hex')])),
    );
  const before = idAs('before');
  return { before, after: entries.every((one) => one.before === one.after) ? before : idAs('after') };
}
