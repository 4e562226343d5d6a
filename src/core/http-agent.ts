import { type ClientRequest, Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest, type RequestOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import { type ConnectionOptions, connect } from 'node:tls';
import { proxyFor } from './proxy.js';

type Environment = Readonly<Record<string, string | undefined>>;

const agents = new Map<string, HttpAgent>();

/**
 * The agent for an address: connections are kept for the next request, and https goes through the proxy of the
 * environment, in a tunnel (CONNECT, RFC 9110 §9.3.6), so that the proxy never sees what is sent.
 * @throws UserError for a malformed proxy address
 */
export function agentFor(target: URL, env: Environment): HttpAgent {
  const secure = target.protocol === 'https:';
  const proxy = secure ? proxyFor(target, env) : undefined;
  const key = `${target.protocol} ${proxy?.href ?? ''}`;
  const known = agents.get(key);
  if (known !== undefined) return known;
  const options = { keepAlive: true, scheduling: 'lifo' } as const;
  const agent = proxy ? new TunnelAgent(proxy, options) : new (secure ? HttpsAgent : HttpAgent)(options);
  agents.set(key, agent);
  return agent;
}

type Connected = (error: Error | null, socket: Duplex) => void;

class TunnelAgent extends HttpsAgent {
  private readonly proxy: URL;

  constructor(proxy: URL, options: { keepAlive: true; scheduling: 'lifo' }) {
    super(options);
    this.proxy = proxy;
  }

  /** Node asks for a connection here; giving none back means that it comes by the callback. */
  override createConnection(options: RequestOptions, done?: Connected): undefined {
    const asked = connectRequest(this.proxy, `${bracketed(options.host ?? '')}:${options.port}`);
    const fail = (why: string, cause?: Error): void => {
      const error = new Error(`the proxy ${this.proxy.host} gives no connection: ${why}`, { cause });
      (done as ((error: Error) => void) | undefined)?.(error);
    };
    asked.once('error', (error) => fail(error.message, error));
    asked.once('connect', ({ statusCode, statusMessage }, socket) => {
      if (statusCode === 200) {
        // No path: with one, it would take the tunnel for a Unix socket.
        done?.(null, connect({ ...options, path: undefined, socket } as ConnectionOptions));
        return;
      }
      socket.destroy();
      fail(`it answered ${statusCode} ${statusMessage ?? ''}`.trim());
    });
    asked.end();
  }
}

const connectTimeout = 30_000;

function connectRequest(proxy: URL, target: string): ClientRequest {
  const ask = proxy.protocol === 'https:' ? httpsRequest : httpRequest;
  const account = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  const headers: Record<string, string> = { Host: target };
  if (account !== ':') headers['Proxy-Authorization'] = `Basic ${Buffer.from(account).toString('base64')}`;
  const asked = ask({
    host: proxy.hostname.replace(/^\[|\]$/g, ''),
    port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
    method: 'CONNECT',
    path: target,
    headers,
    agent: false,
    timeout: connectTimeout,
  });
  asked.once('timeout', () => asked.destroy(new Error('no answer in time')));
  return asked;
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
