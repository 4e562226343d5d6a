import { registryAddress } from '../../oci/address.js';
import { Registry } from '../../oci/registry.js';
import { CommandHost } from '../placeholder/host.js';
import type { Credentials } from '../state.js';

/** The embedded registry, to be read back with our own client: what it does not find, an action would not find. */
export interface RegistryView {
  readonly registry: Registry;
  readonly host: string;
  readonly url: string;
  /** Value of an Authorization header for Harbor's own API. */
  readonly basic: string;
}

export function openRegistry(
  { host, url }: { readonly host: string; readonly url: string },
  { DOCKER_USERNAME: username, DOCKER_TOKEN: password }: Credentials,
): RegistryView {
  const address = registryAddress(host);
  const registry = new Registry(new CommandHost(), { address, username, password, action: 'rehearsal' });
  return { registry, host, url, basic: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` };
}

/** `infrastructure/node` of `harbor.example.org/infrastructure/node`: the host changes with the port of a state. */
export function withoutHost(repository: string): string {
  return repository.slice(repository.indexOf('/') + 1);
}
