import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ToolError, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { bytes } from '../core/markdown.js';
import { pool } from '../core/pool.js';
import { canonicalSdist } from './canonical-sdist.js';
import { type Environment, type Hook, makeEnvironment } from './environment.js';
import { type Distribution, readDistribution } from './inspect.js';
import type { Interpreter } from './interpreter.js';
import { removeLitter, snapshot } from './litter.js';
import { normalizeName } from './names.js';
import { moveIntoOutDir } from './out-dir.js';
import { sameVersion } from './pep440.js';
import { groupByRequirements, type Project } from './project.js';

export interface BuildRequest {
  readonly projects: readonly Project[];
  readonly interpreter: Interpreter;
  /** SOURCE_DATE_EPOCH in seconds. */
  readonly time: number;
  /** Absolute. */
  readonly outDir: string;
  /** What a package (by its path) must turn out to be; undefined accepts what its metadata says. */
  readonly expected: (project: Project) => { readonly name: string; readonly version: string } | undefined;
  /** What to do when a package does not get the expected version, where that is known. */
  readonly versionFix: (project: Project) => string | undefined;
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
    const built = await pool(availableParallelism(), jobs, ({ environment, project }, index) =>
      buildOne(host, request, environment, project, join(temp, `out-${index}`)),
    );
    const files = built.flat().sort((a, b) => (a.file < b.file ? -1 : 1));
    refuseTwice(files);
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
  const extras = await pool(availableParallelism(), group, async (project) => {
    const before = snapshot(project.folder);
    try {
      return (await callHook(environment, request, project, 'requires', '')) as string[];
    } finally {
      removeLitter(project.folder, before);
    }
  });
  await environment.install([...new Set(extras.flat())].filter((extra) => !requires.includes(extra)));
  const names = group.length === 1 ? '1 package' : `${group.length} packages`;
  host.info(
    `environment for ${names} (${requires.join(', ') || 'no requirements'}) ready in ${seconds(host, started)}`,
  );
  return { environment, group };
}

async function buildOne(
  host: Host,
  request: BuildRequest,
  environment: Environment,
  project: Project,
  folder: string,
): Promise<Distribution[]> {
  const started = host.now();
  const before = snapshot(project.folder);
  mkdirSync(folder);
  try {
    await callHook(environment, request, project, 'build_sdist', folder);
    await callHook(environment, request, project, 'build_wheel', folder);
  } finally {
    removeLitter(project.folder, before);
  }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.tar.gz'))) {
    const path = join(folder, file);
    writeFileSync(path, canonicalSdist(readFileSync(path), request.time, file));
  }
  const files = readdirSync(folder).map((file) => readDistribution(join(folder, file)));
  checkPackage(project, files, request);
  const [first] = files;
  const sizes = [...files]
    .sort((a, b) => (a.kind < b.kind ? -1 : 1))
    .map((file) => `${file.kind} ${bytes(file.size)}`)
    .join(', ');
  host.info(`built ${first?.metadata.name} ${first?.metadata.version}: ${sizes} (${seconds(host, started)})`);
  return files;
}

/** A tool that cannot read the release's tag fails in any hook, with a trace of its own code. */
async function callHook(
  environment: Environment,
  { versionFix }: BuildRequest,
  project: Project,
  hook: Hook,
  folder: string,
): Promise<unknown> {
  try {
    return await environment.call(project, hook, folder);
  } catch (error) {
    const fix = versionFix(project);
    if (fix === undefined || !(error instanceof ToolError)) throw error;
    throw new ToolError(error.command, error.exitCode, error.stderrTail, fix);
  }
}

function seconds(host: Host, started: number): string {
  return `${((host.now() - started) / 1000).toFixed(1)} s`;
}

function checkPackage(
  project: Project,
  files: readonly Distribution[],
  request: Pick<BuildRequest, 'expected' | 'versionFix'>,
): void {
  const expected = request.expected(project);
  const where = { file: project.path === '' ? 'pyproject.toml' : `${project.path}/pyproject.toml` };
  const sdists = files.filter((file) => file.kind === 'sdist').length;
  const wheels = files.length - sdists;
  if (sdists !== 1 || wheels < 1) {
    throw new UserError(
      `${project.backend} made ${sdists} sdists and ${wheels} wheels, not 1 and at least 1`,
      {
        where,
      },
    );
  }
  for (const { metadata, file } of files) {
    const wanted = expected ?? files[0]?.metadata;
    if (wanted === undefined) continue;
    if (normalizeName(metadata.name) !== normalizeName(wanted.name)) {
      throw new UserError(`${file} is called ${metadata.name}, expected ${wanted.name}`, { where });
    }
    if (!sameVersion(metadata.version, wanted.version)) {
      throw new UserError(
        `${metadata.name} was built as version ${metadata.version}, expected ${wanted.version} (${file})`,
        {
          where,
          fix:
            request.versionFix(project) ??
            'see where this package takes its version from; if a file holds it, list it under version-files.custom',
        },
      );
    }
  }
}

function refuseTwice(files: readonly Distribution[]): void {
  for (const [index, { file }] of files.entries()) {
    if (files[index + 1]?.file === file) throw new UserError(`two packages of this build both make ${file}`);
  }
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
