import { describe, expect, test } from '@jest/globals';
import { uploadBlob } from '../../../src/oci/blobs.js';
import {
  type Handler,
  manifest,
  open,
  registryStub,
  send,
  sendManifest,
} from '../../support/registry-stub.js';

const stub = registryStub();
const { serve, client } = stub;

const jwt = (claims: object): string =>
  `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.Canary`;
const bearer = (realm: string): Record<string, string> => ({
  'www-authenticate': `Bearer realm="${realm}",service="s"`,
});

interface TokenCall {
  readonly authorization: string;
  readonly url: URL;
  readonly method: string;
  readonly body: string;
}

/** A registry with tokens: `answer` gives the token of the n-th call (from 1), or the status of a refusal. */
async function withTokens(
  answer: (call: TokenCall, count: number) => string | number,
  more: Handler = (_, response) => sendManifest(response),
  life: number | null = 300,
): Promise<{ address: string; calls: TokenCall[] }> {
  const calls: TokenCall[] = [];
  const address = await serve((request, response, body) => {
    const url = new URL(request.url ?? '', 'http://x');
    if (url.pathname === '/token') {
      const { authorization = '' } = request.headers;
      const call = { authorization, url, method: request.method ?? '', body: body.toString() };
      calls.push(call);
      const token = answer(call, calls.length);
      if (typeof token === 'number') return send(response, token);
      return send(response, 200, {}, JSON.stringify({ token, expires_in: life }));
    }
    if (!request.headers.authorization?.startsWith('Bearer '))
      return send(response, 401, bearer(`http://${address}/token`));
    return more(request, response, body);
  });
  return { address, calls };
}

describe('a password', () => {
  test.each([
    ['that is refused', 401],
    ['for which Harbor gives the token of a stranger', jwt({ access: [{ name: 'p/r', actions: ['pull'] }] })],
    ['for which Harbor gives a token without any right', jwt({ access: [{ name: 'p/r', actions: [] }] })],
  ])('%s is tried twice, slowly, never side by side, and then no more', async (_, answer) => {
    let [running, most] = [0, 0];
    const { address, calls } = await withTokens(() => {
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
    const { address, calls } = await withTokens((_, count) => (count === 1 ? 401 : 'opaque'));
    expect((await client(address).manifest('p/r', '1'))?.digest).toBe(manifest.digest);
    expect([calls.length, stub.host.slept]).toEqual([2, [2_000]]);
  });

  test('is sent whole: dollar signs, colons, letters of any alphabet', async () => {
    const { address, calls } = await withTokens(() => 'opaque');
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
    const { address, calls } = await withTokens(() => 'opaque');
    const registry = client(address);
    await registry.manifest('p/first', '1');
    await Promise.all(['a', 'b', 'c'].map((name) => registry.manifest(`p/${name}`, '1')));
    expect([calls.length, stub.host.slept]).toEqual([4, []]);
  });

  test('no password, no log-in', async () => {
    const { address, calls } = await withTokens(() => jwt({ access: [] }));
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
    const { address, calls } = await withTokens(() => 'opaque', undefined, life);
    const registry = client(address);
    await registry.manifest('p/r', '1');
    await stub.host.sleep(later);
    await Promise.all([registry.manifest('p/r', '1'), registry.manifest('p/r', '2')]);
    expect(calls.length).toBe(count);
  });

  test('one that ends on the way is renewed once for all requests that it failed', async () => {
    const { address, calls } = await withTokens(
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
    const { address } = await withTokens(() => Buffer.from('ghs_Canary').toString('base64'));
    const registry = client(address);
    registry.announce([{ repository: 'p/r', actions: ['pull', 'push'] }]);
    expect(await registry.rights()).toBeUndefined();
  });

  test('30 repositories share one', async () => {
    const { address, calls } = await withTokens(() => 'opaque');
    const registry = client(address);
    const names = Array.from({ length: 61 }, (_, at) => `p/r${at}`);
    registry.announce(names.map((repository) => ({ repository, actions: ['pull', 'push'] })));
    await Promise.all(names.map((name) => registry.manifest(name, '1')));
    expect(calls.map(({ url }) => url.searchParams.getAll('scope').length)).toEqual([30, 30, 1]);
  });

  test('an identity token takes the place of a password', async () => {
    const { address, calls } = await withTokens(() => 'opaque');
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

describe('what leaves the host of the registry', () => {
  test('a challenge of another host is not answered', async () => {
    let leaked = '';
    const evil = await serve((request, response) => {
      leaked += request.headers.authorization ?? '';
      send(response, 401, bearer(`http://${evil}/token`));
    });
    const address = await serve(open((_, response) => send(response, 307, { location: `http://${evil}/x` })));
    await expect(client(address).manifest('p/r', '1')).rejects.toMatchObject({ status: 401 });
    expect(leaked).toBe('');
    expect(stub.seen.filter((line) => line.includes('/token'))).toEqual([]);
  });

  test('nor does a redirect back bring the log-in along', async () => {
    let back = '';
    const evil = await serve((_, response) =>
      send(response, 307, { location: `http://${address}/elsewhere` }),
    );
    const { address } = await withTokens(
      () => 'opaque',
      (_, response) => send(response, 307, { location: `http://${evil}/x` }),
    );
    await expect(client(address).manifest('p/r', '1')).rejects.toThrow();
    back = stub.seen.find((line) => line.includes('/elsewhere')) ?? '';
    expect(back).toBe('GET /elsewhere -');
  });

  test('an upload that another host takes goes there without the log-in', async () => {
    const store = await serve((_, response) => send(response, 201));
    const { address } = await withTokens(
      () => 'opaque',
      (request, response) => {
        if (request.method === 'HEAD') return send(response, 404);
        return send(response, 202, { location: `http://${store}/upload?x=1` });
      },
    );
    await uploadBlob(client(address), 'p/r', Buffer.from('layer'));
    expect(stub.seen.find((line) => line.startsWith('PUT'))).toMatch(/^PUT \/upload\?x=1&digest=\S+ -$/);
  });

  test('nothing is sent in the open', async () => {
    const { address } = await withTokens(
      () => 'opaque',
      (request, response) => {
        if (request.method === 'HEAD') return send(response, 404);
        return send(response, 202, { location: 'http://storage.example.org/upload' });
      },
    );
    const upload = uploadBlob(client(address), 'p/r', Buffer.from('layer'));
    await expect(upload).rejects.toMatchObject({
      retryable: false,
      message: expect.stringContaining('storage.example.org'),
    });
  });

  test('a registry that redirects as a whole is told at once', async () => {
    const address = await serve((_, response) =>
      send(response, 301, { location: 'https://registry.example.org/v2/' }),
    );
    await expect(client(address).manifest('p/r', '1')).rejects.toMatchObject({
      retryable: false,
      fix: 'name the registry by the host that it redirects to',
    });
    expect(stub.host.slept).toEqual([]);
  });

  test('cookies stay where they are', async () => {
    const cookies: (string | undefined)[] = [];
    const { address } = await withTokens(
      () => 'opaque',
      (request, response) => {
        cookies.push(request.headers.cookie);
        response.setHeader('set-cookie', `sid=${cookies.length}; Path=/`);
        sendManifest(response);
      },
    );
    const registry = client(address);
    await registry.manifest('p/r', '1');
    await registry.manifest('p/r', '2');
    expect(cookies).toEqual([undefined, undefined]);
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
