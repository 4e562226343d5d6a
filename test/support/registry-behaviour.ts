import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { copyBlob, fetchBlob, hasBlob, mountBlob, uploadBlob } from '../../src/oci/blobs.js';
import { digestOf, type Manifest, manifestContent, mediaTypes, platformsOf } from '../../src/oci/manifest.js';
import type { Registry } from '../../src/oci/registry.js';
import { pushImage } from './images.js';

/** A registry that the behaviour of our client is looked at with. */
export interface RegistryUnderTest {
  /** How it wants us to log in. */
  readonly kind: 'none' | 'basic' | 'bearer';
  readonly project: string;
  /** A new client. `wrong`: with another password; `reader`: with an account that may only pull. */
  connect(who?: 'wrong' | 'reader'): Registry;
  /** Puts tags on a manifest that a repository has, past its front; undefined skips the test of many tags. */
  readonly seedTags: ((repository: string, tags: readonly string[], digest: string) => void) | undefined;
}

/** What our client does with any registry: the same table for each of them. */
export function registryBehaviour(name: string, get: () => RegistryUnderTest): void {
  describe(`the client with ${name}`, () => {
    let registry: Registry;
    let at: (repository: string) => string;
    beforeAll(() => {
      registry = get().connect();
      at = (repository) => `${get().project}/${repository}`;
    });

    it('tells how to log in, takes an image of two platforms, and gives it back byte for byte', async () => {
      expect(await registry.loginKind()).toBe(get().kind);
      const app = at('app');
      expect(await registry.manifest(app, '1.0')).toBeUndefined();
      expect(await registry.digest(app, '1.0')).toBeUndefined();
      expect(await registry.tags(app)).toEqual([]);
      const index = await pushImage(registry, app, '1.0');
      expect(await registry.digest(app, '1.0')).toBe(index.digest);
      expect(await registry.manifest(app, '1.0')).toEqual(index);
      expect(await registry.manifest(app, index.digest)).toEqual(index);
      expect(platformsOf(manifestContent(index))).toEqual(['linux/amd64', 'linux/arm64']);
      // A channel: the same bytes under another name, twice.
      await registry.putManifest(app, 'uluru', index);
      await registry.putManifest(app, 'uluru', index);
      expect((await registry.tags(app)).sort()).toEqual(['1.0', 'uluru']);
      const other = await pushImage(registry, app, '1.1');
      await registry.putManifest(app, 'uluru', other);
      expect(await registry.digest(app, 'uluru')).toBe(other.digest);
      await registry.putManifest(app, 'uluru', index);
      expect(await registry.digest(app, 'uluru')).toBe(index.digest);
    });

    it('keeps a Docker list apart from its platforms', async () => {
      const list = await pushImage(registry, at('docker'), '1.0', undefined, true);
      expect(await registry.manifest(at('docker'), '1.0')).toEqual(list);
      await registry.putManifest(at('docker'), 'latest', list);
      expect(await registry.digest(at('docker'), 'latest')).toBe(list.digest);
    });

    it('keeps the bytes of a manifest that no program would write', async () => {
      const index = await pushImage(registry, at('odd'), '1.0');
      const bytes = Buffer.from(`${Buffer.from(index.bytes).toString().replace('{', '{ \t\n')}\n\n`);
      const odd: Manifest = { ...index, digest: digestOf(bytes), bytes };
      await registry.putManifest(at('odd'), 'odd', odd);
      expect(await registry.manifest(at('odd'), 'odd')).toEqual(odd);
    });

    it('uploads, finds, mounts, copies and fetches blobs', async () => {
      const [a, b, c] = [at('a'), at('b'), at('c')];
      const bytes = randomBytes(100_000);
      const digest = digestOf(bytes);
      expect(await uploadBlob(registry, a, bytes)).toEqual({ digest, state: 'uploaded' });
      expect((await uploadBlob(registry, a, bytes)).state).toBe('unchanged');
      expect(await hasBlob(registry, b, digest)).toBe(false);
      expect(await mountBlob(registry, b, digest, a)).toBe(true);
      expect(await hasBlob(registry, b, digest)).toBe(true);
      expect(await copyBlob(registry, c, digest, a)).toBe(true);
      expect(Buffer.from((await fetchBlob(registry, c, digest)) ?? [])).toEqual(bytes);
      const unknown = `sha256:${'0'.repeat(64)}`;
      expect(await mountBlob(registry, b, unknown, a)).toBe(false);
      expect(await copyBlob(registry, b, unknown, a)).toBe(false);
      expect(await fetchBlob(registry, b, unknown)).toBeUndefined();
      expect((await uploadBlob(registry, a, new Uint8Array())).digest).toBe(digestOf(new Uint8Array()));
    });

    it('refuses an index without its children, and says which', async () => {
      const digest = `sha256:${'1'.repeat(64)}`;
      const child = { mediaType: mediaTypes.ociManifest, digest, size: 2 };
      const bytes = Buffer.from(
        JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [child] }),
      );
      const index: Manifest = { digest: digestOf(bytes), mediaType: mediaTypes.ociIndex, bytes };
      const put = registry.putManifest(at('app'), 'broken', index);
      const message = expect.stringContaining(digest);
      await expect(put).rejects.toMatchObject({ status: 400, retryable: false, message });
      expect(await registry.digest(at('app'), 'broken')).toBeUndefined();
    });

    it('refuses bytes under a digest that is not theirs', async () => {
      const index = await pushImage(registry, at('wrong'), '1.0');
      const bytes = Buffer.from(`${Buffer.from(index.bytes).toString()} `);
      const put = registry.putManifest(at('wrong'), index.digest, { ...index, bytes });
      await expect(put).rejects.toMatchObject({ status: 400, retryable: false });
    });

    it('writes many tags of many repositories side by side', async () => {
      const images = await Promise.all(
        ['p', 'q', 'r'].map(async (one) => ({
          repository: at(one),
          index: await pushImage(registry, at(one), '1.0'),
        })),
      );
      const tags = ['5.0', 'uluru', 'latest', 'uluru-live'];
      await Promise.all(
        images.flatMap(({ repository, index }) =>
          tags.map((tag) => registry.putManifest(repository, tag, index)),
        ),
      );
      for (const { repository, index } of images) {
        const found = await Promise.all(tags.map((tag) => registry.digest(repository, tag)));
        expect(found).toEqual(tags.map(() => index.digest));
      }
    });

    it('reads 2,500 tags', async () => {
      const { seedTags } = get();
      if (seedTags === undefined) return;
      const { digest } = await pushImage(registry, at('many'), '1.0');
      const tags = Array.from({ length: 2_499 }, (_, number) => `t${number}`);
      seedTags(at('many'), tags, digest);
      const found = await get().connect().tags(at('many'));
      expect([...found].sort()).toEqual(['1.0', ...tags].sort());
    });

    it('tells a wrong password as such, after two slow tries', async () => {
      if (get().kind === 'none') return;
      const wrong = get().connect('wrong');
      const refused = {
        status: 401,
        retryable: false,
        message: expect.stringContaining('does not know this user name with this password'),
      };
      await expect(wrong.digest(at('app'), '1.0')).rejects.toMatchObject(refused);
      await expect(wrong.tags(at('app'))).rejects.toMatchObject(refused);
    });

    it('tells from the token that an account may only pull, and when it pushes', async () => {
      if (get().kind !== 'bearer') return;
      const reader = get().connect('reader');
      reader.announce([{ repository: at('app'), actions: ['pull', 'push'] }]);
      const facts = await reader.rights();
      expect(facts?.flatMap(({ access }) => access)).toMatchObject([{ name: at('app'), actions: ['pull'] }]);
      expect(await reader.digest(at('app'), '1.0')).toMatch(/^sha256:/);
      const message = expect.stringContaining('this account has no right to do that');
      const upload = uploadBlob(reader, at('app'), randomBytes(9));
      await expect(upload).rejects.toMatchObject({ status: 401, message });
    });
  });
}
