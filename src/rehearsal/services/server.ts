import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { messageOf, UserError } from '../../core/errors.js';
import { tell } from './exchange.js';
import type { Effect, EffectFacts, Hooks, Service, Verdict } from './types.js';

export interface Answer {
  readonly status: number;
  /** Reason phrase; default that of the status. */
  readonly reason?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | Readable;
}

export interface Call {
  readonly method: string;
  /** Path as sent, percent-encoding kept. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly actor: string;
  /** Decoded groups of the route's pattern. */
  readonly params: readonly string[];
  /** The whole body, gunzipped when it was sent so. */
  body(): Promise<Buffer>;
  /** Runs when the exchange ended, answered or not. */
  onEnd(listener: () => void): void;
}

export interface Route {
  /** Stable name, for fault injection. */
  readonly name: string;
  readonly method: string;
  /** Matched against the path as sent. */
  readonly pattern: RegExp;
  handle(call: Call): Answer | Promise<Answer>;
}

/** Thrown to end an exchange from anywhere: with an answer, or by closing the socket. */
export class Ending extends Error {
  readonly answer: Answer | 'drop';
  /** Whether a hook wanted it. */
  readonly injected: boolean;
  constructor(answer: Answer | 'drop', injected = false) {
    super('exchange ended');
    this.answer = answer;
    this.injected = injected;
  }
}

/** Ends the exchange as a hook wants it. */
export function obey(verdict: Verdict): void {
  if (verdict !== undefined) throw new Ending(verdict, true);
}

/** Who sends: `release-actions/<name>` in the user agent, else its first token. */
export function actorOf(userAgent: string | undefined): string {
  const ours = /release-actions\/([a-z-]+)/.exec(userAgent ?? '');
  return ours?.[1] ?? userAgent?.split(/[\s/]/)[0] ?? '';
}

const counters = new WeakMap<Hooks, number>();

/** Reports an effect with the next number of these hooks. */
export function record(hooks: Hooks, facts: EffectFacts, outcome: Effect['outcome'], status: number): void {
  const seq = (counters.get(hooks) ?? 0) + 1;
  counters.set(hooks, seq);
  hooks.record({ seq, at: new Date().toISOString(), ...facts, outcome, status });
}

export interface Applied {
  readonly answer: Answer;
  /** What became known by applying it. */
  readonly what?: string;
  readonly detail?: Record<string, unknown>;
  /** Default `done`. */
  readonly outcome?: Effect['outcome'];
}

/**
 * Asks the hooks, applies, records, asks the hooks again. A refusal thrown by `apply` is recorded as such.
 * `instead` runs when a hook gives an answer in place of the effect.
 */
export async function effect(
  hooks: Hooks,
  facts: EffectFacts,
  apply: () => Applied | Promise<Applied>,
  instead?: (status: number) => void,
): Promise<Answer> {
  const verdict = await hooks.effect(facts, 'before');
  if (typeof verdict === 'object') {
    record(hooks, facts, 'refused', verdict.status);
    instead?.(verdict.status);
  }
  obey(verdict);
  let applied: Applied;
  try {
    applied = await apply();
  } catch (thrown) {
    if (thrown instanceof Ending && thrown.answer !== 'drop') {
      record(hooks, facts, 'refused', thrown.answer.status);
    }
    throw thrown;
  }
  const what = applied.what ?? facts.what;
  const known = { ...facts, what, detail: { ...facts.detail, ...applied.detail } };
  record(hooks, known, applied.outcome ?? 'done', applied.answer.status);
  obey(await hooks.effect(known, 'after'));
  return applied.answer;
}

function readBody(request: IncomingMessage): Promise<Buffer> {
  const source = request.headers['content-encoding'] === 'gzip' ? request.pipe(createGunzip()) : request;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    source.on('data', (chunk: Buffer) => chunks.push(chunk));
    source.on('end', () => resolve(Buffer.concat(chunks)));
    source.on('error', reject);
    request.on('error', reject);
  });
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer | 'drop'): void {
  if (answer === 'drop') {
    request.socket.destroy();
    return;
  }
  const { status, reason, headers, body = '' } = answer;
  if (body instanceof Readable) {
    response.writeHead(status, { ...headers });
    body.on('error', () => request.socket.destroy());
    body.pipe(response);
    return;
  }
  const bytes = Buffer.from(body);
  const all =
    status === 304 || status === 204 ? { ...headers } : { ...headers, 'Content-Length': bytes.length };
  // A status line is latin-1 (RFC 9112 §4); warehouse sends `?` for anything else.
  if (reason === undefined) response.writeHead(status, all);
  else response.writeHead(status, reason.replace(/[^\t\x20-\x7e\xa0-\xff]/g, '?'), all);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function answerOf(thrown: unknown, request: IncomingMessage): Answer | 'drop' {
  if (thrown instanceof Ending) return thrown.answer;
  if (request.destroyed && !request.complete) return 'drop';
  return { status: 500, body: `the embedded service failed: ${messageOf(thrown)}\n` };
}

async function exchange(
  service: Effect['service'],
  routes: readonly Route[],
  hooks: Hooks,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Answer | 'drop'> {
  const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s);
  const method = request.method ?? 'GET';
  const wanted = method === 'HEAD' ? 'GET' : method;
  for (const route of routes) {
    const match = route.method === wanted ? route.pattern.exec(path) : null;
    if (match === null) continue;
    let body: Promise<Buffer> | undefined;
    const call: Call = {
      method,
      path,
      query: new URLSearchParams(query),
      headers: request.headers,
      actor: actorOf(request.headers['user-agent']),
      params: match.slice(1).map((group) => decoded(group ?? '')),
      body: () => {
        body ??= readBody(request);
        return body;
      },
      onEnd: (listener) => void response.once('close', listener),
    };
    try {
      obey(await hooks.request(service, route.name, method, path));
    } catch (thrown) {
      return answerOf(thrown, request);
    }
    try {
      const answer = await route.handle(call);
      await tell(hooks, service, route.name, request, call, answer);
      return answer;
    } catch (thrown) {
      const answer = answerOf(thrown, request);
      const own = thrown instanceof Ending && !thrown.injected && answer !== 'drop';
      await tell(hooks, service, route.name, request, call, own ? answer : undefined);
      return answer;
    }
  }
  hooks.notModelled(service, method, path);
  return {
    status: 501,
    headers: { 'Content-Type': 'text/plain' },
    body: `not modelled: ${method} ${path}\n`,
  };
}

/**
 * Listens on 127.0.0.1 and answers by the routes. The routes are made once the URL is known.
 * @throws UserError when the port is in use
 */
export async function listen(
  service: Effect['service'],
  port: number,
  hooks: Hooks,
  makeRoutes: (url: string) => readonly Route[],
): Promise<Service> {
  let routes: readonly Route[] = [];
  const server = createServer((request, response) => {
    void exchange(service, routes, hooks, request, response).then((answer) =>
      send(request, response, answer),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        new UserError(taken ? `port ${port} is in use` : `cannot listen on port ${port}: ${error.message}`, {
          fix: 'choose another port with --port, or let new ones be chosen with --fresh',
          cause: error,
        }),
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  routes = makeRoutes(url);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, close };
}
