import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { registryAddress } from '../../../src/oci/address.js';
import { Registry } from '../../../src/oci/registry.js';
import { readTar } from '../../../src/python/tar.js';
import { chartsPlan, sampleVersion, writeFiles } from '../../support/charts.js';
import { FakeHost } from '../../support/fake-host.js';
import { pushImage } from '../../support/images.js';
import { password, Setup, user } from './setup.js';

/** What a reviewer tries with charts, in order; what each rule is about in detail is tested beside this file. */

const setup = new Setup();
const plan = () => chartsPlan(setup.address);

describe('10. charts', () => {
  test('the same archive is skipped, another content stops, though the registry would overwrite it', async () => {
    await setup.pack(plan());
    expect((await setup.run({}, plan())).error).toBe('');
    const pushed = setup.story.length;
    expect(Object.values((await setup.run({}, plan())).states)).toEqual(Array(6).fill('unchanged'));
    const file = join(setup.root, 'charts/node/values.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}# changed\n`);
    await setup.pack(plan());
    const { error } = await setup.run({}, plan());
    expect(error).toContain('is there with other content: sha256:');
    expect(setup.story).toHaveLength(pushed);
  });

  test('hub contains hq, auth and store, and each of them common', async () => {
    await setup.pack(plan());
    const files = (bytes: Uint8Array) => readTar(gunzipSync(bytes), 'archive');
    const hub = files(readFileSync(join(setup.root, `dist/hub-${sampleVersion}.tgz`)));
    for (const name of ['hq', 'auth', 'store']) {
      const inner = hub.find(({ path }) => path === `hub/charts/${name}-${sampleVersion}.tgz`);
      const own = files(inner?.data ?? new Uint8Array()).map(({ path }) => path);
      expect(own).toContain(`${name}/charts/common-${sampleVersion}.tgz`);
    }
  });

  test('two checkouts give the same archives', async () => {
    const [first, second] = ['one', 'two'].map((name) => join(setup.root, name)) as [string, string];
    mkdirSync(first);
    cpSync(join(setup.root, 'charts'), join(first, 'charts'), { recursive: true });
    const git = (cwd: string, ...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
        cwd,
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
      });
    git(first, 'init', '-q');
    git(first, 'add', '.');
    git(first, 'commit', '-q', '-m', 'x');
    execFileSync('sh', ['-c', 'umask 077 && git clone -q one two'], { cwd: setup.root });
    const packed = [];
    for (const folder of [first, second]) {
      const { error, charts } = await setup.run({ operation: 'pack', 'working-directory': folder }, plan());
      expect(error).toBe('');
      packed.push(charts.map(({ digest }) => digest));
    }
    expect(packed[0]).toEqual(packed[1]);
  });

  test('a path where images lie is refused before any upload, with a plan of them and without', async () => {
    const address = registryAddress(setup.address);
    const registry = new Registry(new FakeHost(), { address, username: user, password, action: 'seed' });
    await pushImage(registry, 'infrastructure/node', '4.9.0');
    await setup.pack(plan());
    setup.hooks.effects.length = 0;
    const given = { registry: setup.address, project: 'infrastructure', 'charts-dir': 'dist' };
    for (const own of [undefined, plan()]) {
      for (const operation of ['preflight', 'run']) {
        const { error } = await setup.run({ operation, ...given }, own);
        expect(error).toContain(
          `infrastructure/node:${sampleVersion} would lie among images, such as 4.9.0: their tags`,
        );
      }
    }
    expect(setup.hooks.effects).toEqual([]);
  });

  test('a repository of charts with signatures is one of charts', async () => {
    await setup.pack(plan());
    await setup.run({}, plan());
    const address = registryAddress(setup.address);
    const registry = new Registry(new FakeHost(), { address, username: user, password, action: 'seed' });
    await pushImage(registry, 'infrastructure/charts/node', `sha256-${'0'.repeat(64)}.sig`);
    const next = chartsPlan(setup.address, {}, ['node']);
    const file = join(setup.root, 'charts/node/Chart.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^version: .*$/m, 'version: 9.0.0'));
    const charts = next.charts.charts.map((chart) => ({ ...chart, version: '9.0.0', dependencies: [] }));
    const newer = { ...next, charts: { ...next.charts, charts } };
    expect((await setup.run({ operation: 'pack', 'out-dir': 'newer' }, newer)).error).toBe('');
    const { error, states } = await setup.run({ 'charts-dir': 'newer' }, newer);
    expect([error, states]).toEqual(['', { node: 'pushed' }]);
  });
});

test('a chart that breaks stops with its file and what to do, before anything is pushed', async () => {
  const broken = async (text: string): Promise<string> => {
    writeFiles(setup.root, { 'charts/common/Chart.yaml': text });
    return (await setup.run({ operation: 'pack' }, plan())).error;
  };
  expect(await broken('apiVersion: v2\nname: common\n')).toContain(
    'charts/common/Chart.yaml: version: "" is not a version of SemVer, which charts need',
  );
  const circle = `dependencies: [{ name: hub, version: ">=0-0", repository: "file://../hub" }]\n`;
  expect(await broken(`apiVersion: v2\nname: common\nversion: ${sampleVersion}\n${circle}`)).toContain(
    'charts depend on each other in a circle: charts/common -> charts/hub -> charts/',
  );
  const windows = `apiVersion: v2\r\nname: common\r\nversion: ${sampleVersion}\r\ntype: library\r\n`;
  expect(await broken(windows)).toBe('');
});
