import { expect, test } from '@jest/globals';
import { leftEffects, leftStates } from '../../support/left-report.js';
import { hooks, root, run } from './setup.js';

test('the announcement is reported: off, planned, posted, found again, refused', async () => {
  const env = { RUNNER_TEMP: root };
  const states = async (inputs: Record<string, string>) => {
    await run(inputs, env);
    return leftStates(root, 'notify-discord');
  };
  expect(await states({ operation: 'preflight' })).toBeUndefined();
  expect(await states({ version: '5.1.0rc1' })).toEqual({ discord: 'off' });
  expect(await states({ 'bot-token': '' })).toEqual({ discord: 'off' });
  expect(await states({ 'dry-run': 'true' })).toEqual({ discord: 'planned' });
  hooks.onEffect = (facts, phase) =>
    facts.kind === 'discord.post' && phase === 'before'
      ? { status: 403, body: '{"message":"no"}' }
      : undefined;
  expect(await states({})).toEqual({ discord: 'failed' });
  hooks.onEffect = () => undefined;
  expect(await states({})).toEqual({ discord: 'done' });
  expect(leftEffects(root, 'notify-discord')?.['discord']?.detail?.['url']).toContain('discord.com/channels');
  expect(await states({})).toEqual({ discord: 'unchanged' });
});
