import type { RehearsalResult } from '../result.js';
import { html, type Safe } from './html.js';
import { iconOf, type State } from './marks.js';
import { isDry } from './page-arrives.js';
import { warningCount } from './page-warnings.js';
import { duration } from './terminal.js';

interface Verdict {
  readonly state: State;
  readonly title: string;
  readonly text: string;
}

/** What came of it, in words. */
export function verdictOf(result: RehearsalResult): Verdict {
  const { version, planned, exitCode, conclusion, effects } = result;
  const all = planned.length;
  const left = planned.filter(({ done }) => !done).length;
  const counted = `${all - left} of ${counting(all, 'effect')} made, ${left} left`;
  if (conclusion === 'cancelled') {
    return { state: 'cancelled', title: `Cancelled: ${counted}`, text: 'What was done stays done.' };
  }
  if (exitCode !== 0) return stopped(result, counted);
  if (isDry(result)) {
    const text = `Nothing was written, as in a dry run. A release would make ${left === all ? 'all of them' : `the ${left} that are left`}.`;
    return { state: 'notice', title: `Wrote nothing: ${counting(left, 'effect')} planned`, text };
  }
  if (left > 0) {
    const text =
      'Every job succeeded, but not everything that the plan has is there: the plan below tells what.';
    return { state: 'warning', title: `Released ${version} in part: ${counted}`, text };
  }
  if (!effects.some(({ outcome }) => outcome === 'done')) {
    const text = 'The run changed nothing, as a finished release that runs again must.';
    return { state: 'success', title: `Nothing to do: all of ${version} was there`, text };
  }
  const text = 'Every effect of the plan was made and read back from the embedded services.';
  return {
    state: 'success',
    title: `Would have released ${version}: ${counting(all, 'effect')}, 0 left`,
    text,
  };
}

function stopped({ jobs, annotations, notModelled }: RehearsalResult, counted: string): Verdict {
  const job = jobs.find(({ result }) => result === 'failure');
  if (job === undefined) {
    const text = `No embedded service answers ${notModelled[0] ?? 'a request'}: the rehearsal says nothing certain.`;
    return { state: 'failure', title: `Not modelled: ${counted}`, text };
  }
  const error = annotations.find((each) => each.level === 'error' && each.job === job.id);
  const step = job.steps.find(({ result }) => result === 'failure')?.name ?? '';
  const said = error?.message.split('\n')[0] ?? '';
  const text = [step === '' ? '' : `Step “${step}”`, said].filter((part) => part !== '').join(': ');
  return { state: 'failure', title: `Stopped in “${job.name}”: ${counted}`, text };
}

function counting(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** Verdict, small numbers, facts and the way to the sections. */
export function head(
  result: RehearsalResult,
  sections: readonly { readonly id: string; readonly title: string; readonly short?: string }[],
): Safe {
  const { state, title, text } = verdictOf(result);
  const failed = state === 'failure' || state === 'cancelled';
  return html`<header>
<p class="kicker">Rehearsal of <strong>${result.tag}</strong></p>
<div class="verdict ${state}"><span class="sign" aria-hidden="true">${iconOf(state)}</span><div><h1>${title}</h1>
<p>${text}${failed && result.next.length > 0 ? html`${text === '' ? '' : ' – '}<a href="#next">What to do next</a>` : ''}</p></div></div>
<ul class="numbers">${numbers(result).map(
    ([value, what]) => html`<li><strong>${value}</strong> ${what}</li>`,
  )}</ul>
${facts(result)}
<nav aria-label="Sections">${sections.map((each) => html`<a href="#${each.id}">${each.short ?? each.title}</a>`)}</nav>
</header>`;
}

function numbers(result: RehearsalResult): [string, string][] {
  const { jobs, files, images, charts, channels, planned } = result;
  const moved = channels.filter(({ state }) => state === 'moved').length;
  const counted = (count: number, word: string): [string, string][] =>
    count === 0 ? [] : [[String(count), count === 1 ? word : `${word}s`]];
  const warnings = warningCount(result);
  return [
    [`${duration(result.seconds)} s`, 'in all'],
    [`${planned.filter(({ done }) => done).length} of ${planned.length}`, 'effects'],
    ...counted(jobs.length, 'job'),
    ...counted(files.length, 'file'),
    ...counted(images.length, 'image'),
    ...counted(charts.length, 'chart'),
    ...(channels.length === 0
      ? []
      : [[`${moved} of ${channels.length}`, 'channels moved'] as [string, string]]),
    [String(warnings), warnings === 1 ? 'warning' : 'warnings'],
  ];
}

function facts(result: RehearsalResult): Safe {
  const attempt = result.attempt > 1 ? `, attempt ${result.attempt}` : '';
  const kept = result.jobs.filter((job) => job.kept).length;
  return html`<dl>
<dt>Repository</dt><dd>${result.repository}${result.branch === '' ? '' : `, branch ${result.branch}`}</dd>
<dt>Tagged commit</dt><dd><code>${result.commit}</code></dd>
<dt>Started as</dt><dd>${result.trigger}${attempt}${kept === 0 ? '' : `, ${counting(kept, 'job')} kept`}, <code>${result.workflow}</code></dd>
${config(result)}
<dt>release-actions</dt><dd>${result.suiteVersion}</dd>
</dl>`;
}

function config({ configRef, plan }: RehearsalResult): Safe {
  const path = plan.config.path === '' ? 'none, defaults' : html`<code>${plan.config.path}</code>`;
  const whose =
    configRef === ''
      ? ''
      : html` of <code>${configRef}</code> (<code>${plan.config.ref}</code>), <strong>not of the tagged commit</strong>`;
  return html`<dt>Config</dt><dd>${path}${whose}</dd>`;
}

export function nextSection(result: RehearsalResult): Safe | undefined {
  if (result.next.length === 0) return undefined;
  return html`${result.next.map(({ why, command }) => html`<p>${why}</p><pre class="command">${command}</pre>`)}`;
}
