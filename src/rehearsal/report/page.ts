import type { RehearsalResult } from '../result.js';
import { html, Safe } from './html.js';
import { arrivesSection } from './page-arrives.js';
import { channelsSection } from './page-channels.js';
import { discordSection } from './page-discord.js';
import { head, nextSection } from './page-head.js';
import { jobsSection } from './page-jobs.js';
import { commitSection, effectsSection, planSection } from './page-plan.js';
import { limitsSection, warningsSection } from './page-warnings.js';
import { style } from './style.js';
import { discordStyle } from './style-discord.js';

interface Section {
  readonly id: string;
  readonly title: string;
  /** Of the link at the top, when it is shorter. */
  readonly short?: string;
  /** undefined = nothing to show, the section is left out. */
  readonly body: Safe | undefined;
}

const words = { success: 'succeeded', failure: 'failed', cancelled: 'was cancelled' } as const;

/** `rehearsal.html`: one file that needs nothing else, not even a script. */
export function renderPage(result: RehearsalResult): string {
  const next = { id: 'next', title: 'What next', body: nextSection(result) };
  const failed = result.exitCode !== 0;
  const sections: Section[] = [
    ...(failed ? [next] : []),
    { id: 'warnings', title: 'Warnings and notes', short: 'Warnings', body: warningsSection(result) },
    { id: 'jobs', title: 'Jobs', body: jobsSection(result) },
    { id: 'arrives', title: 'What arrives', body: arrivesSection(result) },
    { id: 'channels', title: 'Channels', body: channelsSection(result) },
    { id: 'discord', title: 'Discord', body: discordSection(result) },
    { id: 'plan', title: 'Plan', body: planSection(result) },
    { id: 'commit', title: 'Release commit', short: 'Commit', body: commitSection(result) },
    { id: 'effects', title: 'Effects, in order', short: 'Effects', body: effectsSection(result) },
    { id: 'limits', title: 'What was not rehearsed', short: 'Limits', body: limitsSection(result) },
    ...(failed ? [] : [next]),
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
${head(result, sections)}
<main>
${sections.map(
  ({
    id,
    title,
    body,
  }) => html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${body}</section>
`,
)}</main>
</body>
</html>
`;
  return page.text;
}

/** Constants of ours, and the one text that is not escaped: quotes in CSS must stay. */
const styleSheet = new Safe(style + discordStyle);
