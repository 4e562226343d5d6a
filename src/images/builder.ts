import { randomBytes } from 'node:crypto';
import { ToolError, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { isLoopback } from '../core/loopback.js';
import type { RegistryCredentials } from '../oci/credentials.js';
import { type DockerConfig, makeDockerConfig } from './docker-config.js';

/** A BuildKit that builds can be sent to. */
export interface Builder {
  readonly name: string;
  /** Environment for the docker command: configuration, builder. */
  readonly env: Readonly<Record<string, string>>;
  /** That it can run programs of. */
  readonly platforms: readonly string[];
}

interface Inspected {
  readonly name: string;
  readonly driver: string;
  readonly platforms: readonly string[];
}

/**
 * BuildKit of the container that is made for a step, of both platforms. By digest: it gets the sources and may push. Who
 * wants another one makes a builder before the step.
 */
export const buildkitImage =
  'moby/buildkit:v0.30.0@sha256:0168606be2315b7c807a03b3d8aa79beefdb31c98740cebdffdfeebf31190c9f';

/** Starting a builder of its own fetches an image. */
const startTimeout = 600_000;

/**
 * The docker command for the builds of one step: started at the first build, ended with `close`. The builder is the one
 * that BUILDX_BUILDER names or that is current. That of the engine itself (driver `docker`) cannot push by digest; then
 * a container is made for this step alone, without entitlements.
 */
export class BuildSession {
  private readonly host: Host;
  private readonly registry: string;
  private readonly credentials: RegistryCredentials;
  private config: DockerConfig | undefined;
  private started: Promise<Builder> | undefined;
  private own = '';

  constructor(host: Host, registry: string, credentials: RegistryCredentials) {
    this.host = host;
    this.registry = registry;
    this.credentials = credentials;
  }

  /** @throws UserError when docker, buildx or the builder is not there */
  builder(): Promise<Builder> {
    this.started ??= this.start();
    return this.started;
  }

  /** Removes what was made. What cannot be removed is a warning: the images count. */
  async close(): Promise<void> {
    try {
      if (this.own !== '') await this.docker(['buildx', 'rm', '--force', this.own]);
    } catch (error) {
      this.host.warning(`the builder ${this.own} could not be removed: ${detailOf(error)}`);
    } finally {
      this.config?.remove();
    }
  }

  private async start(): Promise<Builder> {
    this.config = makeDockerConfig(this.host, this.registry, this.credentials);
    await this.checkBuildx();
    let found = await this.inspect({});
    const env: Record<string, string> = {};
    if (found.driver === 'docker') {
      env['BUILDX_BUILDER'] = await this.create();
      found = await this.inspect(env);
    }
    this.host.info(`builder ${found.name} (${found.driver}): ${found.platforms.join(', ')}`);
    return { name: found.name, platforms: found.platforms, env: { ...this.config.env, ...env } };
  }

  private async checkBuildx(): Promise<void> {
    try {
      const { stdout } = await this.docker(['buildx', 'version']);
      this.host.info(stdout.trim());
    } catch (error) {
      throw new UserError(`images cannot be built here: ${detailOf(error)}`, {
        fix: 'use a runner with Docker and its plugin buildx, such as ubuntu-24.04 of GitHub',
        cause: error,
      });
    }
  }

  private async inspect(env: Readonly<Record<string, string>>): Promise<Inspected> {
    const fix = 'start the Docker engine, or name a builder that runs in BUILDX_BUILDER';
    let text = '';
    try {
      text = (await this.docker(['buildx', 'inspect', '--bootstrap'], env)).stdout;
    } catch (error) {
      throw new UserError(`the builder cannot be reached: ${detailOf(error)}`, { fix, cause: error });
    }
    const inspected = readInspection(text);
    if ('error' in inspected)
      throw new UserError(`the builder cannot be reached: ${inspected.error}`, { fix });
    return inspected;
  }

  /** @returns its name */
  private async create(): Promise<string> {
    const name = `release-actions-${randomBytes(4).toString('hex')}`;
    const local = isLoopback(this.registry.replace(/:\d+$/, ''));
    // A container has a loopback of its own: without the host's network no registry of this machine can be reached.
    const network = local ? ['--driver-opt', 'network=host'] : [];
    const driver = ['--driver', 'docker-container', '--driver-opt', `image=${buildkitImage}`, ...network];
    this.own = name;
    await this.docker(['buildx', 'create', '--name', name, ...driver]);
    return name;
  }

  private docker(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    return this.host.exec('docker', args, { env: { ...this.config?.env, ...env }, timeout: startTimeout });
  }
}

/** Reads `docker buildx inspect`: a head, then one block for each node. */
export function readInspection(text: string): Inspected | { readonly error: string } {
  const values = (key: string): string[] =>
    [...text.matchAll(new RegExp(`^${key}:[ \\t]*(.*)$`, 'gm'))].map(([, value = '']) => value.trim());
  const platforms = values('Platforms')
    .flatMap((line) => line.split(','))
    .map((platform) => platform.trim().replace(/\*$/, ''))
    .filter((platform) => platform !== '');
  const [error] = values('Error');
  const [name = '', driver = ''] = [values('Name')[0], values('Driver')[0]];
  if (error !== undefined && platforms.length === 0) return { error };
  return { name, driver, platforms: [...new Set(platforms)] };
}

function detailOf(error: unknown): string {
  if (!(error instanceof ToolError)) return String(error);
  return error.stderrTail === '' ? error.message : error.stderrTail;
}
