import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
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

/** `docker-registry`: distribution 2.8 as Debian ships it. `registry`: distribution 3. */
export type RegistryProgram = 'docker-registry' | 'registry';

export interface DockerRegistry {
  /** `127.0.0.1:<port>` */
  readonly host: string;
  /** Puts tags on a manifest that a repository has, past the registry. */
  seedTags(repository: string, tags: readonly string[], digest: string): void;
  log(): string;
  close(): Promise<void>;
}

/** Starts the registry of the Docker project, on a folder of its own. */
export async function startDockerRegistry(
  auth: RegistryAuth = { kind: 'none' },
  program: RegistryProgram = 'docker-registry',
): Promise<DockerRegistry> {
  const host = `127.0.0.1:${await freePort()}`;
  const daemon: Daemon = await startDaemon({
    name: 'registry',
    command: (folder) => {
      const config = join(folder, 'config.json');
      // JSON is YAML.
      writeFileSync(config, JSON.stringify(configuration(folder, host, auth)));
      return [program, 'serve', config];
    },
    ready: async () => (await fetch(`http://${host}/v2/`)).status > 0,
    // Distribution 3 would look for a collector of traces.
    env: { OTEL_TRACES_EXPORTER: 'none' },
  });
  const seedTags: DockerRegistry['seedTags'] = (repository, tags, digest) => {
    const path = `data/docker/registry/v2/repositories/${repository}/_manifests/tags`;
    for (const tag of tags) {
      const folder = join(daemon.folder, path, tag, 'current');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'link'), digest);
    }
  };
  return { host, seedTags, log: daemon.log, close: daemon.close };
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
