import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closing } from './workbench.js';

/** Called around a put of a manifest; false: it is not passed on, or its answer not given, and the client hangs. */
export type AroundPut = (url: string, phase: 'before' | 'after') => Promise<boolean>;

/**
 * Passes requests without layers on to a registry.
 * @returns its host
 */
export async function between(host: string, aroundPut: AroundPut): Promise<string> {
  const server = createServer(async (call, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of call) chunks.push(chunk as Buffer);
    const { method = '', url = '' } = call;
    const { connection: _, 'content-length': __, ...headers } = call.headers as Record<string, string>;
    const put = method === 'PUT';
    if (put && !(await aroundPut(url, 'before'))) return;
    const body = put ? { body: Buffer.concat(chunks) } : {};
    const answer = await fetch(`http://${host}${url}`, { method, headers, ...body });
    if (put && !(await aroundPut(url, 'after'))) return;
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  closing({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}
