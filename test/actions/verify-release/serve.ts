import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from '@jest/globals';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

/** A small server on loopback that lives as long as the tests of the file; its address. */
export async function serve(
  answer: (path: string) => [status: number, type: string, body: string],
): Promise<string> {
  const server = createServer((request, response) => {
    const [status, type, body] = answer(request.url ?? '');
    response.writeHead(status, { 'Content-Type': type }).end(body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
