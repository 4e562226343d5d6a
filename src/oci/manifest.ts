import { ServiceError } from '../core/errors.js';
import { sha256 } from '../record/canonical.js';
import { isDigest } from './address.js';

export const mediaTypes = {
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
} as const;

/**
 * Sent with every read of a manifest. A registry answers 404 for an index that the header does not name, and hands out
 * one platform of a Docker list in its place.
 */
export const manifestAccept = [
  mediaTypes.ociIndex,
  mediaTypes.dockerList,
  mediaTypes.ociManifest,
  mediaTypes.dockerManifest,
].join(', ');

/** A manifest as the registry holds it. The bytes are never parsed and written again: that would change the digest. */
export interface Manifest {
  /** `sha256:<hex>` of the bytes. */
  readonly digest: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A descriptor of the OCI image-spec, as far as it is read here. */
export interface Descriptor {
  readonly mediaType?: string;
  readonly digest: string;
  readonly size: number;
  readonly platform?: { readonly os?: string; readonly architecture?: string; readonly variant?: string };
  readonly annotations?: Readonly<Record<string, string>>;
}

export interface ManifestContent {
  /** Children of an index; [] for an image. */
  readonly manifests: readonly Descriptor[];
  readonly annotations: Readonly<Record<string, string>>;
  readonly isIndex: boolean;
}

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${sha256(bytes)}`;
}

export function isIndexType(mediaType: string): boolean {
  return mediaType === mediaTypes.ociIndex || mediaType === mediaTypes.dockerList;
}

/**
 * Makes a manifest of what a registry sent.
 * @throws ServiceError when the bytes do not have the digest that was asked for or named in the answer
 */
export function receivedManifest(
  service: string,
  bytes: Uint8Array,
  contentType: string | null,
  digests: readonly (string | null)[],
): Manifest {
  const digest = digestOf(bytes);
  for (const expected of digests) {
    if (expected === null || !isDigest(expected) || expected === digest) continue;
    throw new ServiceError(service, `sent a manifest with digest ${digest} in place of ${expected}`, {
      status: 200,
      retryable: true,
      fix: 'something between here and the registry changes answers: look for a proxy',
    });
  }
  const [mediaType = ''] = (contentType ?? '').split(';');
  return { digest, mediaType: mediaType.trim() || ownMediaType(bytes), bytes };
}

function ownMediaType(bytes: Uint8Array): string {
  const { mediaType } = parsed(bytes);
  return typeof mediaType === 'string' ? mediaType : mediaTypes.ociManifest;
}

function parsed(bytes: Uint8Array): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** What a manifest says; whatever is odd in it reads as absent. */
export function manifestContent(manifest: Manifest): ManifestContent {
  const value = parsed(manifest.bytes);
  const list = Array.isArray(value['manifests']) ? (value['manifests'] as unknown[]) : [];
  const manifests = list.filter(
    (item): item is Descriptor =>
      typeof item === 'object' && item !== null && isDigest(String((item as Descriptor).digest)),
  );
  return {
    manifests,
    annotations: textMap(value['annotations']),
    isIndex: isIndexType(manifest.mediaType),
  };
}

function textMap(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/**
 * Platforms of an index, `linux/amd64`, `linux/arm/v7`, sorted. BuildKit's attestations stand in an index as
 * `unknown/unknown` with an annotation; they are no platform.
 */
export function platformsOf(content: ManifestContent): string[] {
  return content.manifests
    .filter((child) => child.annotations?.['vnd.docker.reference.type'] === undefined)
    .map(({ platform }) => [platform?.os, platform?.architecture, platform?.variant])
    .filter(([os]) => os !== undefined && os !== 'unknown')
    .map((parts) => parts.filter((part) => part !== undefined && part !== '').join('/'))
    .sort();
}

/**
 * What an index holds for a platform: its image, and the attestations that name it (BuildKit docs, "Attestation
 * storage").
 */
export function partsFor(
  { manifests }: ManifestContent,
  platform: string,
): { readonly child: Descriptor | undefined; readonly proofs: readonly Descriptor[] } {
  const [os, architecture, variant = ''] = platform.split('/');
  const child = manifests.find(
    ({ platform: own }) =>
      own?.os === os && own?.architecture === architecture && (own?.variant ?? '') === variant,
  );
  const proofs = manifests.filter(
    ({ annotations }) => child !== undefined && annotations?.['vnd.docker.reference.digest'] === child.digest,
  );
  return { child, proofs };
}
