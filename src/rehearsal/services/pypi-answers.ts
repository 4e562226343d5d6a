import { STATUS_CODES } from 'node:http';
import { type Answer, Ending } from './server.js';

const sentences: Record<number, string> = {
  200: '',
  400: 'The server could not comply with the request since it is either malformed or otherwise incorrect.',
  403: 'Access was denied to this resource.',
  429: 'The action could not be performed because there were too many requests by the client.',
};

/**
 * The offer that an Accept header likes best, the first one among equals; undefined when it takes none of them.
 * Without a header everything is acceptable (RFC 9110 §12.5.1).
 */
export function preferred(accept: string | undefined, offers: readonly string[]): string | undefined {
  const ranges = (accept ?? '*/*').split(',').map((item) => {
    const [type = '', ...parameters] = item
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) };
  });
  const quality = (offer: string): number => {
    const names = [offer, `${offer.split('/')[0]}/*`, '*/*'];
    const found = names.map((name) => ranges.find((range) => range.type === name)).find((range) => range);
    return found?.quality ?? 0;
  };
  const best = [...offers].sort((a, b) => quality(b) - quality(a))[0];
  return best !== undefined && quality(best) > 0 ? best : undefined;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** The answer of warehouse's error and success pages: plain text, JSON or HTML by the Accept header. */
function page(accept: string | undefined, status: number, reason: string, middle: readonly string[]): Answer {
  const code = `${status} ${reason}`;
  const type = accept === undefined ? undefined : preferred(accept, ['text/html', 'application/json']);
  const answer = { status, reason };
  if (type === 'application/json') {
    const fields = { message: middle.join(''), code, title: STATUS_CODES[status] };
    const body = Object.entries(fields).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
    return { ...answer, headers: { 'Content-Type': 'application/json' }, body: `{${body.join(', ')}}` };
  }
  if (type === 'text/html') {
    const escaped = middle.map((text) => escapeHtml(text));
    const [sentence = '', gap = '', ...rest] = escaped;
    const breaks = gap === '\n\n\n' ? '<br/><br/>\n' : gap;
    const body = `<html>\n <head>\n  <title>${code}</title>\n </head>\n <body>\n  <h1>${code}</h1>\n  ${sentence}${breaks}${rest.join('')}\n </body>\n</html>`;
    return { ...answer, headers: { 'Content-Type': 'text/html; charset=UTF-8' }, body };
  }
  const body = `${code}\n\n${middle.join('')}`;
  return { ...answer, headers: { 'Content-Type': 'text/plain; charset=UTF-8' }, body };
}

/** An answer of the upload endpoint; `detail` is what the body says, which is usually the reason phrase. */
export function uploadAnswer(accept: string | undefined, refusal: Refusal): Answer {
  const { status, reason, detail = reason, headers } = refusal;
  const answer = page(accept, status, reason, [
    sentences[status] ?? '',
    '\n\n\n',
    status === 200 ? '' : detail,
    '\n\n',
  ]);
  const vary = { Vary: 'Cookie, PyPI-Locale, Authorization' };
  return { ...answer, headers: { ...vary, ...headers, ...answer.headers } };
}

/** A redirect, as plain text unless HTML or JSON was asked for. */
export function redirect(
  accept: string | undefined,
  status: 301 | 308,
  site: string,
  path: string,
  detail = '',
): Answer {
  const reason = detail === '' ? (STATUS_CODES[status] ?? '') : detail;
  const sentence = `The resource has been moved to ${path}; you should be redirected automatically.`;
  const answer = page(accept, status, reason, [sentence, '\n', detail, '\n']);
  return { ...answer, headers: { Location: `${site}${path}`, Vary: 'Accept-Encoding', ...answer.headers } };
}

/** The application server's own page, the same whatever was asked for. */
export const serverError: Answer = {
  status: 500,
  headers: { 'Content-Type': 'text/html' },
  body: '<html>\n  <head>\n    <title>Internal Server Error</title>\n  </head>\n  <body>\n    <h1><p>Internal Server Error</p></h1>\n    \n  </body>\n</html>\n',
};

export function methodNotAllowed(accept: string | undefined): Answer {
  const text = 'The method POST is not allowed for this resource. ';
  const answer = page(accept, 405, 'Method Not Allowed', [text, '\n\n\n']);
  const headers = { Allow: 'GET, HEAD, OPTIONS', Vary: 'PyPI-Locale, Accept-Encoding' };
  return { ...answer, headers: { ...headers, ...answer.headers } };
}

/** Why an upload is refused: status, reason phrase, and what differs from the usual body. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
  readonly detail?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown by the checks of an upload. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(status: number, reason: string, more: Partial<Refusal> = {}) {
    super(reason);
    this.refusal = { status, reason, ...more };
  }
}

/** Throws a 400 with this reason. */
export function refuse(reason: string): never {
  throw new Refused(400, reason);
}

/** Ends an exchange with an answer. */
export function end(answer: Answer): never {
  throw new Ending(answer);
}
