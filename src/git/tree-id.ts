import { objectId } from '../core/object-id.js';
import type { Listing } from './git.js';

/** Ids of a tree before and after some of its files got another content. */
export interface TreeIds {
  readonly before: string;
  readonly after: string;
}

interface Entry {
  readonly mode: string;
  readonly id: string;
}

/**
 * The ids that git gives a tree, as it is and changed (`git mktree`: `tree <size>\0`, then each entry as
 * `<mode> <name>\0<id>`, folders sorted as if their names ended in `/`). Nothing is written. Both are told in the same
 * way: when `before` is not the id that the tree has, `after` is worth nothing either (a name that is not UTF-8, say).
 * @param changed new content by path; modes stay
 */
export function treeIds({ files, folders }: Listing, changed: ReadonlyMap<string, string>): TreeIds {
  const entries = [
    ...[...folders].map(([path, id]) => [path, { mode: '40000', id }] as const),
    ...[...files.values()].map(({ path, mode, sha }) => [path, { mode, id: sha }] as const),
  ];
  const length = files.values().next().value?.sha.length ?? 40;
  const hash = (type: 'blob' | 'tree', content: Uint8Array): string => objectId(type, content, length);

  const touched = new Map<string, Map<string, Entry>>([['', new Map()]]);
  for (const path of changed.keys()) {
    for (let folder = parentOf(path); folder !== ''; folder = parentOf(folder))
      touched.set(folder, new Map());
  }
  for (const [path, entry] of entries) touched.get(parentOf(path))?.set(path, entry);

  const idsOf = (folder: string): TreeIds => {
    const parts = [...(touched.get(folder) ?? [])].map(([path, { mode, id }]) => {
      const isFolder = mode === '40000';
      const name = path.slice(folder === '' ? 0 : folder.length + 1);
      const text = changed.get(path);
      const after = text === undefined ? id : hash('blob', Buffer.from(text));
      const ids = isFolder && touched.has(path) ? idsOf(path) : { before: id, after };
      return {
        order: Buffer.from(isFolder ? `${name}/` : name),
        head: Buffer.from(`${mode} ${name}\0`),
        ...ids,
      };
    });
    parts.sort((left, right) => left.order.compare(right.order));
    const idAs = (which: keyof TreeIds): string =>
      hash('tree', Buffer.concat(parts.flatMap((part) => [part.head, Buffer.from(part[which], 'hex')])));
    return { before: idAs('before'), after: idAs('after') };
  };
  return idsOf('');
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}
