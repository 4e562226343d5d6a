import { expect, test } from '@jest/globals';
import { leftEffects, leftStates } from '../../support/left-report.js';
import { base, run, upstream } from './setup.js';

const left = (host: { env: Record<string, string | undefined> }) =>
  leftStates(host.env['RUNNER_TEMP'], 'bump-version');

test('the release commit is reported: planned, made, found again', async () => {
  const checked = await run({ operation: 'preflight' });
  expect(left(checked.host)).toBeUndefined();
  const none = await run({ 'commit-method': 'none' });
  expect(left(none.host)).toBeUndefined();
  const dry = await run({ 'dry-run': 'true' });
  expect(left(dry.host)).toEqual({ commit: 'planned' });
  const made = await run();
  const { commit } = leftEffects(made.host.env['RUNNER_TEMP'], 'bump-version') ?? {};
  expect(commit).toMatchObject({
    state: 'done',
    detail: { commit: made.outputs['sha'], branch: 'main' },
  });
  const again = await run();
  expect(left(again.host)).toEqual({ commit: 'unchanged' });
});

test('a tag that carries its version needs no commit, and a failure is told', async () => {
  const failed = await run({ 'expect-tree': 'f'.repeat(40) });
  expect(failed.failure).toContain('would have the tree');
  expect(left(failed.host)).toEqual({ commit: 'failed' });
  await upstream.tag('version/1.0.0', base);
  const carried = await upstream.git('rev-parse', `${base}^`);
  const off = await run({ version: '1.0.0' }, carried);
  expect([off.failure, left(off.host)]).toEqual(['', { commit: 'off' }]);
});
