import { ServiceError, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { isLoopback } from '../core/loopback.js';
import type { RegistryAddress } from './address.js';
import { type Challenge, chooseChallenge } from './challenge.js';
import { answerError, noAnswer } from './failure.js';
import { readToken, type Scope, scopeText, type Token } from './token.js';

export interface RegistryOptions {
  readonly address: RegistryAddress;
  /** Both '': anonymous. */
  readonly username: string;
  readonly password: string;
  /** Name of the action, for the User-Agent. */
  readonly action: string;
}

/** 60 scopes make a token that Harbor's own front refuses as a header (400), 40 do not. */
const scopesOfToken = 30;
export const requestTimeout = 60_000;

/** Answers the challenge of one registry: Basic, or Bearer tokens that are kept and shared between requests. */
export class Authorizer {
  private readonly host: Host;
  private readonly options: RegistryOptions;
  private readonly service: string;
  private readonly basic: string;
  private challenge: Promise<Challenge | undefined> | undefined;
  private readonly groups: Scope[][] = [];
  private readonly tokens = new Map<string, Promise<Token>>();

  constructor(host: Host, options: RegistryOptions) {
    this.host = host;
    this.options = options;
    this.service = `registry ${options.address.host}`;
    const { username, password } = options;
    this.basic = username === '' ? '' : Buffer.from(`${username}:${password}`).toString('base64');
    host.secret(password);
    host.secret(this.basic);
  }

  /** Says what will be asked for, so that one token serves for many repositories. */
  announce(scopes: readonly Scope[]): void {
    for (let at = 0; at < scopes.length; at += scopesOfToken) {
      this.groups.push(scopes.slice(at, at + scopesOfToken));
    }
  }

  /** Value of the Authorization header for these scopes; '' where the registry wants none. */
  async authorization(scopes: readonly Scope[]): Promise<string> {
    const challenge = await this.challenged();
    if (challenge === undefined) return '';
    if (challenge.scheme === 'basic') return this.basic === '' ? '' : `Basic ${this.basic}`;
    return `Bearer ${await this.token(challenge, this.group(scopes))}`;
  }

  /**
   * After a 401: whether asking again can help. A token is dropped, once per request that failed with it; a registry
   * that wanted nothing so far may have named its challenge now. A Basic challenge after a token is not obeyed:
   * Harbor sends it to every request whose authorization fails, also where only a right is missing.
   */
  async renew(scopes: readonly Scope[], used: string, header: string | null): Promise<boolean> {
    const challenge = await this.challenge;
    if (challenge === undefined) {
      const named = chooseChallenge(header);
      this.challenge = Promise.resolve(named);
      return named !== undefined && (await this.authorization(scopes)) !== '';
    }
    if (challenge.scheme === 'basic') return false;
    const key = keyOf(this.group(scopes));
    const kept = await this.tokens.get(key)?.catch(() => undefined);
    if (kept !== undefined && `Bearer ${kept.value}` === used) this.tokens.delete(key);
    return true;
  }

  /** The tokens of everything that was announced; [] where the registry does not use tokens. */
  async announcedTokens(afresh: boolean): Promise<string[]> {
    const challenge = await this.challenged();
    if (challenge?.scheme !== 'bearer') return [];
    if (afresh) this.tokens.clear();
    return Promise.all(this.groups.map((group) => this.token(challenge, group)));
  }

  private group(scopes: readonly Scope[]): readonly Scope[] {
    const covers = (group: readonly Scope[]): boolean =>
      scopes.every(({ repository, actions }) =>
        group.some((one) => one.repository === repository && actions.every((a) => one.actions.includes(a))),
      );
    return scopes.length === 0 ? scopes : (this.groups.find(covers) ?? scopes);
  }

  /** What the registry asks for, undefined for nothing. Asked once; a failure is not kept. */
  challenged(): Promise<Challenge | undefined> {
    if (this.challenge !== undefined) return this.challenge;
    const asked = this.ask();
    this.challenge = asked;
    asked.catch(() => {
      if (this.challenge === asked) this.challenge = undefined;
    });
    return asked;
  }

  private async ask(): Promise<Challenge | undefined> {
    const what = 'GET /v2/';
    const response = await this.get(`${this.options.address.origin}/v2/`, {}, what);
    const body = await response.text();
    if (response.ok) return undefined;
    if (response.status !== 401) {
      throw answerError(this.service, what, response.status, response.headers, body, this.host.now());
    }
    const challenge = chooseChallenge(response.headers.get('www-authenticate'));
    if (challenge !== undefined) return challenge;
    throw new ServiceError(this.service, 'it asks for a log-in of a kind that is not known here', {
      status: 401,
      retryable: false,
      fix: 'check that this host is a container registry',
    });
  }

  /** Side by side everybody waits for the same token. */
  private async token(challenge: Challenge, scopes: readonly Scope[]): Promise<string> {
    const key = keyOf(scopes);
    const pending = this.tokens.get(key);
    const kept = pending === undefined ? undefined : await pending;
    if (kept !== undefined && kept.until > this.host.now()) return kept.value;
    const newer = this.tokens.get(key);
    if (newer !== undefined && newer !== pending) return (await newer).value;
    const asked = this.fetchToken(challenge, scopes);
    this.tokens.set(key, asked);
    // A failure is not kept: the next request asks anew.
    asked.catch(() => {
      if (this.tokens.get(key) === asked) this.tokens.delete(key);
    });
    return (await asked).value;
  }

  private async fetchToken(challenge: Challenge, scopes: readonly Scope[]): Promise<Token> {
    const realm = this.realm(challenge);
    const wanted = challenge.parameters['service'];
    if (wanted !== undefined) realm.searchParams.set('service', wanted);
    for (const scope of scopes) realm.searchParams.append('scope', scopeText(scope));
    const headers: Record<string, string> = this.basic === '' ? {} : { Authorization: `Basic ${this.basic}` };
    const what = `GET ${realm.pathname}`;
    const response = await this.get(realm, headers, what);
    const body = await response.text();
    if (!response.ok) {
      throw answerError(this.service, what, response.status, response.headers, body, this.host.now());
    }
    const token = readToken(this.service, body, this.host.now());
    this.host.secret(token.value);
    return token;
  }

  /** The password goes there, so it must be https, or this machine when the registry is. */
  private realm(challenge: Challenge): URL {
    const text = challenge.parameters['realm'] ?? '';
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const local = url?.protocol === 'http:' && isLoopback(url.hostname);
    if (url?.protocol === 'https:' || (local && this.options.address.origin.startsWith('http:'))) return url;
    throw new UserError(
      `the registry ${this.options.address.host} sends for tokens to ${JSON.stringify(text)}, which is not https`,
      { fix: 'let its operator set its external address to https' },
    );
  }

  private async get(url: string | URL, headers: Record<string, string>, what: string): Promise<Response> {
    const all = { ...headers, 'User-Agent': `release-actions/${this.options.action}` };
    try {
      return await this.host.fetch(url, {
        headers: all,
        redirect: 'error',
        signal: AbortSignal.timeout(requestTimeout),
      });
    } catch (thrown) {
      throw noAnswer(this.service, what, thrown);
    }
  }
}

function keyOf(scopes: readonly Scope[]): string {
  return scopes.map(scopeText).join(' ');
}
