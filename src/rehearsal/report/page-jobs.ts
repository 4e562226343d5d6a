import type { JobRow, RehearsalResult } from '../result.js';
import { html, type Safe } from './html.js';
import { mark } from './marks.js';
import { graphOf } from './page-graph.js';
import { fold, folded, table } from './page-table.js';
import { duration } from './terminal.js';

/** The graph, every job in the order of its start with a bar on the common time axis and its steps, and the stages. */
export function jobsSection({ jobs, stages, seconds }: RehearsalResult): Safe | undefined {
  if (jobs.length === 0) return undefined;
  const ran = jobs.filter((job) => !job.kept);
  const whole = Math.max(0.1, ...ran.map((job) => job.start + job.seconds));
  const list = html`<ol class="jobs">${jobs.map((job, index) => jobItem(job, index, whole))}</ol>`;
  return html`${graphOf(jobs)}
<h3>Every job, with its steps</h3>
${jobs.length > 2 * fold ? folded(`All ${jobs.length} jobs`, list) : list}
<h3>Time per stage</h3>
<div class="narrow">${table(
    'Seconds per stage',
    [{ title: 'Stage' }, { title: 'Seconds', number: true }],
    [...stages, { name: 'all', seconds }].map((stage) => ({ cells: [stage.name, duration(stage.seconds)] })),
  )}</div>`;
}

function jobItem(job: JobRow, index: number, whole: number): Safe {
  const left = Math.min(100, (100 * job.start) / whole).toFixed(1);
  const width = Math.min(100, (100 * job.seconds) / whole).toFixed(1);
  const ran = !job.kept && job.result !== 'skipped';
  const bar = !ran ? '' : html`<span style="left:${left}%;width:${width}%"></span>`;
  const state = job.kept && job.result === 'success' ? 'kept_job' : job.result;
  return html`<li id="job-${index}" class="${job.result}"><details>
<summary>${mark(state)}<span>${job.name}</span><span class="track" aria-hidden="true">${bar}</span><span class="seconds">${job.result === 'skipped' ? '–' : `${duration(job.seconds)} s`}</span></summary>
<div class="steps">${ran ? html`<p><a href="${job.log}">log</a></p>` : html`<p class="soft">${job.kept ? 'Of an earlier attempt, not run again.' : 'Not run.'}</p>`}
<ul class="plain">${job.steps.map(
    (
      step,
    ) => html`<li>${mark(step.result, step.name)} <span class="soft">${duration(step.seconds)} s</span></li>
`,
  )}</ul></div></details></li>
`;
}
