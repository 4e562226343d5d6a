import type { JobRow, RehearsalResult } from '../result.js';
import { html, type Safe } from './html.js';
import { duration } from './terminal.js';

const marks: Readonly<Record<JobRow['result'], string>> = {
  success: '✓',
  failure: '✗',
  skipped: '–',
  cancelled: '⊘',
};

/** Every job in the order of its start, with a bar on the common time axis and its steps. */
export function jobsSection(result: RehearsalResult): Safe | undefined {
  if (result.jobs.length === 0) return undefined;
  const ran = result.jobs.filter((job) => !job.kept);
  const whole = Math.max(0.1, ...ran.map((job) => job.start + job.seconds));
  const jobs = result.jobs.map((job) => {
    const left = Math.min(100, (100 * job.start) / whole).toFixed(1);
    const width = Math.min(100, (100 * job.seconds) / whole).toFixed(1);
    const bar = html`<span style="left:${left}%;width:${width}%"></span>`;
    return html`<li class="${job.result}"><details>
<summary><span aria-hidden="true">${marks[job.result]}</span><span>${job.name}${job.kept ? ' (kept)' : ''}</span>
<span class="track">${job.kept ? '' : bar}</span><span class="seconds">${duration(job.seconds)} s</span></summary>
<div class="steps"><p class="soft">${job.result}${job.kept ? ' in an earlier attempt' : html`, ${logLink(job.log)}`}</p>
<table>${job.steps.map(
      (step) =>
        html`<tr><td class="${step.result}">${marks[step.result]} ${step.name}</td>
<td class="number">${duration(step.seconds)} s</td></tr>`,
    )}</table></div></details></li>
`;
  });
  return html`<ol class="jobs">${jobs}</ol>`;
}

/** A link to a file beside the page; its name is made of safe characters only. */
function logLink(file: string): Safe {
  return html`<a href="${file}">log</a>`;
}

export function stagesSection(result: RehearsalResult): Safe | undefined {
  if (result.stages.length === 0) return undefined;
  return html`<div class="scroll"><table><tr><th>Stage</th><th class="number">Seconds</th></tr>
${result.stages.map(
  (stage) => html`<tr><td>${stage.name}</td><td class="number">${duration(stage.seconds)}</td></tr>
`,
)}<tr><td><strong>all</strong></td><td class="number"><strong>${duration(result.seconds)}</strong></td></tr></table></div>`;
}

export function warningsSection(result: RehearsalResult): Safe | undefined {
  const own = result.warnings.map((warning) => html`<li class="warning">${warning}</li>`);
  const injected = result.injected.map((what) => html`<li class="notice">injected: ${what}</li>`);
  const names = new Map(result.jobs.map((job) => [job.id, job.name]));
  const annotations = result.annotations.map(({ level, message, job, title, file, line }) => {
    const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
    const head = title === undefined ? '' : `${title}: `;
    return html`<li><span class="badge ${level}">${level}</span> ${names.get(job) ?? job}
<pre>${head}${place}${message}</pre></li>`;
  });
  if (own.length + injected.length + annotations.length === 0) return undefined;
  return html`<ul class="plain">${injected}${own}${annotations}</ul>`;
}

/** What this rehearsal says nothing about. */
export function limitsSection(result: RehearsalResult): Safe {
  return html`<ul>
<li>Replaced by built-ins of the rehearsal: <code>actions/checkout</code>, <code>actions/upload-artifact</code>,
<code>actions/download-artifact</code>.</li>
${result.skippedActions.map(
  ({ uses, job, step }) => html`<li class="warning">Not run: <code>${uses}</code> (${job}, ${step})</li>
`,
)}${result.notModelled.map(
  (request) => html`<li class="error">No embedded service answers <code>${request}</code></li>
`,
)}<li>Permissions, environments, concurrency and runner images of GitHub are not enforced here.</li>
<li>GitHub and PyPI were embedded services on this machine; their answers are modelled on the real ones.</li>
</ul>`;
}
