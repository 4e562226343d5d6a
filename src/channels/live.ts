import type { Channel, Line } from './channel.js';
import { nameOf } from './contest.js';
import type { Move } from './decide.js';

/**
 * Live channels go with the others of their line, in whatever repository these are: an installation that follows
 * `uluru-live` finds what belongs to it under `uluru` and `5.1`. Where one of these stays below the version, because an
 * unfinished newer release lies in that repository, say, the live one stays, too.
 * @param moves of all repositories
 * @returns the same, those of live channels kept that would have gone alone
 */
export function keepTogether(moves: readonly Move[]): Move[] {
  const staying = moves.filter(({ state }) => state === 'kept');
  return moves.map((move) => {
    const reason = move.state === 'moved' ? heldBack(move, staying) : '';
    return reason === '' ? move : { ...move, state: 'kept', reason, doubtful: true };
  });
}

/**
 * Why a live channel stays; '' when it may move, or is none.
 * @param staying moves that were or will not be made
 */
export function heldBack({ channel }: Move, staying: readonly Move[]): string {
  const sibling = channel.live ? staying.find((one) => isSibling(one.channel, channel)) : undefined;
  return sibling === undefined ? '' : `it goes with ${nameOf(sibling)}, which stays: ${sibling.reason}`;
}

function isSibling(one: Channel, live: Channel): boolean {
  return !one.live && within(one.line, live.line) && (live.finalsOnly || !one.finalsOnly);
}

function within(narrow: Line, wide: Line): boolean {
  if (wide.kind === 'all') return true;
  if (narrow.kind === 'all' || narrow.major !== wide.major) return false;
  return wide.kind === 'major' || (narrow.kind === 'minor' && narrow.minor === wide.minor);
}
