import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import type { RegistryAddress } from './address.js';
import { dockerLogin } from './docker-auth.js';
import { looksCut } from './token-service.js';

export interface RegistryCredentials {
  readonly username: string;
  readonly password: string;
}

/** GitHub's own registry takes the token of the run (GitHub docs, "Working with the Container registry"). */
export const gitHubRegistry = 'ghcr.io';

/**
 * The credentials for a registry: those that were given; with neither name nor password what `docker login` left on this
 * machine; on ghcr.io without a password the token of the run, which needs `packages: write`. Nothing else is guessed.
 * @throws UserError for a name that cannot be one, or a configuration of docker that cannot be read
 */
export async function registryCredentials(
  host: Pick<Host, 'env' | 'exec' | 'redact' | 'secret' | 'info' | 'warning'>,
  address: Pick<RegistryAddress, 'host'>,
  given: RegistryCredentials & { readonly token: string },
): Promise<RegistryCredentials> {
  const { username, password, token } = given;
  checkName(host, username);
  if (username === '' && password === '') {
    const found = await dockerLogin(host, address.host);
    if (found !== undefined) {
      host.secret(found.password);
      host.info(`log-in for ${address.host} from ${found.from}`);
      return { username: found.username, password: found.password };
    }
  }
  if (password !== '' || token === '' || address.host !== gitHubRegistry) return { username, password };
  return { username: username || host.env['GITHUB_ACTOR'] || 'github-actions', password: token };
}

/** RFC 7617 §2: a colon ends the name. Harbor's robots have a dollar sign, which shells and compose files take. */
function checkName(host: Pick<Host, 'warning'>, username: string): void {
  if (username.includes(':')) {
    throw new UserError('the user name holds a colon, which no registry can tell from the password', {
      where: { key: 'username' },
      fix: 'give the name alone',
    });
  }
  if (!looksCut(username)) return;
  host.warning(
    `the user name ${username} looks like a robot account of which a shell has taken a part: such a name is written whole, robot$project+name, in single quotes`,
  );
}
