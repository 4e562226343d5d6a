import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { messageOf } from '../core/errors.js';
import type { ActionReport, EffectReport, EffectState } from '../core/report.js';

/** A report as a job left it. */
export interface JobReport extends ActionReport {
  /** From the folder of its artifact, `release-report-<job>`; '' when there is none. */
  readonly job: string;
}

export interface ReadReports {
  readonly reports: readonly JobReport[];
  /** Files that are no reports, with the reason. */
  readonly unreadable: readonly { readonly file: string; readonly why: string }[];
}

const mostFiles = 2_000;
const mostBytes = 4 * 1024 * 1024;
const deepest = 4;
/** The one that counts when several steps tell of an effect: the first of these. */
const rank: readonly EffectState[] = ['failed', 'done', 'unchanged', 'kept', 'off', 'planned'];

/**
 * Reads all reports below a folder. Whatever is odd is told and never thrown: this runs at the end of releases that
 * failed in any way.
 * @param folder '' = none; one that is not there has no reports
 */
export function readReports(folder: string): ReadReports {
  const reports: JobReport[] = [];
  const unreadable: { file: string; why: string }[] = [];
  if (folder === '') return { reports, unreadable };
  for (const path of filesBelow(folder, deepest).slice(0, mostFiles)) {
    const file = relative(folder, path);
    if (isOfAnotherArtifact(file)) continue;
    try {
      if (statSync(path).size > mostBytes) throw new Error('it is too large');
      const job = file
        .split(sep)
        .map((part) => /^release-report-(.+)$/.exec(part)?.[1])
        .find((name) => name !== undefined);
      reports.push({ ...checked(JSON.parse(readFileSync(path, 'utf8'))), job: job ?? '' });
    } catch (error) {
      unreadable.push({ file, why: messageOf(error) });
    }
  }
  return { reports, unreadable };
}

/** Artifacts of the plan, the record and the like may have been fetched into the same folder. */
function isOfAnotherArtifact(file: string): boolean {
  const [top = ''] = file.split(sep).slice(0, -1);
  return /^release-(?!report-)/.test(top);
}

/** JSON files in the order of their names; links are not followed. */
function filesBelow(folder: string, depth: number): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return depth > 0 ? filesBelow(path, depth - 1) : [];
    return entry.isFile() && basename(path).endsWith('.json') ? [path] : [];
  });
}

/** @throws Error saying what is wrong */
function checked(value: unknown): ActionReport {
  const report = (typeof value === 'object' && value !== null ? value : {}) as Partial<ActionReport>;
  if (report.schema_version !== 1) throw new Error('it is not a report of schema version 1');
  const { action, effects, error } = report;
  const valid = typeof action === 'string' && typeof error === 'string' && Array.isArray(effects);
  if (!valid || !effects.every(isEffect)) throw new Error('it is a damaged report');
  return { schema_version: 1, action, effects, error };
}

function isEffect(value: unknown): value is EffectReport {
  const effect = (typeof value === 'object' && value !== null ? value : {}) as Partial<EffectReport>;
  const { detail = {} } = effect;
  return (
    typeof effect.effect === 'string' &&
    typeof effect.what === 'string' &&
    rank.includes(effect.state as EffectState) &&
    typeof detail === 'object' &&
    detail !== null &&
    Object.values(detail).every((text) => typeof text === 'string')
  );
}

/** By id of the effect, what became of it. */
export function effectStates(reports: readonly ActionReport[]): ReadonlyMap<string, EffectReport> {
  const states = new Map<string, EffectReport>();
  for (const effect of reports.flatMap(({ effects }) => effects)) {
    const known = states.get(effect.effect);
    if (known === undefined || rank.indexOf(effect.state) < rank.indexOf(known.state)) {
      states.set(effect.effect, effect);
    }
  }
  return states;
}
