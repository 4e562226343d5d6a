import type { Host } from '../core/host.js';
import type { RegistryAddress } from './address.js';

export interface RegistryCredentials {
  readonly username: string;
  readonly password: string;
}

/** GitHub's own registry takes the token of the run (GitHub docs, "Working with the Container registry"). */
export const gitHubRegistry = 'ghcr.io';

/**
 * The credentials for a registry: those that were given; on ghcr.io without a password the token of the run, which needs
 * `packages: write`. Anywhere else nothing is guessed.
 */
export function registryCredentials(
  host: Pick<Host, 'env'>,
  address: Pick<RegistryAddress, 'host'>,
  given: RegistryCredentials & { readonly token: string },
): RegistryCredentials {
  const { username, password, token } = given;
  if (password !== '' || token === '' || address.host !== gitHubRegistry) return { username, password };
  return { username: username || host.env['GITHUB_ACTOR'] || 'github-actions', password: token };
}
