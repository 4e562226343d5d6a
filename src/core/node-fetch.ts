import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { agentFor } from './http-agent.js';
import { responseOf } from './node-response.js';

type Environment = Readonly<Record<string, string | undefined>>;

const redirectsAtMost = 10;

interface Outgoing {
  readonly url: URL;
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  readonly signal: AbortSignal | undefined;
}

/**
 * `fetch` over node:http: Node's own costs a short-lived program 60 ms to load, and does not look at the proxy of the
 * environment (before Node 24 it cannot be told to). Takes what callers here use: method, headers, a body of text or bytes,
 * redirect and signal; answers may be compressed by gzip. Connections are kept, and shared with uploads (`transfer`).
 * @throws TypeError as fetch does, with the reason as its cause; the signal's reason when it ended the request
 */
export async function nodeFetch(target: URL, init: RequestInit, env: Environment): Promise<Response> {
  let outgoing = outgoingOf(target, init);
  const { redirect = 'follow' } = init;
  for (let hops = 0; ; hops++) {
    const incoming = await exchange(outgoing, env);
    const { statusCode: status = 0 } = incoming;
    const { location } = incoming.headers;
    const moved = [301, 302, 303, 307, 308].includes(status) && location !== undefined;
    if (!moved || redirect === 'manual') return responseOf(incoming, { ...outgoing, redirected: hops > 0 });
    await drained(incoming);
    if (redirect === 'error' || hops === redirectsAtMost) {
      throw failed(new Error(redirect === 'error' ? 'unexpected redirect' : 'too many redirects'));
    }
    outgoing = redirected(outgoing, status, location);
  }
}

/** Reads an answer to its end, so that its connection can be used again. */
function drained(incoming: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    incoming
      .once('close', resolve)
      .once('end', resolve)
      .on('error', () => undefined);
    incoming.resume();
  });
}

function failed(cause: unknown): TypeError {
  return new TypeError('fetch failed', { cause });
}

function outgoingOf(url: URL, init: RequestInit): Outgoing {
  if (url.username !== '' || url.password !== '') throw new TypeError('the address holds credentials');
  const { method = 'GET', body, signal } = init;
  const [bytes, type] = bytesOf(body ?? undefined);
  const own = new Map<string, string>();
  for (const [name, value] of entriesOf(init.headers)) {
    const known = own.get(name.toLowerCase());
    own.set(name.toLowerCase(), known === undefined ? value : `${known}, ${value}`);
  }
  const headers = { accept: '*/*', 'accept-encoding': 'gzip', ...type, ...Object.fromEntries(own) };
  return { url, method: method.toUpperCase(), headers, body: bytes, signal: signal ?? undefined };
}

function entriesOf(headers: RequestInit['headers']): Iterable<readonly [string, string]> {
  if (headers === undefined) return [];
  const pairs = Symbol.iterator in headers ? headers : Object.entries(headers);
  return pairs as Iterable<readonly [string, string]>;
}

/** The bytes of a body, and the header that fetch adds to a text. */
function bytesOf(body: unknown): [Uint8Array | undefined, Record<string, string>] {
  if (body === undefined) return [undefined, {}];
  if (typeof body === 'string') return [Buffer.from(body), { 'content-type': 'text/plain;charset=UTF-8' }];
  if (body instanceof URLSearchParams) {
    const type = 'application/x-www-form-urlencoded;charset=UTF-8';
    return [Buffer.from(body.toString()), { 'content-type': type }];
  }
  if (body instanceof ArrayBuffer) return [new Uint8Array(body), {}];
  if (ArrayBuffer.isView(body)) {
    return [new Uint8Array(body.buffer as ArrayBuffer, body.byteOffset, body.byteLength), {}];
  }
  throw new TypeError('a body must be text or bytes; larger ones are streamed by transfer()');
}

/** Method, body and credentials of the next request (Fetch standard, HTTP-redirect fetch). */
function redirected(last: Outgoing, status: number, location: string): Outgoing {
  if (!URL.canParse(location, last.url.href)) throw failed(new Error('it redirects to what is no address'));
  const url = new URL(location, last.url);
  if (url.protocol !== 'https:' && url.protocol !== last.url.protocol) {
    throw failed(new Error('a redirect leaves https'));
  }
  const headers = Object.entries(last.headers);
  const foreign = url.origin !== last.url.origin;
  const reads = ['GET', 'HEAD'].includes(last.method);
  const turns = status === 303 ? !reads : (status === 301 || status === 302) && last.method === 'POST';
  const dropped = [
    ...(foreign ? ['authorization', 'cookie', 'proxy-authorization'] : []),
    ...(turns ? ['content-type', 'content-encoding', 'content-language', 'content-location'] : []),
  ];
  const kept = Object.fromEntries(headers.filter(([name]) => !dropped.includes(name)));
  return { ...last, url, headers: kept, ...(turns ? { method: 'GET', body: undefined } : {}) };
}

/** One request. A kept connection that the service had closed meanwhile is no failure of a read: it goes again. */
async function exchange(outgoing: Outgoing, env: Environment): Promise<IncomingMessage> {
  for (let again = true; ; again = false) {
    let sent: ClientRequest | undefined;
    try {
      return await new Promise<IncomingMessage>((resolve, reject) => {
        sent = send(outgoing, env);
        sent.once('error', reject);
        sent.once('response', resolve);
      });
    } catch (error) {
      if (outgoing.signal?.aborted === true) throw outgoing.signal.reason;
      const stale = sent?.reusedSocket === true && (error as { code?: unknown }).code === 'ECONNRESET';
      if (!again || !stale || !['GET', 'HEAD'].includes(outgoing.method)) throw failed(error);
    }
  }
}

function send({ url, method, headers, body, signal }: Outgoing, env: Environment): ClientRequest {
  signal?.throwIfAborted();
  const ask = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const length = body === undefined && !['POST', 'PUT', 'PATCH'].includes(method) ? [] : [body?.length ?? 0];
  const sent = ask(url, {
    method,
    headers: { ...headers, ...Object.fromEntries(length.map((bytes) => ['content-length', String(bytes)])) },
    agent: agentFor(url, env),
    ...(signal === undefined ? {} : { signal }),
  });
  // What breaks after the answer began is told by its body.
  sent.on('error', () => undefined);
  sent.end(body);
  return sent;
}
