import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { retry } from '../../core/retry.js';
import type { Credentials } from '../credentials.js';
import type { Repository } from '../repository.js';
import { type Claims, checkCaller, claimsOf, registration } from './claims.js';
import { audienceOf, mint } from './exchange.js';
import type { Identity } from './identity.js';

/** A token with less than this left is replaced before it is used: an upload of 100 MB takes its time. */
const margin = 5 * 60_000;

interface Held {
  readonly header: string;
  /** Milliseconds since the epoch, by the clock of this machine. */
  readonly renewAt: number;
}

/**
 * Uploads by trusted publishing: tokens are minted when they are needed, and anew when they come to their end. Several
 * uploads that ask at the same time share one minting. Each minting takes a fresh identity token, which is good for one.
 */
export class TrustedPublisher implements Credentials {
  readonly trusted = true;
  private readonly host: Host;
  private readonly repository: Repository;
  private readonly identity: Identity;
  private readonly dryRun: boolean;
  private audience = '';
  private held: Held | undefined;
  private minting: Promise<Held> | undefined;

  constructor(host: Host, repository: Repository, identity: Identity, dryRun: boolean) {
    this.host = host;
    this.repository = repository;
    this.identity = identity;
    this.dryRun = dryRun;
  }

  /**
   * Everything that can be known without minting: the index offers it, the job has an identity, and stands in the
   * workflow that was started.
   * @throws UserError
   */
  async check(): Promise<Claims> {
    const { host, repository } = this;
    this.audience = await audienceOf(host, repository);
    const claims = claimsOf(await this.identity.token(this.audience));
    checkCaller(claims, repository.label);
    host.notice(
      `trusted publishing on ${repository.label}: the input token is empty and this job has id-token: write; ` +
        `the publisher is ${registration(claims)}`,
    );
    return claims;
  }

  async authorization(): Promise<string> {
    if (this.dryRun) return '';
    if (this.held !== undefined && this.host.now() < this.held.renewAt) return this.held.header;
    this.minting ??= this.mint().finally(() => {
      this.minting = undefined;
    });
    return (await this.minting).header;
  }

  /** A token may end while a long upload is on its way: then the same upload may be sent with a new one. */
  renew(header: string, message: string): boolean {
    if (!/token is expired/i.test(message)) return false;
    if (this.held?.header === header) this.held = undefined;
    return true;
  }

  private async mint(): Promise<Held> {
    const { host, repository } = this;
    if (this.audience === '') this.audience = await audienceOf(host, repository);
    const options = { what: 'POST /_/oidc/mint-token', delays: [1_000, 4_000, 15_000, 30_000] };
    const { token, lifetime } = await retry(host, options, async () => {
      const jwt = await this.identity.token(this.audience);
      const claims = claimsOf(jwt);
      checkCaller(claims, repository.label);
      return mint(host, repository, jwt, claims);
    });
    host.info(
      `${repository.label} gave a token for uploads, good for ${Math.round(lifetime / 60_000)} minutes`,
    );
    // An index whose tokens are shorter than PyPI's is not asked for each file.
    const renewAt = host.now() + lifetime - Math.min(margin, lifetime / 3);
    this.held = { header: `Basic ${Buffer.from(`__token__:${token}`).toString('base64')}`, renewAt };
    return this.held;
  }
}

/** @throws UserError: there is neither a token nor an identity */
export function neitherWay(label: string): UserError {
  return new UserError(
    `PYPI_TOKEN is empty: the target ${label} is on, the input token is what takes its token, and this job has no ` +
      'permission id-token: write for trusted publishing either',
    {
      fix:
        'one of three: set the secret PYPI_TOKEN; or register a trusted publisher and give a job of your own workflow ' +
        'permissions: id-token: write; or python.publish: false',
    },
  );
}
