import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { isLoopback } from '../core/loopback.js';

/**
 * Root of the API. The environment may name another one on this machine only, as the rehearsal does: the token must
 * never leave for a foreign host.
 * @throws UserError
 */
export function apiRoot(host: Pick<Host, 'env'>): string {
  const given = host.env['DISCORD_API_URL'] ?? '';
  if (given === '') return 'https://discord.com/api/v10';
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || url.protocol !== 'http:' || !isLoopback(url.hostname)) {
    throw new UserError('DISCORD_API_URL may only name this machine', {
      where: { key: 'DISCORD_API_URL' },
      fix: 'remove it from the environment of this step',
    });
  }
  return `${url.origin}/api/v10`;
}
