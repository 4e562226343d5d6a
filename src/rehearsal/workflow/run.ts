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
  /** Something that the calling job needs ran again in this attempt. */
  readonly fresh: boolean;
  /** Aborted when its jobs have to stop. */
  readonly signal: AbortSignal;
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
