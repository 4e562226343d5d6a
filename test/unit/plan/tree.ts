import { loadConfig } from '../../../src/config/load.js';
import { makePlan, type PlanOptions } from '../../../src/plan/plan.js';
import type { ConfigSource, Plan, RepositoryFacts } from '../../../src/plan/types.js';
import { rewriteTree } from '../../../src/rewrite/tree.js';
import { parseVersion } from '../../../src/version/version.js';

/** Facts of a tree that is given as texts. */
export function factsOf(
  files: Readonly<Record<string, string>>,
  merged: readonly string[] = [],
): RepositoryFacts {
  return {
    commit: { sha: 'a'.repeat(40), tree: 'b'.repeat(40), time: 1_767_323_045 },
    files: Object.keys(files)
      .sort()
      .map((path) => ({ path, mode: '100644', sha: 'c'.repeat(40) })),
    mergedVersions: merged,
    read: (path) => files[path],
  };
}

export const configPath = '.github/release-actions.yml';

/** The source of a config text; '' stands for no file. */
export function sourceOf(text: string): ConfigSource {
  return { path: configPath, text: text === '' ? undefined : text, ref: '' };
}

/** The plan of a tree of texts, with the real rewriter. */
export function planOf(
  version: string,
  files: Readonly<Record<string, string>>,
  given: { merged?: readonly string[]; config?: string; options?: Partial<PlanOptions> } = {},
): Plan {
  const config = given.config === undefined ? '' : `schema-version: 1\n${given.config}`;
  const source = sourceOf(config);
  return makePlan(
    parseVersion(version),
    loadConfig(source.text, source.path),
    factsOf(files, given.merged ?? ['5.0.7', '5.0.8', '5.1.0b1', '5.1.0b2']),
    { tag: `version/${version}`, source, rewrite: rewriteTree, allowLowerVersion: false, ...given.options },
  );
}
