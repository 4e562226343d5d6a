import { effectLine } from '../events.js';
import type { RehearsalResult } from '../result.js';
import type { Effect } from '../services/types.js';
import { targetLines } from './targets.js';
import { type Colour, columns, duration, paint, plainText } from './terminal.js';

/** What stands on the terminal at the end: jobs, stages, effects, warnings, and what to do next. */
export function renderFinal(result: RehearsalResult, report: string, colours: boolean): string {
  const heading = (title: string): string => `\n${paint('bold', title, colours)}`;
  const { effects } = result;
  const lines = [
    heading('Jobs'),
    ...columns(
      result.jobs.map((job) => [
        `  ${job.kept ? 'kept' : job.result}`,
        plainText(job.name),
        duration(job.seconds),
      ]),
      [2],
    ),
    heading('Seconds per stage'),
    ...columns(
      [...result.stages, { name: 'all', seconds: result.seconds }].map((stage) => [
        `  ${plainText(stage.name)}`,
        duration(stage.seconds),
      ]),
      [1],
    ),
    ...targetsOf(result, heading),
    heading(effects.length === 0 ? 'Effects: none' : `Effects: ${countText(result)}`),
    ...effectLines(effects),
    ...listed(heading('Warnings and errors'), problems(result)),
    ...(result.exitCode === 0 ? [] : whatIsLeft(result, heading)),
    '',
    paint(...verdict(result), colours),
    `Report: ${report}`,
    ...result.next.flatMap(({ why, command }) => ['', plainText(why), `  ${plainText(command)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function targetsOf(result: RehearsalResult, heading: (title: string) => string): string[] {
  const lines = targetLines(result).map(([name, text]) => [`  ${name}`, plainText(text)]);
  return lines.length === 0 ? [] : [heading('Targets'), ...columns(lines)];
}

/** Effects in order, but many of one kind as their number: each of them is in events.jsonl and on the page. */
function effectLines(effects: readonly Effect[]): string[] {
  const groups = new Map<string, Effect[]>();
  for (const effect of effects) {
    const key = `${effect.service} ${effect.kind} ${effect.outcome}`;
    groups.set(key, [...(groups.get(key) ?? []), effect]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length <= 3) {
      return group.map((effect) => `  ${plainText(effectLine(effect))}`);
    }
    const many = `${group.length} times, first ${first.what}`;
    return [`  ${plainText(effectLine({ ...first, what: many }))}`];
  });
}

function countText(result: RehearsalResult): string {
  const count = (outcome: string): number => result.effects.filter((each) => each.outcome === outcome).length;
  const parts = [
    `${count('done')} done`,
    ...(['repeated', 'refused'] as const).flatMap((each) =>
      count(each) > 0 ? [`${count(each)} ${each}`] : [],
    ),
  ];
  return parts.join(', ');
}

function problems(result: RehearsalResult): string[] {
  return [
    ...result.injected.map((what) => `injected: ${what}`),
    ...result.warnings,
    ...result.notModelled.map((request) => `no embedded service answers ${request}`),
    ...result.annotations
      .filter(({ level }) => level !== 'notice')
      .map(({ level, message, job }) => `${level} (${job}): ${message}`),
  ];
}

/** After a failure: what the services hold already, what is left, and which jobs did not succeed. */
function whatIsLeft(result: RehearsalResult, heading: (title: string) => string): string[] {
  const effects = (done: boolean): string[] =>
    result.planned.filter((each) => each.done === done).map(({ what }) => what);
  const jobs = result.jobs.filter((job) => job.result !== 'success');
  return [
    ...listed(heading('Done'), effects(true)),
    ...listed(heading('Left'), effects(false)),
    ...listed(
      heading('Jobs that did not succeed'),
      jobs.map((job) => `${job.name}: ${job.result}`),
    ),
  ];
}

function listed(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [heading, ...lines.flatMap((line) => line.split('\n').map((part) => `  ${plainText(part)}`))];
}

function verdict(result: RehearsalResult): [Colour, string] {
  const { conclusion, exitCode } = result;
  const tag = plainText(result.tag);
  if (exitCode === 0) return ['green', `The rehearsal of ${tag} succeeded${nothingDone(result)}.`];
  if (conclusion === 'cancelled') return ['yellow', `The rehearsal of ${tag} was cancelled.`];
  const why = conclusion === 'success' ? ': a request had no modelled answer' : '';
  return ['red', `The rehearsal of ${tag} failed${why}.`];
}

/** A finished release that runs again says so, and so does a dry run. */
function nothingDone({ effects, planned }: RehearsalResult): string {
  if (effects.some(({ outcome }) => outcome === 'done')) return '';
  return planned.every(({ done }) => done)
    ? ' and changed nothing: all of it was done before'
    : ' and changed nothing';
}
