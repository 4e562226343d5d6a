import { posix } from 'node:path';
import { keyText } from './leaves.js';
import { type GivenLocation, nothing, type Source, type Survey } from './locate.js';

/**
 * A package-lock.json or npm-shrinkwrap.json repeats the versions of the package.json beside it and of its workspaces
 * (npm docs, package-lock.json: `version`, `packages[""]`, `packages["<folder>"]`); all other packages are foreign.
 * @param content the parsed file
 * @param versionOf the version of a package.json of ours after rewriting; undefined for others
 */
export function surveyPackageLock(
  { path, text }: Source,
  content: Readonly<Record<string, unknown>>,
  versionOf: (path: string) => string | undefined,
): Survey {
  const folder = posix.dirname(path);
  const root = versionOf(posix.join(folder, 'package.json'));
  if (root === undefined) return nothing;
  const wanted = new Map([
    [keyText(['version']), root],
    [keyText(['packages', '', 'version']), root],
  ]);
  for (const name of Object.keys(content['packages'] ?? {})) {
    if (name === '' || name.split('/').includes('node_modules')) continue;
    const version = versionOf(posix.join(folder, name, 'package.json'));
    if (version !== undefined) wanted.set(keyText(['packages', name, 'version']), version);
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
