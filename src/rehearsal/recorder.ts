import { appendFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Redactor } from '../core/redact.js';
import type { RehearsalEvent, Reporter } from './events.js';
import type { Effect } from './services/types.js';
import type { Observer } from './workflow/types.js';

/** Files of an earlier rehearsal that this one replaces. */
const ownFiles = [
  'events.jsonl',
  'record.json',
  'summary.md',
  'rehearsal.html',
  'services.json',
  'logs',
] as const;

/**
 * Takes in everything that happens, masks it, hands it on to the reporter, and writes `events.jsonl` and a log per job
 * as it happens: a rehearsal that is killed leaves what it did up to then.
 */
export class Recorder implements Observer {
  readonly effects: Effect[] = [];
  readonly notes: string[] = [];
  readonly injected: string[] = [];
  readonly skippedActions: { uses: string; job: string; step: string }[] = [];
  readonly notModelled: string[] = [];
  readonly kept = new Set<string>();
  private readonly out: string;
  private readonly redactor: Redactor;
  private readonly reporter: Reporter;

  constructor(out: string, redactor: Redactor, reporter: Reporter) {
    this.out = out;
    this.redactor = redactor;
    this.reporter = reporter;
    // A folder that holds no earlier rehearsal keeps what is in it: --out may name any folder.
    if (existsSync(join(out, 'events.jsonl'))) {
      for (const name of ownFiles) rmSync(join(out, name), { recursive: true, force: true });
    }
    mkdirSync(join(out, 'logs'), { recursive: true });
    writeFileSync(join(out, 'events.jsonl'), '');
  }

  event(event: RehearsalEvent): void {
    this.reporter.event(masked(event, this.redactor));
  }

  note(text: string): void {
    this.notes.push(this.redactor.redact(text));
    this.event({ type: 'note', text });
  }

  effect(effect: Effect): void {
    const safe = masked(effect, this.redactor);
    this.effects.push(safe);
    appendFileSync(join(this.out, 'events.jsonl'), `${JSON.stringify(safe)}\n`);
    this.reporter.event({ type: 'effect', effect: safe });
  }

  strike(what: string): void {
    this.injected.push(this.redactor.redact(what));
    this.event({ type: 'injected', what });
  }

  unmodelled(service: string, method: string, path: string): void {
    this.notModelled.push(this.redactor.redact(`${service}: ${method} ${path}`));
    this.event({ type: 'not-modelled', service, method, path });
  }

  jobStarted(job: string, name: string): void {
    this.event({ type: 'job-started', job, name });
  }

  stepStarted(job: string, step: string): void {
    this.log(job, `=== ${step}`);
    this.event({ type: 'step-started', job, step });
  }

  stepLine(job: string, _step: string, line: string): void {
    this.log(job, line);
  }

  stepFinished(...[job, step, conclusion, ms]: Parameters<Observer['stepFinished']>): void {
    this.log(job, `--- ${step}: ${conclusion} after ${(ms / 1000).toFixed(1)} s`);
    this.event({ type: 'step-finished', job, step, conclusion, seconds: ms / 1000 });
  }

  jobFinished(...[job, result, ms]: Parameters<Observer['jobFinished']>): void {
    this.event({ type: 'job-finished', job, result, seconds: ms / 1000 });
  }

  jobKept(...[job, record]: Parameters<Observer['jobKept']>): void {
    this.kept.add(job);
    this.event({ type: 'job-kept', job, name: record.name, result: record.result });
  }

  notRehearsed(uses: string, job: string, step: string): void {
    this.skippedActions.push({ uses, job, step });
    this.event({ type: 'not-rehearsed', uses, job, step });
  }

  private log(job: string, line: string): void {
    appendFileSync(join(this.out, logName(job)), `${this.redactor.redact(line)}\n`);
  }
}

/** Where the log of a job is, below the out folder. */
export function logName(job: string): string {
  return `logs/${job.replace(/[^\w.-]+/g, '-')}.log`;
}

/** A value with every text in it masked. */
export function masked<T>(value: T, redactor: Redactor): T {
  const walk = (inner: unknown): unknown => {
    if (typeof inner === 'string') return redactor.redact(inner);
    if (Array.isArray(inner)) return inner.map(walk);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, walk(each)]));
  };
  return walk(value) as T;
}
