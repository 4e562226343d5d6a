import type { Plan } from '../plan/types.js';
import type { ReleaseRecord } from '../record/types.js';
import type { Trigger } from './events.js';
import type { Effect } from './services/types.js';
import type { Annotation, JobResult, Summary } from './workflow/types.js';

/** Everything that a report shows; texts are masked, but not escaped. */
export interface RehearsalResult {
  readonly tag: string;
  readonly version: string;
  readonly repository: string;
  readonly branch: string;
  readonly commit: string;
  readonly workflow: string;
  /** Whose config was used instead of the tagged commit's, '' = that. */
  readonly configRef: string;
  readonly trigger: Trigger;
  readonly attempt: number;
  readonly suiteVersion: string;
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  readonly exitCode: number;
  /** Wall time of all of it. */
  readonly seconds: number;
  readonly stages: readonly { readonly name: string; readonly seconds: number }[];
  readonly jobs: readonly JobRow[];
  readonly plan: Plan;
  /** The plan's effects in order, and whether the services hold them now. */
  readonly planned: readonly { readonly what: string; readonly done: boolean }[];
  readonly notes: readonly string[];
  readonly effects: readonly Effect[];
  readonly annotations: readonly Annotation[];
  readonly summaries: readonly Summary[];
  readonly injected: readonly string[];
  readonly warnings: readonly string[];
  readonly skippedActions: readonly { readonly uses: string; readonly job: string; readonly step: string }[];
  readonly notModelled: readonly string[];
  readonly record: ReleaseRecord | undefined;
  readonly release: ReleaseState | undefined;
  readonly files: readonly FileRow[];
  readonly diff: CommitDiff | undefined;
  /** The command to run next, ready for a shell, and why. */
  readonly next: readonly { readonly why: string; readonly command: string }[];
}

export interface JobRow {
  readonly id: string;
  readonly name: string;
  readonly result: JobResult;
  /** Of an earlier attempt, not run again. */
  readonly kept: boolean;
  readonly seconds: number;
  /** Seconds after the first job's start. */
  readonly start: number;
  readonly steps: readonly { readonly name: string; readonly result: JobResult; readonly seconds: number }[];
  readonly log: string;
}

export interface ReleaseState {
  readonly url: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly assets: readonly { readonly name: string; readonly size: number }[];
}

export interface FileRow {
  readonly name: string;
  readonly sha256: string;
  /** Bytes; undefined when unknown. */
  readonly size: number | undefined;
  /**
   * On the index after the rehearsal: `uploaded` by it, `there` from before with the same hash, `differs` with
   * another hash, or `missing`.
   */
  readonly state: 'uploaded' | 'there' | 'differs' | 'missing';
}

export interface CommitDiff {
  readonly commit: string;
  readonly subject: string;
  /** Branches that hold it. */
  readonly branches: readonly string[];
  readonly files: readonly {
    readonly path: string;
    readonly removed: readonly string[];
    readonly added: readonly string[];
  }[];
}
