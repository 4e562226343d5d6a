import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  digestOf,
  type Manifest,
  manifestContent,
  mediaTypes,
  platformsOf,
} from '../../../src/oci/manifest.js';
import { pushImage, pushPlatform } from '../../support/images.js';
import { live, PromoteBench, project } from '../../support/promote-bench.js';

const bench = new PromoteBench();
beforeAll(() => bench.prepare());
beforeEach(() => bench.start());
afterEach(() => bench.stop());
afterAll(() => bench.remove());

const read = (tag: string): Promise<Manifest | undefined> => bench.registry.manifest(`${project}/app`, tag);
const names = { repositories: 'app', channels: '{major}.{minor}, latest', version: '2.0.0' };

/** An index of these platforms under `2.0.0`, with BuildKit's attestation of the first one. */
async function pushIndex(...architectures: string[]): Promise<Manifest> {
  const repository = `${project}/app`;
  const manifests: object[] = [];
  const child = async (platform: object, annotations?: object): Promise<string> => {
    const { digest, mediaType, bytes } = await pushPlatform(bench.registry, repository);
    manifests.push({ mediaType, digest, size: bytes.length, platform, annotations });
    return digest;
  };
  let first = '';
  for (const architecture of architectures) first ||= await child({ architecture, os: 'linux' });
  for (const architecture of architectures.slice(1)) await child({ architecture, os: 'linux' });
  const unknown = { architecture: 'unknown', os: 'unknown' };
  await child(unknown, {
    'vnd.docker.reference.digest': first,
    'vnd.docker.reference.type': 'attestation-manifest',
  });
  const mediaType = mediaTypes.ociIndex;
  // Neither sorted nor compact: whoever parses and writes it again gives it another digest.
  const bytes = Buffer.from(`${JSON.stringify({ mediaType, manifests, schemaVersion: 2 }, null, 3)}\n`);
  const index = { digest: digestOf(bytes), mediaType, bytes };
  await bench.registry.putManifest(repository, '2.0.0', index);
  return index;
}

describe('§8.1: images of several platforms', () => {
  test.each([
    ['an OCI index with an attestation', () => pushIndex('amd64', 'arm64'), 3],
    [
      'a Docker list (§8.2: its amd64 image is never taken for it)',
      () => pushImage(bench.registry, `${project}/app`, '2.0.0', undefined, true),
      2,
    ],
  ])('%s: byte for byte the same under every channel', async (_, push, children) => {
    const pushed = await push();
    const { error, states } = await bench.run(names);
    expect([error, states]).toEqual(['', { 'app:2.0': 'moved', 'app:latest': 'moved' }]);
    for (const channel of ['2.0', 'latest']) {
      const held = await read(channel);
      expect(held).toEqual(pushed);
      const content = manifestContent(pushed);
      expect([content.manifests.length, platformsOf(content)]).toEqual([
        children,
        ['linux/amd64', 'linux/arm64'],
      ]);
    }
    expect(bench.hooks.requests.some((route) => /blob|upload/.test(route))).toBe(false);
  });

  test.each([true, false])(
    'a registry that writes manifests anew (honest %s) is found out',
    async (honest) => {
      const { digest } = await pushIndex('amd64', 'arm64');
      let stored = '';
      bench.fetch = async (url, init) => {
        if (init?.method !== 'PUT') return fetch(url, init);
        const body = JSON.stringify(JSON.parse(Buffer.from(init.body as Uint8Array).toString('utf8')));
        stored = digestOf(Buffer.from(body));
        const answer = await fetch(url, { ...init, body });
        if (honest) return answer;
        return new Response(null, { status: 201, headers: { 'Docker-Content-Digest': digest } });
      };
      const { error } = await bench.run({ ...names, channels: 'latest' });
      expect(error).toContain(digest);
      expect(error).toContain(stored);
      expect(error).toContain('changes');
    },
  );
});

describe('§8.12: an image of one platform', () => {
  const config = (platforms: string): string =>
    [
      'schema-version: 1',
      `images: { registry: REGISTRY, project: ${project}/app, platforms: [${platforms}], channels: [latest] }`,
      '',
    ].join('\n');
  const run = () => bench.run({ version: '2.0.0', project: '' });

  test('keeps its plain manifest', async () => {
    bench.writeConfig(config('linux/amd64'));
    const plain = await pushPlatform(bench.registry, `${project}/app`);
    await bench.registry.putManifest(`${project}/app`, '2.0.0', plain);
    expect((await run()).error).toBe('');
    expect(await read('latest')).toEqual(plain);
    expect(plain.mediaType).toBe(mediaTypes.ociManifest);
  });

  test('an index of one platform and its attestation is one, too', async () => {
    bench.writeConfig(config('linux/amd64'));
    const index = await pushIndex('amd64');
    expect((await run()).error).toBe('');
    expect(await read('latest')).toEqual(index);
  });

  test('where two are wanted: nothing moves', async () => {
    bench.writeConfig(config('linux/amd64, linux/arm64'));
    const plain = await pushPlatform(bench.registry, `${project}/app`);
    await bench.registry.putManifest(`${project}/app`, '2.0.0', plain);
    expect((await run()).error).toContain('app:2.0.0 is not an image of linux/amd64 and linux/arm64');
    await pushIndex('amd64');
    expect((await run()).error).toContain('app:2.0.0 lacks linux/arm64');
    expect(bench.written()).toEqual([]);
  });
});

test('§8.8: one image of several lacks arm64: no channel moves anywhere', async () => {
  const plain = await pushPlatform(bench.registry, `${project}/hq`);
  await bench.registry.putManifest(`${project}/hq`, '5.1.0', plain);
  for (const operation of ['preflight', 'run']) {
    const { error } = await bench.run({ ...bench.plan('5.1.0'), operation });
    expect(error).toContain('hq:5.1.0 is not an image of linux/amd64 and linux/arm64');
    expect(error).toContain('no channel was moved');
  }
  expect(bench.written()).toEqual([]);
  expect(await bench.holds(live, '5.0.8')).toBe(true);
});

test('where nobody says which platforms there are: a channel that loses one is warned of', async () => {
  await pushImage(bench.registry, `${project}/app`, 'latest', '1.9.0');
  await pushIndex('amd64');
  const { error, host } = await bench.run(names);
  expect([error, host.warnings]).toEqual(['', ['infrastructure/app:latest loses linux/arm64']]);
});

describe('what a channel holds, and what else is in a repository', () => {
  test('an image that does not tell its version: moved only when no newer version tag is there', async () => {
    await pushIndex('amd64', 'arm64');
    await pushImage(bench.registry, `${project}/app`, 'latest', 'what');
    const { reasons } = await bench.run({ ...names, channels: 'latest', 'dry-run': 'true' });
    expect(reasons).toEqual({ 'app:latest': 'forward from an image that does not tell its version' });
    await pushImage(bench.registry, `${project}/app`, '2.1.0', 'what');
    const later = await bench.run({ ...names, channels: 'latest' });
    expect(later.reasons).toEqual({ 'app:latest': '2.1.0 is newer in the line (all versions)' });
  });

  test('§8.11: signatures, digests as tags and junk are no versions', async () => {
    const { digest } = await pushIndex('amd64', 'arm64');
    const junk = [
      '9.0',
      'v9.0.0',
      '9.0.0-rc.1',
      '9.0.0.dev1',
      '09.0.0',
      '9.0.0_1',
      'nightly-9.0.0',
      '_9.0.0',
    ];
    const signatures = ['', '.sig', '.att', '.sbom'].map((end) => `${digest.replace(':', '-')}${end}`);
    for (const tag of [...junk, ...signatures]) await bench.retag('app', tag, '2.0.0');
    const { error, states } = await bench.run(names);
    expect([error, new Set(Object.values(states))]).toEqual(['', new Set(['moved'])]);
  });

  test('§8.11: 2,500 tags in unsorted pages of 100, relative and absolute links', async () => {
    await pushIndex('amd64', 'arm64');
    const all = Array.from({ length: 2_500 }, (_, at) => `1.${at % 50}.${(at * 7) % 2_500}`);
    let pages = 0;
    bench.fetch = async (url, init) => {
      const { pathname, searchParams, origin } = new URL(url as string);
      if (!pathname.endsWith('/tags/list')) return fetch(url, init);
      pages++;
      const from = Number(searchParams.get('last') ?? 0);
      const next = `${from % 200 === 0 ? origin : ''}${pathname}?n=100&last=${from + 100}`;
      const headers: Record<string, string> = from + 100 < 2_500 ? { Link: `<${next}>; rel="next"` } : {};
      // Of the last page alone, so that whoever stops early goes back.
      const tags = [...all.slice(from, from + 100), ...(from === 2_400 ? ['2.0.1'] : [])];
      return new Response(JSON.stringify({ name: 'app', tags }), { status: 200, headers });
    };
    const { reasons } = await bench.run(names);
    expect(reasons['app:latest']).toBe('2.0.1 is newer in the line (all versions)');
    expect(pages).toBe(25);
  });

  test('§8.11: a page on another host is not asked for, and nothing moves', async () => {
    await pushIndex('amd64', 'arm64');
    bench.fetch = async (url, init) => {
      if (!`${url}`.endsWith('/tags/list')) return fetch(url, init);
      const headers = { Link: '<http://127.0.0.2:1/v2/app/tags/list?last=x>; rel="next"' };
      return new Response('{"tags":["2.0.0"]}', { status: 200, headers });
    };
    const { error } = await bench.run(names);
    expect(error).toContain('the next page lies on 127.0.0.2:1');
    expect(bench.written()).toEqual([]);
  });
});
