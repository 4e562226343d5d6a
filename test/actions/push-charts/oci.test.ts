import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { registryAddress } from '../../../src/oci/address.js';
import { Registry } from '../../../src/oci/registry.js';
import { sha256 } from '../../../src/record/canonical.js';
import { chartsPlan, sampleVersion, writeFiles } from '../../support/charts.js';
import { FakeHost } from '../../support/fake-host.js';
import { pushImage } from '../../support/images.js';
import { neverReadBack, putTags } from '../../support/read-back.js';
import { password, Setup, user } from './setup.js';

const setup = new Setup();
const plan = () => chartsPlan(setup.address);
const all = (state: string) =>
  Object.fromEntries(['common', 'hq', 'node', 'store', 'auth', 'hub'].map((name) => [name, state]));
const registry = (): Registry =>
  new Registry(new FakeHost(), {
    address: registryAddress(setup.address),
    username: user,
    password,
    action: 'seed',
  });

/** Packs the sample anew with another content of one file. */
async function repack(file: string): Promise<void> {
  const path = join(setup.root, file);
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n# changed\n`);
  await setup.pack(plan());
}

test('pushes dependencies first, then finds everything unchanged', async () => {
  await setup.pack(plan());
  const first = await setup.run({}, plan());
  expect([first.error, first.states]).toEqual(['', all('pushed')]);
  const devel = `helm --devel then gives hub ${sampleVersion} (no version so far)`;
  expect([first.host.lines.includes(devel), first.host.summaries.join().includes(devel)]).toEqual([
    true,
    true,
  ]);
  const tags = ['common', 'hq', 'node', 'store', 'auth', 'hub'].map(
    (name) => `image.tag infrastructure/charts/${name}:${sampleVersion} done`,
  );
  expect(setup.story).toEqual(tags);
  const { exchanges } = setup.hooks;
  expect([neverReadBack(exchanges), putTags(exchanges)]).toEqual([[], tags.length]);
  const hub = readFileSync(join(setup.root, `dist/hub-${sampleVersion}.tgz`));
  expect(first.charts.at(-1)).toEqual({
    reference: `${setup.address}/infrastructure/charts/hub:${sampleVersion}`,
    digest: `sha256:${sha256(hub)}`,
    state: 'pushed',
  });
  const { effects, error } = setup.report();
  expect(error).toBe('');
  expect(effects.map(({ effect, state }) => `${effect} ${state}`)).toEqual(
    plan().effects.map(({ id }) => `${id} done`),
  );
  const count = setup.hooks.effects.length;
  const second = await setup.run({}, plan());
  expect([second.error, second.states]).toEqual(['', all('unchanged')]);
  expect(setup.hooks.effects).toHaveLength(count);
  expect(setup.report().effects.map(({ state }) => state)).toEqual(Array(6).fill('unchanged'));
  expect(second.host.summaries.join()).toContain('6 unchanged');
});

test('a version with other content stops before anything is written, naming all', async () => {
  await setup.pack(plan());
  const only = ['node', 'hub'];
  const some = chartsPlan(setup.address, {}, only);
  await setup.run({ operation: 'pack', 'out-dir': 'some' }, some);
  await setup.run({ 'charts-dir': 'some' }, some);
  const before = setup.story.length;
  await repack('charts/common/templates/_names.tpl');
  const { error, states } = await setup.run({}, plan());
  const shas = [...error.matchAll(/sha256:[0-9a-f]{64}/g)].map(([sha]) => sha);
  expect(new Set(shas).size).toBe(4);
  for (const name of only) {
    expect(error).toContain(`infrastructure/charts/${name}:${sampleVersion} is there with other content`);
  }
  expect(states).toMatchObject({ node: 'failed', hub: 'failed', common: 'absent' });
  expect(setup.story).toHaveLength(before);
  expect(setup.report().error).toContain('other content');
  expect(setup.report().effects.map(({ state }) => state)).toEqual(Array(6).fill('failed'));
});

describe('a chart and an image', () => {
  test('never share a tag', async () => {
    await setup.pack(plan());
    await pushImage(registry(), 'infrastructure/charts/node', sampleVersion);
    for (const operation of ['preflight', 'run']) {
      const { error } = await setup.run({ operation }, plan());
      expect(error).toContain(
        `infrastructure/charts/node:${sampleVersion} is an image, and a chart would take its tag`,
      );
    }
    expect(setup.story.filter((line) => line.includes('/hub'))).toEqual([]);
  });

  test('never share a repository of the plan', async () => {
    const repositories = ['node', 'hq'].map((name) => ({ name, channels: [] }));
    const build = { name: 'node', dockerfile: 'Dockerfile', context: '.', target: '', repositories };
    const builds = [{ ...build, platforms: ['linux/amd64'], after: [], build_args: {} }];
    const images = { ...plan().images, registry: setup.address, project: 'infrastructure', builds };
    const own = { ...plan(), images };
    await setup.pack(own);
    const { error } = await setup.run({ project: 'infrastructure' }, own);
    expect(error).toContain('the chart hq would lie in infrastructure/hq, where an image lies');
    expect((await setup.run({}, own)).error).toBe('');
  });
});

describe('when things go wrong', () => {
  test('killed after some charts: a second run does the rest', async () => {
    await setup.pack(plan());
    setup.hooks.onEffect = ({ what }, phase) =>
      phase === 'after' && what.startsWith('infrastructure/charts/node:') ? { status: 400 } : undefined;
    const first = await setup.run({}, plan());
    expect(first.error).toContain('400');
    expect(first.states).toEqual({ ...all('absent'), common: 'pushed', hq: 'pushed', node: 'failed' });
    setup.hooks.onEffect = () => undefined;
    const second = await setup.run({}, plan());
    expect([second.error, second.states]).toEqual([
      '',
      { ...all('pushed'), common: 'unchanged', hq: 'unchanged', node: 'unchanged' },
    ]);
  });

  test('an answer that is lost is not taken for a failure, nor sent twice', async () => {
    await setup.pack(plan());
    let lost = 0;
    setup.hooks.onEffect = ({ kind }, phase) =>
      phase === 'after' && kind === 'image.tag' && lost++ === 0 ? 'drop' : undefined;
    const { error, states } = await setup.run({}, plan());
    expect([error, states]).toEqual(['', all('pushed')]);
    expect(setup.story.filter((line) => line.includes('common'))).toHaveLength(1);
  });

  test('a push that another run overtook is noticed', async () => {
    await setup.pack(plan());
    setup.hooks.onEffect = async ({ what }, phase) => {
      if (phase !== 'after' || !what.startsWith(`infrastructure/charts/common:${sampleVersion} `))
        return undefined;
      setup.hooks.onEffect = () => undefined;
      await pushImage(registry(), 'infrastructure/charts/common', sampleVersion);
      return undefined;
    };
    const { error, states } = await setup.run({}, plan());
    expect(error).toContain('is an image');
    expect(states['common']).toBe('failed');
  });

  test('archives that changed between the jobs are refused', async () => {
    await setup.pack(plan());
    const path = join(setup.root, `dist/node-${sampleVersion}.tgz`);
    const whole = readFileSync(path);
    writeFileSync(path, readFileSync(join(setup.root, `dist/hq-${sampleVersion}.tgz`)));
    expect((await setup.run({}, plan())).error).toContain(`sha256:${sha256(whole)}`);
    writeFileSync(path, whole);
    writeFiles(setup.root, { 'dist/stray-1.0.0.tgz': whole, 'dist/orchard-5.1.0b2.tar.gz': 'no chart' });
    expect((await setup.run({}, plan())).error).toContain('stray-1.0.0.tgz is not in the record');
    const other = { ...plan(), codename: 'other' };
    expect((await setup.run({}, other)).error).toContain('packed for another plan');
    expect((await setup.run({ 'charts-dir': 'none' }, plan())).error).toContain(
      'there are no packed charts in none',
    );
    expect(setup.story).toEqual([]);
  });
});

test('a dry run says what would be pushed and pushes nothing', async () => {
  await setup.pack(plan());
  const { error, states, host } = await setup.run({ 'dry-run': 'true' }, plan());
  expect([error, states, setup.hooks.effects]).toEqual(['', all('absent'), []]);
  expect(host.notices.join()).toContain('nothing was changed; a run would give: ');
  expect(setup.report().effects.map(({ state }) => state)).toEqual(Array(6).fill('planned'));
});

test('a plan without charts is off', async () => {
  const { error, host } = await setup.run({}, chartsPlan('', {}, []));
  expect([error, host.outputs['charts'], setup.report().effects]).toEqual(['', '[]', []]);
  expect(host.notices).toEqual(['off: the plan has no charts']);
});

describe('without a plan', () => {
  const inputs = () => ({ registry: setup.address, project: 'infrastructure/charts' });
  const commit = (): void => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
        cwd: setup.root,
        env: { ...process.env, GIT_COMMITTER_DATE: '1700000000 +0200', GIT_CONFIG_GLOBAL: '/dev/null' },
      });
    git('init', '-q');
    git('add', 'charts');
    git('commit', '-q', '-m', 'x');
  };

  test('a folder of chart folders is packed with the time of the commit, in order', async () => {
    commit();
    const first = await setup.run({ ...inputs(), 'charts-dir': 'charts' });
    expect([first.error, first.states]).toEqual(['', all('pushed')]);
    const names = setup.story.map((line) => /charts\/([a-z]+):/.exec(line)?.[1] ?? '');
    expect(names.indexOf('common')).toBe(0);
    expect(names.indexOf('hub')).toBeGreaterThan(names.indexOf('auth'));
    // The same time and sources as a plan of that commit.
    const packed = await setup.pack(chartsPlan(setup.address));
    expect(packed.charts.map(({ digest }) => digest).sort()).toEqual(
      first.charts.map(({ digest }) => digest).sort(),
    );
    expect(readdirSync(join(setup.root, 'charts/hub'))).not.toContain('charts');
  });

  test('a folder of archives, or one chart, is pushed', async () => {
    const noTime = await setup.run({ ...inputs(), 'charts-dir': 'charts/node' });
    expect(noTime.error).toContain('the time of the last commit is not known');
    await setup.pack(plan());
    const archives = await setup.run({ ...inputs(), 'charts-dir': 'dist' });
    expect([archives.error, archives.states]).toEqual(['', all('pushed')]);
    commit();
    const one = await setup.run({ ...inputs(), 'charts-dir': 'charts/node' });
    expect([one.error, one.states]).toEqual(['', { node: 'unchanged' }]);
  });
});

test('the token of the run is no password for any registry', async () => {
  await setup.pack(plan());
  const { error } = await setup.run({ username: '', password: '', token: 'ghs_Canary' }, plan());
  expect(error).toContain('the input "username" is empty');
  expect(setup.report().error).toBe(error);
  expect(setup.report().effects.map(({ state }) => state)).toEqual(Array(6).fill('failed'));
});
