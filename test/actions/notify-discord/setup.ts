/** A fresh embedded Discord for each test, and one run of the action against it. Import it from a test file only. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { readInputs } from '../../../src/actions/notify-discord/inputs.js';
import { notifyDiscord } from '../../../src/actions/notify-discord/notify-discord.js';
import { explain } from '../../../src/core/errors.js';
import { discordChannels, startDiscord } from '../../../src/rehearsal/services/discord.js';
import type { Message } from '../../../src/rehearsal/services/discord-message.js';
import { FakeHost } from '../../support/fake-host.js';
import { Recorder } from '../../unit/services/support.js';

export const botToken = 'CanaryBotToken.CanaryCanary';
export const announcements = discordChannels[1]?.id ?? '';
export let service: Awaited<ReturnType<typeof startDiscord>>;
export let hooks: Recorder;
export let root: string;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'notify-'));
  hooks = new Recorder();
  service = await startDiscord({
    stateDir: root,
    port: 0,
    token: botToken,
    webhook: { id: '77', token: 'CanaryWebhookToken', channel: announcements },
    hooks,
  });
});
afterEach(async () => {
  await service.close();
  rmSync(root, { recursive: true, force: true });
  expect(hooks.foreign).toEqual([]);
});

export interface Result {
  readonly host: FakeHost;
  readonly error: string;
}

/** With `version: 5.1.0` and a bot, unless the inputs say otherwise. */
export async function run(
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
): Promise<Result> {
  const host = new FakeHost(
    {
      version: 'plan' in inputs ? '' : '5.1.0',
      'bot-token': 'webhook-url' in inputs ? '' : botToken,
      ...inputs,
    },
    { GITHUB_WORKSPACE: root, GITHUB_REPOSITORY: 'acme/orchard', DISCORD_API_URL: service.apiUrl, ...env },
  );
  let error = '';
  try {
    await notifyDiscord(host, readInputs(host));
  } catch (thrown) {
    error = host.redact(explain(thrown));
    // A bug would show its stack.
    expect(error).not.toContain('This is a bug');
  }
  expect(host.allText()).not.toContain('Canary');
  expect(error).not.toContain('Canary');
  expect(JSON.stringify(hooks.effects)).not.toContain('Canary');
  return { host, error };
}

/** What is in the channel. */
export function messages(): Message[] {
  try {
    return JSON.parse(readFileSync(join(root, 'discord/messages.json'), 'utf8')) as Message[];
  } catch {
    return [];
  }
}

/** The description of the first message's embed. */
export function description(): string {
  return (messages()[0]?.embeds[0] as { description?: string } | undefined)?.description ?? '';
}
