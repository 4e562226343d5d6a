import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import { type Action, loadAction } from './actions.js';
import { runChild } from './children.js';
import { renderMap, renderText, type Scope } from './expressions.js';
import type { Leaf } from './job.js';
import type { Step } from './load.js';
import { type Masker, parseKeyValues } from './protocol.js';
import type { Run } from './run.js';
import { StepLog } from './step-log.js';
import { child, textOf } from './tree.js';

/** What the steps of one job share and change. */
export interface JobState {
  /** Id path of the job. */
  readonly key: string;
  readonly workspace: string;
  readonly temp: string;
  readonly masker: Masker;
  /** `env` of workflow and job, then what steps wrote to GITHUB_ENV. */
  readonly env: Record<string, string>;
  /** Written to GITHUB_PATH, newest last. */
  readonly paths: string[];
}

export interface StepCall {
  readonly run: Run;
  readonly leaf: Leaf;
  readonly job: JobState;
  readonly step: Step;
  readonly name: string;
  readonly scope: Scope;
  /** Environment that the workflow sets for this step. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** Runs one step. Throws UserError for what makes the runner fail a step before or after its process. */
export async function runStep(call: StepCall): Promise<{ ok: boolean; outputs: Record<string, string> }> {
  const { run, step, job } = call;
  const uses = child(step.tree, 'uses');
  const log = new StepLog(run, job, call.name);
  if (uses === undefined) return script(call, log);
  const builtin = run.request.builtins[step.uses.split('@')[0] ?? ''];
  const given = renderMap(child(step.tree, 'with'), call.scope);
  if (builtin !== undefined) {
    const inputs = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const { workspace, temp, key } = job;
    const { attempt, artifacts, artifactsDir } = run;
    const env = childEnvironment(call, {});
    const common = {
      inputs,
      github: githubOf(call),
      workspace,
      temp,
      env,
      job: key,
      attempt,
      artifacts,
      artifactsDir,
    };
    return {
      ok: true,
      outputs: await builtin({ ...common, signal: call.signal, line: (line) => log.write(line) }),
    };
  }
  const local = step.uses.startsWith('./');
  const action = local ? loadAction(job.workspace, step.uses.slice(2), uses.place) : step.action;
  if (action !== undefined) return javascript(call, log, action, given);
  run.request.observer.notRehearsed(step.uses, job.key, call.name);
  return { ok: true, outputs: {} };
}

async function script(call: StepCall, log: StepLog): ReturnType<typeof runStep> {
  const { step, scope, job } = call;
  const tree = child(step.tree, 'run');
  if (tree === undefined) throw new UserError('a step needs run or uses', { where: step.tree.place });
  const shell = textOf(child(step.tree, 'shell')) || setting(call, 'shell');
  const directory = child(step.tree, 'working-directory');
  const file = join(job.temp, `script-${call.run.serial()}.sh`);
  writeFileSync(file, `${renderText(tree, scope)}\n`);
  // Without `shell` the runner uses `bash -e` only; naming bash adds pipefail (docs "jobs.<job_id>.steps[*].shell").
  const args = shell === 'bash' ? ['--noprofile', '--norc', '-e', '-o', 'pipefail', file] : ['-e', file];
  const cwd = resolve(
    job.workspace,
    directory === undefined ? setting(call, 'working-directory') : renderText(directory, scope),
  );
  return spawnStep(call, log, 'run', shell === 'sh' ? 'sh' : 'bash', args, cwd, {});
}

async function javascript(
  call: StepCall,
  log: StepLog,
  action: Action,
  given: Readonly<Record<string, string>>,
): ReturnType<typeof runStep> {
  const inputs: Record<string, string> = {};
  const variable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
  for (const [name, preset] of action.inputs) {
    const override = call.run.request.inputOverrides[action.name]?.[name];
    inputs[variable(name)] = override ?? (preset === undefined ? '' : renderText(preset, call.scope));
  }
  const unknown = Object.keys(given).filter((name) => !(variable(name) in inputs));
  if (unknown.length > 0) {
    const valid = [...action.inputs.keys()].map((name) => `'${name}'`).join(', ');
    const names = unknown.map((name) => `'${name}'`).join(', ');
    log.annotate('warning', `Unexpected input(s) ${names}, valid inputs are [${valid}]`);
  }
  for (const [name, value] of Object.entries(given)) inputs[variable(name)] = value;
  return spawnStep(call, log, action.name, process.execPath, [action.main], call.job.workspace, inputs);
}

async function spawnStep(
  call: StepCall,
  log: StepLog,
  action: string,
  command: string,
  args: readonly string[],
  cwd: string,
  additions: Readonly<Record<string, string>>,
): ReturnType<typeof runStep> {
  const { run, job, signal } = call;
  const files = openFiles(join(job.temp, `commands-${run.serial()}`));
  const env = childEnvironment(call, { ...additions, ...files });
  const onStart = (pid: number, kill: () => void): (() => void) =>
    run.request.children.register(action, job.key, { pid, kill });
  const code = await runChild({ command, args, cwd, env, signal, onStart, onLine: (line) => log.line(line) });
  const outputs = { ...log.outputs, ...collect(call, log, files) };
  if (code !== 0 && !signal.aborted) log.annotate('error', `Process completed with exit code ${code}.`);
  return { ok: code === 0, outputs };
}

/** `defaults.run` of the job, else of the workflow. */
function setting(call: StepCall, key: string): string {
  const owners = [call.leaf.job.tree, call.leaf.frame.workflow.tree];
  const tree = owners
    .map((owner) => child(owner, 'defaults', 'run', key))
    .find((value) => value !== undefined);
  return tree === undefined ? '' : renderText(tree, call.scope);
}

function githubOf(call: StepCall): Record<string, unknown> {
  return call.scope.contexts['github'] as Record<string, unknown>;
}

/** Variables of the runner come last: a workflow cannot change them. */
function childEnvironment(
  call: StepCall,
  additions: Readonly<Record<string, string>>,
): Record<string, string> {
  const { request } = call.run;
  const env: Record<string, string> = {
    ...request.env,
    ...call.env,
    ...additions,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
  };
  env['PATH'] = [...[...call.job.paths].reverse(), env['PATH'] ?? ''].join(':');
  for (const [name, value] of Object.entries(githubOf(call))) {
    if (name !== 'token' && ['string', 'number', 'boolean'].includes(typeof value)) {
      env[`GITHUB_${name.toUpperCase()}`] = String(value);
    }
  }
  for (const [name, value] of Object.entries(call.scope.contexts['runner'] as Record<string, string>)) {
    env[`RUNNER_${name.toUpperCase()}`] = value;
  }
  return env;
}

type CommandFiles = Record<
  'GITHUB_OUTPUT' | 'GITHUB_ENV' | 'GITHUB_PATH' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY',
  string
>;

function openFiles(folder: string): CommandFiles {
  mkdirSync(folder, { recursive: true });
  const names = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
  for (const name of names) writeFileSync(join(folder, name), '');
  return Object.fromEntries(names.map((name) => [name, join(folder, name)])) as CommandFiles;
}

/** Reads what the step wrote for the runner, also after a failure; returns its outputs. */
function collect(call: StepCall, log: StepLog, files: CommandFiles): Record<string, string> {
  const { job } = call;
  log.summary(readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'));
  job.paths.push(
    ...readFileSync(files.GITHUB_PATH, 'utf8')
      .split(/\r?\n/)
      .filter((line) => line !== ''),
  );
  for (const [name, value] of parseKeyValues(readFileSync(files.GITHUB_ENV, 'utf8'))) {
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      log.annotate('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    } else {
      job.env[name] = value;
    }
  }
  return Object.fromEntries(parseKeyValues(readFileSync(files.GITHUB_OUTPUT, 'utf8')));
}
