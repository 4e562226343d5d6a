import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { discordChannels, discordGuild, startDiscord } from '../../../src/rehearsal/services/discord.js';
import { Recorder, temporaryFolder } from './support.js';

const folder = temporaryFolder('discord-unit');
const webhook = { id: '99', token: 'hook-secret', channel: discordChannels[0]?.id ?? '' };
const announcements = discordChannels[1]?.id ?? '';
let hooks: Recorder;
let service: Awaited<ReturnType<typeof startDiscord>>;
let count = 0;

beforeEach(async () => {
  hooks = new Recorder();
  service = await start();
});
afterEach(() => service.close());

function start(more: { stateDir?: string; perSecond?: number } = {}) {
  const options = { stateDir: `${folder}/${count++}`, port: 0, token: 'bot-secret', webhook, hooks, ...more };
  return startDiscord(options);
}

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers of any route
  readonly data: any;
}

async function ask(path: string, body?: unknown, token = 'bot-secret'): Promise<Reply> {
  const response = await fetch(path.startsWith('http') ? path : `${service.apiUrl}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, data: text === '' ? '' : JSON.parse(text) };
}

const messages = `/channels/${announcements}/messages`;

describe('a bot', () => {
  test('finds the channels of its server', async () => {
    expect((await ask('/users/@me/guilds')).data).toEqual([{ id: discordGuild, name: 'server' }]);
    const { data } = await ask(`/guilds/${discordGuild}/channels`);
    expect(data.map((channel: { name: string }) => channel.name)).toEqual(['general', 'announcements']);
    expect((await ask(`/channels/${announcements}`)).data).toMatchObject({ type: 5, guild_id: discordGuild });
    expect(await ask('/channels/1')).toMatchObject({ status: 404, data: { code: 10003 } });
    expect(await ask('/guilds/1/channels')).toMatchObject({ status: 404, data: { code: 10004 } });
    expect(await ask('/users/@me/guilds', undefined, 'other')).toMatchObject({
      status: 401,
      data: { code: 0 },
    });
  });

  test('posts, and the newest message is listed first', async () => {
    await ask(messages, { content: 'one' });
    const { data } = await ask(messages, { content: ' two ', embeds: [{ title: 'T' }] });
    expect(data).toMatchObject({ channel_id: announcements, content: 'two', embeds: [{ title: 'T' }] });
    const list = (await ask(`${messages}?limit=10`)).data;
    expect(list.map((each: { content: string }) => each.content)).toEqual(['two', 'one']);
    expect((await ask(`${messages}?limit=1`)).data).toHaveLength(1);
    expect(await ask(`${messages}?limit=101`)).toMatchObject({ status: 400, data: { code: 50035 } });
    expect(hooks.story).toEqual(['discord.post done', 'discord.post done']);
    expect(hooks.effects[1]).toMatchObject({ what: '#announcements: T', detail: { content: ' two ' } });
  });

  test('an enforced nonce is posted once in a channel', async () => {
    const first = await ask(messages, { content: 'a', nonce: 'n', enforce_nonce: true });
    const second = await ask(messages, { content: 'b', nonce: 'n', enforce_nonce: true });
    expect(second.data.id).toBe(first.data.id);
    expect(second.data.content).toBe('a');
    await ask(messages, { content: 'c', nonce: 'n' });
    expect(hooks.story).toEqual(['discord.post done', 'discord.post repeated', 'discord.post done']);
  });

  test('publishes a message of an announcement channel once', async () => {
    const { id } = (await ask(messages, { content: 'a' })).data;
    expect((await ask(`${messages}/${id}/crosspost`, {})).data).toMatchObject({ id, flags: 1 });
    expect(await ask(`${messages}/${id}/crosspost`, {})).toMatchObject({
      status: 400,
      data: { code: 40033 },
    });
    expect(await ask(`${messages}/5/crosspost`, {})).toMatchObject({ status: 404, data: { code: 10008 } });
    expect(hooks.story).toEqual(['discord.post done', 'discord.publish done']);
  });

  test('pings as allowed_mentions says', async () => {
    const content = '@everyone <@&11> <@&22>';
    const pings = async (allowed?: object): Promise<unknown[]> => {
      const body = allowed === undefined ? { content } : { content, allowed_mentions: allowed };
      const { data } = await ask(messages, body);
      return [data.mention_everyone, data.mention_roles];
    };
    expect(await pings()).toEqual([true, ['11', '22']]);
    expect(await pings({ parse: [] })).toEqual([false, []]);
    expect(await pings({ parse: [], roles: ['22'] })).toEqual([false, ['22']]);
    expect(await pings({ parse: ['roles'], roles: ['22'] })).toEqual([undefined, undefined]);
  });
});

describe('a webhook', () => {
  test('tells about itself, and posts with and without wait', async () => {
    expect((await ask(service.webhookUrl)).data).toMatchObject({ id: '99', guild_id: discordGuild });
    const waited = await ask(`${service.webhookUrl}?wait=true`, { content: '@everyone' });
    expect(waited).toMatchObject({ status: 200, data: { webhook_id: '99', mention_everyone: false } });
    expect(await ask(service.webhookUrl, { content: 'b' })).toMatchObject({ status: 204, data: '' });
    expect(hooks.story).toEqual(['discord.post done', 'discord.post done']);
    expect(JSON.stringify(hooks.effects)).not.toContain('hook-secret');
  });

  test('an unknown one and a wrong token are told apart', async () => {
    expect(await ask('/webhooks/98/hook-secret')).toMatchObject({ status: 404, data: { code: 10015 } });
    expect(await ask('/webhooks/99/other', { content: 'a' })).toMatchObject({
      status: 401,
      data: { code: 50027 },
    });
  });
});

const embed = (part: object): object => ({ embeds: [part] });
const x = (length: number): string => 'x'.repeat(length);
const fields = (number: number, length = 1): object[] =>
  Array.from({ length: number }, () => ({ name: 'n', value: x(length) }));

describe('limits are inclusive and counted after trimming', () => {
  test.each<[string, object, object, string]>([
    ['content', { content: ` ${x(2000)} ` }, { content: x(2001) }, 'content'],
    ['title', embed({ title: x(256) }), embed({ title: x(257) }), 'embeds.0.title'],
    ['emoji', embed({ title: '😀'.repeat(128) }), embed({ title: '😀'.repeat(129) }), 'embeds.0.title'],
    ['description', embed({ description: x(4096) }), embed({ description: x(4097) }), 'embeds.0.description'],
    ['fields', embed({ fields: fields(25) }), embed({ fields: fields(26) }), 'embeds.0.fields'],
    [
      'value',
      embed({ fields: fields(1, 1024) }),
      embed({ fields: fields(1, 1025) }),
      'embeds.0.fields.0.value',
    ],
    ['empty value', embed({ title: 'a' }), embed({ fields: fields(1, 0) }), 'embeds.0.fields.0.value'],
    [
      'footer',
      embed({ footer: { text: x(2048) } }),
      embed({ footer: { text: x(2049) } }),
      'embeds.0.footer.text',
    ],
    [
      'author',
      embed({ author: { name: x(256) } }),
      embed({ author: { name: x(257) } }),
      'embeds.0.author.name',
    ],
    [
      'embeds',
      { embeds: Array(10).fill({ title: 'a' }) },
      { embeds: Array(11).fill({ title: 'a' }) },
      'embeds',
    ],
    [
      'total',
      { embeds: Array(5).fill({ description: x(1200) }) },
      { embeds: Array(5).fill({ description: x(1201) }) },
      'embeds',
    ],
    [
      'url',
      embed({ title: 'a', url: 'https://e.org' }),
      embed({ title: 'a', url: 'javascript:1' }),
      'embeds.0.url',
    ],
    ['nonce', { content: 'a', nonce: x(25) }, { content: 'a', nonce: x(26) }, 'nonce'],
  ])('%s', async (_name, good, bad, path) => {
    expect((await ask(messages, good)).status).toBe(200);
    const refused = await ask(messages, bad);
    expect(refused).toMatchObject({ status: 400, data: { code: 50035, message: 'Invalid Form Body' } });
    const at = path.split('.').reduce((node, part) => node?.[part], refused.data.errors);
    expect(at?._errors).toHaveLength(1);
    expect(hooks.story).toEqual(['discord.post done']);
  });

  test('an empty message and broken JSON', async () => {
    expect(await ask(messages, { content: ' ' })).toMatchObject({ status: 400, data: { code: 50006 } });
    expect(await ask(messages, '{')).toMatchObject({ status: 400, data: { code: 50109 } });
  });
});

test('too many requests get 429 with the time to wait, and every answer its limits', async () => {
  await service.close();
  service = await start({ perSecond: 2 });
  expect((await ask(messages, { content: 'a' })).headers.get('x-ratelimit-remaining')).toBe('1');
  expect((await ask(messages, { content: 2 })).headers.get('x-ratelimit-remaining')).toBe('0');
  const { status, data, headers } = await ask(messages, { content: 'a' });
  expect(status).toBe(429);
  expect(data).toMatchObject({ message: 'You are being rate limited.', global: false });
  expect(data.retry_after).toBeGreaterThan(0);
  expect(headers.get('retry-after')).toBe('1');
});

test('messages stay when it is started again', async () => {
  const stateDir = `${folder}/kept`;
  await service.close();
  service = await start({ stateDir });
  await ask(messages, { content: 'a' });
  await service.close();
  service = await start({ stateDir });
  expect((await ask(messages)).data).toHaveLength(1);
});

test('hooks replace an answer, and what is not modelled is told', async () => {
  hooks.onEffect = (_facts, phase) => (phase === 'after' ? 'drop' : undefined);
  await expect(ask(messages, { content: 'a' })).rejects.toThrow('fetch failed');
  expect(hooks.story).toEqual(['discord.post done']);
  expect((await fetch(`${service.apiUrl}/gateway`)).status).toBe(501);
  expect((await ask(`${messages}?before=5`)).status).toBe(501);
  expect(hooks.foreign).toEqual(['discord GET /api/v10/gateway', `discord GET /api/v10${messages}?before`]);
});
