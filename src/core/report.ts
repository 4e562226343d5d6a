import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from './host.js';

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
  /** What went wrong and what to do about it, when the step failed; '' else. */
  readonly error: string;
}

/** Folder below RUNNER_TEMP that a job uploads as `release-report-<job>`. */
export const reportFolder = 'release-report';

/** Name of the report that `run` leaves of an action that failed. */
export function failedReport(action: string): string {
  return `${action}-failed`;
}

type ReportHost = Pick<Host, 'env' | 'redact' | 'debug'>;

/**
 * Leaves a report for the last job of the release, in `$RUNNER_TEMP/release-report/<name>.json`. Without a runner
 * nobody reads it, and nothing is written. A report that cannot be written never fails a release.
 * @param name of the action, with an operation when a job has several steps of it
 */
export function writeReport(
  host: ReportHost,
  name: string,
  report: Pick<ActionReport, 'effects'> & Partial<Pick<ActionReport, 'error'>>,
): void {
  const temp = host.env['RUNNER_TEMP'] ?? '';
  if (temp === '') return;
  const { effects, error = '' } = report;
  const whole: ActionReport = { schema_version: 1, action: name, effects, error };
  // Each text by itself: a replacement in the finished JSON could take a quote with it.
  const redacted = (_: string, value: unknown): unknown =>
    typeof value === 'string' ? host.redact(value) : value;
  try {
    mkdirSync(join(temp, reportFolder), { recursive: true });
    writeFileSync(join(temp, reportFolder, `${name}.json`), `${JSON.stringify(whole, redacted, 2)}\n`);
  } catch (error) {
    host.debug(`no report was left: ${String(error)}`);
  }
}

/** What an operation says of the effect that it had. */
export type Reported = Omit<EffectReport, 'effect'>;

/**
 * Runs the operation that has one effect and reports it, as `failed` when the operation throws.
 * @param tell what became of the effect, from the result
 * @throws what the operation throws
 */
export async function reporting<T>(
  host: ReportHost,
  name: string,
  effect: string,
  operation: () => Promise<T>,
  tell: (result: T) => Reported,
): Promise<T> {
  let told: Reported = { state: 'failed', what: 'the step failed: see its error' };
  try {
    const result = await operation();
    told = tell(result);
    return result;
  } finally {
    writeReport(host, name, { effects: [{ effect, ...told }] });
  }
}
