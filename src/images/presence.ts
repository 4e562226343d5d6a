import { ServiceError } from '../core/errors.js';
import { isDigest } from '../oci/address.js';
import { copyBlob, hasBlob } from '../oci/blobs.js';
import type { Manifest } from '../oci/manifest.js';
import type { Registry } from '../oci/registry.js';

/**
 * Sees to it that a repository has an image manifest, by its digest. A registry collects what no tag holds, sometimes
 * within seconds (Harbor); its blobs live longer, and a put of the same bytes brings the manifest back.
 * @param others repositories that may have the blobs
 * @returns whether it is there now; false when blobs of it are gone everywhere
 * @throws ServiceError
 */
export async function ensureManifest(
  registry: Registry,
  repository: string,
  manifest: Manifest,
  others: readonly string[],
): Promise<boolean> {
  if ((await registry.digest(repository, manifest.digest)) !== undefined) return true;
  for (const blob of blobsOf(manifest)) {
    if (!(await ensureBlob(registry, repository, blob, others))) return false;
  }
  await registry.putManifest(repository, manifest.digest, manifest);
  if ((await registry.digest(repository, manifest.digest)) !== undefined) return true;
  throw new ServiceError(
    registry.transport.service,
    `${repository}@${manifest.digest}: gone right after it was put`,
    {
      status: 404,
      retryable: false,
      fix: 'let its operator end the garbage collection, then re-run the failed jobs',
    },
  );
}

async function ensureBlob(
  registry: Registry,
  repository: string,
  digest: string,
  others: readonly string[],
): Promise<boolean> {
  if (await hasBlob(registry, repository, digest)) return true;
  for (const other of others) {
    if (other === repository || !(await hasBlob(registry, other, digest))) continue;
    if (await copyBlob(registry, repository, digest, other)) return true;
  }
  return false;
}

interface Blob {
  readonly digest?: unknown;
  readonly mediaType?: unknown;
}

/** Config and layers of an image manifest. Layers that are fetched from elsewhere are not in the registry. */
export function blobsOf(manifest: Manifest): string[] {
  const { config, layers } = JSON.parse(Buffer.from(manifest.bytes).toString('utf8')) as {
    config?: Blob;
    layers?: readonly Blob[];
  };
  return [...(config === undefined ? [] : [config]), ...(layers ?? [])]
    .filter(({ mediaType }) => !/foreign|nondistributable/.test(String(mediaType)))
    .map(({ digest }) => String(digest))
    .filter(isDigest);
}
