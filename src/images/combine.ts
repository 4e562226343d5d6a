import { UserError } from '../core/errors.js';
import { digestOf, type Manifest, manifestContent, mediaTypes, platformsOf } from '../oci/manifest.js';
import type { Plan, PlannedImage } from '../plan/types.js';
import type { ImageEntry, ImagesFragment, RecordedImage, StoredManifest } from '../record/types.js';

/** Annotation keys of the OCI image-spec, "Pre-Defined Annotation Keys". */
export const annotations = {
  version: 'org.opencontainers.image.version',
  revision: 'org.opencontainers.image.revision',
  source: 'org.opencontainers.image.source',
  created: 'org.opencontainers.image.created',
} as const;

/** `host/project/name` without empty parts. */
export function repositoryOf(fragment: Pick<ImagesFragment, 'project'>, name: string): string {
  return [fragment.project, name].filter((part) => part !== '').join('/');
}

/** What an image says of itself: the same for every attempt of a release. */
export function annotationsOf(
  plan: Pick<Plan, 'version' | 'commit'>,
  revision: string,
  source: string,
): Record<string, string> {
  return {
    [annotations.created]: new Date(plan.commit.time * 1000).toISOString().replace('.000Z', 'Z'),
    [annotations.revision]: revision,
    ...(source === '' ? {} : { [annotations.source]: source }),
    [annotations.version]: plan.version,
  };
}

/**
 * Puts the fragments of the legs together, in the order of the plan. An index that was found under a version tag is left
 * out when it can be made again: every attempt then gives the same bytes.
 * @throws UserError when they contradict
 */
export function combineFragments(
  plan: Plan,
  fragments: readonly ImagesFragment[],
): ImagesFragment | undefined {
  const [first] = fragments;
  if (first === undefined) return undefined;
  for (const key of ['plan_sha256', 'revision', 'registry', 'project', 'source'] as const) {
    const other = fragments.find((fragment) => fragment[key] !== first[key]);
    if (other === undefined) continue;
    throw new UserError(`image jobs contradict each other: ${key} is ${first[key]} and ${other[key]}`, {
      fix: 're-run all jobs',
    });
  }
  const names = plan.images.builds.map(({ name }) => name);
  const sorted = unique(fragments.flatMap(({ images }) => images)).sort(
    (a, b) => names.indexOf(a.name) - names.indexOf(b.name) || (a.platform < b.platform ? -1 : 1),
  );
  return withoutOwnIndexes(plan, { ...first, images: sorted });
}

function withoutOwnIndexes(plan: Plan, fragment: ImagesFragment): ImagesFragment {
  const bare = fragment.images.map(({ index: _, ...entry }) => entry);
  const own = new Set(
    plan.images.builds
      .filter((image) => image.platforms.every((platform) => has(bare, image.name, platform)))
      .map((image) => indexOf(plan, image, { ...fragment, images: bare }).digest),
  );
  const images = fragment.images.map((entry, at) =>
    entry.index !== undefined && own.has(entry.index.digest) ? (bare[at] ?? entry) : entry,
  );
  return { ...fragment, images };
}

function has(entries: readonly ImageEntry[], name: string, platform: string): boolean {
  return entries.some((entry) => entry.name === name && entry.platform === platform);
}

/** One entry for each image and platform. The same image may have been found under its version tag by one job only. */
function unique(entries: readonly ImageEntry[]): ImageEntry[] {
  const kept = new Map<string, ImageEntry>();
  for (const entry of entries) {
    const key = `${entry.name} ${entry.platform}`;
    const known = kept.get(key);
    if (known !== undefined && known.manifest.digest !== entry.manifest.digest) {
      throw new UserError(
        `image jobs contradict each other: ${key} is ${known.manifest.digest} and ${entry.manifest.digest}`,
        { fix: 're-run all jobs' },
      );
    }
    if (known?.index === undefined) kept.set(key, entry);
  }
  return [...kept.values()];
}

/**
 * The index of an image: a pure function of the manifests of its platforms, so that every attempt makes the same bytes.
 * An index that was found under the version tag stays as it is.
 * @throws UserError unless every platform of the plan is there, and in the index that was found
 */
export function indexOf(plan: Plan, image: PlannedImage, fragment: ImagesFragment): Manifest {
  const entries = fragment.images.filter(({ name }) => name === image.name);
  const missing = image.platforms.filter((platform) => !entries.some((entry) => entry.platform === platform));
  if (missing.length > 0) {
    throw new UserError(`the image ${image.name} lacks ${missing.join(' and ')}: no job has built it`, {
      fix: 're-run the failed jobs; no tag was written',
    });
  }
  const found = entries.map(({ index }) => index).filter((index) => index !== undefined);
  const [adopted] = found;
  if (adopted !== undefined) return restored(adopted, image, entries);
  const children = [...image.platforms].sort().flatMap((platform) => {
    const [entry] = entries.filter((each) => each.platform === platform);
    return entry === undefined ? [] : descriptors(entry);
  });
  const index = {
    schemaVersion: 2,
    mediaType: mediaTypes.ociIndex,
    manifests: children,
    annotations: annotationsOf(plan, fragment.revision, fragment.source),
  };
  const bytes = Buffer.from(JSON.stringify(index));
  return { digest: digestOf(bytes), mediaType: mediaTypes.ociIndex, bytes };
}

function descriptors({ platform, manifest, attestations }: ImageEntry): unknown[] {
  const [os = '', architecture = '', variant] = platform.split('/');
  const described = ({ digest, media_type: mediaType, content }: StoredManifest) => ({
    mediaType,
    digest,
    size: Buffer.from(content, 'base64').length,
  });
  const image = {
    ...described(manifest),
    platform: { architecture, os, ...(variant === undefined ? {} : { variant }) },
  };
  // As BuildKit writes them: docs, "Attestation storage".
  const proofs = attestations.map((attestation) => ({
    ...described(attestation),
    platform: { architecture: 'unknown', os: 'unknown' },
    annotations: {
      'vnd.docker.reference.digest': manifest.digest,
      'vnd.docker.reference.type': 'attestation-manifest',
    },
  }));
  return [image, ...proofs];
}

function restored(adopted: StoredManifest, image: PlannedImage, entries: readonly ImageEntry[]): Manifest {
  const fix = 'delete the version tag if nobody uses it and re-run all jobs, or release the next version';
  const other = entries.find(({ index }) => index !== undefined && index.digest !== adopted.digest)?.index;
  if (other !== undefined) {
    throw new UserError(
      `the repositories of ${image.name} hold different images: ${adopted.digest} and ${other.digest}`,
      { fix },
    );
  }
  const manifest = toManifest(adopted);
  const children = manifestContent(manifest).manifests.map(({ digest }) => digest);
  const foreign = entries.find((entry) => !children.includes(entry.manifest.digest));
  if (foreign === undefined) return manifest;
  throw new UserError(
    `${image.name} for ${foreign.platform} is ${foreign.manifest.digest}, which is not in ${adopted.digest} under its version tag`,
    { fix },
  );
}

/** @throws UserError when the bytes do not have the digest */
export function toManifest({ digest, media_type: mediaType, content }: StoredManifest): Manifest {
  const bytes = Buffer.from(content, 'base64');
  if (digestOf(bytes) === digest) return { digest, mediaType, bytes };
  throw new UserError(`the bytes kept for ${digest} have the digest ${digestOf(bytes)}`, {
    fix: 'delete the draft release and its image manifests, and re-run all jobs',
  });
}

export function toStored({ digest, mediaType, bytes }: Manifest): StoredManifest {
  return { digest, media_type: mediaType, content: Buffer.from(bytes).toString('base64') };
}

/** What the record says of the images: one entry for each repository. @throws UserError as `indexOf` does */
export function recordedImages(plan: Plan, fragment: ImagesFragment | undefined): RecordedImage[] {
  if (fragment === undefined) return [];
  return plan.images.builds.flatMap((image) => {
    const index = indexOf(plan, image, fragment);
    const platforms = platformsOf(manifestContent(index));
    return image.repositories.map(({ name }) => ({
      repository: `${fragment.registry}/${repositoryOf(fragment, name)}`,
      tag: plan.images.version_tag,
      digest: index.digest,
      platforms,
    }));
  });
}
