import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ToolError, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { bytes } from '../core/markdown.js';
import { showLog } from './build-log.js';
import { canonicalSdist } from './canonical-sdist.js';
import { canonicalWheel } from './canonical-wheel.js';
import type { Environment, Hook } from './environment.js';
import { type Distribution, readDistribution } from './inspect.js';
import { withoutLitter } from './litter.js';
import { normalizeName } from './names.js';
import { sameVersion } from './pep440.js';
import type { Project } from './project.js';

/** What a package must turn out to be, and what to do when it does not. */
export interface Expectation {
  /** Undefined accepts what its metadata says. */
  readonly expected: (project: Project) => { readonly name: string; readonly version: string } | undefined;
  /** What to do when a package does not get the expected version, where that is known. */
  readonly versionFix: (project: Project) => string | undefined;
}

/** Where a message about a package points. */
export function projectFile({ path }: Pick<Project, 'path'>): { file: string } {
  return { file: path === '' ? 'pyproject.toml' : `${path}/pyproject.toml` };
}

/**
 * Builds the sdist and the wheel of one package in its folder, rewrites them canonically and reads them back.
 * @param time seconds since the epoch
 * @param folder for the files; not there yet
 * @throws UserError, ToolError; the log of a backend that fails is shown before
 */
export async function buildOne(
  host: Host,
  environment: Environment,
  project: Project,
  expectation: Expectation,
  time: number,
  folder: string,
): Promise<Distribution[]> {
  mkdirSync(folder, { recursive: true });
  await withoutLitter(host, project.folder, `${folder}.aside`, async () => {
    for (const hook of ['build_sdist', 'build_wheel'] as const) {
      await callHook(host, environment, project, hook, folder, expectation);
    }
  });
  const files = readdirSync(folder).map((file) => {
    const path = join(folder, file);
    if (file.endsWith('.tar.gz')) writeFileSync(path, canonicalSdist(readFileSync(path), time, file));
    if (file.endsWith('.whl')) writeFileSync(path, canonicalWheel(readFileSync(path), time, file));
    return readDistribution(path);
  });
  checkPackage(project, files, expectation);
  return files;
}

/** `sdist 10 kB, wheel 8 kB` */
export function sizesOf(files: readonly Distribution[]): string {
  return [...files]
    .sort((a, b) => (a.kind < b.kind ? -1 : 1))
    .map((file) => `${file.kind} ${bytes(file.size)}`)
    .join(', ');
}

/** A tool that cannot read the release's tag fails in any hook, with a trace of its own code. */
export async function callHook(
  host: Host,
  environment: Environment,
  project: Project,
  hook: Hook,
  folder: string,
  { versionFix }: Pick<Expectation, 'versionFix'>,
): Promise<unknown> {
  const log = `${folder}.log`;
  mkdirSync(dirname(log), { recursive: true });
  try {
    return await environment.call(project, hook, folder, log);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    await showLog(host, `log of ${project.path || project.name || 'the package'}`, log);
    const fix = versionFix(project) ?? error.fix;
    throw new ToolError(error.command, error.exitCode, error.stderrTail, fix);
  }
}

function checkPackage(
  project: Project,
  files: readonly Distribution[],
  { expected, versionFix }: Expectation,
): void {
  const where = projectFile(project);
  const sdists = files.filter((file) => file.kind === 'sdist').length;
  const wheels = files.length - sdists;
  if (sdists !== 1 || wheels < 1) {
    throw new UserError(
      `${project.backend} made ${sdists} sdists and ${wheels} wheels, not 1 and at least 1`,
      { where },
    );
  }
  const wanted = expected(project) ?? files[0]?.metadata;
  if (wanted === undefined) return;
  for (const { metadata, file } of files) {
    if (normalizeName(metadata.name) !== normalizeName(wanted.name)) {
      throw new UserError(`${file} is called ${metadata.name}, expected ${wanted.name}`, { where });
    }
    if (sameVersion(metadata.version, wanted.version)) continue;
    throw new UserError(
      `${metadata.name} was built as version ${metadata.version}, expected ${wanted.version} (${file})`,
      {
        where,
        fix:
          versionFix(project) ??
          'see where this package takes its version from; if a file holds it, list it under version-files.custom',
      },
    );
  }
}
