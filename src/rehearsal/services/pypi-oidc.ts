import { randomBytes } from 'node:crypto';
import { type Claims, type Issuer, issuerName, readJwt } from './oidc-issuer.js';
import { Refused, refuse } from './pypi-answers.js';
import { normalize } from './pypi-metadata.js';
import type { PyPIStore } from './pypi-state.js';
import { type Answer, type Call, effect } from './server.js';
import type { Hooks } from './types.js';

/** A workflow that may publish. */
export interface Publisher {
  readonly repository: string;
  /** File name below `.github/workflows/`; undefined: any, so that every workflow can be rehearsed. */
  readonly workflow?: string;
  readonly environment?: string;
  /** Normalised names. Those that do not exist are created at the first minting, as a pending publisher does. */
  readonly projects: readonly string[];
}

export interface TrustedOptions {
  readonly issuer: Pick<Issuer, 'verify'>;
  readonly publishers: readonly Publisher[];
  /** Seconds that a token is good for; default 900. */
  readonly lifetime?: number;
}

export interface MintedToken {
  readonly publisher: Publisher;
  readonly claims: Claims;
  /** Seconds since the epoch. */
  readonly expires: number;
}

const audience = 'pypi';
const json = { 'Content-Type': 'application/json', Vary: 'Accept-Encoding' };

interface Index {
  readonly store: PyPIStore;
  readonly hooks: Hooks;
}

/** Trusted publishing as PyPI answers to it (measured on its own server). */
export class TrustedIndex {
  private readonly options: TrustedOptions | undefined;
  private readonly used = new Set<string>();
  private readonly tokens = new Map<string, MintedToken>();

  constructor(options: TrustedOptions | undefined) {
    this.options = options;
  }

  minted(token: string): MintedToken | undefined {
    return this.tokens.get(token);
  }

  /** `GET /_/oidc/audience` */
  audience({ store }: Index): Answer {
    if (this.isOff(store)) {
      return {
        status: 403,
        headers: json,
        body: '{"message":"Trusted publishing functionality not enabled"}',
      };
    }
    return { status: 200, headers: json, body: JSON.stringify({ audience }) };
  }

  /** `POST /_/oidc/mint-token` */
  async mint(index: Index, call: Call): Promise<Answer> {
    const jwt = tokenIn(await call.body());
    const issuer = jwt === undefined ? undefined : readJwt(jwt)?.['iss'];
    if (jwt === undefined || typeof issuer !== 'string') return refused('invalid-payload', 'malformed JWT');
    if (issuer !== issuerName) return refused('invalid-payload', 'unknown trusted publishing issuer');
    const { options } = this;
    if (options === undefined || this.isOff(index.store)) {
      return refused('not-enabled', 'github trusted publishing functionality not enabled');
    }
    const claims = options.issuer.verify(jwt, audience);
    if (claims === undefined) return refused('invalid-token', 'malformed or invalid token');
    const found = publisherOf(claims, options.publishers);
    if (typeof found === 'string') {
      return refused('invalid-publisher', `valid token, but no corresponding publisher (${found})`);
    }
    if (this.used.has(String(claims['jti']))) {
      return refused('invalid-reuse-token', 'invalid token: already used');
    }
    this.used.add(String(claims['jti']));
    for (const name of found.projects) await create(index, name, call.actor);
    const token = `pypi-${randomBytes(60).toString('base64url')}`;
    const expires = Math.floor(Date.now() / 1000) + (options.lifetime ?? 900);
    this.tokens.set(token, { publisher: found, claims, expires });
    return { status: 200, headers: json, body: JSON.stringify({ expires, success: true, token }) };
  }

  private isOff({ state }: PyPIStore): boolean {
    return this.options === undefined || state.flags['disallow-oidc'] === true;
  }
}

/** A pending publisher creates its project when it mints. */
async function create({ store, hooks }: Index, name: string, actor: string): Promise<void> {
  if (store.state.projects[name] !== undefined) return;
  const facts = {
    service: 'pypi',
    kind: 'pypi.project',
    what: name,
    detail: { project: name },
    actor,
  } as const;
  await effect(hooks, facts, () => {
    const { state } = store;
    state.serial += 1;
    state.projects[name] = { name, owner: 'rehearsal', serial: state.serial, releases: [] };
    store.save([name]);
    return { answer: { status: 200 } };
  });
}

/** @throws Refused when a minted token may not upload to a project */
export function checkMinted(token: MintedToken, name: string, exists: boolean): void {
  if (!exists) {
    refuse(
      'Non-user identities cannot create new projects. This was probably caused by successfully using a pending ' +
        "publisher but specifying the project name incorrectly (either in the publisher or in your project's " +
        'metadata). Please ensure that both match. See: https://docs.pypi.org/trusted-publishers/troubleshooting/',
    );
  }
  if (token.expires * 1000 <= Date.now()) {
    throw new Refused(403, 'Invalid API Token: token is expired, token is expired');
  }
  if (token.publisher.projects.includes(normalize(name))) return;
  const scopes = [`OIDC scoped token is not valid for project '${name}'`];
  scopes.push(`project-scoped token is not valid for project: '${name}'`);
  throw new Refused(403, `Invalid API Token: ${[...scopes, ...scopes].join(', ')}`);
}

function tokenIn(body: Buffer): string | undefined {
  try {
    const { token } = JSON.parse(body.toString('utf8')) as { token?: unknown };
    return typeof token === 'string' ? token : undefined;
  } catch {
    return undefined;
  }
}

function refused(code: string, description: string): Answer {
  const body = { errors: [{ code, description }], message: 'Token request failed' };
  return { status: 422, headers: json, body: JSON.stringify(body) };
}

/** The publisher of a job, or why there is none. */
function publisherOf(claims: Claims, publishers: readonly Publisher[]): Publisher | string {
  const text = (name: string): string => String(claims[name] ?? '');
  if (text('event_name') === 'pull_request_target') {
    return "Publishing from a workflow invoked via 'pull_request_target' is not supported.";
  }
  if (text('job_workflow_ref') === '') return "Missing claim 'job_workflow_ref'";
  const file = /\/([^/@]+\.ya?ml)@/.exec(text('job_workflow_ref'))?.[1] ?? '';
  const found = publishers.find(
    ({ repository, workflow = file, environment }) =>
      repository === text('repository') &&
      workflow === file &&
      [undefined, text('environment')].includes(environment),
  );
  if (found === undefined) return 'Publisher with matching claims was not found';
  const path = `${found.repository}/.github/workflows/${file}`;
  const fitting = [`${path}@${text('sha')}`, `${path}@${text('ref')}`];
  if (fitting.includes(text('job_workflow_ref'))) return found;
  const list = fitting.map((one) => `'${one}'`).join(', ');
  return `The job_workflow_ref claim does not match, expecting one of [${list}], got '${text('job_workflow_ref')}'`;
}
