import { posix } from 'node:path';
import { invalidJson } from './json.js';
import { keyText } from './leaves.js';
import { type GivenLocation, nothing, type Source, type Survey } from './locate.js';
import type { Edit } from './types.js';

/**
 * A package-lock.json or npm-shrinkwrap.json repeats the versions of the package.json beside it and of its workspaces
 * (npm docs, package-lock.json: `version`, `packages[""]`, `packages["<folder>"]`); all other packages are foreign.
 * @param versionOf the version of a package.json of ours after rewriting; undefined for others
 */
export function surveyPackageLock(
  { path, text }: Source,
  versionOf: (path: string) => string | undefined,
): Survey {
  const folder = posix.dirname(path);
  const root = versionOf(posix.join(folder, 'package.json'));
  if (root === undefined) return nothing;
  const wanted = new Map([
    [keyText(['version']), root],
    [keyText(['packages', '', 'version']), root],
  ]);
  for (const name of Object.keys(packagesOf(path, text))) {
    if (name === '' || name.split('/').includes('node_modules')) continue;
    const version = versionOf(posix.join(folder, name, 'package.json'));
    if (version !== undefined) wanted.set(keyText(['packages', name, 'version']), version);
  }
  return { ...nothing, locations: findStrings(text, wanted) };
}

function packagesOf(path: string, text: string): Record<string, unknown> {
  const packages = (parseObject(path, text)['packages'] ?? {}) as Record<string, unknown>;
  return typeof packages === 'object' ? packages : {};
}

/** @throws UserError with file, line and column */
function parseObject(path: string, text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalidJson(path, text);
  }
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
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

/**
 * Asserts that two states of a lock differ at the edited keys alone.
 * @throws Error naming a key that changed without being planned
 */
export function checkPackageLock(path: string, before: string, after: string, edits: readonly Edit[]): void {
  const planned = new Set(edits.map((edit) => edit.key));
  const changed = differences(parseObject(path, before), parseObject(path, after), []);
  const foreign = changed.find((key) => !planned.has(key));
  if (foreign !== undefined || changed.length !== planned.size) {
    throw new Error(`${path}: ${foreign ?? 'nothing'} changed though ${[...planned].join(', ')} should`);
  }
}

function differences(left: unknown, right: unknown, at: readonly string[]): string[] {
  if (left === right) return [];
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
    return [keyText(at)];
  const [before, after] = [Object.entries(left), Object.entries(right)];
  if (before.length !== after.length) return [keyText(at)];
  return before.flatMap(([key, value], index) => {
    const other = after[index];
    return other?.[0] === key ? differences(value, other[1], [...at, key]) : [keyText([...at, key])];
  });
}
