import { ServiceError, UserError } from '../core/errors.js';
import { retryAfter, transientStatus } from '../core/retry.js';
import type { Answer } from './exchange.js';
import { meaningOf } from './meaning.js';

const longest = 300;
/** A registry that limits requests without saying for how long is not asked again at once. Milliseconds. */
const politePause = 2_000;

interface Problem {
  readonly code?: string;
  readonly message?: string;
  readonly detail?: unknown;
}

/** What an error body says (OCI distribution-spec, "Error Codes"). */
export interface ErrorText {
  /** Of the first error; '' when there is none. */
  readonly code: string;
  /** Messages of all errors; the start of a plain text; '' for HTML, which says nothing of use. */
  readonly message: string;
  /** Whether it may be of a registry: JSON, or empty as an answer to HEAD is; not a page of a web server. */
  readonly ofRegistry: boolean;
}

/** Reads an error body. Harbor writes a message twice with a colon between; it is shown once. */
export function errorText(body: string, contentType: string | null): ErrorText {
  let ofRegistry = body.trim() === '';
  try {
    const { errors } = JSON.parse(body) as { errors?: unknown };
    ofRegistry = true;
    const problems = (Array.isArray(errors) ? errors : []) as Problem[];
    if (problems.length > 0) {
      const message = [...new Set(problems.map(lineOf))].join('; ').slice(0, longest);
      return { code: String(problems[0]?.code ?? ''), message, ofRegistry };
    }
  } catch {
    // not JSON
  }
  const plain = contentType?.includes('html') ? '' : body.trim().replace(/\s+/g, ' ').slice(0, longest);
  return { code: '', message: plain, ofRegistry };
}

/** A missing blob or manifest is named in the detail alone. */
function lineOf({ code, message, detail }: Problem): string {
  const line = undouble(String(message ?? '')) || String(code ?? '');
  return typeof detail === 'string' && detail !== '' && !line.includes(detail) ? `${line}: ${detail}` : line;
}

function undouble(message: string): string {
  const half = (message.length - 2) / 2;
  return Number.isInteger(half) && message === `${message.slice(0, half)}: ${message.slice(0, half)}`
    ? message.slice(0, half)
    : message;
}

/**
 * Whether a 404 says that something is not in the registry. The page of a web server says that there is no registry, and
 * Harbor and docker-registry say it, too, of an index that the Accept header did not name: a proxy has changed it then.
 */
export function isMissing({ body, headers }: Answer): boolean {
  const { message, ofRegistry } = errorText(Buffer.from(body).toString('utf8'), headers.get('content-type'));
  return ofRegistry && !/accept header does not support/i.test(message);
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
  const text = errorText(body, headers.get('content-type'));
  const meaning = meaningOf({ ...text, status, challenge: headers.get('www-authenticate') ?? '' });
  const wait = retryAfter(headers.get('retry-after'), now) ?? (status === 429 ? politePause : undefined);
  const said = text.message || (meaning?.says ?? 'no reason given');
  const words = meaning?.says === undefined || meaning.says === said ? said : `${said} (${meaning.says})`;
  return new ServiceError(service, `${what}: ${words}`, {
    status,
    // 499: a proxy in front gave up on its connection.
    retryable: meaning?.retryable ?? (transientStatus(status) || status === 499),
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
    ...(meaning === undefined ? {} : { fix: meaning.fix }),
  });
}

/** Codes of node:tls and OpenSSL for a certificate that is not trusted, or that is of another host. */
const certificateCode = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY)|ALTNAME/;

/**
 * A request that got no answer, with the reason that fetch hides in its cause.
 * @param timeout milliseconds that it had
 */
export function noAnswer(service: string, what: string, thrown: unknown, timeout?: number): Error {
  // A proxy of the environment that is none.
  if (thrown instanceof UserError) return thrown;
  const cause = (thrown as { cause?: unknown }).cause ?? thrown;
  const { reason, fix, retryable } = explained(cause, timeout);
  return new ServiceError(service, `${what}: no answer: ${reason}`, { status: 0, retryable, fix, cause });
}

function explained(cause: unknown, timeout: number | undefined) {
  const {
    code = '',
    message = '',
    name = '',
  } = cause as Partial<Record<'code' | 'message' | 'name', string>>;
  const reason = String(message || code || cause);
  if (name === 'TimeoutError' && timeout !== undefined) {
    const fix = 'ask its operator whether it works, then re-run the failed jobs';
    return { reason: `not whole within ${timeout / 1000} s`, fix, retryable: true };
  }
  // The Fetch standard ("port blocking") never sends to some ports, 5060 and 6000 among them.
  if (message === 'bad port') {
    const fix = 'let the registry listen on another port: no client of the Fetch standard sends to this one';
    return { reason, fix, retryable: false };
  }
  if (certificateCode.test(code)) {
    const fix = /ALTNAME/.test(code)
      ? 'name the registry by the host that its certificate is for'
      : 'let NODE_EXTRA_CA_CERTS name the certificate of the authority that this runner has to trust, or have the certificate of the registry renewed';
    return { reason: `its certificate is not trusted: ${reason}`, fix, retryable: false };
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    const fix = 'check the name of the registry: this runner finds no address for it';
    return { reason: `unknown host: ${reason}`, fix, retryable: true };
  }
  const fix = 'check that the registry is named right and can be reached from this runner';
  return { reason, fix, retryable: true };
}
