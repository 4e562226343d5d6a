import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UserError } from '../core/errors.js';
import { makeFolder } from '../core/folders.js';
import { fileName } from '../core/quote.js';
import type { Plan } from '../plan/types.js';
import { canonicalJson, planHash } from '../record/canonical.js';
import { type ChartsFragment, chartsFragmentName, type RecordedChart } from '../record/types.js';
import { type ChartArchive, readArchive } from './archive.js';

/** Charts of a plan, packed in a folder, with the fragment of the record that names them. */

const isChart = (name: string): boolean => name.endsWith('.tgz');

/** What the record says of packed charts, in their order. */
export function chartsFragment(plan: Plan, charts: readonly ChartArchive[]): ChartsFragment {
  const files = charts.map(
    ({ metadata, file, bytes, digest }): RecordedChart => ({
      name: file,
      chart: metadata.name,
      version: metadata.version,
      sha256: digest.slice('sha256:'.length),
      size: bytes.length,
    }),
  );
  return { schema_version: 1, plan_sha256: planHash(plan), charts: { files } };
}

/**
 * Writes archives and, last, their fragment; each whole or not at all.
 * @param folder absolute; made when it is not there
 * @throws UserError when it cannot be written, or holds charts of something else: nothing in it is ever deleted
 */
export function writePacked(folder: string, charts: readonly ChartArchive[], fragment: ChartsFragment): void {
  const where = { key: 'out-dir' };
  try {
    makeFolder(folder);
    const names = new Set(charts.map(({ file }) => file));
    const foreign = readdirSync(folder).filter((name) => isChart(name) && !names.has(name));
    if (foreign.length > 0) {
      throw new UserError(`it already holds ${foreign.map(fileName).join(', ')}, not from this release`, {
        where,
        fix: 'pack into an empty folder, or remove these files',
      });
    }
    for (const { file, bytes } of charts) replace(join(folder, file), bytes);
    replace(join(folder, chartsFragmentName), canonicalJson(fragment));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`charts cannot be written there: ${messageOf(error)}`, { where });
  }
}

function replace(path: string, data: string | Uint8Array): void {
  writeFileSync(`${path}.partial`, data);
  renameSync(`${path}.partial`, path);
}

/**
 * Reads the charts that were packed for a plan, dependencies first.
 * @param shown the folder as the user wrote it
 * @throws UserError unless the folder holds exactly the charts of this plan, as they were packed
 */
export function readPacked(folder: string, shown: string, plan: Plan): ChartArchive[] {
  const fragment = readFragment(folder, shown);
  const { files } = fragment.charts;
  const where = { file: join(shown, chartsFragmentName) };
  if (fragment.plan_sha256 !== planHash(plan)) {
    throw new UserError('these charts were packed for another plan', {
      where,
      fix: 'push the charts of the same run',
    });
  }
  const extra = readdirSync(folder).find(
    (name) => isChart(name) && !files.some((file) => file.name === name),
  );
  if (extra !== undefined) {
    throw new UserError(`${fileName(extra)} is not in the record of the charts`, {
      where,
      fix: 'keep only the charts of this release in this folder',
    });
  }
  const foreign = files.find(({ chart }) => !plan.charts.charts.some(({ name }) => name === chart));
  if (foreign !== undefined) {
    throw new UserError(`${fileName(foreign.name)} is of a chart that the plan does not release`, { where });
  }
  return plan.charts.charts.map(({ name, version }) => {
    const recorded = files.find((file) => file.chart === name && file.version === version);
    if (recorded !== undefined) return readRecorded(folder, shown, recorded);
    throw new UserError(`the chart ${name} ${version} is not in ${shown}`, {
      where,
      fix: 'pack it first (operation pack), or download the artifact that holds the charts',
    });
  });
}

function readRecorded(folder: string, shown: string, recorded: RecordedChart): ChartArchive {
  const where = join(shown, recorded.name);
  const path = join(folder, recorded.name);
  if (recorded.name !== `${recorded.chart}-${recorded.version}.tgz` || !existsSync(path)) {
    throw new UserError(`${fileName(recorded.name)} was packed, but is not in the folder`, {
      where: { file: join(shown, chartsFragmentName) },
      fix: 'download the artifact that holds the charts anew',
    });
  }
  const archive = readArchive(readFileSync(path), where);
  const { name, version } = archive.metadata;
  if (archive.digest !== `sha256:${recorded.sha256}` || archive.bytes.length !== recorded.size) {
    throw new UserError(
      `this is not the chart that was packed: ${archive.digest}, recorded sha256:${recorded.sha256}`,
      {
        where: { file: where },
        fix: 're-run the job that packs; if it happens again, somebody changes the files between the jobs',
      },
    );
  }
  if (name === recorded.chart && version === recorded.version) return archive;
  throw new UserError(`this is ${name} ${version}, not ${recorded.chart} ${recorded.version}`, {
    where: { file: where },
  });
}

function readFragment(folder: string, shown: string): ChartsFragment {
  const file = join(shown, chartsFragmentName);
  const path = join(folder, chartsFragmentName);
  if (!existsSync(path)) {
    throw new UserError(`there are no packed charts in ${shown}`, {
      where: { file },
      fix: 'pack them first (operation pack), or download the artifact that holds the charts',
    });
  }
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as ChartsFragment;
    const files: unknown = value?.charts?.files;
    const whole = (item: Partial<RecordedChart> | null): boolean =>
      [item?.name, item?.chart, item?.version, item?.sha256].every((text) => typeof text === 'string');
    if (Array.isArray(files) && files.every(whole)) return value;
    throw new Error('its list of charts is not one');
  } catch (error) {
    throw new UserError(`this record cannot be read: ${messageOf(error)}`, { where: { file } });
  }
}
