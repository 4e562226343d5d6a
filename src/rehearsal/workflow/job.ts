import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { render, renderMap, renderText, type Scope } from './expressions.js';
import { claimsOf } from './identity.js';
import type { Job } from './load.js';
import { Masker } from './protocol.js';
import { annotationOf, endJob, type Frame, type Run } from './run.js';
import { Stop } from './signals.js';
import { StepLog } from './step-log.js';
import { runSteps, withEnv } from './steps.js';
import { child, entries } from './tree.js';
import type { JobRecord, JobResult, StepRecord } from './types.js';

/** One job on one runner: a job, or one leg of its matrix. */
export interface Leaf {
  readonly run: Run;
  readonly frame: Frame;
  readonly job: Job;
  /** Id path, and shown name. */
  readonly key: string;
  readonly name: string;
  /** github, inputs, vars, needs, matrix, strategy. */
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
}

/** The runner of a job: what its steps share and change. */
export interface Runner extends Leaf {
  readonly workspace: string;
  readonly temp: string;
  readonly masker: Masker;
  /** `env` of workflow and job, then what steps wrote to GITHUB_ENV. */
  readonly env: Record<string, string>;
  /** By which it gets identity tokens, when it may. */
  readonly identity: Record<string, string>;
  /** Written to GITHUB_PATH, newest last. */
  readonly paths: string[];
  readonly records: StepRecord[];
}

/** Runs the steps of a job in a fresh workspace. Never throws: what goes wrong is the job's failure. */
export async function runLeaf(leaf: Leaf): Promise<JobRecord> {
  const { run, frame, job, key, name } = leaf;
  const needs = frame.waits;
  const startedMs = Date.now();
  if (leaf.signal.aborted) return endJob(run, key, { name, needs, result: 'cancelled' });
  run.request.observer.jobStarted(key, name);
  const runner = openRunner(leaf);
  const { env, records: steps } = runner;
  const end = (result: JobResult, outputs = {}): JobRecord =>
    endJob(run, key, { name, needs, result, outputs, steps, startedMs });
  try {
    const scope = { contexts: { ...leaf.contexts, secrets: secretsOf(leaf), runner: runnerContext(runner) } };
    for (const owner of [frame.workflow.tree, job.tree]) {
      Object.assign(env, renderMap(child(owner, 'env'), withEnv(scope, env)));
    }
    const claims = claimsOf(runner, withEnv(scope, env));
    Object.assign(runner.identity, claims === undefined ? {} : run.request.identity?.(claims));
    // Nothing here waits for these, but a mistake in them fails the job on GitHub.
    for (const each of ['runs-on', 'concurrency', 'environment']) render(child(job.tree, each), scope);
    const minutes = Number(render(child(job.tree, 'timeout-minutes'), scope) ?? 360);
    const stop = new Stop([leaf.signal], minutes);
    const { status, results } = await runSteps(runner, scope, stop.signal).finally(() => stop.close());
    const log = new StepLog(runner, '');
    if (stop.late) {
      log.annotate('error', `The job has exceeded the maximum execution time of ${minutes} minutes.`);
    }
    const last = { ...withEnv(scope, env).contexts, steps: results, job: { status } };
    const outputs = jobOutputs(runner, { contexts: last }, log);
    // As on GitHub, where a runner is gone after its job. What failed stays, to be looked at.
    if (status === 'success') await rm(dirname(runner.temp), { recursive: true, force: true });
    return end(status, outputs);
  } catch (error) {
    run.annotations.push(annotationOf(error, key, '', job.tree.place));
    return end('failure');
  }
}

/** The `secrets` context of a job. */
export function secretsOf({ run, frame }: Leaf): Record<string, string> {
  return { ...frame.secrets, GITHUB_TOKEN: String(run.github['token'] ?? '') };
}

/** Empty outputs and those that hold a masked text do not reach other jobs (actions/runner, JobExtension). */
function jobOutputs(runner: Runner, scope: Scope, log: StepLog): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [name, value] of entries(child(runner.job.tree, 'outputs'))) {
    const text = renderText(value, scope);
    if (runner.masker.hides(text)) {
      log.annotate('warning', `Skip output '${name}' since it may contain secret.`);
    } else if (text !== '') outputs[name] = text;
  }
  return outputs;
}

function openRunner(leaf: Leaf): Runner {
  const { run, key } = leaf;
  const name = `${run.serial()}-${key.replace(/[^A-Za-z0-9._-]+/g, '-')}`;
  const folder = join(run.request.runDir, `attempt-${run.attempt}`, name);
  const repository = String(run.github['repository'] ?? 'repository').replace(/^.*\//, '');
  const workspace = join(folder, 'work', repository);
  const temp = join(folder, 'temp');
  for (const path of [workspace, temp]) mkdirSync(path, { recursive: true });
  const masker = new Masker();
  for (const secret of secretsNamed(leaf)) masker.add(secret);
  masker.add(String(run.github['token'] ?? ''));
  return { ...leaf, workspace, temp, masker, env: {}, identity: {}, paths: [], records: [] };
}

/** GitHub sends a job only the secrets that it names, so only those are masked in it; a dynamic use gets all. */
function secretsNamed({ job, frame }: Leaf): string[] {
  const parts = [job.tree, child(frame.workflow.tree, 'env')];
  const text = JSON.stringify(parts, (_, value) => (value instanceof Map ? [...value] : value));
  const used = [...text.matchAll(/\$\{\{.*?\}\}/g)].join('\n');
  const names = [...used.matchAll(/\bsecrets\s*\.\s*([\w-]+)/gi)].map(([, name = '']) => name.toLowerCase());
  const all = /\bsecrets\b(?!\s*\.\s*[\w-])/i.test(used);
  const secrets = Object.entries(frame.secrets);
  return secrets.filter(([name]) => all || names.includes(name.toLowerCase())).map(([, value]) => value);
}

function runnerContext({ run, temp }: Runner): Record<string, string> {
  const os = { darwin: 'macOS', win32: 'Windows' }[process.platform as string] ?? 'Linux';
  const arch = process.arch === 'x64' ? 'X64' : process.arch.toUpperCase();
  const cache = join(run.request.runDir, 'tool-cache');
  mkdirSync(cache, { recursive: true });
  return { name: 'rehearsal', os, arch, temp, tool_cache: cache, environment: 'github-hosted' };
}
