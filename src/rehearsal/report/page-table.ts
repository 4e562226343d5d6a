import { html, type Safe } from './html.js';
import { type State, wordsOf } from './marks.js';

export interface Column {
  readonly title: string;
  readonly number?: boolean;
}

export interface Row {
  /** The first one is the row's heading. */
  readonly cells: readonly (Safe | string | number)[];
  /** Shown even when the other rows are folded away. */
  readonly important?: boolean;
  /** Counted in the heading of a folded table. */
  readonly state?: State;
}

/** Lists that are longer are folded, so that a big release stays readable. */
export const fold = 20;

/**
 * A table that turns into a list of cards on a narrow screen; the roles keep it a table there for screen readers.
 * A long one is folded below what is important of it.
 */
export function table(caption: string, columns: readonly Column[], rows: readonly Row[]): Safe {
  if (rows.length <= fold) return plainTable(caption, columns, rows);
  const important = rows.filter((row) => row.important === true);
  return html`${important.length === 0 ? '' : plainTable(`${caption}: what needs a look`, columns, important)}
${folded(`All ${rows.length}${counts(rows)}`, plainTable(caption, columns, rows))}`;
}

function counts(rows: readonly Row[]): string {
  const states = new Map<State, number>();
  for (const { state } of rows) if (state !== undefined) states.set(state, (states.get(state) ?? 0) + 1);
  const parts = [...states].map(([state, count]) => `${count} ${wordsOf(state)}`);
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}

export function folded(summary: string, body: Safe): Safe {
  return html`<details class="fold"><summary>${summary}</summary>
${body}</details>`;
}

function plainTable(caption: string, columns: readonly Column[], rows: readonly Row[]): Safe {
  const kind = (index: number): string => (columns[index]?.number === true ? 'number' : 'text');
  return html`<div class="scroll"><table role="table"><caption class="hidden">${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(
    ({ title }, index) => html`<th scope="col" role="columnheader" class="${kind(index)}">${title}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">
${rows.map(
  ({ cells }) => html`<tr role="row">${cells.map((cell, index) =>
    index === 0
      ? html`<th scope="row" role="rowheader">${cell}</th>`
      : html`<td role="cell" class="${kind(index)}">${cell}</td>`,
  )}</tr>
`,
)}</tbody></table></div>`;
}

/** A hash that is shown short: a click selects, and a copy takes, all of it. */
export function hash(full: string): Safe {
  return full === ''
    ? html`<span class="soft">none</span>`
    : html`<code class="hash" title="${full}">${full}</code>`;
}
