import { ServiceError } from '../core/errors.js';
import { retryAfter, transientStatus } from '../core/retry.js';

const longest = 300;

/**
 * The message of an error body: `errors[].message` (OCI distribution-spec, "Error Codes"), else the start of a plain
 * text. Harbor writes a message twice with a colon between; it is shown once. HTML says nothing of use.
 */
export function errorMessage(body: string, contentType: string | null): string {
  try {
    const { errors } = JSON.parse(body) as { errors?: { code?: string; message?: string }[] };
    const lines = (errors ?? []).map(({ code, message }) => undouble(message ?? '') || (code ?? ''));
    if (lines.length > 0) return [...new Set(lines)].join('; ').slice(0, longest);
  } catch {
    // not JSON
  }
  return contentType?.includes('html') ? '' : body.trim().replace(/\s+/g, ' ').slice(0, longest);
}

function undouble(message: string): string {
  const half = (message.length - 2) / 2;
  return Number.isInteger(half) && message === `${message.slice(0, half)}: ${message.slice(0, half)}`
    ? message.slice(0, half)
    : message;
}

/** The error of an answer that was not wanted. @param what the request in words: `PUT infrastructure/node:5.1` */
export function answerError(
  service: string,
  what: string,
  status: number,
  headers: Headers,
  body: string,
  now: number,
): ServiceError {
  const message = errorMessage(body, headers.get('content-type'));
  const wait = retryAfter(headers.get('retry-after'), now);
  const fix = fixFor(status, message);
  return new ServiceError(service, `${what}: ${message === '' ? 'no reason given' : message}`, {
    status,
    // 499: a proxy in front gave up on its connection.
    retryable: transientStatus(status) || status === 499,
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
    ...(fix === undefined ? {} : { fix }),
  });
}

/** Harbor answers 401 for a missing right, an unknown project and a database that is down alike: the message tells. */
function fixFor(status: number, message: string): string | undefined {
  if (/failed to connect|internal server error/.test(message))
    return 'the registry itself is in trouble: ask its operator, then re-run the failed jobs';
  if (status === 401)
    return 'check username, password and project; a robot account needs pull and push of repositories in this project, and is named whole (robot$project+name)';
  if (status === 403) return 'ask the operator of the registry, then re-run the failed jobs';
  if (status === 412)
    return 'a rule of the registry protects this tag: change the tag immutability rules so that they do not match moving tags';
  if (status === 413) return 'the registry or a proxy in front of it limits the size of requests';
  return undefined;
}

/** A request that got no answer, with the reason that fetch hides in its cause. */
export function noAnswer(service: string, what: string, thrown: unknown): ServiceError {
  const cause = (thrown as { cause?: unknown }).cause ?? thrown;
  const { code, message } = cause as { code?: unknown; message?: unknown };
  return new ServiceError(service, `${what}: no answer: ${String(message || code || cause)}`, {
    status: 0,
    retryable: true,
    fix: 'check that the registry is named right and can be reached from this runner',
    cause,
  });
}
