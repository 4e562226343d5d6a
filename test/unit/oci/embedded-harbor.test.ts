import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { checkHarbor, checkLogin } from '../../../src/harbor/access.js';
import { Harbor } from '../../../src/harbor/harbor.js';
import { ensureManifest } from '../../../src/images/presence.js';
import { registryAddress } from '../../../src/oci/address.js';
import type { RegistryOptions } from '../../../src/oci/authorizer.js';
import { copyBlob, hasBlob, mountBlob, uploadBlob } from '../../../src/oci/blobs.js';
import { digestOf, type Manifest, manifestAccept, manifestContent } from '../../../src/oci/manifest.js';
import { Registry } from '../../../src/oci/registry.js';
import { startHarbor } from '../../../src/rehearsal/services/harbor.js';
import type { HarborSettings } from '../../../src/rehearsal/services/harbor-state.js';
import { FakeHost } from '../../support/fake-host.js';
import { pushImage, pushPlatform } from '../../support/images.js';
import { registryBehaviour } from '../../support/registry-behaviour.js';
import { Recorder, temporaryFolder } from '../services/support.js';

/** Our client against the embedded Harbor, which answers as Harbor 2.15 does. */

const folder = temporaryFolder('client-of-harbor');
const unauthorized = '{"errors":[{"code":"UNAUTHORIZED","message":"unauthorized"}]}';
const [project, user, password] = ['infra', 'robot$infra+ci', 'Canary-of-harbor'];
let hooks: Recorder;
let service: Awaited<ReturnType<typeof startHarbor>>;
let host: FakeHost;
/** Every request that the host sent: method, path, and its headers. */
let sent: { readonly line: string; readonly headers: Headers }[];

const methods = new Set<string>();

beforeAll(async () => {
  hooks = new Recorder();
  service = await startHarbor({ stateDir: folder, port: 0, project, user, password, hooks });
});
afterAll(() => service.close());

class WatchedHost extends FakeHost {
  override fetch(url: string | URL, init: RequestInit = {}): Promise<Response> {
    const { pathname, search } = new URL(url);
    methods.add(init.method ?? 'GET');
    sent.push({ line: `${init.method ?? 'GET'} ${pathname}${search}`, headers: new Headers(init.headers) });
    return super.fetch(url, init);
  }
}
host = new WatchedHost();
sent = [];
beforeEach(() => {
  host = new WatchedHost();
  sent = [];
  settings({});
  hooks.onRequest = () => undefined;
});

function settings(value: HarborSettings): void {
  writeFileSync(join(folder, 'harbor/settings.json'), JSON.stringify(value));
}

const options = (given: Partial<RegistryOptions> = {}): RegistryOptions => ({
  address: registryAddress(service.host),
  username: user,
  password,
  action: 'test',
  ...given,
});
const connect = (given: Partial<RegistryOptions> = {}): Registry => new Registry(host, options(given));
const lines = (pattern: RegExp): string[] =>
  sent.map(({ line }) => line).filter((line) => pattern.test(line));

registryBehaviour('the embedded Harbor', () => ({
  kind: 'bearer',
  project,
  connect: (who) => {
    // The rights are those of its one account.
    settings(who === 'reader' ? { rights: ['pull'] } : {});
    return connect(who === 'wrong' ? { password: 'Canary-of-wrong' } : {});
  },
  seedTags: undefined,
}));

// The ten points at the top of what was measured on a real Harbor, as far as they are about a client.
describe('what a client of Harbor must know', () => {
  let index: Manifest;
  beforeAll(async () => {
    settings({});
    index = await pushImage(connect(), `${project}/point`, '1.0');
  });
  const at = `${project}/point`;

  it('1: 201 of a put says nothing of what the tag holds: it is read back', async () => {
    const other = await pushImage(connect(), `${project}/point`, '2.0');
    // Between our put and its answer somebody else puts the same tag.
    hooks.onEffect = async (facts, phase) => {
      if (phase === 'after' && facts.kind === 'image.tag' && facts.detail['tag'] === 'raced') {
        hooks.onEffect = () => undefined;
        await connect().putManifest(at, 'raced', other);
      }
      return undefined;
    };
    const registry = connect();
    await registry.putManifest(at, 'raced', index);
    expect(await registry.digest(at, 'raced')).toBe(other.digest);
  });

  it('2: an immutable tag refuses its own digest, which is done for us', async () => {
    settings({ 'immutable-tags': ['*'] });
    await connect().putManifest(at, '1.0', index);
    expect(lines(/^PUT|^HEAD/)).toEqual([`PUT /v2/${at}/manifests/1.0`, `HEAD /v2/${at}/manifests/1.0`]);
    const other = { ...index, bytes: Buffer.from('{}'), digest: digestOf(Buffer.from('{}')) };
    await expect(connect().putManifest(at, '1.0', other)).rejects.toMatchObject({
      status: 412,
      retryable: false,
    });
  });

  it('3: every read of a manifest names all four types', async () => {
    const registry = connect();
    await registry.manifest(at, '1.0');
    await registry.digest(at, '1.0');
    const reads = sent.filter(({ line }) => line.includes('/manifests/'));
    expect(reads.map(({ headers }) => headers.get('accept'))).toEqual([manifestAccept, manifestAccept]);
    expect(manifestAccept.split(', ')).toHaveLength(4);
  });

  it.each([true, false])(
    '4: a wrong password gets a token all the same (public: %s), and is told',
    async (open) => {
      settings({ public: open });
      const given = options({ password: 'Canary-of-wrong' });
      const registry = new Registry(host, given);
      registry.announce([{ repository: at, actions: ['pull', 'push'] }]);
      await expect(checkLogin(registry, given, [at])).rejects.toMatchObject({
        status: 401,
        message: expect.stringContaining('does not know this user name with this password'),
      });
      expect(sent.filter(({ line }) => line.startsWith('GET /service/token'))).toHaveLength(2);
      expect(host.slept).toEqual([2_000]);
    },
  );

  it('5: a missing right and an unknown project are both 401, and told apart', async () => {
    settings({ rights: ['pull'] });
    const put = connect().putManifest(at, 'x', index);
    await expect(put).rejects.toThrow(/action: push \(this account has no right to do that\)/);
    settings({});
    const unknown = connect().manifest('nosuch/app', '1');
    await expect(unknown).rejects.toThrow(/project nosuch not found \(it has no such project/);
    await expect(connect().manifest('infra', '1')).rejects.toThrow(/wants a project before the name/);
  });

  it('6: one slow try more, since somebody else may have locked the name', async () => {
    let refused = 0;
    hooks.onRequest = (route) =>
      route === 'registry.token' && refused++ === 0 ? { status: 401, body: '' } : undefined;
    expect((await connect().manifest(at, '1.0'))?.digest).toBe(index.digest);
    expect([refused, host.slept]).toEqual([2, [2_000]]);
  });

  it('7: no cookie goes back, whatever is set', async () => {
    const registry = connect();
    await registry.putManifest(at, 'cookie', index);
    await uploadBlob(registry, at, Buffer.from('cookie'));
    expect(sent.filter(({ headers }) => headers.has('cookie'))).toEqual([]);
  });

  it('8: a portal that answers 200 in HTML is no ChartMuseum', async () => {
    const facts = await new Harbor(host, options()).facts();
    expect(facts).toMatchObject({ chartMuseum: false, readOnly: false });
    const portal = await fetch(`http://${service.host}/chartrepo/${project}/index.yaml`);
    expect([portal.status, portal.headers.get('content-type')]).toEqual([200, 'text/html']);
  });

  it('9: what was pushed by digest only is gone after a collection, and is put again', async () => {
    const registry = connect();
    const image = await pushPlatform(registry, at);
    service.collectGarbage();
    expect(await registry.digest(at, image.digest)).toBeUndefined();
    expect(await ensureManifest(registry, at, image, [])).toBe(true);
    expect(await registry.digest(at, image.digest)).toBe(image.digest);
    // Those of an index with a tag are no prey.
    for (const { digest } of manifestContent(index).manifests)
      expect(await registry.digest(at, digest)).toBe(digest);
  });

  it('10: nothing is ever deleted: these are all methods of the tests so far', () => {
    expect([...methods].sort()).toEqual(['GET', 'HEAD', 'POST', 'PUT']);
  });

  it('token renewal: a lapsed token is asked for anew, once', async () => {
    settings({ 'token-seconds': 60 });
    const registry = connect();
    await registry.manifest(at, '1.0');
    await host.sleep(55_000);
    await Promise.all([registry.manifest(at, '1.0'), registry.digest(at, '1.0')]);
    expect(lines(/^GET \/service\/token/)).toHaveLength(2);
  });

  it('mount without the right on the source falls back to an upload', async () => {
    const registry = connect();
    const to = `${project}/to`;
    const { digest } = await uploadBlob(registry, at, Buffer.from('to be copied'));
    expect(await mountBlob(registry, to, digest, 'elsewhere/secret')).toBe(false);
    let refused = 0;
    hooks.onRequest = (route) => {
      const isMount = route === 'registry.upload.start' && refused++ === 0;
      return isMount ? { status: 401, body: unauthorized } : undefined;
    };
    expect(await copyBlob(registry, to, digest, at)).toBe(true);
    expect(await hasBlob(registry, to, digest)).toBe(true);
    expect(lines(/^POST/)).toHaveLength(4);
  });

  it('read-only mode and a tag that a rule protects are found before anything is written', async () => {
    settings({ 'read-only': true });
    await expect(checkHarbor(host, options(), project, [])).rejects.toThrow(/read-only mode/);
    settings({ 'sees-rules': true, 'immutable-tags': ['uluru*'] });
    const changed = [{ repository: at, tag: 'uluru-live' }];
    await expect(checkHarbor(host, options(), project, changed)).rejects.toThrow(/immutability rule/);
    expect(sent.every(({ line }) => line.startsWith('GET '))).toBe(true);
  });
});
