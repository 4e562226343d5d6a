import { join } from 'node:path';
import type { ReleaseRecord } from '../record/types.js';
import type { Checked } from './check.js';
import type { Faults } from './faults.js';
import type { ImageBuilder } from './image-builder.js';
import { readAnnouncement } from './inspect/announcement.js';
import { readChannels } from './inspect/channels.js';
import { readCharts } from './inspect/charts.js';
import { readImages } from './inspect/images.js';
import { openRegistry } from './inspect/registry.js';
import { readReports } from './inspect/reports.js';
import { parseRecord, readDiff, readFiles, readRelease } from './inspect.js';
import { nextSteps } from './next.js';
import type { RehearsalOptions, Suite } from './options.js';
import { plannedEffects } from './planned.js';
import type { Prepared } from './prepare.js';
import { logName, type Recorder } from './recorder.js';
import type { JobRow, RehearsalResult } from './result.js';
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
  const held = await readTargets(input, repository, record);
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
    planned: plannedEffects(prepared.plan, { files, diff, release: release?.release, ...held }),
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
    ...held,
    imageBuilder: input.builder.kind,
    diff,
    next: nextSteps({ exitCode, jobs }, checked, prepared, options, program),
  };
  return { result, recordText: release?.record };
}

type Targets = Pick<RehearsalResult, 'images' | 'charts' | 'channels' | 'announcement'>;

/** What registry and Discord hold of the release. */
async function readTargets(
  { prepared, services, recorder, run, checked }: OutcomeInput,
  repository: string,
  record: ReleaseRecord | undefined,
): Promise<Targets> {
  const { plan, state, runDir } = prepared;
  const { effects } = recorder;
  const view = openRegistry(services.registry, state.credentials);
  const reports = readReports(join(runDir, 'artifacts'), run.state, 'promote-tags');
  const { apiUrl } = services.discord;
  const release = { repository, tag: checked.tag.name };
  return {
    images: await readImages(view, plan, record, effects),
    charts: await readCharts(view, plan, record, effects),
    channels: await readChannels(view, plan, reports),
    announcement: await readAnnouncement(apiUrl, state.credentials.DISCORD_RELEASE_TOKEN, release, effects),
  };
}

/** As the workflow's; a shell's 130 after Ctrl-C. */
function exitCodeOf(conclusion: RunResult['conclusion'], notModelled: readonly string[]): number {
  if (conclusion === 'cancelled') return 130;
  return conclusion === 'success' && notModelled.length === 0 ? 0 : 1;
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
