import { createServer, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to one POST on its way to an index. */
export interface Trouble {
  /** The connection is reset after so many bytes of the body. */
  readonly resetAfter?: number;
  /** This is answered, as raw text, before the body is read; then the connection closes. */
  readonly early?: string;
  /** Milliseconds in which nothing is read, after the first megabyte. */
  readonly stall?: number;
}

/** A line to an index that breaks on demand: passes everything on, but for what `trouble` says about the nth POST (from 0). */
export class RoughLine {
  trouble: (post: number) => Trouble | undefined = () => undefined;
  posts = 0;
  private readonly server: Server;

  constructor(target: string) {
    this.server = createServer((incoming, outgoing) => {
      const trouble = incoming.method === 'POST' ? this.trouble(this.posts++) : undefined;
      const { early, resetAfter = Number.POSITIVE_INFINITY, stall = 0 } = trouble ?? {};
      if (early !== undefined) {
        outgoing.socket?.end(early, () => setTimeout(() => incoming.socket.destroy(), 50));
        return;
      }
      const { method, headers, url = '' } = incoming;
      const onward = request(`${target}${url}`, { method, headers, agent: false }, (answer) => {
        pass(answer.statusCode ?? 0, answer.statusMessage ?? '', answer.headers, outgoing);
        answer.pipe(outgoing);
      });
      onward.on('error', () => outgoing.destroy());
      let size = 0;
      let stalled = false;
      incoming.on('error', () => onward.destroy());
      incoming.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > resetAfter) {
          onward.destroy();
          incoming.socket.resetAndDestroy();
          return;
        }
        const room = onward.write(chunk);
        if (stall > 0 && !stalled && size > 1024 * 1024) {
          stalled = true;
          incoming.pause();
          setTimeout(() => incoming.resume(), stall);
        } else if (!room) {
          incoming.pause();
          onward.once('drain', () => incoming.resume());
        }
      });
      incoming.on('end', () => onward.end());
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

function pass(
  status: number,
  reason: string,
  headers: Record<string, string | string[] | undefined>,
  to: ServerResponse,
): void {
  to.writeHead(status, reason, headers as Record<string, string | string[]>);
}
