import { messageOf, UserError } from '../../core/errors.js';
import { condition, render, renderMap, renderText, type Status } from './expressions.js';
import { type Leaf, runLeaf } from './job.js';
import type { Job, Workflow } from './load.js';
import { expandMatrix, type Leg } from './matrix.js';
import { type Frame, type Run, Slots } from './run.js';
import { Stop } from './signals.js';
import { child, entries, textOf } from './tree.js';
import { resolveInputs } from './triggers.js';
import type { JobResult } from './types.js';

export interface Outcome {
  readonly result: JobResult;
  readonly outputs: Readonly<Record<string, string>>;
  /** Ran in this attempt, or stands behind a job that did. */
  readonly fresh: boolean;
  /** Results of the job and of everything that it needs, directly or not. */
  readonly chain: ReadonlySet<JobResult>;
}

/** Runs all jobs of a workflow, each after what it needs. */
export async function runJobs(run: Run, frame: Frame): Promise<Map<string, Outcome>> {
  const started = new Map<string, Promise<Outcome>>();
  const start = (id: string): Promise<Outcome> => {
    const job = frame.workflow.jobs.get(id);
    if (job === undefined)
      throw new UserError(`there is no job "${id}"`, { where: frame.workflow.tree.place });
    const before = started.get(id);
    if (before !== undefined) return before;
    const outcome = Promise.all(job.needs.map(async (need) => [need, await start(need)] as const)).then(
      (needs) => runJob(run, frame, job, new Map(needs)),
    );
    started.set(id, outcome);
    return outcome;
  };
  const all = [...frame.workflow.jobs.keys()].map(async (id) => [id, await start(id)] as const);
  return new Map(await Promise.all(all));
}

/**
 * Decides whether a job runs, and runs all legs of it. `success()` and `failure()` look at everything before the job,
 * not only at its `needs` (docs "Using jobs in a workflow": a failure or skip applies to the whole chain).
 */
async function runJob(
  run: Run,
  frame: Frame,
  job: Job,
  needs: ReadonlyMap<string, Outcome>,
): Promise<Outcome> {
  const before = (names: readonly string[]): JobResult[] =>
    [...needs]
      .filter(([id]) => names.length === 0 || names.includes(id))
      .flatMap(([, outcome]) => [...outcome.chain]);
  const status: Status = {
    success: (names) => !frame.signal.aborted && before(names).every((result) => result === 'success'),
    failure: (names) => before(names).includes('failure'),
    cancelled: () => run.cancelled.aborted,
  };
  const stopped: Status = { ...status, success: () => false, cancelled: () => true };
  const fresh = frame.fresh || [...needs.values()].some((need) => need.fresh);
  const seen = Object.fromEntries([...needs].map(([id, { result, outputs }]) => [id, { result, outputs }]));
  const contexts = { github: run.github, inputs: frame.inputs, vars: run.request.vars, needs: seen };
  const key = frame.keyPrefix + job.id;
  let parts: Pick<Outcome, 'result' | 'outputs' | 'fresh'>[];
  try {
    const wanted = child(job.tree, 'if');
    // A job whose condition holds for a cancelled run, such as always(), is not stopped by the cancellation.
    const immune = condition(wanted, { contexts }, stopped);
    const signal = immune ? new AbortController().signal : frame.signal;
    const runs = condition(wanted, { contexts }, status);
    parts = runs
      ? await runLegs(run, { ...frame, signal }, job, contexts, fresh)
      : [unstarted(run, frame, job, 'skipped', fresh)];
  } catch (error) {
    run.annotations.push({ level: 'error', message: messageOf(error), job: key, step: '' });
    parts = [unstarted(run, frame, job, 'failure', true)];
  }
  const result = merge(parts.map((part) => part.result));
  const outputs = Object.assign({}, ...parts.map((part) => part.outputs)) as Record<string, string>;
  const chain = new Set([result, ...before([])]);
  return { result, outputs, fresh: fresh || parts.some((part) => part.fresh), chain };
}

/** A job without a runner: skipped by its condition, or failed before its first step. */
function unstarted(
  run: Run,
  frame: Frame,
  job: Job,
  result: JobResult,
  fresh: boolean,
): Omit<Outcome, 'chain'> {
  const now = Date.now();
  const key = frame.keyPrefix + job.id;
  const name = frame.namePrefix + (textOf(child(job.tree, 'name')) || job.id);
  const times = { startedMs: now, finishedMs: now, attempt: run.attempt };
  run.jobs[key] = { name, result, outputs: {}, steps: [], ...times, runsOn: [], concurrency: '' };
  run.request.observer.jobFinished(key, result, 0);
  return { result, outputs: {}, fresh };
}

async function runLegs(
  run: Run,
  frame: Frame,
  job: Job,
  contexts: Readonly<Record<string, unknown>>,
  fresh: boolean,
): Promise<Omit<Outcome, 'chain'>[]> {
  const tree = child(job.tree, 'strategy');
  const strategy = tree === undefined ? {} : (render(tree, { contexts }) as Record<string, unknown>);
  const matrix = strategy['matrix'];
  const legs: Leg[] =
    tree === undefined || matrix === undefined
      ? [{ values: {}, label: '' }]
      : expandMatrix(matrix, tree.place);
  const failFast = strategy['fail-fast'] !== false;
  const lanes = new Slots(Number(strategy['max-parallel'] ?? legs.length));
  const stop = new Stop([frame.signal]);
  const { signal } = stop;
  const one = async (leg: Leg, index: number): Promise<Omit<Outcome, 'chain'>> => {
    const facts = { 'fail-fast': failFast, 'job-index': index, 'job-total': legs.length };
    const own = { ...contexts, matrix: leg.values, strategy: facts };
    const named = child(job.tree, 'name');
    const plainName = `${textOf(named) || job.id}${leg.label}`;
    const name = textOf(named).includes('${{') && named ? renderText(named, { contexts: own }) : plainName;
    const key = `${frame.keyPrefix}${job.id}${leg.label}`;
    const inner = {
      ...frame,
      keyPrefix: `${key}/`,
      namePrefix: `${frame.namePrefix}${name} / `,
      fresh,
      signal,
    };
    const outcome =
      job.calls === undefined
        ? await runOrKeep(
            run,
            { frame, job, key, name: frame.namePrefix + name, contexts: own, signal },
            fresh,
          )
        : await runCall(run, inner, job, job.calls, own);
    if (outcome.result === 'failure' && failFast && legs.length > 1) stop.abort();
    return outcome;
  };
  return Promise.all(legs.map((leg, index) => lanes.use(() => one(leg, index)))).finally(() => stop.close());
}

/** "Re-run failed jobs" keeps what succeeded and has nothing before it that runs again. */
async function runOrKeep(run: Run, leaf: Leaf, fresh: boolean): Promise<Omit<Outcome, 'chain'>> {
  const { previous, rerun, observer } = run.request;
  const before = rerun === 'failed' && !fresh ? previous?.jobs[leaf.key] : undefined;
  const kept = before?.result === 'success' ? before : undefined;
  if (kept !== undefined) observer.jobKept(leaf.key, kept);
  const record = kept ?? (await run.slots.use(() => runLeaf(run, leaf)));
  run.jobs[leaf.key] = record;
  return { result: record.result, outputs: record.outputs, fresh: kept === undefined };
}

async function runCall(
  run: Run,
  caller: Frame,
  job: Job,
  workflow: Workflow,
  contexts: Readonly<Record<string, unknown>>,
): Promise<Omit<Outcome, 'chain'>> {
  const { place } = child(job.tree, 'uses') ?? job.tree;
  const trigger = child(workflow.tree, 'on', 'workflow_call');
  const passed = child(job.tree, 'with');
  const given = passed === undefined ? {} : (render(passed, { contexts }) as Record<string, unknown>);
  const inputs = resolveInputs(child(trigger, 'inputs'), given, true, passed?.place ?? place, { contexts });
  const tree = child(job.tree, 'secrets');
  const own = { ...caller.secrets, GITHUB_TOKEN: String(run.github['token'] ?? '') };
  const scope = { contexts: { ...contexts, secrets: own } };
  const secrets = tree?.value === 'inherit' ? caller.secrets : renderMap(tree, scope);
  const outcomes = await runJobs(run, { ...caller, workflow, inputs, secrets });
  const jobs = Object.fromEntries(
    [...outcomes].map(([id, { result, outputs }]) => [id, { result, outputs }]),
  );
  const inner = { contexts: { github: run.github, vars: run.request.vars, inputs, jobs } };
  const declared = entries(child(trigger, 'outputs'));
  const outputs = declared.flatMap(([name, spec]) => {
    const value = child(spec, 'value');
    const text = value === undefined ? '' : renderText(value, inner);
    return text === '' ? [] : [[name, text]];
  });
  const parts = [...outcomes.values()];
  const result = merge(parts.map((part) => part.result));
  return { result, outputs: Object.fromEntries(outputs), fresh: parts.some((part) => part.fresh) };
}

/** The result of several jobs as one: of a matrix, of a called workflow, of a run. */
export function merge(results: readonly JobResult[]): JobResult {
  const order: JobResult[] = ['failure', 'cancelled', 'success'];
  return order.find((result) => results.includes(result)) ?? 'skipped';
}
