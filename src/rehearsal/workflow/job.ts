import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../../core/errors.js';
import { render, renderMap, renderText, type Scope } from './expressions.js';
import type { Job } from './load.js';
import { Masker } from './protocol.js';
import type { Frame, Run } from './run.js';
import { Stop } from './signals.js';
import type { JobState } from './step.js';
import { StepLog } from './step-log.js';
import { runSteps, withEnv } from './steps.js';
import { child, entries, plain } from './tree.js';
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

/** Runs the steps of a job in a fresh workspace. Never throws: what goes wrong is the job's failure. */
export async function runLeaf(run: Run, leaf: Leaf): Promise<JobRecord> {
  const { job, key, name } = leaf;
  const startedMs = Date.now();
  const steps: StepRecord[] = [];
  const facts = { runsOn: [] as string[], concurrency: '' };
  const end = (result: JobResult, outputs = {}): JobRecord => {
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
    const value = (...path: string[]): unknown => {
      const tree = child(job.tree, ...path);
      return tree === undefined ? undefined : render(tree, scope);
    };
    for (const owner of [leaf.frame.workflow.tree, job.tree]) {
      Object.assign(state.env, renderMap(child(owner, 'env'), withEnv(scope, state.env)));
    }
    facts.runsOn = [value('runs-on') ?? []].flat().map(labelOf);
    facts.concurrency = labelOf(value('concurrency', 'group') ?? value('concurrency') ?? '');
    const minutes = Number(value('timeout-minutes') ?? 360);
    const stop = new Stop([leaf.signal], minutes);
    const { status, results } = await runSteps(run, leaf, state, scope, stop.signal, steps).finally(() =>
      stop.close(),
    );
    if (stop.late)
      log.annotate('error', `The job has exceeded the maximum execution time of ${minutes} minutes.`);
    const last = { ...withEnv(scope, state.env).contexts, steps: results, job: { status } };
    const outputs = jobOutputs(leaf, { contexts: last }, state, log);
    const forgiven = status === 'failure' && value('continue-on-error') === true;
    return end(forgiven ? 'success' : status, outputs);
  } catch (error) {
    log.annotate('error', messageOf(error));
    return end('failure');
  }
}

/** Empty outputs and those that hold a masked text do not reach other jobs (actions/runner, JobExtension). */
function jobOutputs(leaf: Leaf, scope: Scope, state: JobState, log: StepLog): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [name, value] of entries(child(leaf.job.tree, 'outputs'))) {
    const text = renderText(value, scope);
    if (state.masker.hides(text))
      log.annotate('warning', `Skip output '${name}' since it may contain secret.`);
    else if (text !== '') outputs[name] = text;
  }
  return outputs;
}

function labelOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function openJob(run: Run, leaf: Leaf): JobState {
  const name = `${run.serial()}-${leaf.key.replace(/[^A-Za-z0-9._-]+/g, '-')}`;
  const folder = join(run.request.runDir, `attempt-${run.attempt}`, name);
  const repository = String(run.github['repository'] ?? 'repository').replace(/^.*\//, '');
  const state = { workspace: join(folder, 'work', repository), temp: join(folder, 'temp') };
  for (const path of Object.values(state)) mkdirSync(path, { recursive: true });
  const masker = new Masker();
  for (const secret of secretsOf(leaf)) masker.add(secret);
  masker.add(String(run.github['token'] ?? ''));
  return { ...state, key: leaf.key, masker, env: {}, paths: [] };
}

/** GitHub sends a job only the secrets that it names, so only those are masked in it; a dynamic use gets all. */
function secretsOf(leaf: Leaf): string[] {
  const text = JSON.stringify([plain(leaf.job.tree), plain(child(leaf.frame.workflow.tree, 'env'))]);
  const expressions = [...text.matchAll(/\$\{\{.*?\}\}/g)].map(([match]) => match).join('\n');
  const named = [...expressions.matchAll(/\bsecrets\s*\.\s*([\w-]+)/gi)];
  const names = named.map(([, name = '']) => name.toLowerCase());
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
