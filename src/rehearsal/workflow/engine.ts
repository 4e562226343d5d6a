import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UserError } from '../../core/errors.js';
import { condition, render, renderMap, renderText, type Status } from './expressions.js';
import { runLeaf } from './job.js';
import { type Job, loadWorkflow, type Validate, type Workflow } from './load.js';
import { expandMatrix, type Leg } from './matrix.js';
import { child, entries, textOf } from './tree.js';
import { checkTrigger, resolveInputs } from './triggers.js';
import type {
  Annotation,
  ArtifactRecord,
  JobRecord,
  JobResult,
  RunRequest,
  RunResult,
  Summary,
} from './types.js';

/** What all jobs of a run share. */
export interface Run {
  readonly request: RunRequest;
  readonly attempt: number;
  readonly github: Readonly<Record<string, unknown>>;
  readonly artifactsDir: string;
  readonly slots: Slots;
  /** Aborted when a person cancels the run. */
  readonly cancelled: AbortSignal;
  readonly jobs: Record<string, JobRecord>;
  readonly artifacts: Record<string, ArtifactRecord>;
  readonly annotations: Annotation[];
  readonly summaries: Summary[];
  /** A number that was not given before in this run. */
  serial(): number;
}

/** One workflow being run: the top one, or one called by a job. */
export interface Frame {
  readonly workflow: Workflow;
  /** Before job ids and names, e.g. `stage/` and `Stage / `. */
  readonly keyPrefix: string;
  readonly namePrefix: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Something that the calling job needs ran again in this attempt. */
  readonly fresh: boolean;
  /** Aborted when its jobs have to stop. */
  readonly signal: AbortSignal;
}

interface Outcome {
  readonly result: JobResult;
  readonly outputs: Readonly<Record<string, string>>;
  /** Ran in this attempt, or stands behind a job that did. */
  readonly fresh: boolean;
  /** Results of the job and of everything that it needs, directly or not. */
  readonly chain: ReadonlySet<JobResult>;
}

/** At most so many at a time, in order. */
class Slots {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(count: number) {
    this.free = count;
  }

  async use<T>(body: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await body();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.free++;
      else next();
    }
  }
}

/**
 * Runs a workflow with its called workflows, as GitHub would.
 * @throws UserError when GitHub would not start it, or when it uses what the interpreter does not know
 */
export async function interpret(request: RunRequest, validate: Validate): Promise<RunResult> {
  const workflow = await loadWorkflow(request, validate);
  const on = child(workflow.tree, 'on');
  if (on === undefined) throw new UserError('a workflow needs "on"', { where: workflow.tree.place });
  checkTrigger(on, request.event, request.github);
  const attempt = (request.previous?.attempt ?? 0) + 1;
  const github = githubContext(request, workflow, attempt);
  const { name, inputs: given = {} } = request.event;
  const scope = { contexts: { github, vars: request.vars } };
  const inputs =
    name === 'push' ? {} : resolveInputs(child(on, name, 'inputs'), given, false, on.place, scope);
  const artifactsDir = join(request.runDir, 'artifacts');
  mkdirSync(artifactsDir, { recursive: true });
  writeFileSync(String(github['event_path']), JSON.stringify(github['event']));
  let serial = 0;
  const signal = request.signal ?? new AbortController().signal;
  const run: Run = {
    ...{ request, attempt, github, artifactsDir, slots: new Slots(request.maxParallel), jobs: {} },
    cancelled: signal,
    ...{
      artifacts: { ...request.previous?.artifacts },
      annotations: [],
      summaries: [],
      serial: () => ++serial,
    },
  };
  const { secrets } = request;
  const frame = { workflow, keyPrefix: '', namePrefix: '', inputs, secrets, fresh: false, signal };
  const outcomes = await runJobs(run, frame);
  const result = merge([...outcomes.values()].map((outcome) => outcome.result));
  const conclusion = signal.aborted ? 'cancelled' : result === 'skipped' ? 'success' : result;
  const { jobs, artifacts, annotations, summaries } = run;
  return { state: { attempt, jobs, artifacts }, conclusion, annotations, summaries };
}

function githubContext(request: RunRequest, workflow: Workflow, attempt: number): Record<string, unknown> {
  const { event, github } = request;
  const texts = Object.entries(event.inputs ?? {}).map(([name, value]) => [name, String(value)]);
  const inputs = event.name === 'workflow_dispatch' ? { inputs: Object.fromEntries(texts) } : {};
  return {
    workflow: textOf(child(workflow.tree, 'name')) || workflow.path,
    workflow_ref: `${github['repository']}/${workflow.path}@${github['ref']}`,
    workflow_sha: github['sha'],
    ...github,
    // A called workflow sees its caller's event, never workflow_call.
    event_name: event.name === 'workflow_call' ? (github['event_name'] ?? 'push') : event.name,
    event: { ...event.payload, ...inputs },
    event_path: join(request.runDir, 'event.json'),
    run_attempt: String(attempt),
  };
}

async function runJobs(run: Run, frame: Frame): Promise<Map<string, Outcome>> {
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
  const stop = new AbortController();
  const signal = AbortSignal.any([frame.signal, stop.signal]);
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
  return Promise.all(legs.map((leg, index) => lanes.use(() => one(leg, index))));
}

/** "Re-run failed jobs" keeps what succeeded and has nothing before it that runs again. */
async function runOrKeep(
  run: Run,
  leaf: Parameters<typeof runLeaf>[1],
  fresh: boolean,
): Promise<Omit<Outcome, 'chain'>> {
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
function merge(results: readonly JobResult[]): JobResult {
  const order: JobResult[] = ['failure', 'cancelled', 'success'];
  return order.find((result) => results.includes(result)) ?? 'skipped';
}
