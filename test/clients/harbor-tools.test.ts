import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { registryAddress } from '../../src/oci/address.js';
import { type Manifest, manifestContent } from '../../src/oci/manifest.js';
import { Registry } from '../../src/oci/registry.js';
import { FakeHost } from '../support/fake-host.js';
import { pushImage } from '../support/images.js';
import { Bench, clientEnv, good, password, project, run, scratch, user } from './workbench.js';

/** regctl, buildah, skopeo, crane and helm against the embedded Harbor: log-in, listing, copying, and a token that ends. */

const folder = scratch();
const bench = new Bench(join(folder, 'state'));
let env: Record<string, string>;
let index: Manifest;

beforeAll(async () => {
  await bench.start();
  env = clientEnv(join(folder, 'home'), [bench.host]);
  const address = registryAddress(bench.host);
  const registry = new Registry(new FakeHost(), { address, username: user, password, action: 'test' });
  index = await pushImage(registry, `${project}/app`, '1.0');
  await good(env, 'regctl', 'registry', 'set', bench.host, '--tls', 'disabled', '--skip-check');
});
afterEach(() => {
  bench.settings({});
  bench.hooks.onEffect = () => undefined;
  expect(bench.hooks.foreign).toEqual([]);
});

const skopeo = (command: string, image: string, ...args: string[]): Promise<string> =>
  good(env, 'skopeo', command, '--tls-verify=false', ...args, `docker://${bench.at(image)}`);
const buildah = (...args: string[]): Promise<string> =>
  good(env, 'buildah', '--root', join(folder, 'root'), '--runroot', join(folder, 'run'), ...vfs, ...args);
const vfs = ['--storage-driver', 'vfs'];
const pushMade = ['manifest', 'push', '--all', '--tls-verify=false', 'made'];
const digest = (image: string): Promise<string> => good(env, 'crane', 'digest', bench.at(image));

describe.each([
  ['helm', ['registry', 'login', '--plain-http', '-u', user, '--password-stdin'], /response status code 401/],
  ['skopeo', ['login', '--tls-verify=false', '-u', user, '--password-stdin'], /invalid username\/password/],
  ['buildah', ['login', '--tls-verify=false', '-u', user, '--password-stdin'], /invalid username\/password/],
  ['regctl', ['registry', 'login', '-u', user, '--pass-stdin'], /unauthorized/i],
])('%s', (command, args, refused) => {
  it('logs a robot in by its whole name, and not by a wrong password', async () => {
    const own = clientEnv(join(folder, `login-${command}`), []);
    if (command === 'regctl') {
      await good(own, 'regctl', 'registry', 'set', bench.host, '--tls', 'disabled', '--skip-check');
    }
    const wrong = await run(own, command, [...args, bench.host], 'nope');
    expect([wrong.code !== 0, wrong.text]).toEqual([true, expect.stringMatching(refused)]);
    expect((await run(own, command, [...args, bench.host], password)).code).toBe(0);
  });
});

describe('what clients see', () => {
  it('is the same to all of them', async () => {
    bench.settings({ public: false });
    expect(await digest('app:1.0')).toBe(index.digest);
    expect(await good(env, 'regctl', '-v', 'error', 'image', 'digest', bench.at('app:1.0'))).toBe(
      index.digest,
    );
    expect(await skopeo('inspect', 'app:1.0', '--raw')).toBe(Buffer.from(index.bytes).toString());
    expect(JSON.parse(await skopeo('list-tags', 'app'))).toMatchObject({ Tags: ['1.0'] });
    expect(await good(env, 'regctl', '-v', 'error', 'tag', 'ls', bench.at('app'))).toBe('1.0');
    expect(await good(env, 'crane', 'ls', bench.at('app'))).toBe('1.0');
  });

  it('moves whole with regctl, by a mount and without writing what is there', async () => {
    await good(env, 'regctl', 'image', 'copy', bench.at('app:1.0'), bench.at('regctl:latest'));
    await good(env, 'regctl', 'image', 'copy', bench.at('app:1.0'), bench.at('app:latest'));
    expect([await digest('regctl:latest'), await digest('app:latest')]).toEqual([index.digest, index.digest]);
    const mounts = bench.hooks.effects.filter(({ detail }) => detail['mounted_from'] === `${project}/app`);
    expect(mounts).toHaveLength(4);
    bench.settings({ 'immutable-tags': ['latest'] });
    await good(env, 'regctl', 'image', 'copy', bench.at('app:1.0'), bench.at('app:latest'));
  });

  it('moves whole with crane, to a file and back', async () => {
    await good(env, 'crane', 'pull', '--format', 'oci', bench.at('app:1.0'), join(folder, 'layout'));
    const pushed = await good(env, 'crane', 'push', '--index', join(folder, 'layout'), bench.at('crane:1.0'));
    expect(pushed).toContain(index.digest);
    // The layout has an index around the one of the image.
    const text = await good(env, 'crane', 'manifest', bench.at('crane:1.0'));
    const outer = JSON.parse(text) as { manifests: unknown[] };
    expect(outer.manifests).toMatchObject([{ digest: index.digest }]);
  });

  // What regctl does on Harbor 2.15, too: the reason why nothing of ours deletes a tag.
  it('is a dummy after regctl has failed to remove its tag', async () => {
    await good(env, 'crane', 'tag', bench.at('app:1.0'), 'doomed');
    const { code, text } = await run(env, 'regctl', ['tag', 'rm', bench.at('app:doomed')]);
    expect([code, text]).toEqual([1, expect.stringMatching(/unauthorized/i)]);
    expect(await digest('app:doomed')).not.toBe(index.digest);
  });
});

it('takes a manifest list that buildah built', async () => {
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY content /\n');
  writeFileSync(join(folder, 'content'), 'x');
  const platforms = ['--platform', 'linux/amd64,linux/arm64', '--isolation', 'chroot'];
  await buildah('bud', ...platforms, '--manifest', 'made', folder);
  await buildah(...pushMade, `docker://${bench.at('buildah:1.0')}`);
  const raw = Buffer.from(await skopeo('inspect', 'buildah:1.0', '--raw'));
  const content = manifestContent({ digest: '', mediaType: index.mediaType, bytes: raw });
  expect(content.manifests).toHaveLength(2);
});

/** A chart that needs another one of the registry. */
function chart(name: string, more = ''): string {
  const source = join(folder, name);
  mkdirSync(join(source, 'templates'), { recursive: true });
  writeFileSync(join(source, 'Chart.yaml'), `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n${more}`);
  return source;
}

it('gives helm the dependency of a chart', async () => {
  const where = `oci://${bench.at('charts')}`;
  await good(env, 'helm', 'package', chart('common'), '-d', folder);
  await good(env, 'helm', 'push', join(folder, 'common-1.0.0.tgz'), where, '--plain-http');
  const hub = chart('hub', `dependencies:\n  - { name: common, version: 1.x, repository: '${where}' }\n`);
  await good(env, 'helm', 'dependency', 'update', hub, '--plain-http');
  await good(env, 'helm', 'dependency', 'build', hub, '--plain-http');
  const packed = readFileSync(join(folder, 'common-1.0.0.tgz'));
  expect(readFileSync(join(hub, 'charts/common-1.0.0.tgz'))).toEqual(packed);
});

// Measured on Harbor 2.15 with a registry frozen for longer than a token lives: all of them finished.
it('is pushed to by clients whose token ends meanwhile', async () => {
  // Good for four more seconds: a busy machine starts five clients.
  bench.settings({ public: false, 'token-age-seconds': 1856 });
  const frozen = new Map<string, number>();
  bench.hooks.onEffect = async ({ detail }) => {
    const repository = String(detail['repository']);
    if (frozen.has(repository)) return undefined;
    frozen.set(repository, 0);
    await new Promise((resolve) => setTimeout(resolve, 5_100));
    frozen.set(repository, bench.hooks.exchanges.length);
    return undefined;
  };
  const from = bench.at('app:1.0');
  // Its layers are no archives, which skopeo would make them.
  const insecure = ['--src-tls-verify=false', '--dest-tls-verify=false', '--preserve-digests'];
  await Promise.all([
    good(env, 'crane', 'copy', from, bench.at('late-crane:1')),
    good(env, 'regctl', 'image', 'copy', from, bench.at('late-regctl:1')),
    good(
      env,
      'skopeo',
      'copy',
      '--all',
      ...insecure,
      `docker://${from}`,
      `docker://${bench.at('late-skopeo:1')}`,
    ),
    good(env, 'helm', 'push', '--plain-http', join(folder, 'common-1.0.0.tgz'), `oci://${bench.at('late')}`),
    buildah(...pushMade, `docker://${bench.at('late-buildah:1')}`),
  ]);
  expect([...frozen.keys()].sort()).toEqual(
    ['late-buildah', 'late-crane', 'late-regctl', 'late-skopeo', 'late/common'].map(
      (name) => `${project}/${name}`,
    ),
  );
  const after = bench.hooks.exchanges.slice(Math.min(...frozen.values()));
  expect(after.filter(({ status }) => status === 401).length).toBeGreaterThan(0);
  bench.settings({});
  expect(await good(env, 'crane', 'ls', bench.at('late/common'))).toBe('1.0.0');
  for (const name of ['crane', 'regctl', 'skopeo']) expect(await digest(`late-${name}:1`)).toBe(index.digest);
  expect(await digest('late-buildah:1')).toBe(await digest('buildah:1.0'));
});
