import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { live, PromoteBench, siblings } from '../../support/promote-bench.js';

const bench = new PromoteBench();
beforeAll(() => bench.prepare());
beforeEach(() => bench.start());
afterEach(() => bench.stop());
afterAll(() => bench.remove());

const all = [...siblings, live];

const everyKill = all.flatMap((_, index) => [[index + 1, 'before'] as const, [index + 1, 'after'] as const]);

describe('killed at every manifest that it puts', () => {
  test.each(everyKill)(
    'put %d, %s it: live only after its siblings, and a second run completes',
    async (k, phase) => {
      const seen = bench.watch();
      const watched = bench.hooks.onEffect;
      let puts = 0;
      const killed = new Promise<void>((resolve) => {
        // A client that is killed gets no answer and sends nothing more.
        bench.hooks.onEffect = async (facts, when) => {
          if (facts.actor !== 'promote-tags') return undefined;
          if (when === 'before') puts++;
          if (puts < k || (puts === k && when === 'before' && phase === 'after')) return watched(facts, when);
          if (when === 'after') await watched(facts, when);
          resolve();
          return new Promise(() => {});
        };
      });
      void bench.run(bench.plan('5.1.0'));
      await killed;
      expect(await bench.missing()).toEqual([]);
      expect(await bench.holds(live, '5.1.0')).toBe(k === all.length && phase === 'after');
      bench.hooks.onEffect = () => undefined;
      const again = bench.watch();
      const { error, states } = await bench.run(bench.plan('5.1.0'));
      expect(error).toBe('');
      for (const channel of all)
        expect([channel, await bench.holds(channel, '5.1.0')]).toEqual([channel, true]);
      // What the first run had done is not done again.
      const done = bench.written().filter((line) => line.startsWith('done'));
      expect([done.length, new Set(done).size]).toEqual([all.length, all.length]);
      expect(Object.values(states).filter((state) => state === 'moved')).toHaveLength(again.looks);
      expect([seen.broken, again.broken]).toEqual([[], []]);
    },
  );
});

test('a poller after every write never sees a live channel whose siblings are missing', async () => {
  const seen = bench.watch();
  expect((await bench.run(bench.plan('5.1.0'))).error).toBe('');
  expect(seen).toEqual({ broken: [], looks: all.length });
});

describe('§8.5: a channel that a rule protects', () => {
  test('names tag, rule and both digests, is not tried again, and everything is put back', async () => {
    bench.settings({ 'immutable-tags': ['uluru-live'] });
    const [before, liveBefore] = [await bench.at('hq:latest'), await bench.at(live)];
    const { error, states, reasons, channels, host } = await bench.run(bench.plan('5.1.0'));
    expect(error).toContain(
      "412: PUT infrastructure/hq:uluru-live: Failed to process request due to 'hq:uluru-live' configured as immutable.",
    );
    expect(error).toContain('change the tag immutability rules');
    const [from, to] = [liveBefore ?? '', (await bench.at('hq:5.1.0')) ?? ''];
    expect(error).toContain(`hq:uluru-live was to move: ${from} -> ${to}`);
    expect(channels.find(({ reference }) => reference.endsWith('hq:uluru-live'))).toMatchObject({ from, to });
    expect([await bench.at('hq:latest'), await bench.at(live)]).toEqual([before, liveBefore]);
    expect(states).toMatchObject({ 'hq:latest': 'kept', 'hq:uluru': 'kept', 'hq:uluru-live': 'kept' });
    expect(bench.hooks.requests.filter((one) => one === 'registry.manifest.put PUT')).toHaveLength(8 + 5);
    // Tags cannot be deleted: what was new stays, and this is told.
    expect([states['node:5.1'], reasons['node:5.1']]).toEqual([
      'moved',
      expect.stringContaining('did not exist before'),
    ]);
    expect(host.summaries.join()).toContain('moved, and put back after the error');
    bench.settings({});
    const again = await bench.run(bench.plan('5.1.0'));
    expect([again.error, await bench.holds(live, '5.1.0')]).toEqual(['', true]);
  });

  test('a rule for the first channel: nothing live was touched', async () => {
    bench.settings({ 'immutable-tags': ['latest'] });
    const { error } = await bench.run(bench.plan('5.1.0'));
    expect(error).toContain(':latest');
    expect(bench.written().filter((line) => line.includes('live'))).toEqual([]);
    expect(await bench.holds('hq:uluru', '5.0.8')).toBe(true);
  });
});

describe('§8.7: a registry that fails now and then', () => {
  const names = { repositories: 'node', channels: 'latest', version: '5.1.0' };
  /** The first puts get these answers. */
  function puts(...verdicts: { status: number; body?: string; headers?: Record<string, string> }[]): void {
    bench.hooks.onRequest = (route) => (route === 'registry.manifest.put' ? verdicts.shift() : undefined);
  }

  test('429 with Retry-After: waits as long as it is told', async () => {
    puts({ status: 429, headers: { 'Retry-After': '2' } });
    const { error, host } = await bench.run(names);
    expect([error, host.slept, await bench.holds('node:latest', '5.1.0')]).toEqual(['', [2_000], true]);
  });

  test('502 twice, once as HTML, then 201', async () => {
    const html = { 'Content-Type': 'text/html' };
    puts({ status: 502 }, { status: 502, body: '<html><b>Bad Gateway</b></html>', headers: html });
    const { error, host, states } = await bench.run(names);
    expect([error, states, host.slept.length]).toEqual(['', { 'node:latest': 'moved' }, 2]);
    expect(host.allText()).not.toContain('<html>');
  });

  test('an answer that is lost after the write: read back, and not written again', async () => {
    let drops = 2;
    bench.hooks.onEffect = (facts, phase) =>
      facts.actor === 'promote-tags' && phase === 'after' && drops-- > 0 ? 'drop' : undefined;
    const { error, states } = await bench.run(bench.plan('5.1.0'));
    expect([error, new Set(Object.values(states))]).toEqual(['', new Set(['moved'])]);
    expect(bench.written().filter((line) => !line.startsWith('done'))).toEqual([]);
  });

  test('500 on reading is asked again at once', async () => {
    let fails = 3;
    bench.hooks.onRequest = (route) =>
      route === 'registry.manifest.get' && fails-- > 0 ? { status: 500, body: '' } : undefined;
    const { error, host } = await bench.run(bench.plan('5.1.0'));
    expect([error, host.slept.every((wait) => wait < 1_000)]).toEqual(['', true]);
  });

  test('a 404 in plain text of something that is no registry stops before anything is written', async () => {
    bench.hooks.onRequest = (route) =>
      route === 'registry.base' ? { status: 404, body: '404 page not found' } : undefined;
    const { error } = await bench.run(names);
    expect(error).toContain('404 page not found');
    expect(bench.written()).toEqual([]);
  });
});

describe('§8.8: an image that is missing, or lacks a platform', () => {
  test('missing anywhere: nothing moves anywhere, also in a dry run', async () => {
    await bench.seed('node', { '5.1.1': '5.1.1' });
    const dry = await bench.run({ ...bench.plan('5.1.1'), 'dry-run': 'true' });
    expect([dry.error, dry.host.notices[0]]).toEqual(['', expect.stringContaining('not in the registry')]);
    const { error, states } = await bench.run(bench.plan('5.1.1'));
    expect(error).toContain('not in the registry: infrastructure/base:5.1.1, infrastructure/hq:5.1.1');
    expect([bench.written(), Object.keys(states)]).toEqual([[], expect.arrayContaining(all)]);
  });

  test('a repository that does not exist at all', async () => {
    const given = { repositories: 'node, nowhere', channels: 'latest', version: '5.1.0' };
    const { error } = await bench.run(given);
    expect(error).toContain('not in the registry: infrastructure/nowhere:5.1.0');
    expect(bench.written()).toEqual([]);
  });
});
