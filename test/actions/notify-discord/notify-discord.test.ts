import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openFence } from '../../../src/discord/markdown.js';
import { planWith } from '../../support/plan.js';
import { announcements, botToken, description, hooks, messages, root, run, service } from './setup.js';

const post = ['discord.post done', 'discord.publish done'];

describe('a bot', () => {
  test('posts, publishes in an announcement channel, and tells where', async () => {
    const { host } = await run({ notes: 'New.', 'post-notes': 'Tell us.' });
    const [message] = messages();
    expect(message).toMatchObject({
      channel_id: announcements,
      content: '',
      flags: 1,
      embeds: [
        {
          title: 'Release 5.1.0',
          url: 'https://github.com/acme/orchard/releases/tag/version/5.1.0',
          description: 'New.\n\nTell us.',
          footer: { text: 'acme/orchard · version/5.1.0' },
        },
      ],
    });
    expect(host.outputs).toEqual({
      sent: 'true',
      reason: 'posted to the channel announcements',
      'message-id': message?.id,
      url: `https://discord.com/channels/1100000000000000001/${announcements}/${message?.id}`,
    });
    expect(host.summaries.join()).toContain(`[${message?.id}](https://discord.com/channels/`);
    expect([host.warnings, host.errors]).toEqual([[], []]);
  });

  test('posts nothing when it is run again, also much later', async () => {
    const first = await run();
    // Older than the minutes in which Discord recognises a nonce.
    const [stored] = messages().map((each) => ({ ...each, timestamp: '2026-01-01T00:00:00.000Z' }));
    writeFileSync(join(root, 'discord/messages.json'), JSON.stringify([stored]));
    const again = await run({ notes: 'other notes' });
    expect(again.host.outputs).toEqual({
      ...first.host.outputs,
      sent: 'false',
      reason: 'announced before in the channel announcements',
    });
    expect(messages()).toEqual([stored]);
  });

  test('another tag, or another repository, is another message', async () => {
    await run();
    await run({ version: '5.1.1' });
    await run({}, { GITHUB_REPOSITORY: 'acme/pears' });
    expect(messages()).toHaveLength(3);
  });

  test.each(['general', '#General', '1100000000000000010'])('finds the channel %s', async (channel) => {
    await run({ channel });
    expect(messages()).toMatchObject([{ channel_id: '1100000000000000010', flags: 0 }]);
  });

  test('a token with Bot before it is taken', async () => {
    await run({ 'bot-token': `Bot ${botToken}` });
    expect(messages()).toHaveLength(1);
  });
});

describe('a webhook', () => {
  test.each(['/api/', '/api/v10/'])('posts, with its address below %s', async (path) => {
    const { host } = await run({ 'webhook-url': service.webhookUrl.replace('/api/', path) });
    expect(host.outputs).toMatchObject({ sent: 'true', reason: 'posted to the webhook' });
    expect(host.outputs['url']).toMatch(/^https:\/\/discord\.com\/channels\/\d+\/\d+\/\d+$/);
    expect(messages()).toMatchObject([{ webhook_id: '77' }]);
    expect(host.redact('CanaryWebhookToken in a text')).toBe('*** in a text');
  });
});

describe('what is announced', () => {
  test.each([
    ['5.1.0', 'false', 'true', 'posted'],
    ['5.1.0rc1', 'false', 'false', '5.1.0rc1 is a prerelease'],
    ['5.1.0rc1', 'true', 'true', 'posted'],
    ['5.1.0.post1', 'true', 'false', '5.1.0.post1 is a post-release'],
    ['5.1.0rc1.post2', 'true', 'false', '5.1.0rc1.post2 is a post-release'],
  ])('%s with prereleases: %s', async (version, prereleases, sent, reason) => {
    const { host, error } = await run({ version, prereleases });
    expect(error).toBe('');
    expect(host.outputs).toMatchObject({ sent, reason: expect.stringContaining(reason) });
    expect(messages()).toHaveLength(sent === 'true' ? 1 : 0);
  });

  test('without credentials it is off, with a notice', async () => {
    const { host, error } = await run({ 'bot-token': '' });
    expect(error).toBe('');
    expect(host.notices).toEqual(['Discord is off: neither webhook-url nor bot-token is given']);
    expect(host.outputs).toMatchObject({ sent: 'false', 'message-id': '', url: '' });
    expect(host.summaries).toHaveLength(1);
  });

  test('a dry run and a preflight post nothing', async () => {
    for (const inputs of [{ 'dry-run': 'true' }, { operation: 'preflight' }]) {
      const { host } = await run(inputs);
      expect(host.outputs['sent']).toBe('false');
      expect(host.outputs['reason']).toContain(`announcement channel #announcements (${announcements})`);
      const hook = await run({ ...inputs, 'webhook-url': service.webhookUrl });
      expect(hook.host.outputs['reason']).toContain(`webhook "releases" of channel ${announcements}`);
    }
    expect(messages()).toEqual([]);
  });
});

describe('the config', () => {
  const file = '.github/release-actions.yml';
  const text =
    'schema-version: 1\ntag-prefix: v\ndiscord:\n  channel: general\n  title: "Orchard {version} is ripe"\n' +
    '  links: { Docs: "https://docs.example.org" }\n';
  const write = (content: string): void => {
    mkdirSync(join(root, '.github'), { recursive: true });
    writeFileSync(join(root, file), content);
  };

  test('gives channel, title, links and the prefix of the tag', async () => {
    write(text);
    await run();
    expect(messages()).toMatchObject([
      {
        channel_id: '1100000000000000010',
        embeds: [
          {
            title: 'Orchard 5.1.0 is ripe',
            fields: [{ value: '[Docs](https://docs.example.org/)' }],
            footer: { text: 'acme/orchard · v5.1.0' },
          },
        ],
      },
    ]);
  });

  test('with a plan, only what stands in the plan counts', async () => {
    write('broken: [');
    const discord = { channel: 'general', title: 'Plan {version}', links: {} };
    const { host } = await run({ plan: JSON.stringify(planWith({ discord })), channel: '' });
    write(text);
    expect([host.outputs['sent'], messages().at(-1)?.embeds[0]]).toMatchObject([
      'true',
      { title: 'Plan 5.1.0' },
    ]);
  });
});

describe('hostile notes', () => {
  test.each([
    ['@everyone', '@everyone @here <@&123456789012345678> <@12345678901234567>'],
    ['a code block without end', `text\n\`\`\`py\n${'print("@everyone")\n'.repeat(600)}`],
    ['20 kB of one line', 'word '.repeat(4000)],
    ['20 kB without a blank', 'x'.repeat(20_000)],
    ['emoji', '👩‍👩‍👧😀'.repeat(2000)],
    ['CJK', '発表された変更点。'.repeat(1500)],
    ['half a character', '\ud83d'.repeat(5000)],
    ['fences everywhere', '``` a ```` b ``` \\``` '.repeat(800)],
    ['log commands', '::error::x\n::add-mask::y\n'.repeat(200)],
  ])('%s', async (_name, notes) => {
    const { host, error } = await run({
      notes,
      'post-notes': 'See you.',
      'mention-roles': '111111111111111111',
    });
    expect([error, host.warnings]).toEqual(['', []]);
    expect(host.outputs['sent']).toBe('true');
    expect(messages()).toMatchObject([
      { mention_everyone: false, mention_roles: ['111111111111111111'], content: '<@&111111111111111111>' },
    ]);
    const shown = description();
    expect(shown).toMatch(/\n\nSee you\.$/);
    expect(shown.isWellFormed()).toBe(true);
    expect(openFence(shown)).toBe(false);
    if (notes.length > 4096) expect(shown).toContain('[Read all of it](https://github.com/acme/orchard/');
  });
});

test('the same story for every way to run it', async () => {
  await run();
  await run();
  await run({ operation: 'preflight' });
  await run({ 'dry-run': 'true' });
  expect(hooks.story).toEqual(post);
});
