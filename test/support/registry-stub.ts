import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { registryAddress } from '../../src/oci/address.js';
import type { RegistryOptions } from '../../src/oci/authorizer.js';
import { digestOf, type Manifest, mediaTypes } from '../../src/oci/manifest.js';
import { Registry } from '../../src/oci/registry.js';
import { FakeHost } from './fake-host.js';

/** Servers that answer as a test says, for what no real registry can be brought to do. */

export type Handler = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;

export interface RegistryStub {
  /** Of the running test. */
  readonly host: FakeHost;
  /** `GET /v2/ Basic`: method, path and scheme of the log-in of each request, `-` for none. */
  readonly seen: readonly string[];
  /** @returns `127.0.0.1:<port>` */
  serve(handler: Handler): Promise<string>;
  client(address: string, options?: Partial<RegistryOptions>): Registry;
}

/** Servers of each test of a file, closed after it. Nothing that a host was told may hold the password. */
export function registryStub(): RegistryStub {
  let host = new FakeHost();
  let servers: Server[] = [];
  let seen: string[] = [];
  beforeEach(() => {
    [host, servers, seen] = [new FakeHost(), [], []];
  });
  afterEach(() => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
    expect(host.allText()).not.toContain('Canary');
  });
  return {
    get host() {
      return host;
    },
    get seen() {
      return seen;
    },
    async serve(handler) {
      const server = createServer((request, response) => {
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
          seen.push(
            `${request.method} ${request.url} ${request.headers.authorization?.split(' ')[0] ?? '-'}`,
          );
          handler(request, response, Buffer.concat(chunks));
        });
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      servers.push(server);
      return `127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    client(address, options) {
      const known = { username: 'me', password: 'Canary-password', action: 'test' };
      return new Registry(host, { address: registryAddress(address), ...known, ...options });
    },
  };
}

export const manifest: Manifest = (() => {
  // Odd white space: it must survive.
  const bytes = Buffer.from('{ "schemaVersion": 2,\n\t"config": {},"layers":[] }\n');
  return { digest: digestOf(bytes), mediaType: mediaTypes.ociManifest, bytes };
})();

export function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  body: string | Buffer = '',
): void {
  response.writeHead(status, headers);
  response.end(body);
}

export function sendManifest(response: ServerResponse): void {
  const headers = { 'content-type': manifest.mediaType, 'docker-content-digest': manifest.digest };
  send(response, 200, headers, Buffer.from(manifest.bytes));
}

/** Answers `/v2/` openly, everything else by the handler. */
export function open(handler: Handler): Handler {
  return (request, response, body) =>
    request.url === '/v2/' ? send(response, 200, {}, '{}') : handler(request, response, body);
}
