import { describe, expect, it } from '@jest/globals';
import { password, Setup, user } from '../actions/push-charts/setup.js';
import { chartsPlan } from '../support/charts.js';
import { killAt, startBundle } from '../support/killed-bundle.js';

/** The bundle publishes charts and dies at each one that it puts: a chart is there before those that depend on it. */

const names = ['common', 'hq', 'auth'];

describe.each([
  ['a registry', false, 'image.tag'],
  ['a ChartMuseum', true, 'chart.push'],
])('push-charts to %s', (_, museum, kind) => {
  const setup = new Setup(museum);
  const cases = names.flatMap((_, at) => [['before', at + 1] as const, ['after', at + 1] as const]);

  it.each(cases)('dies %s chart %i, and a second run ends it', async (phase, k) => {
    const plan = chartsPlan(setup.address, {}, names);
    await setup.pack(plan);
    const inputs = { plan: JSON.stringify(plan), 'charts-dir': 'dist', username: user, password };
    const start = () => startBundle('push-charts', setup.root, inputs);
    const first = await killAt(setup.hooks, k, phase, (one) => one === kind, start);
    expect([first.code, first.signal]).toEqual([null, 'SIGKILL']);
    expect(first.text.replace(/^::add-mask::.*$/gm, '')).not.toContain('Canary');
    const there = phase === 'after' ? k : k - 1;
    expect(setup.story).toHaveLength(there);

    const { error, states } = await setup.run({}, plan);
    expect([error, states]).toEqual([
      '',
      Object.fromEntries(names.map((name, at) => [name, at < there ? 'unchanged' : 'pushed'])),
    ]);
    expect(setup.story.map((line) => line.split(' ').at(-1))).toEqual(names.map(() => 'done'));
    expect(setup.story.map((line) => /([a-z]+)[-:@ ]\d/.exec(line)?.[1])).toEqual(names);
  });
});
