import { posix } from 'node:path';
import { UserError } from '../core/errors.js';
import { checkRepository, checkTag } from '../oci/address.js';
import { uploadBlob } from '../oci/blobs.js';
import { digestOf, type Manifest, mediaTypes } from '../oci/manifest.js';
import type { Registry } from '../oci/registry.js';
import type { ChartArchive } from './archive.js';
import { type ChartMetadata, goJson, metadataJson } from './metadata.js';
import type { ChartTarget, Held } from './target.js';

/** Media types of helm (Helm docs, "Use OCI-based registries"). */
export const helmTypes = {
  config: 'application/vnd.cncf.helm.config.v1+json',
  content: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
  /** Charts of helm before 3.7. */
  oldContent: 'application/tar+gzip',
} as const;

/** Charts in a registry, each in a repository of its own below one path, as `helm push` puts them. */
export class OciCharts implements ChartTarget {
  readonly mode = 'oci';
  readonly label: string;
  private readonly registry: Registry;
  private readonly host: string;
  private readonly path: string;
  /** Seconds since the epoch; undefined leaves the annotation away. */
  private readonly created: number | undefined;

  constructor(registry: Registry, host: string, path: string, created: number | undefined) {
    this.registry = registry;
    this.host = host;
    this.path = path;
    this.created = created;
    this.label = `oci://${posix.join(host, path)}`;
  }

  place(name: string): string {
    return checkRepository(posix.join(this.path, name));
  }

  reference({ metadata }: ChartArchive): string {
    return `${this.host}/${this.place(metadata.name)}:${chartTag(metadata.version)}`;
  }

  async held({ metadata }: ChartArchive): Promise<Held> {
    const place = this.place(metadata.name);
    const manifest = await this.registry.manifest(place, chartTag(metadata.version));
    return manifest === undefined ? this.beside(place) : chartIn(manifest);
  }

  /** Whether the repository is one of images. Its last tag tells; signatures lie under tags like `sha256-….sig`. */
  private async beside(place: string): Promise<Held> {
    const tag = (await this.registry.tags(place)).filter((one) => !one.startsWith('sha256-')).at(-1);
    const other = tag === undefined ? undefined : await this.registry.manifest(place, tag);
    if (tag === undefined || other === undefined || chartIn(other).kind === 'chart')
      return { kind: 'nothing' };
    return { kind: 'images', tag };
  }

  async push(chart: ChartArchive): Promise<void> {
    const repository = this.place(chart.metadata.name);
    const config = metadataJson(chart.metadata);
    await uploadBlob(this.registry, repository, config);
    await uploadBlob(this.registry, repository, chart.bytes);
    const manifest = chartManifest(chart, config, this.created);
    await this.registry.putManifest(repository, chartTag(chart.metadata.version), manifest);
  }

  async versions(name: string): Promise<string[]> {
    const tags = await this.registry.tags(this.place(name));
    return tags.map((tag) => tag.replaceAll('_', '+'));
  }
}

/** A tag has no plus sign: helm writes `_` for it. @throws UserError */
export function chartTag(version: string): string {
  return checkTag(version.replaceAll('+', '_'));
}

/**
 * The manifest that `helm push` makes of an archive with this time, byte for byte: config and content, annotations from
 * the metadata (helm 3, pkg/registry). Annotations of the chart win, except for name and version.
 */
export function chartManifest(
  chart: ChartArchive,
  config: Uint8Array,
  created: number | undefined,
): Manifest {
  const annotations = Object.entries({
    ...ownAnnotations(chart.metadata, created),
    ...(chart.metadata.fields['annotations'] as Record<string, string> | undefined),
    ...title(chart.metadata),
  }).sort(([a], [b]) => (a < b ? -1 : 1));
  const described = (mediaType: string, bytes: Uint8Array): object => ({
    mediaType,
    digest: digestOf(bytes),
    size: bytes.length,
  });
  const value = {
    schemaVersion: 2,
    config: described(helmTypes.config, config),
    layers: [described(helmTypes.content, chart.bytes)],
    annotations: Object.fromEntries(annotations),
  };
  const bytes = Buffer.from(goJson(value));
  return { digest: digestOf(bytes), mediaType: mediaTypes.ociManifest, bytes };
}

function ownAnnotations({ description, fields }: ChartMetadata, created: number | undefined) {
  const maintainers = (fields['maintainers'] ?? []) as { name?: string; email?: string }[];
  const authors = maintainers.map(
    ({ name = '', email = '' }) => `${name}${email === '' ? '' : ` (${email})`}`,
  );
  const time = created === undefined ? '' : new Date(created * 1000).toISOString().replace('.000Z', 'Z');
  const all = {
    'org.opencontainers.image.authors': authors.join(', '),
    'org.opencontainers.image.created': time,
    'org.opencontainers.image.description': description,
    'org.opencontainers.image.source': (fields['sources'] as string[] | undefined)?.[0] ?? '',
    'org.opencontainers.image.url': String(fields['home'] ?? ''),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value.trim() !== ''));
}

function title({ name, version }: ChartMetadata) {
  return { 'org.opencontainers.image.title': name, 'org.opencontainers.image.version': version };
}

/** The archive that a manifest stands for, or that it is no chart. @throws UserError for a chart without content */
function chartIn(manifest: Manifest): Held {
  const value = parsed(manifest);
  if (value.config?.mediaType !== helmTypes.config) return { kind: 'image' };
  const layer = value.layers?.find(
    ({ mediaType }) => mediaType === helmTypes.content || mediaType === helmTypes.oldContent,
  );
  if (layer !== undefined) return { kind: 'chart', digest: String(layer.digest) };
  throw new UserError(`the registry holds a chart without content: ${manifest.digest}`, {
    fix: 'have the operator of the registry delete it',
  });
}

interface Described {
  readonly mediaType?: string;
  readonly digest?: string;
}

function parsed({ bytes }: Manifest): { config?: Described; layers?: Described[] } {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as { config?: Described; layers?: Described[] };
  } catch {
    return {};
  }
}
