import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { markerOf } from '../../../src/discord/embed.js';
import { canonicalJson } from '../../../src/record/canonical.js';
import { readAnnouncement } from '../../../src/rehearsal/inspect/announcement.js';
import { readReports } from '../../../src/rehearsal/inspect/reports.js';
import { startDiscord } from '../../../src/rehearsal/services/discord.js';
import type { RunState } from '../../../src/rehearsal/workflow/types.js';
import { Recorder, temporaryFolder } from '../services/support.js';

const folder = temporaryFolder('told');
const hooks = new Recorder();

test('a report counts for the attempt that its job ran in', () => {
  const write = (artifact: string, action: string, state: string): void => {
    mkdirSync(join(folder, 'artifacts', artifact), { recursive: true });
    const effects = [{ effect: `channel:node:${artifact}`, state, what: '' }];
    const report = { schema_version: 1, action, effects, error: '' };
    writeFileSync(join(folder, 'artifacts', artifact, `${action}.json`), canonicalJson(report));
  };
  write('release-report-a', 'promote-tags', 'done');
  write('release-report-a', 'push-harbor', 'done');
  write('release-report-b', 'promote-tags', 'done');
  write('other', 'promote-tags', 'done');
  writeFileSync(join(folder, 'artifacts/release-report-a/broken.json'), '{');
  const artifact = (job: string, attempt: number) => ({ files: 1, job, attempt });
  const state = {
    attempt: 2,
    jobs: { one: { attempt: 1 }, two: { attempt: 2 } },
    artifacts: {
      'release-report-a': artifact('one', 1),
      'release-report-b': artifact('two', 1),
      'release-report-gone': artifact('one', 1),
      other: artifact('one', 1),
    },
  } as unknown as RunState;
  const found = readReports(join(folder, 'artifacts'), state, 'promote-tags');
  expect([...found.keys()]).toEqual(['channel:node:release-report-a']);
});

test('the announcement is the message with the footer of the tag', async () => {
  const token = 'token-of-the-bot';
  const webhook = { id: '1', token: 'x', channel: '1100000000000000010' };
  const discord = await startDiscord({ stateDir: folder, port: 0, token, webhook, hooks });
  try {
    const read = (effects = hooks.effects) =>
      readAnnouncement(discord.apiUrl, token, { repository: 'o/r', tag: 'version/5.1.0' }, effects);
    expect(await read()).toBeUndefined();
    const fields = [{ name: 'Links', value: 'x' }];
    const embeds = ['version/5.1.0', 'version/5.1.1'].map((tag) => ({
      ...{ title: `Release ${tag}`, color: 0x0000ff, fields, footer: { text: markerOf('o/r', tag) } },
    }));
    hooks.effects.length = 0;
    for (const embed of embeds) {
      await fetch(`${discord.apiUrl}/channels/1100000000000000011/messages`, {
        method: 'POST',
        headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ content: '<@&1>', embeds: [embed] }),
      });
    }
    const shown = {
      ...{ title: 'Release version/5.1.0', url: '', description: '', color: '#0000ff' },
      ...{ fields: [{ ...fields[0], inline: false }], footer: 'o/r · version/5.1.0' },
    };
    const message = { author: 'release-bot', channel: 'announcements', content: '<@&1>', embeds: [shown] };
    expect(await read()).toEqual({ ...message, state: 'posted' });
    expect(await read([])).toEqual({ ...message, state: 'there' });
  } finally {
    await discord.close();
  }
});
