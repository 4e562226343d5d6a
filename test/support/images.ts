import { randomBytes } from 'node:crypto';
import { uploadBlob } from '../../src/oci/blobs.js';
import { digestOf, type Manifest, mediaTypes } from '../../src/oci/manifest.js';
import type { Registry } from '../../src/oci/registry.js';

const asManifest = (mediaType: string, value: object): Manifest => {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, ...value }));
  return { digest: digestOf(bytes), mediaType, bytes };
};

/** Pushes one image of random bytes by digest. */
export async function pushPlatform(
  registry: Registry,
  repository: string,
  docker = false,
): Promise<Manifest> {
  const put = async (mediaType: string, bytes: Uint8Array): Promise<object> => {
    const { digest } = await uploadBlob(registry, repository, bytes);
    return { mediaType, digest, size: bytes.length };
  };
  const config = await put('application/vnd.oci.image.config.v1+json', Buffer.from(`{"r":${Math.random()}}`));
  const layer = await put('application/vnd.oci.image.layer.v1.tar+gzip', randomBytes(64));
  const type = docker ? mediaTypes.dockerManifest : mediaTypes.ociManifest;
  const manifest = asManifest(type, { config, layers: [layer] });
  await registry.putManifest(repository, manifest.digest, manifest);
  return manifest;
}

/** Pushes an image of two platforms under a tag, with the version annotation; returns its index. */
export async function pushImage(
  registry: Registry,
  repository: string,
  tag: string,
  version: string | undefined = tag,
  docker = false,
): Promise<Manifest> {
  const children = [];
  for (const architecture of ['amd64', 'arm64']) {
    const { digest, mediaType, bytes } = await pushPlatform(registry, repository, docker);
    children.push({ mediaType, digest, size: bytes.length, platform: { os: 'linux', architecture } });
  }
  const annotations =
    version === undefined || docker ? {} : { annotations: { 'org.opencontainers.image.version': version } };
  const type = docker ? mediaTypes.dockerList : mediaTypes.ociIndex;
  const index = asManifest(type, { manifests: children, ...annotations });
  await registry.putManifest(repository, tag, index);
  return index;
}

/** Pushes an image of linux/amd64 with an attestation and their index, all by digest, as BuildKit does. */
export async function pushAttested(
  registry: Registry,
  repository: string,
): Promise<{ readonly image: Manifest; readonly proof: Manifest; readonly index: Manifest }> {
  const [image, proof] = [await pushPlatform(registry, repository), await pushPlatform(registry, repository)];
  const described = ({ mediaType, digest, bytes }: Manifest) => ({ mediaType, digest, size: bytes.length });
  const index = asManifest(mediaTypes.ociIndex, {
    manifests: [
      { ...described(image), platform: { os: 'linux', architecture: 'amd64' } },
      {
        ...described(proof),
        platform: { os: 'unknown', architecture: 'unknown' },
        annotations: {
          'vnd.docker.reference.digest': image.digest,
          'vnd.docker.reference.type': 'attestation-manifest',
        },
      },
    ],
  });
  await registry.putManifest(repository, index.digest, index);
  return { image, proof, index };
}
