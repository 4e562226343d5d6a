import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';

/** Log-ins that `docker login` and its kin left on this machine (docker/cli, cli/config; containers-auth.json(5)). */

/** The user name of an identity token (docker/docker-credential-helpers, "Development"). */
export const identityUser = '<token>';

/** Docker Hub keeps its credentials under the address of its first API (docker/cli, cli/config). */
const hubKey = 'https://index.docker.io/v1/';
const hubHosts = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];

export interface DockerLogin {
  readonly username: string;
  readonly password: string;
  /** Where it was found, for people. */
  readonly from: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

interface Entry {
  readonly auth?: string;
  readonly username?: string;
  readonly password?: string;
  readonly identitytoken?: string;
}

interface Config {
  readonly auths?: Readonly<Record<string, Entry>>;
  readonly credsStore?: string;
  readonly credHelpers?: Readonly<Record<string, string>>;
}

/** The key of a registry in `auths` as docker writes it. */
export function configKey(registry: string): string {
  return hubHosts.includes(registry) ? hubKey : registry;
}

/**
 * The log-in of this machine for a registry: from docker's configuration, then from that of podman, buildah and skopeo;
 * within a file a helper for this host, the helper for all, then what the file holds itself.
 * @param registry `harbor.example.org`, `127.0.0.1:5000`
 * @returns undefined when there is none
 * @throws UserError for a file that is not JSON, or a helper that fails
 */
export async function dockerLogin(
  host: Pick<Host, 'env' | 'exec' | 'redact'>,
  registry: string,
): Promise<DockerLogin | undefined> {
  for (const file of configFiles(host.env)) {
    if (!existsSync(file)) continue;
    const config = readConfig(file);
    const helper = valueFor(config.credHelpers, registry) ?? config.credsStore;
    const helped = helper === undefined || helper === '' ? undefined : await ask(host, helper, registry);
    if (helped !== undefined) return helped;
    const own = loginOf(valueFor(config.auths, registry));
    if (own !== undefined) return { ...own, from: file };
  }
  return undefined;
}

function configFiles(env: Environment): string[] {
  const home = env['HOME'] || homedir();
  const runtime = env['XDG_RUNTIME_DIR'];
  return [
    join(env['DOCKER_CONFIG'] || join(home, '.docker'), 'config.json'),
    env['REGISTRY_AUTH_FILE'] || (runtime ? join(runtime, 'containers/auth.json') : ''),
  ].filter((file) => file !== '');
}

function readConfig(file: string): Config {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Config) : {};
  } catch (cause) {
    throw new UserError("docker's configuration cannot be read", {
      where: { file },
      fix: 'mend or delete it, or give username and password',
      cause,
    });
  }
}

/** Keys may be addresses of an API: `host`, `https://host`, `https://host/v1/`. Nothing that only resembles one. */
function valueFor<T>(map: Readonly<Record<string, T>> | undefined, registry: string): T | undefined {
  const names = [registry, ...(hubHosts.includes(registry) ? hubHosts : [])];
  const found = Object.keys(map ?? {}).find((key) =>
    names.includes(key.replace(/^https?:\/\//, '').replace(/(?:\/v[12])?\/?$/, '')),
  );
  return found === undefined ? undefined : map?.[found];
}

function loginOf(entry: Entry | undefined): { username: string; password: string } | undefined {
  if (entry?.identitytoken) return { username: identityUser, password: entry.identitytoken };
  if (entry?.auth) {
    const text = Buffer.from(entry.auth, 'base64').toString('utf8').replace(/\0+$/, '');
    // A password may hold colons, a user name cannot (RFC 7617).
    const at = text.indexOf(':');
    if (at > 0) return { username: text.slice(0, at), password: text.slice(at + 1) };
  }
  const { username = '', password = '' } = entry ?? {};
  return username === '' || password === '' ? undefined : { username, password };
}

/** What helpers read of the environment, besides what every child gets: accounts of clouds, key rings, password stores. */
const helperVariable =
  /^(?:AWS|AZURE|GOOGLE|CLOUDSDK|GCLOUD|ECR|ACR|GNUPG|PASSWORD_STORE)_?|^(?:DOCKER_CONFIG|XDG_RUNTIME_DIR|DBUS_SESSION_BUS_ADDRESS)$/;

/** `docker-credential-<name> get`: the host on standard input, JSON on standard output. */
async function ask(
  host: Pick<Host, 'env' | 'exec' | 'redact'>,
  helper: string,
  registry: string,
): Promise<DockerLogin | undefined> {
  const command = `docker-credential-${helper}`;
  const fix = 'mend the helper or its entry in the configuration of docker, or give username and password';
  if (!/^[A-Za-z0-9._-]+$/.test(helper)) {
    throw new UserError(`${JSON.stringify(helper)} cannot be the name of a credential helper`, { fix });
  }
  const given = Object.entries(host.env).filter(([name]) => helperVariable.test(name));
  const env = Object.fromEntries(given.map(([name, value = '']) => [name, value]));
  const options = { stdin: configKey(registry), env, timeout: 60_000, allowFailure: true };
  const { exitCode, stdout } = await host.exec(command, ['get'], options);
  if (exitCode !== 0) {
    if (/credentials not found/i.test(stdout)) return undefined;
    const said = host.redact(stdout.trim().slice(0, 200)) || `exit code ${exitCode}`;
    throw new UserError(`${command} gives no log-in for ${registry}: ${said}`, { fix });
  }
  try {
    const { Username: username, Secret: password } = JSON.parse(stdout) as Record<string, unknown>;
    if (typeof username === 'string' && typeof password === 'string' && password !== '')
      return { username, password, from: command };
  } catch {
    // told below, without what it said: it may be the secret
  }
  throw new UserError(`the answer of ${command} is no log-in`, { fix });
}
