import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, it } from '@jest/globals';
import { type StreamedBody, type Transferred, transfer } from '../../../src/core/transfer.js';

let server: Server | undefined;
const sockets = new Set<Socket>();
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  await new Promise((resolve) => server?.close(resolve) ?? resolve(undefined));
  server = undefined;
});

async function listening(made: Server): Promise<URL> {
  server = made;
  made.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  return new URL(`http://127.0.0.1:${(made.address() as AddressInfo).port}/legacy/`);
}

const http = (answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<URL> =>
  listening(createHttpServer({ keepAliveTimeout: 60_000 }, answer));

const raw = (serve: (socket: Socket) => void): Promise<URL> => listening(createServer(serve));

const megabytes = (count: number): StreamedBody => ({
  length: count << 20,
  async *chunks() {
    for (let n = 0; n < count; n++) yield Buffer.alloc(1 << 20, n);
  },
});

function send(url: URL, body: StreamedBody, sending = 20_000, answer = 20_000): Promise<Transferred> {
  return transfer(url, {
    method: 'POST',
    headers: { 'X-A': 'b' },
    body,
    env: {},
    stall: { sending, answer },
  });
}

it('streams with the exact length and keeps the connection for the next request', async () => {
  const seen: unknown[] = [];
  const url = await http((request, response) => {
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
    });
    request.on('end', () => {
      const { 'content-length': length, 'transfer-encoding': encoding, 'x-a': own } = request.headers;
      seen.push({ size, length, encoding, own });
      response.writeHead(200, 'Fine', { RateLimit: 'r=1' }).end('done');
    });
  });
  const answer = await send(url, megabytes(3));
  expect(answer).toMatchObject({ status: 200, statusText: 'Fine', body: 'done' });
  expect(answer.headers['ratelimit']).toBe('r=1');
  await send(url, megabytes(3));
  const told = { size: 3 << 20, length: String(3 << 20), encoding: undefined, own: 'b' };
  expect(seen).toEqual([told, told]);
  expect(sockets.size).toBe(1);
});

it.each([
  ['closes', (socket: Socket) => socket.end()],
  ['resets', (socket: Socket) => setTimeout(() => socket.resetAndDestroy(), 5)],
  ['reads on', (socket: Socket) => socket.resume()],
])('tells an answer that comes before the body, from a server that then %s', async (_, then) => {
  const url = await raw((socket) => {
    socket.once('data', () => {
      socket.pause();
      socket.write(
        'HTTP/1.1 403 No such token\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nno',
        () => then(socket),
      );
    });
  });
  for (let round = 0; round < 5; round++) {
    expect(await send(url, megabytes(60))).toMatchObject({ status: 403, statusText: 'No such token' });
  }
});

it('keeps the status of an answer that breaks off', async () => {
  const url = await raw((socket) => {
    socket.once('data', () => {
      socket.write('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 99\r\n\r\nhalf', () => socket.destroy());
    });
  });
  expect(await send(url, megabytes(0))).toMatchObject({ status: 502, body: 'half' });
});

it('throws when the connection breaks inside the body', async () => {
  const url = await raw((socket) => void setTimeout(() => socket.resetAndDestroy(), 20));
  await expect(send(url, megabytes(60))).rejects.toMatchObject({
    code: expect.stringMatching(/ECONN|EPIPE/),
  });
});

it('throws when nothing moves, while sending and while waiting', async () => {
  const url = await raw((socket) => void socket.pause());
  await expect(send(url, megabytes(60), 150)).rejects.toThrow('nothing moved for 0 s');
  await expect(send(url, megabytes(0), 20_000, 150)).rejects.toThrow('nothing moved for 0 s');
});

it('throws with what came when it is not HTTP', async () => {
  const url = await raw((socket) => {
    socket.once('data', () => socket.end('HTTP/1.1 400 Invalid\nattestations\n: x\r\n\r\n'));
  });
  const thrown = await send(url, megabytes(0)).catch((error: unknown) => error);
  expect(String((thrown as { code?: unknown }).code)).toMatch(/^HPE_/);
  expect(String((thrown as { rawPacket?: unknown }).rawPacket)).toContain('attestations');
});

it('breaks off when the body fails, so that the server never has it whole', async () => {
  let closed = (_: number): void => undefined;
  const size = new Promise<number>((resolve) => {
    closed = resolve;
  });
  const url = await raw((socket) => {
    let count = 0;
    socket.on('data', (chunk: Buffer) => {
      count += chunk.length;
    });
    socket.on('close', () => closed(count));
  });
  const body: StreamedBody = {
    length: 3 << 20,
    async *chunks() {
      yield Buffer.alloc(1 << 20);
      throw new Error('the file changed');
    },
  };
  await expect(send(url, body)).rejects.toThrow('the file changed');
  expect(await size).toBeLessThan(2 << 20);
});
