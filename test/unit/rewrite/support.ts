import type { CustomRule } from '../../../src/config/config.js';
import { rewriteTree } from '../../../src/rewrite/tree.js';
import type { RewriteContext, TreeRewrite } from '../../../src/rewrite/types.js';
import { parseVersion } from '../../../src/version/version.js';

export type Files = Readonly<Record<string, string>>;

/** Facts of a tree given as path -> text; `modes` replaces the mode of single files. */
export function factsOf(files: Files, modes: Files = {}) {
  return {
    files: Object.keys(files).map((path) => ({ path, mode: modes[path] ?? '100644', sha: '0'.repeat(40) })),
    read: (path: string): string | undefined => (Object.hasOwn(files, path) ? files[path] : undefined),
  };
}

/** A context for `from`..`to` (the new version); the time is 2026-03-30T07:43:31Z. */
export function contextOf(
  from: string,
  to: string,
  config: Partial<RewriteContext['config']> & { custom?: readonly CustomRule[] } = {},
): RewriteContext {
  const { custom = [], ...rest } = config;
  const base = { semverPrerelease: 'auto' as const, include: [], exclude: [], ui: undefined, codenames: {} };
  return {
    version: parseVersion(to),
    window: { from: parseVersion(from), to: parseVersion(to) },
    config: { ...base, versionFiles: { custom }, ...rest },
    time: 1774856611,
  };
}

/** Rewrites a tree and returns the new texts of all files, changed or not, with the outcome. */
export function rewritten(files: Files, context: RewriteContext): { texts: Files; outcome: TreeRewrite } {
  const outcome = rewriteTree(factsOf(files), context);
  const changed = Object.fromEntries(outcome.files.map((file) => [file.path, file.after]));
  return { texts: { ...files, ...changed }, outcome };
}

/** One file's text after rewriting it alone. */
export function alone(path: string, text: string, context: RewriteContext): string | undefined {
  return rewritten({ [path]: text }, context).texts[path];
}
