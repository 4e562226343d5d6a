import { ServiceError } from '../core/errors.js';
import { unverifiedClaims } from '../core/jwt.js';

/** `repository:project/name:pull,push` (distribution, token scope documentation). */
export interface Scope {
  readonly repository: string;
  readonly actions: readonly ('pull' | 'push')[];
}

export function scopeText({ repository, actions }: Scope): string {
  return `repository:${repository}:${actions.join(',')}`;
}

export interface Token {
  readonly value: string;
  /** Milliseconds since the epoch from which on it is not used any more. */
  readonly until: number;
}

/**
 * Reads the answer of a token service (distribution, token authentication specification): `token` or `access_token`;
 * without `expires_in` it lives 60 s. A tenth of the life is left unused, so that it does not end on the way.
 * @throws ServiceError when there is no token in it
 */
export function readToken(service: string, text: string, now: number): Token {
  let answer: Record<string, unknown> = {};
  try {
    answer = JSON.parse(text) as Record<string, unknown>;
  } catch {
    // told below
  }
  const value = [answer?.['token'], answer?.['access_token']].find(
    (item) => typeof item === 'string' && item !== '',
  );
  if (typeof value !== 'string') {
    throw new ServiceError(service, 'the token service sent no token', { status: 200, retryable: false });
  }
  const life = answer['expires_in'];
  const seconds = typeof life === 'number' && life > 0 ? life : 60;
  return { value, until: now + seconds * 900 };
}

/** What a token allows, as far as it can be read: only a JWT with `access` tells (Harbor's and distribution's do). */
export interface TokenFacts {
  /** '' for an anonymous token. */
  readonly subject: string;
  readonly access: readonly { readonly name: string; readonly actions: readonly string[] }[];
}

/** Decodes the claims of a token without checking its signature; undefined when it is opaque. */
export function tokenFacts(value: string): TokenFacts | undefined {
  const claims = unverifiedClaims(value);
  const list = claims?.['access'];
  if (claims === undefined || !Array.isArray(list) || list.includes(null)) return undefined;
  const access = (list as Record<string, unknown>[]).map((item) => ({
    name: String(item['name']),
    actions: Array.isArray(item['actions']) ? item['actions'].map(String) : [],
  }));
  return { subject: typeof claims['sub'] === 'string' ? claims['sub'] : '', access };
}
