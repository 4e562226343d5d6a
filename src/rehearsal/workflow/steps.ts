import { messageOf } from '../../core/errors.js';
import { condition, render, renderMap, renderText, type Scope, type Status } from './expressions.js';
import type { Leaf } from './job.js';
import type { Step } from './load.js';
import type { Run } from './run.js';
import { Stop } from './signals.js';
import { type JobState, runStep } from './step.js';
import { StepLog } from './step-log.js';
import { child, textOf } from './tree.js';
import type { JobResult, StepRecord } from './types.js';

export type JobStatus = 'success' | 'failure' | 'cancelled';

interface StepEnd {
  readonly name: string;
  readonly outcome: JobResult;
  readonly conclusion: JobResult;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the steps of a job in order; gives its status and the `steps` context. */
export async function runSteps(
  run: Run,
  leaf: Leaf,
  state: JobState,
  base: Scope,
  signal: AbortSignal,
  records: StepRecord[],
): Promise<{ status: JobStatus; results: Record<string, unknown> }> {
  const results: Record<string, unknown> = {};
  let status: JobStatus = 'success';
  for (const step of leaf.job.steps) {
    if (signal.aborted) status = 'cancelled';
    const startedMs = Date.now();
    const action = step.id || '__run';
    const github = { ...run.github, job: leaf.job.id, workspace: state.workspace, action };
    const { workflow } = leaf.frame;
    const job = {
      status,
      workflow_repository: workflow.repository || run.github['repository'],
      workflow_file_path: workflow.path,
      // The suite's own folder is rehearsed as it lies, so only the rehearsed repository has a commit to name.
      workflow_sha: workflow.repository === '' ? run.github['sha'] : '',
    };
    const scope = { contexts: { ...base.contexts, github, steps: results, job } };
    const { name, outcome, conclusion, outputs } = await oneStep(
      run,
      leaf,
      state,
      step,
      scope,
      signal,
      status,
    );
    if (conclusion === 'failure' && status === 'success') status = 'failure';
    const ms = Date.now() - startedMs;
    if (step.id !== '') results[step.id] = { outputs, outcome, conclusion };
    records.push({ name, id: step.id, uses: step.uses, outcome, conclusion, ms });
    run.request.observer.stepFinished(state.key, name, conclusion, ms);
  }
  return { status: signal.aborted ? 'cancelled' : status, results };
}

async function oneStep(
  run: Run,
  leaf: Leaf,
  state: JobState,
  step: Step,
  scope: Scope,
  signal: AbortSignal,
  status: JobStatus,
): Promise<StepEnd> {
  const named = child(step.tree, 'name');
  const [command = ''] = textOf(child(step.tree, 'run')).split('\n');
  let name = textOf(named) || `Run ${step.uses || command}`;
  let tolerated = false;
  try {
    const env = { ...state.env, ...renderMap(child(step.tree, 'env'), withEnv(scope, state.env)) };
    const own = withEnv(scope, env);
    const value = (key: string): unknown => {
      const tree = child(step.tree, key);
      return tree === undefined ? undefined : render(tree, own);
    };
    if (named !== undefined) name = state.masker.mask(renderText(named, own));
    const wanted = child(step.tree, 'if');
    if (!condition(wanted, own, stepStatus(status))) {
      return { name, outcome: 'skipped', conclusion: 'skipped', outputs: {} };
    }
    run.request.observer.stepStarted(state.key, name);
    tolerated = value('continue-on-error') === true;
    const minutes = Number(value('timeout-minutes') ?? 0);
    // A step whose condition still holds when the job is cancelled, such as always(), is left running.
    const immune = condition(wanted, own, stepStatus('cancelled'));
    const stop = new Stop(immune ? [] : [signal], minutes);
    const call = { run, leaf, job: state, step, name, scope: own, env, signal: stop.signal };
    const { ok, outputs } = await runStep(call).finally(() => stop.close());
    if (stop.late) throw new Error(`The step '${name}' has timed out after ${minutes} minutes.`);
    const outcome = stop.signal.aborted ? 'cancelled' : ok ? 'success' : 'failure';
    return { name, outcome, conclusion: outcome === 'failure' && tolerated ? 'success' : outcome, outputs };
  } catch (error) {
    new StepLog(run, state, name).annotate('error', messageOf(error));
    return { name, outcome: 'failure', conclusion: tolerated ? 'success' : 'failure', outputs: {} };
  }
}

function stepStatus(status: JobStatus): Status {
  return {
    success: () => status === 'success',
    failure: () => status === 'failure',
    cancelled: () => status === 'cancelled',
  };
}

export function withEnv(scope: Scope, env: Readonly<Record<string, string>>): Scope {
  return { contexts: { ...scope.contexts, env } };
}
