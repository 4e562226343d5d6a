import type { RehearsalResult } from '../result.js';
import { html, type Safe } from './html.js';
import { mark } from './marks.js';
import { fold, folded, table } from './page-table.js';

/** What the plan says, and which of its effects the services hold now: what is left first, when there is much. */
export function planSection({ plan, planned }: RehearsalResult): Safe {
  const list = (rows: typeof planned): Safe =>
    html`<ul class="plain">${rows.map(
      ({ what, done }) => html`<li>${mark(done ? 'done' : 'left', what)}</li>
`,
    )}</ul>`;
  const left = planned.filter(({ done }) => !done);
  const long = planned.length > fold;
  return html`<p>${plan.kind}, line ${plan.line}${plan.codename === '' ? '' : `, codename ${plan.codename}`};
own versions are ${plan.window.from} to ${plan.window.to}. ${planned.length - left.length} of ${planned.length} effects are there${left.length === 0 ? '' : `, ${left.length} left`}.</p>
${long && left.length > 0 && left.length < planned.length ? folded(`${left.length} left`, list(left)) : ''}
${long ? folded(`All ${planned.length} effects, in order`, list(planned)) : list(planned)}
${leftAlone(plan)}`;
}

function leftAlone({ rewrite }: RehearsalResult['plan']): Safe | undefined {
  if (rewrite.left_alone.length === 0) return undefined;
  const columns = [{ title: 'Where' }, { title: 'Key' }, { title: 'Value' }, { title: 'Why' }];
  const rows = rewrite.left_alone.map(({ path, line, key, value, reason }) => ({
    cells: [html`<code>${path}:${line}</code>`, key, value, reason],
  }));
  return folded(`Values left alone: ${rewrite.left_alone.length}`, table('Values left alone', columns, rows));
}

export function commitSection({ diff }: RehearsalResult): Safe | undefined {
  if (diff === undefined) return undefined;
  const lines = diff.files.reduce((sum, file) => sum + file.added.length, 0);
  const files = html`${diff.files.map(
    (file) => html`<details class="file"><summary><code>${file.path}</code></summary><pre>${file.removed.map(
      (line) => html`<del>${line}</del>`,
    )}${file.added.map((line) => html`<ins>${line}</ins>`)}</pre></details>
`,
  )}`;
  return html`<p><code>${diff.commit}</code> ${diff.subject} (on ${diff.branches.join(', ') || 'no branch'}):
${diff.files.length} files, ${lines} lines</p>
${diff.files.length > fold ? folded(`All ${diff.files.length} files`, files) : files}`;
}

/** Writes to services in order, after their numbers by kind. */
export function effectsSection({ effects }: RehearsalResult): Safe {
  if (effects.length === 0) return html`<p class="none">None: nothing was changed outside.</p>`;
  const kinds = new Map<string, number>();
  for (const { service, kind, outcome } of effects) {
    const key = `${service} ${kind.replace(/^(?:pypi|discord)\./, '')}${outcome === 'done' ? '' : `, ${outcome}`}`;
    kinds.set(key, (kinds.get(key) ?? 0) + 1);
  }
  const columns = [
    { title: 'What' },
    { title: '#', number: true },
    { title: 'Service' },
    { title: 'Kind' },
    { title: 'By' },
    { title: 'Outcome' },
  ];
  const rows = effects.map(({ seq, service, kind, what, actor, outcome, status }) => ({
    cells: [what, seq, service, kind, actor, mark(outcome, `${outcome} ${status}`)],
    important: outcome === 'refused',
    state: outcome,
  }));
  return html`<ul class="chips">${[...kinds].map(([kind, count]) => html`<li>${count} × ${kind}</li>`)}</ul>
${table('Effects in order', columns, rows)}`;
}
