import { ServiceError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { isLoopback } from '../core/loopback.js';
import { retry, transientStatus } from '../core/retry.js';
import { Authorizer, type RegistryOptions, requestTimeout } from './authorizer.js';
import { type Answer, exchange, textOf } from './exchange.js';
import { answerError } from './failure.js';
import type { Scope } from './token.js';

export interface RegistryRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST';
  /** Path from the root, or an address that the registry named. */
  readonly url: string;
  readonly scopes: readonly Scope[];
  /** For people: `PUT infrastructure/node:5.1`. */
  readonly what: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Milliseconds; default that of the registry. */
  readonly timeout?: number;
  /** Bytes of the answer that are read at most. */
  readonly largest?: number;
}

/**
 * docker-registry answers a read with 500 while the same manifest is being written, so the first tries follow quickly;
 * the later ones outlast a restart.
 */
const delays = [100, 400, 2_000, 8_000, 15_000];
const mostRedirects = 5;

interface Followed {
  readonly answer: Answer;
  /** Whether it came from another origin, which then knows nothing of who we are. */
  readonly foreign: boolean;
}

/** Sends requests to one registry: log-in, redirects, repetition, errors in words. Keeps no cookies. */
export class Transport {
  readonly service: string;
  readonly authorizer: Authorizer;
  private readonly host: Host;
  private readonly options: RegistryOptions;

  constructor(host: Host, options: RegistryOptions) {
    this.host = host;
    this.options = options;
    this.service = `registry ${options.address.host}`;
    this.authorizer = new Authorizer(host, options);
  }

  /**
   * Runs an operation again after transient failures. `attempt` counts from 0: a write has to look first when it is
   * not 0.
   * @throws ServiceError of the last try
   */
  repeat<T>(what: string, operation: (attempt: number) => Promise<T>): Promise<T> {
    return retry(this.host, { what: `${this.service} ${what}`, delays, deadline: 120_000 }, operation);
  }

  /** One request; a 401 is answered once by logging in anew. @throws ServiceError unless the status is accepted */
  async send(request: RegistryRequest, accepted: readonly number[]): Promise<Answer> {
    const authorization = await this.authorizer.authorization(request.scopes);
    let { answer, foreign } = await this.follow(request, authorization);
    // The challenge of another host is not ours to answer: it would get the password.
    if (answer.status === 401 && !foreign && !accepted.includes(401)) {
      const header = answer.headers.get('www-authenticate');
      if (await this.authorizer.renew(request.scopes, authorization, header)) {
        const renewed = await this.authorizer.authorization(request.scopes);
        ({ answer, foreign } = await this.follow(request, renewed));
      }
    }
    if (accepted.includes(answer.status)) return answer;
    throw await this.failure(request, answer);
  }

  /** The error that an answer means. An answer to HEAD has no body: the same question as GET brings the reason. */
  async failure(request: RegistryRequest, answer: Answer): Promise<ServiceError> {
    const { status, headers } = answer;
    let body = textOf(answer);
    if (request.method === 'HEAD' && !transientStatus(status)) {
      const again = { ...request, method: 'GET' as const };
      const authorization = await this.authorizer.authorization(request.scopes);
      body = await this.follow(again, authorization).then(
        (second) => textOf(second.answer),
        () => '',
      );
    }
    return answerError(this.service, request.what, status, headers, body, this.host.now());
  }

  /** The whole address of what the registry named. */
  resolve(url: string): URL {
    return new URL(url, `${this.options.address.origin}/`);
  }

  sameOrigin(url: URL): boolean {
    return url.origin === new URL(this.options.address.origin).origin;
  }

  /**
   * Follows redirects of reads. Credentials never leave the origin of the registry (distribution-spec, "Redirects"), nor
   * come back to it by the word of another host.
   */
  private async follow(request: RegistryRequest, authorization: string): Promise<Followed> {
    let url = this.resolve(request.url);
    let foreign = false;
    for (let left = mostRedirects; ; left--) {
      if (!this.isSafe(url)) throw this.unsafe(request, url.href);
      foreign ||= !this.sameOrigin(url);
      const answer = await this.once(request, url, foreign ? '' : authorization);
      const location = answer.headers.get('location');
      const redirected = [301, 302, 303, 307, 308].includes(answer.status) && location !== null;
      if (!redirected) return { answer, foreign };
      const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
      const read = request.method === 'GET' || request.method === 'HEAD';
      if (left === 0 || next === undefined || !read) throw this.unsafe(request, location);
      url = next;
    }
  }

  /** What is sent and what comes back can only be read here: https, or this machine when the registry is. */
  private isSafe(url: URL): boolean {
    const local = this.options.address.origin.startsWith('http:') && isLoopback(url.hostname);
    return url.protocol === 'https:' || (url.protocol === 'http:' && local);
  }

  private unsafe(request: RegistryRequest, where: string): ServiceError {
    const message = `${request.what}: it sends elsewhere, to ${where}, which cannot be followed`;
    return new ServiceError(this.service, message, {
      status: 0,
      retryable: false,
      fix: 'name the registry by the host that it redirects to, or let its operator set its external address to https',
    });
  }

  private once(request: RegistryRequest, url: URL, authorization: string): Promise<Answer> {
    const { method, body, what, largest } = request;
    const headers: Record<string, string> = {
      ...request.headers,
      'User-Agent': `release-actions/${this.options.action}`,
      ...(authorization === '' ? {} : { Authorization: authorization }),
    };
    return exchange(this.host, this.service, what, url, {
      method,
      headers,
      timeout: request.timeout ?? this.options.timeout ?? requestTimeout,
      ...(body === undefined ? {} : { body }),
      ...(largest === undefined ? {} : { largest }),
    });
  }
}
