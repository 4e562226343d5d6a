import { describe, expect, test } from '@jest/globals';
import { botToken, hooks, run } from './setup.js';

describe('bad input is an error, before anything is asked', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    [
      'two credentials',
      { 'webhook-url': 'https://discord.com/api/webhooks/1/CanaryToken', 'bot-token': botToken },
      /only one of/,
    ],
    [
      'another host',
      { 'webhook-url': 'https://discord.com.evil.example/api/webhooks/1/CanaryToken' },
      /not one of https:\/\/discord\.com/,
    ],
    [
      'plain http',
      { 'webhook-url': 'http://discord.com/api/webhooks/1/CanaryToken' },
      /not one of https:\/\/discord\.com/,
    ],
    [
      'credentials in the URL',
      { 'webhook-url': 'https://a:b@discord.com/api/webhooks/1/CanaryToken' },
      /not one of/,
    ],
    ['no webhook', { 'webhook-url': 'https://discord.com/channels/1/CanaryToken' }, /no webhook of Discord/],
    ['no URL', { 'webhook-url': 'CanaryToken' }, /no webhook of Discord/],
    [
      'a webhook as a token',
      { 'bot-token': 'https://discord.com/api/webhooks/1/CanaryToken' },
      /give it as webhook-url/,
    ],
    ['a token of two lines', { 'bot-token': 'Canary\nCanary' }, /line break/],
    ['no version', { version: '' }, /exactly one of the inputs "plan" and "version"/],
    ['not a version', { version: 'v5.1' }, /not a version[\s\S]*write 5\.1\.0/],
    ['the name of a role', { 'mention-roles': '@everyone' }, /not the id of a role/],
    [
      'too many roles',
      {
        'mention-roles': Array.from(
          { length: 101 },
          (_, index) => `1${String(index).padStart(17, '0')}`,
        ).join(),
      },
      /101 roles do not fit/,
    ],
    ['an odd flag', { prereleases: 'yes' }, /must be true or false/],
  ])('%s', async (_name, inputs, expected) => {
    let asked = 0;
    hooks.onRequest = () => {
      asked++;
      return undefined;
    };
    const { error } = await run(inputs);
    expect(error).toMatch(expected);
    expect(asked).toBe(0);
  });

  test('the token goes to this machine or to Discord, whatever the environment says', async () => {
    const { error } = await run({}, { DISCORD_API_URL: 'https://evil.example/api/v10' });
    expect(error).toContain('DISCORD_API_URL may only name this machine');
  });
});
