import { createHash } from 'node:crypto';
import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { apiRoot } from './address.js';
import type { Answer } from './answer.js';
import { DiscordApi } from './api.js';
import { type Channel, findChannel } from './channel.js';
import type { MessageBody } from './limits.js';
import { messageUrl, type Outcome, type Posted, type Target, textOf, trouble } from './target.js';

/** How many messages Discord lists at most. */
const lookBack = 100;
/** Bit of `flags`: published to the servers that follow the channel. */
const crossposted = 1;
const alreadyCrossposted = 40033;

const fixes: Readonly<Record<number, string>> = {
  401: 'the token is wrong: make a new one under Bot in the developer portal and put it into the secret',
  50001: 'let the role of the bot view the channel',
  50013: 'let the role of the bot view the channel, send messages, embed links and read the message history',
};

/**
 * A bot that posts to a channel.
 * @param channel id or name
 * @throws UserError when the token cannot be one
 */
export function botTarget(host: Host, token: string, channel: string): Target {
  const where = { key: 'bot-token' };
  if (/\/webhooks\//.test(token)) {
    throw new UserError('this is the URL of a webhook, not the token of a bot', {
      where,
      fix: 'give it as webhook-url instead',
    });
  }
  const bare = token.replace(/^Bot +/i, '');
  if (!/^[\x21-\x7e]+$/.test(bare)) {
    throw new UserError('the token holds a line break or blank inside', {
      where,
      fix: 'copy the token of the bot alone into the secret',
    });
  }
  for (const secret of [bare, `Bot ${bare}`]) host.secret(secret);
  return new Bot(host, new DiscordApi(host, apiRoot(host), `Bot ${bare}`), channel);
}

/** The same for each attempt, at most 25 characters; Discord posts one message per nonce within some minutes. */
export function nonceOf(marker: string): string {
  return createHash('sha256').update(marker).digest('base64url').slice(0, 24);
}

class Bot implements Target {
  readonly label: string;
  private readonly host: Host;
  private readonly api: DiscordApi;
  private readonly wanted: string;

  constructor(host: Host, api: DiscordApi, wanted: string) {
    this.host = host;
    this.api = api;
    this.wanted = wanted;
    this.label = `the channel ${wanted}`;
  }

  async check(): Promise<Outcome<string>> {
    const channel = await findChannel(this.api, this.wanted);
    if ('trouble' in channel) return channel;
    const { id, name, announcement } = channel.value;
    const list = await this.list(id, 1);
    if (list.kind !== 'ok') return trouble(`the messages of #${name} cannot be read`, list, fixes);
    return { value: `${announcement ? 'announcement' : 'text'} channel #${name} (${id})` };
  }

  /**
   * Posts once, whatever happened before: the newest messages are searched for the marker, and a request without an
   * answer is sent again with the same nonce, so that Discord itself refuses to post it twice.
   */
  async post(body: MessageBody, marker: string): Promise<Outcome<Posted>> {
    const found = await findChannel(this.api, this.wanted);
    if ('trouble' in found) return found;
    const channel = found.value;
    const list = await this.list(channel.id, lookBack);
    // Without this look a second message could not be told from the first.
    if (list.kind !== 'ok') return trouble(`the messages of #${channel.name} cannot be read`, list, fixes);
    const earlier = (Array.isArray(list.data) ? list.data : []).find((each) => carries(each, marker));
    const answer: Answer =
      earlier === undefined
        ? await this.api.send({
            method: 'POST',
            path: `/channels/${channel.id}/messages`,
            body: { ...body, nonce: nonceOf(marker), enforce_nonce: true },
            what: `posting to #${channel.name}`,
            repeat: true,
          })
        : { kind: 'ok', status: 200, data: earlier };
    if (answer.kind !== 'ok') return trouble('the message could not be posted', answer, fixes);
    const id = textOf(answer.data, 'id');
    await this.publish(channel, answer.data);
    return { value: { id, url: messageUrl(channel.guild, channel.id, id), found: earlier !== undefined } };
  }

  private list(channel: string, limit: number): Promise<Answer> {
    return this.api.send({
      method: 'GET',
      path: `/channels/${channel}/messages?limit=${limit}`,
      what: 'reading the newest messages',
    });
  }

  /** A message of an announcement channel reaches the servers that follow it only when it is published. */
  private async publish(channel: Channel, message: unknown): Promise<void> {
    const flags = Number((message as { flags?: unknown } | null)?.flags ?? 0);
    if (!channel.announcement || (flags & crossposted) !== 0) return;
    const answer = await this.api.send({
      method: 'POST',
      path: `/channels/${channel.id}/messages/${textOf(message, 'id')}/crosspost`,
      what: `publishing the message of #${channel.name}`,
      repeat: true,
    });
    if (answer.kind === 'ok' || (answer.kind === 'refused' && answer.code === alreadyCrossposted)) return;
    const { message: why } = trouble(
      'it was not published to the servers that follow the channel',
      answer,
    ).trouble;
    this.host.warning(`the message is in #${channel.name}, but ${why}`);
  }
}

/** Whether a message has our footer. Discord shows a bot its own embeds also without the message content intent. */
function carries(message: unknown, marker: string): boolean {
  const { embeds } = (message ?? {}) as { embeds?: readonly { footer?: { text?: unknown } }[] };
  return (embeds ?? []).some((embed) => embed.footer?.text === marker);
}
