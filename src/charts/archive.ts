import { gunzipSync } from 'node:zlib';
import { UserError } from '../core/errors.js';
import { digestOf } from '../oci/manifest.js';
import { gzip } from '../python/canonical-sdist.js';
import { readTar } from '../python/tar.js';
import { writeTarInOrder } from '../python/tar-write.js';
import { type ChartMetadata, readMetadata } from './metadata.js';
import { type ChartFile, largestChart } from './sources.js';

/** A chart in the form in which it is published. */
export interface ChartArchive {
  readonly metadata: ChartMetadata;
  /** `<name>-<version>.tgz` */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Of the bytes: `sha256:<hex>`. */
  readonly digest: string;
}

/** File name of the archive of a chart, as helm names it. */
export function archiveName({ name, version }: { readonly name: string; readonly version: string }): string {
  return `${name}-${version}.tgz`;
}

/**
 * Packs the files of a chart below a folder of its name, Chart.yaml first. The bytes depend on nothing but the arguments.
 * @param time seconds since the epoch, of every entry
 */
export function writeArchive(
  metadata: ChartMetadata,
  files: readonly ChartFile[],
  time: number,
): ChartArchive {
  const sorted = [...files].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  const first = sorted.filter(({ path }) => path === 'Chart.yaml');
  const rest = sorted.filter(({ path }) => path !== 'Chart.yaml');
  const entries = [...first, ...rest].map(({ path, executable, data }) => ({
    path: `${metadata.name}/${path}`,
    type: 'file' as const,
    executable,
    target: '',
    data,
  }));
  const bytes = gzip(writeTarInOrder(entries, time));
  return { metadata, file: archiveName(metadata), bytes, digest: digestOf(bytes) };
}

/**
 * Reads an archive of a chart.
 * @param where path for messages
 * @throws UserError when helm would not load it
 */
export function readArchive(bytes: Uint8Array, where: string): ChartArchive {
  const metadata = archiveMetadata(bytes, where);
  return { metadata, file: archiveName(metadata), bytes, digest: digestOf(bytes) };
}

function archiveMetadata(bytes: Uint8Array, where: string): ChartMetadata {
  const entries = readTar(unzipped(bytes, where), where);
  const inner = (path: string): string | undefined => {
    // All entries lie below one folder, whatever its name.
    const found = entries.find(
      (entry) => entry.type === 'file' && entry.path.replace(/^[^/]+\//, '') === path,
    );
    return found === undefined ? undefined : Buffer.from(found.data).toString('utf8');
  };
  const text = inner('Chart.yaml');
  if (text === undefined || entries.some(({ path }) => path === 'Chart.yaml')) {
    throw new UserError('this archive is not a chart: it has no folder with a Chart.yaml', {
      where: { file: where },
      fix: 'pack it with helm package, or with operation pack of push-charts',
    });
  }
  return readMetadata(text, `${where}: Chart.yaml`, inner('requirements.yaml'));
}

function unzipped(bytes: Uint8Array, where: string): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: largestChart });
  } catch (cause) {
    const large = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    const what = large
      ? `unpacks to more than the ${largestChart} bytes that helm reads`
      : 'is not a gzip file';
    throw new UserError(`this chart ${what}`, { where: { file: where }, cause });
  }
}
