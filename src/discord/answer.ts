import { retryAfter } from '../core/retry.js';

/**
 * What became of a request.
 * `ok`: done. `refused`: Discord said no, and would again. `limited`: not done, may be sent again after `waitMs`.
 * `unsent`: it surely did not arrive. `unknown`: it may have been done (reset, timeout, 5xx).
 */
export type Answer =
  | { readonly kind: 'ok'; readonly status: number; readonly data: unknown }
  | { readonly kind: 'refused'; readonly status: number; readonly code: number; readonly message: string }
  | { readonly kind: 'limited'; readonly waitMs: number; readonly message: string }
  | { readonly kind: 'unsent'; readonly message: string }
  | { readonly kind: 'unknown'; readonly status: number; readonly message: string };

export type Failure = Exclude<Answer, { kind: 'ok' }>;

/** Milliseconds to wait after a 429 that says nothing (Cloudflare's: many runners share an address). */
export const longWait = 30_000;

/** Reads an answer. Error bodies are `{code, message, errors}` (API documentation, "JSON error codes"). */
export async function readAnswer(response: Response, now: number): Promise<Answer> {
  const { status } = response;
  let text: string;
  try {
    text = await response.text();
  } catch {
    return { kind: 'unknown', status, message: 'the answer broke off' };
  }
  const data = parsed(text);
  if (status === 429) return limited(response, data, now);
  if (response.ok) return { kind: 'ok', status, data };
  const { code, message } = (data ?? {}) as { code?: unknown; message?: unknown };
  const said = typeof message === 'string' ? message : response.statusText || 'no reason given';
  if (status >= 500) return { kind: 'unknown', status, message: `Discord failed (${status} ${said})` };
  return {
    kind: 'refused',
    status,
    code: typeof code === 'number' ? code : 0,
    message: [said, ...details((data as { errors?: unknown } | undefined)?.errors)].join('; '),
  };
}

/** `retry_after` is in seconds with decimals; the header says it too. Without either it is not Discord who answers. */
function limited(response: Response, data: unknown, now: number): Answer {
  const seconds = (data as { retry_after?: unknown } | undefined)?.retry_after;
  const header = retryAfter(response.headers.get('retry-after'), now);
  const waitMs = typeof seconds === 'number' && seconds >= 0 ? Math.ceil(seconds * 1000) : header;
  const scope = response.headers.get('x-ratelimit-scope') ?? 'address';
  return {
    kind: 'limited',
    waitMs: waitMs ?? longWait,
    message: `too many requests (429, limit of the ${scope})`,
  };
}

/** `embeds.0.title: Must be 256 or fewer in length.` for each mistake of a form, at most five. */
function details(errors: unknown, path = ''): string[] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors)
    .flatMap(([key, value]) => {
      if (key !== '_errors') return details(value, path === '' ? key : `${path}.${key}`);
      const list = Array.isArray(value) ? (value as { message?: unknown }[]) : [];
      return list.map(({ message }) => `${path}: ${String(message)}`);
    })
    .slice(0, 5);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Errors of a connection that was never made, so nothing was sent on it. */
const neverConnected =
  /^(?:ENOTFOUND|EAI_\w+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_\w+|CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+)$/;

/** Reads what fetch threw. */
export function readThrown(thrown: unknown): Answer {
  const cause = ((thrown as { cause?: unknown }).cause ?? thrown) as { code?: unknown; message?: unknown };
  const code = typeof cause.code === 'string' ? cause.code : '';
  const why = code || String(cause.message || thrown);
  if (neverConnected.test(code)) return { kind: 'unsent', message: `Discord cannot be reached (${why})` };
  return { kind: 'unknown', status: 0, message: `no answer (${why})` };
}
