import type { IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import { agentFor } from './http-agent.js';

type Environment = Readonly<Record<string, string | undefined>>;

const redirectsAtMost = 5;

/**
 * `fetch` for an https address behind the proxy of the environment, which Node's own does not look at (before Node 24
 * it cannot be told to). Keeps to what callers here use: method, headers, body, redirect and signal.
 * @throws TypeError as fetch does, with the reason as its cause
 */
export async function proxyFetch(target: URL, init: RequestInit, env: Environment): Promise<Response> {
  let request = new Request(target, init);
  const body = request.body === null ? undefined : Buffer.from(await request.arrayBuffer());
  let sent = body;
  for (let hops = 0; ; hops++) {
    const response = await once(request, sent, env);
    const location = response.headers.get('location');
    const moved = [301, 302, 303, 307, 308].includes(response.status) && location !== null;
    if (!moved || request.redirect === 'manual') return response;
    if (request.redirect === 'error' || hops === redirectsAtMost) {
      throw new TypeError('fetch failed', { cause: new Error('too many redirects') });
    }
    // Read, so that the connection can be used again.
    await response.arrayBuffer();
    const next = new URL(location, request.url);
    if (next.protocol !== 'https:') {
      throw new TypeError('fetch failed', { cause: new Error('a redirect leaves https') });
    }
    if (response.status !== 307 && response.status !== 308 && request.method !== 'HEAD') sent = undefined;
    request = redirected(request, next, sent === undefined && body !== undefined);
  }
}

/** Credentials do not go to another origin (Fetch standard, HTTP-redirect fetch). */
function redirected(request: Request, next: URL, bodyless: boolean): Request {
  const headers = new Headers(request.headers);
  if (next.origin !== new URL(request.url).origin) headers.delete('authorization');
  if (bodyless) headers.delete('content-type');
  const { signal, redirect } = request;
  return new Request(next, { method: bodyless ? 'GET' : request.method, headers, signal, redirect });
}

function once(request: Request, body: Buffer | undefined, env: Environment): Promise<Response> {
  return new Promise((resolve, reject) => {
    const url = new URL(request.url);
    const headers: Record<string, string> = Object.fromEntries(request.headers);
    if (body !== undefined) headers['content-length'] = String(body.length);
    const { method, signal } = request;
    const outgoing = httpsRequest(url, { method, headers, signal, agent: agentFor(url, env) });
    outgoing.once('error', (error) => {
      reject(signal.aborted ? signal.reason : new TypeError('fetch failed', { cause: error }));
    });
    outgoing.once('response', (incoming) => {
      try {
        resolve(responseOf(incoming, method, request.url));
      } catch (error) {
        outgoing.destroy();
        reject(new TypeError('fetch failed', { cause: error }));
      }
    });
    outgoing.end(body);
  });
}

function responseOf(incoming: IncomingMessage, method: string, url: string): Response {
  const { statusCode: status = 0, statusMessage: statusText = '' } = incoming;
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(incoming.headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  const empty = method === 'HEAD' || [204, 205, 304].includes(status);
  if (empty) incoming.resume();
  const body = empty ? null : (Readable.toWeb(incoming) as ReadableStream<Uint8Array>);
  const response = new Response(body, { status, statusText, headers });
  return Object.defineProperty(response, 'url', { value: url });
}
