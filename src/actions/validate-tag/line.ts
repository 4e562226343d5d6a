import { UserError } from '../../core/errors.js';
import type { ChosenBranch } from '../../git/branches.js';
import type { Plan } from '../../plan/types.js';
import { baseVersion, compareVersions, lineOf, type Version } from '../../version/version.js';
import type { Road } from './road.js';

/**
 * The newest version of the same line X.Y above a version, by PEP 440; undefined when it is the newest itself. All
 * version tags of the repository count, merged or not.
 *
 * A post-release stands for its base version, whose images it rebuilds. Where the tag of the base is there, only other
 * post-releases of this base are above it: 5.1.0.post1 is fine beside 5.1.1 (whose channels it does not take) and stops
 * below 5.1.0.post2. Without that tag there is nothing to rebuild, and it is compared as any other version. To every
 * other version a post-release is a version above its base: 5.1.0 stops below 5.1.0.post1.
 */
export function newerOfLine(version: Version, versions: readonly Version[]): Version | undefined {
  const above = versions.filter(
    (other) => lineOf(other) === lineOf(version) && compareVersions(other, version) > 0,
  );
  const base = baseVersion(version).text;
  const rebuilds = version.post !== undefined && versions.some(({ text }) => text === base);
  const rivals = rebuilds ? above.filter((other) => baseVersion(other).text === base) : above;
  return [...rivals].sort(compareVersions).at(-1);
}

export interface LineCheck {
  readonly version: Version;
  readonly tagPrefix: string;
  readonly plan: Plan;
  /** The branch that the release commit lands on; undefined without one. */
  readonly branch: ChosenBranch | undefined;
  readonly allowLowerVersion: boolean;
}

/**
 * Stops a version below the newest one of its line, unless that is allowed or the version was released before: re-runs
 * are how a release is repaired, whatever came after it.
 * @returns what people should know; '' when the version is the newest
 * @throws UserError that names the newest version and how to go on
 */
export async function checkLine(road: Road, check: LineCheck): Promise<string> {
  const { version, tagPrefix, allowLowerVersion } = check;
  const newer = newerOfLine(version, await road.versions(tagPrefix));
  if (newer === undefined) return '';
  const beside = `${version.text} is below ${newer.text}, the newest version of its line ${lineOf(version)}`;
  if (allowLowerVersion) return `${beside}: allow-lower-version`;
  const before = await releasedBefore(road, check, `${tagPrefix}${newer.text}`);
  if (before !== undefined) return `${beside}; it is released again because ${before}`;
  throw new UserError(beside, {
    where: { key: 'tag' },
    fix:
      `delete the tag and release a version above ${newer.text}; if the lower one is meant, set ` +
      'allow-lower-version: true',
  });
}

/** Why a version counts as one that was released, or begun to be, before the newest of its line; undefined if not. */
async function releasedBefore(
  road: Road,
  { plan, branch }: LineCheck,
  newer: string,
): Promise<string | undefined> {
  const { commit, tag, rewrite } = plan;
  if (rewrite.files.length === 0 && rewrite.current > 0) return 'the tagged tree carries the version';
  const later = await road.commitOfTag(newer);
  if (plan.effects.some(({ id }) => id === 'commit')) {
    // Its branch may be gone; what was released after it has its release commit.
    const places = later === undefined ? [] : [{ name: newer, tip: later }];
    const found =
      branch?.landed ??
      (await road.branches.releaseCommit(commit.sha, tag, places)) ??
      (branch && (await road.branches.releaseCommit(commit.sha, tag, [branch])));
    return found === undefined ? undefined : `its release commit ${found} is there`;
  }
  if (later === undefined) return undefined;
  // No release commit was ever made for it: the order of the commits has to tell.
  const older = await road.isAncestor(commit.sha, later);
  return older ? `the tagged commit is part of ${newer}` : undefined;
}
