import { describe, expect, test } from '@jest/globals';
import { fetchBlob } from '../../../src/oci/blobs.js';
import { digestOf } from '../../../src/oci/manifest.js';
import { freePort } from '../../support/daemon.js';
import { manifest, open, registryStub, send, sendManifest } from '../../support/registry-stub.js';

const stub = registryStub();
const { serve, client } = stub;

describe('connections', () => {
  test('nobody listens: tried for a while, then told', async () => {
    const dead = client(`127.0.0.1:${await freePort()}`).manifest('p/r', '1');
    await expect(dead).rejects.toMatchObject({ status: 0, message: expect.stringContaining('ECONNREFUSED') });
    expect(stub.host.slept.length).toBe(5);
  });

  test('a host without an address', async () => {
    const unknown = client('registry.invalid').manifest('p/r', '1');
    await expect(unknown).rejects.toMatchObject({
      message: expect.stringMatching(/no answer: unknown host/),
      fix: expect.stringContaining('check the name of the registry'),
    });
  });

  test('http to another machine is refused before anything is sent', () => {
    expect(() => client('http://registry.example.org')).toThrow(/password would travel in the open/);
  });

  test.each([
    ['before the answer', 'none'],
    ['within the body', 'half'],
  ])('a server that stalls %s is left', async (_, how) => {
    const address = await serve((request, response) => {
      if (request.url === '/v2/') return send(response, 200);
      if (how === 'none') return;
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{');
    });
    const stalled = client(address, { timeout: 60 }).manifest('p/r', '1');
    await expect(stalled).rejects.toMatchObject({
      status: 0,
      message: expect.stringContaining('not whole within 0.06 s'),
    });
  });

  test('a body that breaks off is fetched again, of a manifest, a list and a blob', async () => {
    const blob = Buffer.from('content');
    let count = 0;
    const address = await serve(
      open((request, response) => {
        if (++count % 2 === 1) {
          response.writeHead(200, { 'content-length': '1000' });
          response.write('{"tags":');
          setTimeout(() => response.destroy(), 5);
        } else if (request.url?.includes('/blobs/')) send(response, 200, {}, blob);
        else if (request.url?.includes('/tags/')) send(response, 200, {}, '{"tags":["1"]}');
        else sendManifest(response);
      }),
    );
    const registry = client(address);
    expect(await registry.manifest('p/r', '1')).toEqual(manifest);
    expect(await registry.tags('p/r')).toEqual(['1']);
    expect(Buffer.from((await fetchBlob(registry, 'p/r', digestOf(blob))) ?? [])).toEqual(blob);
    expect(stub.host.slept).toHaveLength(3);
  });

  test('a put whose answer breaks off is looked for, not repeated', async () => {
    let puts = 0;
    const address = await serve(
      open((request, response) => {
        if (request.method !== 'PUT') return sendManifest(response);
        puts++;
        response.writeHead(201, { 'content-length': '9' });
        response.write('x');
        setTimeout(() => response.destroy(), 5);
      }),
    );
    await client(address).putManifest('p/r', '1', manifest);
    expect(puts).toBe(1);
  });
});

describe('contents', () => {
  test('a manifest with another digest than is named', async () => {
    const address = await serve(
      open((_, response) =>
        send(response, 200, { 'docker-content-digest': `sha256:${'0'.repeat(64)}` }, 'other'),
      ),
    );
    const wrong = client(address).manifest('p/r', '1');
    await expect(wrong).rejects.toMatchObject({ fix: expect.stringContaining('proxy') });
  });

  test('a blob with another digest', async () => {
    const address = await serve(open((_, response) => send(response, 200, {}, 'other')));
    await expect(fetchBlob(client(address), 'p/r', digestOf(Buffer.from('x')))).rejects.toThrow(
      /what came has digest/,
    );
  });

  test('a manifest of more than 4 MiB is neither read to its end nor sent', async () => {
    const bytes = Buffer.alloc(4 * 1024 * 1024 + 1);
    let left = (): void => undefined;
    const closed = new Promise<void>((resolve) => {
      left = resolve;
    });
    const address = await serve(
      open((_, response) => {
        response.once('close', left);
        response.writeHead(200);
        const more = (): void => {
          if (!response.destroyed) response.write(Buffer.alloc(65_536), more);
        };
        more();
      }),
    );
    const registry = client(address);
    await expect(registry.manifest('p/r', '1')).rejects.toMatchObject({
      retryable: false,
      message: expect.stringContaining('more than 4194304 bytes'),
    });
    await closed;
    const large = { digest: digestOf(bytes), mediaType: manifest.mediaType, bytes };
    expect(() => registry.putManifest('p/r', '1', large)).toThrow(/too many for a manifest/);
  });

  test.each([
    [
      'the page of a web server',
      404,
      { 'content-type': 'text/html' },
      '<html>',
      /no registry at this address/,
    ],
    [
      'plain text',
      404,
      { 'content-type': 'text/plain' },
      '404 page not found',
      /no registry at this address/,
    ],
    [
      'an index that the Accept header does not name',
      404,
      { 'content-type': 'application/json' },
      '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"OCI index found, but accept header does not support OCI indexes"}]}',
      /was not told that we take it/,
    ],
  ])('404 with %s is no missing tag', async (_, status, headers, body, message) => {
    const address = await serve(open((_request, response) => send(response, status, headers, body)));
    const registry = client(address);
    await expect(registry.manifest('p/r', '1')).rejects.toThrow(message);
    if (!headers['content-type'].includes('json')) {
      await expect(registry.digest('p/r', '1')).rejects.toThrow(message);
      await expect(registry.tags('p/r')).rejects.toThrow(message);
    }
  });

  test('a HEAD without a digest is answered by the manifest', async () => {
    const address = await serve(open((_, response) => send(response, 200, {}, Buffer.from(manifest.bytes))));
    expect(await client(address).digest('p/r', '1')).toBe(manifest.digest);
  });
});
