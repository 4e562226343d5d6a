import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { retry } from '../../core/retry.js';
import type { Repository } from '../repository.js';
import { type Claims, claimLines, registration } from './claims.js';
import { ask, type Reply, replyError } from './reply.js';

/** A token for uploads. */
export interface Minted {
  readonly token: string;
  /** Milliseconds that it is good for, from its answer on. */
  readonly lifetime: number;
}

const useToken = 'give an API token of the index by the input token, from a secret';

/**
 * The audience that an index wants in an identity token (`GET /_/oidc/audience` on the host of the uploads; docs.pypi.org,
 * "Trusted publishers", the manual way).
 * @throws UserError when the index offers no trusted publishing
 */
export function audienceOf(host: Host, repository: Repository): Promise<string> {
  const { label, uploadUrl } = repository;
  const url = new URL('/_/oidc/audience', uploadUrl);
  return retry(host, { what: `GET ${url.pathname}`, deadline: 60_000 }, async () => {
    const reply = await ask(host, label, url, {});
    const audience = reply.json?.['audience'];
    if (reply.status === 200 && typeof audience === 'string' && audience !== '') return audience;
    throw new UserError(`${label} offers no trusted publishing: ${whyNot(url, reply)}`, { fix: useToken });
  });
}

function whyNot(url: URL, { status, json, reason }: Reply): string {
  if (status === 404) return `it has no ${url.pathname}`;
  if (status === 200) return `its answer to ${url.pathname} names no audience`;
  return `it answered ${status}: ${json === undefined ? reason : String(json['message'] ?? reason)}`;
}

/**
 * Exchanges an identity token for one of the index (`POST /_/oidc/mint-token`). A pending publisher creates its project
 * by this (measured on PyPI's own server).
 * @throws UserError with the claims when the index refuses; ServiceError, retryable with a fresh identity token
 */
export async function mint(
  host: Host,
  { label, kind, uploadUrl }: Repository,
  jwt: string,
  claims: Claims,
): Promise<Minted> {
  const url = new URL('/_/oidc/mint-token', uploadUrl);
  const body = JSON.stringify({ token: jwt });
  const reply = await ask(host, label, url, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json' },
  });
  const token = reply.json?.['token'];
  if (reply.status === 200 && typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) {
    for (const form of [token, Buffer.from(`__token__:${token}`).toString('base64')]) host.secret(form);
    return { token, lifetime: lifetimeOf(host, reply) };
  }
  const errors = errorsIn(reply);
  if (errors.some(({ code }) => code === 'invalid-reuse-token')) {
    throw replyError(label, reply, 'the identity token was used before', true);
  }
  if (errors.length === 0) {
    throw replyError(label, reply, `no token was minted: ${reply.reason}`, reply.status === 200, useToken);
  }
  const said = errors.map(({ code, description }) => `${code}: ${host.redact(description)}`).join('\n');
  throw new UserError(
    `${label} refuses trusted publishing: ${said}\nthis job says of itself:\n${claimLines(claims)}`,
    { fix: errors.map(({ code, description }) => adviceOf(code, description, kind, claims)).join('; ') },
  );
}

/** By the clock of the index, where it tells: that of a runner may be off. */
function lifetimeOf(host: Host, { json, date }: Reply): number {
  const expires = json?.['expires'];
  // PyPI's tokens are good for 15 minutes.
  if (typeof expires !== 'number') return 900_000;
  return Math.max(0, expires * 1000 - (date ?? host.now()));
}

interface MintError {
  readonly code: string;
  readonly description: string;
}

function errorsIn({ json }: Reply): MintError[] {
  const list = json?.['errors'];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: Partial<Record<keyof MintError, unknown>> | null) =>
    typeof item?.code === 'string'
      ? [
          {
            code: item.code,
            description: String(item.description ?? '')
              .replace(/\s+/g, ' ')
              .slice(0, 500),
          },
        ]
      : [],
  );
}

function adviceOf(code: string, description: string, kind: Repository['kind'], claims: Claims): string {
  const site = kind === 'testpypi' ? 'https://test.pypi.org' : 'https://pypi.org';
  const where =
    kind === 'other'
      ? 'at the index'
      : `at ${site}/manage/account/publishing/ or in the project's own settings`;
  if (code === 'invalid-publisher') {
    if (/pull_request_target/.test(description)) {
      return 'start the workflow by a tag or by hand: a run for pull_request_target may not publish';
    }
    return `register this trusted publisher for every project ${where}: ${registration(claims)}`;
  }
  const advice: Readonly<Record<string, string>> = {
    'invalid-pending-publisher': `look at the pending publisher ${where}: the name of its project is taken, too similar to another or not allowed`,
    'not-enabled': `the index has switched trusted publishing off: try later, or ${useToken}`,
    'invalid-token':
      'the index could not verify the identity token: re-run the job; a GitHub server of your own is no issuer that PyPI knows',
    'invalid-payload': `the index does not know who issued the identity token, as for a GitHub server of your own: ${useToken}`,
  };
  return advice[code] ?? useToken;
}
