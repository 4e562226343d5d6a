import { ServiceError, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { isLoopback } from '../core/loopback.js';
import type { RegistryAddress } from './address.js';
import type { Challenge } from './challenge.js';
import { type Answer, exchange, textOf } from './exchange.js';
import { answerError } from './failure.js';
import { readToken, type Scope, scopeText, type Token, tokenFacts } from './token.js';

/** What a token service is told of us: nothing, a pair for Basic, or an identity token in place of a password. */
export interface Identity {
  /** base64 of `user:password`; '' for none. */
  readonly basic: string;
  /** '' for none. */
  readonly identityToken: string;
}

/** The token service that a registry names (distribution, "Token Authentication" and "OAuth2 Token Authentication"). */
export class TokenService {
  private readonly host: Host;
  private readonly address: RegistryAddress;
  private readonly service: string;
  private readonly agent: string;
  private readonly timeout: number;

  /** @param agent the User-Agent; @param timeout milliseconds of a request */
  constructor(host: Host, address: RegistryAddress, agent: string, timeout: number) {
    this.host = host;
    this.address = address;
    this.service = `registry ${address.host}`;
    this.agent = agent;
    this.timeout = timeout;
  }

  /**
   * Asks for a token.
   * @returns undefined where who we are was not taken: 401, or (Harbor) 200 with the token of a stranger
   * @throws ServiceError, UserError for a realm that the password must not go to
   */
  async fetch(
    challenge: Challenge,
    scopes: readonly Scope[],
    identity: Identity,
  ): Promise<Token | undefined> {
    const realm = this.realm(challenge);
    const what = `token from ${realm.host}${realm.pathname}`;
    const answer = await this.ask(realm, what, challenge.parameters['service'], scopes, identity);
    const known = identity.basic !== '' || identity.identityToken !== '';
    const { status, headers } = answer;
    if (status !== 200) {
      const error = answerError(this.service, what, status, headers, textOf(answer), this.host.now());
      if (known && status === 401 && !error.retryable) return undefined;
      throw error;
    }
    const token = readToken(this.service, textOf(answer), this.host.now());
    this.host.secret(token.value);
    return known && ofStranger(token) ? undefined : token;
  }

  private async ask(
    realm: URL,
    what: string,
    service: string | undefined,
    scopes: readonly Scope[],
    { basic, identityToken }: Identity,
  ): Promise<Answer> {
    const headers: Record<string, string> = { 'User-Agent': this.agent };
    const { timeout } = this;
    const named: [string, string][] = service === undefined ? [] : [['service', service]];
    if (identityToken !== '') {
      const scope = scopes.map(scopeText).join(' ');
      const form = new URLSearchParams([
        ['grant_type', 'refresh_token'],
        ...named,
        ['client_id', 'release-actions'],
        ['refresh_token', identityToken],
      ]);
      if (scope !== '') form.set('scope', scope);
      headers['Content-Type'] = 'application/x-www-form-urlencoded';
      const body = Buffer.from(form.toString());
      return exchange(this.host, this.service, what, realm, { method: 'POST', headers, body, timeout });
    }
    const url = new URL(realm);
    for (const [name, value] of named) url.searchParams.set(name, value);
    for (const scope of scopes) url.searchParams.append('scope', scopeText(scope));
    if (basic !== '') headers['Authorization'] = `Basic ${basic}`;
    return exchange(this.host, this.service, what, url, { headers, timeout });
  }

  /** The password goes there, so it must be https, or this machine when the registry is. */
  private realm(challenge: Challenge): URL {
    const text = challenge.parameters['realm'] ?? '';
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const local = url?.protocol === 'http:' && isLoopback(url.hostname);
    if (url?.protocol === 'https:' || (local && this.address.origin.startsWith('http:'))) return url;
    throw new UserError(
      `the registry ${this.address.host} sends for tokens to ${JSON.stringify(text)}, which is not https`,
      { fix: 'let its operator set its external address to https' },
    );
  }
}

/** Harbor answers a wrong password with a token that names nobody and allows at most what everybody may. */
function ofStranger({ value }: Token): boolean {
  const facts = tokenFacts(value);
  return facts?.subject === '' && !facts.access.some(({ actions }) => actions.includes('push'));
}

/** @throws ServiceError: what a password that was not taken is told as */
export function refusedPassword(service: string, username: string): ServiceError {
  const cut = looksCut(username) ? ', and this one looks as if a shell had taken a part of it' : '';
  return new ServiceError(service, 'it does not know this user name with this password', {
    status: 401,
    retryable: false,
    fix: `check the secrets DOCKER_USERNAME and DOCKER_TOKEN: the account may be disabled or expired; a robot account is named whole (robot$project+name)${cut}`,
  });
}

/** A robot account of Harbor whose `$project` or `$name` a shell took for a variable. The prefix can be configured. */
export function looksCut(username: string): boolean {
  return /^robot(?:\+.*)?$/.test(username);
}
