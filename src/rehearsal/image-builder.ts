import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { childEnvironment } from '../core/child.js';
import { UserError } from '../core/errors.js';
import type { Plan } from '../plan/types.js';
import type { RehearsalOptions, Suite } from './options.js';

/** How images are made in a rehearsal. */
export interface ImageBuilder {
  readonly kind: 'buildx' | 'placeholder';
  /** Added to the environment of every child. */
  readonly env: Readonly<Record<string, string>>;
  /** For people; '' without images. */
  readonly said: string;
}

/** Variables by which people choose an engine and a builder. */
const passedOn = [
  ...['BUILDX_BUILDER', 'BUILDX_CONFIG', 'BUILDKIT_HOST', 'DOCKER_CONFIG', 'DOCKER_HOST', 'DOCKER_CONTEXT'],
  ...['DOCKER_CERT_PATH', 'DOCKER_TLS_VERIFY'],
];
const inspectTimeout = 60_000;

/**
 * Chooses between real builds and placeholders. `auto` builds only where somebody has set up a builder: the driver
 * `docker` of every engine cannot push by digest, and a builder made in its place would be fetched from the network.
 * @param folder of the run: the program that stands for docker is put there
 * @throws UserError when real builds are wanted and there is no builder
 */
export function chooseBuilder(
  wanted: RehearsalOptions['images'],
  plan: Pick<Plan, 'images'>,
  suite: Suite,
  folder: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): ImageBuilder {
  if (plan.images.builds.length === 0) return { kind: 'placeholder', env: {}, said: '' };
  const own = Object.fromEntries(
    passedOn.flatMap((name) => (env[name] ? [[name, env[name]] as const] : [])),
  ) as Record<string, string>;
  const placeholders = (why: string): ImageBuilder => ({
    kind: 'placeholder',
    env: { PATH: [shim(suite, folder), env['PATH'] ?? ''].join(delimiter) },
    said: `images are placeholders, scratch images with a label and random bytes${why}`,
  });
  if (wanted === 'placeholder') return placeholders('');
  const builder = inspect(env, own);
  const named = own['BUILDX_BUILDER'] !== undefined;
  if ('error' in builder) {
    if (wanted === 'auto' && !named) return placeholders(': docker buildx cannot be used here');
    throw new UserError(`docker buildx cannot be used: ${builder.error}`, {
      fix: 'start the engine or the builder that BUILDX_BUILDER names, or rehearse with --images placeholder',
    });
  }
  if (wanted === 'auto' && !named && builder.driver === 'docker') {
    return placeholders(' (--images buildx builds them, with a builder of its own)');
  }
  return { kind: 'buildx', env: own, said: `images are built with ${builder.name} (${builder.driver})` };
}

function inspect(
  env: Readonly<Record<string, string | undefined>>,
  own: Readonly<Record<string, string>>,
): { readonly name: string; readonly driver: string } | { readonly error: string } {
  const { status, stdout, stderr, error } = spawnSync('docker', ['buildx', 'inspect'], {
    env: childEnvironment(env, own),
    encoding: 'utf8',
    timeout: inspectTimeout,
  });
  const value = (key: string): string =>
    new RegExp(`^${key}:[ \\t]*(\\S+)`, 'm').exec(stdout ?? '')?.[1] ?? '';
  if (error === undefined && status === 0) return { name: value('Name'), driver: value('Driver') };
  const [first = ''] = (stderr ?? '').trim().split('\n');
  return { error: error?.message ?? (first || `it ended with exit code ${status}`) };
}

/** Puts a program called docker into a folder of its own; returns the folder. */
function shim(suite: Suite, folder: string): string {
  const program = suite.placeholder ?? join(suite.root, 'dist', 'placeholder-docker', 'index.js');
  if (!existsSync(program)) {
    throw new UserError(`${program} is missing`, {
      fix: 'build the bundles first: npm run build && npm run bundle',
    });
  }
  const bin = join(folder, 'placeholder');
  mkdirSync(bin, { recursive: true });
  const quoted = [process.execPath, program].map((path) => `'${path.replaceAll("'", "'\\''")}'`);
  writeFileSync(join(bin, 'docker'), `#!/bin/sh\nexec ${quoted.join(' ')} "$@"\n`, { mode: 0o755 });
  return bin;
}
