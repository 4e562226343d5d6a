import { posix } from 'node:path';
import type { Config } from '../config/config.js';
import { discoverable, foreignFolder } from '../config/own-set.js';
import { chartFolders } from './charts.js';
import { discover } from './packages.js';
import type { PlannedImages, RepositoryFacts } from './types.js';

type Tree = Pick<RepositoryFacts, 'files' | 'read'>;

const projectFile = /^(?:pyproject\.toml|setup\.cfg|MANIFEST\.in|[^/]+\.py)$/;

/**
 * Tells which paths are source of a package, chart or UI: what a new version is needed for. All own Python projects
 * count, published or not, because images are made from them. Dockerfiles and what lies outside of all sources are what
 * only images use.
 * @param trees a path counts when it is source in any of them
 */
export function sourceFilter(
  trees: readonly Tree[],
  config: Config,
  images: Pick<PlannedImages, 'builds'>,
): (path: string) => boolean {
  const own = trees.map((tree) => sourceOf(tree, config));
  const recipes = new Set(images.builds.flatMap(({ dockerfile: file }) => [file, `${file}.dockerignore`]));
  const onlyImages = (path: string): boolean => recipes.has(path) || posix.basename(path) === '.dockerignore';
  return (path) => !onlyImages(path) && own.some((isSource) => isSource(path));
}

function sourceOf(tree: Tree, config: Config): (path: string) => boolean {
  const projects = discover(tree, discoverable(config)).map(({ folder }) => folder);
  const charts = config.charts?.paths.flatMap((pattern) => chartFolders(tree, pattern)) ?? [];
  const ui = config.ui === undefined ? [] : [config.ui.path];
  const folders = [...projects.filter((folder) => folder !== ''), ...charts, ...ui].map(insideOf);
  const rootPackage = projects.includes('') ? [rootPackageFilter(tree)] : [];
  return (path) => [...folders, ...rootPackage].some((isSource) => isSource(path));
}

/** Everything below a folder; at the top not what discovery leaves out by its folder (documentation, workflows). */
function insideOf(folder: string): (path: string) => boolean {
  const clean = posix.normalize(folder).replace(/\/+$/, '');
  if (clean === '.') return (path) => foreignFolder(path) === undefined;
  return (path) => path === clean || path.startsWith(`${clean}/`);
}

/**
 * A package at the top shares its folder with everything else. Its own are the files that tell how it is built and the
 * folders with Python modules.
 */
function rootPackageFilter({ files }: Tree): (path: string) => boolean {
  const modules = new Set(
    files
      .map(({ path }) => path)
      .filter((path) => path.endsWith('.py') && path.includes('/') && foreignFolder(path) === undefined)
      .map(topFolder),
  );
  return (path) => (path.includes('/') ? modules.has(topFolder(path)) : projectFile.test(path));
}

function topFolder(path: string): string {
  return path.slice(0, path.indexOf('/'));
}
