import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import { UserError } from '../core/errors.js';
import { type ChartArchive, readArchive } from './archive.js';
import { Packer } from './pack.js';

export interface ChartsDir {
  /** Absolute. */
  readonly folder: string;
  /** As the user wrote it. */
  readonly shown: string;
  /** Absolute folder of the checkout: what is packed may depend on charts anywhere in it. */
  readonly root: string;
}

/**
 * Charts of a folder without a plan: archives are taken as they are, folders are packed. A folder that is a chart itself
 * counts as that one chart.
 * @param time seconds since the epoch, of every entry of what is packed; asked only when something is
 * @returns dependencies first
 * @throws UserError when there is no chart, and for what cannot be packed
 */
export async function readChartsDir(dir: ChartsDir, time: () => Promise<number>): Promise<ChartArchive[]> {
  const { folder, shown } = dir;
  const where = { key: 'charts-dir' };
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UserError(`the folder ${JSON.stringify(shown)} does not exist`, { where });
  }
  const single = existsSync(join(folder, 'Chart.yaml'));
  const entries = single ? [''] : readdirSync(folder).sort();
  const archives = entries
    .filter((name) => name.endsWith('.tgz'))
    .map((name) => readArchive(readFileSync(join(folder, name)), join(shown, name)));
  const folders = entries.filter((name) => existsSync(join(folder, name, 'Chart.yaml')));
  if (archives.length + folders.length === 0) {
    throw new UserError(`the folder ${JSON.stringify(shown)} holds no chart`, {
      where,
      fix: 'name a folder of chart folders or of .tgz archives',
    });
  }
  const { root, path } = placeOf(dir);
  const packer = folders.length === 0 ? undefined : new Packer({ root, time: await time() });
  const packed = folders.flatMap((name) => packer?.pack(posix.join(path, name)) ?? []);
  return inOrder([...archives, ...packed]);
}

/** The folder below the checkout; one that lies elsewhere is its own, with what lies beside it. */
function placeOf({ folder, root }: ChartsDir): { root: string; path: string } {
  const way = relative(root, folder);
  const outside = way === '..' || way.startsWith(`..${sep}`);
  if (outside) return { root: dirname(folder), path: basename(folder) };
  return { root, path: way.split(sep).join('/') };
}

/** @throws UserError for the same chart twice */
function inOrder(charts: readonly ChartArchive[]): ChartArchive[] {
  const ordered = new Set<ChartArchive>();
  const visit = (chart: ChartArchive, above: readonly ChartArchive[]): void => {
    if (ordered.has(chart) || above.includes(chart)) return;
    for (const { name } of chart.metadata.dependencies) {
      for (const other of charts.filter(({ metadata }) => metadata.name === name)) {
        visit(other, [...above, chart]);
      }
    }
    ordered.add(chart);
  };
  for (const chart of charts) visit(chart, []);
  const files = charts.map(({ file }) => file);
  const twin = files.find((file, index) => files.indexOf(file) !== index);
  if (twin === undefined) return [...ordered];
  throw new UserError(`${twin} is there twice`, { where: { key: 'charts-dir' }, fix: 'keep one of them' });
}
