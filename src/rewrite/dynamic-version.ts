import { posix } from 'node:path';
import type { Candidate, FileKind } from './discover.js';
import { type Leaf, valueAt } from './leaves.js';
import { besides, type Scope } from './scope.js';

/**
 * The files that a pyproject.toml with a dynamic version reads it from: hatch (`tool.hatch.version.path`), PDM
 * (`tool.pdm.version.path`) and setuptools (`tool.setuptools.dynamic.version` with `attr` or `file`). Versions that
 * come from git have none.
 */
export function dynamicVersionFiles(path: string, leaves: readonly Leaf[], scope: Scope): Candidate[] {
  const files = [
    valueAt(leaves, 'tool', 'hatch', 'version', 'path'),
    valueAt(leaves, 'tool', 'pdm', 'version', 'path'),
    ...leaves.filter(isSetuptoolsFile).map((leaf) => leaf.value),
  ].flatMap((relative) => (relative === undefined ? [] : [besides(path, relative)]));
  const attribute = valueAt(leaves, 'tool', 'setuptools', 'dynamic', 'version', 'attr');
  if (attribute !== undefined) files.push(moduleOf(path, attribute, leaves, scope));
  return files
    .filter((file): file is string => file !== undefined && scope.has(file))
    .map((file) => ({ path: file, kind: kindOf(file) }));
}

function kindOf(file: string): FileKind {
  return file.endsWith('.py') ? 'python-version-module' : 'version-file';
}

function isSetuptoolsFile(leaf: Leaf): boolean {
  return leaf.path.slice(0, 5).join('.') === 'tool.setuptools.dynamic.version.file';
}

/** `pkg.sub.__version__` -> the file of `pkg.sub`, looked for beside the pyproject and in its source folders. */
function moduleOf(
  path: string,
  attribute: string,
  leaves: readonly Leaf[],
  scope: Scope,
): string | undefined {
  const folders = ['.', ...leaves.filter(isSourceFolder).map((leaf) => leaf.value), 'src', 'lib'];
  const module = attribute.split('.').slice(0, -1).join('/');
  return folders
    .flatMap((folder) => [posix.join(folder, `${module}.py`), posix.join(folder, module, '__init__.py')])
    .map((relative) => besides(path, relative))
    .find((file) => file !== undefined && scope.has(file));
}

function isSourceFolder(leaf: Leaf): boolean {
  const key = leaf.path.slice(0, 3).join('.');
  return (
    key === 'tool.setuptools.package-dir' ||
    leaf.path.slice(0, 5).join('.') === 'tool.setuptools.packages.find.where'
  );
}
