import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import type { RegistryCredentials } from '../oci/credentials.js';
import { configKey, identityUser } from '../oci/docker-auth.js';

/** Variables by which people choose an engine and a builder; children get them besides the usual ones. */
const passedOn = [
  'DOCKER_HOST',
  'DOCKER_CONTEXT',
  'DOCKER_CERT_PATH',
  'DOCKER_TLS_VERIFY',
  'BUILDX_BUILDER',
  'BUILDKIT_HOST',
];

/** A configuration of our own for the docker command. */
export interface DockerConfig {
  readonly folder: string;
  /** For its children. */
  readonly env: Readonly<Record<string, string>>;
  /** Removes the folder. */
  remove(): void;
}

/**
 * Makes a private folder for DOCKER_CONFIG that holds the credentials of one registry: they are in no argument, and in
 * nobody else's file. Other log-ins, proxies, contexts, plugins and builders stay those of the user.
 * @throws UserError when the user's configuration is not JSON
 */
export function makeDockerConfig(
  host: Host,
  registry: string,
  { username, password }: RegistryCredentials,
): DockerConfig {
  const home = host.env['HOME'] || homedir();
  const old = host.env['DOCKER_CONFIG'] || join(home, '.docker');
  // mkdtemp makes it 0700.
  const folder = mkdtempSync(join(host.env['RUNNER_TEMP'] || tmpdir(), 'docker-config-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const auth = Buffer.from(`${username}:${password}`).toString('base64');
    host.secret(auth);
    const entry = username === identityUser ? { identitytoken: password } : { auth };
    const config = configWith(readConfig(old), registry, username === '' ? undefined : entry);
    writeFileSync(join(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
    for (const name of ['cli-plugins', 'contexts']) {
      if (existsSync(join(old, name))) symlinkSync(join(old, name), join(folder, name));
    }
  } catch (error) {
    remove();
    throw error;
  }
  const env: Record<string, string> = {
    DOCKER_CONFIG: folder,
    DOCKER_CLI_HINTS: 'false',
    BUILDX_CONFIG: host.env['BUILDX_CONFIG'] || join(old, 'buildx'),
  };
  for (const name of passedOn) {
    const value = host.env[name];
    if (value) env[name] = value;
  }
  return { folder, env, remove };
}

function readConfig(folder: string): Record<string, unknown> {
  const file = join(folder, 'config.json');
  if (!existsSync(file)) return {};
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch (cause) {
    throw new UserError("docker's configuration cannot be read", {
      where: { file },
      fix: 'mend or delete it',
      cause,
    });
  }
}

/** `credsStore` is left out: the docker command would ask it in place of `auths`. */
function configWith(
  old: Readonly<Record<string, unknown>>,
  registry: string,
  entry: Readonly<Record<string, string>> | undefined,
): Record<string, unknown> {
  const key = configKey(registry);
  const helpers = Object.entries((old['credHelpers'] ?? {}) as Record<string, unknown>);
  const kept = ['proxies', 'cliPluginsExtraDirs', 'currentContext'].filter((name) => name in old);
  return {
    ...Object.fromEntries(kept.map((name) => [name, old[name]])),
    auths: { ...((old['auths'] ?? {}) as object), ...(entry === undefined ? {} : { [key]: entry }) },
    credHelpers: Object.fromEntries(helpers.filter(([name]) => name !== registry && name !== key)),
  };
}
