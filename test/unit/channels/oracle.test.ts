import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Channel, compareChannels } from '../../../src/channels/channel.js';
import { decide } from '../../../src/channels/decide.js';
import { channelsOf } from '../../../src/channels/targets.js';
import { sha256 } from '../../../src/record/canonical.js';
import { parseVersion, type Version } from '../../../src/version/version.js';
import { oraclePython } from '../../support/oracle.js';

const codenames = { 4: 'cotopaxi', 5: 'uluru' };
const templates = ['latest', '{codename}-live', '{codename}', 'latest-live', '{major}.{minor}', '{major}'];

interface Release {
  readonly version: string;
  readonly rollback: boolean;
  readonly stop: number | null;
}

const small = fc.integer({ min: 0, max: 2 });
const versionText = fc
  .tuple(
    fc.constantFrom(4, 5, 6),
    small,
    small,
    fc.option(fc.tuple(fc.constantFrom('a', 'b', 'rc'), small)),
    fc.option(small, { freq: 4 }),
  )
  .map(([major, minor, patch, stage, post]) => {
    const pre = stage === null ? '' : stage.join('');
    return `${major}.${minor}.${patch}${pre}${post === null ? '' : `.post${post}`}`;
  });
const release: fc.Arbitrary<Release> = fc.record({
  version: versionText,
  rollback: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  stop: fc.option(fc.integer({ min: 0, max: 4 }), { freq: 3 }),
});

const channelsFor = (version: string): Channel[] => channelsOf(templates, parseVersion(version), codenames);

function described({ line, finalsOnly, live }: Channel): object {
  const numbers = line.kind === 'all' ? [] : line.kind === 'major' ? [line.major] : [line.major, line.minor];
  return { line: numbers, finals_only: finalsOnly, live };
}

/** What our rules make of a sequence: positions after each release. */
function play(releases: readonly Release[]): Record<string, string>[] {
  const versions: Version[] = [];
  const position: Record<string, string> = {};
  const digest = (version: string): string => `sha256:${sha256(version)}`;
  return releases.map(({ version: text, rollback, stop }) => {
    const version = parseVersion(text);
    versions.push(version);
    const channels = channelsFor(text).map((channel) => {
      const now = position[channel.name];
      return {
        channel,
        held: now === undefined ? undefined : { digest: digest(now), version: parseVersion(now) },
      };
    });
    const facts = { repository: 'p/r', versions, digest: digest(text), channels };
    const moves = decide(version, facts, { allowRollback: rollback, repromote: false, published: false });
    expect(moves.map(({ channel }) => channel)).toEqual([...channelsFor(text)].sort(compareChannels));
    const moved = moves.filter(({ state }) => state === 'moved');
    for (const { channel } of moved.slice(0, stop ?? moved.length)) position[channel.name] = text;
    return { ...position };
  });
}

test('positions agree with an independent oracle, for random sequences of releases', () => {
  const seed = Date.now() % 2 ** 31;
  const sequences = fc.sample(fc.array(release, { minLength: 1, maxLength: 12 }), { numRuns: 400, seed });
  const input = sequences.map((releases) =>
    releases.map((one) => ({
      ...one,
      channels: Object.fromEntries(
        channelsFor(one.version).map((channel) => [channel.name, described(channel)]),
      ),
    })),
  );
  const { stdout, stderr } = spawnSync(oraclePython, ['test/oracle/channels.py'], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (stdout === '') throw new Error(`the oracle failed: ${stderr}`);
  const expected = JSON.parse(stdout) as Record<string, string>[][];
  for (const [index, releases] of sequences.entries()) {
    const got = { seed, releases, positions: play(releases) };
    expect(got).toEqual({ seed, releases, positions: expected[index] });
  }
});
