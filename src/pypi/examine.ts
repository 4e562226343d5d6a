import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { pool } from '../core/pool.js';
import type { Plan } from '../plan/types.js';
import { tryParseDistribution } from '../python/distribution.js';
import { refuseProblems } from '../python/index-check.js';
import type { Distribution } from '../python/inspect.js';
import { sameVersion } from '../python/pep440.js';
import type { Held, IndexClient, ProjectPage } from './index-client.js';
import type { PackageFiles } from './order.js';
import type { Repository } from './repository.js';
import type { IndexFile } from './simple-index.js';

/** Reads side by side; an index page is a small cached answer. */
export const readsAtOnce = 32;

/** What the index holds of one package's release. */
export interface PackageState {
  readonly package: PackageFiles;
  readonly page: ProjectPage;
  /** Files of this very version that the index lists. */
  readonly claimed: readonly IndexFile[];
  readonly files: readonly { readonly file: Distribution; readonly held: Held }[];
}

/** Asks the index, at most two pages per project. */
export async function examine(
  index: IndexClient,
  packages: readonly PackageFiles[],
): Promise<PackageState[]> {
  return pool(readsAtOnce, packages, async (one) => {
    const page = await index.release(one.normalized, one.version);
    return {
      package: one,
      page,
      claimed: page.files.filter((item) => {
        const parsed = tryParseDistribution(item.file);
        return parsed !== undefined && sameVersion(parsed.version, one.version);
      }),
      files: await pool(readsAtOnce, one.files, async (file) => ({
        file,
        held: await index.heldIn(file, page.files),
      })),
    };
  });
}

/** Whether the index is PyPI's software: PyPI, TestPyPI, or a loopback index that answers like it. */
export function actsLikePypi(repository: Repository, states: readonly PackageState[]): boolean {
  return repository.kind !== 'other' || (repository.loopback && states.some(({ page }) => page.serial));
}

/**
 * Stops at every file that the index holds with other bytes, before anything is sent.
 * @param onConflict `skip` warns instead and leaves the index's file as it is
 * @throws UserError naming each file, both hashes and all files claimed for the version
 */
export function checkConflicts(
  host: Host,
  repository: Repository,
  states: readonly PackageState[],
  onConflict: 'fail' | 'skip',
): void {
  const others = states.flatMap(({ files }) => files.filter(({ held }) => held.state === 'other'));
  if (others.length === 0) return;
  const lines = others.map(({ file, held }) => {
    const theirs = held.state === 'absent' ? undefined : held.sha256;
    return `${file.file} is on ${repository.label} with ${hash(theirs)}; ours has ${hash(file.sha256)}`;
  });
  if (onConflict === 'skip') {
    for (const line of lines) host.warning(`${line} (left as it is: on-conflict is skip)`);
    return;
  }
  const named = new Set(others.map(({ file }) => file.file));
  const further = states
    .flatMap(({ claimed }) => claimed)
    .filter(({ file }) => !named.has(file))
    .map(({ file, sha256 }) => `${file} is there too, with ${hash(sha256)}`);
  throw new UserError(`published files cannot be replaced:\n${[...lines, ...further].join('\n')}`, {
    fix:
      'release the next number; or, if these are meant to be the same release, put the tag back where it was and ' +
      'publish the files of the first run again (the draft GitHub release of the tag holds them)',
  });
}

function hash(sha256: string | undefined): string {
  return sha256 === undefined ? 'a hash that it does not tell' : `sha256 ${sha256}`;
}

/**
 * Stops for every file that the index would refuse for its metadata, name or archive, before the first one goes up; with
 * the index's own words. Files that are there already were taken, whatever we think of them.
 * @throws UserError naming all of them with all reasons
 */
export function checkFiles(host: Host, repository: Repository, states: readonly PackageState[]): void {
  const uploads = states.flatMap(({ files }) => files.filter(({ held }) => held.state === 'absent'));
  const index = actsLikePypi(repository, states) ? 'pypi' : 'other';
  refuseProblems(
    host,
    uploads.map(({ file }) => file),
    index,
  );
}

const closesAfter = 14 * 24 * 3600 * 1000;

/** PyPI takes no new file for a release whose first file is older than 14 days. */
export function checkAge(host: Host, repository: Repository, states: readonly PackageState[]): void {
  if (!actsLikePypi(repository, states)) return;
  for (const { claimed, files, package: one } of states) {
    const missing = files.filter(({ held }) => held.state === 'absent');
    const times = claimed.flatMap((item) => (item.uploadTime === undefined ? [] : [item.uploadTime]));
    if (missing.length === 0 || times.length === 0) continue;
    const first = Math.min(...times);
    if (host.now() - first <= closesAfter) continue;
    const names = missing.map(({ file }) => file.file).join(', ');
    throw new UserError(
      `${one.normalized} ${one.version} was begun on ${new Date(first).toISOString().slice(0, 10)}, and ` +
        `${repository.label} takes no new files for a release older than 14 days; missing: ${names}`,
      { fix: 'release the next version' },
    );
  }
}

/**
 * Projects that the index does not know are created by their first file, for ever. With a plan, the config must name
 * them; their rights cannot be checked without creating them.
 */
export function checkNewProjects(
  host: Host,
  repository: Repository,
  states: readonly PackageState[],
  plan: Plan | undefined,
): void {
  const fresh = states.filter(({ page }) => !page.exists).map((state) => state.package.normalized);
  if (fresh.length === 0) return;
  const listed = new Set(plan?.python.packages.filter((one) => one.listed).map((one) => one.normalized));
  const unlisted = plan === undefined ? [] : fresh.filter((name) => !listed.has(name));
  if (unlisted.length > 0) {
    throw new UserError(`${repository.label} does not know ${unlisted.join(', ')}`, {
      fix:
        'list every package that is to be published under python.packages in the config; a listed one is created ' +
        'by its first upload',
    });
  }
  const limit = actsLikePypi(repository, states)
    ? '; the index limits how many projects one account may create in an hour, and a refused one counts too'
    : '';
  host.notice(
    `new on ${repository.label}: ${fresh.join(', ')} (${fresh.length}); whether they may be created is unknown until tried${limit}`,
  );
}
