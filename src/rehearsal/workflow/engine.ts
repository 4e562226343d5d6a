import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UserError } from '../../core/errors.js';
import { merge, runJobs } from './jobs.js';
import { loadWorkflow, type Validate, type Workflow } from './load.js';
import { type Run, Slots } from './run.js';
import { child, entries, type Tree, textOf } from './tree.js';
import { checkGiven, checkTrigger, resolveInputs } from './triggers.js';
import type { RunRequest, RunResult } from './types.js';

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
  const inputs = inputsOf(request, workflow, on, github);
  const artifactsDir = join(request.runDir, 'artifacts');
  mkdirSync(artifactsDir, { recursive: true });
  writeFileSync(String(github['event_path']), JSON.stringify(github['event']));
  let serial = 0;
  const signal = request.signal ?? new AbortController().signal;
  const run: Run = {
    ...{
      request,
      attempt,
      github,
      artifactsDir,
      cancelled: signal,
      jobs: {},
      annotations: [],
      summaries: [],
    },
    slots: new Slots(request.maxParallel),
    artifacts: { ...request.previous?.artifacts },
    serial: () => ++serial,
  };
  const { secrets } = request;
  const frame = { workflow, keyPrefix: '', namePrefix: '', inputs, secrets, waits: [], fresh: false, signal };
  const outcomes = await runJobs(run, frame);
  const result = merge([...outcomes.values()].map((outcome) => outcome.result));
  const conclusion = signal.aborted ? 'cancelled' : result === 'skipped' ? 'success' : result;
  const { jobs, artifacts, annotations, summaries } = run;
  return { state: { attempt, jobs, artifacts }, conclusion, annotations, summaries };
}

function inputsOf(
  request: RunRequest,
  workflow: Workflow,
  on: Tree,
  github: object,
): Record<string, unknown> {
  const { name, inputs: given = {} } = request.event;
  if (name === 'push') return {};
  const declared = child(on, name, 'inputs');
  // A dispatch fills in defaults, also of inputs that are required.
  const preset = entries(declared).filter(([, spec]) => child(spec, 'default') !== undefined);
  const filled = [...Object.keys(given), ...preset.map(([input]) => input)];
  const places = new Map(filled.map((input) => [input, on.place]));
  checkGiven('input', declared, places, basename(workflow.path), on.place);
  return resolveInputs(declared, given, false, on.place, { contexts: { github, vars: request.vars } });
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
    event_name: event.name,
    event: { ...event.payload, ...inputs },
    event_path: join(request.runDir, 'event.json'),
    run_attempt: String(attempt),
  };
}
