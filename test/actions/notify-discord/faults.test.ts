import { createServer } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../../src/rehearsal/services/types.js';
import { hooks, messages, run, service } from './setup.js';

const limited = (body: string, headers: Record<string, string> = {}): Verdict => ({
  status: 429,
  body,
  headers,
});
const json = limited('{"message":"You are being rate limited.","retry_after":1.5,"global":false}');
const cloudflare = limited('<html><title>Access denied</title> error code: 1015</html>', {
  'Content-Type': 'text/html',
});

/** Answers the next requests to a route this way. */
function inject(route: string, ...verdicts: Verdict[]): void {
  hooks.onRequest = (asked) => (asked === `discord.${route}` ? verdicts.shift() : undefined);
}

/** Does this to the next effects, once the message is there. */
function afterPost(...verdicts: Verdict[]): void {
  hooks.onEffect = (facts, phase) =>
    phase === 'after' && facts.kind === 'discord.post' ? verdicts.shift() : undefined;
}

const byWebhook = (): Record<string, string> => ({ 'webhook-url': service.webhookUrl });

/** A port that nobody listens on. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe.each(['bot', 'webhook'])('with a %s', (kind) => {
  const inputs = (): Record<string, string> => (kind === 'bot' ? {} : byWebhook());
  const route = kind === 'bot' ? 'message.create' : 'webhook.execute';

  test('429 of Discord: waits as long as it says, then posts', async () => {
    inject(route, json, json);
    const { host } = await run(inputs());
    expect(host.slept).toEqual([1500, 1500]);
    expect(host.outputs['sent']).toBe('true');
    expect(messages()).toHaveLength(1);
  });

  test('429 of Cloudflare: one long wait', async () => {
    inject(route, cloudflare);
    const { host } = await run(inputs());
    expect(host.slept).toEqual([30_000]);
    expect(host.outputs['sent']).toBe('true');
  });

  test('429 without end: warns within the time that it may take', async () => {
    inject(route, ...Array(20).fill(cloudflare));
    const { host, error } = await run(inputs());
    expect(error).toBe('');
    expect(host.slept.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(90_000);
    expect(host.warnings[0]).toMatch(
      /too many requests \(429, limit of the address\)[\s\S]*re-run the job later/,
    );
    expect(host.outputs).toMatchObject({ sent: 'false', 'message-id': '' });
    expect(messages()).toEqual([]);
  });

  test('nobody listens: tries again, then warns', async () => {
    const port = await closedPort();
    const away = `http://127.0.0.1:${port}`;
    const there = kind === 'bot' ? {} : { 'webhook-url': service.webhookUrl.replace(service.url, away) };
    const { host, error } = await run(there, { DISCORD_API_URL: away });
    expect(error).toBe('');
    expect(host.slept.length).toBeGreaterThan(0);
    expect(host.warnings[0]).toMatch(/cannot be reached \(ECONNREFUSED\)/);
    expect(host.outputs['sent']).toBe('false');
  });

  test('preflight does not stop a release because Discord is down', async () => {
    hooks.onRequest = () => ({ status: 503, body: 'upstream' });
    const { host, error } = await run({ ...inputs(), operation: 'preflight' });
    expect(error).toBe('');
    expect(host.warnings[0]).toMatch(/unknown until tried/);
    expect(host.warnings[0]).not.toContain('may be there');
  });
});

describe('when the answer is lost after the message was posted', () => {
  test.each<[string, Verdict]>([
    ['a reset', 'drop'],
    ['a 502', { status: 502, body: 'bad gateway' }],
  ])('a bot repeats it with the same nonce: %s', async (_name, verdict) => {
    afterPost(verdict);
    const { host } = await run();
    expect(host.outputs['sent']).toBe('true');
    expect(hooks.story).toEqual(['discord.post done', 'discord.post repeated', 'discord.publish done']);
    expect(messages()).toMatchObject([{ id: host.outputs['message-id'], flags: 1 }]);
  });

  test('a bot whose every answer is lost warns, and the next run finds the message', async () => {
    hooks.onEffect = (_facts, phase) => (phase === 'after' ? 'drop' : undefined);
    hooks.onRequest = (route) =>
      route === 'discord.message.create' && messages().length > 0 ? 'drop' : undefined;
    const { host, error } = await run();
    expect([error, host.outputs['sent'], messages().length]).toEqual(['', 'false', 1]);
    expect(host.warnings[0]).toContain('it posts only when the message is not there');
    hooks.onRequest = () => undefined;
    hooks.onEffect = () => undefined;
    expect((await run()).host.outputs).toMatchObject({ sent: 'false', 'message-id': messages()[0]?.id });
    expect(messages()).toMatchObject([{ flags: 1 }]);
  });

  test.each<[string, Verdict, RegExp]>([
    ['a reset', 'drop', /no answer \((UND_ERR_SOCKET|ECONNRESET)\)/],
    ['a 502', { status: 502, body: 'bad gateway' }, /Discord failed \(502/],
  ])('a webhook does not send it again, and warns: %s', async (_name, verdict, why) => {
    afterPost(verdict);
    const { host, error } = await run(byWebhook());
    expect(error).toBe('');
    expect(messages()).toHaveLength(1);
    expect(hooks.story).toEqual(['discord.post done']);
    expect(host.outputs['sent']).toBe('false');
    expect(host.outputs['reason']).toMatch(why);
    expect(host.warnings[0]).toContain('the message may be there');
  });
});

describe('a bot that was killed', () => {
  test('between the message and its publication: the next run publishes it', async () => {
    hooks.onRequest = (route) =>
      route === 'discord.message.publish' ? { status: 403, body: '{"code":50013}' } : undefined;
    const first = await run();
    expect(first.host.outputs['sent']).toBe('true');
    expect(first.host.warnings[0]).toMatch(/the message is in #announcements, but it was not published/);
    hooks.onRequest = () => undefined;
    const second = await run();
    expect(second.host.outputs['sent']).toBe('false');
    expect(messages()).toMatchObject([{ flags: 1 }]);
  });

  test('a message that is published already is no trouble', async () => {
    hooks.onRequest = (route) =>
      route === 'discord.message.publish'
        ? { status: 400, body: '{"code":40033,"message":"This message has already been crossposted"}' }
        : undefined;
    const { host } = await run();
    expect([host.outputs['sent'], host.warnings]).toEqual(['true', []]);
  });

  test('nothing is posted when the messages cannot be read', async () => {
    inject('message.list', { status: 403, body: '{"code":50001,"message":"Missing Access"}' });
    const { host, error } = await run();
    expect([error, host.outputs['sent'], messages()]).toEqual(['', 'false', []]);
    expect(host.warnings[0]).toMatch(/Missing Access \(403 50001\)[\s\S]*view the channel/);
  });
});

describe('what Discord refuses is an error of preflight, and a warning once all is released', () => {
  test.each<[string, () => Record<string, string>, RegExp]>([
    [
      'a deleted webhook',
      () => ({ 'webhook-url': service.webhookUrl.replace('/77/', '/78/') }),
      /Unknown Webhook \(404 10015\)[\s\S]*was deleted/,
    ],
    [
      'a webhook with half a token',
      () => ({ 'webhook-url': service.webhookUrl.replace('CanaryWebhook', 'Canary') }),
      /\(401 50027\)[\s\S]*not complete/,
    ],
    [
      'a wrong token',
      () => ({ 'bot-token': 'CanaryOther' }),
      /401: Unauthorized \(401\)[\s\S]*the token is wrong/,
    ],
    [
      'an unknown channel',
      () => ({ channel: 'anouncements' }),
      /is called "anouncements"[\s\S]*did you mean "announcements"\?/,
    ],
    ['an unknown channel id', () => ({ channel: '1100000000000000999' }), /Unknown Channel \(404 10003\)/],
  ])('%s', async (_name, inputs, expected) => {
    const before = await run({ ...inputs(), operation: 'preflight' });
    expect(before.error).toMatch(expected);
    const after = await run(inputs());
    expect(after.error).toBe('');
    expect(after.host.warnings).toEqual([expect.stringMatching(expected)]);
    expect(after.host.outputs['sent']).toBe('false');
    expect(messages()).toEqual([]);
  });
});
