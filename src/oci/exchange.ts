import { ServiceError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { noAnswer } from './failure.js';

/** An answer with the whole of its body: what breaks on the way is the failure of the request, not of a later read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

export interface ExchangeOptions {
  readonly method?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Milliseconds for the whole of it. */
  readonly timeout: number;
  /** Bytes of an answer that are read at most; default 8 MiB. */
  readonly largest?: number;
}

const largestAnswer = 8 * 1024 * 1024;

/**
 * One request without redirects and without cookies.
 * @param service for people: `registry harbor.example.org`
 * @param what the request in words: `GET infrastructure/node:5.1`
 * @throws ServiceError when no whole answer came, or a larger one than is read
 */
export async function exchange(
  host: Pick<Host, 'fetch'>,
  service: string,
  what: string,
  url: string | URL,
  { method = 'GET', headers, body, timeout, largest = largestAnswer }: ExchangeOptions,
): Promise<Answer> {
  const init: RequestInit = {
    method,
    headers: { ...headers },
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
    ...(body === undefined ? {} : { body: body as Uint8Array<ArrayBuffer> }),
  };
  try {
    const response = await host.fetch(url, init);
    const chunks = await bodyOf(response, largest);
    if (chunks !== undefined) {
      return { status: response.status, headers: response.headers, body: Buffer.concat(chunks) };
    }
  } catch (thrown) {
    throw noAnswer(service, what, thrown, timeout);
  }
  throw new ServiceError(service, `${what}: an answer of more than ${largest} bytes`, {
    status: 200,
    retryable: false,
    fix: 'check that this host is a container registry',
  });
}

/** Undefined when there is more than is wanted: the rest is left unread. */
async function bodyOf(response: Response, largest: number): Promise<Uint8Array[] | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > largest) return undefined;
    chunks.push(chunk);
  }
  return chunks;
}

export function textOf({ body }: Pick<Answer, 'body'>): string {
  return Buffer.from(body).toString('utf8');
}
