import { effectLine, type RehearsalEvent } from '../events.js';
import type { JobResult } from '../workflow/types.js';

export interface JobView {
  readonly id: string;
  readonly name: string;
  readonly state: 'running' | 'kept' | JobResult;
  /** The step that runs now, '' between steps. */
  readonly step: string;
  readonly startedMs: number;
  readonly seconds: number;
}

/** What the live table shows. */
export interface View {
  readonly title: string;
  readonly jobs: readonly JobView[];
  readonly effects: number;
  readonly lastEffect: string;
  readonly last: string;
}

export const emptyView: View = { title: '', jobs: [], effects: 0, lastEffect: '', last: '' };

/** The view after one more event. Pure; `now` in milliseconds since the epoch. */
export function advance(view: View, event: RehearsalEvent, now: number): View {
  const job = (id: string, change: Partial<JobView>): View => ({
    ...view,
    jobs: view.jobs.map((each) => (each.id === id ? { ...each, ...change } : each)),
  });
  const started = (id: string, name: string, state: JobView['state']): View => ({
    ...view,
    jobs: [
      ...view.jobs.filter((each) => each.id !== id),
      { id, name, state, step: '', startedMs: now, seconds: 0 },
    ],
  });
  switch (event.type) {
    case 'start':
      return {
        ...view,
        title: `${event.tag} on ${event.branch || event.commit.slice(0, 9)}, ${event.trigger}`,
      };
    case 'note':
      return { ...view, last: event.text };
    case 'job-started':
      return started(event.job, event.name, 'running');
    case 'job-kept':
      return started(event.job, event.name, 'kept');
    case 'step-started':
      return job(event.job, { step: event.step });
    case 'step-finished':
      return job(event.job, { step: '' });
    case 'job-finished':
      if (!view.jobs.some(({ id }) => id === event.job)) return started(event.job, event.job, event.result);
      return job(event.job, { state: event.result, step: '', seconds: event.seconds });
    case 'effect':
      return { ...view, effects: view.effects + 1, lastEffect: effectLine(event.effect) };
    case 'injected':
      return { ...view, last: `injected: ${event.what}` };
    case 'not-modelled':
      return { ...view, last: `not modelled: ${event.service} ${event.method} ${event.path}` };
    case 'not-rehearsed':
      return { ...view, last: `not rehearsed: ${event.uses}` };
    case 'end':
      return view;
  }
}
