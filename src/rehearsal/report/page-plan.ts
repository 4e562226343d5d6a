import type { RehearsalResult } from '../result.js';
import { html, type Safe } from './html.js';

/** What the plan says, and which of its effects the services hold now. */
export function planSection({ plan, planned }: RehearsalResult): Safe {
  return html`<ul class="plain">${planned.map(
    ({ what, done }) => html`<li class="${done ? 'done' : 'skipped'}">${done ? '✓' : '–'} ${what}</li>
`,
  )}</ul>
<p>${plan.kind}, line ${plan.line}${plan.codename === '' ? '' : `, codename ${plan.codename}`};
own versions are ${plan.window.from} to ${plan.window.to}.</p>
${plan.warnings.length === 0 ? '' : html`<ul>${plan.warnings.map((text) => html`<li class="warning">${text}</li>`)}</ul>`}
${leftAlone(plan)}`;
}

function leftAlone({ rewrite }: RehearsalResult['plan']): Safe | undefined {
  if (rewrite.left_alone.length === 0) return undefined;
  return html`<details><summary>${rewrite.left_alone.length} values left alone</summary><div class="scroll"><table>
<tr><th>Where</th><th>Key</th><th>Value</th><th>Why</th></tr>
${rewrite.left_alone.map(
  ({ path, line, key, value, reason }) => html`<tr><td><code>${path}:${line}</code></td><td>${key}</td>
<td>${value}</td><td>${reason}</td></tr>
`,
)}</table></div></details>`;
}
