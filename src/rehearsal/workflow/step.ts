import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Action } from './actions.js';
import { runChild } from './children.js';
import { renderMap, renderText, type Scope } from './expressions.js';
import type { Runner } from './job.js';
import type { Step } from './load.js';
import { parseKeyValues } from './protocol.js';
import { StepLog } from './step-log.js';
import { child } from './tree.js';

export interface StepCall {
  readonly runner: Runner;
  readonly step: Step;
  readonly name: string;
  /** Its `env` is what the workflow sets for this step. */
  readonly scope: Scope;
  readonly signal: AbortSignal;
}

interface Ended {
  readonly ok: boolean;
  readonly outputs: Record<string, string>;
}

/** Runs one step. Throws UserError for what makes the runner fail a step before or after its process. */
export async function runStep(call: StepCall): Promise<Ended> {
  const { step, scope, signal } = call;
  const { run, workspace, temp, key } = call.runner;
  const log = new StepLog(call.runner, call.name);
  if (step.uses === '') return script(call, log);
  const inputs = renderMap(child(step.tree, 'with'), scope);
  if (step.action !== undefined) return javascript(call, log, step.action, inputs);
  const builtin = run.request.builtins[step.uses.split('@')[0] ?? ''];
  if (builtin === undefined) {
    run.request.observer.notRehearsed(step.uses, key, call.name);
    return { ok: true, outputs: {} };
  }
  const { attempt, artifacts, artifactsDir } = run;
  const github = scope.contexts['github'] as Record<string, unknown>;
  const env = environment(call, {});
  const facts = { inputs, github, workspace, temp, env, job: key, attempt, artifacts, artifactsDir, signal };
  return { ok: true, outputs: await builtin.run({ ...facts, line: (text) => log.write(text) }) };
}

async function script(call: StepCall, log: StepLog): Promise<Ended> {
  const { tree } = call.step;
  const file = join(call.runner.temp, `script-${call.runner.run.serial()}.sh`);
  writeFileSync(file, `${renderText(child(tree, 'run'), call.scope)}\n`);
  // Without `shell` the runner uses `bash -e` only; naming bash adds pipefail (docs "jobs.<job_id>.steps[*].shell").
  const named = child(tree, 'shell') === undefined ? [] : ['--noprofile', '--norc', '-o', 'pipefail'];
  return spawnStep(call, log, 'run', 'bash', [...named, '-e', file], {});
}

async function javascript(
  call: StepCall,
  log: StepLog,
  action: Action,
  given: Readonly<Record<string, string>>,
): Promise<Ended> {
  const variable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
  const overrides = call.runner.run.request.inputOverrides[action.name] ?? {};
  const inputs: Record<string, string> = {};
  for (const [name, preset] of action.inputs) {
    inputs[variable(name)] = overrides[name] ?? renderText(preset, call.scope);
  }
  const quoted = (names: Iterable<string>): string => [...names].map((name) => `'${name}'`).join(', ');
  const unknown = Object.keys(given).filter((name) => !(variable(name) in inputs));
  if (unknown.length > 0) {
    const valid = quoted(action.inputs.keys());
    log.annotate('warning', `Unexpected input(s) ${quoted(unknown)}, valid inputs are [${valid}]`);
  }
  for (const [name, value] of Object.entries(given)) inputs[variable(name)] = value;
  return spawnStep(call, log, action.name, process.execPath, [action.main], inputs);
}

async function spawnStep(
  call: StepCall,
  log: StepLog,
  action: string,
  command: string,
  args: readonly string[],
  additions: Readonly<Record<string, string>>,
): Promise<Ended> {
  const { runner, signal } = call;
  const { run, key, temp, workspace: cwd } = runner;
  const files = openFiles(join(temp, `commands-${run.serial()}`));
  const env = environment(call, { ...additions, ...files });
  const onStart = (pid: number, kill: () => void): (() => void) =>
    run.request.children.register(action, key, { pid, kill });
  const code = await runChild({ command, args, cwd, env, signal, onStart, onLine: (line) => log.line(line) });
  const outputs = { ...log.outputs, ...collect(runner, log, files) };
  if (code !== 0 && !signal.aborted) log.annotate('error', `Process completed with exit code ${code}.`);
  return { ok: code === 0, outputs };
}

/** Variables of the runner come last: a workflow cannot change them. */
function environment(call: StepCall, additions: Readonly<Record<string, string>>): Record<string, string> {
  const { contexts } = call.scope;
  const own = contexts['env'] as Record<string, string>;
  const env: Record<string, string> = { ...call.runner.run.request.env, ...own, ...additions };
  Object.assign(env, { CI: 'true', GITHUB_ACTIONS: 'true' }, call.runner.identity);
  env['PATH'] = [...[...call.runner.paths].reverse(), env['PATH'] ?? ''].join(':');
  for (const context of ['github', 'runner']) {
    for (const [name, value] of Object.entries(contexts[context] as Record<string, unknown>)) {
      if (name === 'token' || typeof value === 'object' || value === undefined) continue;
      env[`${context}_${name}`.toUpperCase()] = String(value);
    }
  }
  return env;
}

const fileNames = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'].map((name) => `GITHUB_${name}`);

function openFiles(folder: string): Record<string, string> {
  mkdirSync(folder, { recursive: true });
  for (const name of fileNames) writeFileSync(join(folder, name), '');
  return Object.fromEntries(fileNames.map((name) => [name, join(folder, name)]));
}

/** Reads what the step wrote for the runner, also after a failure; returns its outputs. */
function collect(
  runner: Runner,
  log: StepLog,
  files: Readonly<Record<string, string>>,
): Record<string, string> {
  const read = (name: string): string => readFileSync(files[`GITHUB_${name}`] ?? '', 'utf8');
  log.summary(read('STEP_SUMMARY'));
  const added = read('PATH').split(/\r?\n/);
  runner.paths.push(...added.filter((line) => line !== ''));
  for (const [name, value] of parseKeyValues(read('ENV'))) {
    if (name.toUpperCase() !== 'NODE_OPTIONS') runner.env[name] = value;
    else log.annotate('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  }
  return Object.fromEntries(parseKeyValues(read('OUTPUT')));
}
