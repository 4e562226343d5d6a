import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { registryAddress } from '../../../src/oci/address.js';
import { fetchBlob, hasBlob, mountBlob, uploadBlob } from '../../../src/oci/blobs.js';
import { digestOf, type Manifest, manifestContent, mediaTypes } from '../../../src/oci/manifest.js';
import { Registry } from '../../../src/oci/registry.js';
import { startHarbor } from '../../../src/rehearsal/services/harbor.js';
import { FakeHost } from '../../support/fake-host.js';
import { pushImage } from '../../support/images.js';
import { Recorder, temporaryFolder } from './support.js';

const folder = temporaryFolder('harbor-unit');
const hooks = new Recorder();
const user = 'robot$infra+ci';
const password = 'Secret-1234';
const basic = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
let service: Awaited<ReturnType<typeof startHarbor>>;
let registry: Registry;
let index: Manifest;

const start = () => startHarbor({ stateDir: folder, port: 0, project: 'infra', user, password, hooks });
const settings = (value: object): void =>
  writeFileSync(join(folder, 'harbor/settings.json'), JSON.stringify(value));
function connect(): void {
  const address = registryAddress(service.host);
  registry = new Registry(new FakeHost(), { address, username: user, password, action: 'test' });
}

/** A plain request: status, message or text, and a header. */
async function ask(method: string, path: string, headers: Record<string, string> = {}, body?: string) {
  const url = path.startsWith('http') ? path : `${service.url}${path}`;
  const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await response.text();
  let said = text;
  try {
    const { errors } = JSON.parse(text) as { errors?: { code: string; message: string }[] };
    if (errors?.[0] !== undefined) said = `${errors[0].code} ${errors[0].message}`;
  } catch {
    // not JSON
  }
  return { status: response.status, said, headers: response.headers };
}

beforeAll(async () => {
  service = await start();
  connect();
  index = await pushImage(registry, 'infra/app/hub', '1.0');
});
afterAll(() => service.close());
beforeEach(() => {
  settings({});
  hooks.onEffect = () => undefined;
});

// Each line is an answer of Harbor 2.15.2; the account there may pull and push.
describe('answers as the real one', () => {
  const all = Object.values(mediaTypes).join(',');
  const twice = (message: string): string => `UNAUTHORIZED ${message}: ${message}`;
  test.each([
    [
      'GET',
      '/v2/',
      {},
      401,
      twice('unauthorized').replace('unauthorized: unauthorized', 'unauthorized: unauthorized'),
    ],
    ['GET', '/v2/', { authorization: basic }, 200, '{}'],
    ['GET', '/v2/', { authorization: 'Basic eDp5' }, 401, 'UNAUTHORIZED unauthorized: unauthorized'],
    [
      'GET',
      '/v2/infra/app/hub/manifests/1.0',
      {},
      401,
      twice('authorize header needed to send HEAD to repository'),
    ],
    [
      'POST',
      '/v2/infra/a/blobs/uploads/',
      {},
      401,
      twice('unauthorized to access repository: infra/a, action: push'),
    ],
    ['POST', '/v2/nosuch/a/blobs/uploads/', { authorization: basic }, 401, twice('project nosuch not found')],
    [
      'POST',
      '/v2/busybox/blobs/uploads/',
      { authorization: basic },
      400,
      'BAD_REQUEST bad request: invalid repository name: busybox',
    ],
    [
      'PUT',
      '/v2/infra/Hub/manifests/1',
      { authorization: basic },
      401,
      twice('un-recognized request: PUT /v2/infra/Hub/manifests/1'),
    ],
    [
      'PUT',
      '/v2/infra/app/hub/manifests/v1%2Bx',
      { authorization: basic },
      400,
      'BAD_REQUEST bad request: invalid tag name: v1+x',
    ],
    [
      'GET',
      '/v2/infra/app/hub/manifests/nope',
      { authorization: basic, accept: all },
      404,
      'NOT_FOUND artifact infra/app/hub:nope not found',
    ],
    [
      'GET',
      '/v2/infra/zz/tags/list',
      { authorization: basic },
      404,
      'NOT_FOUND repository infra/zz not found',
    ],
    [
      'GET',
      '/v2/infra/app/hub/manifests/1.0',
      { authorization: basic },
      404,
      'MANIFEST_UNKNOWN OCI index found, but accept header does not support OCI indexes',
    ],
    [
      'GET',
      '/v2/infra/app/hub/tags/list?n=x',
      { authorization: basic },
      400,
      'BAD_REQUEST the N must be a positive int type',
    ],
    [
      'PUT',
      '/v2/infra/app/hub/manifests/x',
      { authorization: basic, 'content-type': 'application/json' },
      400,
      'MANIFEST_INVALID unmarshal manifest failed: missing signature key',
    ],
    [
      'POST',
      '/v2/infra/x/blobs/uploads/',
      { authorization: basic, cookie: 'sid=1' },
      403,
      'FORBIDDEN CSRF token not found in request',
    ],
    ['GET', '/service/token?service=other', { authorization: basic }, 400, 'Unable to handle service: other'],
    ['GET', '/service/token?service=harbor-registry', { authorization: 'Basic eDp5' }, 401, ''],
    ['GET', '/api/v2.0/ping', {}, 200, 'Pong'],
    [
      'GET',
      '/api/v2.0/projects/infra/immutabletagrules',
      { authorization: basic },
      403,
      'FORBIDDEN forbidden',
    ],
    [
      'GET',
      '/api/v2.0/users/current/permissions?scope=/project/infra&relative=true',
      { authorization: basic },
      200,
      '[]\n',
    ],
  ])('%s %s %j: %i', async (method, path, headers, status, said) => {
    const sent = method === 'PUT' ? '{"schemaVersion":2}' : undefined;
    const answer = await ask(method, path, headers as Record<string, string>, sent);
    expect([answer.status, answer.said]).toEqual([status, said]);
  });

  test('challenges: Bearer with the scope for nobody, Basic for a stranger', async () => {
    const header = async (path: string, headers = {}) =>
      (await ask('POST', path, headers)).headers.get('www-authenticate');
    const mount = `/v2/infra/a/blobs/uploads/?mount=sha256:aa&from=infra/b`;
    expect(await header(mount)).toBe(
      `Bearer realm="${service.url}/service/token",service="harbor-registry",scope="repository:infra/a:pull,push repository:infra/b:pull"`,
    );
    expect(await header(mount, { authorization: 'Basic eDp5' })).toBe('Basic realm="harbor"');
  });

  test('a wrong password gets a token of nobody when a scope is given', async () => {
    const path =
      '/service/token?service=harbor-registry&scope=repository:infra/app/hub:pull,push&scope=repository:nosuch/c:pull';
    const claims = async (authorization: string) => {
      const { token } = JSON.parse((await ask('GET', path, { authorization })).said) as { token: string };
      return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<
        string,
        unknown
      >;
    };
    const access = (...actions: string[]) => [
      { type: 'repository', name: 'infra/app/hub', actions },
      { type: 'repository', name: 'nosuch/c', actions: [] },
    ];
    expect(await claims(basic)).toMatchObject({ sub: user, access: access('pull', 'push') });
    const wrong = await claims('Basic eDp5');
    expect([wrong['sub'], wrong['access']]).toEqual([undefined, access('pull')]);
    settings({ public: false });
    expect((await claims('Basic eDp5'))['access']).toEqual(access());
  });

  test('read-only, missing rights, protected tags (also from their own digest)', async () => {
    settings({ 'read-only': true });
    await expect(registry.putManifest('infra/app/hub', 'x', index)).rejects.toThrow(/read only mode/);
    settings({ rights: ['pull'] });
    connect();
    await expect(registry.putManifest('infra/app/hub', 'x', index)).rejects.toThrow(/action: push/);
    settings({ 'immutable-tags': ['1.*'] });
    connect();
    const headers = { authorization: basic, 'content-type': index.mediaType };
    const same = await ask(
      'PUT',
      '/v2/infra/app/hub/manifests/1.0',
      headers,
      Buffer.from(index.bytes).toString(),
    );
    expect([same.status, same.said]).toEqual([
      412,
      "PRECONDITION Failed to process request due to 'app/hub:1.0' configured as immutable.",
    ]);
    // To our client an equal digest is done.
    await registry.putManifest('infra/app/hub', '1.0', index);
    await registry.putManifest('infra/app/hub', '1.1', index);
  });

  test('a manifest whose parts are elsewhere is refused', async () => {
    const body = Buffer.from(index.bytes).toString();
    const headers = { authorization: basic, 'content-type': index.mediaType };
    const answer = await ask('PUT', '/v2/infra/other/manifests/1', headers, body);
    expect([answer.status, answer.said]).toEqual([400, 'MANIFEST_BLOB_UNKNOWN blob unknown to registry']);
    const wrong = await ask('PUT', `/v2/infra/app/hub/manifests/sha256:${'0'.repeat(64)}`, headers, body);
    expect(wrong.said).toBe('DIGEST_INVALID provided digest did not match uploaded content');
  });

  test('of a Docker list a client that does not know lists gets one platform', async () => {
    const list = await pushImage(registry, 'infra/docker', '1', undefined, true);
    const accept = mediaTypes.dockerManifest;
    const { headers } = await ask('GET', '/v2/infra/docker/manifests/1', { authorization: basic, accept });
    expect(headers.get('docker-content-digest')).toBe(manifestContent(list).manifests[0]?.digest);
    expect((await registry.manifest('infra/docker', '1'))?.digest).toBe(list.digest);
  });
});

describe('blobs', () => {
  test('in pieces; an address from before the last piece is gone', async () => {
    const begun = await ask('POST', '/v2/infra/up/blobs/uploads/', { authorization: basic });
    expect([begun.status, begun.headers.get('range')]).toEqual([202, '0-0']);
    const first = begun.headers.get('location') ?? '';
    const type = { authorization: basic, 'content-type': 'application/octet-stream' };
    const piece = await ask('PATCH', first, type, 'hello ');
    expect([piece.status, piece.headers.get('range')]).toEqual([202, '0-5']);
    expect((await ask('PATCH', first, type, 'again')).said).toBe('BLOB_UPLOAD_INVALID blob upload invalid');
    const digest = digestOf(Buffer.from('hello world'));
    const location = piece.headers.get('location') ?? '';
    const done = await ask('PUT', `${location}&digest=${digest}`, type, 'world');
    expect([done.status, done.headers.get('docker-content-digest')]).toEqual([201, digest]);
    expect(Buffer.from((await fetchBlob(registry, 'infra/up', digest)) ?? '').toString()).toBe('hello world');
    // Only through the repository that has it, until it is mounted.
    expect(await hasBlob(registry, 'infra/elsewhere', digest)).toBe(false);
    expect(await mountBlob(registry, 'infra/elsewhere', digest, 'infra/up')).toBe(true);
    expect(await hasBlob(registry, 'infra/elsewhere', digest)).toBe(true);
    expect(await mountBlob(registry, 'infra/elsewhere', `sha256:${'0'.repeat(64)}`, 'infra/up')).toBe(false);
    expect(await mountBlob(registry, 'infra/elsewhere', digest, 'nosuch/up')).toBe(false);
  });

  test('a wrong digest is refused', async () => {
    const begun = await ask('POST', '/v2/infra/up/blobs/uploads/', { authorization: basic });
    const url = `${begun.headers.get('location')}&digest=sha256:${'0'.repeat(64)}`;
    expect((await ask('PUT', url, { authorization: basic }, 'x')).said).toMatch(/^DIGEST_INVALID/);
  });
});

test('pages of tags', async () => {
  for (const tag of ['b', 'a', 'c']) await registry.putManifest('infra/app/hub', tag, index);
  const tags = await registry.tags('infra/app/hub');
  expect(tags).toEqual([...tags].sort());
  const page = await ask('GET', '/v2/infra/app/hub/tags/list?n=1', { authorization: basic });
  expect(page.headers.get('link')).toBe(`</v2/infra/app/hub/tags/list?last=${tags[0]}&n=1>; rel="next"`);
});

describe('effects', () => {
  test('a new tag, a moved one and one that was there are told apart', async () => {
    const other = await pushImage(registry, 'infra/app/hub', '2.0');
    const from = hooks.effects.length;
    await registry.putManifest('infra/app/hub', 'live', index);
    await registry.putManifest('infra/app/hub', 'live', other);
    await registry.putManifest('infra/app/hub', 'live', other);
    const told = hooks.effects
      .slice(from)
      .map(({ kind, outcome, detail }) => [kind, outcome, detail['from']]);
    expect(told).toEqual([
      ['image.tag', 'done', null],
      ['image.tag', 'done', index.digest],
      ['image.tag', 'repeated', other.digest],
    ]);
  });

  test('a refusal by a hook leaves everything as it was', async () => {
    hooks.onEffect = (_, phase) => (phase === 'before' ? { status: 403, body: '{}' } : undefined);
    await expect(registry.putManifest('infra/app/hub', 'never', index)).rejects.toThrow();
    await expect(uploadBlob(registry, 'infra/app/hub', Buffer.from('never'))).rejects.toThrow();
    hooks.onEffect = () => undefined;
    expect(await registry.digest('infra/app/hub', 'never')).toBeUndefined();
    expect(await hasBlob(registry, 'infra/app/hub', digestOf(Buffer.from('never')))).toBe(false);
  });

  test('what nobody models is said', async () => {
    expect((await ask('GET', '/v2/_catalog', { authorization: basic })).status).toBe(501);
    expect(hooks.foreign).toEqual(['registry GET /v2/_catalog']);
  });
});

test('a restart keeps tags, blobs and tokens', async () => {
  const digest = await registry.digest('infra/app/hub', '1.0');
  const rights = await registry.rights();
  const path = '/service/token?service=harbor-registry&scope=repository:infra/app/hub:pull,push';
  const { token } = JSON.parse((await ask('GET', path, { authorization: basic })).said) as { token: string };
  await service.close();
  service = await start();
  connect();
  expect([digest, rights]).toEqual([index.digest, undefined]);
  expect(await registry.digest('infra/app/hub', '1.0')).toBe(index.digest);
  const accept = index.mediaType;
  const answer = await ask('GET', '/v2/infra/app/hub/manifests/1.0', {
    authorization: `Bearer ${token}`,
    accept,
  });
  expect([answer.status, answer.said]).toEqual([200, Buffer.from(index.bytes).toString()]);
});
