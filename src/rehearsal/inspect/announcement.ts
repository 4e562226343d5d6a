import { UserError } from '../../core/errors.js';
import { markerOf } from '../../discord/embed.js';
import type { Announcement } from '../result.js';
import { discordGuild } from '../services/discord.js';
import type { Effect } from '../services/types.js';

interface Message {
  readonly id: string;
  readonly content: string;
  readonly author?: { readonly username?: string };
  readonly embeds: readonly {
    readonly title?: string;
    readonly url?: string;
    readonly description?: string;
    readonly color?: number;
    readonly fields?: readonly { readonly name: string; readonly value: string; readonly inline?: boolean }[];
    readonly footer?: { readonly text?: string };
  }[];
}

/** The newest message that announces a tag, in whatever channel it is; undefined when there is none. */
export async function readAnnouncement(
  apiUrl: string,
  token: string,
  release: { readonly repository: string; readonly tag: string },
  effects: readonly Effect[],
): Promise<Announcement | undefined> {
  const get = async <T>(path: string): Promise<T> => {
    const headers = { authorization: `Bot ${token}`, 'user-agent': 'release-actions/rehearsal' };
    const answer = await fetch(`${apiUrl}${path}`, { headers });
    if (answer.ok) return (await answer.json()) as T;
    throw new UserError(`the embedded Discord answered ${answer.status} to ${path}`);
  };
  const marker = markerOf(release.repository, release.tag);
  const channels = await get<readonly { id: string; name: string }[]>(`/guilds/${discordGuild}/channels`);
  for (const { id, name } of channels) {
    const messages = await get<readonly Message[]>(`/channels/${id}/messages?limit=100`);
    const found = messages.find(({ embeds }) => embeds.some(({ footer }) => footer?.text === marker));
    if (found !== undefined) return shown(found, name, effects);
  }
  return undefined;
}

function shown(message: Message, channel: string, effects: readonly Effect[]): Announcement {
  const posted = effects.some(
    ({ kind, outcome, detail }) =>
      kind === 'discord.post' && outcome === 'done' && detail['id'] === message.id,
  );
  return {
    author: message.author?.username ?? '',
    channel,
    state: posted ? 'posted' : 'there',
    content: message.content,
    embeds: message.embeds.map(({ title = '', url = '', description = '', color, fields = [], footer }) => ({
      ...{ title, url, description, footer: footer?.text ?? '' },
      color: color === undefined ? '' : `#${color.toString(16).padStart(6, '0')}`,
      fields: fields.map(({ name, value, inline = false }) => ({ name, value, inline })),
    })),
  };
}
