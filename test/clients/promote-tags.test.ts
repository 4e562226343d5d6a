import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, it } from '@jest/globals';
import { readInputs } from '../../src/actions/promote-tags/inputs.js';
import { promoteTags } from '../../src/actions/promote-tags/promote-tags.js';
import { registryAddress } from '../../src/oci/address.js';
import { Registry } from '../../src/oci/registry.js';
import { startDockerRegistry } from '../support/docker-registry.js';
import { FakeHost } from '../support/fake-host.js';
import { pushImage } from '../support/images.js';
import { startTokenServer } from '../support/token-server.js';
import { between } from './between.js';
import { clientEnv, closing, good, scratch } from './workbench.js';

/** promote-tags on registries that are no Harbor, with tokens and with passwords; skopeo reads what it did. */

const user = 'me';
const password = 'Canary-of-promotion';
const repositories = ['one', 'two', 'three'];
const channels = ['5.1', 'latest', 'latest-live'];
const hosts: Record<string, string> = {};
const folder = scratch();

beforeAll(async () => {
  const account = { user, password, actions: ['pull', 'push'] };
  const { realm, service, certificate } = closing(await startTokenServer(folder, [account]));
  hosts['tokens'] = closing(await startDockerRegistry({ kind: 'token', realm, service, certificate })).host;
  hosts['passwords'] = closing(await startDockerRegistry({ kind: 'htpasswd', user, password })).host;
  const third = await startDockerRegistry({ kind: 'htpasswd', user, password }, 'registry');
  hosts['distribution 3'] = closing(third).host;
});

async function promote(host: string, more: Record<string, string> = {}): Promise<string[]> {
  const names = { repositories: repositories.join(','), channels: channels.join(','), ...more };
  const inputs = { registry: host, project: 'p', version: '5.1.0', username: user, password, ...names };
  const fake = new FakeHost(inputs, { GITHUB_WORKSPACE: folder });
  // docker-registry may fail to read what is being written: asked again at once, it still may.
  fake.sleep = (milliseconds) => sleep(milliseconds);
  await promoteTags(fake, readInputs(fake));
  expect(fake.allText()).not.toContain('Canary');
  return (JSON.parse(fake.outputs['channels'] ?? '[]') as { state: string }[]).map(({ state }) => state);
}

function client(host: string): Registry {
  const address = registryAddress(host);
  return new Registry(new FakeHost(), { address, username: user, password, action: 'seed' });
}

it.each(['tokens', 'passwords', 'distribution 3'])(
  'moves all channels byte for byte (%s), live last',
  async (kind) => {
    const host = hosts[kind] ?? '';
    const registry = client(host);
    const made = await Promise.all(
      repositories.map((name) => pushImage(registry, `p/${name}`, '5.1.0', '5.1.0', name === 'three')),
    );
    const env = clientEnv(`${folder}/${kind}`, [host], password, user);
    const digest = (name: string, tag: string): Promise<string | undefined> =>
      registry.digest(`p/${name}`, tag);

    let puts = 0;
    const broken: string[] = [];
    const proxy = await between(host, async (url, phase) => {
      if (phase === 'before') return true;
      puts++;
      const live = await digest('one', 'latest-live');
      const others = await Promise.all(
        repositories.flatMap((name, index) =>
          channels.slice(0, 2).map(async (tag) => (await digest(name, tag)) === made[index]?.digest),
        ),
      );
      if (live !== undefined && others.includes(false)) broken.push(url);
      return true;
    });
    expect(new Set(await promote(proxy))).toEqual(new Set(['moved']));
    expect([puts, broken]).toEqual([9, []]);
    // crane takes no tokens from a server on loopback; skopeo does.
    const file = ['--authfile', env['REGISTRY_AUTH_FILE'] ?? '', '--tls-verify=false'];
    for (const [index, name] of repositories.entries()) {
      for (const channel of channels) {
        const reference = `docker://${host}/p/${name}:${channel}`;
        const raw = await good(env, 'skopeo', 'inspect', '--raw', ...file, reference);
        expect([reference, raw]).toEqual([reference, Buffer.from(made[index]?.bytes ?? []).toString()]);
      }
    }
    expect([await promote(proxy), puts]).toEqual([Array(9).fill('unchanged'), 9]);
  },
);

it('two releases at once: the newer one has the channels, or the older one fails and says so', async () => {
  const host = hosts['passwords'] ?? '';
  const registry = client(host);
  const names = ['p/left', 'p/right'];
  const given = { repositories: 'left,right', channels: 'latest,latest-live' };
  const push = (version: string) =>
    Promise.all(names.map(async (name) => (await pushImage(registry, name, version)).digest));
  const held = () =>
    Promise.all(given.channels.split(',').flatMap((tag) => names.map((name) => registry.digest(name, tag))));
  for (const round of [1, 2, 3]) {
    const [older, newer] = [`${round}.0.0`, `${round}.1.0`];
    await push(older);
    const late = push(newer);
    // From round to round the newer one comes a little later.
    const first = promote(host, { ...given, version: older }).then(
      () => '',
      (error: Error) => error.message,
    );
    const digests = await late;
    await sleep(20 * (round - 1));
    await promote(host, { ...given, version: newer });
    const failed = await first;
    if (failed !== '') {
      expect(failed).toMatch(/a newer release arrived while the channels moved|somebody else moves it/);
      await promote(host, { ...given, version: newer, repromote: 'true' });
    }
    expect(await held()).toEqual([...digests, ...digests]);
  }
});
