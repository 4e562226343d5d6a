import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { type Credentials, tokenCredentials } from '../credentials.js';
import type { Repository } from '../repository.js';
import { identityOf } from './identity.js';
import { neitherWay, TrustedPublisher } from './publisher.js';

export interface Choice {
  /** From the input, trimmed. */
  readonly token: string;
  readonly dryRun: boolean;
  /** A later job of the same release publishes by trusted publishing: nothing is needed for checks that only read. */
  readonly later: boolean;
  readonly attestations: boolean;
}

/**
 * Decides how uploads prove who they are, and says so: a token that is given is used; with an empty one it is trusted
 * publishing, if the job has an identity. Never a third way.
 * @throws UserError when there is neither
 */
export async function chooseCredentials(
  host: Host,
  repository: Repository,
  { token, dryRun, later, attestations }: Choice,
): Promise<Credentials> {
  if (token !== '') {
    if (attestations) throw tokenCannotAttest(repository.label);
    host.info(`uploads to ${repository.label} prove themselves by the input token`);
    return tokenCredentials(host, repository, token, dryRun);
  }
  if (later) {
    host.notice(
      `a later job publishes to ${repository.label} by trusted publishing; rights are unknown until it tries`,
    );
    return { trusted: true, authorization: async () => '' };
  }
  const identity = identityOf(host);
  if (identity !== undefined) {
    const publisher = new TrustedPublisher(host, repository, identity, dryRun);
    await publisher.check();
    return publisher;
  }
  if (!dryRun) throw neitherWay(repository.label);
  return tokenCredentials(host, repository, token, dryRun);
}

function tokenCannotAttest(label: string): UserError {
  return new UserError(
    `${label} takes attestations only with trusted publishing, and the input token is given`,
    {
      where: { key: 'attestations' },
      fix: 'leave token empty in a job with id-token: write, or use attestations: auto',
    },
  );
}
