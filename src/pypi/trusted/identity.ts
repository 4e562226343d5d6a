import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { isLoopback } from '../../core/loopback.js';
import { retry } from '../../core/retry.js';
import { ask, replyError } from './reply.js';

const urlVariable = 'ACTIONS_ID_TOKEN_REQUEST_URL';
const tokenVariable = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';
const label = "GitHub's identity service";

/** Makes tokens (JWT) that say which workflow runs here. */
export interface Identity {
  /** A fresh token for one audience; masked before anybody else sees it. @throws ServiceError */
  token(audience: string): Promise<string>;
}

/**
 * What a job with the permission `id-token: write` is offered by GitHub (docs "OpenID Connect reference": both
 * variables are set only then); undefined without it.
 * @throws UserError when the address is not https
 */
export function identityOf(host: Host): Identity | undefined {
  const address = host.env[urlVariable] ?? '';
  const bearer = host.env[tokenVariable] ?? '';
  if (address === '' || bearer === '') return undefined;
  host.secret(bearer);
  const base = URL.canParse(address) ? new URL(address) : undefined;
  if (base === undefined || (base.protocol !== 'https:' && !isLoopback(base.hostname))) {
    throw new UserError('this is no https address', { where: { key: urlVariable } });
  }
  return {
    token: (audience) =>
      retry(host, { what: 'identity of the job' }, () => once(host, base, bearer, audience)),
  };
}

async function once(host: Host, base: URL, bearer: string, audience: string): Promise<string> {
  const url = new URL(base);
  url.searchParams.set('audience', audience);
  const reply = await ask(host, label, url, { headers: { Authorization: `bearer ${bearer}` } });
  const value = reply.json?.['value'];
  if (reply.status === 200 && typeof value === 'string' && value !== '') {
    host.secret(value);
    return value;
  }
  const why = reply.status === 200 ? 'its answer holds no token' : reply.reason;
  throw replyError(label, reply, why, false, 're-run the job; its permission id-token: write must last');
}
