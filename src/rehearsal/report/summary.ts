import { code, section, table, text } from '../../core/markdown.js';
import type { RehearsalResult } from '../result.js';
import { targetLines } from './targets.js';
import { duration, plainText } from './terminal.js';

/** `summary.md`: what a rehearsal did, then the summaries of all jobs as GitHub would show them. */
export function renderSummary(result: RehearsalResult): string {
  const jobs = result.jobs.map((job) => [
    text(job.name),
    job.kept ? `${job.result} (kept)` : job.result,
    duration(job.seconds),
  ]);
  // Blobs are parts of what follows: each is in events.jsonl.
  const told = result.effects.filter(({ kind, outcome }) => kind !== 'image.blob' || outcome !== 'done');
  const effects = told.map((effect) => [
    String(effect.seq),
    text(effect.kind),
    text(effect.what),
    `${effect.outcome} ${effect.status}`,
  ]);
  const warnings = [
    ...result.warnings.map((warning) => `- ${text(warning)}`),
    ...result.annotations.map(({ level, message }) => `- ${level}: ${text(message)}`),
  ];
  const own = section(
    `Rehearsal of ${text(result.tag)}: ${result.conclusion}`,
    `${text(result.repository)} at ${code(result.commit)}, ${result.trigger}, ${duration(result.seconds)} s.`,
    result.notes.map((note) => `- ${text(note)}`).join('\n'),
    targetLines(result)
      .map(([name, line]) => `- ${name}: ${text(line)}`)
      .join('\n'),
    table(['Job', 'Result', 'Seconds'], jobs),
    table(
      ['Stage', 'Seconds'],
      result.stages.map((stage) => [text(stage.name), duration(stage.seconds)]),
    ),
    warnings.join('\n'),
    result.effects.length === 0
      ? 'Nothing was changed outside.'
      : table(['#', 'Effect', 'What', 'Outcome'], effects),
    ...result.next.map(({ why, command }) => `${text(why)}\n\n\`\`\`sh\n${plainText(command)}\n\`\`\``),
  );
  const order = new Map(result.jobs.map((job, index) => [job.id, index]));
  const summaries = [...result.summaries].sort((a, b) => (order.get(a.job) ?? 0) - (order.get(b.job) ?? 0));
  return [own, ...summaries.map(({ markdown }) => `${markdown.trimEnd()}\n`)].join('\n');
}
