import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import type { Repository } from './repository.js';

/** How an upload proves who it is. A source of short-lived tokens can stand behind the same function. */
export interface Credentials {
  /** Value of the Authorization header; '' when there is none (only in a dry run). */
  authorization(): Promise<string>;
}

/**
 * Checks an API token by its shape, before anything is sent, and makes the header of it. PyPI knows one user name,
 * `__token__`, for all tokens.
 * @throws UserError for an empty or malformed token
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
  const fix = 'store the token alone, as it was shown when it was made, in the secret PYPI_TOKEN';
  if (/[\s\p{Cc}]/u.test(token)) {
    throw new UserError('the token holds a line break or blank inside', { where: { key: 'token' }, fix });
  }
  if (repository.kind !== 'other' && !token.startsWith('pypi-')) {
    throw new UserError(`the token does not start with pypi-, as all tokens of ${repository.label} do`, {
      where: { key: 'token' },
      fix,
    });
  }
  const basic = Buffer.from(`__token__:${token}`).toString('base64');
  host.secret(token);
  host.secret(basic);
  return { authorization: async () => `Basic ${basic}` };
}
