import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { registryAddress } from '../../src/oci/address.js';
import { Registry } from '../../src/oci/registry.js';
import { password, Setup, user } from '../actions/push-charts/setup.js';
import { chartsPlan, sampleVersion, writeFiles } from '../support/charts.js';
import { type DockerRegistry, startDockerRegistry } from '../support/docker-registry.js';
import { FakeHost } from '../support/fake-host.js';
import { startTokenServer } from '../support/token-server.js';
import { closing, scratch } from './workbench.js';

const own = resolve('.tools/bin/helm');
const helmPath = existsSync(own) ? own : 'helm';

/** Runs the real helm, with a home of its own; what it printed. The server runs in this process: never synchronous. */
async function helm(setup: Setup, ...args: string[]): Promise<string> {
  const home = join(setup.root, 'home');
  for (const folder of [home, join(setup.root, 'pulled')]) mkdirSync(folder, { recursive: true });
  const env = { PATH: process.env['PATH'], HOME: home, TZ: 'UTC' };
  const { stdout, stderr } = await promisify(execFile)(helmPath, args, { cwd: setup.root, env });
  return `${stdout}${stderr}`;
}

const unpack = (setup: Setup, archive: string, folder: string) => {
  mkdirSync(join(setup.root, folder), { recursive: true });
  return promisify(execFile)('tar', ['xzf', archive, '-C', join(setup.root, folder)]);
};
const members = async (archive: string): Promise<string[]> =>
  (await promisify(execFile)('tar', ['tzf', archive])).stdout.trim().split('\n').sort();

describe('helm and what is packed', () => {
  const setup = new Setup();
  const dist = (name: string): string => join(setup.root, 'dist', `${name}-${sampleVersion}.tgz`);

  test('lint passes, dependencies are ok, and the resources of all of them are rendered', async () => {
    await setup.pack(chartsPlan(setup.address));
    for (const name of ['common', 'hq', 'node', 'store', 'auth', 'hub']) {
      expect(await helm(setup, 'lint', dist(name))).toContain('0 chart(s) failed');
    }
    await unpack(setup, dist('hub'), 'x');
    await unpack(setup, dist('auth'), 'x');
    const list = await helm(setup, 'dependency', 'list', join(setup.root, 'x/hub'));
    const states = list.matchAll(/^(\w+)\s+\S+\s+file:\S+\s+(\w+)/gm);
    expect([...states].map(([, name, state]) => `${name} ${state}`)).toEqual([
      'hq ok',
      'auth ok',
      'store ok',
      'common ok',
    ]);
    expect(list).not.toContain('WARNING');
    expect(await helm(setup, 'dependency', 'list', join(setup.root, 'x/auth'))).toMatch(/keycloak.*unpacked/);
    const rendered = await helm(setup, 'template', 'demo', dist('hub'));
    for (const source of [
      'hq/templates/deployment',
      'store/templates/deployment',
      'auth/charts/keycloak/templates/pod',
    ]) {
      expect(rendered).toContain(`# Source: hub/charts/${source}.yaml`);
    }
    // Written by a template of common, inside of hq inside of hub.
    expect(rendered).toMatch(/app\.kubernetes\.io\/name: hq/);
  });

  test('helm package of the same chart has the same files', async () => {
    writeFiles(setup.root, {
      'charts/node/.helmignore': 'docs/\n*.bak\n/top.txt\nsub/*.md\n[x-z]?\n',
      'charts/node/docs/a.txt': 'a',
      'charts/node/a.bak': 'a',
      'charts/node/top.txt': 'a',
      'charts/node/sub/top.txt': 'a',
      'charts/node/sub/a.md': 'a',
      'charts/node/sub/deep/a.md': 'a',
      'charts/node/xy': 'a',
      'charts/node/ax': 'a',
      'charts/node/.dot': 'a',
      'charts/node/templates/.swp': 'a',
      'charts/node/charts/_off/x.txt': 'a',
    });
    await setup.pack(chartsPlan(setup.address));
    // With its dependencies in place, helm packs from the sources.
    mkdirSync(join(setup.root, 'charts/node/charts'), { recursive: true });
    await helm(setup, 'dependency', 'update', 'charts/node');
    await helm(setup, 'package', 'charts/node', '--destination', 'theirs');
    const theirs = await members(join(setup.root, 'theirs', `node-${sampleVersion}.tgz`));
    const ours = await members(dist('node'));
    // Helm unpacks a dependency into the archive; we keep its archive, which is what its registry has.
    const outside = (list: string[]): string[] => list.filter((path) => !path.includes('/charts/common'));
    expect(outside(ours).filter((path) => !path.includes('/_off/'))).toEqual(outside(theirs));
    expect(ours).toContain('node/sub/deep/a.md');
  });
});

describe('helm and a registry', () => {
  const setup = new Setup();

  test('pull gives the bytes that were pushed, and push makes the same manifest', async () => {
    writeFiles(setup.root, {
      'charts/node/Chart.yaml': `${readFileSync(join(setup.root, 'charts/node/Chart.yaml'), 'utf8')}\nhome: https://example.org/?a=<b>&c\nannotations: { b: "2", a: "1" }\nmaintainers: [{ name: Ann, email: a@example.org }]\nkeywords: [x]\n`,
    });
    const plan = chartsPlan(setup.address);
    await setup.pack(plan);
    expect((await setup.run({}, plan)).error).toBe('');
    await helm(setup, 'registry', 'login', setup.address, '-u', user, '-p', password, '--plain-http');
    const base = `oci://${setup.address}/infrastructure/charts`;
    for (const name of ['common', 'hub', 'node']) {
      const pull = ['pull', `${base}/${name}`, '--version', sampleVersion, '--plain-http', '-d', 'pulled'];
      await helm(setup, ...pull);
      const file = `${name}-${sampleVersion}.tgz`;
      const pulled = readFileSync(join(setup.root, 'pulled', file));
      expect(pulled.equals(readFileSync(join(setup.root, 'dist', file)))).toBe(true);
      // Helm takes the time of the file as the time of creation.
      utimesSync(join(setup.root, 'pulled', file), plan.commit.time, plan.commit.time);
      await helm(
        setup,
        'push',
        join('pulled', file),
        `oci://${setup.address}/infrastructure/theirs`,
        '--plain-http',
      );
    }
    const address = registryAddress(setup.address);
    const registry = new Registry(new FakeHost(), { address, username: user, password, action: 'seed' });
    for (const name of ['common', 'hub', 'node']) {
      const [ours, theirs] = await Promise.all(
        ['charts', 'theirs'].map((path) =>
          registry.manifest(`infrastructure/${path}/${name}`, sampleVersion),
        ),
      );
      expect(Buffer.from(ours?.bytes ?? []).toString()).toBe(Buffer.from(theirs?.bytes ?? []).toString());
    }
  });
});

describe('a registry that is no Harbor', () => {
  const setup = new Setup();
  let registries: DockerRegistry[];
  beforeAll(async () => {
    const account = { user, password, actions: ['pull', 'push'] };
    const { realm, service, certificate } = closing(await startTokenServer(scratch(), [account]));
    const tokens = { kind: 'token', realm, service, certificate } as const;
    registries = [
      closing(await startDockerRegistry({ kind: 'htpasswd', user, password })),
      closing(await startDockerRegistry(tokens)),
      closing(await startDockerRegistry(tokens, 'registry')),
    ];
  });

  test.each([
    ['docker-registry with a password', 0],
    ['docker-registry with tokens', 1],
    ['distribution 3 with tokens', 2],
  ])('takes charts once, and other content of a version never: %s', async (_, at) => {
    const { host = '' } = registries[at] ?? {};
    const plan = chartsPlan(host, {}, ['common', 'hq']);
    await setup.pack(plan);
    const states = async (operation: string): Promise<unknown> => {
      const { error, states: found } = await setup.run({ operation }, plan);
      return [error, found];
    };
    expect(await states('preflight')).toEqual(['', { common: 'absent', hq: 'absent' }]);
    expect(await states('run')).toEqual(['', { common: 'pushed', hq: 'pushed' }]);
    expect(await states('run')).toEqual(['', { common: 'unchanged', hq: 'unchanged' }]);
    await helm(setup, 'registry', 'login', host, '-u', user, '-p', password, '--plain-http');
    const chart = `oci://${host}/infrastructure/charts/hq`;
    await helm(setup, 'pull', chart, '--version', sampleVersion, '--plain-http', '-d', 'pulled');
    const file = `hq-${sampleVersion}.tgz`;
    const pulled = readFileSync(join(setup.root, 'pulled', file));
    expect(pulled.equals(readFileSync(join(setup.root, 'dist', file)))).toBe(true);
    writeFiles(setup.root, { 'charts/hq/more.txt': 'more' });
    await setup.pack(plan);
    expect(await states('run')).toEqual([
      expect.stringContaining('is there with other content: sha256:'),
      { common: 'unchanged', hq: 'failed' },
    ]);
  });
});

describe('helm and a ChartMuseum', () => {
  const setup = new Setup(true);

  test('repo add, search and pull give what was pushed', async () => {
    const plan = chartsPlan(setup.address);
    await setup.pack(plan);
    expect((await setup.run({}, plan)).error).toBe('');
    const url = `http://${setup.address}/chartrepo/infrastructure`;
    await helm(setup, 'repo', 'add', 'demo', url, '--username', user, '--password', password);
    expect(await helm(setup, 'search', 'repo', 'demo/', '--devel')).toMatch(/demo\/hub\s+5\.1\.0-b\.2/);
    await helm(setup, 'pull', 'demo/hub', '--devel', '-d', 'pulled');
    const file = `hub-${sampleVersion}.tgz`;
    const pulled = readFileSync(join(setup.root, 'pulled', file));
    expect(pulled.equals(readFileSync(join(setup.root, 'dist', file)))).toBe(true);
    await expect(
      helm(setup, 'repo', 'add', 'x', url, '--username', user, '--password', 'no'),
    ).rejects.toThrow('401');
  });
});
