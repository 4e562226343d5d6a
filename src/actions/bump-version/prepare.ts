import { UserError } from '../../core/errors.js';
import type { TreeChange } from '../../git/tree.js';
import type { Plan, RepositoryFacts } from '../../plan/types.js';
import type { Edit, FileRewrite, TreeRewrite } from '../../rewrite/types.js';

/**
 * The plan says what changes; the rewriter says how. Both must agree location by location: another version of this
 * suite, or a config that was edited between the jobs, would otherwise commit what nobody reviewed.
 */
export function checkAgainstPlan(plan: Plan, rewrite: TreeRewrite): void {
  const describe = (files: Plan['rewrite']['files']): string[] =>
    files
      .flatMap((file) => file.locations.map(({ key, from, to }) => `${file.path}: ${key}: ${from} -> ${to}`))
      .sort();
  const planned = describe(plan.rewrite.files);
  const actual = describe(rewrite.files.map(({ path, kind, edits }) => ({ path, kind, locations: edits })));
  const without = (lines: readonly string[], others: readonly string[]): string | undefined => {
    const known = new Set(others);
    return lines.find((line) => !known.has(line));
  };
  const first = without(planned, actual) ?? without(actual, planned);
  if (first === undefined && planned.length === actual.length) return;
  throw new UserError(`the plan and the rewriter differ: ${first ?? 'number of locations'}`, {
    fix: 'plan and bump must come from the same release-actions version: re-run all jobs',
  });
}

/** The changes with the modes that the files have. @throws UserError for a version location in a link or submodule */
export function treeChanges(files: readonly FileRewrite[], facts: RepositoryFacts): TreeChange[] {
  const modes = new Map(facts.files.map((file) => [file.path, file.mode]));
  return files.map(({ path, after }) => {
    const mode = modes.get(path) ?? '';
    if (mode !== '100644' && mode !== '100755') {
      throw new UserError(`a version location is in something that is not a plain file (mode ${mode})`, {
        where: { file: path },
        fix: 'exclude it in the config and list the file it points at',
      });
    }
    return { path, mode, text: after };
  });
}

/**
 * Version locations of the plan that commits after the tagged one changed to something else. The merge would lose
 * one of the two values. A location that already carries the new version (an earlier attempt landed) is no conflict.
 * @param tip rewrite of the branch tip for the same version and window
 */
export function touchedLocations(plan: Plan, tip: TreeRewrite): string[] {
  const edits = new Map<string, Edit>(
    tip.files.flatMap((file) => file.edits.map((edit) => [`${file.path}\0${edit.key}`, edit] as const)),
  );
  const current = new Set<string>(tip.current.map(({ path, key }) => `${path}\0${key}`));
  return plan.rewrite.files.flatMap((file) =>
    file.locations.flatMap(({ key, from }) => {
      const id = `${file.path}\0${key}`;
      if (current.has(id) || edits.get(id)?.from === from) return [];
      const now = edits.get(id)?.from;
      return [`${file.path}: ${key}: ${from} at the tag, ${now ?? 'something else'} on the branch`];
    }),
  );
}
