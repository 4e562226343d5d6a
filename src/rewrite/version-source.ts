import { posix } from 'node:path';
import { type Table, tableAt, textAt, textsAt } from '../core/plain.js';
import { gitVersionTool, hasPoetryPlugin } from '../python/git-version.js';
import { besides } from './paths.js';
import { cfgOption, setupVersion } from './setup-file.js';

/** Where a package with a dynamic version gets it from, when it is built. */
export type VersionSource =
  | FileSource
  /** From tags: nothing is rewritten, the build needs the tag. */
  | { readonly kind: 'git'; readonly tool: string }
  /** From a variable of the environment, which a build here does not have. */
  | { readonly kind: 'environment'; readonly file: string; readonly key: string; readonly variable: string }
  /** By code, or by a tool that is not known. */
  | { readonly kind: 'computed'; readonly file: string; readonly key: string };

export interface FileSource {
  readonly kind: 'file';
  /** The setting that names the file, and where it stands. */
  readonly file: string;
  readonly key: string;
  readonly value: string;
  /** Files of the repository that it stands for, in the order in which the tool looks; may be missing there. */
  readonly paths: readonly string[];
  readonly form: SourceForm;
}

/** How the tool finds the version in the file. */
export type SourceForm =
  | { readonly kind: 'assignment'; readonly name: string }
  /** A Python regular expression; the version is its group `version` (or `value`), else the first one. */
  | { readonly kind: 'pattern'; readonly pattern: string }
  /** The file holds nothing else. */
  | { readonly kind: 'whole' }
  | { readonly kind: 'setup' }
  /** A rewriter of its own knows the file. */
  | { readonly kind: 'other' };

/** A folder with a package, as far as its version goes. */
export interface PackageFolder {
  /** '' for the root. */
  readonly folder: string;
  /** pyproject.toml as plain values; an empty table without one. */
  readonly pyproject: Table;
  readonly text: (path: string) => string | undefined;
  readonly has: (path: string) => boolean;
}

/**
 * Where the dynamic version of a package comes from. Sources: hatch (docs: "Versioning"), flit ("The pyproject.toml
 * config file"), setuptools ("Dynamic Metadata", "Configuring setup() using setup.cfg files"), PDM ("Dynamic project
 * version"), scikit-build-core ("Dynamic metadata"), hatch-nodejs-version.
 */
export function versionSource(from: PackageFolder): VersionSource {
  const { pyproject } = from;
  const found =
    hatchSource(from) ??
    pdmSource(from) ??
    flitSource(from) ??
    poetrySource(from) ??
    scikitSource(from) ??
    setuptoolsSource(from);
  // Tools that ask git often write a module that is not committed, and point the others at it.
  const generated = found?.kind === 'file' && !found.paths.some(from.has);
  if (found !== undefined && !generated) return found;
  const [setupPy, setupCfg] = [from.text(inside(from, 'setup.py')), from.text(inside(from, 'setup.cfg'))];
  const tool = gitVersionTool({ pyproject, setupPy, setupCfg });
  if (tool !== undefined) return { kind: 'git', tool };
  if (found !== undefined) return found;
  if (setupPy !== undefined) return { kind: 'computed', file: inside(from, 'setup.py'), key: 'version' };
  return { kind: 'computed', file: inside(from, 'pyproject.toml'), key: 'project.dynamic' };
}

function inside({ folder }: PackageFolder, relative: string): string {
  return folder === '' ? relative : `${folder}/${relative}`;
}

function fileSource(
  from: PackageFolder,
  [file, key]: readonly [string, string],
  value: string,
  relative: readonly string[],
  form: SourceForm,
): FileSource {
  const owner = inside(from, file);
  const paths = relative.flatMap((path) => besides(owner, path) ?? []);
  return { kind: 'file', file: owner, key, value, paths, form };
}

function hatchSource(from: PackageFolder): VersionSource | undefined {
  const settings = tableAt(from.pyproject, 'tool', 'hatch', 'version');
  const [source = 'regex', path] = [textAt(settings, 'source'), textAt(settings, 'path')];
  const key = 'tool.hatch.version.path';
  const at = ['pyproject.toml', key] as const;
  if (source === 'env') {
    const variable = textAt(settings, 'variable') ?? '';
    const file = inside(from, 'pyproject.toml');
    return { kind: 'environment', file, key: 'tool.hatch.version.variable', variable };
  }
  if (source === 'nodejs') {
    const relative = path ?? 'package.json';
    return fileSource(from, ['pyproject.toml', 'tool.hatch.version.source'], source, [relative], {
      kind: 'other',
    });
  }
  if (path === undefined) return undefined;
  if (source === 'code') {
    const name = textAt(settings, 'expression') ?? '__version__';
    if (!/^\w+$/.test(name)) return { kind: 'computed', file: inside(from, 'pyproject.toml'), key };
    return fileSource(from, at, path, [path], { kind: 'assignment', name });
  }
  if (source !== 'regex') return undefined;
  const pattern = textAt(settings, 'pattern') || defaultPattern;
  return fileSource(from, at, path, [path], { kind: 'pattern', pattern });
}

/** Both with an annotation (`: str`), which not every version of the tools takes. */
const defaultPattern = '(?i)^(__version__|VERSION)(?: ?: ?str)? *= *([\'"])v?(?P<version>.+?)\\2';
const pdmPattern = '^(?:__version__|VERSION)\\s*(?::\\s*\\w+\\s*)?=\\s*["\'](.+?)["\']\\s*(?:#.*)?$';

function pdmSource(from: PackageFolder): VersionSource | undefined {
  const settings = tableAt(from.pyproject, 'tool', 'pdm', 'version');
  const path = textAt(settings, 'path');
  if (path === undefined || (textAt(settings, 'source') ?? 'file') !== 'file') return undefined;
  const pattern = textAt(settings, 'pattern') ?? pdmPattern;
  return fileSource(from, ['pyproject.toml', 'tool.pdm.version.path'], path, [path], {
    kind: 'pattern',
    pattern,
  });
}

function flitSource(from: PackageFolder): VersionSource | undefined {
  const tool = tableAt(from.pyproject, 'tool', 'flit');
  const backend = textAt(from.pyproject, 'build-system', 'build-backend') ?? '';
  if (!/^flit(?:_core)?\./.test(backend)) return undefined;
  const old = textAt(tool, 'metadata', 'module');
  const given = textAt(tool, 'module', 'name') ?? old;
  const module = given ?? textAt(from.pyproject, 'project', 'name')?.replaceAll('-', '_') ?? '';
  const key =
    given === undefined
      ? 'project.name'
      : old === given
        ? 'tool.flit.metadata.module'
        : 'tool.flit.module.name';
  const base = module.replaceAll('.', '/');
  // flit_core.common.Module.version_files: later ones win there.
  const inPackage = ['__init__', '__version__', '_version', 'version'].map((name) => `${base}/${name}.py`);
  const relative = ['', 'src/'].flatMap((root) => [...inPackage, `${base}.py`].map((path) => root + path));
  const present = relative.filter((path) => from.has(inside(from, path)));
  const paths = present.length === 0 ? [`${base}/__init__.py`] : present;
  return fileSource(from, ['pyproject.toml', key], module, paths, {
    kind: 'assignment',
    name: '__version__',
  });
}

/** Poetry 2: `dynamic` in the project table, the version still in poetry's own. */
function poetrySource(from: PackageFolder): VersionSource | undefined {
  const value = textAt(from.pyproject, 'tool', 'poetry', 'version');
  if (value === undefined || hasPoetryPlugin(from.pyproject)) return undefined;
  const at = ['pyproject.toml', 'tool.poetry.version'] as const;
  return fileSource(from, at, value, ['pyproject.toml'], { kind: 'other' });
}

function scikitSource(from: PackageFolder): VersionSource | undefined {
  const settings = tableAt(from.pyproject, 'tool', 'scikit-build', 'metadata', 'version');
  const path = textAt(settings, 'input');
  if (textAt(settings, 'provider') !== 'scikit_build_core.metadata.regex' || path === undefined) {
    return undefined;
  }
  const pattern = textAt(settings, 'regex') ?? defaultPattern;
  return fileSource(from, ['pyproject.toml', 'tool.scikit-build.metadata.version.input'], path, [path], {
    kind: 'pattern',
    pattern,
  });
}

function setuptoolsSource(from: PackageFolder): VersionSource | undefined {
  const settings = tableAt(from.pyproject, 'tool', 'setuptools', 'dynamic', 'version');
  const toml = (name: string) => ['pyproject.toml', `tool.setuptools.dynamic.version.${name}`] as const;
  const files = textsAt(settings, 'file');
  if (files.length > 0) return fileSource(from, toml('file'), files.join(', '), files, { kind: 'whole' });
  const attribute = textAt(settings, 'attr');
  if (attribute !== undefined) return attributeSource(from, toml('attr'), attribute);
  const cfg = from.text(inside(from, 'setup.cfg'));
  const [, how, what = ''] =
    /^(attr|file):\s*(.+)$/.exec((cfg && cfgOption(cfg, 'metadata', 'version')) ?? '') ?? [];
  if (how === 'attr') return attributeSource(from, ['setup.cfg', 'metadata.version'], what.trim());
  if (how === 'file') {
    const listed = what.split(',').map((path) => path.trim());
    return fileSource(from, ['setup.cfg', 'metadata.version'], what, listed, { kind: 'whole' });
  }
  for (const name of ['setup.cfg', 'setup.py']) {
    const text = from.text(inside(from, name));
    const found = text === undefined ? undefined : setupVersion(name, text);
    if (found !== undefined)
      return fileSource(from, [name, 'version'], found.from, [name], { kind: 'setup' });
  }
  return undefined;
}

/** `pkg.sub.NAME`: the assignment of NAME in the file of `pkg.sub`, beside pyproject.toml or in its source folders. */
function attributeSource(from: PackageFolder, at: readonly [string, string], attribute: string): FileSource {
  const parts = attribute.split('.');
  const name = parts.pop() ?? '';
  const module = parts.join('/');
  const candidates = sourceFolders(from).flatMap(([prefix, folder]) => {
    if (prefix !== '' && module !== prefix && !module.startsWith(`${prefix}/`)) return [];
    const rest = posix.join(folder, module.slice(prefix.length));
    return [`${rest}.py`, posix.join(rest, '__init__.py')];
  });
  const found = candidates.find((path) => from.has(besides(inside(from, at[0]), path) ?? ''));
  return fileSource(from, at, attribute, [found ?? candidates[1] ?? attribute], { kind: 'assignment', name });
}

/** Module prefix and folder, as package_dir and where name them; then the usual layouts. */
function sourceFolders(from: PackageFolder): (readonly [string, string])[] {
  const tool = tableAt(from.pyproject, 'tool', 'setuptools');
  const mapped = Object.entries(tableAt(tool, 'package-dir')).flatMap(([prefix, folder]) =>
    typeof folder === 'string' ? [[prefix.replaceAll('.', '/'), folder] as const] : [],
  );
  const where = textsAt(tool, 'packages', 'find', 'where');
  const cfg = from.text(inside(from, 'setup.cfg')) ?? '';
  const old = (cfgOption(cfg, 'options', 'package_dir') ?? '').split('\n').flatMap((line) => {
    const [prefix, folder] = line.split('=').map((part) => part.trim());
    return folder ? [[(prefix ?? '').replaceAll('.', '/'), folder] as const] : [];
  });
  const oldWhere = cfgOption(cfg, 'options.packages.find', 'where');
  const plain = ['.', ...where, ...(oldWhere === undefined ? [] : [oldWhere]), 'src', 'lib'];
  return [...mapped, ...old, ...plain.map((folder) => ['', folder] as const)];
}
