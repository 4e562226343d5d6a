import type { Plan } from '../plan/types.js';
import { type Jobs, kindOfEffect, mustBeReported } from './jobs.js';
import { type Failure, isSettled, type ReleaseRow, type ReleaseTable } from './release-model.js';
import { leftToPeople, nextSteps, sentenceOf } from './release-words.js';
import { effectStates, type JobReport, type ReadReports } from './reports.js';

export interface ReleaseFacts extends ReadReports {
  readonly plan: Plan | undefined;
  /** Why there is no plan; '' with one. */
  readonly planProblem: string;
  readonly jobs: Jobs;
}

const groups: Readonly<Record<string, string>> = {
  commit: 'commit',
  draft: 'GitHub',
  image: 'images',
  pypi: 'PyPI',
  chart: 'charts',
  channel: 'channels',
  release: 'GitHub',
  discord: 'announcement',
};

/** Compares what a release was to do with what its jobs told. Pure: texts are as they came. */
export function releaseTable(facts: ReleaseFacts): ReleaseTable {
  const { plan, jobs, reports, unreadable } = facts;
  const rows = plan === undefined ? [] : rowsOf(plan, reports, jobs);
  const failures = failuresOf(facts);
  const released = rows.some(
    ({ id, state }) => id === 'release' && (state === 'done' || state === 'unchanged'),
  );
  const dry = rows.some(({ state }) => state === 'planned');
  const ok =
    plan !== undefined &&
    failures.length === 0 &&
    unreadable.length === 0 &&
    rows.every((row) => isSettled(row) || row.state === 'planned');
  const known = { plan, rows, failures, released, dry, ok };
  return {
    version: plan?.version,
    sentence: sentenceOf(known),
    released,
    ok,
    failures,
    next: nextSteps(known),
    rows,
    left: leftToPeople(known),
    verified: released && isVerified(reports),
    unreadable,
  };
}

function rowsOf(plan: Plan, reports: readonly JobReport[], jobs: Jobs): ReleaseRow[] {
  const states = effectStates(reports);
  return plan.effects.map(({ id, what: planned }) => {
    const told = states.get(id);
    const silent = mustBeReported(id, jobs) ? 'unreported' : 'not-reached';
    return {
      id,
      group: groups[kindOfEffect(id)] ?? 'other',
      planned,
      state: told?.state ?? silent,
      what: told?.what ?? '',
      detail: told?.detail ?? {},
    };
  });
}

/** verify-release left a report, and told of no difference. */
function isVerified(reports: readonly JobReport[]): boolean {
  const own = reports.filter(({ action }) => action.replace(/-failed$/, '') === 'verify-release');
  return own.length > 0 && own.every(({ error }) => error === '');
}

/** The report that every failed step leaves, where the action itself has told the same. */
function isToldAgain({ job, action, error }: JobReport, reports: readonly JobReport[]): boolean {
  const again = reports.some((one) => one.job === job && one.error === error && one.action !== action);
  return again && action.endsWith('-failed');
}

/** Errors that steps told, then jobs that failed and of which no step told anything. */
function failuresOf({ reports, jobs, plan, planProblem }: ReleaseFacts): Failure[] {
  const told = reports
    .filter((report) => report.error !== '' && !isToldAgain(report, reports))
    .map(({ job, action, error }) => {
      const name = action.replace(/-failed$/, '');
      return { job, where: job === '' || job === name ? name : `${job}: ${name}`, text: error };
    });
  // Jobs of a called workflow stand in `jobs` under the name of the call.
  const nested = told.length > 0 && told.every(({ job }) => !Object.hasOwn(jobs, job));
  const silent = Object.entries(jobs).flatMap(([job, { result }]) => {
    if (result === 'cancelled') {
      return [{ where: job, text: 'it was cancelled: by somebody, or because it took too long' }];
    }
    if (result !== 'failure' || nested || told.some((one) => one.job === job)) return [];
    return [{ where: job, text: 'it failed and left no report: see its log' }];
  });
  const planless = plan === undefined && told.length === 0 && planProblem !== '';
  return [
    ...told.map(({ where, text }) => ({ where, text })),
    ...silent,
    ...(planless ? [{ where: 'plan', text: planProblem }] : []),
  ];
}
