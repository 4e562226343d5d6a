import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startDaemon, toolEnv, toolPath } from './daemon.js';

const run = promisify(execFile);

export interface BuildKit {
  /**
   * With these variables `docker buildx` builds on this daemon. `DOCKER_CONFIG` is a folder of its own: credentials go
   * into its config.json (see `logIn`). A caller that needs another one may replace it and keep the rest, as long as
   * the plugin is found (`cli-plugins/docker-buildx`).
   */
  readonly env: Readonly<Record<'BUILDX_BUILDER' | 'BUILDX_CONFIG' | 'DOCKER_CONFIG', string>>;
  /** `unix://…`, for buildctl. */
  readonly address: string;
  log(): string;
  /** As a machine that fails does. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a real buildkitd and a buildx builder on it with the remote driver. Needs root and the test tools.
 * @param registries hosts with port that are spoken to by plain HTTP
 * @throws Error naming what is missing
 */
export async function startBuildkit({
  registries,
}: {
  readonly registries: readonly string[];
}): Promise<BuildKit> {
  const plugin = toolPath('buildx');
  if (process.getuid?.() !== 0) throw new Error('buildkitd needs root');
  if (plugin === undefined)
    throw new Error('buildx is missing: run node test/tools/install.mjs buildx buildkit');
  const address = (folder: string): string => `unix://${folder}/socket`;
  const daemon = await startDaemon({
    name: 'buildkit',
    command: (folder) => {
      const config = join(folder, 'buildkitd.toml');
      writeFileSync(config, configuration(folder, address(folder), registries));
      return ['buildkitd', '--config', config];
    },
    ready: async (folder) => {
      await run('buildctl', ['--addr', address(folder), 'debug', 'workers'], { env: toolEnv() });
      return true;
    },
  });
  const docker = join(daemon.folder, 'docker');
  mkdirSync(join(docker, 'cli-plugins'), { recursive: true });
  symlinkSync(plugin, join(docker, 'cli-plugins/docker-buildx'));
  writeFileSync(join(docker, 'config.json'), '{}\n');
  const config = { DOCKER_CONFIG: docker, BUILDX_CONFIG: join(daemon.folder, 'buildx') };
  const { folder, log, kill, close } = daemon;
  try {
    const args = ['create', '--name', 'remote', '--driver', 'remote', address(folder)];
    await run(plugin, args, { env: toolEnv(config) });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    env: { ...config, BUILDX_BUILDER: 'remote' },
    address: address(folder),
    log,
    kill: () => kill().then(() => sweep(folder)),
    close,
  };
}

/** What a daemon leaves that could not end its builds: their programs, and their file systems. */
function sweep(folder: string): void {
  const inside = (path: string): boolean => path.startsWith(`${folder}/`);
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (inside(readlinkSync(`/proc/${pid}/root`))) process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
  const mounts = readFileSync('/proc/self/mounts', 'utf8').split('\n');
  const places = mounts.map((line) => line.split(' ')[1] ?? '').filter(inside);
  for (const place of places.reverse()) execFileSync('umount', ['--lazy', place]);
}

function configuration(folder: string, address: string, registries: readonly string[]): string {
  return [
    `root = ${JSON.stringify(join(folder, 'root'))}`,
    `[grpc]\naddress = [${JSON.stringify(address)}]`,
    '[worker.containerd]\nenabled = false',
    // Steps of a build use the network of the machine: no bridge has to be made.
    '[worker.oci]\nenabled = true\nnetworkMode = "host"',
    ...registries.map((host) => `[registry.${JSON.stringify(host)}]\nhttp = true`),
    '',
  ].join('\n');
}

/** Writes credentials of a registry into the config.json of a `DOCKER_CONFIG` folder. They are nowhere else. */
export function logIn(dockerConfig: string, host: string, user: string, password: string): void {
  const auth = Buffer.from(`${user}:${password}`).toString('base64');
  writeFileSync(join(dockerConfig, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }));
}
