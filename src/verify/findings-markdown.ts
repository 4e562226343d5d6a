import { clamp, code, section, table, text } from '../core/markdown.js';
import { type Finding, needsAttention } from './finding.js';
import { oneLine } from './line.js';

const line = (value: string): string => text(oneLine(value, 500));

/** The summary of a verification: what is wrong first, with what to do, then everything. */
export function findingsMarkdown(version: string, sentence: string, findings: readonly Finding[]): string {
  const wrong = findings.filter(needsAttention);
  const what = ({ what: name }: Finding): string => code(oneLine(name) || 'nothing');
  return clamp(
    section(
      `Verification of ${line(version)}`,
      `${line(sentence)}.`,
      table(
        ['target', 'what', 'state', 'found', 'what to do'],
        wrong.map((one) => [one.target, what(one), one.state, line(one.detail), line(one.fix)]),
      ),
      wrong.length === 0 ? '' : 'Everything that was looked at:',
      table(
        ['target', 'what', 'state', 'found'],
        findings.map((one) => [one.target, what(one), one.state, line(one.detail)]),
      ),
    ),
  );
}

/** `12 same, 1 missing`. */
export function tally(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { state } of findings) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, count]) => `${count} ${state}`).join(', ') || 'nothing';
}
