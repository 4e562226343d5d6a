import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { startDaemon } from './daemon.js';

export interface Dockerd {
  /** With these variables `docker` talks to this engine; credentials go into config.json of `DOCKER_CONFIG`. */
  readonly env: Readonly<Record<'DOCKER_HOST' | 'DOCKER_CONFIG', string>>;
  log(): string;
  close(): Promise<void>;
}

/**
 * Starts a real Docker engine without networks: it can pull, tag, push and run with `--network none|host`. Needs root.
 * Registries on loopback are spoken to by plain HTTP, as every engine does.
 * @param quiet it logs errors only: for a caller that does not read along
 * @throws Error with its log when it does not start
 */
export async function startDockerd({ quiet = false }: { readonly quiet?: boolean } = {}): Promise<Dockerd> {
  if (process.getuid?.() !== 0) throw new Error('dockerd needs root');
  const socket = (folder: string): string => join(folder, 'socket');
  const daemon = await startDaemon({
    name: 'dockerd',
    command: (folder) => {
      // An empty file: nothing from the configuration of the machine.
      writeFileSync(join(folder, 'daemon.json'), '{}');
      return [
        'dockerd',
        `--config-file=${join(folder, 'daemon.json')}`,
        `--host=unix://${socket(folder)}`,
        `--data-root=${join(folder, 'data')}`,
        `--exec-root=${join(folder, 'exec')}`,
        `--pidfile=${join(folder, 'pid')}`,
        `--log-level=${quiet ? 'error' : 'info'}`,
        '--storage-driver=vfs',
        '--bridge=none',
        '--iptables=false',
        '--ip6tables=false',
      ];
    },
    ready: (folder) => ping(socket(folder)),
  });
  const docker = join(daemon.folder, 'docker');
  mkdirSync(docker);
  writeFileSync(join(docker, 'config.json'), '{}\n');
  const env = { DOCKER_HOST: `unix://${socket(daemon.folder)}`, DOCKER_CONFIG: docker };
  return { env, log: daemon.log, close: daemon.close };
}

function ping(socketPath: string): Promise<boolean> {
  return new Promise((done, failed) => {
    const call = request({ socketPath, path: '/_ping' }, (response) => {
      response.resume();
      done(response.statusCode === 200);
    });
    call.once('error', failed).end();
  });
}
