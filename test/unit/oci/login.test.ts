import { describe, expect, test } from '@jest/globals';
import { uploadBlob } from '../../../src/oci/blobs.js';
import { manifest, registryStub, send, sendManifest } from '../../support/registry-stub.js';
import { bearer, withTokens } from '../../support/token-stub.js';

const stub = registryStub();
const { serve, client } = stub;

const jwt = (claims: object): string =>
  `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.Canary`;

describe('a password', () => {
  test.each([
    ['that is refused', 401],
    ['for which Harbor gives the token of a stranger', jwt({ access: [{ name: 'p/r', actions: ['pull'] }] })],
    ['for which Harbor gives a token without any right', jwt({ access: [{ name: 'p/r', actions: [] }] })],
  ])('%s is tried twice, slowly, never side by side, and then no more', async (_, answer) => {
    let [running, most] = [0, 0];
    const { address, calls } = await withTokens(stub, () => {
      most = Math.max(most, ++running);
      running--;
      return answer;
    });
    const registry = client(address);
    const wrong = { status: 401, retryable: false, message: /does not know this user name/ };
    const all = await Promise.allSettled(
      ['a', 'b', 'c', 'd'].map((name) => registry.manifest(`p/${name}`, '1')),
    );
    for (const one of all) expect(one).toMatchObject({ status: 'rejected', reason: { status: 401 } });
    await expect(registry.tags('p/e')).rejects.toMatchObject({
      ...wrong,
      message: expect.stringMatching(wrong.message),
    });
    expect([calls.length, most, stub.host.slept]).toEqual([2, 1, [2_000]]);
  });

  test('that is right the second time works: another job had locked the name', async () => {
    const { address, calls } = await withTokens(stub, (_, count) => (count === 1 ? 401 : 'opaque'));
    expect((await client(address).manifest('p/r', '1'))?.digest).toBe(manifest.digest);
    expect([calls.length, stub.host.slept]).toEqual([2, [2_000]]);
  });

  test('is sent whole: dollar signs, colons, letters of any alphabet', async () => {
    const { address, calls } = await withTokens(stub, () => 'opaque');
    const [username, password] = ['robot$infrastructure+ci', 'Canary:$HOME`é%40'];
    await client(address, { username, password }).manifest('p/r', '1');
    const given = calls[0]?.authorization.replace('Basic ', '') ?? '';
    expect(Buffer.from(given, 'base64').toString()).toBe(`${username}:${password}`);
  });

  test('is tried on /v2/ of a registry with Basic, twice, slowly', async () => {
    const address = await serve((_, response) =>
      send(response, 401, { 'www-authenticate': 'Basic realm="x"' }),
    );
    const registry = client(address);
    const asked = Promise.all([registry.manifest('p/a', '1'), registry.tags('p/b')]);
    await expect(asked).rejects.toThrow(/does not know this user name/);
    expect(stub.seen).toEqual(['GET /v2/ -', 'GET /v2/ Basic', 'GET /v2/ Basic']);
    expect(stub.host.slept).toEqual([2_000]);
  });

  test('that works is no reason to hold back: tokens come side by side then', async () => {
    const { address, calls } = await withTokens(stub, () => 'opaque');
    const registry = client(address);
    await registry.manifest('p/first', '1');
    await Promise.all(['a', 'b', 'c'].map((name) => registry.manifest(`p/${name}`, '1')));
    expect([calls.length, stub.host.slept]).toEqual([4, []]);
  });

  test('no password, no log-in', async () => {
    const { address, calls } = await withTokens(stub, () => jwt({ access: [] }));
    await client(address, { username: '', password: '' }).manifest('p/r', '1');
    expect(calls[0]?.authorization).toBe('');
  });

  test('a database that is down is no wrong password', async () => {
    const body = '{"errors":[{"code":"UNAUTHORIZED","message":"failed to connect to `database=registry`"}]}';
    let count = 0;
    const address = await serve((_, response) => {
      if (++count < 3) return send(response, 401, { 'www-authenticate': 'Basic realm="x"' }, body);
      return sendManifest(response);
    });
    expect((await client(address).manifest('p/r', '1'))?.digest).toBe(manifest.digest);
    expect(stub.host.slept[0]).toBeLessThan(150);
  });
});

describe('tokens', () => {
  test.each([
    [1800, 1_500_000, 1],
    [1800, 1_650_000, 2],
    [null, 50_000, 1],
    [null, 58_000, 2],
  ])('of %s s after %s ms: %s asked for', async (life, later, count) => {
    const { address, calls } = await withTokens(stub, () => 'opaque', undefined, life);
    const registry = client(address);
    await registry.manifest('p/r', '1');
    await stub.host.sleep(later);
    await Promise.all([registry.manifest('p/r', '1'), registry.manifest('p/r', '2')]);
    expect(calls.length).toBe(count);
  });

  test('one that ends on the way is renewed once for all requests that it failed', async () => {
    const { address, calls } = await withTokens(
      stub,
      (_, count) => `t${count}`,
      (request, response) => {
        if (request.headers.authorization !== 'Bearer t1' || stub.seen.length < 6)
          return sendManifest(response);
        return send(response, 401, { 'www-authenticate': 'Basic realm="harbor"' });
      },
    );
    const registry = client(address);
    for (let at = 0; at < 4; at++) await registry.manifest('p/r', '1');
    await Promise.all([1, 2, 3].map(() => registry.manifest('p/r', '1')));
    expect(calls.length).toBe(2);
    expect(stub.seen.some((line) => line.startsWith('GET /v2/p') && line.endsWith('Basic'))).toBe(false);
  });

  test('opaque ones say nothing of rights', async () => {
    const { address } = await withTokens(stub, () => Buffer.from('ghs_Canary').toString('base64'));
    const registry = client(address);
    registry.announce([{ repository: 'p/r', actions: ['pull', 'push'] }]);
    expect(await registry.rights()).toBeUndefined();
  });

  test('30 repositories share one', async () => {
    const { address, calls } = await withTokens(stub, () => 'opaque');
    const registry = client(address);
    const names = Array.from({ length: 61 }, (_, at) => `p/r${at}`);
    registry.announce(names.map((repository) => ({ repository, actions: ['pull', 'push'] })));
    await Promise.all(names.map((name) => registry.manifest(name, '1')));
    expect(calls.map(({ url }) => url.searchParams.getAll('scope').length)).toEqual([30, 30, 1]);
  });

  test('an identity token takes the place of a password', async () => {
    const { address, calls } = await withTokens(stub, () => 'opaque');
    await client(address, { username: '<token>', password: 'Canary-of-identity' }).manifest('p/r', '1');
    const [{ authorization, method, body } = { authorization: '', method: '', body: '' }] = calls;
    expect([authorization, method, Object.fromEntries(new URLSearchParams(body))]).toEqual([
      '',
      'POST',
      {
        grant_type: 'refresh_token',
        service: 's',
        client_id: 'release-actions',
        scope: 'repository:p/r:pull',
        refresh_token: 'Canary-of-identity',
      },
    ]);
  });

  test('a refusal of the token service is told in its words', async () => {
    const body = '{"errors":[{"code":"DENIED","message":"requested access to the resource is denied"}]}';
    const address = await serve((request, response) =>
      request.url?.startsWith('/token')
        ? send(response, 403, {}, body)
        : send(response, 401, bearer(`http://${address}/token`)),
    );
    await expect(client(address).manifest('p/r', '1')).rejects.toThrow(/requested access .* is denied/);
  });
});

test('names are checked before anything is sent', async () => {
  const address = await serve((_, response) => send(response, 200));
  const registry = client(address);
  const wrong = [
    () => registry.manifest('P/r', '1'),
    () => registry.digest('p/r', '-x'),
    () => registry.putManifest('p/r', '5.0.0+post1', manifest),
    () => registry.tags('p//r'),
    () => registry.announce([{ repository: '../r', actions: ['pull'] }]),
    () => uploadBlob(registry, 'p/R', Buffer.from('x')),
  ];
  for (const call of wrong) await expect((async () => call())()).rejects.toThrow(/cannot be/);
  expect(stub.seen).toEqual([]);
});
