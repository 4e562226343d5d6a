import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { registryAddress } from '../../../src/oci/address.js';
import { fetchBlob, uploadBlob } from '../../../src/oci/blobs.js';
import { type Manifest, manifestContent } from '../../../src/oci/manifest.js';
import { Registry } from '../../../src/oci/registry.js';
import { type EmbeddedHarbor, startHarbor } from '../../../src/rehearsal/services/harbor.js';
import { FakeHost } from '../../support/fake-host.js';
import { pushImage, pushPlatform } from '../../support/images.js';
import { Recorder, temporaryFolder } from './support.js';

/** What goes wrong with a Harbor, as measured on 2.15, and how a test brings it about. */

const folder = temporaryFolder('harbor-faults');
const hooks = new Recorder();
const repository = '2026/app';
const password = 'Secret-1234';
const basic = (user: string, secret = password): string =>
  `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`;
// A person, whose name can be locked; a project that looks like a number.
const user = 'dev';
let harbor: EmbeddedHarbor;
let registry: Registry;
let index: Manifest;

const settings = (value: object): void =>
  writeFileSync(join(folder, 'harbor/settings.json'), JSON.stringify(value));
const get = (path: string, authorization = basic(user), headers = {}): Promise<Response> =>
  fetch(`${harbor.url}${path}`, { headers: { authorization, ...headers } });
const connect = (): Registry =>
  new Registry(new FakeHost(), {
    address: registryAddress(harbor.host),
    username: user,
    password,
    action: 'test',
  });

beforeAll(async () => {
  harbor = await startHarbor({ stateDir: folder, port: 0, project: '2026', user, password, hooks });
  registry = connect();
  index = await pushImage(registry, repository, '1.0');
});
afterAll(() => harbor.close());
beforeEach(() => {
  settings({});
  hooks.onEffect = () => undefined;
});

describe('a new tag that two clients put', () => {
  test('stays with the first, and the second is told 201', async () => {
    const other = await pushImage(registry, repository, 'other');
    let late = true;
    hooks.onEffect = async (_, phase) => {
      if (phase === 'after' || !late) return undefined;
      late = false;
      await connect().putManifest(repository, 'raced', other);
      return undefined;
    };
    await registry.putManifest(repository, 'raced', index);
    expect(await registry.digest(repository, 'raced')).toBe(other.digest);
    const told = hooks.effects.slice(-2).map(({ outcome, detail }) => [outcome, detail['to']]);
    expect(told).toEqual([
      ['done', other.digest],
      ['repeated', index.digest],
    ]);
  });

  test('is created for one of them by the API, which moves none', async () => {
    settings({ 'creates-tags': true });
    const path = `/api/v2.0/projects/2026/repositories/app/artifacts/${index.digest}/tags`;
    const create = async (name: string): Promise<number> => {
      const headers = { authorization: basic(user), 'x-is-resource-name': 'true' };
      const body = JSON.stringify({ name });
      return (await fetch(`${harbor.url}${path}`, { method: 'POST', headers, body })).status;
    };
    const answers = await Promise.all(Array.from({ length: 8 }, () => create('claimed')));
    expect(answers.sort()).toEqual([201, ...Array(7).fill(409)]);
    expect(await registry.digest(repository, 'claimed')).toBe(index.digest);
    settings({});
    expect(await create('another')).toBe(403);
  });
});

describe('a wrong password', () => {
  const time = 800;
  const status = async (who: string, secret?: string): Promise<[number, boolean]> => {
    const start = Date.now();
    const answer = await get('/v2/', basic(who, secret));
    return [answer.status, Date.now() - start >= time];
  };
  test('takes its time, and locks the user name for the right one meanwhile', async () => {
    settings({ 'wrong-password-ms': time });
    const wrong = status(user, 'nope');
    await new Promise((resolve) => setTimeout(resolve, time / 8));
    expect(await status(user)).toEqual([401, false]);
    expect(await wrong).toEqual([401, true]);
    expect(await status(user)).toEqual([200, false]);
  });

  test('of a robot takes its time and locks nothing; with a scope it gets a token of nobody', async () => {
    settings({ 'wrong-password-ms': time, public: false });
    const start = Date.now();
    const path = `/service/token?service=harbor-registry&scope=repository:${repository}:pull,push`;
    const answer = await get(path, basic('robot$2026+ci', 'nope'));
    const { token } = (await answer.json()) as { token: string };
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as object;
    expect([answer.status, Date.now() - start >= time]).toEqual([200, true]);
    expect(claims).not.toHaveProperty('sub');
    expect(claims).toMatchObject({ access: [{ actions: [] }] });
  });
});

test('garbage collection takes what has no tag, however young, but no child; a PUT heals it', async () => {
  const young = await pushPlatform(registry, repository);
  const digests = manifestContent(index).manifests.map(({ digest }) => digest);
  harbor.collectGarbage();
  expect(await registry.digest(repository, young.digest)).toBeUndefined();
  for (const digest of digests) expect(await registry.digest(repository, digest)).toBe(digest);
  // Its blobs are still there.
  await registry.putManifest(repository, 'again', young);
  expect(await registry.digest(repository, 'again')).toBe(young.digest);
});

test.each([
  [1_790, 200],
  [1_850, 200],
  [1_862, 401],
])('a token of %i seconds, which lives for 1800 and is good for 60 more: %i', async (age, status) => {
  settings({ public: false, 'token-age-seconds': age });
  const path = `/service/token?service=harbor-registry&scope=repository:${repository}:pull`;
  const { token } = (await (await get(path)).json()) as { token: string };
  expect((await get(`/v2/${repository}/tags/list`, `Bearer ${token}`)).status).toBe(status);
});

test('a quota is held by blobs and manifests, and is hidden from a usual robot', async () => {
  const used = async (): Promise<unknown> => {
    const answer = await get('/api/v2.0/projects/2026/summary', basic(user), {
      'x-is-resource-name': 'true',
    });
    return answer.status === 200 ? ((await answer.json()) as { quota: unknown }).quota : answer.status;
  };
  settings({ quota: { limit: -1, used: 0 } });
  const { used: before } = (await used()) as { used: { storage: number } };
  expect(before.storage).toBeGreaterThan(index.bytes.length);
  settings({ quota: { limit: before.storage + 100, used: 0, hidden: true } });
  expect(await used()).toBe(403);
  await expect(uploadBlob(registry, repository, Buffer.alloc(101))).rejects.toThrow(
    /adding 101 B of storage resource, which when updated to current usage of \d.\d KiB will exceed/,
  );
  await uploadBlob(registry, repository, Buffer.alloc(99));
  await registry.putManifest(repository, 'no-new-bytes', index);
  await expect(pushImage(registry, '2026/new', '1')).rejects.toThrow(/upper limit/);
});

test('a project that is a cache of another registry takes no push, though the token says so', async () => {
  settings({ 'proxy-cache': true });
  await expect(registry.putManifest(repository, 'x', index)).rejects.toThrow(
    'denied: can not push artifact to a proxy project: 2026',
  );
  expect(await registry.digest(repository, '1.0')).toBe(index.digest);
});

test('a project of digits is taken for a number unless a header says what it is', async () => {
  settings({ 'sees-rules': true, 'immutable-tags': ['1.*'] });
  const path = '/api/v2.0/projects/2026/immutabletagrules';
  expect((await get(path)).status).toBe(404);
  const answer = await get(path, basic(user), { 'x-is-resource-name': 'true' });
  expect(await answer.json()).toMatchObject([{ tag_selectors: [{ pattern: '1.*' }] }]);
});

test.each([
  ['bytes=2-4', 206, 'cde', 'bytes 2-4/10'],
  ['bytes=7-', 206, 'hij', 'bytes 7-9/10'],
  ['bytes=-2', 206, 'ij', 'bytes 8-9/10'],
  ['bytes=8-99', 206, 'ij', 'bytes 8-9/10'],
  ['bytes=10-', 416, '', 'bytes */10'],
  ['bytes=4-2', 200, 'abcdefghij', null],
  ['lines=1-2', 200, 'abcdefghij', null],
])('a part of a blob: %s', async (range, status, text, named) => {
  const { digest } = await uploadBlob(registry, repository, Buffer.from('abcdefghij'));
  const answer = await get(`/v2/${repository}/blobs/${digest}`, basic(user), { range });
  expect([answer.status, await answer.text(), answer.headers.get('content-range')]).toEqual([
    status,
    text,
    named,
  ]);
  expect(Buffer.from((await fetchBlob(registry, repository, digest)) ?? []).toString()).toBe('abcdefghij');
});
