import type { Config } from '../config/config.js';
import { locateKey } from '../config/load.js';
import { nearest } from '../config/nearest.js';
import { discoverable, foreignFolder } from '../config/own-set.js';
import { UserError } from '../core/errors.js';
import { isRegularMode } from '../git/text.js';
import { normalizeName } from '../python/names.js';
import { type PythonProject, readPythonProject } from './python-project.js';
import type { ConfigSource, RepositoryFacts } from './types.js';

/** A project that is uploaded, with its place in the order. */
export interface ChosenPackage {
  readonly project: PythonProject;
  /** 0 = needs none of the others; above those of all it needs at run time. */
  readonly level: number;
  readonly listed: boolean;
}

export interface Packages {
  /** In upload order. */
  readonly chosen: readonly ChosenPackage[];
  readonly warnings: readonly string[];
}

/**
 * Which packages are uploaded, and in which order: the config's list, else everything discovered, what is needed
 * before what needs it.
 * @throws UserError for an unknown or unpublishable name of the list, twins, and cycles
 */
export function choosePackages(facts: RepositoryFacts, config: Config, source: ConfigSource): Packages {
  const own = discover(facts, discoverable(config));
  const warnings = own
    .filter((project) => project.name === '')
    .map((project) => `${project.file}: the package's name is computed, so it is left out`);
  const named = own.filter((project) => project.name !== '');
  if (config.python.packages !== undefined) {
    const listed = config.python.packages.map((name, index) => find(name, index, named, facts, source));
    const levels = levelsOf(listed);
    const chosen = listed.map((project) => ({ project, level: levels.get(project) ?? 0, listed: true }));
    return { chosen, warnings: [...warnings, ...misordered(listed)] };
  }
  const published = named.filter((project) => project.neverPublished === undefined);
  refuseTwins(published);
  const levels = levelsOf(published);
  const chosen = published
    .map((project) => ({ project, level: levels.get(project) ?? 0, listed: false }))
    .sort((a, b) => a.level - b.level || order(a.project.normalized, b.project.normalized));
  return { chosen, warnings };
}

/** Every Python project that the filter lets through, sorted by folder. */
export function discover(
  facts: Pick<RepositoryFacts, 'files' | 'read'>,
  allowed: (path: string) => boolean,
): PythonProject[] {
  const folders = new Set<string>();
  for (const { path, mode } of facts.files) {
    if (!isRegularMode(mode) || !/(?:^|\/)(?:pyproject\.toml|setup\.py|setup\.cfg)$/.test(path)) continue;
    if (allowed(path)) folders.add(path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
  }
  // A file of the folder that is excluded by name must not sneak in beside one that is not.
  const read = (path: string): string | undefined => (allowed(path) ? facts.read(path) : undefined);
  return [...folders].sort(order).flatMap((folder) => readPythonProject(folder, read, facts.read) ?? []);
}

function find(
  name: string,
  index: number,
  own: readonly PythonProject[],
  facts: RepositoryFacts,
  source: ConfigSource,
): PythonProject {
  const where = locateKey(source.text, source.path, ['python', 'packages', index]);
  const matches = own.filter((project) => project.normalized === normalizeName(name));
  const [project] = matches;
  if (project === undefined) {
    throw new UserError(`the repository has no package ${JSON.stringify(name)}`, {
      where,
      fix: unknownFix(name, own, facts),
    });
  }
  if (matches.length > 1) throw twins(matches);
  if (project.neverPublished !== undefined) {
    throw new UserError(`the package ${project.name} is marked as never to be published`, {
      where,
      fix: `remove it from the list, or remove ${project.neverPublished} from ${project.file}`,
    });
  }
  return project;
}

function unknownFix(name: string, own: readonly PythonProject[], facts: RepositoryFacts): string {
  const isIt = (project: PythonProject): boolean => project.normalized === normalizeName(name);
  const hidden = everyProject(facts).find(isIt);
  if (hidden !== undefined) {
    const folder = foreignFolder(hidden.file);
    const why = folder === undefined ? 'exclude in the config' : `its folder ${folder}/`;
    return `it is in ${hidden.file}, which discovery leaves out because of ${why}: name the file under include`;
  }
  const names = own.map((project) => project.name);
  const guess = nearest(name, names);
  if (guess !== undefined) return `did you mean ${guess}?`;
  return names.length === 0 ? 'there are no Python packages here' : `packages here are ${names.join(', ')}`;
}

/** Projects in any folder, for a hint only: one that cannot be read must not hide the mistake that it is for. */
function everyProject(facts: RepositoryFacts): PythonProject[] {
  try {
    return discover(facts, () => true);
  } catch {
    return [];
  }
}

function refuseTwins(projects: readonly PythonProject[]): void {
  const byName = new Map<string, PythonProject[]>();
  for (const project of projects) {
    byName.set(project.normalized, [...(byName.get(project.normalized) ?? []), project]);
  }
  for (const same of byName.values()) {
    if (same.length > 1) throw twins(same);
  }
}

function twins(projects: readonly PythonProject[]): UserError {
  const files = projects.map((project) => project.file);
  return new UserError(
    `${files.length} folders define the package ${projects[0]?.name}: ${files.join(', ')}`,
    {
      fix: 'leave out the others with exclude in the config',
    },
  );
}

/** @throws UserError that lists a cycle */
function levelsOf(projects: readonly PythonProject[]): Map<PythonProject, number> {
  const byName = new Map(projects.map((project) => [project.normalized, project]));
  const levels = new Map<PythonProject, number>();
  const visit = (project: PythonProject, trail: readonly PythonProject[]): number => {
    const known = levels.get(project);
    if (known !== undefined) return known;
    if (trail.includes(project)) {
      const circle = [...trail.slice(trail.indexOf(project)), project].map((each) => each.name);
      throw new UserError(`packages need one another at run time: ${circle.join(' -> ')}`, {
        where: { file: project.file },
        fix: 'remove one of these dependencies; no order of upload could satisfy them',
      });
    }
    const inner = [...trail, project];
    const below = [...project.needs]
      .sort(order)
      .flatMap((name) => byName.get(name) ?? [])
      // A package may name itself to take in its own extras.
      .filter((other) => other !== project)
      .map((other) => visit(other, inner));
    const level = below.length === 0 ? 0 : Math.max(...below) + 1;
    levels.set(project, level);
    return level;
  };
  for (const project of projects) visit(project, []);
  return levels;
}

function misordered(projects: readonly PythonProject[]): string[] {
  const names = projects.map((project) => project.normalized);
  return projects.flatMap((project, index) =>
    projects
      .slice(index + 1)
      .filter((later) => project.needs.has(later.normalized) && names.indexOf(later.normalized) > index)
      .map((later) => `python.packages: ${project.name} is uploaded before ${later.name}, which it needs`),
  );
}

/** Order by code unit, the same on every machine. */
function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
