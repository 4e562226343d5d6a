import { describe, expect, test } from '@jest/globals';
import { uploadBlob } from '../../../src/oci/blobs.js';
import { open, registryStub, send, sendManifest } from '../../support/registry-stub.js';
import { bearer, withTokens } from '../../support/token-stub.js';

const stub = registryStub();
const { serve, client } = stub;

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
      stub,
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
      stub,
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
      stub,
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
      stub,
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
