import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';
import { UserError } from '../core/errors.js';
import { normalizeName, requirementName } from './names.js';

/** How one package is built: the `[build-system]` table of its pyproject.toml (PEP 518, PEP 517). */
export interface Project {
  /** Relative to the root, with `/`; '' for the root itself. */
  readonly path: string;
  /** Absolute. */
  readonly folder: string;
  /** `project.name`, '' when pyproject.toml does not say it. */
  readonly name: string;
  /** Sorted, without repetition. */
  readonly requires: readonly string[];
  readonly backend: string;
  readonly backendPath: readonly string[];
}

/** What PEP 517 prescribes for a package that names no backend: setup.py run by setuptools. */
const legacy = { requires: ['setuptools>=40.8.0'], 'build-backend': 'setuptools.build_meta:__legacy__' };

/**
 * Reads how a package is built.
 * @param root absolute folder of the checkout
 * @throws UserError when the folder is no Python package, or its pyproject.toml cannot be read
 */
export function readProject(root: string, path: string): Project {
  const folder = join(root, path);
  const file = path === '' ? 'pyproject.toml' : `${path}/pyproject.toml`;
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UserError(`the package folder ${JSON.stringify(path)} does not exist`, {
      fix: 'name folders relative to working-directory',
    });
  }
  if (!existsSync(join(root, file))) {
    if (existsSync(join(folder, 'setup.py'))) return project(path, folder, {});
    throw new UserError(`${JSON.stringify(path || '.')} holds neither pyproject.toml nor setup.py`, {
      fix: 'name the folders of Python packages',
    });
  }
  try {
    return project(
      path,
      folder,
      table(getStaticTOMLValue(parseTOML(readFileSync(join(root, file), 'utf8')))),
    );
  } catch (error) {
    if (error instanceof UserError) throw error;
    const line = Number((error as { lineNumber?: number }).lineNumber);
    throw new UserError('this file is not valid TOML', {
      where: Number.isInteger(line) ? { file, line } : { file },
      cause: error,
    });
  }
}

function table(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function strings(value: unknown): string[] | undefined {
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}

function project(path: string, folder: string, pyproject: Record<string, unknown>): Project {
  const system = { ...legacy, ...table(pyproject['build-system']) };
  const name = table(pyproject['project'])['name'];
  const requires = strings(system['requires']);
  const backend = system['build-backend'];
  const backendPath = strings((system as Record<string, unknown>)['backend-path'] ?? []);
  if (requires === undefined || typeof backend !== 'string' || backendPath === undefined) {
    throw new UserError('requires and backend-path must be lists of texts, build-backend a text', {
      where: { file: path === '' ? 'pyproject.toml' : `${path}/pyproject.toml`, key: 'build-system' },
    });
  }
  return {
    path,
    folder,
    name: typeof name === 'string' ? name : '',
    requires: [...new Set(requires)].sort(),
    backend,
    backendPath,
  };
}

/**
 * Refuses a package that needs another one of this release to be built: that one is not on the index yet.
 * @param own names of all packages of the release, in any spelling
 */
export function refuseOwnBuildRequirements(projects: readonly Project[], own: readonly string[]): void {
  const names = new Set(own.map(normalizeName));
  for (const { path, requires } of projects) {
    const found = requires.find((requirement) => names.has(requirementName(requirement)));
    if (found === undefined) continue;
    throw new UserError(
      `${JSON.stringify(found)} is a package of this same release, which is not published yet`,
      {
        where: {
          file: path === '' ? 'pyproject.toml' : `${path}/pyproject.toml`,
          key: 'build-system.requires',
        },
        fix: 'move it to project.dependencies, or use backend-path for a build backend of the repository',
      },
    );
  }
}

/** Packages with the same build requirements, which share one environment. */
export function groupByRequirements(projects: readonly Project[]): Project[][] {
  const groups = new Map<string, Project[]>();
  for (const one of projects) {
    const key = JSON.stringify(one.requires);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
