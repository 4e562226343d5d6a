import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { UserError } from '../core/errors.js';
import { fileName } from '../core/quote.js';
import { helmIgnore, type IgnoreRules } from './helm-ignore.js';

/** A file of a chart, as it goes into the archive. */
export interface ChartFile {
  /** Below the chart's folder, with `/`. */
  readonly path: string;
  readonly executable: boolean;
  readonly data: Uint8Array;
}

/** Helm reads no chart with a larger file, nor one that unpacks to more (pkg/chart/loader/archive.go). */
export const largestFile = 5 * 1024 * 1024;
export const largestChart = 100 * 1024 * 1024;

interface Walk {
  /** Absolute folder of the chart, links resolved. */
  readonly root: string;
  /** Folder for messages. */
  readonly shown: string;
  readonly ignored: IgnoreRules;
  readonly files: ChartFile[];
}

/**
 * Reads the files of a chart that its .helmignore does not leave out. A link is followed inside of the
 * chart: helm puts what it leads to into the archive.
 * @param folder absolute
 * @param shown the folder for messages
 * @throws UserError for links that leave the chart or do not end, what is no file, and what helm could not load
 */
export function readSources(folder: string, shown: string): ChartFile[] {
  const ignoreFile = join(folder, '.helmignore');
  const text = existsSync(ignoreFile) ? readFileSync(ignoreFile, 'utf8') : '';
  const ignored = helmIgnore(text, `${shown}/.helmignore`);
  const walk: Walk = { root: realpathSync(folder), shown, ignored, files: [] };
  readFolder(walk, walk.root, '', [walk.root]);
  const size = walk.files.reduce((sum, { data }) => sum + data.length, 0);
  if (size > largestChart) {
    throw new UserError(`the chart ${shown} has ${size} bytes, and helm reads at most ${largestChart}`, {
      fix: 'leave out what is no part of the chart with a .helmignore',
    });
  }
  return walk.files;
}

/** @param above real folders on the way here: a link back to one of them would never end */
function readFolder(walk: Walk, folder: string, path: string, above: readonly string[]): void {
  for (const name of readdirSync(folder)) {
    const inside = path === '' ? name : `${path}/${name}`;
    const found = follow(walk, join(folder, name), inside);
    if (found === undefined) continue;
    const { real, stats } = found;
    if (stats.isDirectory()) {
      if (above.includes(real))
        fail(walk, inside, 'is a link to a folder that it lies in', 'remove the link');
      readFolder(walk, real, inside, [...above, real]);
    } else {
      walk.files.push(readChartFile(walk, real, inside, stats));
    }
  }
}

/** What a path leads to; undefined when it is left out. */
function follow(walk: Walk, place: string, path: string): { real: string; stats: Stats } | undefined {
  const own = lstatSync(place);
  if (!own.isSymbolicLink()) {
    return walk.ignored(path, own.isDirectory()) ? undefined : { real: place, stats: own };
  }
  const target = existsSync(place) ? statSync(place) : undefined;
  if (walk.ignored(path, target?.isDirectory() === true)) return undefined;
  if (target === undefined) return fail(walk, path, 'is a link to nothing', 'mend or remove the link');
  const real = realpathSync(place);
  const way = relative(walk.root, real);
  if (way === '..' || way.startsWith(`..${sep}`)) {
    return fail(
      walk,
      path,
      'is a link that leaves the chart',
      'copy the file into the chart, or leave the link out with a .helmignore',
    );
  }
  return { real, stats: target };
}

function readChartFile(walk: Walk, place: string, path: string, stats: Stats): ChartFile {
  if (!stats.isFile()) fail(walk, path, 'is not a file', 'remove it, or leave it out with a .helmignore');
  if (stats.size > largestFile) {
    const fix = 'leave it out with a .helmignore';
    fail(walk, path, `has ${stats.size} bytes, and helm reads files of at most ${largestFile}`, fix);
  }
  // Only the owner's bit: the others depend on the umask of the checkout.
  return { path, executable: (stats.mode & 0o100) !== 0, data: readFileSync(place) };
}

function fail(walk: Walk, path: string, what: string, fix: string): never {
  throw new UserError(`${fileName(path)} ${what}`, { where: { file: `${walk.shown}/${path}` }, fix });
}
