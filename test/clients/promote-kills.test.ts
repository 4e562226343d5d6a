import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { registryAddress } from '../../src/oci/address.js';
import type { Manifest } from '../../src/oci/manifest.js';
import { Registry } from '../../src/oci/registry.js';
import { startDockerRegistry } from '../support/docker-registry.js';
import { FakeHost } from '../support/fake-host.js';
import { pushImage } from '../support/images.js';
import { between } from './between.js';
import { closing, scratch } from './workbench.js';

/** promote-tags as a process of its own, killed at every manifest that it puts on distribution 3. */

const account = { username: 'me', password: 'Canary-of-kills' };
const repositories = ['p/one', 'p/two'];
const siblings = ['latest'];
const live = 'latest-live';
const puts = repositories.length * (siblings.length + 1);
const folder = scratch();
const before = new Map<string, Manifest>();
const after = new Map<string, Manifest>();
let registry: Registry;
let proxy: string;
/** Called around every put; false: the client gets no answer. */
let around: (phase: 'before' | 'after') => boolean = () => true;
const broken: string[] = [];

beforeAll(async () => {
  const { username: user, password } = account;
  const { host } = closing(await startDockerRegistry({ kind: 'htpasswd', user, password }, 'registry'));
  registry = new Registry(new FakeHost(), { address: registryAddress(host), ...account, action: 'seed' });
  for (const name of repositories) {
    before.set(name, await pushImage(registry, name, '5.0.8'));
    after.set(name, await pushImage(registry, name, '5.1.0'));
  }
  proxy = await between(host, async (url, phase) => {
    if (phase === 'after') broken.push(...(await behind()).map((one) => `${url}: ${one}`));
    return around(phase);
  });
});

/** Channels that are not on the new version although a live one is. */
async function behind(): Promise<string[]> {
  const isNew = async (name: string, tag: string): Promise<boolean> =>
    (await registry.digest(name, tag)) === after.get(name)?.digest;
  const lives = await Promise.all(repositories.map((name) => isNew(name, live)));
  if (!lives.includes(true)) return [];
  const all = repositories.flatMap((name) => siblings.map((tag) => [name, tag] as const));
  const held = await Promise.all(all.map(([name, tag]) => isNew(name, tag)));
  return all.filter((_, index) => !held[index]).map((one) => one.join(':'));
}

function start(): ChildProcess {
  const inputs = {
    ...{ registry: proxy, project: 'p', version: '5.1.0', ...account },
    ...{ repositories: 'one, two', channels: [...siblings, live].join(), token: '' },
  };
  const named = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env = { PATH: process.env['PATH'], GITHUB_WORKSPACE: folder, ...Object.fromEntries(named) };
  return spawn(process.execPath, [resolve('build/src/actions/promote-tags/main.js')], {
    env,
    stdio: 'ignore',
  });
}

const cases = Array.from({ length: puts }, (_, index) => index + 1);
it.each(cases.flatMap((k) => [[k, 'before'] as const, [k, 'after'] as const]))(
  'put %d, %s it: no live channel without its siblings, and a second run completes',
  async (k, when) => {
    broken.length = 0;
    for (const [name, old] of before) {
      for (const tag of [live, ...siblings]) await registry.putManifest(name, tag, old);
    }
    const child = start();
    let seen = 0;
    around = (phase) => {
      if (phase === 'before') seen++;
      // Repositories go side by side: what is under way with the one that is killed at gets no further either.
      if (seen < k || (seen === k && phase === 'before' && when === 'after')) return true;
      child.kill('SIGKILL');
      return false;
    };
    const [code, signal] = await once(child, 'exit');
    expect([code, signal]).toEqual([null, 'SIGKILL']);
    expect(await behind()).toEqual([]);
    around = () => true;
    const [ended] = await once(start(), 'exit');
    expect([ended, broken]).toEqual([0, []]);
    for (const [name, image] of after) {
      for (const tag of [...siblings, live]) {
        expect([name, tag, await registry.digest(name, tag)]).toEqual([name, tag, image.digest]);
      }
    }
  },
);
