import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { PromoteBench, project } from '../../support/promote-bench.js';

/** §8.9: two releases that promote at the same time. 4.13.8 is the older one, 4.14.1 the newer. */

const bench = new PromoteBench();
beforeAll(() => bench.prepare());
beforeEach(async () => {
  await bench.start();
  bench.writeConfig();
  await bench.seed('app', { '4.13.7': '4.13.7', '4.13': '4.13.7', cotopaxi: '4.13.7', '4.13.8': '4.13.8' });
});
afterEach(() => bench.stop());
afterAll(() => bench.remove());

const names = { repositories: 'app', channels: '{major}.{minor}, {codename}' };
const older = () => bench.run({ ...names, version: '4.13.8' });
const newer = () => bench.run({ ...names, version: '4.14.1' });
/** The images of the newer one are pushed. */
const arrive = (): Promise<void> => bench.seed('app', { '4.14.1': '4.14.1' });

/** Calls back once, after promote-tags put a channel on something. */
function onceAfter(channel: string, then: () => Promise<unknown>): void {
  let called = false;
  bench.hooks.onEffect = async (facts, phase) => {
    const hit = phase === 'after' && facts.actor === 'promote-tags' && facts.detail['tag'] === channel;
    if (!hit || called) return undefined;
    called = true;
    await then();
    return undefined;
  };
}

test('both at once, with all images there: each moves what is its own', async () => {
  await arrive();
  const results = await Promise.all([older(), newer()]);
  expect(results.map(({ error }) => error)).toEqual(['', '']);
  const expected = { '4.13': '4.13.8', '4.14': '4.14.1', cotopaxi: '4.14.1' };
  for (const [channel, version] of Object.entries(expected)) {
    expect([channel, await bench.holds(`app:${channel}`, version)]).toEqual([channel, true]);
  }
});

test('the newer one takes a channel back that the older one put its image in', async () => {
  await arrive();
  onceAfter('cotopaxi', () => bench.retag('app', 'cotopaxi', '4.13.8'));
  const { error, states } = await newer();
  expect([error, states]).toEqual(['', { 'app:4.14': 'moved', 'app:cotopaxi': 'moved' }]);
  expect(await bench.holds('app:cotopaxi', '4.14.1')).toBe(true);
});

test('but not for ever', async () => {
  await arrive();
  bench.hooks.onEffect = async (facts, phase) => {
    if (phase === 'after' && facts.actor === 'promote-tags' && facts.detail['tag'] === 'cotopaxi')
      await bench.retag('app', 'cotopaxi', '4.13.8');
    return undefined;
  };
  const { error } = await newer();
  expect(error).toContain('somebody else moves it at the same time');
});

test('the older one leaves a channel to the newer one that took it meanwhile, and says so', async () => {
  // Its tags are not there yet when the older one looks.
  onceAfter('cotopaxi', async () => {
    await arrive();
    await bench.retag('app', 'cotopaxi', '4.14.1');
  });
  const { error, states, reasons, host } = await older();
  expect([error, states]).toEqual(['', { 'app:4.13': 'moved', 'app:cotopaxi': 'kept' }]);
  expect(reasons['app:cotopaxi']).toContain('4.14.1 was put there meanwhile');
  expect(host.warnings.join()).toContain('app:cotopaxi stays: 4.14.1 was put there meanwhile');
  expect(await bench.holds('app:cotopaxi', '4.14.1')).toBe(true);
});

test('the older one writes after the newer one has finished: it fails, restores, and says how to repair', async () => {
  let called = false;
  bench.hooks.onEffect = async (facts, phase) => {
    if (phase !== 'before' || facts.actor !== 'promote-tags' || called) return undefined;
    called = true;
    await arrive();
    expect([(await newer()).error, await bench.holds('app:cotopaxi', '4.14.1')]).toEqual(['', true]);
    return undefined;
  };
  const { error, states, reasons } = await older();
  expect(error).toContain(`${project}/app:cotopaxi: 4.14.1 is newer in the line (4.x.x)`);
  expect(error).toContain('run promote-tags for it again with repromote');
  expect(states).toEqual({ 'app:4.13': 'kept', 'app:cotopaxi': 'kept' });
  expect(reasons['app:4.13']).toBe('moved, and put back after the error');
  expect(await bench.holds('app:cotopaxi', '4.13.7')).toBe(true);

  await bench.run({ ...names, version: '4.14.1', repromote: 'true' });
  const again = await older();
  expect(again.states).toEqual({ 'app:4.13': 'moved', 'app:cotopaxi': 'kept' });
  expect(await bench.holds('app:cotopaxi', '4.14.1')).toBe(true);
});

test('an image that nobody can place: the step stops, and leaves it where it is', async () => {
  await arrive();
  await bench.seed('app', { odd: 'what' });
  onceAfter('4.14', () => bench.retag('app', '4.14', 'odd'));
  const { error, reasons } = await newer();
  expect(error).toMatch(
    /read back, infrastructure\/app:4\.14 is sha256:\w+ and not sha256:\w+: somebody else/,
  );
  expect(reasons['app:4.14']).toMatch(/^somebody else put it on sha256:/);
  expect(await bench.at('app:4.14')).toBe(await bench.at('app:odd'));
});
