import { posix } from 'node:path';
import { UserError } from '../core/errors.js';
import { archiveName, readArchive } from './archive.js';
import { type ChartMetadata, readMetadata } from './metadata.js';
import type { ChartFile } from './sources.js';

/** Entries of `charts/`: `common`, `common-1.0.0.tgz` -> name of the chart that it is. Signatures go with their archive. */
export type Vendored = ReadonlyMap<string, string>;

/** @throws UserError for an archive or a Chart.yaml below `charts/` that helm could not read */
export function vendoredCharts(files: readonly ChartFile[], folder: string): Vendored {
  const found = new Map<string, string>();
  for (const { path, data } of files) {
    const [top, entry = '', inner, deeper] = path.split('/');
    // Helm passes over entries that begin with a dot or an underscore.
    if (top !== 'charts' || /^[._]/.test(entry)) continue;
    const file = posix.join(folder, path);
    if (inner === undefined && entry.endsWith('.tgz')) {
      const { name } = readArchive(data, file).metadata;
      found.set(entry, name).set(`${entry}.prov`, name);
    }
    if (inner === 'Chart.yaml' && deeper === undefined) {
      found.set(entry, readMetadata(Buffer.from(data).toString('utf8'), file).name);
    }
  }
  return found;
}

/** The files without copies of charts that are packed anew. */
export function withoutStale(
  files: readonly ChartFile[],
  vendored: Vendored,
  fresh: readonly string[],
): ChartFile[] {
  return files.filter(({ path }) => {
    const [top, entry = ''] = path.split('/');
    return top !== 'charts' || !fresh.includes(vendored.get(entry) ?? '');
  });
}

/** Every dependency that is not packed anew has to lie in `charts/`. @throws UserError naming one that does not */
export function checkVendored(metadata: ChartMetadata, vendored: Vendored, folder: string): void {
  const names = new Set(vendored.values());
  for (const { name, version, repository } of metadata.dependencies) {
    if (repository.startsWith('file://') || names.has(name)) continue;
    const places = [name, archiveName({ name, version })].map((entry) => posix.join(folder, 'charts', entry));
    throw new UserError(`the chart ${name} is not in the tree: neither ${places.join(' nor ')}`, {
      where: { file: posix.join(folder, 'Chart.yaml'), key: 'dependencies' },
      fix: 'run helm dependency update and commit what it fetched: a release fetches nothing',
    });
  }
}
