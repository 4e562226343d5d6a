import { join } from 'node:path';
import { fail, json, rateLimit } from './discord-answer.js';
import { type Message, pings, readBody } from './discord-message.js';
import { type Answer, type Call, Ending, effect, listen, type Route, record } from './server.js';
import { readState, writeWhole } from './store.js';
import type { Hooks, Service } from './types.js';

export interface DiscordChannel {
  readonly id: string;
  readonly name: string;
  /** 0: text, 5: announcements. */
  readonly type: number;
}

export interface DiscordOptions {
  /** Messages are kept in `discord/` below it. */
  readonly stateDir: string;
  /** 0: any free one. */
  readonly port: number;
  /** Of the bot. */
  readonly token: string;
  readonly webhook: { readonly id: string; readonly token: string; readonly channel: string };
  /** Default: general and announcements. */
  readonly channels?: readonly DiscordChannel[];
  readonly hooks: Hooks;
  /** Requests per second to one route; default 20. */
  readonly perSecond?: number;
}

export const discordGuild = '1100000000000000001';
export const discordChannels: readonly DiscordChannel[] = [
  { id: '1100000000000000010', name: 'general', type: 0 },
  { id: '1100000000000000011', name: 'announcements', type: 5 },
];

const bot = { id: '1100000000000000002', username: 'release-bot', bot: true } as const;
/** Discord says "the past few minutes". */
const nonceWindow = 300_000;
const announcementType = 5;

/** What a handler answers, also when it ends the exchange with an answer. */
async function endingOf(handle: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await handle();
  } catch (thrown) {
    if (thrown instanceof Ending && thrown.answer !== 'drop') return thrown.answer;
    throw thrown;
  }
}

type Handler = (call: Call) => Answer | Promise<Answer>;

class Discord {
  private readonly options: DiscordOptions;
  private readonly file: string;
  private readonly channels: readonly DiscordChannel[];
  private readonly limit: (key: string, bucket: string) => Record<string, string>;

  constructor(options: DiscordOptions) {
    this.options = options;
    this.file = join(options.stateDir, 'discord', 'messages.json');
    this.channels = options.channels ?? discordChannels;
    this.limit = rateLimit(options.perSecond ?? 20);
  }

  routes(): Route[] {
    const route = (name: string, method: string, path: string, handle: Handler): Route => ({
      name: `discord.${name}`,
      method,
      pattern: new RegExp(`^/api(?:/v10)?${path}$`),
      handle: async (call) => {
        const limit = this.limit(`${name} ${call.params[0] ?? ''}`, name);
        const answer = await endingOf(() => handle(call));
        return { ...answer, headers: { ...answer.headers, ...limit } };
      },
    });
    const byBot = (name: string, method: string, path: string, handle: Handler): Route =>
      route(name, method, path, (call) => {
        if (call.headers.authorization !== `Bot ${this.options.token}`) fail(401, 0, '401: Unauthorized');
        return handle(call);
      });
    const channel = '/channels/(\\d+)';
    const webhook = '/webhooks/(\\d+)/([\\w-]+)';
    return [
      byBot('guild.list', 'GET', '/users/@me/guilds', () =>
        json(200, [{ id: discordGuild, name: 'server' }]),
      ),
      byBot('channel.list', 'GET', '/guilds/(\\d+)/channels', (call) => this.listChannels(call)),
      byBot('channel.get', 'GET', channel, ({ params }) => json(200, this.channelJson(params[0]))),
      byBot('message.list', 'GET', `${channel}/messages`, (call) => this.list(call)),
      byBot('message.create', 'POST', `${channel}/messages`, (call) => this.postByBot(call)),
      byBot('message.publish', 'POST', `${channel}/messages/(\\d+)/crosspost`, (call) => this.publish(call)),
      route('webhook.get', 'GET', webhook, (call) => this.webhook(call)),
      route('webhook.execute', 'POST', webhook, (call) => this.execute(call)),
    ];
  }

  private messages(): Message[] {
    return readState<Message[]>(this.file, []);
  }

  private save(messages: readonly Message[]): void {
    writeWhole(this.file, `${JSON.stringify(messages, null, 1)}\n`);
  }

  private channelJson(id: string | undefined): DiscordChannel & { guild_id: string } {
    const channel = this.channels.find((each) => each.id === id) ?? fail(404, 10003, 'Unknown Channel');
    return { ...channel, guild_id: discordGuild };
  }

  private listChannels(call: Call): Answer {
    if (call.params[0] !== discordGuild) fail(404, 10004, 'Unknown Guild');
    return json(
      200,
      this.channels.map((channel) => this.channelJson(channel.id)),
    );
  }

  /** Newest first. */
  private list(call: Call): Answer {
    const { id } = this.channelJson(call.params[0]);
    const limit = Number(call.query.get('limit') ?? '50');
    if (!(limit >= 1 && limit <= 100)) fail(400, 50035, 'Invalid Form Body');
    const other = [...call.query.keys()].find((name) => name !== 'limit');
    if (other !== undefined) {
      this.options.hooks.notModelled('discord', call.method, `${call.path}?${other}`);
      fail(501, 0, `not modelled: ${other}`);
    }
    const shown = this.messages().filter((message) => message.channel_id === id);
    return json(200, shown.reverse().slice(0, limit));
  }

  private async postByBot(call: Call): Promise<Answer> {
    const { id, name } = this.channelJson(call.params[0]);
    const body = await readBody(call);
    const nonce = typeof body['nonce'] === 'string' ? body['nonce'] : undefined;
    const earlier = this.messages().find(
      (message) =>
        body['enforce_nonce'] === true &&
        nonce !== undefined &&
        message.channel_id === id &&
        message.nonce === nonce &&
        Date.now() - Date.parse(message.timestamp) < nonceWindow,
    );
    if (earlier !== undefined) {
      record(this.options.hooks, { ...facts(call, name, body), detail: { id: earlier.id } }, 'repeated', 200);
      return json(200, earlier);
    }
    return this.post(call, id, name, body, nonce === undefined ? {} : { nonce });
  }

  private webhook(call: Call): Answer {
    const { webhook } = this.options;
    if (call.params[0] !== webhook.id) fail(404, 10015, 'Unknown Webhook');
    if (call.params[1] !== webhook.token) fail(401, 50027, 'Invalid Webhook Token');
    const { id, channel } = webhook;
    return json(200, { id, type: 1, name: 'releases', channel_id: channel, guild_id: discordGuild });
  }

  private async execute(call: Call): Promise<Answer> {
    this.webhook(call);
    const { id, name } = this.channelJson(this.options.webhook.channel);
    const body = await readBody(call);
    const answer = await this.post(call, id, name, body, { webhook_id: this.options.webhook.id });
    return call.query.get('wait') === 'true' ? answer : { status: 204 };
  }

  private post(call: Call, channel: string, name: string, body: Body, more: object): Promise<Answer> {
    return effect(this.options.hooks, facts(call, name, body), () => {
      const messages = this.messages();
      const { everyone, roles } = pings(body, 'webhook_id' in more);
      const message: Message = {
        id: String(1_200_000_000_000_000_000n + BigInt(messages.length + 1)),
        channel_id: channel,
        author: bot,
        content: String(body['content'] ?? '').trim(),
        embeds: Array.isArray(body['embeds']) ? body['embeds'] : [],
        mention_roles: roles,
        mention_everyone: everyone,
        timestamp: new Date().toISOString(),
        flags: 0,
        ...more,
      };
      this.save([...messages, message]);
      return { answer: json(200, message), detail: { id: message.id, pings: roles.length, everyone } };
    });
  }

  private publish(call: Call): Promise<Answer> {
    const { id, name, type } = this.channelJson(call.params[0]);
    const find = (messages: readonly Message[]): Message =>
      messages.find((each) => each.id === call.params[1] && each.channel_id === id) ??
      fail(404, 10008, 'Unknown Message');
    if (type !== announcementType) fail(400, 50068, 'Invalid message type');
    if (find(this.messages()).flags === 1) fail(400, 40033, 'This message has already been crossposted');
    const what = `published in #${name}`;
    const detail = { id: call.params[1] };
    return effect(
      this.options.hooks,
      { service: 'discord', kind: 'discord.publish', what, detail, actor: call.actor },
      () => {
        const messages = this.messages();
        const message = find(messages);
        message.flags = 1;
        this.save(messages);
        return { answer: json(200, message) };
      },
    );
  }
}

type Body = Readonly<Record<string, unknown>>;

function facts(call: Call, channel: string, { content, embeds }: Body) {
  const title = String((embeds as { title?: unknown }[] | undefined)?.[0]?.title ?? content ?? '');
  const detail = { channel, content: content ?? '', embeds: embeds ?? [] };
  return {
    service: 'discord',
    kind: 'discord.post',
    what: `#${channel}: ${title}`,
    detail,
    actor: call.actor,
  } as const;
}

/**
 * Discord's HTTP API for one server with one bot and one webhook.
 * @throws UserError when the port is in use or the kept state cannot be read
 */
export async function startDiscord(
  options: DiscordOptions,
): Promise<Service & { readonly apiUrl: string; readonly webhookUrl: string }> {
  const discord = new Discord(options);
  const service = await listen('discord', options.port, options.hooks, () => discord.routes());
  const { id, token } = options.webhook;
  const webhookUrl = `${service.url}/api/webhooks/${id}/${token}`;
  return { ...service, apiUrl: `${service.url}/api/v10`, webhookUrl };
}
