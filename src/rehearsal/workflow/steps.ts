import { condition, render, renderMap, renderText, type Scope, type Status } from './expressions.js';
import type { Runner } from './job.js';
import type { Step } from './load.js';
import { annotationOf } from './run.js';
import { Stop } from './signals.js';
import { runStep } from './step.js';
import { StepLog } from './step-log.js';
import { child, textOf } from './tree.js';
import type { JobResult } from './types.js';

type JobStatus = 'success' | 'failure' | 'cancelled';

interface StepEnd {
  readonly name: string;
  readonly result: JobResult;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the steps of a job in order; gives its status and the `steps` context. */
export async function runSteps(
  runner: Runner,
  base: Scope,
  signal: AbortSignal,
): Promise<{ status: JobStatus; results: Record<string, unknown> }> {
  const { run, job, key, workspace, records } = runner;
  const { repository, path } = runner.frame.workflow;
  const place = {
    workflow_repository: repository || run.github['repository'],
    workflow_file_path: path,
    // The suite's own folder is rehearsed as it lies, so only the rehearsed repository has a commit to name.
    workflow_sha: repository === '' ? run.github['sha'] : '',
  };
  const results: Record<string, unknown> = {};
  let status: JobStatus = 'success';
  for (const step of job.steps) {
    if (signal.aborted) status = 'cancelled';
    const startedMs = Date.now();
    const github = { ...run.github, job: job.id, workspace, action: step.id || '__run' };
    const scope = { contexts: { ...base.contexts, github, steps: results, job: { status, ...place } } };
    const { name, result, outputs } = await oneStep(runner, step, scope, signal, status);
    if (result === 'failure' && status === 'success') status = 'failure';
    const ms = Date.now() - startedMs;
    if (step.id !== '') results[step.id] = { outputs, outcome: result, conclusion: result };
    records.push({ name, id: step.id, conclusion: result, ms });
    run.request.observer.stepFinished(key, name, result, ms);
  }
  return { status: signal.aborted ? 'cancelled' : status, results };
}

async function oneStep(
  runner: Runner,
  step: Step,
  scope: Scope,
  signal: AbortSignal,
  status: JobStatus,
): Promise<StepEnd> {
  const { run, key, masker } = runner;
  const part = (key: string) => child(step.tree, key);
  const [command = ''] = textOf(part('run')).split('\n');
  let name = textOf(part('name')) || `Run ${step.uses || command}`;
  try {
    const env = { ...runner.env, ...renderMap(part('env'), withEnv(scope, runner.env)) };
    const own = withEnv(scope, env);
    name = masker.mask(renderText(part('name'), own)) || name;
    if (!condition(part('if'), { ...own, status: statusOf(status) })) {
      return { name, result: 'skipped', outputs: {} };
    }
    run.request.observer.stepStarted(key, name);
    const minutes = Number(render(part('timeout-minutes'), own) ?? 0);
    // A step whose condition still holds when the job is cancelled, such as always(), is left running.
    const immune = condition(part('if'), { ...own, status: statusOf('cancelled') });
    const stop = new Stop(immune ? [] : [signal], minutes);
    const call = { runner, step, name, scope: own, env, signal: stop.signal };
    const { ok, outputs } = await runStep(call).finally(() => stop.close());
    if (stop.late) throw new Error(`The step '${name}' has timed out after ${minutes} minutes.`);
    return { name, result: stop.signal.aborted ? 'cancelled' : ok ? 'success' : 'failure', outputs };
  } catch (error) {
    const { message, ...rest } = annotationOf(error, key, name, step.tree.place);
    new StepLog(runner, name).annotate('error', message, rest);
    return { name, result: 'failure', outputs: {} };
  }
}

function statusOf(status: JobStatus): Status {
  return {
    success: status === 'success',
    failure: status === 'failure',
    cancelled: status === 'cancelled',
  };
}

export function withEnv(scope: Scope, env: Readonly<Record<string, string>>): Scope {
  return { contexts: { ...scope.contexts, env } };
}
