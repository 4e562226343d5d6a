import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The two routes of GitHub's API that tell where a tag points, on loopback. Other routes are 501. */
export class TagApi {
  /** Name of a tag -> what its ref points at. */
  readonly refs = new Map<string, { sha: string; type: string }>();
  /** SHA of a tag object -> what it points at. */
  readonly objects = new Map<string, { sha: string; type: string }>();
  /** Answers that are given first, whatever is asked. */
  readonly first: { status: number; headers?: Record<string, string>; body?: string }[] = [];
  readonly seen: { url: string; headers: IncomingMessage['headers'] }[] = [];
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      const url = request.url ?? '';
      this.seen.push({ url, headers: request.headers });
      const special = this.first.shift();
      if (special !== undefined) {
        response.writeHead(special.status, special.headers).end(special.body ?? '{"message":"injected"}');
        return;
      }
      const ref = /^\/api\/repos\/acme\/suite\/git\/ref\/tags\/(.+)$/.exec(url)?.[1];
      const tag = /^\/api\/repos\/acme\/suite\/git\/tags\/([0-9a-f]+)$/.exec(url)?.[1];
      const known = ref !== undefined || tag !== undefined;
      const object = ref === undefined ? this.objects.get(tag ?? '') : this.refs.get(decodeURIComponent(ref));
      if (!known) response.writeHead(501).end(`not modelled: ${url}`);
      else if (object === undefined) response.writeHead(404).end('{"message":"Not Found"}');
      else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ object }));
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The environment of a run whose API this is. */
  env(): Record<string, string> {
    const { port } = this.server.address() as AddressInfo;
    return { GITHUB_API_URL: `http://127.0.0.1:${port}/api`, GITHUB_REPOSITORY: 'acme/suite' };
  }
}
