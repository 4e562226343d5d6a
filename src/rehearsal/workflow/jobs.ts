import { UserError } from '../../core/errors.js';
import { condition, render, renderMap, renderText } from './expressions.js';
import { type Leaf, runLeaf, secretsOf } from './job.js';
import type { Job, Workflow } from './load.js';
import { expandMatrix } from './matrix.js';
import { annotationOf, endJob, type Frame, type Run } from './run.js';
import { Stop } from './signals.js';
import { child, entries, textOf } from './tree.js';
import { resolveInputs } from './triggers.js';
import type { JobRecord, JobResult } from './types.js';

/** How a job ended, or one leg of its matrix. */
interface Part {
  readonly result: JobResult;
  readonly outputs: Readonly<Record<string, string>>;
  /** Ran in this attempt, or stands behind a job that did. */
  readonly fresh: boolean;
  /** Id paths of the jobs with which it ends: its own, or the last ones of the workflow that it calls. */
  readonly ends: readonly string[];
}

export interface Outcome extends Part {
  /** Results of the job and of everything that it needs, directly or not. */
  readonly chain: ReadonlySet<JobResult>;
}

type Contexts = Readonly<Record<string, unknown>>;

/** Runs all jobs of a workflow, each after what it needs. */
export async function runJobs(run: Run, frame: Frame): Promise<Map<string, Outcome>> {
  const started = new Map<string, Promise<Outcome>>();
  const start = (id: string): Promise<Outcome> => {
    const job = frame.workflow.jobs.get(id);
    if (job === undefined) {
      throw new UserError(`there is no job "${id}"`, { where: frame.workflow.tree.place });
    }
    const before = started.get(id);
    if (before !== undefined) return before;
    const needs = Promise.all(job.needs.map(async (need) => [need, await start(need)] as const));
    const outcome = needs.then((ended) => runJob(run, frame, job, new Map(ended)));
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
  const before = [...needs.values()].flatMap(({ chain }) => [...chain]);
  const status = {
    success: !frame.signal.aborted && before.every((result) => result === 'success'),
    failure: before.includes('failure'),
    cancelled: run.cancelled.aborted,
  };
  const fresh = frame.fresh || [...needs.values()].some((need) => need.fresh);
  const waits = waitsOf(frame, job, needs);
  const contexts = { github: run.github, inputs: frame.inputs, vars: run.request.vars, needs: shown(needs) };
  const key = frame.keyPrefix + job.id;
  const name = frame.namePrefix + (textOf(child(job.tree, 'name')) || job.id);
  let parts: Part[];
  try {
    const wanted = child(job.tree, 'if');
    const stopped = { ...status, success: false, cancelled: true };
    // A job whose condition holds for a cancelled run, such as always(), is not stopped by the cancellation.
    const immune = condition(wanted, { contexts, status: stopped });
    const signal = immune ? new AbortController().signal : frame.signal;
    parts = condition(wanted, { contexts, status })
      ? await runLegs(run, { ...frame, signal, fresh, waits }, job, contexts)
      : [keep(run, key, endJob(run, key, { name, needs: waits, result: 'skipped' }), fresh)];
  } catch (error) {
    run.annotations.push(annotationOf(error, key, '', job.tree.place));
    parts = [keep(run, key, endJob(run, key, { name, needs: waits, result: 'failure' }), true)];
  }
  const result = merge(parts.map((part) => part.result));
  const outputs = Object.assign({}, ...parts.map((part) => part.outputs)) as Part['outputs'];
  const ends = parts.flatMap((part) => part.ends);
  const again = parts.some((part) => part.fresh);
  return { result, outputs, fresh: again, ends, chain: new Set([result, ...before]) };
}

/** Id paths of the jobs before a job; the first ones of a called workflow wait for those before the calling job. */
function waitsOf(frame: Frame, job: Job, needs: ReadonlyMap<string, Outcome>): readonly string[] {
  if (job.needs.length === 0) return frame.waits;
  return [...new Set([...needs.values()].flatMap(({ ends }) => ends))];
}

/** Runs the legs of a matrix side by side, a job without one as a single leg. */
async function runLegs(run: Run, frame: Frame, job: Job, contexts: Contexts): Promise<Part[]> {
  const strategy = child(job.tree, 'strategy');
  const matrix = render(child(strategy, 'matrix'), { contexts });
  const failFast = render(child(strategy, 'fail-fast'), { contexts }) !== false;
  const where = strategy?.place ?? job.tree.place;
  const legs = matrix === undefined ? [{ values: {}, label: '' }] : expandMatrix(matrix, where);
  const stop = new Stop([frame.signal]);
  const { signal } = stop;
  const one = async ({ values, label }: (typeof legs)[number], index: number): Promise<Part> => {
    const facts = { 'fail-fast': failFast, 'job-index': index, 'job-total': legs.length };
    const own = { ...contexts, matrix: values, strategy: facts };
    const named = child(job.tree, 'name');
    const name = textOf(named).includes('${{')
      ? renderText(named, { contexts: own })
      : `${textOf(named) || job.id}${label}`;
    const key = `${frame.keyPrefix}${job.id}${label}`;
    const leaf = { run, frame, job, key, name: frame.namePrefix + name, contexts: own, signal };
    const inner = { ...frame, keyPrefix: `${key}/`, namePrefix: `${leaf.name} / `, signal };
    const part = job.calls === undefined ? await runOrKeep(leaf) : await runCall(leaf, inner, job.calls);
    if (part.result === 'failure' && failFast && legs.length > 1) stop.abort();
    return part;
  };
  return Promise.all(legs.map(one)).finally(() => stop.close());
}

/** "Re-run failed jobs" keeps what succeeded and has nothing before it that runs again. */
async function runOrKeep(leaf: Leaf): Promise<Part> {
  const { run, key, frame } = leaf;
  const { previous, rerun, observer } = run.request;
  const before = rerun === 'failed' && !frame.fresh ? previous?.jobs[key] : undefined;
  if (before?.result !== 'success') {
    return keep(run, key, await run.slots.use(() => runLeaf(leaf)), true);
  }
  observer.jobKept(key, before);
  return keep(run, key, before, false);
}

function keep(run: Run, key: string, record: JobRecord, fresh: boolean): Part {
  run.jobs[key] = record;
  return { result: record.result, outputs: record.outputs, fresh, ends: [key] };
}

async function runCall(leaf: Leaf, frame: Frame, workflow: Workflow): Promise<Part> {
  const { run, job, contexts } = leaf;
  const { github } = run;
  const trigger = child(workflow.tree, 'on', 'workflow_call');
  const passed = child(job.tree, 'with');
  const given = (render(passed, { contexts }) ?? {}) as Record<string, unknown>;
  const { place } = passed ?? job.tree;
  const inputs = resolveInputs(child(trigger, 'inputs'), given, true, place, { contexts });
  const named = child(job.tree, 'secrets');
  const scope = { contexts: { ...contexts, secrets: secretsOf(leaf) } };
  const secrets = named?.value === 'inherit' ? frame.secrets : renderMap(named, scope);
  const outcomes = await runJobs(run, { ...frame, workflow, inputs, secrets });
  const inner = { contexts: { github, vars: run.request.vars, inputs, jobs: shown(outcomes) } };
  const declared = entries(child(trigger, 'outputs'));
  const outputs = declared.map(([name, spec]) => [name, renderText(child(spec, 'value'), inner)] as const);
  const parts = [...outcomes.values()];
  return {
    result: merge(parts.map((part) => part.result)),
    outputs: Object.fromEntries(outputs.filter(([, text]) => text !== '')),
    fresh: parts.some((part) => part.fresh),
    ends: endsOf(workflow, outcomes),
  };
}

/** Where a workflow ends: at the jobs that no other job of it needs. */
function endsOf(workflow: Workflow, outcomes: ReadonlyMap<string, Outcome>): string[] {
  const needed = new Set([...workflow.jobs.values()].flatMap(({ needs }) => needs));
  return [...outcomes].flatMap(([id, { ends }]) => (needed.has(id) ? [] : ends));
}

/** Jobs as the contexts `needs` and `jobs` show them. */
function shown(outcomes: ReadonlyMap<string, Outcome>): Record<string, object> {
  return Object.fromEntries([...outcomes].map(([id, { result, outputs }]) => [id, { result, outputs }]));
}

/** The result of several jobs as one: of a matrix, of a called workflow, of a run. */
export function merge(results: readonly JobResult[]): JobResult {
  const order: JobResult[] = ['failure', 'cancelled', 'success'];
  return order.find((result) => results.includes(result)) ?? 'skipped';
}
