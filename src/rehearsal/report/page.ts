import type { RehearsalResult } from '../result.js';
import { html, Safe } from './html.js';
import { commitSection, effectsSection, filesSection, releaseSection } from './page-outcome.js';
import { planSection } from './page-plan.js';
import { jobsSection, limitsSection, stagesSection, warningsSection } from './page-run.js';
import { style } from './style.js';
import { duration } from './terminal.js';

interface Section {
  readonly id: string;
  readonly title: string;
  /** undefined = nothing to show, the section is left out. */
  readonly body: Safe | undefined;
}

const words = { success: 'succeeded', failure: 'failed', cancelled: 'was cancelled' } as const;

/** `rehearsal.html`: one file that needs nothing else, not even a script. */
export function renderPage(result: RehearsalResult): string {
  const sections: Section[] = [
    { id: 'next', title: 'What next', body: nextSection(result) },
    { id: 'warnings', title: 'Warnings and errors', body: warningsSection(result) },
    { id: 'jobs', title: 'Jobs', body: jobsSection(result) },
    { id: 'stages', title: 'Time per stage', body: stagesSection(result) },
    { id: 'plan', title: 'Plan', body: planSection(result) },
    { id: 'files', title: 'Files', body: filesSection(result) },
    { id: 'release', title: 'GitHub release', body: releaseSection(result) },
    { id: 'commit', title: 'Release commit', body: commitSection(result) },
    { id: 'effects', title: 'Effects, in order', body: effectsSection(result) },
    { id: 'limits', title: 'What was not rehearsed', body: limitsSection(result) },
  ].filter((section) => section.body !== undefined);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Rehearsal of ${result.tag}: ${words[result.conclusion]}</title>
<style>${styleSheet}</style>
</head>
<body>
<header>
<h1>Rehearsal of ${result.tag} <span class="badge ${verdict(result)}">${words[result.conclusion]}</span></h1>
${facts(result)}
<nav aria-label="Sections">${sections.map(({ id, title }) => html`<a href="#${id}">${title}</a>`)}</nav>
</header>
<main>
${sections.map(
  ({ id, title, body }) => html`<section id="${id}"><h2>${title}</h2>
${body}</section>
`,
)}</main>
</body>
</html>
`;
  return page.text;
}

/** A constant of ours, and the one text that is not escaped: quotes in CSS must stay. */
const styleSheet = new Safe(style);

function verdict(result: RehearsalResult): string {
  return result.exitCode === 0 ? 'success' : result.conclusion === 'success' ? 'failure' : result.conclusion;
}

function facts(result: RehearsalResult): Safe {
  const attempt = result.attempt > 1 ? `, attempt ${result.attempt}` : '';
  return html`<dl>
<dt>Repository</dt><dd>${result.repository}${result.branch === '' ? '' : `, branch ${result.branch}`}</dd>
<dt>Tagged commit</dt><dd><code>${result.commit}</code></dd>
<dt>Started as</dt><dd>${result.trigger}${attempt}, <code>${result.workflow}</code></dd>
${config(result)}
<dt>Took</dt><dd>${duration(result.seconds)} s</dd>
<dt>Effects</dt><dd>${result.effects.length}</dd>
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

function nextSection(result: RehearsalResult): Safe | undefined {
  if (result.next.length === 0) return undefined;
  return html`${result.next.map(({ why, command }) => html`<p>${why}</p><pre class="command">${command}</pre>`)}`;
}
