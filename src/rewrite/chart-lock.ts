import { posix } from 'node:path';
import { dependencyFolder } from './chart.js';
import { helmDigest } from './helm-digest.js';
import { keyText, type Leaf, type Parsed, valueAt } from './leaves.js';
import { type GivenLocation, nothing, type Survey } from './locate.js';
import { chartIsOurs, type Scope } from './scope.js';

/**
 * A Chart.lock follows its Chart.yaml: versions of own charts, then the digest over both, then `generated`, which is the
 * time of the tagged commit because the tree must not depend on when it is made. Nothing changes where versions and
 * digest are right already.
 * @param after a Chart.yaml as it is after rewriting
 */
export function surveyChartLock(
  path: string,
  lock: Parsed,
  after: (path: string) => Parsed | undefined,
  scope: Scope,
): Survey {
  const chartPath = posix.join(posix.dirname(path), 'Chart.yaml');
  const chart = after(chartPath);
  if (chart === undefined) return nothing;
  const wanted = ownVersions(chartPath, chart.leaves, after, scope);
  if (wanted.size === 0) return nothing;
  const { requirements, locked } = dependencyLists(chart, lock);
  const [digest, generated] = ['digest', 'generated'].map((key) =>
    lock.leaves.find((leaf) => keyText(leaf.path) === key),
  );
  if (digest === undefined || !locks(requirements, locked, wanted)) {
    const asked = requirements.map((entry) => `${entry.name} ${entry.version}`).join(', ');
    const problem = `${path} does not lock what Chart.yaml asks for (${asked}); run helm dependency update`;
    return { ...nothing, warnings: [problem] };
  }
  const versions = lock.leaves.flatMap((leaf) => {
    const [list, index, field] = leaf.path;
    const to = typeof index === 'number' ? wanted.get(index) : undefined;
    return list === 'dependencies' && field === 'version' && to !== undefined ? [given(leaf, to)] : [];
  });
  const right = helmDigest(
    resolveAliases(requirements, locked),
    locked.map((entry, index) => ({ ...entry, version: wanted.get(index) ?? entry.version })),
  );
  if (right === digest.value && versions.every((location) => location.to === location.from)) {
    return { ...nothing, locations: versions };
  }
  const time = `${new Date(scope.context.time * 1000).toISOString().slice(0, 19)}Z`;
  const rest = [aside(digest, right), ...(generated === undefined ? [] : [aside(generated, time)])];
  return { ...nothing, locations: [...versions, ...rest] };
}

type Dependency = Record<string, unknown>;

/** Whether a lock is of these requirements: the same names, and of charts of others the exact versions asked for. */
function locks(
  requirements: readonly Dependency[],
  locked: readonly Dependency[],
  wanted: ReadonlyMap<number, string>,
): boolean {
  const plain = (version: unknown) => String(version).replace(/^v/, '');
  return (
    requirements.length === locked.length &&
    requirements.every(({ name, version }, index) => {
      const other = locked[index];
      const exact = /^v?\d+\.\d+\.\d+[\w.+-]*$/.test(String(version));
      const same = wanted.has(index) || !exact || plain(version) === plain(other?.['version']);
      return name === other?.['name'] && same;
    })
  );
}

function given(leaf: Leaf, to: string): GivenLocation {
  const { start, end, value: from } = leaf;
  return { key: keyText(leaf.path), start, end, from, place: 'given', text: to, to };
}

function aside(leaf: Leaf, to: string): GivenLocation {
  return { ...given(leaf, to), aside: true };
}

/** New versions of the dependencies that are charts of this repository and carry a version of ours, by position. */
function ownVersions(
  chartPath: string,
  leaves: readonly Leaf[],
  after: (path: string) => Parsed | undefined,
  scope: Scope,
): Map<number, string> {
  const versions = new Map<number, string>();
  for (let index = 0; ; index += 1) {
    const name = valueAt(leaves, 'dependencies', index, 'name');
    if (name === undefined) return versions;
    const folder = dependencyFolder(chartPath, leaves, index, scope);
    if (folder === undefined || !chartIsOurs(folder, scope)) continue;
    const version = valueAt(after(posix.join(folder, 'Chart.yaml'))?.leaves ?? [], 'version');
    if (version !== undefined) versions.set(index, version);
  }
}

/** Both lists as helm reads them. */
function dependencyLists(chart: Parsed, lock: Parsed): { requirements: Dependency[]; locked: Dependency[] } {
  return { requirements: dependencies(chart), locked: dependencies(lock) };
}

function dependencies({ leaves, value }: Parsed): Dependency[] {
  const entries: Dependency[] = [];
  for (const leaf of leaves) {
    const [list, index, field, position] = leaf.path;
    if (list !== 'dependencies' || typeof index !== 'number' || typeof field !== 'string') continue;
    const deep = field === 'import-values' || leaf.value.startsWith('*');
    if (deep || (!leaf.quoted && notText.test(leaf.value))) return readDependencies(value());
    const entry = entries[index] ?? {};
    const known = entry[field];
    entry[field] = position === undefined ? leaf.value : [...(Array.isArray(known) ? known : []), leaf.value];
    entries[index] = entry;
  }
  return entries;
}

/**
 * Plain scalars that YAML 1.1, which helm reads, does not take for text: `y` is true there, 010 is 8 and 1.10 is 1.1.
 * Versions of three parts are text.
 */
const notText =
  /^(?:[+-]?\.?\d[\d_]*(?:\.[\d_]*)?(?:[eExXoObB][\w+-]*)?|~|null|y|n|yes|no|on|off|true|false|)$/i;

/** For what is more than texts and lists of them. */
function readDependencies(root: unknown): Dependency[] {
  const list = typeof root === 'object' && root !== null && 'dependencies' in root ? root.dependencies : [];
  return Array.isArray(list) ? (list as Dependency[]) : [];
}

/** helm puts the URL of a repository alias (`@name`, `alias:name`) into the requirement before it hashes. */
function resolveAliases(requirements: readonly Dependency[], locked: readonly Dependency[]): Dependency[] {
  return requirements.map((entry, index) =>
    /^(?:@|alias:)/.test(String(entry.repository ?? ''))
      ? { ...entry, repository: locked[index]?.repository }
      : entry,
  );
}
