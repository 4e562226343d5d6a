import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readInputs } from '../../../src/actions/verify-release/inputs.js';
import { verifyRelease } from '../../../src/actions/verify-release/verify-release.js';
import { explain } from '../../../src/core/errors.js';
import { run as runAction } from '../../../src/core/run.js';
import { FakeHost } from '../../support/fake-host.js';
import { planWith } from '../../support/plan.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'summary-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const ids = ['commit', 'draft', 'image:hq', 'pypi:orchard', 'channel:hq:uluru-live', 'release', 'discord'];
const plan = planWith({ effects: ids.map((id) => ({ id, what: `do ${id}` })) });
const all = (result: string): string =>
  JSON.stringify({ stage: { result, outputs: {} }, publish: { result }, finish: { result } });

/** Puts a file of one job into the folder of reports. */
function leave(path: string, value: unknown): void {
  const file = join(root, 'reports', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
}
const report = (effects: Record<string, string>, error = '', action = 'some-action'): object => ({
  schema_version: 1,
  action,
  effects: Object.entries(effects).map(([effect, state]) => ({ effect, state, what: `because ${effect}` })),
  error,
});
const everything = (state: string): Record<string, string> =>
  Object.fromEntries(ids.map((id) => [id, state]));

async function summarize(inputs: Record<string, string> = {}) {
  const given = { operation: 'summary', plan: JSON.stringify(plan), reports: 'reports', ...inputs };
  const run = { GITHUB_REPOSITORY: 'acme/orchard', GITHUB_RUN_ID: '17' };
  const host = new FakeHost(given, { GITHUB_WORKSPACE: root, ...run });
  let error = '';
  try {
    await verifyRelease(host, readInputs(host));
  } catch (thrown) {
    error = explain(thrown);
    expect(error).not.toContain('This is a bug');
  }
  const told = JSON.parse(host.outputs['report'] ?? '{}') as {
    released: boolean;
    effects: { id: string; state: string }[];
    next: string[];
  };
  const states = Object.fromEntries(told.effects.map(({ id, state }) => [id, state]));
  return { host, error, ok: host.outputs['ok'], page: host.summaries.join('\n'), ...told, states };
}

test('a release that went through', async () => {
  leave('release-report-a/x.json', report(everything('done')));
  leave('release-report-verify/verify-release.json', report({}, '', 'verify-release'));
  const { error, ok, page, released, next, host } = await summarize({ jobs: all('success') });
  expect([error, ok, released, next, host.warnings]).toEqual(['', 'true', true, [], []]);
  expect(page).toContain('## Release of 5.1.0\n\n**5.1.0 is released.**');
  expect(page).toContain('check that nodes and services come back online, now that hq:uluru-live moved');
  expect(page).toContain('https://github.com/acme/orchard/actions/runs/17');
  expect(page).toContain('All of it was read back as a stranger, and is as recorded.');
  expect(page).not.toContain('What to do');
});

test('what an action and the step around it tell alike stands there once, for each job', async () => {
  const error = 'registry.example is in read-only mode';
  for (const job of ['preflight-registry', 'merge']) {
    for (const action of ['push-harbor-failed', 'push-harbor-preflight'])
      leave(`release-report-${job}/${action}.json`, report({}, error, action));
  }
  const { page } = await summarize({ jobs: all('failure') });
  expect(page.match(/\*\*: registry\.example is in read-only mode/g)).toHaveLength(2);
  expect(page).toContain('**preflight-registry: push-harbor-preflight**');
});

test('a release that failed half-way: what failed, what to do, what is done; the job stays green', async () => {
  leave('release-report-stage/x.json', report({ commit: 'done', draft: 'unchanged', 'image:hq': 'done' }));
  leave('release-report-publish/publish-pypi.json', report({ 'pypi:orchard': 'failed' }));
  const error = 'the index refused orchard\nWhat to do: set a new token in PYPI_TOKEN';
  leave('release-report-publish/publish-pypi-failed.json', report({}, error, 'publish-pypi-failed'));
  const jobs = {
    stage: { result: 'success' },
    publish: { result: 'failure' },
    finish: { result: 'skipped' },
  };
  const end = await summarize({ jobs: JSON.stringify(jobs) });
  expect([end.error, end.ok, end.released]).toEqual(['', 'false', false]);
  expect(end.page).toContain('**5.1.0 is half released: 3 of 7 effects are done; what is done stays');
  expect(end.page).toContain('**publish: publish-pypi**: the index refused orchard<br>');
  expect(end.next[0]).toBe('set a new token in PYPI_TOKEN');
  expect(end.next[1]).toContain('re-run the failed jobs');
  expect(end.states).toMatchObject({ 'pypi:orchard': 'failed', release: 'not-reached', draft: 'unchanged' });
  expect(end.page).toContain('| already there |');
  expect(end.page).not.toMatch(/Left to people|was read back/);
});

test('a job that says success and reported nothing fails the step', async () => {
  const { 'pypi:orchard': _, ...others } = everything('done');
  leave('release-report-a/x.json', report(others));
  const jobs = {
    stage: { result: 'success' },
    publish: { result: 'success' },
    finish: { result: 'failure' },
  };
  const { error, ok, page, next } = await summarize({ jobs: JSON.stringify(jobs) });
  expect(error).toContain('the job says success but did not report pypi:orchard');
  expect([ok, next.some((step) => step.includes('did not report pypi:orchard'))]).toEqual(['false', true]);
  expect(page).toContain('**not reported**');
  // The job that does it failed: nothing is silent then.
  const failed = { ...jobs, publish: { result: 'failure' } };
  expect((await summarize({ jobs: JSON.stringify(failed) })).error).toBe('');
});

test('without a plan it says so, with the error of the job that made none', async () => {
  const error = 'the tag version/5.1 is no version\nWhat to do: use three numbers';
  leave('release-report-validate/validate-tag-failed.json', report({}, error, 'validate-tag-failed'));
  for (const missing of ['', 'nowhere.json', '{"schema_version": 7}']) {
    const end = await summarize({ plan: missing, jobs: '{"stage":{"result":"failure"}}' });
    expect([end.error, end.ok, end.released]).toEqual(['', 'false', false]);
    expect(end.page).toContain('**Nothing is released: there is no plan, so nothing was changed.**');
    expect(end.page).toContain('the tag version/5.1 is no version');
    expect(end.next[0]).toBe('use three numbers');
  }
  rmSync(join(root, 'reports'), { recursive: true });
  expect((await summarize({ plan: '' })).page).toContain('no plan was made');
});

test('a dry run', async () => {
  leave('release-report-a/x.json', report(everything('planned')));
  const { error, ok, page, released } = await summarize({ jobs: all('success') });
  expect([error, ok, released]).toEqual(['', 'true', false]);
  expect(page).toContain('Dry run of 5.1.0: 7 of 7 effects would be made; nothing was changed');
  expect(page).toContain('planned (dry run)');
});

test('cancelled and silent jobs are named', async () => {
  const jobs = {
    stage: { result: 'failure' },
    publish: { result: 'cancelled' },
    finish: { result: 'skipped' },
  };
  const { page, ok } = await summarize({ jobs: JSON.stringify(jobs) });
  expect(ok).toBe('false');
  expect(page).toContain('**stage**: it failed and left no report: see its log');
  expect(page).toContain('**publish**: it was cancelled');
  expect(page).toContain('5.1.0 is not released: nothing was changed');
});

describe('reports from outside', () => {
  test('whatever is odd is shown, and never stops the summary', async () => {
    leave('release-report-a/good.json', report(everything('done')));
    leave('release-report-a/broken.json', '{"schema_version": 1');
    leave('release-report-b/null.json', 'null');
    leave('release-report-b/state.json', report({ commit: 'wonderful' }));
    leave('release-report-b/detail.json', {
      ...report({}),
      effects: [{ effect: 'commit', state: 'done', what: '', detail: { a: 1 } }],
    });
    leave('release-report-b/notes.txt', 'no report');
    leave('release-plan/plan.json', plan);
    writeFileSync(join(root, 'elsewhere.json'), '{');
    symlinkSync(join(root, 'elsewhere.json'), join(root, 'reports/link.json'));
    const { page, ok, error } = await summarize({ jobs: 'no json' });
    expect([error, ok]).toEqual(['', 'false']);
    const [, list = ''] = page.split('### Reports that could not be read');
    const files = [...(list.split('\n|')[0]?.matchAll(/^- (\S+?):/gm) ?? [])].map(([, file]) => file);
    expect(files.sort()).toEqual([
      'release-report-a/broken.json',
      'release-report-b/detail.json',
      'release-report-b/null.json',
      'release-report-b/state.json',
    ]);
  });

  test('hostile texts show as they are', async () => {
    const what = '| a | <img src=x> @everyone `x` [a](javascript:b)\n\n# no\r## no\u2028| x |\u202e';
    const detail = { url: 'https://e.org/a)|<b>', 'x|y': '`|`', reference: 'r|`' };
    const effects = ids.map((effect) => ({ effect, state: 'kept', what, detail }));
    leave('x/y.json', { schema_version: 1, action: what, effects, error: what });
    const { page } = await summarize({ jobs: JSON.stringify({ [what]: { result: 'cancelled' } }) });
    expect(page).not.toMatch(/<img|@everyone|[^\\]\]\(javascript|[\r\u2028\u202e]/);
    expect(page.match(/^#/gm)).toHaveLength(
      page.match(/^##+ (?:Release of|What to do next|Left to)/gm)?.length ?? 0,
    );
    const rows = page.split('\n').filter((row) => row.startsWith('|'));
    expect(rows).toHaveLength(2 + ids.length);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
    expect(page).toContain('[page](https://e.org/a%29%7C%3Cb%3E)');
  });

  test('a huge report is cut to what GitHub takes', async () => {
    const effects = ids.map((effect) => ({ effect, state: 'done', what: 'w'.repeat(400_000) }));
    leave('x/y.json', { schema_version: 1, action: 'a', effects, error: '' });
    leave('x/z.json', report({}, `${'e'.repeat(3_000_000)}`));
    const { page } = await summarize();
    expect(Buffer.byteLength(page)).toBeLessThan(1024 * 1024);
    expect(page.match(/^\| /gm)?.length).toBeGreaterThan(ids.length);
  });
});

test('an action that fails leaves its error, without secrets, for the summary', async () => {
  const { RUNNER_TEMP: temp, GITHUB_STEP_SUMMARY: page, GITHUB_OUTPUT: output } = process.env;
  process.env['RUNNER_TEMP'] = root;
  delete process.env['GITHUB_STEP_SUMMARY'];
  delete process.env['GITHUB_OUTPUT'];
  const lines: unknown[] = [];
  const { write } = process.stdout;
  process.stdout.write = ((text: unknown) => lines.push(text) > 0) as typeof write;
  try {
    await runAction('push-charts', async (host) => {
      host.secret('a"secret"word');
      throw new Error('the word is a"secret"word');
    });
  } finally {
    process.stdout.write = write;
    const ended = process.exitCode;
    process.exitCode = 0;
    expect(ended).toBe(1);
    Object.assign(process.env, { RUNNER_TEMP: temp ?? '' });
    if (page !== undefined) process.env['GITHUB_STEP_SUMMARY'] = page;
    if (output !== undefined) process.env['GITHUB_OUTPUT'] = output;
  }
  const left = JSON.parse(readFileSync(join(root, 'release-report/push-charts-failed.json'), 'utf8'));
  expect(left).toMatchObject({ schema_version: 1, action: 'push-charts-failed', effects: [] });
  expect(left.error).toContain('the word is ***');
  expect(JSON.stringify([left, lines])).not.toContain('secret\\"word');
});
