import { effectLine, type RehearsalEvent, type Reporter } from '../events.js';
import { duration, plainText } from './terminal.js';

/** What an event is in one plain line; undefined for those that a log does not need. */
export function lineOf(event: RehearsalEvent, nameOf: (job: string) => string): string | undefined {
  switch (event.type) {
    case 'note':
      return event.text;
    case 'start':
      return `${event.tag} at ${event.commit.slice(0, 9)}${event.branch === '' ? '' : ` (${event.branch})`}: ${event.trigger}, ${event.workflow}`;
    case 'job-started':
      return `start   ${event.name}`;
    case 'job-finished':
      return `${event.result.padEnd(7)} ${nameOf(event.job)} (${duration(event.seconds)} s)`;
    case 'job-kept':
      return `kept    ${event.name} (${event.result})`;
    case 'effect':
      return `effect  ${effectLine(event.effect)}`;
    case 'injected':
      return `inject  ${event.what}`;
    case 'not-rehearsed':
      return `not rehearsed: ${event.uses} (${nameOf(event.job)})`;
    case 'not-modelled':
      return `not modelled: ${event.service} ${event.method} ${event.path}`;
    case 'step-started':
    case 'step-finished':
    case 'end':
      return undefined;
  }
}

/** A line per job start, job end and effect, for logs and pipes. */
export class PlainLines implements Reporter {
  private readonly names = new Map<string, string>();
  private readonly write: (text: string) => unknown;

  constructor(write: (text: string) => unknown) {
    this.write = write;
  }

  event(event: RehearsalEvent): void {
    if (event.type === 'job-started') this.names.set(event.job, event.name);
    const line = lineOf(event, (job) => this.names.get(job) ?? job);
    if (line !== undefined) this.write(`${plainText(line)}\n`);
  }

  close(): void {}
}

/** Every event as one line of JSON. */
export class JsonLines implements Reporter {
  private readonly write: (text: string) => unknown;

  constructor(write: (text: string) => unknown) {
    this.write = write;
  }

  event(event: RehearsalEvent): void {
    this.write(`${JSON.stringify(event)}\n`);
  }

  close(): void {}
}
