import { messageOf, type Place, UserError } from '../../core/errors.js';
import type { Workflow } from './load.js';
import type { Annotation, ArtifactRecord, JobRecord, RunRequest, Summary } from './types.js';

/** What all jobs of a run share. */
export interface Run {
  readonly request: RunRequest;
  readonly attempt: number;
  readonly github: Readonly<Record<string, unknown>>;
  readonly artifactsDir: string;
  readonly slots: Slots;
  /** Aborted when a person cancels the run. */
  readonly cancelled: AbortSignal;
  readonly jobs: Record<string, JobRecord>;
  readonly artifacts: Record<string, ArtifactRecord>;
  readonly annotations: Annotation[];
  readonly summaries: Summary[];
  /** A number that was not given before in this run. */
  serial(): number;
}

/** One workflow being run: the top one, or one called by a job. */
export interface Frame {
  readonly workflow: Workflow;
  /** Before job ids and names, e.g. `stage/` and `Stage / `. */
  readonly keyPrefix: string;
  readonly namePrefix: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Id paths of the jobs that the calling job waits for. */
  readonly waits: readonly string[];
  /** Something that the calling job needs ran again in this attempt. */
  readonly fresh: boolean;
  /** Aborted when its jobs have to stop. */
  readonly signal: AbortSignal;
}

/** Tells the observer that a job has ended now, and gives its record. */
export function endJob(
  run: Run,
  key: string,
  facts: Pick<JobRecord, 'name' | 'needs' | 'result'> & Partial<JobRecord>,
): JobRecord {
  const finishedMs = Date.now();
  const { startedMs = finishedMs } = facts;
  run.request.observer.jobFinished(key, facts.result, finishedMs - startedMs);
  return { outputs: {}, steps: [], ...facts, startedMs, finishedMs, attempt: run.attempt };
}

/** An error as an annotation of a job, at the place in the workflow that it names, else at that of the job or step. */
export function annotationOf(error: unknown, job: string, step: string, near: Place): Annotation {
  const { file, line } = (error instanceof UserError ? error.place : undefined) ?? near;
  const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
  return { level: 'error', message: messageOf(error), job, step, ...place };
}

/** At most so many at a time, in order. */
export class Slots {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(count: number) {
    this.free = count;
  }

  async use<T>(body: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await body();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.free++;
      else next();
    }
  }
}
