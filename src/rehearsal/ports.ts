import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { UserError } from '../core/errors.js';

/** One port per service, next to each other from the first. */
export const portsNeeded = 4;

/** Whether all ports of the services from this one on can be listened on at 127.0.0.1. */
export async function firstTaken(port: number): Promise<number | undefined> {
  for (let each = port; each < port + portsNeeded; each++) {
    if (!(await isFree(each))) return each;
  }
  return undefined;
}

/**
 * A first port whose ports are all free, from the range that neither services nor outgoing connections commonly use.
 * @throws UserError when none was found
 */
export async function choosePort(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const port = randomInt(20_000, 32_000);
    if ((await firstTaken(port)) === undefined) return port;
  }
  throw new UserError('no free ports were found', { fix: 'name one with --port' });
}

/** @throws UserError when it is no port number */
export function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1024 && port + portsNeeded <= 65_536) return port;
  throw new UserError(`--port cannot be ${JSON.stringify(text)}`, {
    fix: `use a number from 1024 to ${65_536 - portsNeeded}`,
  });
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
