import { surveyChartLock } from './chart-lock.js';
import type { FileKind } from './discover.js';
import type { Finished, Surveyed } from './finish.js';
import type { Parsed } from './leaves.js';
import { nothing, type Survey } from './locate.js';
import { surveyPackageLock } from './package-lock.js';
import type { Scope } from './scope.js';
import { lockEntries, surveyUvLock } from './uv-lock.js';

/** Kinds that follow other files of the tree and are rewritten after them. */
export function isDerived(kind: FileKind): boolean {
  return kind === 'chart-lock' || kind === 'package-lock' || kind === 'uv-lock';
}

/** What a lock holds, given the files it follows as they are after rewriting. */
export function surveyDerived(one: Surveyed, finished: ReadonlyMap<string, Finished>, scope: Scope): Survey {
  const { path, kind } = one;
  const text = scope.text(path) ?? '';
  const parsedAfter =
    (parse: (path: string) => Parsed | undefined) =>
    (other: string): Parsed | undefined =>
      finished.get(other)?.parsed ?? parse(other);
  if (kind === 'chart-lock') {
    const lock = scope.yaml(path);
    return lock === undefined ? nothing : surveyChartLock(path, lock, parsedAfter(scope.yaml), scope);
  }
  if (kind === 'uv-lock') {
    return surveyUvLock({ path, text }, lockEntries({ path, text }, scope), parsedAfter(scope.toml), scope);
  }
  const content = scope.object(path) ?? {};
  return surveyPackageLock({ path, text }, content, (other) => placesAfter(finished.get(other)));
}

/** The places of a file of ours as they are after rewriting; undefined for a file that has none. */
function placesAfter(file: Finished | undefined): ReadonlyMap<string, string> | undefined {
  if (file === undefined || file.places.length === 0) return undefined;
  const edits = new Map(file.edits.map(({ key, to }) => [key, to]));
  return new Map(file.places.map(({ key, value }) => [key, edits.get(key) ?? value]));
}
