import type { ChannelRow, RehearsalResult } from '../result.js';
import { html, type Safe } from './html.js';
import { mark } from './marks.js';
import { isDry, none, notReached } from './page-arrives.js';
import { folded } from './page-table.js';

/** Above this, repositories in which nothing needs a look are folded. */
const mostRepositories = 12;

/** What became of every channel, by repository. */
export function channelsSection(result: RehearsalResult): Safe {
  const { channels, plan } = result;
  if (channels.length === 0) {
    const planned = plan.effects.some(({ id }) => id.startsWith('channel:'));
    const builds = plan.images.builds.length;
    return none(
      planned
        ? notReached({ exitCode: result.exitCode, dryRun: isDry(result) })
        : builds === 0
          ? 'the config names no images'
          : 'the config gives these images no moving tags',
    );
  }
  const byRepository = new Map<string, ChannelRow[]>();
  for (const row of channels)
    byRepository.set(row.repository, [...(byRepository.get(row.repository) ?? []), row]);
  const groups = [...byRepository];
  const quiet = (rows: readonly ChannelRow[]): boolean =>
    groups.length > mostRepositories && rows.every(({ state }) => state === 'moved' || state === 'unchanged');
  const cards = (list: readonly (readonly [string, readonly ChannelRow[]])[]): Safe =>
    html`<div class="channels">${list.map(([name, rows]) => card(name, rows))}</div>`;
  const loud = groups.filter(([, rows]) => !quiet(rows));
  const rest = groups.filter(([, rows]) => quiet(rows));
  return html`<p>${counts(channels)}</p>
${loud.length === 0 ? '' : cards(loud)}${rest.length === 0 ? '' : folded(`${rest.length} repositories as wished`, cards(rest))}
${channels.some(({ live }) => live) ? html`<p class="soft"><span class="live">live, last</span> Running installations follow these: they move after all others, in every repository.</p>` : ''}`;
}

function counts(channels: readonly ChannelRow[]): Safe {
  const states = ['moved', 'unchanged', 'kept', 'refused', 'not reached'] as const;
  return html`<span class="counts">${states.flatMap((state) => {
    const count = channels.filter((row) => row.state === state).length;
    return count === 0 ? [] : [mark(state, `${count} ${state}`), ' '];
  })}</span>`;
}

function card(repository: string, rows: readonly ChannelRow[]): Safe {
  const ordered = [...rows].sort((a, b) => Number(a.live) - Number(b.live));
  return html`<table role="table"><caption>${repository}</caption>
<thead role="rowgroup" class="hidden"><tr role="row"><th scope="col" role="columnheader">Channel</th><th scope="col" role="columnheader">Version</th>
<th scope="col" role="columnheader">State and reason</th></tr></thead>
<tbody role="rowgroup">
${ordered.map(
  (
    row,
  ) => html`<tr role="row"><th scope="row" role="rowheader">${row.channel}${row.live ? html` <span class="live">live, last</span>` : ''}</th>
<td role="cell">${move(row)}</td><td role="cell">${mark(row.state)}${row.reason === '' ? '' : html` <span class="reason">${row.reason}</span>`}</td></tr>
`,
)}</tbody></table>
`;
}

/** From one version to another, or the one that it holds. */
function move({ from, to, fromVersion, toVersion }: ChannelRow): Safe {
  const held = (version: string, digest: string, kind: string): Safe =>
    html`<span class="version ${kind}" title="${digest}">${version || (digest === '' ? 'none' : digest.slice(0, 15))}</span>`;
  if (from === to) return held(toVersion, to, 'stays');
  return html`<span class="move">${held(fromVersion, from, 'old')}<span aria-hidden="true">→</span><span class="hidden"> to </span>${held(toVersion, to, 'new')}</span>`;
}
