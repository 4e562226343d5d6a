import { gzipSync } from 'node:zlib';
import { type Descriptor, digestOf, type Manifest, mediaTypes } from '../../oci/manifest.js';
import { writeTar } from '../../python/tar-write.js';

/** The label that tells a placeholder from a real image. */
export const placeholderLabel = 'release-actions.placeholder';

const configType = 'application/vnd.oci.image.config.v1+json';
const layerType = 'application/vnd.oci.image.layer.v1.tar+gzip';

/** An image that another one is built on. */
export interface BaseImage {
  readonly config: ImageConfig;
  readonly layers: readonly Descriptor[];
}

/** The config of an image (OCI image-spec, "Image Configuration"), as far as it matters here. */
export interface ImageConfig {
  readonly config?: Readonly<Record<string, unknown>>;
  readonly rootfs?: { readonly diff_ids?: readonly string[] };
  readonly history?: readonly unknown[];
}

export interface MadeImage {
  readonly manifest: Manifest;
  /** Blobs of its own; those of the base lie where the base lies. */
  readonly blobs: readonly Uint8Array[];
}

export interface ImageFacts {
  /** `linux/arm/v7` */
  readonly platform: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, string>;
  readonly base: BaseImage | undefined;
  /** What it stands for, for whoever looks into it. */
  readonly text: string;
  /** Makes its bytes different from those of any other, as those of a real build are. */
  readonly random: Uint8Array;
  /** Seconds since the epoch. */
  readonly time: number;
}

/** Makes an image of one layer on top of its base's: config, layer and manifest. Pure. */
export function makeImage(facts: ImageFacts): MadeImage {
  const { platform, labels, annotations, base, text, random, time } = facts;
  const [os, architecture, variant] = platform.split('/');
  const file = (path: string, data: Uint8Array) =>
    ({ path, type: 'file', executable: false, target: '', data }) as const;
  const tar = writeTar([file('placeholder.txt', Buffer.from(text)), file('random.bin', random)], time);
  const layer = gzipSync(tar);
  const created = new Date(time * 1000).toISOString().replace('.000Z', 'Z');
  const inherited = base?.config.config ?? {};
  const all = { ...(inherited['Labels'] as object | undefined), ...Object.fromEntries(labels) };
  const config = Buffer.from(
    JSON.stringify({
      ...{ created, architecture, os, ...(variant === undefined ? {} : { variant }) },
      config: { ...inherited, Labels: { ...all, [placeholderLabel]: 'true' } },
      rootfs: { type: 'layers', diff_ids: [...(base?.config.rootfs?.diff_ids ?? []), digestOf(tar)] },
      history: [...(base?.config.history ?? []), { created, created_by: 'placeholder of a rehearsal' }],
    }),
  );
  const own = { mediaType: layerType, digest: digestOf(layer), size: layer.length };
  const bytes = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: mediaTypes.ociManifest,
      config: { mediaType: configType, digest: digestOf(config), size: config.length },
      layers: [...(base?.layers ?? []).map(asOci), own],
      ...(annotations.size === 0 ? {} : { annotations: Object.fromEntries(annotations) }),
    }),
  );
  const manifest = { digest: digestOf(bytes), mediaType: mediaTypes.ociManifest, bytes };
  return { manifest, blobs: [layer, config] };
}

/** A layer of a Docker image has another type for the same bytes. */
function asOci({ mediaType = '', digest, size }: Descriptor): Descriptor {
  const docker = mediaType === 'application/vnd.docker.image.rootfs.diff.tar.gzip';
  return { mediaType: docker ? layerType : mediaType, digest, size };
}
