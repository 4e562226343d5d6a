import type { EffectState } from '../core/report.js';
import type { ReadReports } from './reports.js';

/** `not-reached`: nothing tried it. `unreported`: the jobs that do it say success, and told nothing: a fault. */
export type ShownState = EffectState | 'not-reached' | 'unreported';

/** An effect of the plan and what became of it. */
export interface ReleaseRow {
  readonly id: string;
  /** `images`, `channels`: what stands together. */
  readonly group: string;
  /** The plan's words. */
  readonly planned: string;
  readonly state: ShownState;
  /** The job's words; '' when there are none. */
  readonly what: string;
  readonly detail: Readonly<Record<string, string>>;
}

export interface Failure {
  /** Job and action. */
  readonly where: string;
  /** Lines: what went wrong, and what to do about it. */
  readonly text: string;
}

export interface ReleaseTable {
  /** undefined without a plan. */
  readonly version: string | undefined;
  readonly sentence: string;
  readonly released: boolean;
  readonly ok: boolean;
  readonly failures: readonly Failure[];
  readonly next: readonly string[];
  /** Every effect of the plan once, in its order. */
  readonly rows: readonly ReleaseRow[];
  readonly left: readonly string[];
  /** Whether what was released was read back, and is as its record says. */
  readonly verified: boolean;
  readonly unreadable: ReadReports['unreadable'];
}

/** States that need nothing any more. */
const settled: readonly ShownState[] = ['done', 'unchanged', 'kept', 'off'];

export function isSettled({ state }: Pick<ReleaseRow, 'state'>): boolean {
  return settled.includes(state);
}
