import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Daemon, freePort, startDaemon } from './daemon.js';

export type RegistryAuth =
  | { readonly kind: 'none' }
  | { readonly kind: 'htpasswd'; readonly user: string; readonly password: string }
  /** Tokens of a server elsewhere, signed with the key of a certificate. */
  | {
      readonly kind: 'token';
      readonly realm: string;
      readonly service: string;
      readonly certificate: string;
    };

export interface DockerRegistry {
  /** `127.0.0.1:<port>` */
  readonly host: string;
  log(): string;
  close(): Promise<void>;
}

/** Starts docker-registry, the registry of the Docker project (distribution 2.8), as Debian ships it. */
export async function startDockerRegistry(auth: RegistryAuth = { kind: 'none' }): Promise<DockerRegistry> {
  const host = `127.0.0.1:${await freePort()}`;
  const daemon: Daemon = await startDaemon({
    name: 'registry',
    command: (folder) => {
      const config = join(folder, 'config.json');
      // JSON is YAML.
      writeFileSync(config, JSON.stringify(configuration(folder, host, auth)));
      return ['docker-registry', 'serve', config];
    },
    ready: async () => (await fetch(`http://${host}/v2/`)).status > 0,
  });
  return { host, log: daemon.log, close: daemon.close };
}

function configuration(folder: string, host: string, auth: RegistryAuth): object {
  return {
    version: '0.1',
    // Without a line per request: a caller that does not read along would stop it.
    log: { level: 'warn', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'data') }, delete: { enabled: true } },
    http: { addr: host, secret: 'of-a-test' },
    ...authentication(folder, auth),
  };
}

function authentication(folder: string, auth: RegistryAuth): object {
  if (auth.kind === 'none') return {};
  if (auth.kind === 'htpasswd') {
    const path = join(folder, 'htpasswd');
    // bcrypt is the only hash that it takes; -i: the password comes on standard input.
    writeFileSync(path, execFileSync('htpasswd', ['-niB', auth.user], { input: auth.password }));
    return { auth: { htpasswd: { realm: 'test', path } } };
  }
  const rootcertbundle = join(folder, 'certificate.pem');
  writeFileSync(rootcertbundle, auth.certificate);
  const { realm, service } = auth;
  return { auth: { token: { realm, service, issuer: 'test', rootcertbundle } } };
}
