import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../core/host.js';
import { pool } from '../core/pool.js';
import { buildOne, callHook, type Expectation, sizesOf } from './build-one.js';
import { checkSet } from './check-set.js';
import { type Environment, makeEnvironment } from './environment.js';
import type { Distribution } from './inspect.js';
import type { Interpreter } from './interpreter.js';
import { withoutLitter } from './litter.js';
import { moveIntoOutDir } from './out-dir.js';
import { groupByRequirements, type Project } from './project.js';

export interface BuildRequest extends Expectation {
  readonly projects: readonly Project[];
  readonly interpreter: Interpreter;
  /** SOURCE_DATE_EPOCH in seconds. */
  readonly time: number;
  /** Absolute. */
  readonly outDir: string;
  /** Whether these files make a release: what would harm only a release then stops instead of warning. */
  readonly release: boolean;
}

export interface BuildResult {
  /** In out-dir, sorted by file name. */
  readonly files: readonly Distribution[];
  /** Versions of python and of everything in the build environments. */
  readonly tools: Readonly<Record<string, string>>;
}

/**
 * Builds an sdist and a wheel of every package, each straight from its source folder (a wheel built from the sdist
 * would miss what setup.py reads from beside it). Packages with equal build requirements share an environment; builds
 * run side by side. Nothing reaches out-dir unless everything was built and checked.
 * @throws UserError, ToolError
 */
export async function buildPackages(host: Host, request: BuildRequest): Promise<BuildResult> {
  const temp = mkdtempSync(join(host.env['RUNNER_TEMP'] || tmpdir(), 'build-python-'));
  try {
    const groups = await pool(2, groupByRequirements(request.projects), (group, index) =>
      prepareGroup(host, request, group, join(temp, `group-${index}`)),
    );
    const jobs = groups.flatMap(({ environment, group }) =>
      group.map((project) => ({ environment, project })),
    );
    let done = 0;
    const built = await pool(availableParallelism(), jobs, async ({ environment, project }, index) => {
      const started = host.now();
      const folder = join(temp, `out-${index}`);
      const files = await buildOne(host, environment, project, request, request.time, folder);
      done += 1;
      const { name, version } = files[0]?.metadata ?? { name: project.name, version: '' };
      const progress = `${done}/${jobs.length}`;
      host.info(`built ${name} ${version}: ${sizesOf(files)} (${progress}, ${seconds(host, started)})`);
      return files;
    });
    const files = built.flat().sort((a, b) => (a.file < b.file ? -1 : 1));
    checkSet(host, files, request.release);
    const versions = await pool(2, groups, ({ environment }) => environment.versions());
    moveIntoOutDir(
      request.outDir,
      files.map((file) => file.path),
    );
    return {
      files: files.map((file) => ({ ...file, path: join(request.outDir, file.file) })),
      tools: { ...mergeVersions(versions), zlib: process.versions.zlib },
    };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

async function prepareGroup(
  host: Host,
  request: BuildRequest,
  group: readonly Project[],
  folder: string,
): Promise<{ environment: Environment; group: readonly Project[] }> {
  const started = host.now();
  const environment = await makeEnvironment(host, request.interpreter, folder, request.time);
  const requires = group[0]?.requires ?? [];
  await environment.install(requires);
  const extras = await pool(availableParallelism(), group, (project, index) => {
    const place = join(folder, `requires-${index}`);
    return withoutLitter(host, project.folder, `${place}.aside`, async () => {
      return (await callHook(host, environment, project, 'requires', place, request)) as string[];
    });
  });
  await environment.install([...new Set(extras.flat())].filter((extra) => !requires.includes(extra)));
  const names = group.length === 1 ? '1 package' : `${group.length} packages`;
  host.info(
    `environment for ${names} (${requires.join(', ') || 'no requirements'}) ready in ${seconds(host, started)}`,
  );
  return { environment, group };
}

function seconds(host: Host, started: number): string {
  return `${((host.now() - started) / 1000).toFixed(1)} s`;
}

/** Environments may hold different versions of one tool: all are named. */
function mergeVersions(all: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const merged = new Map<string, Set<string>>();
  for (const versions of all) {
    for (const [name, version] of Object.entries(versions)) {
      merged.set(name, (merged.get(name) ?? new Set()).add(version));
    }
  }
  return Object.fromEntries([...merged].map(([name, versions]) => [name, [...versions].sort().join(', ')]));
}
