import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { readMacaroon } from './macaroon.js';
import type { Repository } from './repository.js';

/** How an upload proves who it is. A source of short-lived tokens can stand behind the same function. */
export interface Credentials {
  /** Value of the Authorization header; '' when there is none (only in a dry run). */
  authorization(): Promise<string>;
  /** Whether it is a user of the index itself, with a password, not a token. */
  readonly ownUser?: boolean;
  /** Whether the index knows uploads as those of a workflow, not of a person. */
  readonly trusted?: boolean;
  /** Whether a refusal of what `authorization` gave may be answered by asking it again, once. */
  renew?(authorization: string, message: string): boolean;
}

/**
 * Checks a token by its shape, before anything is sent, and makes the header of it. PyPI knows one user name,
 * `__token__`, for all tokens; for another index the token may be `user:password`.
 * @throws UserError for an empty or malformed token, or one of another index
 */
export function tokenCredentials(
  host: Host,
  repository: Repository,
  token: string,
  dryRun: boolean,
): Credentials {
  if (token === '') {
    const what = `PYPI_TOKEN is empty: the target ${repository.label} is on, and its token is what the input token takes`;
    if (!dryRun) throw new UserError(what, { fix: 'set the secret PYPI_TOKEN, or python.publish: false' });
    host.warning(`${what}; rights are unknown until tried`);
    return { authorization: async () => '' };
  }
  const wrong =
    repository.kind === 'other' ? misspelt(token) : (misspelt(token) ?? foreign(repository, token));
  if (wrong !== undefined) {
    const fix = 'store the token alone, as it was shown when it was made, in the secret PYPI_TOKEN';
    throw new UserError(wrong, { where: { key: 'token' }, fix });
  }
  const ownUser = repository.kind === 'other' && token.includes(':');
  const account = ownUser ? token : `__token__:${token}`;
  const basic = Buffer.from(account).toString('base64');
  for (const form of [token, basic, account.slice(account.indexOf(':') + 1)]) host.secret(form);
  return { authorization: async () => `Basic ${basic}`, ownUser };
}

function misspelt(token: string): string | undefined {
  return /[\s\p{Cc}]/u.test(token) ? 'the token holds a line break or blank inside' : undefined;
}

/** A token of PyPI's software names the host that made it. */
function foreign({ kind, label }: Repository, token: string): string | undefined {
  if (!token.startsWith('pypi-')) {
    return `the token does not start with pypi-, as all tokens of ${label} do`;
  }
  const location = readMacaroon(token)?.location;
  const wanted = kind === 'testpypi' ? 'test.pypi.org' : 'pypi.org';
  const known = location === 'pypi.org' || location === 'test.pypi.org';
  return known && location !== wanted ? `the token is of ${location}, not of ${wanted}` : undefined;
}
