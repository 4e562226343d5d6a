import { bytes } from '../../core/markdown.js';
import type { RehearsalResult } from '../result.js';
import { html, link, type Safe } from './html.js';

const states = {
  uploaded: 'uploaded',
  there: 'there already',
  differs: 'another hash on the index',
  missing: 'not on the index',
} as const;

export function filesSection(result: RehearsalResult): Safe | undefined {
  if (result.files.length === 0) return undefined;
  return html`<div class="scroll"><table>
<tr><th>File</th><th>sha256</th><th class="number">Size</th><th>State</th></tr>
${result.files.map(
  (file) => html`<tr><td>${file.name}</td><td><code>${file.sha256}</code></td>
<td class="number">${file.size === undefined ? '' : bytes(file.size)}</td>
<td class="${file.state}">${states[file.state]}</td></tr>
`,
)}</table></div>`;
}

export function releaseSection({ release }: RehearsalResult): Safe | undefined {
  if (release === undefined) return undefined;
  const state = release.draft ? 'draft' : release.prerelease ? 'prerelease, published' : 'published';
  return html`<p>${link(release.url)} (${state})</p>
<details><summary>${release.assets.length} assets</summary><div class="scroll"><table>
${release.assets.map(
  ({ name, size }) => html`<tr><td>${name}</td><td class="number">${bytes(size)}</td></tr>
`,
)}</table></div></details>`;
}

export function commitSection({ diff }: RehearsalResult): Safe | undefined {
  if (diff === undefined) return undefined;
  const lines = diff.files.reduce((sum, file) => sum + file.added.length, 0);
  return html`<p><code>${diff.commit}</code> ${diff.subject} (on ${diff.branches.join(', ') || 'no branch'}):
${diff.files.length} files, ${lines} lines</p>
${diff.files.map(
  (file) => html`<details class="file"><summary><code>${file.path}</code></summary><pre>${file.removed.map(
    (line) => html`<del>${line}</del>`,
  )}${file.added.map((line) => html`<ins>${line}</ins>`)}</pre></details>
`,
)}`;
}

export function effectsSection(result: RehearsalResult): Safe {
  if (result.effects.length === 0) return html`<p>None: nothing was changed outside.</p>`;
  return html`<div class="scroll"><table>
<tr><th class="number">#</th><th>Service</th><th>Kind</th><th>What</th><th>By</th><th>Outcome</th></tr>
${result.effects.map(
  (effect) => html`<tr><td class="number">${effect.seq}</td><td>${effect.service}</td><td>${effect.kind}</td>
<td>${effect.what}</td><td>${effect.actor}</td><td class="${effect.outcome}">${effect.outcome} ${effect.status}</td></tr>
`,
)}</table></div>`;
}
