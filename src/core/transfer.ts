import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { agentFor } from './http-agent.js';

/** A body of known length that is read while it is sent. */
export interface StreamedBody {
  /** bytes */
  readonly length: number;
  /** Starts anew at each call. An error thrown in it breaks the connection off before the body is complete. */
  chunks(): AsyncIterable<Uint8Array>;
}

export interface Transfer {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: StreamedBody;
  /** Names the proxies. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds without any progress: while sending, and while the service works on what it has. */
  readonly stall: { readonly sending: number; readonly answer: number };
}

export interface Transferred {
  readonly status: number;
  /** Reason phrase. */
  readonly statusText: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** At most 1 MiB; what arrived of it when the connection broke. */
  readonly body: string;
}

const bodyLimit = 1024 * 1024;

/**
 * Sends a request whose body is streamed with its exact length, over kept connections and through the proxy of the
 * environment. There is no limit to the whole time, only to a standstill. An answer that comes before the body
 * is sent ends the sending and is what counts, also when the service then closes the connection (RFC 9112 §9.5).
 * @throws the error of the body, as it is, after breaking the connection off; Error with Node's `code` when there
 *   was no answer (`HPE_…` and `rawPacket` when it was not HTTP)
 */
export async function transfer(target: URL, request: Transfer): Promise<Transferred> {
  const { method, headers, body, env, stall } = request;
  const ask = target.protocol === 'https:' ? httpsRequest : httpRequest;
  const outgoing = ask(target, {
    method,
    headers: { ...headers, 'Content-Length': String(body.length) },
    agent: agentFor(target, env),
  });
  const watch = new Watch(outgoing, stall.sending);
  const answer = answerOf(outgoing, watch);
  // Whichever fails first is told; the other failure follows from it.
  answer.catch(() => undefined);
  try {
    const whole = await send(outgoing, body, answer, watch);
    watch.allow(stall.answer);
    const result = await answer;
    // The rest of the body was never sent: this connection cannot carry another request.
    if (!whole) outgoing.destroy();
    return result;
  } catch (error) {
    outgoing.destroy();
    throw error;
  } finally {
    watch.stop();
  }
}

/** @returns whether the whole body went out, false when an answer or an error came before */
async function send(
  outgoing: ClientRequest,
  body: StreamedBody,
  answer: Promise<unknown>,
  watch: Watch,
): Promise<boolean> {
  let ended = false;
  const end = new Promise<void>((resolve) => {
    const over = (): void => {
      ended = true;
      resolve();
    };
    outgoing.once('response', over);
    answer.then(over, over);
  });
  for await (const chunk of body.chunks()) {
    if (ended) return false;
    // One chunk at a time, each waited for: an early answer is read before the next write can fail.
    await Promise.race([end, new Promise<void>((resolve) => outgoing.write(chunk, () => resolve()))]);
    watch.progress();
  }
  if (ended) return false;
  outgoing.end();
  return true;
}

function answerOf(outgoing: ClientRequest, watch: Watch): Promise<Transferred> {
  return new Promise((resolve, reject) => {
    outgoing.once('error', reject);
    outgoing.once('response', (response) => {
      // After the status line nothing that breaks takes the answer away.
      outgoing.off('error', reject);
      outgoing.on('error', () => undefined);
      const chunks: Buffer[] = [];
      let size = 0;
      const done = (): void => resolve(transferred(response, Buffer.concat(chunks)));
      response.on('data', (chunk: Buffer) => {
        watch.progress();
        if (size < bodyLimit) chunks.push(chunk);
        size += chunk.length;
        if (size >= bodyLimit) outgoing.destroy();
      });
      response.once('end', done);
      response.once('error', done);
      response.once('close', done);
    });
  });
}

function transferred(response: IncomingMessage, body: Buffer): Transferred {
  const headers = Object.entries(response.headers).map(([name, value]) => [name, value?.toString()] as const);
  return {
    status: response.statusCode ?? 0,
    statusText: response.statusMessage ?? '',
    headers: Object.fromEntries(headers),
    body: body.toString('utf8'),
  };
}

/** Breaks a request off that stands still. */
class Watch {
  private readonly outgoing: ClientRequest;
  private timer: NodeJS.Timeout;

  constructor(outgoing: ClientRequest, milliseconds: number) {
    this.outgoing = outgoing;
    this.timer = this.start(milliseconds);
  }

  allow(milliseconds: number): void {
    this.stop();
    this.timer = this.start(milliseconds);
  }

  progress(): void {
    this.timer.refresh();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private start(milliseconds: number): NodeJS.Timeout {
    const seconds = Math.round(milliseconds / 1000);
    return setTimeout(() => {
      this.outgoing.destroy(new Error(`nothing moved for ${seconds} s`));
    }, milliseconds);
  }
}
