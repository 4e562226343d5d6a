// node proxy.mjs UPSTREAM READY: stands before a registry, holds every request for a while, and counts what clients do.
// Its own process, because the frame measures without an event loop. READY gets the port; what is under /bench/ is for us:
//   delay?ms=20   counts   images (POST, JSON)   back   begin   check
import { writeFileSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { check, putBack } from './channels.mjs';

const [upstream = '', ready = ''] = process.argv.slice(2);
const { hostname, port } = new URL(`http://${upstream}`);
const agent = new Agent({ keepAlive: true, maxSockets: 256 });
let delay = 0;
let images = [];
let seen = nothing();
const sockets = new Set();

function nothing() {
  return { requests: 0, blobs: 0, kinds: {}, up: 0, down: 0 };
}

const server = createServer((call, answer) => {
  if (call.url.startsWith('/bench/')) return void control(call, answer);
  seen.requests++;
  if (call.url.includes('/blobs/')) seen.blobs++;
  seen.kinds[call.method] = (seen.kinds[call.method] ?? 0) + 1;
  void forward(call, answer);
});
server.on('connection', (socket) => {
  sockets.add(socket);
  socket.once('close', () => {
    seen.up += socket.bytesRead - (socket.upBefore ?? 0);
    seen.down += socket.bytesWritten - (socket.downBefore ?? 0);
    sockets.delete(socket);
  });
});
server.keepAliveTimeout = 60_000;

async function forward(call, answer) {
  if (delay > 0) await wait(delay);
  const { method, url: path, headers } = call;
  const sent = request({ hostname, port, method, path, headers, agent }, (got) => {
    answer.writeHead(got.statusCode, got.rawHeaders);
    got.pipe(answer);
  });
  sent.on('error', () => call.socket.destroy());
  call.pipe(sent);
}

/** Bytes of whole messages, headers included, of connections that are still open, too. */
function counts() {
  const open = [...sockets].reduce(
    (sum, socket) => ({
      up: sum.up + socket.bytesRead - (socket.upBefore ?? 0),
      down: sum.down + socket.bytesWritten - (socket.downBefore ?? 0),
    }),
    { up: 0, down: 0 },
  );
  return { ...seen, up: seen.up + open.up, down: seen.down + open.down };
}

function begin() {
  seen = nothing();
  for (const socket of sockets) {
    socket.upBefore = socket.bytesRead;
    socket.downBefore = socket.bytesWritten;
  }
}

async function control(call, answer) {
  const { pathname, searchParams } = new URL(call.url, 'http://bench');
  const ways = {
    '/bench/delay': () => {
      delay = Number(searchParams.get('ms'));
    },
    '/bench/images': async () => {
      const chunks = [];
      for await (const chunk of call) chunks.push(chunk);
      images = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    },
    '/bench/counts': counts,
    '/bench/begin': begin,
    '/bench/back': async () => {
      await putBack(upstream, images);
      begin();
    },
    '/bench/check': () => check(upstream, images),
  };
  try {
    const result = (await ways[pathname]()) ?? {};
    answer.writeHead(200, { 'content-type': 'application/json', connection: 'close' });
    answer.end(JSON.stringify(result));
  } catch (error) {
    answer.writeHead(500, { connection: 'close' });
    answer.end(String(error));
  }
}

server.listen(0, '127.0.0.1', () => writeFileSync(ready, String(server.address().port)));
