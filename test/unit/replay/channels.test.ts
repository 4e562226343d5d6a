import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';

/** The real versions of vantage6, released in order on the embedded registry (scripts/replay-channels.mjs). */

interface Step {
  readonly date: string;
  readonly version: string;
  /** Channel -> the version that it held before. */
  readonly moved: Readonly<Record<string, string>>;
  readonly positions: Readonly<Record<string, string>>;
}
interface Back {
  readonly version: string;
  readonly channel: string;
  readonly from: string;
}
interface Replay {
  readReleases(file: string): { readonly date: string; readonly version: string }[];
  replayChannels(releases: readonly { readonly version: string }[]): Promise<Step[]>;
  oracle(releases: readonly object[]): { readonly ours: object; readonly upstream: Record<string, string> }[];
  backward(steps: readonly Pick<Step, 'version' | 'positions'>[]): Back[];
}
const script = pathToFileURL(join(process.cwd(), 'scripts/replay/channels.mjs')).href;
const replay = (await import(script)) as Replay;
const drawing = pathToFileURL(join(process.cwd(), 'scripts/replay/channels-svg.mjs')).href;
const { drawChannels } = (await import(drawing)) as {
  drawChannels(ours: readonly Step[], theirs: readonly Step[]): string;
};
const page = pathToFileURL(join(process.cwd(), 'scripts/replay/channels-table.mjs')).href;
const { channelPage, channelRows } = (await import(page)) as {
  channelRows(ours: readonly Step[], theirs: readonly object[], back: readonly Back[]): string[];
  channelPage(rows: readonly string[]): string;
};

const releases = replay.readReleases('test/replay/vantage6-tags.txt');
let steps: Step[];
let expected: ReturnType<Replay['oracle']>;
beforeAll(async () => {
  steps = await replay.replayChannels(releases);
  expected = replay.oracle(releases);
}, 120_000);

describe('the 272 releases of vantage6 from 3.3.0rc1 to 5.0.0rc2', () => {
  it('leave every channel where an independent oracle expects it, after each of them', () => {
    expect(steps).toHaveLength(272);
    for (const [index, { version, positions }] of steps.entries()) {
      expect([version, positions]).toEqual([version, expected[index]?.ours]);
    }
    const { petronas, cotopaxi, uluru, latest } = steps.at(-1)?.positions ?? {};
    expect([petronas, cotopaxi, uluru, latest]).toEqual(['3.11.1', '4.14.0', '5.0.0rc2', '4.14.0']);
  });

  it('never put a channel back; upstream would have, three times', () => {
    expect(replay.backward(steps)).toEqual([]);
    const upstream = steps.map((step, index) => ({ ...step, positions: expected[index]?.upstream ?? {} }));
    const told = replay.backward(upstream).map((one) => `${one.version}: ${one.channel} from ${one.from}`);
    expect(told).toEqual([
      '3.3.0rc4: 3.3 from 3.3.0',
      '2.3.5: latest from 3.3.7',
      '0.0.0: latest from 2.3.5',
    ]);
    const svg = drawChannels(steps, upstream);
    expect(svg.match(/class="back" c/g)).toHaveLength(3 + 1);
    expect(svg).toContain('3.3.7 → 2.3.5 → 0.0.0');
    const rows = channelRows(steps, upstream, replay.backward(upstream));
    expect(readFileSync('docs/replay-channels.md', 'utf8')).toBe(channelPage(rows));
  });

  it('would do the same with the releases that are to come', () => {
    const more = ['5.0.0', '5.0.0rc3', '4.14.1', '5.1.0', '5.0.1'].map((version) => ({ date: '', version }));
    const later = replay.oracle([...releases, ...more]).slice(releases.length);
    const upstream = [...expected, ...later].map((one, index) => {
      return { version: [...releases, ...more][index]?.version ?? '', positions: one.upstream };
    });
    const told = replay.backward(upstream).slice(3);
    expect(told.map((one) => `${one.version}: ${one.channel} from ${one.from}`)).toEqual([
      '5.0.0rc3: 5.0 from 5.0.0',
      '5.0.0rc3: uluru from 5.0.0',
      '5.0.0rc3: uluru-live from 5.0.0',
      '4.14.1: latest from 5.0.0',
      '5.0.1: latest from 5.1.0',
      '5.0.1: uluru from 5.1.0',
      '5.0.1: uluru-live from 5.1.0',
    ]);
  });
});
