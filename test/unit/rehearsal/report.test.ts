import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { noCharts } from '../../../src/plan/charts.js';
import { noImages } from '../../../src/plan/images.js';
import type { RehearsalEvent } from '../../../src/rehearsal/events.js';
import { jobRows, stagesOf } from '../../../src/rehearsal/outcome.js';
import { plannedEffects } from '../../../src/rehearsal/planned.js';
import { renderFinal } from '../../../src/rehearsal/report/final.js';
import { escapeHtml, html, link } from '../../../src/rehearsal/report/html.js';
import { JsonLines, PlainLines } from '../../../src/rehearsal/report/lines.js';
import { LiveTable, renderLive } from '../../../src/rehearsal/report/live.js';
import { renderSummary } from '../../../src/rehearsal/report/summary.js';
import { columns, cut, duration } from '../../../src/rehearsal/report/terminal.js';
import { advance, emptyView } from '../../../src/rehearsal/report/view.js';
import type { RehearsalResult } from '../../../src/rehearsal/result.js';
import type { JobRecord } from '../../../src/rehearsal/workflow/types.js';

const hostile = `<script>alert(1)</script>"'&\u202e\u001b[2J`;

describe('html', () => {
  test('escapes every value but its own templates', () => {
    const inner = html`<b title="${hostile}">${hostile}</b>`;
    const page = html`<p>${[inner, undefined, 3, '<']}</p>`.text;
    expect(page).not.toContain('<script');
    expect(
      page.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt;&quot;&#39;&amp;\ufffd\ufffd\[2J/g),
    ).toHaveLength(2);
    expect(page).toMatch(/<\/b>3&lt;<\/p>$/);
  });

  test('no text leaves an attribute or an element', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(escapeHtml(text))));
  });

  test('links only to the web', () => {
    expect(link('javascript:alert(1)').text).toBe('javascript:alert(1)');
    expect(link('javascript:alert(1)', html`<b>x</b>`).text).toBe('<b>x</b>');
    expect(link('http://127.0.0.1:1/a').text).toContain('<a href="http://127.0.0.1:1/a">');
  });
});

describe('terminal', () => {
  test('numbers, columns and widths', () => {
    expect([0, 9.96, 99.94, 99.96, 125.4, 3600].map(duration)).toEqual([
      '0.0',
      '10.0',
      '99.9',
      '1:40',
      '2:05',
      '60:00',
    ]);
    expect(
      columns(
        [
          ['a', '1', 'x'],
          ['bbb', '22', ''],
        ],
        [1],
      ),
    ).toEqual(['a     1  x', 'bbb  22']);
    expect(cut('abcdef', 4)).toBe('abc…');
  });
});

const events: RehearsalEvent[] = [
  { type: 'note', text: 'took 1 branch' },
  {
    type: 'start',
    tag: 'version/5.1.0',
    commit: 'abc',
    branch: 'main',
    trigger: 'push',
    attempt: 1,
    workflow: 'w',
  },
  { type: 'job-started', job: 'a', name: 'Build' },
  { type: 'step-started', job: 'a', step: `Step ${hostile}` },
  { type: 'injected', what: 'x' },
  { type: 'job-kept', job: 'b', name: 'Kept', result: 'success' },
  { type: 'job-finished', job: 'c', result: 'skipped', seconds: 0 },
];

describe('live', () => {
  const view = events.reduce((before, event) => advance(before, event, 1000), emptyView);
  const screen = { columns: 40, rows: 24, colours: false };

  test('shows a row per job, the step that runs, and counts', () => {
    const lines = renderLive(view, 3500, screen);
    expect(lines[0]).toBe('version/5.1.0 on main, push');
    expect(lines[1]).toMatch(/^▸ {2}Build {2}2\.5 {2}Step <script>/);
    expect(lines[2]).toMatch(/^= {2}Kept/);
    expect(lines[3]).toMatch(/^– {2}c .* skipped/);
    expect(lines.slice(4)).toEqual(['effects 0', 'injected: x']);
    for (const line of lines) expect([...line].length).toBeLessThan(40);
    expect(lines.join('')).not.toContain('\u001b');
  });

  test('never has more lines than the screen', () => {
    for (const rows of [3, 6, 10]) {
      expect(renderLive(view, 0, { ...screen, rows }).length).toBeLessThanOrEqual(Math.max(6, rows));
    }
  });

  test('redraws in place, and not after its end', () => {
    const written: string[] = [];
    const table = new LiveTable({ ...screen, write: (text) => written.push(text) });
    for (const event of events) table.event(event);
    table.close();
    expect(written.join('')).toContain('\u001b[6A');
    const { length } = written;
    table.close();
    expect(written).toHaveLength(length);
  });

  test('lines for a log and for a machine', () => {
    const plain: string[] = [];
    const json: string[] = [];
    const all = [...events, { type: 'job-finished', job: 'a', result: 'success', seconds: 2 } as const];
    const reporters = [new PlainLines((text) => plain.push(text)), new JsonLines((text) => json.push(text))];
    for (const reporter of reporters) for (const event of all) reporter.event(event);
    expect(plain).toContain('success Build (2.0 s)\n');
    expect(plain.join('')).not.toContain('Step');
    expect(json.map((line) => JSON.parse(line))).toEqual(all);
  });
});

const record = (name: string, from: number, to: number): JobRecord => ({
  ...{ name, needs: [], result: 'success', outputs: {}, attempt: 1 },
  ...{ steps: [{ name: 's', id: '', conclusion: 'success', ms: 5 }] },
  startedMs: from,
  finishedMs: to,
});

describe('outcome', () => {
  const jobs = {
    'stage/b': record('Stage / B', 3000, 5000),
    'stage/a': record('Stage / A', 2000, 4000),
    last: record('Last', 5000, 6500),
    old: record('Old', 100, 900),
  };
  const state = { attempt: 2, jobs, artifacts: {} };
  const kept = new Set(['old']);

  test('orders jobs by their start, and adds up stages by wall time', () => {
    expect(jobRows(state, kept).map(({ id, start, seconds }) => [id, start, seconds])).toEqual([
      ['old', 0, 0.8],
      ['stage/a', 0, 2],
      ['stage/b', 1, 2],
      ['last', 3, 1.5],
    ]);
    expect(stagesOf(state, kept, { started: 1000, running: 1500, finished: 7000 })).toEqual([
      { name: 'prepare the rehearsal', seconds: 0.5 },
      { name: 'Stage', seconds: 3 },
      { name: 'Last', seconds: 1.5 },
    ]);
  });

  test('tells what of the plan is there', () => {
    const effects = ['commit', 'draft', 'pypi:my-lib', 'pypi:my-lib-extra', 'release'].map((id) => ({
      id,
      what: id,
    }));
    const plan = { ...result.plan, version: '5.1.0', effects };
    const files = [
      { name: 'my_lib-5.1.0-py3-none-any.whl', sha256: '', size: 1, state: 'uploaded' },
      { name: 'my_lib-5.1.0.tar.gz', sha256: '', size: 1, state: 'there' },
      { name: 'my_lib_extra-5.1.0.tar.gz', sha256: '', size: 1, state: 'missing' },
    ] as const;
    const release = { url: '', draft: true, prerelease: false, assets: [] };
    const done = plannedEffects(plan, {
      ...{ files, diff: undefined, release, images: [], charts: [], channels: [], announcement: undefined },
    });
    expect(done.filter((each) => each.done).map(({ what }) => what)).toEqual(['draft', 'pypi:my-lib']);
  });
});

const result: RehearsalResult = {
  ...{ tag: `version/${hostile}`, version: '5.1.0', repository: 'o/r', branch: 'main', commit: 'abc' },
  ...{
    workflow: 'w',
    configRef: '',
    trigger: 'push',
    attempt: 1,
    suiteVersion: '1',
    conclusion: 'failure',
    exitCode: 1,
  },
  ...{
    seconds: 3,
    stages: [{ name: 'Stage', seconds: 3 }],
    notes: [],
    injected: [hostile],
    warnings: [hostile],
  },
  jobs: [
    {
      ...{ id: 'a', name: hostile, result: 'failure', kept: false, seconds: 1, start: 0, log: 'logs/a.log' },
      needs: [],
      steps: [{ name: hostile, result: 'failure', seconds: 1 }],
    },
  ],
  plan: {
    ...{
      schema_version: 1,
      tag: 't',
      version: '5.1.0',
      base_version: '5.1.0',
      kind: 'final',
      semver: '5.1.0',
    },
    ...{ line: '5.1', codename: hostile, commit: { sha: '', tree: '', time: 0 }, reference_version: '' },
    ...{
      config: { path: '', sha256: '', ref: '' },
      bump: 'commit',
      branches: [],
      window: { from: '', to: '' },
    },
    rewrite: {
      ...{ files: [], current: 0 },
      left_alone: [{ path: hostile, key: hostile, line: 1, value: hostile, reason: hostile }],
    },
    ...{ python: { publish: true, packages: [] }, release: { prerelease: false, latest_candidate: true } },
    ...{ images: noImages, charts: noCharts, live: [] },
    discord: { channel: '', title: '', links: {} },
    ...{ effects: [], warnings: [hostile] },
  },
  planned: [
    { what: 'commit', done: true },
    { what: hostile, done: false },
  ],
  effects: [
    {
      ...{ seq: 1, at: '', service: 'github', kind: 'commit', what: hostile, detail: {}, outcome: 'done' },
      ...{ status: 201, actor: hostile },
    },
  ],
  annotations: [
    { level: 'error', message: hostile, job: 'a', step: '', title: hostile, file: hostile, line: 3 },
  ],
  summaries: [
    { job: 'z', step: '', markdown: '## Later' },
    { job: 'a', step: '', markdown: '## First' },
  ],
  skippedActions: [{ uses: hostile, job: hostile, step: hostile }],
  notModelled: [hostile],
  record: undefined,
  release: { url: hostile, draft: true, prerelease: false, assets: [{ name: hostile, size: 3 }] },
  files: [{ name: hostile, sha256: hostile, size: undefined, state: 'differs' }],
  ...{ images: [], imageBuilder: 'placeholder', charts: [], channels: [], announcement: undefined },
  diff: {
    ...{ commit: 'abc', subject: hostile, branches: [hostile] },
    files: [{ path: hostile, removed: [hostile], added: [hostile] }],
  },
  next: [{ why: hostile, command: hostile }],
};

describe('reports', () => {
  test('the summary has the job summaries in the order of the jobs', () => {
    const summary = renderSummary({
      ...result,
      jobs: [...result.jobs, { ...result.jobs[0], id: 'z' } as never],
    });
    expect(summary.indexOf('## First')).toBeGreaterThan(0);
    expect(summary.indexOf('## Later')).toBeGreaterThan(summary.indexOf('## First'));
    // Only in code may it stand as it is.
    expect(summary.replace(/^```sh\n.*\n```$|`[^`\n]*`/gm, '')).not.toContain('<script');
  });

  test('the end says what is done, what is left, and what to do', () => {
    const text = renderFinal(result, 'out/rehearsal.html', false);
    expect(text).toMatch(/\nDone\n {2}commit\n\nLeft\n {2}<script>/);
    expect(text).toContain('Report: out/rehearsal.html');
    expect(text).not.toContain('\u001b');
    expect(renderFinal({ ...result, exitCode: 0, conclusion: 'success' }, '', false)).not.toContain('Left');
  });
});
