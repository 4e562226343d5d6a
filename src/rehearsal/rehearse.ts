import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redactor } from '../core/redact.js';
import { type Checked, checkInputs } from './check.js';
import { Children } from './children.js';
import type { Reporter } from './events.js';
import { exchangeLog } from './exchanges.js';
import { Faults } from './faults.js';
import { chooseBuilder, type ImageBuilder } from './image-builder.js';
import { moveBranch, moveTag } from './moves.js';
import type { RehearsalOptions, Suite } from './options.js';
import { readOutcome } from './outcome.js';
import { type Prepared, prepare } from './prepare.js';
import { masked, Recorder } from './recorder.js';
import { renderPage } from './report/page.js';
import { renderSummary } from './report/summary.js';
import { newRun, requestOf } from './request.js';
import type { RehearsalResult } from './result.js';
import { writeRun } from './run-store.js';
import { type RunningServices, startServices, writeServices } from './running-services.js';
import type { EffectFacts, Hooks } from './services/types.js';
import { standardBuiltins } from './workflow/builtins.js';
import type { RunRequest, RunResult } from './workflow/types.js';

/** What a rehearsal needs from around it. */
export interface Surroundings {
  readonly suite: Suite;
  /** The interpreter; the real one loads only in a bundle. */
  readonly runWorkflow: (request: RunRequest) => Promise<RunResult>;
  /** Made once the inputs are known to be good. */
  readonly reporter: () => Reporter;
  /** How messages call the command, e.g. `release-actions rehearse`. */
  readonly program: string;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Called with the result while the services are still up; returns when they may end. */
  readonly finished: (
    result: RehearsalResult,
    services: RunningServices,
    prepared: Prepared,
  ) => Promise<void>;
}

/**
 * Rehearses one tag: checks, prepares, starts the services, runs the workflow, writes the report.
 * @returns the exit code of the command: 0, or 1 when the workflow failed or a request had no modelled answer
 * @throws UserError when an input is wrong; then nothing was started
 */
export async function rehearse(options: RehearsalOptions, around: Surroundings): Promise<number> {
  const started = Date.now();
  const checked = await checkInputs(options, around.suite);
  const prepared = await prepare(checked, options, around.suite);
  const builder = chooseBuilder(options.images, prepared.plan, around.suite, prepared.runDir);
  const redactor = new Redactor();
  for (const secret of Object.values(prepared.state.credentials)) redactor.add(secret);
  const reporter = around.reporter();
  const recorder = new Recorder(options.out, redactor, reporter);
  for (const line of prepared.said) recorder.note(line);
  if (builder.said !== '') recorder.note(builder.said);
  let faults: Faults | undefined;
  const children = new Children((action, pid) => {
    if (!faults?.waitsFor(action)) return;
    // The process must not act before the fault is done.
    process.kill(pid, 'SIGSTOP');
    faults.started(action);
    process.kill(pid, 'SIGCONT');
  });
  faults = new Faults(
    options.inject.map(({ injection }) => injection),
    {
      kill: (action) => children.kill(action),
      moveBranch: () => void moveBranch(prepared.gitDir, branchToMove(checked, prepared)),
      moveTag: () => void moveTag(prepared.gitDir, checked.tag.name),
      injected: (what) => recorder.strike(what),
    },
  );
  const hooks = { ...hooksOf(faults, recorder, builder), ...exchangeLog(process.env, redactor) };
  const services = await startServices(checked, prepared, options, hooks);
  const stop = (): void => children.killAll();
  around.signal.addEventListener('abort', stop);
  try {
    writeServices(options.out, services, prepared);
    const running = Date.now();
    const run = await runOnce(options, around, { checked, prepared, services, recorder, children, builder });
    const times = { started, running, finished: Date.now() };
    const { suite, program } = around;
    const read = await readOutcome({
      ...{ options, suite, checked, prepared, services, recorder, faults, run, times, program, builder },
    });
    const result = masked(read.result, redactor);
    writeReports(options.out, result, read.recordText, redactor);
    const { conclusion, exitCode: exit_code, seconds } = result;
    recorder.event({
      type: 'end',
      conclusion,
      exit_code,
      seconds,
      report: join(options.out, 'rehearsal.html'),
    });
    reporter.close();
    await around.finished(result, services, prepared);
    return result.exitCode;
  } finally {
    around.signal.removeEventListener('abort', stop);
    reporter.close();
    await services.close();
  }
}

interface Parts {
  readonly checked: Checked;
  readonly prepared: Prepared;
  readonly services: RunningServices;
  readonly recorder: Recorder;
  readonly children: Children;
  readonly builder: ImageBuilder;
}

async function runOnce(options: RehearsalOptions, around: Surroundings, parts: Parts): Promise<RunResult> {
  const { checked, prepared, services, recorder, children, builder } = parts;
  const { name: tag } = checked.tag;
  const run = prepared.previous ?? newRun(checked, prepared, options.workflow);
  if (prepared.previous === undefined) writeRun(options.state, tag, run);
  recorder.event({
    type: 'start',
    tag,
    commit: prepared.tag.commit,
    branch: prepared.tag.branch,
    trigger: prepared.trigger,
    attempt: (run.state?.attempt ?? 0) + 1,
    workflow: prepared.shownWorkflow,
  });
  const request = requestOf(run, prepared, services, options, around.suite, {
    builtins: standardBuiltins({ cloneUrl: services.github.cloneUrl }),
    observer: recorder,
    children,
    builder,
    signal: around.signal,
  });
  const result = await around.runWorkflow(request);
  writeRun(options.state, tag, { ...run, state: result.state });
  return result;
}

function hooksOf(faults: Faults, recorder: Recorder, builder: ImageBuilder): Hooks {
  // BuildKit pushes by itself, for push-harbor.
  const named = <T extends EffectFacts>(facts: T): T =>
    builder.kind === 'buildx' && facts.service === 'registry' && /^(?:buildkit|containerd)/.test(facts.actor)
      ? { ...facts, actor: 'push-harbor' }
      : facts;
  return {
    effect: (facts, phase) => faults.effect(named(facts), phase),
    request: (service, route) => faults.request(service, route),
    record: (effect) => recorder.effect(named(effect)),
    notModelled: (service, method, path) => recorder.unmodelled(service, method, path),
  };
}

function branchToMove(checked: Checked, prepared: Prepared): string {
  return prepared.tag.branch || checked.source.defaultBranch;
}

function writeReports(
  out: string,
  result: RehearsalResult,
  recordText: string | undefined,
  redactor: Redactor,
): void {
  writeFileSync(join(out, 'rehearsal.html'), renderPage(result));
  writeFileSync(join(out, 'summary.md'), redactor.redact(renderSummary(result)));
  if (recordText !== undefined) writeFileSync(join(out, 'record.json'), redactor.redact(recordText));
}
