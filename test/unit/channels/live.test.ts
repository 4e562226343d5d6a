import { expect, test } from '@jest/globals';
import { readChannel } from '../../../src/channels/channel.js';
import type { Move, MoveState } from '../../../src/channels/decide.js';
import { keepTogether } from '../../../src/channels/live.js';

const codenames = { 4: 'cotopaxi', 5: 'uluru' };

/** `a/latest` */
function move(name: string, state: MoveState): Move {
  const [repository = '', channel = ''] = name.split('/');
  const digests = { from: 'sha256:0', fromVersion: '', to: 'sha256:1' };
  return {
    repository,
    channel: readChannel(channel, codenames),
    state,
    reason: 'why',
    ...digests,
    doubtful: false,
  };
}

test.each([
  ['uluru-live', 'uluru', true],
  ['uluru-live', '5.1', true],
  ['uluru-live', '5', true],
  ['uluru-live', 'latest', false],
  ['uluru-live', 'cotopaxi', false],
  ['uluru-live', '4.14', false],
  ['5.1-live', '5.1', true],
  ['5.1-live', '5.0', false],
  ['5.1-live', 'uluru', false],
  ['latest-live', 'latest', true],
  ['latest-live', 'uluru', true],
  // For finals only: with a prerelease it always stays.
  ['stable-live', 'latest', false],
  ['stable-live', 'stable', true],
  // Each of several live ones is for itself.
  ['uluru-live', '5.1-live', false],
])('%s stays with %s of another repository: %s', (live, sibling, held) => {
  const moves = [move(`a/${sibling}`, 'kept'), move('b/stable', 'moved'), move(`b/${live}`, 'moved')];
  const [first, second, last] = keepTogether(moves);
  expect([first, second]).toEqual(moves.slice(0, 2));
  const reason = `it goes with a:${sibling}, which stays: why`;
  expect(last).toEqual(held ? { ...moves[2], state: 'kept', reason, doubtful: true } : moves[2]);
});

test('a live channel that is on the version already is left alone', () => {
  const moves = [move('a/uluru', 'kept'), move('b/uluru-live', 'unchanged')];
  expect(keepTogether(moves)).toEqual(moves);
});
