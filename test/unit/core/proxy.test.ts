import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { proxyFor } from '../../../src/core/proxy.js';

describe('proxyFor', () => {
  const url = 'https://upload.example.org/legacy/';
  it.each([
    [url, {}, undefined],
    [url, { HTTPS_PROXY: 'http://proxy:3128' }, 'http://proxy:3128/'],
    [url, { https_proxy: 'proxy:3128', HTTPS_PROXY: 'http://other' }, 'http://proxy:3128/'],
    [url, { ALL_PROXY: 'https://proxy' }, 'https://proxy/'],
    [url, { HTTP_PROXY: 'http://proxy' }, undefined],
    ['http://example.org/', { HTTP_PROXY: 'http://proxy' }, 'http://proxy/'],
    ['https://127.0.0.1/', { HTTPS_PROXY: 'http://proxy' }, undefined],
    ['https://[::1]/', { HTTPS_PROXY: 'http://proxy' }, undefined],
  ])('%s with %j goes through %s', (target, env, proxy) => {
    expect(proxyFor(new URL(target), env)?.href).toBe(proxy);
  });

  it.each([
    ['*', true],
    ['other.org, example.org', true],
    ['.example.org', true],
    ['*.example.org', true],
    ['UPLOAD.example.org:443', true],
    ['example.org:8443', false],
    ['ample.org', false],
    ['upload.example.org.evil', false],
    ['', false],
  ])('NO_PROXY=%s leaves the proxy out: %s', (list, out) => {
    const env = { HTTPS_PROXY: 'http://proxy', no_proxy: list };
    expect(proxyFor(new URL(url), env) === undefined).toBe(out);
  });

  it('refuses an address that is no proxy', () => {
    expect(() => proxyFor(new URL(url), { HTTPS_PROXY: 'socks5://proxy' })).toThrow('http or https');
    expect(() => proxyFor(new URL(url), { HTTPS_PROXY: 'http://' })).toThrow('http or https');
  });
});

describe('a tunnel', () => {
  const folder = mkdtempSync(join(tmpdir(), 'proxy-'));
  const servers: Server[] = [];
  const connects: string[] = [];
  let proxy = 0;
  let posts = 0;

  const up = async (server: Server): Promise<number> => {
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };

  beforeAll(async () => {
    const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
    const subject = ['-subj', '/CN=index.test', '-addext', 'subjectAltName=DNS:index.test'];
    const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...files];
    execFileSync('openssl', made, { stdio: 'ignore' });
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => readFileSync(join(folder, name)));
    const index = await up(
      createTlsServer({ key, cert }, (request, response) => {
        if (request.url === '/moved') {
          response.writeHead(301, { Location: '/simple/' }).end();
          return;
        }
        posts++;
        request.resume().on('end', () => response.end(String(request.headers['content-length'])));
      }),
    );
    proxy = await up(
      createServer().on('connect', (request, socket) => {
        connects.push(`${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim());
        if (request.headers['proxy-authorization'] === undefined) {
          socket.end('HTTP/1.1 407 Who are you\r\nContent-Length: 0\r\n\r\n');
          return;
        }
        const onward = connect(index, '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 OK\r\n\r\n');
          onward.pipe(socket).pipe(onward);
        });
        socket.on('error', () => onward.destroy());
        onward.on('error', () => socket.destroy());
      }),
    );
  });
  afterAll(async () => {
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** In a process of its own: trust in the certificate is given at its start. */
  function child(address: string): Promise<string> {
    const core = join(import.meta.dirname, '../../../src/core');
    const script = `
      import { transfer } from ${JSON.stringify(join(core, 'transfer.js'))};
      import { ActionsHost } from ${JSON.stringify(join(core, 'actions-host.js'))};
      const body = { length: 300000, async *chunks() { yield Buffer.alloc(300000); } };
      const one = () => transfer(new URL('https://index.test/legacy/'), {
        method: 'POST', headers: {}, body, env: process.env, stall: { sending: 9000, answer: 9000 },
      }).then((answer) => answer.body, (error) => error.message);
      const read = () => new ActionsHost().fetch('https://index.test/moved', { method: 'POST', body: 'x' })
        .then((answer) => answer.text(), (error) => error.cause.message);
      console.log(await one(), await one(), await read());`;
    const env = {
      PATH: process.env['PATH'],
      HTTPS_PROXY: address,
      NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem'),
    };
    return new Promise((resolve) => {
      const args = ['--input-type=module', '-e', script];
      execFile(process.execPath, args, { env }, (_, stdout, stderr) => resolve(`${stdout}${stderr}`.trim()));
    });
  }

  it('carries https through the proxy, once for several requests', async () => {
    expect(await child(`http://user:p%40ss@127.0.0.1:${proxy}`)).toBe('300000 300000 undefined');
    expect(posts).toBe(3);
    const account = Buffer.from('user:p@ss').toString('base64');
    expect(connects.splice(0)).toEqual([`index.test:443 Basic ${account}`]);
  });

  it('that the proxy refuses is told as that, without the account', async () => {
    const why = `the proxy 127.0.0.1:${proxy} gives no connection: it answered 407 Who are you`;
    expect(await child(`http://127.0.0.1:${proxy}`)).toBe(`${why} ${why} ${why}`);
    expect(await child('http://me:secret@127.0.0.1:9')).toMatch(
      /^(the proxy 127.0.0.1:9 gives no connection: connect ECONNREFUSED \S+ ?){3}$/,
    );
  });
});
