import { describe, expect, test } from '@jest/globals';
import { fetchBlob, uploadBlob } from '../../../src/oci/blobs.js';
import { digestOf, manifestAccept } from '../../../src/oci/manifest.js';
import { manifest, open, registryStub, send, sendManifest } from '../../support/registry-stub.js';

const stub = registryStub();
const { serve, client } = stub;

describe('reading', () => {
  test('names all media types, keeps the bytes, and tells a missing tag', async () => {
    let accept = '';
    let agent = '';
    const address = await serve(
      open((request, response) => {
        accept = request.headers.accept ?? '';
        agent = request.headers['user-agent'] ?? '';
        if (request.url?.endsWith('/1')) sendManifest(response);
        else send(response, 404, {}, '{"errors":[{"code":"NOT_FOUND"}]}');
      }),
    );
    expect(await client(address).manifest('p/r', '1')).toEqual(manifest);
    expect([accept, agent]).toEqual([manifestAccept, 'release-actions/test']);
    expect(await client(address).manifest('p/r', '2')).toBeUndefined();
    expect(await client(address).digest('p/r', '1')).toBe(manifest.digest);
  });

  test('asks again quickly after 5xx, and honours Retry-After', async () => {
    let count = 0;
    const address = await serve(
      open((_, response) => {
        count++;
        if (count === 1) send(response, 500, {}, '{"errors":[{"code":"UNKNOWN"}]}');
        else if (count === 2) send(response, 429, { 'retry-after': '7' });
        else sendManifest(response);
      }),
    );
    expect((await client(address).manifest('p/r', '1'))?.digest).toBe(manifest.digest);
    expect(stub.host.slept[0]).toBeLessThan(150);
    expect(stub.host.slept[1]).toBe(7_000);
  });

  test('a 403 is not tried again, and a refused HEAD is explained', async () => {
    const body = '{"errors":[{"code":"DENIED","message":"the reason"}]}';
    const address = await serve(open((_, response) => send(response, 403, {}, body)));
    await expect(client(address).digest('p/r', '1')).rejects.toThrow('HEAD p/r:1: the reason');
    expect(stub.host.slept).toEqual([]);
  });

  test('tags: all pages, relative or absolute, but never another host', async () => {
    const evil = await serve((_, response) => send(response, 200, {}, '{"tags":["evil"]}'));
    const address = await serve(
      open((request, response) => {
        const last = new URL(request.url ?? '', 'http://x').searchParams.get('last');
        const page = (tags: string[] | null, link?: string): void =>
          send(
            response,
            200,
            link === undefined ? {} : { link: `<${link}>; rel="next"` },
            JSON.stringify({ tags }),
          );
        if (request.url?.includes('/bad/')) page(['a'], `http://${evil}/v2/p/bad/tags/list`);
        else if (request.url?.includes('/none/')) send(response, 404);
        else if (request.url?.includes('/null/')) page(null);
        else if (last === null) page(['b', 'a'], '/v2/p/r/tags/list?last=a');
        else if (last === 'a') page(['c'], `http://${address}/v2/p/r/tags/list?last=c`);
        else page(['d']);
      }),
    );
    expect(await client(address).tags('p/r')).toEqual(['b', 'a', 'c', 'd']);
    expect(await client(address).tags('p/none')).toEqual([]);
    expect(await client(address).tags('p/null')).toEqual([]);
    await expect(client(address).tags('p/bad')).rejects.toThrow(/next page lies on/);
  });

  test('credentials do not follow a redirect to another host', async () => {
    const blob = Buffer.from('content');
    let leaked = '';
    const store = await serve((request, response) => {
      leaked = `${request.headers.authorization ?? ''}${request.headers.cookie ?? ''}`;
      send(response, 200, {}, blob);
    });
    const address = await serve((request, response) => {
      const basic = request.headers.authorization?.startsWith('Basic ');
      if (!basic) send(response, 401, { 'www-authenticate': 'Basic realm="x"', 'set-cookie': 'sid=1' });
      else send(response, 307, { location: `http://${store}/blob` });
    });
    expect(Buffer.from((await fetchBlob(client(address), 'p/r', digestOf(blob))) ?? '').toString()).toBe(
      'content',
    );
    expect(leaked).toBe('');
    expect(stub.seen.filter((line) => line.includes('/blobs/'))).toEqual([
      `GET /v2/p/r/blobs/${digestOf(blob)} Basic`,
    ]);
  });
});

describe('log-in', () => {
  test('one token for all that was announced; a Basic challenge after it makes no loop', async () => {
    const scopes: (string | null)[] = [];
    const address = await serve((request, response) => {
      const url = new URL(request.url ?? '', 'http://x');
      if (url.pathname === '/token') {
        scopes.push(...url.searchParams.getAll('scope'));
        return send(response, 200, {}, JSON.stringify({ token: `t${scopes.length}`, expires_in: 300 }));
      }
      if (url.pathname === '/v2/') {
        const realm = `Bearer realm="http://${address}/token",service="s"`;
        return send(response, 401, { 'www-authenticate': realm });
      }
      if (url.pathname.includes('/forbidden/')) {
        const body = '{"errors":[{"code":"UNAUTHORIZED","message":"no right"}]}';
        return send(response, 401, { 'www-authenticate': 'Basic realm="harbor"' }, body);
      }
      return sendManifest(response);
    });
    const registry = client(address);
    registry.announce(['a', 'b'].map((name) => ({ repository: `p/${name}`, actions: ['pull', 'push'] })));
    await Promise.all([
      registry.manifest('p/a', '1'),
      registry.manifest('p/b', '1'),
      registry.digest('p/a', '2'),
    ]);
    expect(scopes).toEqual(['repository:p/a:pull,push', 'repository:p/b:pull,push']);
    await expect(registry.manifest('p/forbidden', '1')).rejects.toThrow('no right');
    expect(stub.seen.filter((line) => line.includes('/forbidden/'))).toHaveLength(2);
    expect(stub.seen.some((line) => line.startsWith('GET /v2/p') && line.endsWith('Basic'))).toBe(false);
  });

  test('a realm that is not https gets no password', async () => {
    const address = await serve((_, response) =>
      send(response, 401, { 'www-authenticate': 'Bearer realm="http://example.org/token"' }),
    );
    await expect(client(address).manifest('p/r', '1')).rejects.toThrow(/which is not https/);
  });

  test('a registry that is down at first is asked again', async () => {
    let count = 0;
    const address = await serve((_, response) =>
      ++count === 1 ? send(response, 502, { 'content-type': 'text/html' }, '<html>') : sendManifest(response),
    );
    expect((await client(address).manifest('p/r', '1'))?.digest).toBe(manifest.digest);
  });
});

describe('writing', () => {
  test('the bytes as they are; after a lost answer it looks before it repeats', async () => {
    const stored = new Map<string, Buffer>();
    const address = await serve(
      open((request, response, body) => {
        if (request.method === 'PUT') {
          const again = stored.has(request.url ?? '');
          stored.set(request.url ?? '', body);
          // An immutable tag would refuse the second time.
          return again ? send(response, 412) : void request.socket.destroy();
        }
        return stored.has(request.url ?? '') ? sendManifest(response) : send(response, 404);
      }),
    );
    await client(address).putManifest('p/r', '1', manifest);
    expect([...stored.values()].map((bytes) => bytes.toString())).toEqual([
      Buffer.from(manifest.bytes).toString(),
    ]);
    expect(stub.seen.slice(1).map((line) => line.split(' ')[0])).toEqual(['PUT', 'HEAD']);
  });

  test('a registry that stores something else is told', async () => {
    const digest = `sha256:${'0'.repeat(64)}`;
    const address = await serve(
      open((_, response) => send(response, 201, { 'docker-content-digest': digest })),
    );
    await expect(client(address).putManifest('p/r', '1', manifest)).rejects.toThrow(/stored as sha256:000/);
  });

  test('a lost upload is begun anew', async () => {
    let starts = 0;
    const address = await serve(
      open((request, response) => {
        if (request.method === 'HEAD') send(response, 404);
        else if (request.method === 'POST')
          send(response, 202, { location: `/v2/p/r/blobs/uploads/${++starts}?_state=x` });
        else send(response, request.url?.includes('uploads/1?') ? 404 : 201);
      }),
    );
    const bytes = Buffer.from('layer');
    expect(await uploadBlob(client(address), 'p/r', bytes)).toEqual({
      digest: digestOf(bytes),
      state: 'uploaded',
    });
    expect(starts).toBe(2);
    const puts = stub.seen.filter((line) => line.startsWith('PUT'));
    expect(puts[1]).toContain(`uploads/2?_state=x&digest=${encodeURIComponent(digestOf(bytes))}`);
  });
});
