import { type Manifest, manifestContent } from '../oci/manifest.js';
import type { Registry } from '../oci/registry.js';
import { readSpelling } from '../version/spelling.js';
import type { Version } from '../version/version.js';
import type { Channel } from './channel.js';
import type { Held, RepositoryFacts } from './decide.js';
import type { Target } from './targets.js';

/** What a repository holds: facts for the decision, and the manifests themselves for moving and restoring. */
export interface RepositoryState {
  readonly facts: RepositoryFacts;
  /** Of the version tag; undefined when it is not there. */
  readonly source: Manifest | undefined;
  /** By name of the channel, those that exist. */
  readonly former: ReadonlyMap<string, Manifest>;
}

/** Repositories that are read or written at the same time. */
export const repositoriesAtOnce = 12;

/** OCI image-spec, "Pre-Defined Annotation Keys". */
const versionAnnotation = 'org.opencontainers.image.version';

/** The version that an image says it is, in any spelling; undefined when it does not tell. No blob is read for it. */
export function annotatedVersion(manifest: Manifest): Version | undefined {
  const text = manifestContent(manifest).annotations[versionAnnotation] ?? '';
  return readSpelling(text)?.version;
}

/**
 * Reads tags, version tag and channels of a repository: one request for each, side by side. Nothing is written.
 * @param target with the whole name of the repository, project included
 */
export async function readRepository(
  registry: Registry,
  target: Target,
  versionTag: string,
  versionOf: (tag: string) => Version | undefined,
): Promise<RepositoryState> {
  const { repository } = target;
  const [tags, source, manifests] = await Promise.all([
    registry.tags(repository),
    registry.manifest(repository, versionTag),
    Promise.all(target.channels.map(({ name }) => registry.manifest(repository, name))),
  ]);
  const versions = versionsAmong(tags, target.channels, versionOf);
  const former = new Map<string, Manifest>();
  const channels = target.channels.map((channel, index) => {
    const manifest = manifests[index];
    if (manifest !== undefined) former.set(channel.name, manifest);
    return { channel, held: manifest === undefined ? undefined : heldBy(manifest) };
  });
  return { facts: { repository, versions, digest: source?.digest, channels }, source, former };
}

/** Versions of the version tags among all tags: signatures, channels and whatever else there is are none. */
export function versionsAmong(
  tags: readonly string[],
  channels: readonly Channel[],
  versionOf: (tag: string) => Version | undefined,
): Version[] {
  const names = new Set(channels.map(({ name }) => name));
  return tags
    .filter((tag) => !names.has(tag))
    .map(versionOf)
    .filter((version) => version !== undefined);
}

export function heldBy(manifest: Manifest): Held {
  return { digest: manifest.digest, version: annotatedVersion(manifest) };
}
