import { ServiceError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { checkRepository, type RegistryAddress } from './address.js';
import { Admission } from './admission.js';
import { type Challenge, chooseChallenge } from './challenge.js';
import { identityUser } from './docker-auth.js';
import { type Answer, exchange, textOf } from './exchange.js';
import { answerError } from './failure.js';
import { type Scope, scopeText, type Token } from './token.js';
import { type Identity, refusedPassword, TokenService } from './token-service.js';

export interface RegistryOptions {
  readonly address: RegistryAddress;
  /** Both '': anonymous. `<token>`: the password is an identity token. */
  readonly username: string;
  readonly password: string;
  /** Name of the action, for the User-Agent. */
  readonly action: string;
  /** Milliseconds for a request that moves no layer; default 60 s. */
  readonly timeout?: number;
}

/** 60 scopes make a token that Harbor's own front refuses as a header (400), 40 do not. */
const scopesOfToken = 30;
export const requestTimeout = 60_000;

/** Answers the challenge of one registry: Basic, or Bearer tokens that are kept and shared between requests. */
export class Authorizer {
  private readonly host: Host;
  private readonly options: RegistryOptions;
  private readonly service: string;
  private readonly identity: Identity;
  private readonly admission: Admission;
  private readonly tokenService: TokenService;
  private challenge: Promise<Challenge | undefined> | undefined;
  private basicTaken: Promise<true> | undefined;
  private readonly groups: Scope[][] = [];
  private readonly tokens = new Map<string, Promise<Token>>();

  constructor(host: Host, options: RegistryOptions) {
    this.host = host;
    this.options = options;
    const { address, username, password, action, timeout = requestTimeout } = options;
    this.service = `registry ${address.host}`;
    const basic = Buffer.from(`${username}:${password}`).toString('base64');
    const hasToken = username === identityUser;
    this.identity = {
      basic: username === '' || hasToken ? '' : basic,
      identityToken: hasToken ? password : '',
    };
    host.secret(password);
    host.secret(this.identity.basic);
    this.admission = new Admission(host, () => refusedPassword(this.service, username));
    this.tokenService = new TokenService(host, address, `release-actions/${action}`, timeout);
  }

  /** Says what will be asked for, so that one token serves for many repositories. @throws UserError for a wrong name */
  announce(scopes: readonly Scope[]): void {
    for (const { repository } of scopes) checkRepository(repository);
    for (let at = 0; at < scopes.length; at += scopesOfToken) {
      this.groups.push(scopes.slice(at, at + scopesOfToken));
    }
  }

  /** Value of the Authorization header for these scopes; '' where the registry wants none. */
  async authorization(scopes: readonly Scope[]): Promise<string> {
    const challenge = await this.challenged();
    if (challenge === undefined) return '';
    if (challenge.scheme === 'bearer') return `Bearer ${await this.token(challenge, this.group(scopes))}`;
    if (this.identity.basic === '') return '';
    await this.tryBasic();
    return `Basic ${this.identity.basic}`;
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
    if (challenge?.scheme === 'basic' && this.identity.basic !== '') await this.tryBasic();
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
    const answer = await this.base('');
    if (answer.status === 200) return undefined;
    if (answer.status !== 401) throw this.unwanted(answer);
    const challenge = chooseChallenge(answer.headers.get('www-authenticate'));
    if (challenge !== undefined) return challenge;
    throw new ServiceError(this.service, 'it asks for a log-in of a kind that is not known here', {
      status: 401,
      retryable: false,
      fix: 'check that this host is a container registry',
    });
  }

  /** Whether the registry refuses the pair, asked once: a later 401 is then about a right. */
  private tryBasic(): Promise<true> {
    if (this.basicTaken !== undefined) return this.basicTaken;
    const asked = this.admission.enter(async () => {
      const answer = await this.base(`Basic ${this.identity.basic}`);
      const error = this.unwanted(answer);
      if (error.retryable) throw error;
      return answer.status === 401 ? undefined : (true as const);
    });
    this.basicTaken = asked;
    asked.catch(() => {
      if (this.basicTaken === asked) this.basicTaken = undefined;
    });
    return asked;
  }

  private base(authorization: string): Promise<Answer> {
    const { address, action, timeout = requestTimeout } = this.options;
    const headers: Record<string, string> = { 'User-Agent': `release-actions/${action}` };
    if (authorization !== '') headers['Authorization'] = authorization;
    return exchange(this.host, this.service, 'GET /v2/', `${address.origin}/v2/`, { headers, timeout });
  }

  private unwanted(answer: Answer): ServiceError {
    const { status, headers } = answer;
    const location = headers.get('location');
    if (status >= 300 && status < 400 && location !== null) {
      return new ServiceError(this.service, `GET /v2/: it sends elsewhere, to ${location}`, {
        status,
        retryable: false,
        fix: 'name the registry by the host that it redirects to',
      });
    }
    return answerError(this.service, 'GET /v2/', status, headers, textOf(answer), this.host.now());
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
    const { identity, admission, tokenService } = this;
    const ask = (): Promise<Token | undefined> => tokenService.fetch(challenge, scopes, identity);
    if (identity.basic !== '' || identity.identityToken !== '') return admission.enter(ask);
    const token = await ask();
    if (token !== undefined) return token;
    throw refusedPassword(this.service, '');
  }
}

function keyOf(scopes: readonly Scope[]): string {
  return scopes.map(scopeText).join(' ');
}
