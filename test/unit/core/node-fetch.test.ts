import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { agentFor } from '../../../src/core/http-agent.js';
import { nodeFetch } from '../../../src/core/node-fetch.js';

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers by path, and keeps what was asked. */
const routes: Record<string, Serve> = {
  '/echo': async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method, headers } = request;
    response.setHeader('X-Twice', ['a', 'b']).setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ method, headers, body: Buffer.concat(chunks).toString() }));
  },
  '/gzip': (_, response) => {
    response.setHeader('Content-Encoding', 'gzip').end(gzipSync('\ufeffünzipped'));
  },
  '/empty': (_, response) => void response.writeHead(204).end(),
  '/large': (_, response) => void response.end(Buffer.alloc(5 << 20, 7)),
  '/cut': (_, response) => {
    response.writeHead(200, { 'Content-Length': 99 });
    response.write('half', () => response.destroy());
  },
  '/slow': () => undefined,
  '/301': (_, response) => void response.writeHead(301, { Location: 'echo' }).end('moved'),
  '/303': (_, response) => void response.writeHead(303, { Location: '/echo' }).end(),
  '/307': (_, response) => void response.writeHead(307, { Location: '/echo' }).end(),
  '/away': (_, response) => void response.writeHead(302, { Location: `${elsewhere}/echo` }).end(),
  '/circle': (_, response) => void response.writeHead(302, { Location: '/circle' }).end(),
};
const sockets = new Set<Socket>();
const serve: Serve = (request, response) => {
  sockets.add(request.socket);
  routes[request.url ?? '']?.(request, response);
};
const servers = [createServer(serve), createServer(serve)];
let home = '';
let elsewhere = '';

beforeAll(async () => {
  const urls = servers.map(async (server) => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  [home = '', elsewhere = ''] = await Promise.all(urls);
});
beforeEach(() => sockets.clear());
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
});

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  nodeFetch(new URL(path, home), init, {});

/** What both implementations say of the same request. */
async function seen(ask: typeof get, path: string, init: RequestInit): Promise<unknown> {
  const { status, statusText, ok, url, redirected, headers, body, ...response } = await ask(path, init).then(
    async (answer) => ({
      status: answer.status,
      statusText: answer.statusText,
      ok: answer.ok,
      url: answer.url,
      redirected: answer.redirected,
      headers: answer.headers,
      body: answer.body === null ? null : undefined,
      text: await answer.text(),
    }),
  );
  const told = JSON.parse(response.text.startsWith('{') ? response.text : '{}') as Record<string, unknown>;
  const { method, body: sent, headers: asked } = told as { headers?: Record<string, string> } & typeof told;
  const kept = ['content-type', 'content-length', 'authorization', 'accept', 'x-own'];
  const request = { method, sent, asked: kept.map((name) => asked?.[name]) };
  const text = told['method'] === undefined ? response.text : request;
  return { status, statusText, ok, url, redirected, twice: headers.get('x-TWICE'), body, text };
}

describe('nodeFetch and fetch', () => {
  const headers = { Authorization: 'Basic eA==', 'X-Own': '1' };
  it.each<[string, RequestInit]>([
    ['/echo', { headers }],
    ['/echo', { method: 'POST', body: 'tëxt', headers: new Headers(headers) }],
    ['/echo', { method: 'PUT', body: new Uint8Array([104, 105]), headers: Object.entries(headers) }],
    ['/echo', { method: 'post', body: new URLSearchParams({ a: 'b c' }) }],
    ['/echo', { method: 'POST' }],
    ['/echo', { method: 'DELETE' }],
    ['/echo', { method: 'HEAD' }],
    ['/gzip', {}],
    ['/empty', {}],
    ['/301', { headers }],
    ['/301', { method: 'POST', body: 'x', headers }],
    ['/303', { method: 'PUT', body: 'x', headers }],
    ['/307', { method: 'PUT', body: 'x', headers }],
    ['/away', { headers }],
    ['/301', { redirect: 'manual' }],
  ])('agree on %s with %j', async (path, init) => {
    const own = (where: string, how: RequestInit) => fetch(new URL(where, home), how);
    expect(await seen(get, path, init)).toEqual(await seen(own as typeof get, path, init));
  });

  it.each<[string, RequestInit, string]>([
    ['/circle', {}, 'fetch failed'],
    ['/301', { redirect: 'error' }, 'fetch failed'],
    ['/slow', { signal: AbortSignal.timeout(50) }, 'The operation was aborted due to timeout'],
    ['http://127.0.0.1:9/', {}, 'fetch failed'],
  ])('fail alike at %s with %j', async (path, init, message) => {
    const { signal, ...rest } = init;
    const fresh = (): RequestInit => (signal ? { ...rest, signal: AbortSignal.timeout(50) } : rest);
    await expect(fetch(new URL(path, home), fresh())).rejects.toThrow(message);
    await expect(get(path, fresh())).rejects.toThrow(message);
  });
});

describe('nodeFetch', () => {
  it('keeps one connection, also over redirects and answers that nobody reads', async () => {
    for (const path of ['/echo', '/301', '/empty', '/gzip']) {
      const answer = await get(path);
      if (path === '/echo') await answer.text();
      // Whatever is left of an answer is taken in a while, however busy the machine is.
      const busy = agentFor(new URL(home), {}).sockets;
      while (Object.keys(busy).length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(sockets.size).toBe(1);
  });

  it('asks again when the kept connection was closed meanwhile, unless that could do something twice', async () => {
    let closing = true;
    routes['/stale'] = (request, response) => {
      if (closing) request.socket.resetAndDestroy();
      else response.end('there');
      closing = false;
    };
    await (await get('/echo')).text();
    expect(await (await get('/stale')).text()).toBe('there');
    closing = true;
    await expect(get('/stale', { method: 'POST' })).rejects.toThrow('fetch failed');
  });

  it('tells a body that breaks off', async () => {
    const answer = await get('/cut');
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toMatchObject({ cause: { message: 'the answer breaks off' } });
  });

  it('streams a large body, and lets go of one that is not wanted', async () => {
    let size = 0;
    for await (const chunk of (await get('/large')).body ?? []) size += chunk.length;
    expect(size).toBe(5 << 20);
    expect((await (await get('/large')).arrayBuffer()).byteLength).toBe(5 << 20);
    await (await get('/large')).body?.cancel();
  });

  it('refuses credentials in an address, and a body that it cannot send', async () => {
    await expect(nodeFetch(new URL('http://me:secret@127.0.0.1/'), {}, {})).rejects.toThrow('credentials');
    await expect(get('/echo', { method: 'POST', body: new FormData() })).rejects.toThrow('text or bytes');
  });
});
