import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { registryAddress } from '../../../src/oci/address.js';
import { fetchBlob, uploadBlob } from '../../../src/oci/blobs.js';
import { digestOf } from '../../../src/oci/manifest.js';
import { Registry } from '../../../src/oci/registry.js';
import { freePort } from '../../support/daemon.js';
import { FakeHost } from '../../support/fake-host.js';
import { manifest, open, registryStub, send, sendManifest } from '../../support/registry-stub.js';
import { temporaryFolder } from '../services/support.js';

const stub = registryStub();
const { serve, client } = stub;
const folder = temporaryFolder('broken-registry');

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

describe('tags', () => {
  const pages = (link: (page: number) => string | undefined, size = 100) =>
    open((request, response) => {
      const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page') ?? 0);
      const tags = Array.from({ length: size }, (_, at) => `t${page * size + at}`).reverse();
      const next = link(page);
      send(
        response,
        200,
        next === undefined ? {} : { link: `<${next}>; rel="next"` },
        JSON.stringify({ tags }),
      );
    });

  test.each(['relative', 'absolute'])('2,500 in pages with %s links', async (kind) => {
    const address: string = await serve((request, response, body) => {
      const base = kind === 'absolute' ? `http://${address}` : '';
      const link = (page: number) => (page < 24 ? `${base}/v2/p/r/tags/list?page=${page + 1}` : undefined);
      pages(link)(request, response, body);
    });
    const tags = await client(address).tags('p/r');
    expect([tags.length, new Set(tags).size, tags.includes('t2499')]).toEqual([2_500, 2_500, true]);
  });

  test('2,500 at once, unsorted, without a link', async () => {
    const address = await serve(pages(() => undefined, 2_500));
    expect(await client(address).tags('p/r')).toHaveLength(2_500);
    expect(stub.seen).toHaveLength(2);
  });

  test('a list that leads back to itself is an error, not an end', async () => {
    const address = await serve(pages((page) => `/v2/p/r/tags/list?page=${(page + 1) % 3}`));
    await expect(client(address).tags('p/r')).rejects.toThrow(/was there already/);
  });

  test('more than can be right are not cut off silently', async () => {
    const address = await serve(pages((page) => `/v2/p/r/tags/list?page=${page + 1}`, 40_000));
    await expect(client(address).tags('p/r')).rejects.toThrow(/has more than \d+ tags/);
  });
});

describe('writing', () => {
  test('412 on what is there with this digest is done; on another digest it is told', async () => {
    const body = '{"errors":[{"code":"PRECONDITION","message":"configured as immutable"}]}';
    const address = await serve(
      open((request, response) =>
        request.method === 'PUT' ? send(response, 412, {}, body) : sendManifest(response),
      ),
    );
    const registry = client(address);
    await registry.putManifest('p/r', '1', manifest);
    const bytes = Buffer.from('{}');
    const other = { ...manifest, digest: digestOf(bytes), bytes };
    const refused = registry.putManifest('p/r', '1', other);
    await expect(refused).rejects.toMatchObject({ status: 412, retryable: false });
    expect(stub.host.slept).toEqual([]);
  });

  test('one after the other within a repository, repositories side by side', async () => {
    const running = new Map<string, number>();
    let [most, mostOfOne] = [0, 0];
    const address = await serve(
      open((request, response) => {
        const name = request.url?.split('/')[3] ?? '';
        running.set(name, (running.get(name) ?? 0) + 1);
        const all = [...running.values()];
        most = Math.max(
          most,
          all.reduce((sum, one) => sum + one, 0),
        );
        mostOfOne = Math.max(mostOfOne, ...all);
        setTimeout(() => {
          running.set(name, (running.get(name) ?? 0) - 1);
          send(response, 201);
        }, 15);
      }),
    );
    const registry = client(address);
    const writes = ['a', 'b', 'c'].flatMap((name) =>
      ['1', '2', '3'].map((tag) => registry.putManifest(`p/${name}`, tag, manifest)),
    );
    await Promise.all(writes);
    expect([mostOfOne, most]).toEqual([1, 3]);
  });

  test('a failed write does not hold up the next one', async () => {
    let count = 0;
    const address = await serve(open((_, response) => send(response, ++count === 1 ? 403 : 201)));
    const registry = client(address);
    const [first, second] = await Promise.allSettled([
      registry.putManifest('p/r', '1', manifest),
      registry.putManifest('p/r', '2', manifest),
    ]);
    expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
  });

  test('after a 5xx an upload begins anew: its old address is gone', async () => {
    let starts = 0;
    const address = await serve(
      open((request, response) => {
        if (request.method === 'HEAD') return send(response, 404);
        if (request.method === 'POST')
          return send(response, 202, { location: `/v2/p/r/blobs/uploads/${++starts}` });
        return send(response, request.url?.includes('uploads/1?') ? 502 : 201);
      }),
    );
    await uploadBlob(client(address), 'p/r', Buffer.from('layer'));
    const puts = stub.seen.filter((line) => line.startsWith('PUT')).map((line) => line.split('?')[0]);
    expect(puts).toEqual(['PUT /v2/p/r/blobs/uploads/1', 'PUT /v2/p/r/blobs/uploads/2']);
  });
});

/** A proxy that leads every tunnel to one port of this machine. */
async function tunnelTo(port: number): Promise<{ proxy: string; asked: string[]; close: () => void }> {
  const asked: string[] = [];
  const server = createPlainServer().on('connect', (request, socket) => {
    asked.push(String(request.url));
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    socket.on('error', () => onward.destroy());
    onward.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: own } = server.address() as AddressInfo;
  return { proxy: `http://127.0.0.1:${own}`, asked, close: () => void server.close() };
}

describe('certificates and proxies', () => {
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name));
  const script = (address: string): string => `
    import { explain } from ${JSON.stringify(join(import.meta.dirname, '../../../src/core/errors.js'))};
    import { ActionsHost } from ${JSON.stringify(join(import.meta.dirname, '../../../src/core/actions-host.js'))};
    import { Registry } from ${JSON.stringify(join(import.meta.dirname, '../../../src/oci/registry.js'))};
    import { registryAddress } from ${JSON.stringify(join(import.meta.dirname, '../../../src/oci/address.js'))};
    const address = registryAddress(${JSON.stringify(`https://${address}`)});
    const registry = new Registry(new ActionsHost(), { address, username: '', password: '', action: 'test' });
    await registry.manifest('p/r', '1').then((found) => console.log(found.digest), (error) => console.log(explain(error)));`;
  const child = (address: string, env: Record<string, string>): Promise<string> =>
    new Promise((resolve) => {
      const args = ['--input-type=module', '-e', script(address)];
      const options = { env: { PATH: process.env['PATH'], ...env } };
      execFile(process.execPath, args, options, (_, stdout, stderr) => resolve(`${stdout}${stderr}`.trim()));
    });

  test('one of its own is refused at once, with the way out; which works, also through a proxy', async () => {
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,DNS:registry.test'];
    const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject];
    execFileSync('openssl', [...made, '-keyout', String(key), '-out', String(cert)], { stdio: 'ignore' });
    const server = createServer(
      { key: readFileSync(String(key)), cert: readFileSync(String(cert)) },
      (request, response) => (request.url === '/v2/' ? send(response, 200) : sendManifest(response)),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      const refused = await child(`localhost:${port}`, {});
      expect(refused).toContain('its certificate is not trusted: ');
      expect(refused).toContain('NODE_EXTRA_CA_CERTS');
      expect(refused).not.toContain('trying again');
      expect(await child(`localhost:${port}`, { NODE_EXTRA_CA_CERTS: String(cert) })).toBe(manifest.digest);
      const other = await child(`127.0.0.1:${port}`, { NODE_EXTRA_CA_CERTS: String(cert) });
      expect(other).toContain('name the registry by the host that its certificate is for');
      const trust = { NODE_EXTRA_CA_CERTS: String(cert) };
      const { proxy, asked, close } = await tunnelTo(port);
      try {
        expect(await child('registry.test', { ...trust, HTTPS_PROXY: proxy })).toBe(manifest.digest);
        expect(asked).toEqual(['registry.test:443']);
      } finally {
        close();
      }
    } finally {
      server.close();
    }
  });
});

test('a proxy that the environment names wrongly is told as that', async () => {
  const host = new FakeHost();
  const { UserError } = await import('../../../src/core/errors.js');
  host.fetch = async () => {
    throw new UserError('the proxy that the environment names is not an http or https address');
  };
  const options = { address: registryAddress('h.example.org'), username: '', password: '', action: 'test' };
  await expect(new Registry(host, options).tags('p/r')).rejects.toBeInstanceOf(UserError);
});
