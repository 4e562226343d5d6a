import { posix } from 'node:path';
import { tableAt, textAt } from '../core/plain.js';
import { keyText } from './leaves.js';
import { type GivenLocation, nothing, type Source, type Survey } from './locate.js';

/**
 * A package-lock.json or npm-shrinkwrap.json repeats the versions of the package.json beside it and of its workspaces,
 * and what they demand of one another (npm docs, package-lock.json: `version`, `packages[""]`, `packages["<folder>"]`,
 * in version 2 also `dependencies["<name>"].requires`); all other packages are foreign.
 * @param content the parsed file
 * @param placesOf the places of a package.json of ours after rewriting, by key; undefined for others
 */
export function surveyPackageLock(
  { path, text }: Source,
  content: Readonly<Record<string, unknown>>,
  placesOf: (path: string) => ReadonlyMap<string, string> | undefined,
): Survey {
  const folder = posix.dirname(path);
  const root = placesOf(posix.join(folder, 'package.json'));
  const version = root?.get('version');
  if (root === undefined || version === undefined) return nothing;
  const wanted = new Map([[keyText(['version']), version]]);
  const add = (prefix: string, places: ReadonlyMap<string, string>): void => {
    for (const [key, value] of places) wanted.set(`${prefix}.${key}`, value);
  };
  add(keyText(['packages', '']), root);
  for (const [name, entry] of Object.entries(tableAt(content, 'packages'))) {
    if (name === '' || name.split('/').includes('node_modules')) continue;
    const places = placesOf(posix.join(folder, name, 'package.json'));
    if (places === undefined) continue;
    add(keyText(['packages', name]), places);
    const legacy = keyText(['dependencies', textAt(entry, 'name') ?? posix.basename(name), 'requires']);
    for (const [key, value] of places) {
      const [, of = ''] = /^(?:d|optionalD|peerD)ependencies(.+)$/.exec(key) ?? [];
      if (of !== '') wanted.set(legacy + of, value);
    }
  }
  return { ...nothing, locations: findStrings(text, wanted) };
}

/**
 * Finds string values by their keys in valid JSON without building a tree: lock files are long and what is wanted
 * mostly stands at their top. No wanted key leads through a list.
 */
function findStrings(text: string, wanted: ReadonlyMap<string, string>): GivenLocation[] {
  const found: GivenLocation[] = [];
  const path: string[] = [];
  let list = 0;
  let depth = 0;
  let isValue = false;
  for (const match of text.matchAll(/"((?:[^"\\]|\\.)*)"|[{}[\]:,]/g)) {
    const [token, content] = match;
    if (content === undefined) {
      if (token === '{') depth += 1;
      if (token === '}') depth -= 1;
      if (token === '[') list += 1;
      if (token === ']') list -= 1;
      isValue = token === ':';
    } else if (list === 0 && !isValue) {
      path.length = depth - 1;
      path.push(JSON.parse(token) as string);
    } else if (list === 0) {
      const key = keyText(path);
      const to = wanted.get(key);
      const [start, end] = [match.index + 1, match.index + 1 + content.length];
      if (to !== undefined && JSON.parse(token) === content) {
        found.push({ key, start, end, from: content, place: 'given', text: to, to });
      }
      if (found.length === wanted.size) return found;
    }
  }
  return found;
}
