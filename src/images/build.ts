import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { ServiceError, ToolError, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { retry } from '../core/retry.js';
import { isDigest } from '../oci/address.js';
import type { PlannedImage } from '../plan/types.js';
import type { Builder } from './builder.js';
import { type BuildxBuild, buildxArgs } from './buildx-args.js';

/** Emulated builds of real images take hours; the job has a limit of its own. */
const buildTimeout = 5 * 3_600_000;
const tailLines = 30;
const retryDelays = [2_000, 10_000];

/** Where an image is built from. Absolute. */
export interface Sources {
  readonly dockerfile: string;
  readonly context: string;
}

/**
 * Finds Dockerfile and context in the checkout.
 * @throws UserError when one is not there or lies outside of it
 */
export function sourcesOf(image: PlannedImage, workingDirectory: string): Sources {
  return {
    dockerfile: inside(workingDirectory, image.dockerfile, 'dockerfile'),
    context: inside(workingDirectory, image.context, 'context'),
  };
}

function inside(root: string, path: string, key: 'dockerfile' | 'context'): string {
  const whole = resolve(root, path);
  const what = key === 'context' ? 'folder' : 'file';
  const fix = 'check out the release commit before this step; working-directory is its folder';
  if (!existsSync(whole) || statSync(whole).isDirectory() !== (key === 'context')) {
    throw new UserError(`there is no ${what} ${path} in the checkout`, { where: { key }, fix });
  }
  const from = relative(realpathSync(root), realpathSync(whole));
  if (from === '..' || from.startsWith(`..${sep}`) || resolve(root, from) === from) {
    throw new UserError(`the ${what} ${path} lies outside of the checkout`, { where: { key } });
  }
  return whole;
}

/**
 * Whether a builder can make this image for a platform. Without emulation it can still copy files and cross-compile.
 * @throws UserError when the Dockerfile runs programs of a platform that the builder has not
 */
export function checkPlatform(
  image: PlannedImage,
  { dockerfile }: Sources,
  platform: string,
  builder: Builder,
): void {
  const known = builder.platforms.map(normal);
  if (known.length === 0 || known.includes(normal(platform))) return;
  const text = readFileSync(dockerfile, 'utf8');
  if (!/^[ \t]*RUN\b/im.test(text) || /--platform=["']?\$\{?BUILDPLATFORM/.test(text)) return;
  throw new UserError(
    `the builder ${builder.name} cannot run programs of ${platform}, which ${image.dockerfile} does; it has ${builder.platforms.join(', ')}`,
    { fix: `use a runner of ${platform}, or install emulation (docker/setup-qemu-action) before this step` },
  );
}

/** The variant v8 of arm64 is its only one, and may be left out (containerd, platforms). */
function normal(platform: string): string {
  return platform.replace(/^(linux\/arm64)\/v8$/, '$1');
}

/**
 * Builds one image and pushes it by digest to all its repositories. The log goes into a folded group. What fails between
 * BuildKit and a registry is tried again: what was built is kept by the builder.
 * @param title the image and platform, for people
 * @param time committer time in seconds, the SOURCE_DATE_EPOCH
 * @returns digest of the manifest
 * @throws ToolError with the last lines of the log
 */
export async function buildImage(
  host: Host,
  builder: Builder,
  build: Omit<BuildxBuild, 'metadataFile'>,
  title: string,
  time: number,
): Promise<string> {
  const metadataFile = join(builder.env['DOCKER_CONFIG'] ?? '', 'metadata.json');
  const args = buildxArgs({ ...build, metadataFile });
  const env = { ...builder.env, SOURCE_DATE_EPOCH: String(time), BUILDX_METADATA_PROVENANCE: 'disabled' };
  const retryable = (error: unknown): boolean => error instanceof ToolError && isTransient(error.stderrTail);
  await retry(
    host,
    { what: `build of ${title}`, delays: retryDelays, deadline: buildTimeout, retryable },
    () => host.group(`build ${title}`, () => once(host, args, env, title)),
  );
  return readDigest(metadataFile);
}

async function once(
  host: Host,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  title: string,
): Promise<void> {
  const lines: string[] = [];
  const onLine = (line: string): void => {
    host.info(line);
    lines.push(line);
    if (lines.length > tailLines) lines.shift();
  };
  const { exitCode } = await host.exec('docker', args, {
    env,
    timeout: buildTimeout,
    allowFailure: true,
    onLine,
  });
  if (exitCode === 0) return;
  const tail = lines.join('\n');
  throw new ToolError(`docker buildx build of ${title}`, exitCode, tail, fixFor(tail));
}

/** BuildKit's last word on a failed build; a program of the Dockerfile that failed speaks otherwise. */
function lastError(tail: string): string {
  return tail.split('\n').findLast((line) => /^\s*(?:ERROR|error):/.test(line)) ?? '';
}

/** As Go, containerd and BuildKit word it. */
const passing =
  /unexpected status.*: (?:408|429|50[0234])\b|connection re(?:fused|set)|unexpected EOF|: EOF$|i\/o timeout|TLS handshake timeout|broken pipe|no such host|context deadline exceeded/;

/** Whether a build failed between BuildKit and a registry, in a way that may pass. */
export function isTransient(tail: string): boolean {
  const line = lastError(tail);
  if (/did not complete successfully/.test(line)) return false;
  return passing.test(line);
}

function fixFor(tail: string): string | undefined {
  const line = lastError(tail);
  if (/HTTP response to HTTPS client/.test(line))
    return 'the builder wants https: name this registry with http = true in its buildkitd.toml';
  if (/connection refused/.test(line))
    return 'the builder cannot reach the registry: a builder in a container has a network of its own';
  if (/\b40[13]\b|unauthorized|denied|authorization failed/i.test(line))
    return 'check the rights of the account (pull and push), and log-ins for the base images';
  return undefined;
}

function readDigest(file: string): string {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  const digest = (JSON.parse(text) as Record<string, unknown>)['containerimage.digest'];
  if (typeof digest === 'string' && isDigest(digest)) return digest;
  throw new ServiceError('BuildKit', 'it did not say which digest it has pushed', {
    status: 0,
    retryable: false,
    fix: 'use a newer buildx and BuildKit on this runner',
  });
}
