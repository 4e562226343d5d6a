import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { registryAddress } from '../../oci/address.js';
import { copyBlob, fetchBlob, uploadBlob } from '../../oci/blobs.js';
import { dockerLogin } from '../../oci/docker-auth.js';
import { type Descriptor, isIndexType, type Manifest, manifestContent } from '../../oci/manifest.js';
import { Registry } from '../../oci/registry.js';
import type { BaseImage, ImageConfig, MadeImage } from './image.js';

/** Where an image lies: `host/path/name`, apart. */
export interface Location {
  readonly host: string;
  readonly repository: string;
}

/** The registries of one build, each opened once. Its requests are those of push-harbor, whose docker this is. */
export class Registries {
  private readonly host: Host;
  private readonly open = new Map<string, Registry>();

  constructor(host: Host) {
    this.host = host;
  }

  async registry({ host: name }: Location): Promise<Registry> {
    const found = this.open.get(name);
    if (found !== undefined) return found;
    const { username, password } = (await dockerLogin(this.host, name)) ?? { username: '', password: '' };
    const address = registryAddress(name);
    const registry = new Registry(this.host, { address, username, password, action: 'push-harbor' });
    this.open.set(name, registry);
    return registry;
  }
}

/** @throws UserError for a name without host: it would be one of Docker Hub, which a rehearsal has not */
export function locationOf(name: string): Location {
  const [host = '', ...path] = name.split('/');
  if (path.length > 0 && /[.:]|^localhost$/.test(host)) return { host, repository: path.join('/') };
  throw new UserError(`failed to parse ref "${name}": it names no registry`);
}

/** An image with where it lies, to be built on. */
export interface PulledImage extends BaseImage {
  readonly from: Location;
}

/**
 * Fetches what a build context names: manifest and config, of an index those of the platform.
 * @param reference `host/project/name@sha256:…`
 * @throws UserError in BuildKit's words when it is not there
 */
export async function pull(
  registries: Registries,
  reference: string,
  platform: string,
): Promise<PulledImage> {
  const [name = '', digest = ''] = reference.split('@');
  const from = locationOf(name);
  const registry = await registries.registry(from);
  const missing = (what: string): never => {
    throw new UserError(`failed to resolve source metadata for ${reference}: ${what}`);
  };
  const get = async (each: string): Promise<Manifest> =>
    (await registry.manifest(from.repository, each)) ?? missing(`${name}@${each}: not found`);
  let manifest = await get(digest);
  if (isIndexType(manifest.mediaType)) {
    const child = manifestContent(manifest).manifests.find(
      ({ platform: { os, architecture, variant } = {} }) =>
        [os, architecture, variant].filter((part) => part !== undefined).join('/') === platform,
    );
    manifest = await get(child?.digest ?? missing(`no match for platform in manifest: ${platform}`));
  }
  const { config, layers = [] } = JSON.parse(Buffer.from(manifest.bytes).toString('utf8')) as {
    config?: Descriptor;
    layers?: Descriptor[];
  };
  const blob = await fetchBlob(registry, from.repository, config?.digest ?? missing('it is no image'));
  const text = Buffer.from(blob ?? missing('its config is not there')).toString('utf8');
  return { from, layers, config: JSON.parse(text) as ImageConfig };
}

/** Brings an image to a repository, by digest only: the layers of its base first, the manifest last. */
export async function push(
  registries: Registries,
  to: Location,
  image: MadeImage,
  base: PulledImage | undefined,
): Promise<void> {
  const registry = await registries.registry(to);
  const actions = ['pull', 'push'] as const;
  registry.announce([{ repository: to.repository, actions }]);
  for (const { digest } of base?.layers ?? []) await copyLayer(registries, digest, base, to);
  for (const blob of image.blobs) await uploadBlob(registry, to.repository, blob);
  await registry.putManifest(to.repository, image.manifest.digest, image.manifest);
}

async function copyLayer(
  registries: Registries,
  digest: string,
  base: PulledImage | undefined,
  to: Location,
): Promise<void> {
  const from = base?.from ?? to;
  if (from.host === to.host && from.repository === to.repository) return;
  const target = await registries.registry(to);
  if (from.host === to.host && (await copyBlob(target, to.repository, digest, from.repository))) return;
  const bytes = await fetchBlob(await registries.registry(from), from.repository, digest);
  if (bytes === undefined) throw new UserError(`${from.host}/${from.repository}@${digest}: not found`);
  await uploadBlob(target, to.repository, bytes);
}
