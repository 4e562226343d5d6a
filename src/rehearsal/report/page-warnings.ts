import type { RehearsalResult } from '../result.js';
import type { Annotation } from '../workflow/types.js';
import { html, type Safe } from './html.js';
import { mark, type State } from './marks.js';
import { fold, folded } from './page-table.js';

/** Errors first, then warnings of the plan, the rehearsal and the jobs, notices, and what was broken on purpose. */
export function warningsSection(result: RehearsalResult): Safe | undefined {
  const names = new Map(result.jobs.map((job) => [job.id, job.name]));
  const told = (wanted: Annotation['level']): Safe[] =>
    result.annotations
      .filter(({ level }) => level === wanted)
      .map(({ level, message, job, title = '', file, line }) => {
        const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
        return entry(level, names.get(job) ?? job, `${title === '' ? '' : `${title}: `}${place}${message}`);
      });
  const loud = [
    ...told('error'),
    ...result.notModelled.map((request) =>
      entry('error', 'Rehearsal', `no embedded service answers ${request}`),
    ),
    ...result.injected.map((what) => entry('warning', 'Injected', what)),
    ...result.plan.warnings.map((text) => entry('warning', 'Plan', text)),
    ...result.warnings.map((text) => entry('warning', 'Rehearsal', text)),
    ...told('warning'),
  ];
  const quiet = [...told('notice'), ...result.notes.map((text) => entry('notice', 'Rehearsal', text))];
  if (loud.length + quiet.length === 0) return undefined;
  const list = (entries: readonly Safe[]): Safe => html`<ul class="plain">${entries}</ul>`;
  return html`${loud.length === 0 ? '' : list(loud)}
${quiet.length > fold ? folded(`${quiet.length} notices`, list(quiet)) : quiet.length === 0 ? '' : list(quiet)}`;
}

function entry(level: State, who: string, text: string): Safe {
  return html`<li class="told">${mark(level)} <span class="soft">${who}</span><pre>${text}</pre></li>
`;
}

export function warningCount({
  annotations,
  notModelled,
  injected,
  plan,
  warnings,
}: RehearsalResult): number {
  const told = annotations.filter(({ level }) => level !== 'notice').length;
  return told + notModelled.length + injected.length + plan.warnings.length + warnings.length;
}

/** What this rehearsal says nothing about. */
export function limitsSection(result: RehearsalResult): Safe {
  return html`<ul>
<li>Replaced by built-ins of the rehearsal: <code>actions/checkout</code>, <code>actions/upload-artifact</code>,
<code>actions/download-artifact</code>.</li>
${result.skippedActions.map(
  ({ uses, job, step }) => html`<li>${mark('warning', 'not run:')} <code>${uses}</code> (${job}, ${step})</li>
`,
)}${result.images.length > 0 && result.imageBuilder === 'placeholder' ? html`<li>Dockerfiles: images were placeholders.</li>` : ''}
${result.plan.live.map(
  ({ url }) => html`<li>Not asked for its version: <code>${url}</code></li>
`,
)}<li>Permissions, environments, concurrency and runner images of GitHub are not enforced here.</li>
<li>GitHub, PyPI, the registry and Discord were embedded services on this machine; their answers are modelled on the real ones.</li>
</ul>`;
}
