import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { registryAddress } from '../../src/oci/address.js';
import { fetchBlob, hasBlob, mountBlob, uploadBlob } from '../../src/oci/blobs.js';
import { digestOf, type Manifest, manifestContent, mediaTypes } from '../../src/oci/manifest.js';
import { Registry } from '../../src/oci/registry.js';
import { startDockerRegistry } from '../support/docker-registry.js';
import { FakeHost } from '../support/fake-host.js';
import { pushImage } from '../support/images.js';
import { startTokenServer, type TokenServer } from '../support/token-server.js';
import { closing, scratch } from './workbench.js';

/** Our client of registries against docker-registry, with each way to log in. */

const password = 'Canary-of-oci';
let host: FakeHost;
const hosts: Record<string, string> = {};
let tokens: TokenServer;

beforeAll(async () => {
  host = new FakeHost();
  const full = { user: 'me', password, actions: ['pull', 'push'] };
  const reader = { user: 'reader', password, actions: ['pull'] };
  tokens = closing(await startTokenServer(scratch(), [full, reader]));
  hosts['none'] = closing(await startDockerRegistry()).host;
  hosts['basic'] = closing(await startDockerRegistry({ kind: 'htpasswd', user: 'me', password })).host;
  const { realm, service, certificate } = tokens;
  hosts['bearer'] = closing(await startDockerRegistry({ kind: 'token', realm, service, certificate })).host;
});

const connect = (kind: string, username = 'me', secret = password): Registry =>
  new Registry(host, {
    address: registryAddress(hosts[kind] ?? ''),
    username: kind === 'none' ? '' : username,
    password: kind === 'none' ? '' : secret,
    action: 'test',
  });

describe.each(['none', 'basic', 'bearer'])('a registry that wants %s', (kind) => {
  it('tells so, takes an image of two platforms, and gives it back byte for byte', async () => {
    const registry = connect(kind);
    expect(await registry.loginKind()).toBe(kind);
    expect(await registry.manifest('project/app', '1.0')).toBeUndefined();
    expect(await registry.tags('project/app')).toEqual([]);
    const index = await pushImage(registry, 'project/app', '1.0');
    expect(await registry.digest('project/app', '1.0')).toBe(index.digest);
    expect(await registry.manifest('project/app', '1.0')).toEqual(index);
    expect(await registry.manifest('project/app', index.digest)).toEqual(index);
    expect(manifestContent(index).manifests).toHaveLength(2);
    // A channel: the same bytes under another name, twice.
    await registry.putManifest('project/app', 'uluru', index);
    await registry.putManifest('project/app', 'uluru', index);
    expect((await registry.tags('project/app')).sort()).toEqual(['1.0', 'uluru']);
  });

  it('keeps a Docker list apart from its platforms', async () => {
    const registry = connect(kind);
    const list = await pushImage(registry, 'project/docker', '1.0', undefined, true);
    expect(await registry.manifest('project/docker', '1.0')).toEqual(list);
  });

  it('uploads, finds, mounts and fetches blobs', async () => {
    const registry = connect(kind);
    const bytes = randomBytes(100_000);
    expect(await uploadBlob(registry, 'project/a', bytes)).toEqual({
      digest: digestOf(bytes),
      state: 'uploaded',
    });
    expect((await uploadBlob(registry, 'project/a', bytes)).state).toBe('unchanged');
    expect(await hasBlob(registry, 'project/b', digestOf(bytes))).toBe(false);
    expect(await mountBlob(registry, 'project/b', digestOf(bytes), 'project/a')).toBe(true);
    expect(await hasBlob(registry, 'project/b', digestOf(bytes))).toBe(true);
    expect(Buffer.from((await fetchBlob(registry, 'project/b', digestOf(bytes))) ?? [])).toEqual(bytes);
    const unknown = `sha256:${'0'.repeat(64)}`;
    expect(await mountBlob(registry, 'project/b', unknown, 'project/a')).toBe(false);
    expect(await fetchBlob(registry, 'project/b', unknown)).toBeUndefined();
  });

  it('refuses an index without its children, and says which', async () => {
    const registry = connect(kind);
    const digest = `sha256:${'1'.repeat(64)}`;
    const child = { mediaType: mediaTypes.ociManifest, digest, size: 2 };
    const bytes = Buffer.from(
      JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [child] }),
    );
    const index: Manifest = { digest: digestOf(bytes), mediaType: mediaTypes.ociIndex, bytes };
    const put = registry.putManifest('project/app', 'broken', index);
    await expect(put).rejects.toMatchObject({ status: 400, retryable: false });
    expect(await registry.digest('project/app', 'broken')).toBeUndefined();
  });
});

describe('credentials', () => {
  it.each(['basic', 'bearer'])('that are wrong are told as such (%s)', async (kind) => {
    const registry = connect(kind, 'me', 'Canary-of-wrong');
    await expect(registry.digest('project/app', '1.0')).rejects.toMatchObject({
      status: 401,
      retryable: false,
    });
    await expect(registry.tags('project/app')).rejects.toMatchObject({ status: 401 });
    expect(host.allText()).not.toContain('Canary');
  });

  it('ask for one token for what was announced, and read its rights', async () => {
    const registry = connect('bearer');
    const actions = ['pull', 'push'] as const;
    registry.announce(['x', 'y'].map((name) => ({ repository: `project/${name}`, actions: [...actions] })));
    const before = tokens.asked.length;
    for (const name of ['x', 'y']) await pushImage(registry, `project/${name}`, '1.0');
    expect(tokens.asked.slice(before)).toEqual([
      ['repository:project/x:pull,push', 'repository:project/y:pull,push'],
    ]);
    expect(await registry.rights()).toMatchObject([{ subject: 'me' }]);
  });

  it('that may only read are refused when they write', async () => {
    const registry = connect('bearer', 'reader');
    expect(await registry.digest('project/app', '1.0')).toMatch(/^sha256:/);
    await expect(uploadBlob(registry, 'project/app', randomBytes(9))).rejects.toMatchObject({ status: 401 });
  });
});
