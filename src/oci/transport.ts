import { ServiceError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { isLoopback } from '../core/loopback.js';
import { retry } from '../core/retry.js';
import { Authorizer, type RegistryOptions, requestTimeout } from './authorizer.js';
import { answerError, noAnswer } from './failure.js';
import type { Scope } from './token.js';

export interface RegistryRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'PATCH';
  /** Path from the root, or an address that the registry named. */
  readonly url: string;
  readonly scopes: readonly Scope[];
  /** For people: `PUT infrastructure/node:5.1`. */
  readonly what: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Milliseconds; default 60 s. */
  readonly timeout?: number;
}

/**
 * docker-registry answers a read with 500 while the same manifest is being written, so the first tries follow quickly;
 * the later ones outlast a restart.
 */
const delays = [100, 400, 2_000, 8_000, 15_000];
const mostRedirects = 5;

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
  async send(request: RegistryRequest, accepted: readonly number[]): Promise<Response> {
    const authorization = await this.authorizer.authorization(request.scopes);
    let response = await this.follow(request, authorization);
    if (response.status === 401 && !accepted.includes(401)) {
      const header = response.headers.get('www-authenticate');
      if (await this.authorizer.renew(request.scopes, authorization, header)) {
        await response.arrayBuffer();
        const renewed = await this.authorizer.authorization(request.scopes);
        response = await this.follow(request, renewed);
      }
    }
    if (accepted.includes(response.status)) return response;
    throw await this.failure(request, response);
  }

  /** The whole address of what the registry named. */
  resolve(url: string): URL {
    return new URL(url, `${this.options.address.origin}/`);
  }

  sameOrigin(url: URL): boolean {
    return url.origin === new URL(this.options.address.origin).origin;
  }

  /** An answer to HEAD has no body: the same question as GET brings the reason. */
  private async failure(request: RegistryRequest, response: Response): Promise<ServiceError> {
    const { status, headers } = response;
    let body = await response.text().catch(() => '');
    if (request.method === 'HEAD' && status < 500) {
      const again = { ...request, method: 'GET' as const };
      const authorization = await this.authorizer.authorization(request.scopes);
      body = await this.follow(again, authorization).then(
        (answer) => answer.text(),
        () => '',
      );
    }
    return answerError(this.service, request.what, status, headers, body, this.host.now());
  }

  /** Follows redirects of reads. Credentials never leave the origin of the registry (distribution-spec, "Redirects"). */
  private async follow(request: RegistryRequest, authorization: string): Promise<Response> {
    let url = this.resolve(request.url);
    for (let left = mostRedirects; ; left--) {
      const response = await this.once(request, url, this.sameOrigin(url) ? authorization : '');
      const location = response.headers.get('location');
      const redirected = [301, 302, 303, 307, 308].includes(response.status) && location !== null;
      if (!redirected) return response;
      await response.arrayBuffer();
      const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
      const safe =
        next?.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(next?.hostname ?? ''));
      const read = request.method === 'GET' || request.method === 'HEAD';
      if (left === 0 || next === undefined || !safe || !read) {
        throw new ServiceError(this.service, `${request.what}: a redirect that cannot be followed`, {
          status: response.status,
          retryable: false,
          fix: 'name the registry by the host that it redirects to',
        });
      }
      url = next;
    }
  }

  private async once(request: RegistryRequest, url: URL, authorization: string): Promise<Response> {
    const { method, headers, body, what, timeout = requestTimeout } = request;
    const all: Record<string, string> = {
      ...headers,
      'User-Agent': `release-actions/${this.options.action}`,
      ...(authorization === '' ? {} : { Authorization: authorization }),
    };
    const init: RequestInit = {
      method,
      headers: all,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      ...(body === undefined ? {} : { body: body as Uint8Array<ArrayBuffer> }),
    };
    try {
      return await this.host.fetch(url, init);
    } catch (thrown) {
      throw noAnswer(this.service, what, thrown);
    }
  }
}
