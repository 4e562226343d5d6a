import { expect, test } from '@jest/globals';
import { leftEffects } from '../../support/left-report.js';
import { draftOf, release, run } from './setup.js';

test('draft and publication are reported, also what was there already', async () => {
  const of = (host: { env: Record<string, string | undefined> }, name: string) =>
    leftEffects(host.env['RUNNER_TEMP'], `github-release-${name}`);
  const early = await run('publish', { sha: release });
  expect(of(early.host, 'publish')).toMatchObject({ release: { state: 'failed' } });
  const dry = await run('draft', { sha: release, 'dry-run': 'true' });
  expect(of(dry.host, 'draft')).toMatchObject({ draft: { state: 'planned' } });
  const made = await draftOf();
  expect(of(made.host, 'draft')).toMatchObject({
    draft: { state: 'done', detail: { url: expect.any(String) } },
  });
  expect(of((await draftOf()).host, 'draft')).toMatchObject({ draft: { state: 'unchanged' } });
  const dryPublish = await run('publish', { sha: release, 'dry-run': 'true' });
  expect(of(dryPublish.host, 'publish')).toMatchObject({ release: { state: 'planned' } });
  const published = await run('publish', { sha: release });
  expect(of(published.host, 'publish')).toMatchObject({
    release: { state: 'done', what: expect.stringContaining('published, latest: true') },
  });
  const again = await run('publish', { sha: release });
  expect(of(again.host, 'publish')).toMatchObject({ release: { state: 'unchanged' } });
  const checked = await run('preflight');
  expect(of(checked.host, 'preflight')).toBeUndefined();
});
