import { type AST, getStaticTOMLValue, ParseError } from 'toml-eslint-parser';
import { UserError } from '../core/errors.js';
import { normalizeName } from '../python/names.js';
import { tomlProgram } from '../rewrite/toml-program.js';
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

type Table = Readonly<Record<string, unknown>>;

/**
 * Reads pyproject.toml, setup.cfg and setup.py of one folder; undefined when they define no package (a pyproject.toml
 * that only configures tools). The name `''` means that the package exists, but its name is computed.
 * @throws UserError with line and column when a pyproject.toml is not TOML
 */
export function readPythonProject(folder: string, read: RepositoryFacts['read']): PythonProject | undefined {
  const path = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  const source = read(path('pyproject.toml'));
  const toml = source === undefined ? undefined : parse(path('pyproject.toml'), source);
  const data = toml === undefined ? {} : (getStaticTOMLValue(toml) as Table);
  const tool = table(data['tool']);
  const project = isTable(data['project']) ? data['project'] : undefined;
  const poetry = isTable(tool['poetry']) ? tool['poetry'] : undefined;
  const setups = (['setup.cfg', 'setup.py'] as const).flatMap((name) => {
    const text = read(path(name));
    const metadata =
      text === undefined ? undefined : name === 'setup.py' ? readSetupPy(text) : readSetupCfg(text);
    return metadata === undefined ? [] : [{ file: path(name), metadata }];
  });
  const plugin = table(tool['poetry-dynamic-versioning'])['enable'] === true;
  const sources = { folder, path: path('pyproject.toml'), toml, project, poetry, plugin, setups };
  const found =
    project !== undefined || poetry?.['name'] !== undefined ? fromToml(sources) : fromSetup(sources);
  if (found === undefined) return undefined;
  return { ...found, ...buildSystem(data), neverPublished: found.neverPublished ?? refusal(tool, poetry) };
}

interface Sources {
  readonly folder: string;
  readonly path: string;
  readonly toml: AST.TOMLProgram | undefined;
  readonly project: Table | undefined;
  readonly poetry: Table | undefined;
  /** Whether poetry's plugin computes the version; what stands in the file then is a dummy. */
  readonly plugin: boolean;
  readonly setups: readonly { readonly file: string; readonly metadata: SetupMetadata }[];
}

type Found = Omit<PythonProject, 'buildRequires' | 'buildBackend'>;

function fromToml({ folder, path, toml, project, poetry, plugin }: Sources): Found {
  const name = text(project?.['name']) ?? text(poetry?.['name']) ?? '';
  const inProject = text(project?.['version']) !== undefined;
  const value = text(project?.['version']) ?? text(poetry?.['version']);
  const keys = inProject ? ['project', 'version'] : ['tool', 'poetry', 'version'];
  const dynamic = texts(project?.['dynamic']).includes('version') || plugin;
  const requirements = [...texts(project?.['dependencies']), ...Object.keys(table(poetry?.['dependencies']))];
  const classifiers = [...texts(project?.['classifiers']), ...texts(poetry?.['classifiers'])];
  return {
    folder,
    file: path,
    name,
    normalized: normalizeName(name),
    version:
      value === undefined || (dynamic && !inProject)
        ? undefined
        : { file: path, line: lineOf(toml, keys), key: keys.join('.'), value },
    dynamic,
    needs: namesOf(requirements),
    neverPublished: privateClassifier(classifiers),
  };
}

/** setup.cfg is stronger than the arguments of setup.py, but either may hold only a part (setuptools). */
function fromSetup({ folder, setups }: Sources): Found | undefined {
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
    dynamic: version === undefined && setups.some(({ metadata }) => metadata.versioned),
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

function parse(file: string, source: string): AST.TOMLProgram {
  try {
    return tomlProgram(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new UserError(`not TOML: ${error.message}`, {
      where: { file, line: error.lineNumber, column: error.column + 1 },
      fix: 'mend the file, or leave it out with exclude in the config',
    });
  }
}

/** The 1-based line of the value under dotted keys, wherever the table is written. */
function lineOf(toml: AST.TOMLProgram | undefined, keys: readonly string[]): number {
  const wanted = keys.join('.');
  const search = (body: readonly AST.TOMLNode[], prefix: readonly string[]): number | undefined => {
    for (const node of body) {
      if (node.type !== 'TOMLTable' && node.type !== 'TOMLKeyValue') continue;
      const name = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
      const here = [...prefix, ...name];
      if (node.type === 'TOMLKeyValue' && here.join('.') === wanted) return node.value.loc.start.line;
      const inner =
        node.type === 'TOMLTable' ? node.body : node.value.type === 'TOMLInlineTable' ? node.value.body : [];
      const found = search(inner, here);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(toml?.body[0].body ?? [], []) ?? 1;
}

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const table = (value: unknown): Table => (isTable(value) ? value : {});
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
