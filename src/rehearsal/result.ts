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
  readonly images: readonly ImageRow[];
  /** How images were made in this rehearsal: really, or as labelled placeholders. */
  readonly imageBuilder: 'buildx' | 'placeholder';
  readonly charts: readonly ChartRow[];
  readonly channels: readonly ChannelRow[];
  /** Message of this tag on the embedded Discord; undefined when there is none. */
  readonly announcement: Announcement | undefined;
  readonly diff: CommitDiff | undefined;
  /** The command to run next, ready for a shell, and why. */
  readonly next: readonly { readonly why: string; readonly command: string }[];
}

export interface JobRow {
  readonly id: string;
  readonly name: string;
  /** Ids of the jobs that it waited for. */
  readonly needs: readonly string[];
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

/** The version tag of one repository. */
export interface ImageRow {
  /** `127.0.0.1:5000/infrastructure/node:5.1.0` */
  readonly reference: string;
  /** Name of the build in the plan: repositories of one build hold the same bytes. */
  readonly build: string;
  /** Of the index; '' when the tag is not there. */
  readonly digest: string;
  readonly platforms: readonly {
    readonly platform: string;
    readonly digest: string;
    readonly size: number;
  }[];
  /** After the rehearsal: `pushed` by it, `there` from before, `differs` from the record, or `missing`. */
  readonly state: 'pushed' | 'there' | 'differs' | 'missing';
}

export interface ChartRow {
  readonly name: string;
  readonly version: string;
  /** Where it is: `oci://…` or the address of the archive; '' when it is nowhere. */
  readonly reference: string;
  /** Of the archive. */
  readonly sha256: string;
  readonly size: number | undefined;
  readonly state: 'pushed' | 'there' | 'differs' | 'missing';
}

/** What promote-tags said of a channel, and what it holds now. */
export interface ChannelRow {
  readonly repository: string;
  readonly channel: string;
  readonly live: boolean;
  /** As the action told; `not reached` when it did not run. */
  readonly state: 'moved' | 'unchanged' | 'kept' | 'refused' | 'not reached';
  readonly reason: string;
  /** Digests before and now; '' when it does not exist. */
  readonly from: string;
  readonly to: string;
  /** Versions that those digests are tagged with; '' when there is none. */
  readonly fromVersion: string;
  readonly toVersion: string;
}

/** A message as Discord would show it. */
export interface Announcement {
  /** Name that it is posted under. */
  readonly author?: string;
  readonly channel: string;
  /** Posted by this run, or there from an earlier one. */
  readonly state: 'posted' | 'there';
  readonly content: string;
  readonly embeds: readonly {
    readonly title: string;
    readonly url: string;
    readonly description: string;
    /** `#rrggbb`; '' for none. */
    readonly color: string;
    readonly fields: readonly { readonly name: string; readonly value: string; readonly inline: boolean }[];
    readonly footer: string;
  }[];
}
