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

/** Refuses node:uluru-live when the live channel of the other repository has moved, and what comes after it when asked. */
function refuseSecond(first: string, after: boolean): void {
  let refused = false;
  bench.fetch = async (url, init) => {
    const second = `${url}`.endsWith('/node/manifests/uluru-live');
    if (init?.method !== 'PUT' || !(second || (refused && after))) return fetch(url, init);
    while (!(await bench.holds(`${first}:uluru-live`, '5.1.0'))) await sleep(5);
    refused = true;
    return new Response('{"errors":[{"code":"DENIED","message":"no more"}]}', { status: 403 });
  };
}

test.each([
  ['did not exist before', 'app'],
  ['is not let back', 'hq'],
])('an error when one live channel has moved that %s: its siblings stay with it', async (_, first) => {
  await bench.seed('node', { 'uluru-live': '5.0.8' });
  await bench.seed('app', { uluru: '5.0.8', '5.1.0': '5.1.0' });
  bench.writeConfig(twins.replace('[node, hq]', `[node, ${first}]`).replace('LIVE', `node, ${first}`));
  refuseSecond(first, first === 'hq');
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

/** Three channels are put back: the live one of hq, and both of `uluru`. */
const everyPut = [1, 2, 3].flatMap((k) => [[k, 'before'] as const, [k, 'after'] as const]);
test.each(everyPut)(
  'killed at put %d of the restoring, %s it: live not ahead, and a second run completes',
  async (k, when) => {
    await bench.seed('node', { 'uluru-live': '5.0.8' });
    refuseSecond('hq', false);
    const ahead = async (): Promise<boolean> =>
      (await bench.holds(live, '5.1.0')) &&
      !((await bench.holds('node:uluru', '5.1.0')) && (await bench.holds('hq:uluru', '5.1.0')));
    const broken: string[] = [];
    let puts = 0;
    const killed = new Promise<void>((resolve) => {
      bench.hooks.onEffect = async ({ actor, what }, phase) => {
        if (actor !== 'promote-tags') return undefined;
        if (phase === 'before') puts++;
        if (phase === 'after' && (await ahead())) broken.push(what);
        // Three of the release come first.
        const past = puts - 3 - k;
        if (past < 0 || (past === 0 && phase === 'before' && when === 'after')) return undefined;
        resolve();
        return new Promise(() => {});
      };
    });
    void run('node, hq');
    await killed;
    expect([broken, await ahead()]).toEqual([[], false]);
    bench.hooks.onEffect = () => undefined;
    bench.fetch = (...args) => fetch(...args);
    const { error } = await run('node, hq');
    const all = ['node:uluru', 'hq:uluru', 'node:uluru-live', live];
    const held = await Promise.all(all.map((name) => bench.holds(name, '5.1.0')));
    expect([error, held]).toEqual(['', [true, true, true, true]]);
  },
);
