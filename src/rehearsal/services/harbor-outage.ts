import { setTimeout as sleep } from 'node:timers/promises';
import { credentialsOf, type HarborService, refuse, registryHeaders } from './harbor-auth.js';
import { type Call, Ending } from './server.js';

/** What Harbor answers while a part of it is down, and to a wrong password; all measured on Harbor 2.15. */

const gateway = '<html>\n<head><title>502 Bad Gateway</title></head>\n<body></body>\n</html>\n';
const database =
  'failed to connect to `user=postgres database=registry`: dial error: dial tcp: connect: connection refused';

/** Ends the exchange where a part that is down is needed. */
export function checkOutage({ store }: HarborService, call: Call): void {
  const { down } = store.settings;
  if (down === 'core')
    throw new Ending({ status: 502, headers: { 'Content-Type': 'text/html' }, body: gateway });
  if (!call.path.startsWith('/v2/')) return;
  // Tags are in the database, everything else behind the API of the registry is not.
  if (down === 'registry' && !call.path.includes('/tags/list')) throw new Ending({ status: 502 });
  if (down !== 'database' || call.path === '/v2/') return;
  if (call.method !== 'GET' && call.method !== 'HEAD') refuse(500, 'UNKNOWN', 'internal server error');
  refuse(401, 'UNAUTHORIZED', `${database}: ${database}`, registryHeaders({ 'Www-Authenticate': '' }));
}

/**
 * A wrong password is answered late, and until then the user name is locked, also for those who know the password.
 * Robots are not locked.
 */
export async function punish(harbor: HarborService, call: Call): Promise<void> {
  const { 'wrong-password-ms': time = 0 } = harbor.store.settings;
  const given = credentialsOf(call);
  if (time === 0 || given === undefined || given === `${harbor.user}:${harbor.password}`) return;
  const [name = ''] = given.split(':');
  if (!name.startsWith('robot$')) harbor.locked.set(name, Date.now() + time);
  await sleep(time);
}
