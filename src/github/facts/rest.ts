import { ServiceError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { retry, retryAfter, transientStatus } from '../../core/retry.js';

/**
 * GitHub's REST API (version 2022-11-28) of one repository, reading only. Light: what the guard loads at the start of
 * every job with a secret is this, not the whole client.
 */
export interface RestReader {
  /** `owner/repo` */
  readonly repository: string;
  /** Requests that were sent so far, repeated ones included: each counts against the rate limit. */
  readonly requests: number;
  /**
   * The JSON of a path below `/repos/{owner}/{repo}`; undefined on 404.
   * @throws ServiceError with GitHub's message
   */
  get<T>(path: string): Promise<T | undefined>;
  /** The items of all pages, by their Link headers (REST API, "Using pagination"). [] on 404. */
  pages<T>(path: string): Promise<T[]>;
}

interface Page {
  readonly body: unknown;
  /** Path and query of the next page; '' on the last one. */
  readonly next: string;
}

const service = 'GitHub';
const timeout = 30_000;
/** A list that never ends is a broken server. */
const mostPages = 1_000;

/** Undefined when this is no run with a token: no token, API address or repository. */
export function openRest(host: Host, token: string, action: string): RestReader | undefined {
  const api = (host.env['GITHUB_API_URL'] ?? '').replace(/\/+$/, '');
  const [owner, repo, ...rest] = (host.env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (token === '' || api === '' || !owner || !repo || rest.length > 0) return undefined;
  const base = `${api}/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`;
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': `release-actions/${action}`,
    'x-github-api-version': '2022-11-28',
  };
  let requests = 0;
  const ask = (path: string): Promise<Page | undefined> =>
    retry(host, { what: `${service} ${path}` }, () => {
      requests++;
      return askOnce(host, base + path, headers);
    });
  return {
    repository: `${owner}/${repo}`,
    get requests() {
      return requests;
    },
    async get<T>(path: string) {
      return (await ask(path))?.body as T | undefined;
    },
    async pages<T>(path: string) {
      const items: T[] = [];
      let next = path;
      for (let page = 0; next !== '' && page < mostPages; page++) {
        const answer = await ask(next);
        if (!Array.isArray(answer?.body)) break;
        items.push(...(answer.body as T[]));
        next = answer.next.startsWith(base) ? answer.next.slice(base.length) : '';
        if (next === '' && answer.next !== '') {
          throw new ServiceError(service, `${path}: the next page lies elsewhere`, {
            status: 200,
            retryable: false,
          });
        }
      }
      return items;
    },
  };
}

/** A ref or path in a URL: its slashes stay, everything else is encoded. */
export function inPath(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}

/** The error for an answer of another shape than the documented one. */
export function notUnderstood(what: string): ServiceError {
  return new ServiceError(service, `an answer about ${what} that is not understood`, {
    status: 200,
    retryable: false,
  });
}

async function askOnce(
  host: Host,
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<Page | undefined> {
  let status = 0;
  let retryAfterMs: number | undefined;
  let limited = false;
  let next = '';
  let message = '';
  try {
    const response = await host.fetch(url, { headers, signal: AbortSignal.timeout(timeout) });
    status = response.status;
    retryAfterMs = retryAfter(response.headers.get('retry-after'), host.now());
    limited = retryAfterMs !== undefined || response.headers.get('x-ratelimit-remaining') === '0';
    next = /<([^>]*)>; *rel="next"/.exec(response.headers.get('link') ?? '')?.[1] ?? '';
    const text = await response.text();
    if (status === 404) return undefined;
    if (response.ok) return { body: JSON.parse(text), next };
    message = readMessage(text);
  } catch (cause) {
    throw new ServiceError(service, 'no whole answer arrived', { status: 0, retryable: true, cause });
  }
  throw new ServiceError(service, host.redact(message), {
    status,
    // A secondary rate limit comes as 403 (REST API, "Rate limits").
    retryable: transientStatus(status) || (status === 403 && limited),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(status === 401 || status === 403 ? { fix: limited ? limitFix : tokenFix } : {}),
  });
}

const tokenFix =
  'give the job permissions: contents: read and leave token at its default, or give a token that is valid';
const limitFix =
  'the rate limit of the token is used up: re-run the job later, or check out with fetch-depth: 0, which needs few requests';

function readMessage(text: string): string {
  try {
    return String(JSON.parse(text).message);
  } catch {
    return text.slice(0, 200);
  }
}
