import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { HarborStore } from './harbor-state.js';
import { type Answer, type Call, Ending } from './server.js';
import type { Hooks } from './types.js';

/** What every handler of the embedded Harbor works on. */
export interface HarborService {
  readonly url: string;
  readonly store: HarborStore;
  readonly project: string;
  readonly user: string;
  readonly password: string;
  readonly hooks: Hooks;
  /** User name -> until when nobody can log in by it, in ms since the epoch. */
  readonly locked: Map<string, number>;
}

type Action = 'pull' | 'push' | 'delete';

const version = { 'Docker-Distribution-Api-Version': 'registry/2.0' };
const type = { 'Content-Type': 'application/json; charset=utf-8' };

/** Headers that the registry behind Harbor sets. */
export function registryHeaders(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { ...version, ...more };
}

/** Ends the exchange with an error in the shape of registry and Harbor. */
export function refuse(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
  ...details: readonly string[]
): never {
  const errors =
    details.length === 0 ? [{ code, message }] : details.map((detail) => ({ code, message, detail }));
  throw new Ending({ status, headers: { ...type, ...headers }, body: `${JSON.stringify({ errors })}\n` });
}

/** A 401 of the registry; Harbor says the message twice. */
function unauthorized(message: string, challenge: string): never {
  const headers = { ...version, 'Www-Authenticate': challenge };
  return refuse(401, 'UNAUTHORIZED', `${message}: ${message}`, headers);
}

const basicChallenge = 'Basic realm="harbor"';

interface Access {
  readonly type: 'repository';
  readonly name: string;
  readonly actions: readonly string[];
}

/** Who asks. `stranger`: credentials were sent that are not right, which gives the rights of nobody. */
type Caller =
  | { readonly kind: 'nobody' | 'stranger' | 'account' }
  | { readonly kind: 'token'; readonly subject: string; readonly access: readonly Access[] };

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

export function callerOf(harbor: HarborService, call: Call): Caller {
  const given = credentialsOf(call);
  if (given !== undefined) {
    const locked = (harbor.locked.get(harbor.user) ?? 0) > Date.now();
    // Nobody can be known by a database that is down.
    const known = !locked && harbor.store.settings.down !== 'database';
    return { kind: known && same(given, `${harbor.user}:${harbor.password}`) ? 'account' : 'stranger' };
  }
  const { authorization } = call.headers;
  const [, token] = /^bearer +(.*)$/is.exec(authorization ?? '') ?? [];
  if (token !== undefined) return readToken(harbor, token) ?? { kind: 'stranger' };
  return { kind: authorization === undefined ? 'nobody' : 'stranger' };
}

/** `user:password` of a Basic log-in. */
export function credentialsOf(call: Call): string | undefined {
  const [, credential] = /^basic +(.*)$/is.exec(call.headers.authorization ?? '') ?? [];
  return credential === undefined ? undefined : Buffer.from(credential, 'base64').toString('utf8');
}

function sign(harbor: HarborService, text: string): string {
  return createHmac('sha256', harbor.store.state.key).update(text).digest('base64url');
}

/** Tokens are accepted for a minute after their end. */
function readToken(harbor: HarborService, token: string): Caller | undefined {
  const [header = '', payload = '', signature = ''] = token.split('.');
  if (!same(signature, sign(harbor, `${header}.${payload}`))) return undefined;
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as {
    sub?: string;
    exp: number;
    access: Access[];
  };
  if (claims.exp + 60 < Date.now() / 1000) return undefined;
  return { kind: 'token', subject: claims.sub ?? '', access: claims.access };
}

/** What somebody may do with a repository. */
function rightsOf(harbor: HarborService, caller: Caller, repository: string): readonly string[] {
  if (repository.split('/')[0] !== harbor.project) return [];
  const { rights = ['pull', 'push'], public: open = true } = harbor.store.settings;
  const all = open ? ['pull'] : [];
  if (caller.kind === 'account') return [...new Set([...rights, ...all])];
  if (caller.kind !== 'token') return all;
  const own = caller.access.filter(({ name }) => name === repository).flatMap(({ actions }) => actions);
  return caller.subject === '' ? [...own, ...all] : own;
}

/** Lets a request go on only if its caller may do this; everything that is missing is a 401, as with Harbor. */
export function demand(harbor: HarborService, call: Call, repository: string, action: Action): void {
  if (
    !/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/.test(repository)
  ) {
    unauthorized(`un-recognized request: ${call.method} ${call.path}`, '');
  }
  if (!repository.includes('/')) {
    refuse(400, 'BAD_REQUEST', `bad request: invalid repository name: ${repository}`);
  }
  const caller = callerOf(harbor, call);
  const denied = `unauthorized to access repository: ${repository}, action: ${action}`;
  if (caller.kind === 'nobody') {
    const from = call.query.get('from');
    const mount = from === null ? '' : ` repository:${from}:pull`;
    const actions = action === 'push' ? 'pull,push' : action;
    const scope = `scope="repository:${repository}:${actions}${mount}"`;
    const message = action === 'pull' ? 'authorize header needed to send HEAD to repository' : denied;
    unauthorized(message, `${bearerChallenge(harbor)},${scope}`);
  }
  const [project = ''] = repository.split('/');
  if (project !== harbor.project) unauthorized(`project ${project} not found`, '');
  if (!rightsOf(harbor, caller, repository).includes(action)) unauthorized(denied, basicChallenge);
  if (action === 'push' && harbor.store.settings['proxy-cache'] === true) {
    refuse(403, 'DENIED', `denied: can not push artifact to a proxy project: ${project}`);
  }
}

function bearerChallenge({ url }: HarborService): string {
  return `Bearer realm="${url}/service/token",service="harbor-registry"`;
}

/** `GET /v2/` */
export function base(harbor: HarborService, call: Call): Answer {
  const caller = callerOf(harbor, call);
  if (caller.kind === 'nobody') unauthorized('unauthorized', bearerChallenge(harbor));
  if (caller.kind === 'stranger' || (caller.kind === 'token' && caller.subject === '')) {
    unauthorized('unauthorized', basicChallenge);
  }
  return { status: 200, headers: registryHeaders(type), body: '{}' };
}

/** `POST /service/token`: a client that tries OAuth first, as containerd's do, goes on with GET. */
export function tokenPost(): Answer {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
  return { status: 405, headers, body: 'Method Not Allowed\n' };
}

/**
 * `GET /service/token`: with a scope a wrong password gets a token, too, one of nobody; without scope it is a 401. What
 * stands in the token is all that the caller has, whatever was asked.
 */
export function token(harbor: HarborService, call: Call): Answer {
  const service = call.query.get('service') ?? '';
  if (service !== 'harbor-registry') {
    const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
    return { status: 400, headers, body: `Unable to handle service: ${service}` };
  }
  const caller = callerOf(harbor, call);
  const scopes = call.query.getAll('scope').flatMap((scope) => scope.split(' '));
  if (scopes.length === 0 && caller.kind !== 'account') return { status: 401 };
  const access = scopes.flatMap((scope): Access[] => {
    const [, name] = /^repository:([^:]+):/.exec(scope) ?? [];
    return name === undefined ? [] : [{ type: 'repository', name, actions: rightsOf(harbor, caller, name) }];
  });
  const { 'token-seconds': life = 1800, 'token-age-seconds': age = 0 } = harbor.store.settings;
  const now = Math.floor(Date.now() / 1000) - age;
  const claims = {
    iss: 'harbor-token-issuer',
    ...(caller.kind === 'account' ? { sub: harbor.user } : {}),
    aud: service,
    exp: now + life,
    nbf: now,
    iat: now,
    jti: randomBytes(12).toString('base64url'),
    access,
  };
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  const answer = {
    token: `${text}.${sign(harbor, text)}`,
    access_token: '',
    expires_in: life,
    issued_at: new Date(now * 1000).toISOString().replace('.000', ''),
  };
  return { status: 200, headers: type, body: JSON.stringify(answer) };
}
