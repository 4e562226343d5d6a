import { UserError } from '../core/errors.js';
import { isLoopback } from '../core/loopback.js';

/** Where a registry is: `https://host`, or plain http for this machine only. No slash at its end. */
export interface RegistryAddress {
  /** As the user wrote it, without a scheme: `harbor.example.org`, `127.0.0.1:5000`. */
  readonly host: string;
  readonly origin: string;
}

/**
 * Reads the host of a registry, with or without `https://`.
 * @throws UserError for anything else than a host with an optional port, or http to another machine
 */
export function registryAddress(text: string): RegistryAddress {
  const match = /^(?:(https?):\/\/)?([A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(:\d{1,5})?\/?$/.exec(text);
  const where = { key: 'registry' };
  if (match === null) {
    throw new UserError(`${JSON.stringify(text)} is not the host of a registry`, {
      where,
      fix: 'write the host alone, such as harbor.example.org; the project has an input of its own',
    });
  }
  const [, scheme, name = '', port = ''] = match;
  const host = `${name.toLowerCase()}${port}`;
  const local = isLoopback(name.toLowerCase());
  if (scheme === 'http' && !local) {
    throw new UserError(`the registry ${host} is named with http: a password would travel in the open`, {
      where,
      fix: `use https://${host}`,
    });
  }
  return { host, origin: `${local && scheme !== 'https' ? 'http' : 'https'}://${host}` };
}

/** OCI distribution-spec 1.1, "Pulling manifests": the grammars of `<name>` and `<reference>`. */
const repositoryName = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagName = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const digestName = /^sha256:[0-9a-f]{64}$/;

export function isRepository(text: string): boolean {
  return text.length <= 255 && repositoryName.test(text);
}

export function isTag(text: string): boolean {
  return tagName.test(text);
}

/** Only sha256: no registry in use answers with another algorithm unless it is asked to. */
export function isDigest(text: string): boolean {
  return digestName.test(text);
}

/** @throws UserError: registries answer a wrong name with a plain 404 or a 401, which looks like something else */
export function checkRepository(text: string): string {
  if (isRepository(text)) return text;
  throw new UserError(`${JSON.stringify(text)} cannot be the name of a repository`, {
    fix: 'use lower-case letters and digits, with single . _ - between them and / between parts',
  });
}

/** @throws UserError, see checkRepository */
export function checkTag(text: string): string {
  if (isTag(text)) return text;
  throw new UserError(`${JSON.stringify(text)} cannot be an image tag`, {
    fix: 'use at most 128 letters, digits, . _ and -, not beginning with . or -',
  });
}
