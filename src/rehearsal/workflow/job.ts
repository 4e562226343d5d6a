import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../../core/errors.js';
import type { Frame, Run } from './engine.js';
import { condition, render, renderMap, renderText, type Scope, type Status } from './expressions.js';
import type { Job } from './load.js';
import { Masker } from './protocol.js';
import { type JobState, runStep } from './step.js';
import { StepLog } from './step-log.js';
import { child, entries, plain, type Tree, textOf } from './tree.js';
import type { JobRecord, JobResult, StepRecord } from './types.js';

/** One job on one runner: a job, or one leg of its matrix. */
export interface Leaf {
  readonly frame: Frame;
  readonly job: Job;
  readonly key: string;
  readonly name: string;
  /** github, inputs, vars, needs, matrix, strategy. */
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
}

type JobStatus = 'success' | 'failure' | 'cancelled';

/** Runs the steps of a job in a fresh workspace. Never throws: what goes wrong is the job's failure. */
export async function runLeaf(run: Run, leaf: Leaf): Promise<JobRecord> {
  const { job, key, name } = leaf;
  const startedMs = Date.now();
  const steps: StepRecord[] = [];
  const end = (
    result: JobResult,
    outputs = {},
    facts = { runsOn: [] as string[], concurrency: '' },
  ): JobRecord => {
    const finishedMs = Date.now();
    run.request.observer.jobFinished(key, result, finishedMs - startedMs);
    return { name, result, outputs, steps, startedMs, finishedMs, attempt: run.attempt, ...facts };
  };
  if (leaf.signal.aborted) return end('cancelled');
  run.request.observer.jobStarted(key, name);
  const state = openJob(run, leaf);
  const log = new StepLog(run, state, '');
  try {
    const secrets = { ...leaf.frame.secrets, GITHUB_TOKEN: String(run.github['token'] ?? '') };
    const scope = { contexts: { ...leaf.contexts, secrets, runner: runnerOf(run, state) } };
    const number = (tree: Tree | undefined): number => Number(tree === undefined ? 360 : render(tree, scope));
    const minutes = number(child(job.tree, 'timeout-minutes'));
    const timeout = AbortSignal.timeout(minutes * 60_000);
    for (const owner of [leaf.frame.workflow.tree, job.tree]) {
      Object.assign(state.env, renderMap(child(owner, 'env'), withEnv(scope, state.env)));
    }
    const runsOn = child(job.tree, 'runs-on');
    const group = child(job.tree, 'concurrency', 'group') ?? child(job.tree, 'concurrency');
    const facts = {
      runsOn: runsOn === undefined ? [] : [render(runsOn, scope)].flat().map(labelOf),
      concurrency: group === undefined ? '' : renderText(group, scope),
    };
    const signal = AbortSignal.any([leaf.signal, timeout]);
    const { status, results } = await runSteps(run, leaf, state, scope, signal, steps);
    if (timeout.aborted)
      log.annotate('error', `The job has exceeded the maximum execution time of ${minutes} minutes.`);
    const last = { contexts: { ...withEnv(scope, state.env).contexts, steps: results, job: { status } } };
    const outputs = jobOutputs(child(job.tree, 'outputs'), last, state, log);
    const tolerant = child(job.tree, 'continue-on-error');
    const forgiven = status === 'failure' && tolerant !== undefined && render(tolerant, scope) === true;
    return end(forgiven ? 'success' : status, outputs, facts);
  } catch (error) {
    log.annotate('error', messageOf(error));
    return end('failure');
  }
}

async function runSteps(
  run: Run,
  leaf: Leaf,
  state: JobState,
  base: Scope,
  signal: AbortSignal,
  records: StepRecord[],
): Promise<{ status: JobStatus; results: Record<string, unknown> }> {
  const { observer } = run.request;
  const results: Record<string, unknown> = {};
  let status: JobStatus = 'success';
  const jobContext = {
    workflow_repository: leaf.frame.workflow.repository || run.github['repository'],
    workflow_file_path: leaf.frame.workflow.path,
  };
  for (const step of leaf.job.steps) {
    if (signal.aborted) status = 'cancelled';
    const startedMs = Date.now();
    const github = {
      ...run.github,
      job: leaf.job.id,
      workspace: state.workspace,
      action: step.id || '__run',
    };
    const scope = { contexts: { ...base.contexts, github, steps: results, job: { ...jobContext, status } } };
    let name =
      textOf(child(step.tree, 'name')) ||
      `Run ${step.uses || (textOf(child(step.tree, 'run')).split('\n')[0] ?? '')}`;
    let outcome: JobResult = 'failure';
    let tolerated = false;
    let outputs: Record<string, string> = {};
    try {
      const env = { ...state.env, ...renderMap(child(step.tree, 'env'), withEnv(scope, state.env)) };
      const own = withEnv(scope, env);
      const named = child(step.tree, 'name');
      if (named !== undefined) name = state.masker.mask(renderText(named, own));
      const wanted = child(step.tree, 'if');
      if (!condition(wanted, own, stepStatus(status))) {
        outcome = 'skipped';
      } else {
        observer.stepStarted(state.key, name);
        const tolerant = child(step.tree, 'continue-on-error');
        tolerated = tolerant !== undefined && render(tolerant, own) === true;
        const limit = child(step.tree, 'timeout-minutes');
        const minutes = limit === undefined ? 0 : Number(render(limit, own));
        const timeout = minutes > 0 ? [AbortSignal.timeout(minutes * 60_000)] : [];
        // A step whose condition still holds when the job is cancelled, such as always(), is left running.
        const immune = condition(wanted, own, stepStatus('cancelled'));
        const stop = AbortSignal.any([...(immune ? [] : [signal]), ...timeout]);
        const defaults = defaultsOf(leaf, own);
        const result = await runStep({
          run,
          job: state,
          step,
          name,
          scope: own,
          env,
          github,
          defaults,
          signal: stop,
        });
        outputs = result.outputs;
        if (timeout[0]?.aborted === true)
          throw new Error(`The step '${name}' has timed out after ${minutes} minutes.`);
        outcome = stop.aborted ? 'cancelled' : result.ok ? 'success' : 'failure';
      }
    } catch (error) {
      new StepLog(run, state, name).annotate('error', messageOf(error));
    }
    const conclusion = outcome === 'failure' && tolerated ? 'success' : outcome;
    if (conclusion === 'failure' && status === 'success') status = 'failure';
    const ms = Date.now() - startedMs;
    if (step.id !== '') results[step.id] = { outputs, outcome, conclusion };
    records.push({ name, id: step.id, uses: step.uses, outcome, conclusion, ms });
    observer.stepFinished(state.key, name, conclusion, ms);
  }
  return { status: signal.aborted ? 'cancelled' : status, results };
}

function stepStatus(status: JobStatus): Status {
  return {
    success: () => status === 'success',
    failure: () => status === 'failure',
    cancelled: () => status === 'cancelled',
  };
}

function withEnv(scope: Scope, env: Readonly<Record<string, string>>): Scope {
  return { contexts: { ...scope.contexts, env } };
}

/** Empty outputs and those that hold a masked text do not reach other jobs (actions/runner, JobExtension). */
function jobOutputs(
  tree: Tree | undefined,
  scope: Scope,
  state: JobState,
  log: StepLog,
): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [name, value] of entries(tree)) {
    const text = renderText(value, scope);
    if (state.masker.hides(text))
      log.annotate('warning', `Skip output '${name}' since it may contain secret.`);
    else if (text !== '') outputs[name] = text;
  }
  return outputs;
}

function defaultsOf(leaf: Leaf, scope: Scope): { shell: string; directory: string } {
  const find = (key: string): string => {
    const tree = [leaf.job.tree, leaf.frame.workflow.tree]
      .map((owner) => child(owner, 'defaults', 'run', key))
      .find((value) => value !== undefined);
    return tree === undefined ? '' : renderText(tree, scope);
  };
  return { shell: find('shell'), directory: find('working-directory') };
}

function labelOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function openJob(run: Run, leaf: Leaf): JobState {
  const folder = join(
    run.request.runDir,
    `attempt-${run.attempt}`,
    leaf.key.replace(/[^A-Za-z0-9._-]+/g, '-'),
  );
  const repository =
    String(run.github['repository'] ?? 'repository')
      .split('/')
      .pop() ?? 'repository';
  const workspace = join(folder, 'work', repository);
  const temp = join(folder, 'temp');
  for (const path of [workspace, temp]) mkdirSync(path, { recursive: true });
  const masker = new Masker();
  for (const secret of secretsOf(leaf)) masker.add(secret);
  masker.add(String(run.github['token'] ?? ''));
  return { key: leaf.key, workspace, temp, masker, env: {}, paths: [] };
}

/** GitHub sends a job only the secrets that it names, so only those are masked in it; a dynamic use gets all. */
function secretsOf(leaf: Leaf): string[] {
  const text = JSON.stringify([plain(leaf.job.tree), plain(child(leaf.frame.workflow.tree, 'env'))]);
  const expressions = [...text.matchAll(/\$\{\{.*?\}\}/g)].map(([match]) => match).join('\n');
  const names = [...expressions.matchAll(/\bsecrets\s*\.\s*([\w-]+)/gi)].map(([, name = '']) =>
    name.toLowerCase(),
  );
  const all = /\bsecrets\b(?!\s*\.\s*[\w-])/i.test(expressions);
  const secrets = Object.entries(leaf.frame.secrets);
  return secrets.filter(([name]) => all || names.includes(name.toLowerCase())).map(([, value]) => value);
}

function runnerOf(run: Run, state: JobState): Record<string, string> {
  const os = { darwin: 'macOS', win32: 'Windows' }[process.platform as string] ?? 'Linux';
  const arch = process.arch === 'x64' ? 'X64' : process.arch.toUpperCase();
  const cache = join(run.request.runDir, 'tool-cache');
  mkdirSync(cache, { recursive: true });
  return { name: 'rehearsal', os, arch, temp: state.temp, tool_cache: cache, environment: 'github-hosted' };
}
