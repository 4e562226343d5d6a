import type { Effect } from './services/types.js';
import type { JobResult } from './workflow/types.js';

/** What happens in a rehearsal, in order: shown live, and printed as it is by `--json`. Secrets are masked before. */
export type RehearsalEvent =
  | { readonly type: 'note'; readonly text: string }
  | {
      readonly type: 'start';
      readonly tag: string;
      readonly commit: string;
      readonly branch: string;
      readonly trigger: Trigger;
      readonly attempt: number;
      readonly workflow: string;
    }
  | { readonly type: 'job-started'; readonly job: string; readonly name: string }
  | { readonly type: 'step-started'; readonly job: string; readonly step: string }
  | {
      readonly type: 'step-finished';
      readonly job: string;
      readonly step: string;
      readonly conclusion: JobResult;
      readonly seconds: number;
    }
  | {
      readonly type: 'job-finished';
      readonly job: string;
      readonly result: JobResult;
      readonly seconds: number;
    }
  | { readonly type: 'job-kept'; readonly job: string; readonly name: string; readonly result: JobResult }
  | { readonly type: 'effect'; readonly effect: Effect }
  | { readonly type: 'injected'; readonly what: string }
  | { readonly type: 'not-rehearsed'; readonly uses: string; readonly job: string; readonly step: string }
  | {
      readonly type: 'not-modelled';
      readonly service: string;
      readonly method: string;
      readonly path: string;
    }
  | {
      readonly type: 'end';
      readonly conclusion: 'success' | 'failure' | 'cancelled';
      readonly exit_code: number;
      readonly seconds: number;
      readonly report: string;
    };

/** Why the workflow runs: as after a push of the tag, by hand for the tag, or again. */
export type Trigger = 'push' | 'workflow_dispatch' | 're-run all jobs' | 're-run failed jobs';

/** Shows events; nothing follows the first `close`. */
export interface Reporter {
  event(event: RehearsalEvent): void;
  close(): void;
}

/** One effect in one line, for people. */
export function effectLine(effect: Effect): string {
  const outcome = effect.outcome === 'done' ? '' : ` (${effect.outcome} ${effect.status})`;
  return `${effect.service} ${effect.kind.replace(/^pypi\./, '')}: ${effect.what}${outcome}`;
}
