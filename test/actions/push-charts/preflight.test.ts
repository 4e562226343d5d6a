import { describe, expect, test } from '@jest/globals';
import { registryAddress } from '../../../src/oci/address.js';
import { Registry } from '../../../src/oci/registry.js';
import { chartsPlan, sampleVersion } from '../../support/charts.js';
import { FakeHost } from '../../support/fake-host.js';
import { pushImage } from '../../support/images.js';
import { password, Setup, user } from './setup.js';

const setup = new Setup();
const plan = () => chartsPlan(setup.address);
const preflight = (inputs: Record<string, string> = {}, own = plan()) =>
  setup.run({ operation: 'preflight', ...inputs }, own);

test('says what is absent and unchanged, and changes nothing', async () => {
  await setup.pack(plan());
  const some = chartsPlan(setup.address, {}, ['common']);
  await setup.run({ operation: 'pack', 'out-dir': 'some' }, some);
  await setup.run({ 'charts-dir': 'some' }, some);
  const before = setup.hooks.effects.length;
  const { error, states, host } = await preflight();
  expect(error).toBe('');
  expect(states).toMatchObject({ common: 'unchanged', hub: 'absent' });
  expect(setup.hooks.effects).toHaveLength(before);
  const summary = host.summaries.join();
  expect(summary).toContain(`helm --devel then gives hub ${sampleVersion} (no version so far)`);
  expect(summary).toContain('Harbor v2.15.2');
  expect(summary).not.toContain('gives common');
});

describe('refuses', () => {
  test.each<[string, Record<string, string>, object, string]>([
    ['a wrong password', { password: 'wrong' }, {}, 'does not know this user name with this password'],
    ['no right to push', {}, { rights: ['pull'] }, 'may not push to infrastructure/charts/common'],
    ['another project', { project: 'elsewhere' }, {}, 'may not push to elsewhere/common'],
    ['read-only mode', {}, { 'read-only': true }, 'is in read-only mode'],
    ['no password', { password: '' }, {}, 'the input "password" is empty'],
    ['a ChartMuseum that is not there', { mode: 'chartmuseum' }, {}, 'has no ChartMuseum (Harbor v2.15.2'],
  ])('%s', async (_name, inputs, settings, message) => {
    setup.settings(settings);
    await setup.pack(plan());
    const { error } = await preflight(inputs);
    expect(error).toContain(message);
    expect(error).toContain('What to do: ');
    expect(setup.hooks.effects).toEqual([]);
  });
});

test('a wrong password is tried twice, slowly, and at no other address', async () => {
  await setup.pack(plan());
  const asked: string[] = [];
  setup.hooks.onRequest = (route) => void asked.push(route);
  const { host } = await preflight({ password: 'wrong' });
  expect([asked, host.slept]).toEqual([['registry.base', 'registry.token', 'registry.token'], [2_000]]);
});

describe('images that charts name and nobody builds', () => {
  const registry = (): Registry =>
    new Registry(new FakeHost(), {
      address: registryAddress(setup.address),
      username: user,
      password,
      action: 'seed',
    });
  const named = (over: object = {}) => {
    const own = chartsPlan('registry.example', over);
    const reference = (name: string): string => `registry.example/infrastructure/${name}`;
    const images = [
      { key: 'image', reference: reference('store:uluru'), built: false },
      { key: 'side.image', reference: reference('old'), built: false },
      { key: 'built', reference: reference('node:uluru'), built: true },
      { key: 'foreign', reference: 'other.example/infrastructure/x:1', built: false },
    ];
    const charts = own.charts.charts.map((chart) => (chart.name === 'store' ? { ...chart, images } : chart));
    return { ...own, charts: { ...own.charts, charts } };
  };

  test('stop with a list of all', async () => {
    const own = named();
    await setup.pack(own);
    const { error } = await preflight({ registry: setup.address }, own);
    expect(error.split('\n')).toEqual([
      'charts name images that this release does not build and the registry does not have:',
      'charts/store/values.yaml: image: registry.example/infrastructure/store:uluru',
      'charts/store/values.yaml: side.image: registry.example/infrastructure/old',
      expect.stringMatching(/^What to do: .*charts\.missing-images: warn would let it pass$/),
    ]);
  });

  test('only warn when the plan says so', async () => {
    const own = named({ missing_images: 'warn' });
    await setup.pack(own);
    const { error, host } = await preflight({ registry: setup.address }, own);
    expect([error, host.warnings.length]).toEqual(['', 1]);
    expect(host.warnings[0]).toContain('infrastructure/store:uluru');
    expect(host.summaries.join()).toContain('not looked for: other.example/infrastructure/x:1');
  });

  test('are fine when the registry has them', async () => {
    await pushImage(registry(), 'infrastructure/store', 'uluru');
    await pushImage(registry(), 'infrastructure/old', 'latest');
    const own = named();
    await setup.pack(own);
    const { error, host } = await preflight({ registry: setup.address }, own);
    expect([error, host.warnings]).toEqual(['', []]);
  });
});
