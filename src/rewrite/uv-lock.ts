import { posix } from 'node:path';
import { normalizeName } from '../python/names.js';
import { canonicalGuess } from '../version/version.js';
import { keyText, type Leaf, type Parsed, pathIs, valueAt } from './leaves.js';
import { type GivenLocation, isOurs, mergeSurveys, nothing, type Source, type Survey } from './locate.js';
import { besides } from './paths.js';
import { isRequirement } from './pyproject.js';
import { readClauses, readRequirement } from './requirement.js';
import type { Scope } from './scope.js';
import { lineAt } from './splice.js';
import { parseToml } from './toml.js';

/** One `[[package]]` of an own name, or the `[manifest]`; leaves have offsets of the whole file and paths below it. */
export interface LockEntry {
  /** Of the package; undefined for the manifest. */
  readonly position: number | undefined;
  readonly leaves: readonly Leaf[];
}

/**
 * Entries of uv.lock that come from this repository follow their pyproject.toml: version and own pins. Entries from an
 * index stay: before publication the new version cannot be true there. One that contradicts its own file names makes
 * uv refuse the lock, so it is set to what they say.
 * @param after a pyproject.toml as it is after rewriting
 */
export function surveyUvLock(
  { path, text }: Source,
  entries: readonly LockEntry[],
  after: (path: string) => Parsed | undefined,
  scope: Scope,
): Survey {
  const projectIn = (folder: string): readonly Leaf[] | undefined => {
    const project = besides(path, posix.join(folder, 'pyproject.toml'));
    return project === undefined ? undefined : after(project)?.leaves;
  };
  return mergeSurveys([
    ...entries.map((entry) => {
      if (entry.position === undefined) return surveyPins(entry, projectIn('.') ?? [], scope);
      const folder = ['editable', 'virtual', 'directory']
        .map((kind) => valueAt(entry.leaves, 'source', kind))
        .find((value) => value !== undefined);
      if (folder === undefined) return surveyIndexEntry(path, entry);
      const project = projectIn(folder);
      return project === undefined ? nothing : surveyOwnEntry(entry, project, scope);
    }),
    surveyReferences(text, projectIn, scope),
  ]);
}

/**
 * Cuts out the packages of own names and parses only these: a lock has hundreds. uv writes one table header a line and
 * no multi-line strings; a file with any is parsed whole.
 * @throws UserError with file, line and column
 */
export function lockEntries({ path, text }: Source, scope: Scope): LockEntry[] {
  if (text.includes('"""') || text.includes("'''") || foreignLine.test(text)) parseToml(path, text);
  const headers = [...text.matchAll(/^\[\[package\]\]/gm)].map((match) => match.index);
  const packages = headers.flatMap((start, position) => {
    const end = headers[position + 1] ?? text.length;
    const block = text.slice(start, end);
    const name = /^name = "([^"]*)"/m.exec(block)?.[1];
    if (name === undefined || !scope.packages.has(normalizeName(name)) || isSound(block)) return [];
    const { leaves } = parseToml(path, block, lineAt(text, start) - 1);
    const own = leaves.filter((leaf) => leaf.path[0] === 'package');
    return [{ position, leaves: own.map((leaf) => shift(leaf, start)) }];
  });
  const head = text.slice(0, headers[0] ?? text.length);
  if (!head.includes('specifier = ')) return packages;
  const manifest = parseToml(path, head).leaves.filter((leaf) => leaf.path[0] === 'manifest');
  return [{ position: undefined, leaves: manifest }, ...packages];
}

/** An entry from an index whose files all carry its version: nothing to do, so not worth parsing. */
function isSound(block: string): boolean {
  const version = /^version = "([^"\\]+)"/m.exec(block)?.[1];
  if (version === undefined || !/^source = \{ registry = /m.test(block)) return false;
  const files = [...block.matchAll(/\b(?:url|path) = "[^"]*?([^"/]*)"/g)].map((match) => match[1] ?? '');
  return files.every((file) => versionOfFile(file) === version);
}

/** A line in a shape that uv does not write (of a merge conflict, say): worth a full parse. */
const foreignLine = /^(?!.{0,2}$|[A-Za-z"][^=\n]* = |\[\[?[a-z]|[ \t]+(?:[{"\]}#]|\S+ = )|#).+$/m;

function shift(leaf: Leaf, offset: number): Leaf {
  return { ...leaf, path: leaf.path.slice(2), start: leaf.start + offset, end: leaf.end + offset };
}

function keyOf(entry: LockEntry, leaf: Leaf): string {
  return entry.position === undefined
    ? keyText(leaf.path)
    : `package[${entry.position}].${keyText(leaf.path)}`;
}

function given(entry: LockEntry, leaf: Leaf, start: number, end: number, to: string): GivenLocation {
  const from = leaf.value.slice(start - leaf.start, end - leaf.start);
  return { key: keyOf(entry, leaf), start, end, from, place: 'given', text: to, to };
}

function surveyOwnEntry(entry: LockEntry, project: readonly Leaf[], scope: Scope): Survey {
  const leaf = entry.leaves.find((one) => pathIs(one, 'version'));
  const version = leaf === undefined ? undefined : versionOf(project, leaf.value, scope);
  const moved =
    leaf === undefined || !leaf.editable || version === undefined
      ? []
      : [given(entry, leaf, leaf.start, leaf.end, version)];
  return mergeSurveys([{ ...nothing, locations: moved }, surveyPins(entry, project, scope)]);
}

/** What uv writes for a project of ours; undefined for others. Of a dynamic version older versions of uv write it too. */
function versionOf(project: readonly Leaf[], locked: string, scope: Scope): string | undefined {
  const { version: next, window } = scope.context;
  const version = valueAt(project, 'project', 'version');
  if (version !== undefined) return isOurs(version, window) ? version.replace(/^v/, '') : undefined;
  const dynamic = project.some(({ path, value }) => path[1] === 'dynamic' && value === 'version');
  return dynamic && isOurs(locked, window) ? next.text : undefined;
}

/** Exact pins on own packages in `requires-dist`, `requires-dev` and the lists of the manifest. */
function surveyPins(entry: LockEntry, project: readonly Leaf[], scope: Scope): Survey {
  const pins = exactPins(project);
  const locations = entry.leaves.flatMap((leaf): GivenLocation[] => {
    if (!leaf.editable || leaf.path.at(-1) !== 'specifier') return [];
    const name = valueAt(entry.leaves, ...leaf.path.slice(0, -1), 'name') ?? '';
    const pin = scope.packages.has(normalizeName(name)) ? pins.get(normalizeName(name)) : undefined;
    if (pin === undefined || !isOurs(pin, scope.context.window)) return [];
    return readClauses(leaf.value, leaf.start)
      .filter((clause) => clause.operator === '==' && !clause.version.includes('*'))
      .map((clause) => given(entry, leaf, clause.start, clause.end, pin));
  });
  return { ...nothing, locations };
}

/** Where a name is locked to several versions, each dependency on one names version and source. */
function surveyReferences(
  text: string,
  projectIn: (folder: string) => readonly Leaf[] | undefined,
  scope: Scope,
): Survey {
  const pattern =
    /\{ name = "([^"]+)", version = "([^"\\]+)", source = \{ (?:editable|virtual|directory) = "([^"\\]+)" \}/g;
  const locations = [...text.matchAll(pattern)].flatMap((match): GivenLocation[] => {
    const [whole, name = '', from = '', folder = ''] = match;
    const project = scope.packages.has(normalizeName(name)) ? projectIn(folder) : undefined;
    const to = project === undefined ? undefined : versionOf(project, from, scope);
    if (to === undefined) return [];
    const start = match.index + whole.indexOf('version = "') + 'version = "'.length;
    const position = text.slice(0, start).split('\n[[package]]').length - 2;
    const key = `package[${position}].dependencies.${name}.version`;
    return [{ key, start, end: start + from.length, from, place: 'given', text: to, to }];
  });
  return { ...nothing, locations };
}

/** Names that a pyproject.toml pins with `==` to one version everywhere, with that version. */
function exactPins(project: readonly Leaf[]): Map<string, string> {
  const pins = new Map<string, Set<string>>();
  for (const leaf of project) {
    if (!isRequirement(leaf)) continue;
    const requirement = readRequirement(leaf.value);
    for (const clause of requirement?.clauses ?? []) {
      if (requirement === undefined || clause.operator !== '==') continue;
      pins.set(requirement.name, (pins.get(requirement.name) ?? new Set()).add(clause.version));
    }
  }
  return new Map(
    [...pins].flatMap(([name, [pin, ...others]]) => (pin && others.length === 0 ? [[name, pin]] : [])),
  );
}

function surveyIndexEntry(path: string, entry: LockEntry): Survey {
  const version = entry.leaves.find((leaf) => pathIs(leaf, 'version'));
  const files = entry.leaves.filter(
    (leaf) =>
      (leaf.path[0] === 'sdist' || leaf.path[0] === 'wheels') &&
      /^(?:url|path)$/.test(String(leaf.path.at(-1))),
  );
  const said = new Set(files.map((leaf) => versionOfFile(leaf.value)));
  const [truth] = said;
  if (version === undefined || !version.editable || truth === undefined || said.size > 1) return nothing;
  if (truth === version.value || canonicalGuess(truth) === canonicalGuess(version.value)) return nothing;
  const name = valueAt(entry.leaves, 'name') ?? '';
  const location: GivenLocation = {
    ...given(entry, version, version.start, version.end, truth),
    aside: true,
  };
  const warning = `${path}: the entry ${name} ${version.value} from an index has the files of ${truth}, which uv refuses; set to ${truth}`;
  return { ...nothing, locations: [location], warnings: [warning] };
}

/** Version in the name of a wheel or source distribution; undefined for other files. */
function versionOfFile(url: string): string | undefined {
  const file =
    url
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  if (file.endsWith('.whl')) return file.split('-')[1];
  return /-([^-]+)\.(?:tar\.gz|tar\.bz2|zip)$/.exec(file)?.[1];
}
