import type { Config } from '../config/config.js';
import { discoverable } from '../config/own-set.js';
import type { RepositoryFacts, TreeFile } from '../plan/types.js';

/** Kinds of files that may hold a version of ours; each has its own rewriter. */
export type FileKind =
  | 'pyproject'
  | 'setup'
  | 'python-version-module'
  | 'python-build-number'
  | 'version-file'
  | 'version-source'
  | 'uv-lock'
  | 'chart'
  | 'chart-lock'
  | 'package-json'
  | 'package-lock'
  | 'citation'
  | 'dockerfile'
  | 'custom';

const names: Readonly<Record<string, FileKind>> = {
  'pyproject.toml': 'pyproject',
  'setup.py': 'setup',
  'setup.cfg': 'setup',
  'uv.lock': 'uv-lock',
  'Chart.yaml': 'chart',
  'Chart.lock': 'chart-lock',
  'package.json': 'package-json',
  'package-lock.json': 'package-lock',
  'npm-shrinkwrap.json': 'package-lock',
  'CITATION.cff': 'citation',
  '_version.py': 'python-version-module',
  'version.py': 'python-version-module',
  '__version__.py': 'python-version-module',
  '__about__.py': 'python-version-module',
  'about.py': 'python-version-module',
  '__init__.py': 'python-version-module',
  __build__: 'python-build-number',
  VERSION: 'version-file',
  'VERSION.txt': 'version-file',
  'version.txt': 'version-file',
};

/** The kind that a file's name stands for; undefined for all other names. */
export function kindOfFile(path: string): FileKind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (Object.hasOwn(names, name)) return names[name];
  return /^(?:Docker|Container)file(?:\..+)?$|.\.(?:Docker|docker)file$/.test(name)
    ? 'dockerfile'
    : undefined;
}

/** A regular file: not a symbolic link and not a submodule. */
export function isRegular(file: TreeFile): boolean {
  return file.mode === '100644' || file.mode === '100755';
}

export interface Candidate {
  readonly path: string;
  readonly kind: FileKind;
}

/** Files of the tree that may hold a version of ours by their names, sorted by path. */
export function findCandidates(
  files: RepositoryFacts['files'],
  config: Pick<Config, 'include' | 'exclude'>,
): Candidate[] {
  const allowed = discoverable(config);
  return files
    .filter(isRegular)
    .flatMap(({ path }) => {
      const kind = kindOfFile(path);
      return kind === undefined || !allowed(path) ? [] : [{ path, kind }];
    })
    .sort(byPath);
}

/** Order by code unit, the same on every machine. */
export function byPath(left: { readonly path: string }, right: { readonly path: string }): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}
