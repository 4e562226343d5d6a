import { posix } from 'node:path';
import { isTable } from '../core/plain.js';
import { unite } from './combine.js';
import type { Candidate } from './discover.js';
import { nothing, type Source, type Survey } from './locate.js';
import { surveyPattern } from './python-pattern.js';
import { surveyAssignments } from './python-version-module.js';
import type { Scope } from './scope.js';
import { surveyVersionFile } from './version-file.js';
import { type FileSource, type PackageFolder, type VersionSource, versionSource } from './version-source.js';

/** Where the packages with a dynamic version get it from, by the folder of the package. */
export function dynamicVersions(
  candidates: readonly Candidate[],
  scope: Scope,
): ReadonlyMap<string, VersionSource> {
  const sources = new Map<string, VersionSource>();
  for (const { path, kind } of candidates) {
    if (kind !== 'pyproject' && !path.endsWith('setup.py') && !path.endsWith('setup.cfg')) continue;
    const folder = posix.dirname(path) === '.' ? '' : posix.dirname(path);
    if (sources.has(folder)) continue;
    const from = dynamicFolder(folder, scope);
    if (from !== undefined) sources.set(folder, versionSource(from));
  }
  return sources;
}

/** A folder whose package has a dynamic version; undefined for others. */
function dynamicFolder(folder: string, scope: Scope): PackageFolder | undefined {
  const path = folder === '' ? 'pyproject.toml' : `${folder}/pyproject.toml`;
  const leaves = scope.isCandidate(path) ? (scope.toml(path)?.leaves ?? []) : [];
  const names = ['project', 'flit', 'poetry'];
  const isPackage = leaves.some(({ path: [first, second] }) =>
    names.includes(String(first === 'tool' ? second : first)),
  );
  const dynamic = leaves.some(
    ({ path: [first, second], value }) => first === 'project' && second === 'dynamic' && value === 'version',
  );
  const oldFlit = leaves.some(({ path: [, second, third] }) => second === 'flit' && third === 'metadata');
  if (isPackage && !dynamic && !oldFlit) return undefined;
  const value = leaves.length === 0 ? {} : scope.toml(path)?.value();
  return {
    folder,
    pyproject: isTable(value) ? value : {},
    text: scope.text,
    has: scope.has,
  };
}

/** Files of dynamic versions with what names them, by path. */
export function sourcesByFile(
  sources: ReadonlyMap<string, VersionSource>,
  scope: Scope,
): ReadonlyMap<string, readonly FileSource[]> {
  const files = new Map<string, FileSource[]>();
  for (const source of sources.values()) {
    if (source.kind !== 'file') continue;
    for (const path of source.paths.filter(scope.has)) files.set(path, [...(files.get(path) ?? []), source]);
  }
  return files;
}

/** The version in a file that dynamic versions are read from, found in the way of the tools that read it. */
export function surveyVersionSources(source: Source, named: readonly FileSource[], scope: Scope): Survey {
  const forms = new Map(named.map(({ form }) => [JSON.stringify(form), form]));
  const surveys = [...forms.values()].map((form) => {
    if (form.kind === 'assignment') return surveyAssignments(source, [form.name], scope);
    if (form.kind === 'pattern') return surveyPattern(source, form.pattern, scope);
    return form.kind === 'whole' ? surveyVersionFile(source, scope) : nothing;
  });
  return surveys.reduce(unite, nothing);
}
