import { isTable, type Table } from '../core/plain.js';
import { gitVersionTool, hasPoetryPlugin } from '../python/git-version.js';
import { normalizeName } from '../python/names.js';
import { type Parsed, pathIs } from '../rewrite/leaves.js';
import { lineAt } from '../rewrite/splice.js';
import { parseToml } from '../rewrite/toml.js';
import { type VersionSource, versionSource } from '../rewrite/version-source.js';
import { readSetupCfg, readSetupPy, type SetupMetadata } from './setup-metadata.js';
import type { RepositoryFacts } from './types.js';

/** A folder that can be built into a distribution. */
export interface PythonProject {
  /** '' for the root. */
  readonly folder: string;
  /** The file that names it. */
  readonly file: string;
  /** As its metadata spells it. */
  readonly name: string;
  /** PEP 503. */
  readonly normalized: string;
  /** Where a static version stands; undefined when it is computed or absent. */
  readonly version: VersionPlace | undefined;
  /** Whether the version is computed at build time. */
  readonly dynamic: boolean;
  /** Where it is computed from; undefined for a static version and without any. */
  readonly source: VersionSource | undefined;
  /** PEP 503 names of what it needs at run time, extras left out. */
  readonly needs: ReadonlySet<string>;
  readonly buildRequires: readonly string[];
  readonly buildBackend: string;
  /** Why it is never uploaded; undefined when it may be. */
  readonly neverPublished: string | undefined;
}

export interface VersionPlace {
  readonly file: string;
  readonly line: number;
  readonly key: string;
  readonly value: string;
}

/**
 * Reads pyproject.toml, setup.cfg and setup.py of one folder; undefined when they define no package (a pyproject.toml
 * that only configures tools). The name `''` means that the package exists, but its name is computed.
 * @param readAny reads files that the package points at, wherever they lie
 * @throws UserError with line and column when a pyproject.toml is not TOML
 */
export function readPythonProject(
  folder: string,
  read: RepositoryFacts['read'],
  readAny: RepositoryFacts['read'] = read,
): PythonProject | undefined {
  const path = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  const source = read(path('pyproject.toml'))?.replace(/^\uFEFF/, '');
  const toml = source === undefined ? undefined : parseToml(path('pyproject.toml'), source);
  const data = table(toml?.value());
  const tool = table(data['tool']);
  const project = isTable(data['project']) ? data['project'] : undefined;
  const poetry = isTable(tool['poetry']) ? tool['poetry'] : undefined;
  const setups = (['setup.cfg', 'setup.py'] as const).flatMap((name) => {
    const text = read(path(name));
    const metadata =
      text === undefined ? undefined : name === 'setup.py' ? readSetupPy(text) : readSetupCfg(text);
    return metadata === undefined ? [] : [{ file: path(name), metadata }];
  });
  const flit = table(table(tool['flit'])['metadata']);
  const plugin = hasPoetryPlugin(data);
  const [setupPy, setupCfg] = [read(path('setup.py')), read(path('setup.cfg'))];
  const fromGit = gitVersionTool({ pyproject: data, setupPy, setupCfg }) !== undefined;
  const sources = {
    folder,
    path: path('pyproject.toml'),
    source,
    toml,
    project,
    poetry,
    flit,
    plugin,
    fromGit,
    setups,
  };
  const inToml = [project, poetry?.['name'], flit['module']].some((part) => part !== undefined);
  const found = inToml ? fromToml(sources) : fromSetup(sources);
  if (found === undefined) return undefined;
  const has = (file: string): boolean => readAny(file) !== undefined;
  const origin = found.dynamic ? versionSource({ folder, pyproject: data, text: readAny, has }) : undefined;
  const neverPublished = found.neverPublished ?? refusal(tool, poetry);
  return { ...found, source: origin, ...buildSystem(data), neverPublished };
}

interface Sources {
  readonly folder: string;
  readonly path: string;
  /** Text of pyproject.toml, and what it holds. */
  readonly source: string | undefined;
  readonly toml: Parsed | undefined;
  readonly project: Table | undefined;
  readonly poetry: Table | undefined;
  /** `tool.flit.metadata`, as flit had it before PEP 621. */
  readonly flit: Table;
  /** Whether poetry's plugin computes the version; what stands in the file then is a dummy. */
  readonly plugin: boolean;
  /** Whether a tool takes the version from git. */
  readonly fromGit: boolean;
  readonly setups: readonly { readonly file: string; readonly metadata: SetupMetadata }[];
}

type Found = Omit<PythonProject, 'buildRequires' | 'buildBackend' | 'source'>;

function fromToml({ folder, path, source, toml, project, poetry, flit, plugin }: Sources): Found {
  const oldFlit = text(flit['dist-name']) ?? text(flit['module']);
  const name = text(project?.['name']) ?? text(poetry?.['name']) ?? oldFlit ?? '';
  const inProject = text(project?.['version']) !== undefined;
  const value = text(project?.['version']) ?? text(poetry?.['version']);
  const keys = inProject ? ['project', 'version'] : ['tool', 'poetry', 'version'];
  const dynamic = texts(project?.['dynamic']).includes('version') || plugin || oldFlit !== undefined;
  const requirements = [
    ...texts(project?.['dependencies']),
    ...texts(flit['requires']),
    ...Object.keys(table(poetry?.['dependencies'])),
  ];
  const classifiers = [...texts(project?.['classifiers']), ...texts(poetry?.['classifiers'])];
  return {
    folder,
    file: path,
    name,
    normalized: normalizeName(name),
    version:
      value === undefined || (dynamic && !inProject)
        ? undefined
        : { file: path, line: lineOf(source, toml, keys), key: keys.join('.'), value },
    dynamic,
    needs: namesOf(requirements),
    neverPublished: privateClassifier(classifiers),
  };
}

/** setup.cfg is stronger than the arguments of setup.py, but either may hold only a part (setuptools). */
function fromSetup({ folder, setups, fromGit }: Sources): Found | undefined {
  const [first] = setups;
  const named = setups.find(({ metadata }) => metadata.name !== undefined);
  const hasCall = setups.some(({ file }) => file.endsWith('setup.py'));
  if (first === undefined || (named === undefined && !hasCall)) return undefined;
  const versioned = setups.find(({ metadata }) => metadata.version !== undefined);
  const version = versioned?.metadata.version;
  const name = named?.metadata.name ?? '';
  return {
    folder,
    file: named?.file ?? first.file,
    name,
    normalized: normalizeName(name),
    version:
      version === undefined ? undefined : { file: versioned?.file ?? first.file, key: 'version', ...version },
    dynamic: version === undefined && (fromGit || setups.some(({ metadata }) => metadata.versioned)),
    needs: namesOf(setups.flatMap(({ metadata }) => metadata.requirements)),
    neverPublished: privateClassifier(setups.flatMap(({ metadata }) => metadata.classifiers)),
  };
}

/** PEP 517: without a build-system table, and without its keys, setuptools is meant. */
function buildSystem(data: Table): { buildRequires: string[]; buildBackend: string } {
  const system = table(data['build-system']);
  const requires = system['requires'] === undefined ? ['setuptools>=40.8.0'] : texts(system['requires']);
  return {
    buildRequires: requires.sort(),
    buildBackend: text(system['build-backend']) ?? 'setuptools.build_meta:__legacy__',
  };
}

function refusal(tool: Table, poetry: Table | undefined): string | undefined {
  if (poetry?.['package-mode'] === false) return 'tool.poetry.package-mode = false';
  return table(tool['uv'])['package'] === false ? 'tool.uv.package = false' : undefined;
}

/** PyPI refuses a package with any classifier that begins with `Private ::`. */
function privateClassifier(classifiers: readonly string[]): string | undefined {
  const found = classifiers.find((classifier) => /^private\s*::/i.test(classifier));
  return found === undefined ? undefined : `the classifier "${found}"`;
}

function namesOf(requirements: readonly string[]): Set<string> {
  return new Set(
    requirements.flatMap((requirement) => {
      const name = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/.exec(requirement)?.[1];
      return name === undefined ? [] : [normalizeName(name)];
    }),
  );
}

/** The 1-based line of the value under dotted keys, wherever the table is written. */
function lineOf(source = '', toml: Parsed | undefined, keys: readonly string[]): number {
  const leaf = toml?.leaves.find((one) => pathIs(one, ...keys));
  return leaf === undefined ? 1 : lineAt(source, leaf.start);
}

const table = (value: unknown): Table => (isTable(value) ? value : {});
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
