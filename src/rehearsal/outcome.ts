import type { Plan } from '../plan/types.js';
import type { Checked } from './check.js';
import type { Faults } from './faults.js';
import type { ImageBuilder } from './image-builder.js';
import { parseRecord, readDiff, readFiles, readRelease } from './inspect.js';
import { nextSteps } from './next.js';
import type { RehearsalOptions, Suite } from './options.js';
import type { Prepared } from './prepare.js';
import { logName, type Recorder } from './recorder.js';
import type { FileRow, JobRow, RehearsalResult } from './result.js';
import type { RunningServices } from './running-services.js';
import type { RunResult, RunState } from './workflow/types.js';

/** Milliseconds since the epoch. */
export interface Times {
  readonly started: number;
  readonly running: number;
  readonly finished: number;
}

export interface OutcomeInput {
  readonly options: RehearsalOptions;
  readonly suite: Suite;
  readonly checked: Checked;
  readonly prepared: Prepared;
  readonly services: RunningServices;
  readonly recorder: Recorder;
  readonly faults: Faults;
  readonly run: RunResult;
  readonly times: Times;
  readonly program: string;
  readonly builder: ImageBuilder;
}

/** Reads back from the services what the run left there, and puts everything together that the reports show. */
export async function readOutcome(
  input: OutcomeInput,
): Promise<{ readonly result: RehearsalResult; readonly recordText: string | undefined }> {
  const { options, suite, checked, prepared, services, recorder, faults, run, times, program } = input;
  const { owner, repo, credentials } = prepared.state;
  faults.off();
  const repository = `${owner}/${repo}`;
  const release = await readRelease(services, repository, checked.tag.name, credentials.COMMIT_PAT);
  const record = parseRecord(release?.record);
  const jobs = jobRows(run.state, recorder.kept);
  const files = await readFiles(services, record, recorder.effects);
  const diff = readDiff(prepared.gitDir, checked.tag.name, prepared.tag.commit);
  const exitCode = exitCodeOf(run.conclusion, recorder.notModelled);
  const result: RehearsalResult = {
    tag: checked.tag.name,
    version: checked.tag.version.text,
    repository,
    branch: prepared.tag.branch,
    commit: prepared.tag.commit,
    workflow: prepared.shownWorkflow,
    configRef: prepared.configRef,
    trigger: prepared.trigger,
    attempt: run.state.attempt,
    suiteVersion: suite.version,
    conclusion: run.conclusion,
    exitCode,
    seconds: (times.finished - times.started) / 1000,
    stages: stagesOf(run.state, recorder.kept, times),
    jobs,
    plan: prepared.plan,
    planned: plannedEffects(prepared.plan, { files, diff, release: release?.release }),
    notes: recorder.notes,
    effects: recorder.effects,
    annotations: run.annotations,
    summaries: run.summaries,
    injected: recorder.injected,
    warnings: warningsOf(input),
    skippedActions: recorder.skippedActions,
    notModelled: recorder.notModelled,
    record,
    release: release?.release,
    files,
    images: [],
    imageBuilder: input.builder.kind,
    charts: [],
    channels: [],
    announcement: undefined,
    diff,
    next: nextSteps({ exitCode, jobs }, checked, prepared, options, program),
  };
  return { result, recordText: release?.record };
}

/** As the workflow's; a shell's 130 after Ctrl-C. */
function exitCodeOf(conclusion: RunResult['conclusion'], notModelled: readonly string[]): number {
  if (conclusion === 'cancelled') return 130;
  return conclusion === 'success' && notModelled.length === 0 ? 0 : 1;
}

/** Which effects of the plan the services hold, whichever attempt brought them there. */
export function plannedEffects(
  plan: Plan,
  held: Pick<RehearsalResult, 'files' | 'diff' | 'release'>,
): RehearsalResult['planned'] {
  const packageFiles = (normalized: string): FileRow[] =>
    held.files.filter(({ name }) => {
      const [stem = ''] = name.split(`-${plan.version}`);
      return stem.toLowerCase().replace(/[-_.]+/g, '-') === normalized;
    });
  const isDone = (id: string): boolean => {
    if (id === 'commit') return held.diff !== undefined;
    if (id === 'draft') return held.release !== undefined;
    if (id === 'release') return held.release?.draft === false;
    const files = packageFiles(id.replace(/^pypi:/, ''));
    return files.length > 0 && files.every(({ state }) => state === 'uploaded' || state === 'there');
  };
  return plan.effects.map(({ id, what }) => ({ what, done: isDone(id) }));
}

/** Jobs in the order in which they started. */
export function jobRows(state: RunState, kept: ReadonlySet<string>): JobRow[] {
  const ran = Object.entries(state.jobs).sort(([, a], [, b]) => a.startedMs - b.startedMs);
  const first = Math.min(...ran.filter(([id]) => !kept.has(id)).map(([, job]) => job.startedMs));
  return ran.map(([id, job]) => ({
    id,
    name: job.name,
    // A job that was kept from a state of an earlier release of this program has none.
    needs: job.needs ?? [],
    result: job.result,
    kept: kept.has(id),
    seconds: (job.finishedMs - job.startedMs) / 1000,
    start: kept.has(id) ? 0 : (job.startedMs - first) / 1000,
    steps: job.steps.map(({ name, conclusion, ms }) => ({ name, result: conclusion, seconds: ms / 1000 })),
    log: logName(id),
  }));
}

/** Wall time of each group of jobs (those of one called workflow, or a job by itself) and of what surrounds them. */
export function stagesOf(
  state: RunState,
  kept: ReadonlySet<string>,
  times: Times,
): RehearsalResult['stages'] {
  const groups = new Map<string, { from: number; to: number }>();
  const jobs = Object.entries(state.jobs).filter(([id]) => !kept.has(id));
  for (const [id, job] of jobs.sort(([, a], [, b]) => a.startedMs - b.startedMs)) {
    const name = id.includes('/') ? (job.name.split(' / ')[0] ?? id) : job.name;
    const group = groups.get(name);
    groups.set(name, {
      from: Math.min(group?.from ?? job.startedMs, job.startedMs),
      to: Math.max(group?.to ?? job.finishedMs, job.finishedMs),
    });
  }
  const seconds = (from: number, to: number): number => Math.max(0, to - from) / 1000;
  return [
    { name: 'prepare the rehearsal', seconds: seconds(times.started, times.running) },
    ...[...groups].map(([name, { from, to }]) => ({ name, seconds: seconds(from, to) })),
  ];
}

function warningsOf({ options, recorder, faults, prepared }: OutcomeInput): string[] {
  const unused = faults.unused();
  const specs = options.inject.filter(({ injection }) => unused.includes(injection)).map(({ spec }) => spec);
  const port = prepared.portChanged
    ? [
        'the port changed since the last rehearsal on this state: URLs in earlier records point to the old one',
      ]
    : [];
  return [
    ...specs.map((spec) => `--inject ${spec} never struck`),
    ...port,
    ...recorder.skippedActions.map(({ uses, job }) => `${uses} was not rehearsed (job ${job})`),
  ];
}
