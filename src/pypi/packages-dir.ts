import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { messageOf, UserError } from '../core/errors.js';
import type { Plan } from '../plan/types.js';
import { tryParseDistribution } from '../python/distribution.js';
import { type Distribution, readDistribution } from '../python/inspect.js';
import { sameVersion } from '../python/pep440.js';
import { planHash } from '../record/canonical.js';
import { buildFragmentName, chartsFragmentName, type RecordedFile, recordFileName } from '../record/types.js';

/** Files that may lie beside the distributions. */
const companions = new Set([buildFragmentName, chartsFragmentName, recordFileName, '.gitignore']);

/** Charts and manifests of images are staged with the distributions and go elsewhere. */
function isCompanion(name: string): boolean {
  return companions.has(name) || /^image-[\w.-]+\.json$/.test(name) || name.endsWith('.tgz');
}

/**
 * The names of the distributions of a folder. Anything else in it is an error: what was not meant to be published must
 * not decide by its mere presence.
 * @param shown the folder as the user wrote it
 * @throws UserError
 */
export function listPackagesDir(folder: string, shown: string): string[] {
  const where = { key: 'packages-dir' };
  if (!existsSync(folder)) {
    throw new UserError(`the folder ${JSON.stringify(shown)} does not exist`, {
      where,
      fix: 'build first (build-python), or download the artifact that holds the distributions',
    });
  }
  if (!statSync(folder).isDirectory()) {
    throw new UserError(`${JSON.stringify(shown)} is not a folder`, {
      where,
      fix: 'name the folder that holds the distributions',
    });
  }
  const names = readdirSync(folder)
    .filter((name) => !isCompanion(name))
    .sort();
  for (const name of names) {
    const what = otherThing(join(folder, name), name);
    if (what === undefined) continue;
    throw new UserError(
      `${JSON.stringify(`${shown}/${name}`)} is not a distribution (.whl or .tar.gz file)${what}`,
      { where, fix: 'keep only the files to publish in this folder' },
    );
  }
  if (names.length === 0) {
    throw new UserError(`the folder ${JSON.stringify(shown)} holds no distribution`, {
      where,
      fix: 'build first (build-python), or download the artifact that holds the distributions',
    });
  }
  return names;
}

/** Reads distributions, each whole; between two of them answers from the network can come in. @throws UserError */
export async function readPackagesDir(folder: string, names: readonly string[]): Promise<Distribution[]> {
  const files: Distribution[] = [];
  for (const name of names) {
    await nextTurn();
    files.push(readDistribution(join(folder, name)));
  }
  checkReleases(files);
  return files;
}

/** The releases that file names speak of, each once. */
export function releasesNamed(names: readonly string[]): { normalized: string; version: string }[] {
  const releases = names.flatMap((name) => {
    const parsed = tryParseDistribution(name);
    return parsed === undefined ? [] : [[`${parsed.normalized} ${parsed.version}`, parsed] as const];
  });
  return [...new Map(releases).values()];
}

/** What else it is, for the message; undefined for a distribution. */
function otherThing(path: string, name: string): string | undefined {
  const found = lstatSync(path);
  if (found.isDirectory()) return ': it is a folder, and folders are not looked into';
  if (found.isSymbolicLink()) return ': it is a symbolic link, and its target may be anything';
  if (name.endsWith('.asc')) return ': it is a signature, which indexes no longer take';
  if (/\.(attestation|sigstore|sigstore\.json)$/.test(name)) {
    return ': it is an attestation made elsewhere, which belongs to one index and one file';
  }
  return found.isFile() && /\.(whl|tar\.gz)$/.test(name) ? undefined : '';
}

/** One version and at most one sdist per project. */
function checkReleases(files: readonly Distribution[]): void {
  for (const file of files) {
    const other = files.find(
      (one) => one.normalized === file.normalized && !sameVersion(one.version, file.version),
    );
    if (other !== undefined) {
      throw new UserError(
        `${file.normalized} is there in two versions, ${file.version} and ${other.version}`,
        { where: { key: 'packages-dir' }, fix: 'publish one version at a time' },
      );
    }
    const twin = files.find(
      (one) => one !== file && one.normalized === file.normalized && one.kind === 'sdist',
    );
    if (file.kind === 'sdist' && twin !== undefined) {
      throw new UserError(`${file.normalized} has two sdists, ${file.file} and ${twin.file}`, {
        where: { key: 'packages-dir' },
        fix: 'keep one: an index takes one sdist of a release',
      });
    }
  }
}

/** The files must be exactly what the plan releases: every package, with an sdist and a wheel, in its version. */
export function checkAgainstPlan(files: readonly Distribution[], plan: Plan): void {
  const where = { key: 'packages-dir' };
  const fix = 'publish the files that were built for this plan';
  for (const planned of plan.python.packages) {
    const own = files.filter((file) => file.normalized === planned.normalized);
    for (const kind of ['sdist', 'wheel'] as const) {
      if (own.some((file) => file.kind === kind)) continue;
      throw new UserError(`${planned.name} ${plan.version} has no ${kind}`, { where, fix });
    }
    const other = own.find((file) => !sameVersion(file.version, plan.version));
    if (other !== undefined) {
      throw new UserError(`${other.file} is of version ${other.version}, the plan releases ${plan.version}`, {
        where,
        fix,
      });
    }
  }
  const names = new Set(plan.python.packages.map((planned) => planned.normalized));
  const extra = files.find((file) => !names.has(file.normalized));
  if (extra !== undefined) {
    throw new UserError(`${extra.file} is of a package that the plan does not release`, { where, fix });
  }
}

interface Recorded {
  readonly plan_sha256?: string;
  readonly python: { readonly files: readonly RecordedFile[] };
}

/**
 * Compares the files with the build fragment and the release record that lie beside them: a file that was swapped, lost
 * or added on the way from the build stops here.
 * @throws UserError naming the file and both hashes
 */
export function checkAgainstRecords(
  folder: string,
  files: readonly Distribution[],
  plan: Plan | undefined,
): void {
  for (const name of [buildFragmentName, recordFileName]) {
    if (!existsSync(join(folder, name))) continue;
    const record = readRecord(join(folder, name), name);
    const where = { file: name };
    const fix = 're-run the build; if it happens again, somebody changes the files between the jobs';
    if (plan !== undefined && record.plan_sha256 !== undefined && record.plan_sha256 !== '') {
      if (record.plan_sha256 !== planHash(plan)) {
        throw new UserError('these files were built for another plan', {
          where,
          fix: 'publish the files of the same run',
        });
      }
    }
    const known = new Map(record.python.files.map((file) => [file.name, file]));
    for (const file of files) {
      const recorded = known.get(file.file);
      if (recorded === undefined) throw new UserError(`${file.file} is not in the record`, { where, fix });
      if (recorded.sha256 === file.sha256 && recorded.size === file.size) continue;
      throw new UserError(
        `${file.file} is not the file that was built: sha256 ${file.sha256}, recorded ${recorded.sha256}`,
        { where, fix },
      );
    }
    const lost = record.python.files.find((recorded) => !files.some((file) => file.file === recorded.name));
    if (lost !== undefined) {
      throw new UserError(`${lost.name} was built, but is not in the folder`, { where, fix });
    }
  }
}

function readRecord(path: string, name: string): Recorded {
  try {
    const record = JSON.parse(readFileSync(path, 'utf8')) as Recorded;
    if (Array.isArray(record?.python?.files)) return record;
    throw new Error('it has no python.files');
  } catch (error) {
    throw new UserError(`this record cannot be read: ${messageOf(error)}`, { where: { file: name } });
  }
}
