import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { basesOf } from '../../plan/dockerfile.js';
import { attested } from './attestation.js';
import type { BuildRequest } from './command-line.js';
import { makeImage } from './image.js';
import { locationOf, type PulledImage, pull, push, Registries } from './registries.js';

const imageScheme = 'docker-image://';

/**
 * Pushes a placeholder for an image that would be built: after the checks of Dockerfile, context and bases that a real
 * build would fail at, but without running any of it.
 * @throws UserError, ServiceError for what BuildKit would fail at, too
 */
export async function build(host: Host, request: BuildRequest): Promise<void> {
  const { platform, context, dockerfile, target, buildArgs, labels, annotations, names } = request;
  if (!existsSync(context) || !statSync(context).isDirectory()) {
    throw new UserError(`unable to prepare context: path ${JSON.stringify(context)} not found`);
  }
  if (!existsSync(dockerfile) || !statSync(dockerfile).isFile()) {
    throw new UserError(`failed to read dockerfile: open ${dockerfile}: no such file or directory`);
  }
  const { base, needed } = basesOf(readFileSync(dockerfile, 'utf8'), target, buildArgs, platform);
  const registries = new Registries(host);
  const contexts = new Map([...request.contexts].map(([name, given]) => [contextName(name), given]));
  const pulled = new Map<string, PulledImage>();
  for (const reference of needed) {
    const given = contexts.get(contextName(reference));
    if (given === undefined) host.info(`${reference}: not fetched, a placeholder needs none of it`);
    else if (given.startsWith(imageScheme)) {
      host.info(`${reference}: ${given}`);
      pulled.set(reference, await pull(registries, given.slice(imageScheme.length), platform));
    } else throw new UserError(`the placeholder for docker knows only ${imageScheme}… as build context`);
  }
  const below = pulled.get(base);
  const image = makeImage({
    ...{ platform, labels, annotations, base: below, random: randomBytes(64) },
    text: describe(request, base),
    time: Number(host.env['SOURCE_DATE_EPOCH'] || Math.floor(Date.now() / 1000)),
  });
  const index = attested(image, platform, request.attestations);
  const { digest, mediaType, bytes } = index?.manifest ?? image.manifest;
  for (const name of names) {
    await push(registries, locationOf(name), image, below);
    for (const part of index?.parts ?? []) await push(registries, locationOf(name), part, undefined);
    host.info(`pushed ${name}@${digest}`);
  }
  const metadata = {
    'containerimage.descriptor': { mediaType, digest, size: bytes.length },
    'containerimage.digest': digest,
    'image.name': names.join(','),
  };
  if (request.metadataFile !== '')
    writeFileSync(request.metadataFile, JSON.stringify(metadata, undefined, 2));
}

/** BuildKit takes `:latest` off both, what FROM says and the name of a context. */
function contextName(reference: string): string {
  return reference.replace(/:latest$/, '');
}

/** What stands in the image. Paths are relative: those of this machine are nobody's business. */
function describe({ platform, dockerfile, context, target, names }: BuildRequest, base: string): string {
  const lines = [
    'A placeholder, made by a rehearsal in place of a real image.',
    `images: ${names.map((name) => locationOf(name).repository).join(', ')}`,
    `platform: ${platform}`,
    `dockerfile: ${relative(context, dockerfile)}`,
    ...(target === '' ? [] : [`target: ${target}`]),
    `from: ${base}`,
  ];
  return `${lines.join('\n')}\n`;
}
