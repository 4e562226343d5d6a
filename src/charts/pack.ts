import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import semver from 'semver';
import { UserError } from '../core/errors.js';
import { type ChartArchive, writeArchive } from './archive.js';
import { type ChartDependency, type ChartMetadata, readMetadata } from './metadata.js';
import { type ChartFile, largestFile, readSources } from './sources.js';
import { checkVendored, vendoredCharts, withoutStale } from './vendored.js';

/** Charts of a checkout are packed below this. */
export interface PackOptions {
  /** Absolute folder of the checkout. */
  readonly root: string;
  /** Seconds since the epoch, of every entry. */
  readonly time: number;
}

/**
 * Packs charts of one checkout, each with the charts that it depends on by `file://` inside. Those are packed the same
 * way, with their own dependencies: helm's own update of dependencies does not go down so far. Nothing is fetched.
 */
export class Packer {
  private readonly options: PackOptions;
  private readonly done = new Map<string, ChartArchive>();

  constructor(options: PackOptions) {
    this.options = options;
  }

  /** What the Chart.yaml of a folder says. @throws UserError without a readable one */
  metadata(folder: string): ChartMetadata {
    const file = posix.join(folder, 'Chart.yaml');
    const path = join(this.options.root, file);
    if (!existsSync(path)) throw new UserError('there is no chart here', { where: { file } });
    const requirements = join(this.options.root, folder, 'requirements.yaml');
    const more = existsSync(requirements) ? readFileSync(requirements, 'utf8') : undefined;
    return readMetadata(readFileSync(path, 'utf8'), file, more);
  }

  /**
   * @param folder relative to the checkout, with `/`
   * @param above charts that are being packed around this one
   * @throws UserError for what helm would not load, dependencies that are not there, and cycles
   */
  pack(folder: string, above: readonly string[] = []): ChartArchive {
    const known = this.done.get(folder);
    if (known !== undefined) return known;
    if (above.includes(folder)) {
      throw new UserError(`charts depend on each other in a circle: ${[...above, folder].join(' -> ')}`, {
        where: { file: posix.join(folder, 'Chart.yaml'), key: 'dependencies' },
      });
    }
    const metadata = this.metadata(folder);
    const sources = readSources(join(this.options.root, folder), folder);
    if (!sources.some(({ path }) => path === 'Chart.yaml')) {
      throw new UserError('the rules leave out the Chart.yaml itself', {
        where: { file: posix.join(folder, '.helmignore') },
        fix: 'mind that a rule with ! leaves out everything that it does not match',
      });
    }
    const own = metadata.dependencies
      .filter(({ repository }) => repository.startsWith('file://'))
      .map((dependency) => this.packOwn(folder, dependency, [...above, folder]));
    const vendored = vendoredCharts(sources, folder);
    checkVendored(metadata, vendored, folder);
    const names = own.map((chart) => chart.metadata.name);
    const files = [...withoutStale(sources, vendored, names), ...packed(own)];
    const archive = writeArchive(metadata, files, this.options.time);
    this.done.set(folder, archive);
    return archive;
  }

  private packOwn(folder: string, wanted: ChartDependency, above: readonly string[]): ChartArchive {
    const path = ownFolder(folder, wanted);
    const where = { file: posix.join(folder, 'Chart.yaml'), key: 'dependencies' };
    if (path.startsWith('..') || !existsSync(join(this.options.root, path, 'Chart.yaml'))) {
      throw new UserError(`the chart ${wanted.name} is not in ${path}`, {
        where,
        fix: 'write the folder of a chart of this repository, such as file://../NAME, or take the dependency out',
      });
    }
    const archive = this.pack(path, above);
    const { name, version } = archive.metadata;
    if (name !== wanted.name) {
      const what = `the chart in ${path} is called ${name}, not ${wanted.name}`;
      throw new UserError(what, { where, fix: 'mend name or repository of the dependency' });
    }
    if (!accepts(wanted.version, version)) {
      const what = `${wanted.name} is wanted in version ${wanted.version}, and ${path} has ${version}`;
      throw new UserError(what, { where, fix: 'write the version of the chart into the dependency' });
    }
    return archive;
  }
}

/** Folder in the checkout that a `file://` dependency names. */
export function ownFolder(folder: string, { repository }: ChartDependency): string {
  return posix.join(folder, repository.slice('file://'.length)).replace(/\/$/, '');
}

/** Each once: a dependency may be listed twice, under two aliases. */
function packed(own: readonly ChartArchive[]): ChartFile[] {
  return [...new Set(own)].map(({ file, bytes }) => {
    if (bytes.length <= largestFile) return { path: `charts/${file}`, executable: false, data: bytes };
    throw new UserError(
      `${file} has ${bytes.length} bytes, and helm reads no larger dependency than ${largestFile}`,
    );
  });
}

/** A range that is understood and shuts the version out, or another exact version. */
function accepts(wanted: string, version: string): boolean {
  if (wanted === '') return true;
  if (semver.valid(wanted) !== null) return semver.eq(wanted, version);
  const range = semver.validRange(wanted);
  return range === null || semver.satisfies(version, range, { includePrerelease: true });
}
