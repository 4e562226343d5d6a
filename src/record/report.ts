import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../core/host.js';
import { canonicalJson } from './canonical.js';

/**
 * What became of one effect of the plan. `kept`: rightly left as it was; `off`: not wanted here; `planned`: a dry run
 * or a preflight that changes nothing.
 */
export type EffectState = 'done' | 'unchanged' | 'kept' | 'off' | 'planned' | 'failed';

export interface EffectReport {
  /** Its id in the plan: `pypi:orchard`, `channel:hq:uluru`. */
  readonly effect: string;
  readonly state: EffectState;
  /** For people, without a full stop: why, or what is there now. */
  readonly what: string;
  /** References and digests, by name. */
  readonly detail?: Readonly<Record<string, string>>;
}

/** What one step tells the last job of the release. */
export interface ActionReport {
  readonly schema_version: 1;
  readonly action: string;
  readonly effects: readonly EffectReport[];
  /** What to do next, when the step failed; '' else. */
  readonly error: string;
}

/** Folder below RUNNER_TEMP that a job uploads as `release-report-<job>`. */
export const reportFolder = 'release-report';

/**
 * Leaves a report for the last job of the release, in `$RUNNER_TEMP/release-report/<name>.json`. Without a runner
 * nobody reads it, and nothing is written. A report that cannot be written never fails a release.
 * @param name of the action, with an operation when a job has several steps of it
 */
export function writeReport(
  host: Pick<Host, 'env' | 'redact' | 'debug'>,
  name: string,
  report: Pick<ActionReport, 'effects'> & Partial<Pick<ActionReport, 'error'>>,
): void {
  const temp = host.env['RUNNER_TEMP'] ?? '';
  if (temp === '') return;
  const { effects, error = '' } = report;
  const whole: ActionReport = { schema_version: 1, action: name, effects, error };
  try {
    mkdirSync(join(temp, reportFolder), { recursive: true });
    writeFileSync(join(temp, reportFolder, `${name}.json`), host.redact(canonicalJson(whole)));
  } catch (error) {
    host.debug(`no report was left: ${String(error)}`);
  }
}
