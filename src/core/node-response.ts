import type { IncomingMessage } from 'node:http';
import { PassThrough, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** What is known of the request that an answer belongs to. */
interface Asked {
  readonly url: URL;
  readonly method: string;
  readonly signal: AbortSignal | undefined;
  readonly redirected: boolean;
}

/** Bytes of an answer that nobody reads which are taken all the same, so that its connection gets free. */
const readAhead = 1024 * 1024;

/** Where the bytes of an answer come from. */
interface Source extends AsyncIterable<Buffer> {
  destroy(): void;
}

/** An answer of node:http as a Response of fetch, without loading fetch. */
export function responseOf(incoming: IncomingMessage, asked: Asked): Response {
  const { statusCode = 0 } = incoming;
  const bodyless = asked.method === 'HEAD' || [204, 205, 304].includes(statusCode);
  if (bodyless) incoming.on('error', () => undefined).resume();
  const body = bodyless ? undefined : bodyOf(incoming);
  return new NodeResponse(incoming, asked, body) as unknown as Response;
}

function bodyOf(incoming: IncomingMessage): Source {
  const { 'content-encoding': encoding, 'content-length': length } = incoming.headers;
  if (encoding === undefined && Number(length) <= readAhead) return new ShortBody(incoming);
  const body = new PassThrough({ highWaterMark: readAhead });
  // It is told to whoever reads, and nobody has to.
  body.on('error', () => undefined);
  const packed = encoding === 'gzip';
  const parts = packed ? [incoming, createGunzip(), body] : [incoming, body];
  pipeline(parts as [IncomingMessage, PassThrough], () => undefined);
  return body;
}

/** A body that says that it is short: taken as it comes, which costs a fraction of what a pipeline of streams does. */
class ShortBody implements Source {
  private readonly incoming: IncomingMessage;
  private readonly whole: Promise<Buffer>;

  constructor(incoming: IncomingMessage) {
    this.incoming = incoming;
    const parts: Buffer[] = [];
    this.whole = new Promise((resolve, reject) => {
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.once('end', () => resolve(Buffer.concat(parts)));
      incoming.once('error', reject);
      incoming.once('close', () => reject(new Error('the connection was closed')));
    });
    // It is told to whoever reads, and nobody has to.
    this.whole.catch(() => undefined);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    yield await this.whole;
  }

  destroy(): void {
    this.incoming.destroy();
  }
}

/** The part of Response that callers here use; any other is absent, and would be an error at once. */
class NodeResponse {
  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
  readonly url: string;
  readonly redirected: boolean;
  readonly headers: NodeHeaders;
  bodyUsed = false;
  private readonly source: Source | undefined;
  private readonly signal: AbortSignal | undefined;

  constructor(incoming: IncomingMessage, { url, signal, redirected }: Asked, source: Source | undefined) {
    this.status = incoming.statusCode ?? 0;
    this.statusText = incoming.statusMessage ?? '';
    this.ok = this.status >= 200 && this.status < 300;
    this.url = url.href;
    this.redirected = redirected;
    this.headers = new NodeHeaders(incoming.headersDistinct);
    this.source = source;
    this.signal = signal;
  }

  /** What callers here use of a web stream: read once, in parts, or left; null for an answer that has no body. */
  get body(): unknown {
    const { source } = this;
    if (source === undefined) return null;
    return {
      [Symbol.asyncIterator]: () => this.parts(source),
      cancel: async () => {
        source.destroy();
      },
    };
  }

  async text(): Promise<string> {
    // As fetch does it: UTF-8, without a byte order mark.
    return new TextDecoder().decode(await this.whole());
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const { buffer, byteOffset, byteLength } = await this.whole();
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  }

  private async whole(): Promise<Buffer> {
    const parts: Buffer[] = [];
    if (this.source !== undefined) for await (const part of this.parts(this.source)) parts.push(part);
    return Buffer.concat(parts);
  }

  private async *parts(source: Source): AsyncGenerator<Buffer> {
    if (this.bodyUsed) throw new TypeError('the body was read before');
    this.bodyUsed = true;
    try {
      for await (const part of source) yield part;
    } catch (error) {
      if (this.signal?.aborted === true) throw this.signal.reason;
      const cut = (error as { code?: unknown }).code === 'ECONNRESET';
      const cause = cut ? new Error('the answer breaks off', { cause: error }) : error;
      throw new TypeError('terminated', { cause });
    }
  }
}

/** The part of Headers that reads. */
class NodeHeaders {
  private readonly values: ReadonlyMap<string, string>;

  constructor(distinct: IncomingMessage['headersDistinct']) {
    this.values = new Map(Object.entries(distinct).map(([name, values = []]) => [name, values.join(', ')]));
  }

  get(name: string): string | null {
    return this.values.get(name.toLowerCase()) ?? null;
  }

  has(name: string): boolean {
    return this.values.has(name.toLowerCase());
  }

  entries(): IterableIterator<[string, string]> {
    return this.values.entries();
  }

  forEach(visit: (value: string, name: string) => void): void {
    for (const [name, value] of this.values) visit(value, name);
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.entries();
  }
}
