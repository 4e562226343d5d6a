import { ServiceError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { retryAfter, transientStatus } from '../../core/retry.js';
import { reasonOf } from '../answer.js';
import { unreachable, userAgent } from '../index-client.js';

/** An answer that should be JSON. */
export interface Reply {
  readonly status: number;
  /** undefined when the body is no JSON object. */
  readonly json: Readonly<Record<string, unknown>> | undefined;
  /** One line for people, without secrets. */
  readonly reason: string;
  /** Milliseconds since the epoch by the clock of the service; undefined when it does not tell. */
  readonly date: number | undefined;
  readonly retryAfterMs: number | undefined;
}

/**
 * Asks one of the two services of an exchange of tokens. Redirects are not followed: what is sent is a credential.
 * @throws ServiceError, retryable, when there is no answer, or one that passes by itself (429, 5xx)
 */
export async function ask(host: Host, label: string, url: URL, init: RequestInit): Promise<Reply> {
  const headers = { Accept: 'application/json', 'User-Agent': userAgent, ...init.headers };
  let response: Response;
  let body: string;
  try {
    response = await host.fetch(url, {
      ...init,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
    });
    body = await response.text();
  } catch (error) {
    throw unreachable(label, error);
  }
  const type = response.headers.get('content-type') ?? '';
  const date = Date.parse(response.headers.get('date') ?? '');
  const reply = {
    status: response.status,
    json: objectIn(body),
    reason: host.redact(reasonOf(response.status, response.statusText, type, body)),
    date: Number.isNaN(date) ? undefined : date,
    retryAfterMs: retryAfter(response.headers.get('retry-after'), host.now()),
  };
  if (transientStatus(reply.status))
    throw replyError(label, reply, `(${url.pathname}) ${reply.reason}`, true);
  return reply;
}

/** A reply as the error it is. */
export function replyError(
  label: string,
  { status, retryAfterMs }: Reply,
  message: string,
  retryable = false,
  fix?: string,
): ServiceError {
  return new ServiceError(label, message, {
    status,
    retryable,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(fix === undefined ? {} : { fix }),
  });
}

function objectIn(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
