import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionReport, EffectReport } from '../../record/report.js';
import type { RunState } from '../workflow/types.js';

/** Artifacts in which jobs leave their reports for the last job of a release. */
const prefix = 'release-report-';

/**
 * What an action said of its effects, by their id. A report of an earlier attempt whose job ran again without leaving
 * another one says nothing about now.
 * @param artifactsDir one folder for each artifact of the run
 */
export function readReports(
  artifactsDir: string,
  state: RunState,
  action: string,
): Map<string, EffectReport> {
  const effects = new Map<string, EffectReport>();
  for (const [name, { job, attempt }] of Object.entries(state.artifacts)) {
    if (!name.startsWith(prefix) || state.jobs[job]?.attempt !== attempt) continue;
    for (const report of reportsBelow(join(artifactsDir, name))) {
      if (report.action !== action) continue;
      for (const effect of report.effects) effects.set(effect.effect, effect);
    }
  }
  return effects;
}

function reportsBelow(folder: string): ActionReport[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.filter((name) => name.endsWith('.json')).flatMap((name) => readReport(join(folder, name)));
}

/** A workflow of somebody's own may keep anything under such a name. */
function readReport(file: string): ActionReport[] {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as ActionReport;
    return value.schema_version === 1 && Array.isArray(value.effects) ? [value] : [];
  } catch {
    return [];
  }
}
