import { nameOf } from '../../channels/contest.js';
import type { Move } from '../../channels/decide.js';
import { lackingPlatforms, lostPlatforms } from '../../channels/platforms.js';
import type { RepositoryState } from '../../channels/read.js';
import type { Target } from '../../channels/targets.js';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import type { ChangedTag } from '../../harbor/access.js';

/** What stops a promotion before its first write. */

/** @throws UserError: a channel of another line is a mistake of the caller, and nothing is moved then */
export function checkRefused(moves: readonly Move[]): void {
  const refused = moves.filter(({ state }) => state === 'refused');
  if (refused.length === 0) return;
  throw new UserError(refused.map((move) => `${nameOf(move)}: ${move.reason}`).join('\n'), {
    where: { key: 'channels' },
    fix: 'write channels with {major}, {minor} and {codename}, which always fit the version',
  });
}

/**
 * Nothing moves anywhere while an image is missing. In a dry run of a whole release nobody has pushed them.
 * @throws UserError naming the repositories
 */
export function checkVersionTags(
  host: Host,
  versionTag: string,
  states: readonly RepositoryState[],
  dryRun: boolean,
): void {
  const missing = states.filter(({ source }) => source === undefined);
  if (missing.length === 0) return;
  const names = missing.map(({ facts }) => `${facts.repository}:${versionTag}`);
  const what = `not in the registry: ${names.join(', ')}`;
  if (dryRun) {
    host.notice(`${what}; a run stops here unless they are pushed before`);
    return;
  }
  throw new UserError(what, {
    fix: 'push the images of this version first, then re-run; no channel was moved',
  });
}

/**
 * Nothing moves anywhere while an image lacks a platform either.
 * @param states in the order of the targets
 * @throws UserError naming the images and what they lack
 */
export function checkPlatforms(
  versionTag: string,
  targets: readonly Target[],
  states: readonly RepositoryState[],
): void {
  const lines = states.flatMap(({ source, facts }, index) => {
    const wanted = targets[index]?.platforms ?? [];
    if (source === undefined) return [];
    const lacking = lackingPlatforms(source, wanted);
    if (lacking.length === 0) return [];
    const name = `${facts.repository}:${versionTag}`;
    const one = lacking.length === wanted.length && wanted.length > 1;
    return one
      ? `${name} is not an image of ${wanted.join(' and ')}`
      : `${name} lacks ${lacking.join(' and ')}`;
  });
  if (lines.length === 0) return;
  throw new UserError(lines.join('\n'), {
    fix: 'a version tag never changes: release the next version with all its platforms; no channel was moved',
  });
}

/** Where nobody says which platforms there should be, what a channel loses is worth a warning. */
export function warnLostPlatforms(
  host: Host,
  targets: readonly Target[],
  states: readonly RepositoryState[],
  moves: readonly Move[],
): void {
  for (const [index, { source, former, facts }] of states.entries()) {
    if (source === undefined || (targets[index]?.platforms.length ?? 0) > 0) continue;
    for (const move of moves) {
      if (move.state !== 'moved' || move.repository !== facts.repository) continue;
      const lost = lostPlatforms(former.get(move.channel.name), source);
      if (lost.length > 0) host.warning(`${nameOf(move)} loses ${lost.join(' and ')}`);
    }
  }
}

/** Tags that exist and would be put on something else. */
export function changedTags(moves: readonly Move[]): ChangedTag[] {
  return moves
    .filter((move) => move.state === 'moved' && move.from !== '')
    .map(({ repository, channel }) => ({ repository, tag: channel.name }));
}
