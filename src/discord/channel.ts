import { nearest } from '../config/nearest.js';
import type { DiscordApi } from './api.js';
import { type Outcome, textOf, trouble } from './target.js';

export interface Channel {
  readonly id: string;
  readonly name: string;
  /** '' for a channel without a server. */
  readonly guild: string;
  /** Whether its messages are published to the servers that follow it. */
  readonly announcement: boolean;
}

/** Channel types (API documentation, "Channel types"): those that hold messages of ours. */
const announcementType = 5;
const postable: ReadonlySet<unknown> = new Set([0, 2, announcementType, 10, 11, 12]);
const named: ReadonlySet<unknown> = new Set([0, announcementType]);

const fixes: Readonly<Record<number, string>> = {
  10003: 'give the id or the name of a channel in the input channel, or discord.channel in the config',
  50001: 'let the role of the bot view the channel',
  401: 'the token is wrong: make a new one under Bot in the developer portal and put it into the secret',
};

/** Finds a channel by its id, or by its name among all servers that the bot is in. */
export function findChannel(api: DiscordApi, wanted: string): Promise<Outcome<Channel>> {
  return /^\d{15,20}$/.test(wanted) ? byId(api, wanted) : byName(api, wanted.replace(/^#/, ''));
}

async function byId(api: DiscordApi, id: string): Promise<Outcome<Channel>> {
  const answer = await api.send({ method: 'GET', path: `/channels/${id}`, what: 'asking for the channel' });
  if (answer.kind !== 'ok') return trouble(`the channel ${id} cannot be used`, answer, fixes);
  const channel = answer.data as { type?: unknown };
  if (!postable.has(channel.type)) {
    return missing(`the channel ${id} (${textOf(channel, 'name')}) takes no messages`, 'name a text channel');
  }
  return { value: toChannel(answer.data, textOf(answer.data, 'guild_id')) };
}

async function byName(api: DiscordApi, name: string): Promise<Outcome<Channel>> {
  const answer = await api.send({ method: 'GET', path: '/users/@me/guilds', what: 'asking for the servers' });
  if (answer.kind !== 'ok') return trouble('the servers of the bot cannot be read', answer, fixes);
  const found: Channel[] = [];
  const names: string[] = [];
  for (const guild of listOf(answer.data).map((each) => textOf(each, 'id'))) {
    const list = await api.send({
      method: 'GET',
      path: `/guilds/${guild}/channels`,
      what: 'asking for the channels',
    });
    if (list.kind !== 'ok') return trouble(`the channels of server ${guild} cannot be read`, list, fixes);
    const channels = listOf(list.data).filter((each) => named.has((each as { type?: unknown }).type));
    names.push(...channels.map((each) => textOf(each, 'name')));
    found.push(
      ...channels.filter((each) => same(textOf(each, 'name'), name)).map((each) => toChannel(each, guild)),
    );
  }
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return { value: first };
  if (first !== undefined) {
    const ids = found.map(({ id, guild }) => `${id} (server ${guild})`).join(', ');
    return missing(
      `several channels are called ${JSON.stringify(name)}: ${ids}`,
      'give the id of one of them',
    );
  }
  const guess = nearest(name, names);
  return missing(
    `no text channel that the bot can see is called ${JSON.stringify(name)}`,
    guess === undefined
      ? 'add the bot to the server, let its role view the channel, or give another channel'
      : `did you mean ${JSON.stringify(guess)}?`,
  );
}

function missing(message: string, fix: string): Outcome<never> {
  return { trouble: { message, fix, refused: true } };
}

function toChannel(data: unknown, guild: string): Channel {
  const announcement = (data as { type?: unknown }).type === announcementType;
  return { id: textOf(data, 'id'), name: textOf(data, 'name'), guild, announcement };
}

function same(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

function listOf(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : [];
}
