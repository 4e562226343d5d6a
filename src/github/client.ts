import { Octokit } from '@octokit/core';
import { ServiceError, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { retry, retryAfter, transientStatus } from '../core/retry.js';

/** GitHub's REST API for one repository. The only file that imports @actions/github. */
export interface GitHubClient {
  readonly owner: string;
  readonly repo: string;
  /** Web address of the repository, without a slash at its end. */
  readonly webUrl: string;
  /**
   * Sends one request. `{owner}` and `{repo}` are filled in.
   * `repeat`: whether the same request may be sent again after a failure that left its effect unknown; default for
   * GET and DELETE.
   * @throws ServiceError with GitHub's message, also for an answer that broke off
   */
  call<T>(route: string, parameters?: Record<string, unknown>, options?: CallOptions): Promise<T>;
  /** All pages of a list route. */
  all<T>(route: string, parameters?: Record<string, unknown>): Promise<T[]>;
  /** Like call, but undefined on 404. */
  find<T>(route: string, parameters?: Record<string, unknown>): Promise<T | undefined>;
  /** Bytes of a release asset. */
  download(url: string): Promise<Uint8Array>;
  /** Sends bytes to an upload URL; never repeated here (a 502 may leave half an asset: the caller looks first). */
  upload<T>(url: string, data: Uint8Array, contentType: string): Promise<T>;
}

export interface CallOptions {
  readonly repeat?: boolean;
}

interface RequestFailure {
  readonly status?: number;
  readonly message?: string;
  readonly response?: {
    readonly headers?: Record<string, string | undefined>;
    /** A text when the answer was no JSON, or not all of it arrived. */
    readonly data?: { readonly message?: string; errors?: unknown } | string;
  };
}

const service = 'GitHub';
const requestTimeout = 60_000;

/** `owner/repo` of the run. @throws UserError outside of a run */
export function repositoryOf(host: Pick<Host, 'env'>): { owner: string; repo: string } {
  const [owner, repo, ...rest] = (host.env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (!owner || !repo || rest.length > 0) {
    throw new UserError('GITHUB_REPOSITORY is not set to owner/repo', {
      fix: 'run this action in a GitHub workflow, or set GITHUB_REPOSITORY and GITHUB_API_URL',
    });
  }
  return { owner, repo };
}

/**
 * @param action name that stands in the User-Agent
 * @throws UserError when the token is empty
 */
export function connect(host: Host, token: string, action: string): GitHubClient {
  const { owner, repo } = repositoryOf(host);
  if (token === '') {
    throw new UserError('the GitHub token is empty', {
      fix: 'give the job permissions: contents: write and leave token at its default, or set the secret it names',
    });
  }
  host.secret(token);
  host.secret(Buffer.from(`x-access-token:${token}`).toString('base64'));
  const baseUrl = (host.env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
  const webUrl = `${(host.env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '')}/${owner}/${repo}`;
  const userAgent = `release-actions/${action}`;
  const timed: typeof fetch = (url, init) =>
    host.fetch(url as string | URL, { ...init, signal: AbortSignal.timeout(requestTimeout) });
  const octokit = new Octokit({
    auth: token,
    baseUrl,
    userAgent,
    request: { fetch: timed },
    log: {
      debug() {},
      info() {},
      warn: (text: string) => host.debug(text),
      error: (text: string) => host.debug(text),
    },
  });

  const once = async <T>(route: string, parameters: Record<string, unknown>): Promise<T> => {
    const response = await octokit
      .request(route, { owner, repo, ...parameters })
      .catch((error: RequestFailure) => {
        throw failure(host, route, error);
      });
    // Octokit hands on what broke off as a text, be it empty: it must not pass for an empty list.
    if (response.status !== 204 && (typeof response.data !== 'object' || response.data === null)) {
      throw new ServiceError(service, `${route}: no whole answer arrived`, { status: 0, retryable: true });
    }
    return response.data as T;
  };
  const call = <T>(
    route: string,
    parameters: Record<string, unknown> = {},
    options: CallOptions = {},
  ): Promise<T> => {
    const repeat = options.repeat ?? /^(?:GET|DELETE) /.test(route);
    if (!repeat) return once<T>(route, parameters);
    return retry(host, { what: service }, () => once<T>(route, parameters));
  };
  return {
    owner,
    repo,
    webUrl,
    call,
    async find<T>(route: string, parameters: Record<string, unknown> = {}) {
      try {
        return await call<T>(route, parameters);
      } catch (error) {
        if (error instanceof ServiceError && error.status === 404) return undefined;
        throw error;
      }
    },
    async all<T>(route: string, parameters: Record<string, unknown> = {}) {
      const items: T[] = [];
      for (let page = 1; ; page++) {
        const part = await call<T[]>(route, { ...parameters, per_page: 100, page });
        items.push(...part);
        if (part.length < 100) return items;
      }
    },
    download(url: string) {
      return retry(host, { what: `${service} download` }, async () => {
        const headers = {
          accept: 'application/octet-stream',
          authorization: `token ${token}`,
          'user-agent': userAgent,
        };
        const init = { headers, signal: AbortSignal.timeout(5 * requestTimeout) };
        let response: Response;
        let data: Uint8Array;
        try {
          // fetch drops the Authorization header when the redirect leaves the origin (Fetch standard, HTTP-redirect fetch).
          response = await host.fetch(url, init);
          data = new Uint8Array(await response.arrayBuffer());
        } catch (cause) {
          throw new ServiceError(service, 'the download broke off', { status: 0, retryable: true, cause });
        }
        if (!response.ok) {
          throw new ServiceError(service, `download refused: ${response.statusText}`, {
            status: response.status,
            retryable: transientStatus(response.status),
          });
        }
        return data;
      });
    },
    async upload<T>(url: string, data: Uint8Array, contentType: string) {
      const response = await host
        .fetch(url, {
          method: 'POST',
          body: data as Uint8Array<ArrayBuffer>,
          headers: {
            accept: 'application/vnd.github+json',
            authorization: `token ${token}`,
            'content-type': contentType,
            'user-agent': userAgent,
          },
          signal: AbortSignal.timeout(10 * requestTimeout),
        })
        .catch((cause: unknown) => {
          throw new ServiceError(service, 'the upload broke off', { status: 0, retryable: true, cause });
        });
      const body = (await response.json().catch(() => undefined)) as { message?: string } | undefined;
      if (!response.ok) {
        throw failure(host, 'upload of an asset', {
          status: response.status,
          message: response.statusText,
          response: { headers: Object.fromEntries(response.headers), ...(body && { data: body }) },
        });
      }
      if (body === undefined) {
        throw new ServiceError(service, 'no whole answer to the upload arrived', {
          status: 0,
          retryable: true,
        });
      }
      return body as T;
    },
  };
}

/** Turns Octokit's error into ours. Secondary limits come as 403 or 429 with Retry-After or a used-up quota. */
function failure(host: Pick<Host, 'now' | 'redact'>, route: string, error: RequestFailure): ServiceError {
  const headers = error.response?.headers ?? {};
  const status = error.response === undefined ? 0 : (error.status ?? 0);
  const limited = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
  const wait = retryAfter(headers['retry-after'] ?? null, host.now());
  const message = host.redact(`${route}: ${reasonOf(error)}`);
  const fix = fixFor(status);
  return new ServiceError(service, message, {
    status,
    retryable: status === 0 || transientStatus(status) || (status === 403 && limited),
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
    ...(fix === undefined ? {} : { fix }),
    cause: status === 0 ? error : undefined,
  });
}

/** GitHub's words in one line. Before it stand proxies that answer with a page, of which little is worth showing. */
function reasonOf({ response, message = 'no answer' }: RequestFailure): string {
  const data = response?.data;
  const page = typeof data === 'string' ? data : message;
  const { message: reason = page, errors } = typeof data === 'object' ? data : {};
  const more = errors === undefined ? '' : ` ${JSON.stringify(errors)}`;
  const words = reason.replace(/<(style|script)\b.*?<\/\1>|<[^>]*>/gis, ' ');
  const line = words.replace(/[\s\p{Cc}]+/gu, ' ').trim() || 'no reason given';
  return `${line.length > 500 ? `${line.slice(0, 500)}…` : line}${more}`;
}

function fixFor(status: number): string | undefined {
  if (status === 401)
    return 'the token is wrong or expired: set a new one in the secret, then re-run the failed jobs';
  if (status === 403)
    return 'the token lacks a right: the job needs contents: write, a fine-grained token needs Contents read and write';
  return undefined;
}
