import { ServiceError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { retryAfter, transientStatus } from '../core/retry.js';

/** What Octokit throws for an answer that is no success, and for none at all (then without `response`). */
export interface RequestFailure {
  readonly status?: number;
  readonly message?: string;
  readonly response?: {
    readonly headers?: Record<string, string | undefined>;
    /** A text when the answer was no JSON, or not all of it arrived. */
    readonly data?: { readonly message?: string; errors?: unknown } | string;
  };
}

/** One entry of `errors` in a GraphQL answer, which comes with HTTP 200 (GraphQL specification, "Errors"). */
export interface GraphqlProblem {
  /** GitHub's own: FORBIDDEN, NOT_FOUND, STALE_DATA, UNPROCESSABLE, RATE_LIMITED, … */
  readonly type?: string;
  readonly message?: string;
  /** Field of the answer; more than one step when only a part of it failed, after the mutation was done. */
  readonly path?: readonly (string | number)[];
}

/** A refusal of GitHub's API, with what tells why. */
export class GitHubError extends ServiceError {
  /** GitHub's words alone, one line, without the route. */
  readonly reason: string;
  /** Lower-case names; only those that speak of rights. */
  readonly headers: Readonly<Record<string, string>>;
  /** Type of the GraphQL error that stopped the whole; '' in REST and for errors inside of an answer. */
  readonly type: string;

  constructor(
    message: string,
    details: ConstructorParameters<typeof ServiceError>[2] & {
      reason: string;
      headers: Readonly<Record<string, string>>;
      type?: string;
    },
  ) {
    super(service, message, details);
    this.reason = details.reason;
    this.headers = details.headers;
    this.type = details.type ?? '';
  }
}

export const service = 'GitHub';

type Context = Pick<Host, 'now' | 'redact'>;
type Headers = Readonly<Record<string, string | undefined>>;

/** Turns Octokit's error into ours. Secondary limits come as 403 or 429 with Retry-After or a used-up quota. */
export function failure(host: Context, route: string, error: RequestFailure): GitHubError {
  const headers = error.response?.headers ?? {};
  const status = error.response === undefined ? 0 : (error.status ?? 0);
  const wait = retryAfter(headers['retry-after'] ?? null, host.now());
  const reason = host.redact(reasonOf(error));
  const fix = fixFor(status);
  return new GitHubError(host.redact(`${route}: ${reason}`), {
    status,
    retryable: status === 0 || transientStatus(status) || (status === 403 && limited(headers)),
    reason,
    headers: telling(headers),
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
    ...(fix === undefined ? {} : { fix }),
    cause: status === 0 ? error : undefined,
  });
}

/** The errors of a GraphQL answer as one. Only a used-up quota may be tried again as it is: nothing was done then. */
export function graphqlFailure(
  host: Context,
  problems: readonly GraphqlProblem[],
  headers: Headers,
): GitHubError {
  const reason = host.redact(oneLine(problems.map(({ message }) => message ?? 'no reason given').join('; ')));
  const whole = problems.filter(({ path = [] }) => path.length < 2);
  const type = whole.find((problem) => problem.type !== undefined)?.type ?? '';
  const wait = retryAfter(headers['retry-after'] ?? null, host.now());
  return new GitHubError(`POST /graphql: ${reason}`, {
    status: 200,
    retryable: type === 'RATE_LIMITED',
    reason,
    type,
    headers: telling(headers),
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  });
}

/** Whether GitHub said no before it did anything, because of a limit: the same request may be sent again. */
export function refusedByLimit(error: unknown): boolean {
  if (!(error instanceof GitHubError) || !error.retryable) return false;
  return error.type === 'RATE_LIMITED' || error.status === 403 || error.status === 429;
}

function limited(headers: Headers): boolean {
  return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
}

const aboutRights = [
  'x-accepted-github-permissions',
  'x-accepted-oauth-scopes',
  'x-oauth-scopes',
  'x-github-sso',
];

function telling(headers: Headers): Record<string, string> {
  return Object.fromEntries(aboutRights.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
}

/** GitHub's words in one line. Before it stand proxies that answer with a page, of which little is worth showing. */
function reasonOf({ response, message = 'no answer' }: RequestFailure): string {
  const data = response?.data;
  const page = typeof data === 'string' ? data : message;
  const { message: reason = page, errors } = typeof data === 'object' ? data : {};
  const more = errors === undefined ? '' : ` ${JSON.stringify(errors)}`;
  return `${oneLine(reason.replace(/<(style|script)\b.*?<\/\1>|<[^>]*>/gis, ' '))}${more}`;
}

function oneLine(words: string): string {
  const line = words.replace(/[\s\p{Cc}]+/gu, ' ').trim() || 'no reason given';
  return line.length > 500 ? `${line.slice(0, 500)}…` : line;
}

function fixFor(status: number): string | undefined {
  if (status === 401)
    return 'the token is wrong or expired: set a new one in the secret, then re-run the failed jobs';
  if (status === 403)
    return 'the token lacks a right: the job needs contents: write, a fine-grained token needs Contents read and write';
  return undefined;
}
