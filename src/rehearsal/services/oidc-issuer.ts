import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import { type Answer, type Call, listen } from './server.js';
import type { Hooks, Service } from './types.js';

/** Who GitHub's tokens are from; an index knows it by this name. */
export const issuerName = 'https://token.actions.githubusercontent.com';

export type Claims = Readonly<Record<string, unknown>>;

export interface Issuer extends Service {
  /**
   * What a job with `id-token: write` finds in its environment. The token for asking is good for this job alone.
   * @param claims what its identity tokens say of it, besides issuer, audience and times
   */
  offer(claims: Claims): Record<string, string>;
  /** The claims of a token that this issuer signed and that is good now; undefined for any other. */
  verify(jwt: string, audience: string): Claims | undefined;
}

/** Seconds. */
const lifetime = 300;

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Signs claims as GitHub does (RS256, with the id of the key). */
export function signJwt(claims: Claims, key: KeyObject): string {
  const kid = createHash('sha256').update(createPublicKey(key).export({ type: 'spki', format: 'der' }));
  const head = `${part({ alg: 'RS256', typ: 'JWT', kid: kid.digest('hex').slice(0, 16) })}.${part(claims)}`;
  return `${head}.${sign('RSA-SHA256', Buffer.from(head), key).toString('base64url')}`;
}

/** The claims of a JWT, undefined when it is none. */
export function readJwt(jwt: string): Claims | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? (claims as Claims) : undefined;
  } catch {
    return undefined;
  }
}

let made: KeyObject | undefined;

/** One for this process, made when somebody asks: most rehearsals have no such job. */
function key(): KeyObject {
  made ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  return made;
}

/** Starts GitHub's identity service (docs "OpenID Connect reference") on a free port. */
export async function startIssuer(hooks: Hooks): Promise<Issuer> {
  const offers = new Map<string, Claims>();
  const token = ({ headers, query }: Call): Answer => {
    const claims = offers.get(/^bearer (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '');
    if (claims === undefined) return { status: 401, body: '{"message":"Unauthorized"}' };
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now, nbf: now - 5, exp: now + lifetime, jti: randomBytes(8).toString('hex') };
    const audience = query.get('audience') ?? `https://github.com/${claims['repository_owner']}`;
    const value = signJwt({ ...claims, ...times, iss: issuerName, aud: audience }, key());
    const headersOf = { 'Content-Type': 'application/json; charset=utf-8' };
    return { status: 200, headers: headersOf, body: JSON.stringify({ count: value.length, value }) };
  };
  // Not of the REST API, whose exchanges are held against its description.
  const own: Hooks = {
    effect: (facts, phase) => hooks.effect(facts, phase),
    request: (...asked) => hooks.request(...asked),
    record: (effect) => hooks.record(effect),
    notModelled: (...asked) => hooks.notModelled(...asked),
  };
  const route = { name: 'github.id-token', method: 'GET', pattern: /^\/id-token$/, handle: token };
  const service = await listen('github', 0, own, () => [route]);
  return {
    ...service,
    offer: (claims) => {
      const bearer = randomBytes(24).toString('base64url');
      offers.set(bearer, claims);
      return {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${service.url}/id-token?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
      };
    },
    verify: (jwt, audience) => verified(jwt, audience),
  };
}

function verified(jwt: string, audience: string): Claims | undefined {
  const [head = '', body = '', signature = ''] = jwt.split('.');
  const good = verify(
    'RSA-SHA256',
    Buffer.from(`${head}.${body}`),
    createPublicKey(key()),
    Buffer.from(signature, 'base64url'),
  );
  const claims = readJwt(jwt);
  const now = Date.now() / 1000;
  const inTime = Number(claims?.['exp']) > now && Number(claims?.['iat']) <= now + 30;
  return good && inTime && claims?.['aud'] === audience ? claims : undefined;
}
