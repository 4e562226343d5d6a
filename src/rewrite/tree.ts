import type { RepositoryFacts } from '../plan/types.js';
import { combine } from './combine.js';
import { isDerived, surveyDerived } from './derived.js';
import { byPath } from './discover.js';
import { dynamicVersions, sourcesByFile } from './dynamic-version.js';
import { type Finished, finish, type VersionPlace } from './finish.js';
import { makeScope } from './scope.js';
import { makeSpeller } from './style.js';
import { candidatesOf, surveyAll, withVersionSources } from './survey.js';
import type { FileRewrite, RewriteContext, TreeRewrite } from './types.js';

type Facts = Pick<RepositoryFacts, 'files' | 'read'>;

/**
 * Rewrites every place of a tree that carries the version: text -> edits -> text, never re-serialised. Pure: the same
 * tree and context give the same bytes. A second pass changes nothing.
 * @throws UserError for a file that cannot be parsed (file, line, column) or a custom rule that does not hold
 */
export function rewriteTree(facts: Facts, context: RewriteContext): TreeRewrite {
  const finished = finishTree(facts, context);
  return {
    files: finished.filter((file) => file.edits.length > 0).map(toFileRewrite),
    current: finished.flatMap((file) => file.current),
    leftAlone: finished.flatMap((file) => file.leftAlone),
    warnings: finished.flatMap((file) => file.warnings),
  };
}

/**
 * Rewrites one file, given the tree it belongs to (locks follow other files, pins need the names of the own packages).
 * `text` stands in for the tree's own text of the file.
 * @returns undefined when nothing changes
 */
export function rewriteFile(
  path: string,
  text: string,
  tree: Facts,
  context: RewriteContext,
): FileRewrite | undefined {
  const file = finishTree(overlay(tree, path, text), context).find((one) => one.path === path);
  return file === undefined || file.edits.length === 0 ? undefined : toFileRewrite(file);
}

/** The places of one file that are ours, as `rewriteFile` sees it. */
export function versionLocations(
  path: string,
  text: string,
  tree: Facts,
  context: RewriteContext,
): readonly VersionPlace[] {
  return finishTree(overlay(tree, path, text), context).find((one) => one.path === path)?.places ?? [];
}

/** The places of all files that are ours, by path; files without one are left out. */
export function treeVersionLocations(
  facts: Facts,
  context: RewriteContext,
): ReadonlyMap<string, readonly VersionPlace[]> {
  const files = finishTree(facts, context).filter((file) => file.places.length > 0);
  return new Map(files.map((file) => [file.path, file.places]));
}

function toFileRewrite({ path, kind, before, after, edits }: Finished): FileRewrite {
  return { path, kind, before, after, edits };
}

function overlay(tree: Facts, path: string, text: string): Facts {
  const known = tree.files.some((file) => file.path === path);
  return {
    files: known ? tree.files : [...tree.files, { path, mode: '100644', sha: '' }],
    read: (other) => (other === path ? text : tree.read(other)),
  };
}

function finishTree(facts: Facts, context: RewriteContext): Finished[] {
  const named = candidatesOf(facts, context);
  const scope = makeScope(facts, named, context);
  const sources = sourcesByFile(dynamicVersions(named, scope), scope);
  const surveyed = surveyAll(facts, withVersionSources(named, sources), sources, scope);
  const surveys = new Map([...surveyed].map(([path, { survey }]) => [path, survey]));
  const spellAt = makeSpeller(surveys, context);
  const finished = new Map<string, Finished>();
  for (const [path, one] of surveyed) {
    if (!isDerived(one.kind)) finished.set(path, finish(one, spellAt));
  }
  for (const [path, one] of surveyed) {
    if (!isDerived(one.kind)) continue;
    const derived = surveyDerived(one, finished, scope);
    finished.set(path, finish({ ...one, survey: combine(derived, one.survey) }, spellAt));
  }
  return [...finished.values()].sort(byPath);
}
