import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { live, PromoteBench } from '../../support/promote-bench.js';

/** A live channel never goes alone, forward or back. */

const bench = new PromoteBench();
beforeAll(() => bench.prepare());
beforeEach(() => bench.start());
afterEach(() => bench.stop());
afterAll(() => bench.remove());

/** Two repositories with channels of one line, both with a live one. */
const twins = `schema-version: 1
codenames: { 5: uluru }
images:
  registry: REGISTRY
  project: infrastructure
  builds: [{ dockerfile: D, repositories: [node, hq], channels: ["{codename}"], live: [LIVE] }]
`;
const run = (lives: string, version = '5.1.0') => {
  bench.writeConfig(twins.replace('LIVE', lives));
  return bench.run({ version });
};

test('an unfinished newer release in one repository: the live channel of the other one stays', async () => {
  await bench.seed('node', { '5.2.0': '5.2.0' });
  const { error, states, reasons, host } = await bench.run(bench.plan('5.1.0'));
  expect(error).toBe('');
  expect(states).toMatchObject({
    'node:5.1': 'moved',
    'node:uluru': 'kept',
    'hq:uluru': 'moved',
    [live]: 'kept',
  });
  const why = 'it goes with infrastructure/node:uluru, which stays: 5.2.0 is newer in the line (5.x.x)';
  expect(reasons[live]).toBe(why);
  expect(host.warnings).toEqual([`${bench.host}/infrastructure/${live} stays: ${why}`]);
  expect(await bench.holds(live, '5.0.8')).toBe(true);
  // On purpose it does, and so does the newer release when it is complete.
  const forced = await bench.run({ ...bench.plan('5.1.0'), 'allow-rollback': 'true', 'dry-run': 'true' });
  expect([forced.states['node:uluru'], forced.states[live]]).toEqual(['moved', 'moved']);
  await bench.seed('hq', { '5.2.0': '5.2.0' });
  await bench.seed('base', { '5.2.0': '5.2.0' });
  expect((await bench.run(bench.plan('5.2.0'))).states[live]).toBe('moved');
});

test('a newer release takes a channel of the line meanwhile: the live one stays, with a warning', async () => {
  let taken = false;
  bench.hooks.onEffect = async ({ actor, detail }, phase) => {
    if (
      taken ||
      phase !== 'after' ||
      actor !== 'promote-tags' ||
      detail['repository'] !== 'infrastructure/node'
    )
      return undefined;
    taken = true;
    await bench.seed('node', { '5.2.0': '5.2.0', uluru: '5.2.0' });
    return undefined;
  };
  const { error, states, host } = await run('hq');
  expect([error, states]).toEqual(['', { 'node:uluru': 'kept', 'hq:uluru': 'moved', [live]: 'kept' }]);
  expect(host.warnings.join('\n')).toContain(
    `${live} stays: it goes with infrastructure/node:uluru, which stays`,
  );
  expect(await bench.holds(live, '5.0.8')).toBe(true);
});

test.each([
  ['did not exist before', 'app'],
  ['is not let back', 'hq'],
])('an error when one live channel has moved that %s: its siblings stay with it', async (_, first) => {
  await bench.seed('node', { 'uluru-live': '5.0.8' });
  await bench.seed('app', { uluru: '5.0.8', '5.1.0': '5.1.0' });
  bench.writeConfig(twins.replace('[node, hq]', `[node, ${first}]`).replace('LIVE', `node, ${first}`));
  let refused = false;
  bench.fetch = async (url, init) => {
    // The live channel of the other one is written, and never again.
    const refuse = init?.method === 'PUT' && (refused || `${url}`.endsWith('/node/manifests/uluru-live'));
    if (!refuse) return fetch(url, init);
    while (!(await bench.holds(`${first}:uluru-live`, '5.1.0'))) await sleep(5);
    refused = true;
    return new Response('{"errors":[{"code":"DENIED","message":"no more"}]}', { status: 403 });
  };
  const { error, states, reasons } = await bench.run({ version: '5.1.0' });
  expect(error).toContain('no more');
  expect(states).toEqual({
    'node:uluru': 'moved',
    'node:uluru-live': 'kept',
    [`${first}:uluru`]: 'moved',
    [`${first}:uluru-live`]: 'moved',
  });
  expect(reasons['node:uluru']).toBe(
    `it goes with infrastructure/${first}:uluru-live, which could not be put back after the error`,
  );
  for (const name of ['node:uluru', `${first}:uluru`]) expect(await bench.holds(name, '5.1.0')).toBe(true);
  bench.fetch = (...args) => fetch(...args);
  const again = await bench.run({ version: '5.1.0' });
  expect([again.error, await bench.holds('node:uluru-live', '5.1.0')]).toEqual(['', true]);
});

const puts = Array.from({ length: 5 }, (_, index) => index + 1);
test.each(puts)(
  'killed at put %d of the restoring: live not ahead, and a second run completes',
  async (k) => {
    bench.settings({ 'immutable-tags': ['uluru-live'] });
    const seen = bench.watch();
    const watched = bench.hooks.onEffect;
    let all = 0;
    const killed = new Promise<void>((resolve) => {
      bench.hooks.onEffect = async (facts, phase) => {
        if (facts.actor !== 'promote-tags') return undefined;
        // Seven of the release come first; the eighth is refused and no effect.
        if (phase === 'before') all++;
        if (all < 7 + k) return watched(facts, phase);
        if (phase === 'after') await watched(facts, phase);
        resolve();
        return new Promise(() => {});
      };
    });
    void bench.run(bench.plan('5.1.0'));
    await killed;
    expect(await bench.missing()).toEqual([]);
    bench.settings({});
    bench.hooks.onEffect = () => undefined;
    const again = bench.watch();
    const { error } = await bench.run(bench.plan('5.1.0'));
    expect([error, await bench.holds(live, '5.1.0'), await bench.missing()]).toEqual(['', true, []]);
    expect([seen.broken, again.broken]).toEqual([[], []]);
  },
);
