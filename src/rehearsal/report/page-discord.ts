import type { Announcement, RehearsalResult } from '../result.js';
import { discordBlocks, discordInline } from './discord-html.js';
import { html, link, type Safe } from './html.js';
import { isDry, none, notReached } from './page-arrives.js';

/** The message as people will see it, or why there is none. */
export function discordSection(result: RehearsalResult): Safe {
  const { announcement, plan } = result;
  if (announcement === undefined) {
    const planned = plan.effects.some(({ id }) => id === 'discord');
    if (planned) return none(notReached({ exitCode: result.exitCode, dryRun: isDry(result) }));
    return none(`only finals are announced, and ${plan.version} is a ${plan.kind}`);
  }
  return html`<div class="discord" role="group" aria-label="Message in Discord">
<div class="place"># ${announcement.channel}</div>
${message(announcement)}</div>
<p class="soft">${announcement.state === 'posted' ? 'Posted once by this run.' : 'There from an earlier run: not posted again.'}</p>`;
}

function message({ author = 'Release bot', content, embeds }: Announcement): Safe {
  return html`<div class="message"><span class="avatar" aria-hidden="true">${[...author][0]?.toUpperCase() ?? ''}</span>
<div class="body"><div><strong class="author">${author}</strong> <span class="app">APP</span></div>
${content === '' ? '' : html`<div class="content">${discordBlocks(content)}</div>`}${embeds.map(embed)}</div></div>`;
}

function embed({ title, url, description, color, fields, footer }: Announcement['embeds'][number]): Safe {
  const bar = /^#[0-9a-f]{6}$/i.test(color) ? html` style="border-left-color:${color}"` : '';
  const name = discordInline(title, 0, url === '');
  return html`<div class="embed"${bar}>
${title === '' ? '' : html`<div class="title">${url === '' ? name : link(url, name)}</div>`}
${description === '' ? '' : html`<div class="description">${discordBlocks(description)}</div>`}
${
  fields.length === 0
    ? ''
    : html`<div class="fields">${fields.map(
        (field) =>
          html`<div class="${field.inline ? 'field inline' : 'field'}"><div class="name">${discordInline(field.name)}</div>${discordBlocks(field.value)}</div>`,
      )}</div>`
}
${footer === '' ? '' : html`<div class="footer">${footer}</div>`}</div>`;
}
