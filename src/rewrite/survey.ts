import { posix } from 'node:path';
import type { RepositoryFacts } from '../plan/types.js';
import { surveyChart } from './chart.js';
import { surveyCitation } from './citation.js';
import { combine, unite, withoutIdleDates } from './combine.js';
import { customFiles, customLocations, parserOf } from './custom.js';
import { byPath, type Candidate, type FileKind, findCandidates, isRegular, kindOfFile } from './discover.js';
import { surveyDockerfile } from './dockerfile.js';
import { surveyVersionSources } from './dynamic-version.js';
import type { Parse, Surveyed } from './finish.js';
import { parseJson } from './json.js';
import { nothing, type Source, type Survey } from './locate.js';
import { surveyPackageJson } from './package-json.js';
import { surveyPyproject } from './pyproject.js';
import { surveyBuildNumber } from './python-tuple.js';
import { surveyPythonVersionModule } from './python-version-module.js';
import { type Scope, withoutMark } from './scope.js';
import { surveySetupFile } from './setup-file.js';
import { parseToml } from './toml.js';
import type { RewriteContext } from './types.js';
import { surveyVersionFile } from './version-file.js';
import type { FileSource } from './version-source.js';
import { parseYaml } from './yaml.js';

/** Kinds whose files are parsed, with their parser; the others are searched as text. */
const parsers: Partial<Record<FileKind, Parse>> = {
  pyproject: parseToml,
  chart: parseYaml,
  'chart-lock': parseYaml,
  citation: parseYaml,
  'package-json': parseJson,
};

/** Every file that may hold a version of ours: by name, of the configured UI, or because a pyproject.toml points at it. */
export function candidatesOf(facts: Pick<RepositoryFacts, 'files'>, context: RewriteContext): Candidate[] {
  const { config } = context;
  const found = findCandidates(facts.files, config);
  if (config.ui === undefined) return found;
  const names = ['package.json', 'package-lock.json', 'npm-shrinkwrap.json'];
  const ofUi = new Set(names.map((name) => posix.join(config.ui?.path ?? '.', name)));
  const known = new Set(found.map((candidate) => candidate.path));
  const added = facts.files.filter(isRegular).flatMap(({ path }) => {
    const kind = ofUi.has(path) && !known.has(path) ? kindOfFile(path) : undefined;
    return kind === undefined ? [] : [{ path, kind }];
  });
  return [...found, ...added].sort(byPath);
}

/** The candidates and the files that dynamic versions are read from, each once. */
export function withVersionSources(
  candidates: readonly Candidate[],
  sources: ReadonlyMap<string, readonly FileSource[]>,
): Candidate[] {
  const all = new Map(candidates.map((candidate) => [candidate.path, candidate]));
  for (const path of sources.keys()) {
    if (!all.has(path)) all.set(path, { path, kind: 'version-source' });
  }
  return [...all.values()].sort(byPath);
}

/** What a file that is no lock holds. */
export function surveyPrimary(kind: FileKind, source: Source, scope: Scope): Survey {
  const { path } = source;
  switch (kind) {
    case 'pyproject':
      return surveyPyproject(scope.toml(path)?.leaves ?? [], scope);
    case 'chart':
      return surveyChart(path, scope.yaml(path)?.leaves ?? [], scope);
    case 'citation':
      return surveyCitation(scope.yaml(path)?.leaves ?? [], scope);
    case 'package-json':
      return surveyPackageJson(path, scope.json(path)?.leaves ?? [], scope);
    case 'setup':
      return surveySetupFile(source, scope);
    case 'python-version-module':
      return surveyPythonVersionModule(source, scope);
    case 'python-build-number':
      return surveyBuildNumber(source, scope);
    case 'version-file':
      return surveyVersionFile(source, scope);
    case 'dockerfile':
      return surveyDockerfile(source, scope);
    default:
      return nothing;
  }
}

/** Everything found in files that stand for themselves, and by custom rules in any file. Locks come with the latter only. */
export function surveyAll(
  facts: Pick<RepositoryFacts, 'files' | 'read'>,
  candidates: readonly Candidate[],
  sources: ReadonlyMap<string, readonly FileSource[]>,
  scope: Scope,
): Map<string, Surveyed> {
  const rules = customFiles(facts.files, scope.context.config.versionFiles.custom);
  const paths = new Set(candidates.map((candidate) => candidate.path));
  const others = [...rules.keys()].filter((path) => !paths.has(path)).sort();
  const all: readonly Candidate[] = [
    ...candidates,
    ...others.map((path) => ({ path, kind: 'custom' as const })),
  ];
  const surveyed = new Map<string, Surveyed>();
  for (const { path, kind } of all) {
    const before = facts.read(path);
    const text = withoutMark(before);
    if (before === undefined || text === undefined) continue;
    const known = surveyPrimary(kind, { path, text }, scope);
    const named = sources.get(path);
    const own =
      named === undefined ? known : unite(surveyVersionSources({ path, text }, named, scope), known);
    const mine = rules.get(path) ?? [];
    const locations = mine.flatMap(({ rule, key }) =>
      customLocations({ path, text }, rule, key, scope.context),
    );
    const parse = mine.some(({ rule }) => rule.key !== undefined) ? parserOf(path) : undefined;
    const structure = structureOf(kind, path, scope, parse);
    surveyed.set(path, { path, kind, before, structure, survey: combine(own, { ...nothing, locations }) });
  }
  return withoutIdleDates(surveyed, scope.context);
}

/** Parser and scalars of a file, by its kind or, for other files, because a rule names a key in it. */
function structureOf(
  kind: FileKind,
  path: string,
  scope: Scope,
  other: Parse | undefined,
): Surveyed['structure'] {
  const parse = parsers[kind] ?? other;
  if (parse === undefined) return undefined;
  const known = parse === parseToml ? scope.toml : parse === parseYaml ? scope.yaml : scope.json;
  return { parse, leaves: known(path)?.leaves ?? [] };
}
