import { posix } from 'node:path';
import type { Config } from '../config/config.js';
import { compileGlobs } from '../config/glob.js';
import { locateKey } from '../config/load.js';
import { discoverable } from '../config/own-set.js';
import { type Place, UserError } from '../core/errors.js';
import { isRegularMode } from '../git/text.js';
import { type Leaf, valueAt } from '../rewrite/leaves.js';
import { lineAt } from '../rewrite/splice.js';
import type { TreeRewrite } from '../rewrite/types.js';
import { parseYaml } from '../rewrite/yaml.js';
import { imagesOf } from './chart-images.js';
import type { ConfigSource, PlannedChart, PlannedCharts, PlannedImages, RepositoryFacts } from './types.js';

export const noCharts: PlannedCharts = {
  registry: '',
  mode: 'auto',
  project: '',
  oci_project: '',
  missing_images: 'fail',
  charts: [],
};

/** A chart of the tree, as the release commit will have it. */
interface Chart {
  readonly folder: string;
  readonly file: string;
  readonly text: string;
  readonly leaves: readonly Leaf[];
  readonly name: string;
  readonly version: string;
}

/**
 * The charts that are published, dependencies first.
 * @throws UserError for a path without a chart, a dependency that is not in the tree, twins, cycles, and a chart that
 *   would lie in the repository of an image
 */
export function planCharts(
  config: Config,
  facts: RepositoryFacts,
  source: ConfigSource,
  rewrite: TreeRewrite,
  images: PlannedImages,
): PlannedCharts {
  const { charts } = config;
  if (charts === undefined) return noCharts;
  const paths = new Set(facts.files.map(({ path }) => path));
  const tree: Tree = {
    has: (path) => paths.has(path),
    read: (path) => rewrite.files.find((file) => file.path === path)?.after ?? facts.read(path),
  };
  const where = (...path: (string | number)[]) => locateKey(source.text, source.path, ['charts', ...path]);
  const found = charts.paths.flatMap((pattern, index) => {
    const matching = chartFolders(facts, pattern);
    if (matching.length > 0) return matching;
    throw new UserError(`no folder ${pattern} with a Chart.yaml is in the tree`, {
      where: where('paths', index),
      fix: 'give globs of chart folders, such as charts/*',
    });
  });
  const all = [...new Set(found)].map((folder) => readChart(folder, tree));
  refuseTwins(all);
  const ordered = inOrder(all, tree);
  const ociProject = charts.ociProject ?? posix.join(images.project, 'charts');
  const registry = charts.registry ?? images.registry;
  const to = { registry, mode: charts.mode, oci_project: ociProject };
  refuseCollision(all, images, to, where('oci-project'));
  return {
    ...to,
    project: images.project || (ociProject.split('/')[0] ?? ''),
    missing_images: charts.missingImages,
    charts: ordered.map(
      (chart): PlannedChart => ({
        name: chart.name,
        path: chart.folder,
        version: chart.version,
        dependencies: ownDependencies(chart, tree).map(({ name }) => name),
        images: imagesOf(posix.join(chart.folder, 'values.yaml'), tree.read, images),
      }),
    ),
  };
}

/** The files of the release commit. */
interface Tree {
  has(path: string): boolean;
  read(path: string): string | undefined;
}

/** Folders with a Chart.yaml that are not charts below another chart's `charts/`. */
export function chartFolders(facts: Pick<RepositoryFacts, 'files'>, pattern: string): string[] {
  const matches = compileGlobs([pattern.replace(/\/+$/, '')]);
  const folders = facts.files
    .filter(({ path, mode }) => /(?:^|\/)Chart\.yaml$/.test(path) && isRegularMode(mode))
    .map(({ path }) => posix.dirname(path));
  const vendored = (folder: string): boolean =>
    folders.some((other) => folder.startsWith(`${other}/charts/`));
  return folders.filter((folder) => matches(folder) && !vendored(folder));
}

/** Whether there is a chart that a repository without a charts section could mean. */
export function hasChart(facts: RepositoryFacts, config: Config): boolean {
  const allowed = discoverable(config);
  return facts.files.some(({ path }) => /(?:^|\/)Chart\.yaml$/.test(path) && allowed(path));
}

function readChart(folder: string, tree: Tree): Chart {
  const file = posix.join(folder, 'Chart.yaml');
  const text = tree.read(file) ?? '';
  const { leaves } = parseYaml(file, text);
  const name = valueAt(leaves, 'name') ?? '';
  const version = valueAt(leaves, 'version') ?? '';
  // Helm's own rules of names and versions: docs, "Charts / The Chart.yaml File".
  const problem = !/^[a-z0-9]+(?:[-._][a-z0-9]+)*$/.test(name)
    ? `${JSON.stringify(name)} is not the name of a chart`
    : !/^v?\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.test(version)
      ? `${JSON.stringify(version)} is not a version of SemVer, which charts need`
      : undefined;
  if (problem === undefined) return { folder, file, text, leaves, name, version };
  throw new UserError(problem, { where: { file, key: problem.includes('name of') ? 'name' : 'version' } });
}

function refuseTwins(charts: readonly Chart[]): void {
  for (const chart of charts) {
    const twin = charts.find((other) => other !== chart && other.name === chart.name);
    if (twin === undefined) continue;
    throw new UserError(`two charts have the name ${chart.name}: ${chart.folder} and ${twin.folder}`, {
      where: { file: chart.file, key: 'name' },
      fix: 'name only one of them under charts.paths',
    });
  }
}

const ownFix =
  'write the folder of a chart of this repository, such as file://../NAME, or take the dependency out';

/**
 * Charts of this repository that a chart packs. Every other dependency must lie in its `charts/` already: a release
 * fetches nothing from elsewhere.
 */
function ownDependencies(chart: Chart, tree: Tree): Chart[] {
  const numbers = chart.leaves.filter(({ path }) => path[0] === 'dependencies').map(({ path }) => path[1]);
  return [...new Set(numbers)].flatMap((index) => {
    const value = (key: string): string => valueAt(chart.leaves, 'dependencies', Number(index), key) ?? '';
    const [name, repository] = [value('name'), value('repository')];
    if (repository.startsWith('file://')) {
      const folder = posix.join(chart.folder, repository.slice('file://'.length)).replace(/\/$/, '');
      if (tree.has(posix.join(folder, 'Chart.yaml'))) return [readChart(folder, tree)];
      throw missing(chart, Number(index), `the chart ${name} is not in ${folder}`, ownFix);
    }
    const vendored = [`charts/${name}/Chart.yaml`, `charts/${name}-${value('version')}.tgz`];
    if (vendored.some((path) => tree.has(posix.join(chart.folder, path)))) return [];
    const what = `the chart ${name} is not in the tree: neither ${chart.folder}/charts/${name} nor ${posix.join(chart.folder, vendored[1] ?? '')}`;
    throw missing(
      chart,
      Number(index),
      what,
      'run helm dependency update and commit what it fetched: a release fetches nothing',
    );
  });
}

function missing(chart: Chart, index: number, what: string, fix: string): UserError {
  const leaf = chart.leaves.find(({ path }) => path[0] === 'dependencies' && path[1] === index);
  const line = leaf === undefined ? {} : { line: lineAt(chart.text, leaf.start) };
  return new UserError(what, { where: { file: chart.file, ...line, key: `dependencies[${index}]` }, fix });
}

/** @throws UserError that lists a cycle, or names a dependency that is not published beside what packs it */
function inOrder(charts: readonly Chart[], tree: Tree): Chart[] {
  const done = new Map<string, Chart>();
  const visit = (chart: Chart, trail: readonly string[]): void => {
    if (done.has(chart.folder)) return;
    if (trail.includes(chart.folder)) {
      const circle = [...trail.slice(trail.indexOf(chart.folder)), chart.folder].join(' -> ');
      throw new UserError(`charts pack one another: ${circle}`, {
        where: { file: chart.file, key: 'dependencies' },
        fix: 'remove one of these dependencies',
      });
    }
    for (const needed of ownDependencies(chart, tree)) {
      visit(charts.find(({ folder }) => folder === needed.folder) ?? needed, [...trail, chart.folder]);
    }
    done.set(chart.folder, chart);
  };
  for (const chart of charts) visit(chart, []);
  // What is packed but not published by itself is only visited for its own dependencies.
  return [...done.values()].filter((chart) => charts.includes(chart));
}

/** A chart pushed by OCI under the name of an image would take its tag: same registry, same path. */
function refuseCollision(
  charts: readonly Chart[],
  images: PlannedImages,
  to: Pick<PlannedCharts, 'registry' | 'mode' | 'oci_project'>,
  where: Place,
): void {
  if (to.mode === 'chartmuseum' || to.registry !== images.registry) return;
  const taken = images.builds.flatMap(({ repositories }) =>
    repositories.map(({ name }) => posix.join(images.project, name)),
  );
  const chart = charts.find(({ name }) => taken.includes(posix.join(to.oci_project, name)));
  if (chart === undefined) return;
  throw new UserError(
    `the chart ${chart.name} would lie in ${to.oci_project}/${chart.name}, where an image lies`,
    {
      where,
      fix: 'give charts.oci-project a path without images, such as PROJECT/charts',
    },
  );
}
