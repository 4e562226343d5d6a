import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EffectState } from '../../../src/core/report.js';
import { type Jobs, mustBeReported, readJobs } from '../../../src/verify/jobs.js';
import { oneLine } from '../../../src/verify/line.js';
import { releaseMarkdown } from '../../../src/verify/release-markdown.js';
import { releaseTable } from '../../../src/verify/release-table.js';
import { leftToPeople } from '../../../src/verify/release-words.js';
import type { JobReport } from '../../../src/verify/reports.js';
import { planWith } from '../../support/plan.js';

const kinds = ['commit', 'draft', 'image:', 'pypi:', 'chart:', 'channel:', 'release', 'discord'];
const states: EffectState[] = ['done', 'unchanged', 'kept', 'off', 'planned', 'failed'];
const results = ['success', 'failure', 'cancelled', 'skipped'] as const;
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('|', '\\|', '`|`', '\r', '\n|x|', '<b>', '@all', '[a](b)', '\u2028', '\\', '```', '\u202e'),
);
const effectId = fc
  .tuple(fc.constantFrom(...kinds), hostile)
  .map(([kind, name]) => (kind.endsWith(':') ? `${kind}${name}` : kind));
const effect = fc.record({ id: effectId, what: hostile });
const report = (ids: readonly string[]): fc.Arbitrary<JobReport> =>
  fc.record({
    schema_version: fc.constant(1 as const),
    job: fc.constantFrom('', 'stage', 'finish'),
    action: hostile,
    error: fc.oneof(fc.constant(''), hostile),
    effects: fc.array(
      fc.record({
        effect: fc.oneof(fc.constantFrom('nothing', ...ids), hostile),
        state: fc.constantFrom(...states),
        what: hostile,
        detail: fc.dictionary(hostile, hostile, { maxKeys: 2 }),
      }),
      { maxLength: 5 },
    ),
  });
const jobsOf: fc.Arbitrary<Jobs> = fc.dictionary(
  fc.constantFrom('stage', 'publish', 'finish', 'other'),
  fc.record({ result: fc.constantFrom(...results) }),
);
const facts = fc.uniqueArray(effect, { maxLength: 12, selector: ({ id }) => id }).chain((effects) =>
  fc.record({
    plan: fc.constant(planWith({ effects })),
    planProblem: fc.constant(''),
    reports: fc.array(report(effects.map(({ id }) => id)), { maxLength: 4 }),
    jobs: jobsOf,
    unreadable: fc.constant([]),
  }),
);

describe('whatever jobs report', () => {
  test('every effect of the plan stands there once, in order, with a state that somebody told', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const release = releaseTable(known);
        expect(release.rows.map(({ id }) => id)).toEqual(known.plan.effects.map(({ id }) => id));
        for (const { id, state } of release.rows) {
          const told = known.reports.flatMap(({ effects }) => effects).filter((one) => one.effect === id);
          if (told.length > 0) expect(told.map((one) => one.state)).toContain(state);
          else expect(['not-reached', 'unreported']).toContain(state);
          if (told.some((one) => one.state === 'failed')) expect(state).toBe('failed');
        }
        // Nothing that failed or was not told may look like a release that is all right.
        const bad = ['failed', 'not-reached', 'unreported'];
        if (release.rows.some(({ state }) => bad.includes(state))) expect(release.ok).toBe(false);
        if (Object.values(known.jobs).some(({ result }) => result === 'failure'))
          expect(release.ok).toBe(false);
        expect(release.next.length > 0).toBe(!release.ok);
      }),
      { numRuns: 300 },
    );
  });

  test('no text of theirs breaks the table', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const rows = releaseMarkdown(releaseTable(known), '')
          .split(/\r\n|\r|\n/)
          .filter((line) => line.startsWith('|'));
        const { length } = known.plan.effects;
        expect(rows).toHaveLength(length === 0 ? 0 : length + 2);
        for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
      }),
      { numRuns: 300 },
    );
  });
});

test('people look after the documentation of every version but a post-release', () => {
  const of = (kind: 'final' | 'post-release') => {
    const known = { rows: [], failures: [], released: true, dry: false, ok: true };
    return leftToPeople({ ...known, plan: planWith({ kind }) });
  };
  expect(of('final')).toEqual(['check that the documentation of 5.1.0 is there']);
  expect(of('post-release')).toEqual([]);
});

describe('jobs', () => {
  test.each([
    ['pypi:orchard', { publish: 'success', finish: 'failure' }, true],
    ['pypi:orchard', { 'publish-pypi': 'failure', finish: 'success' }, false],
    ['image:hq', { 'build-images': 'success', 'merge-images': 'failure' }, false],
    ['image:hq', { stage: 'success', publish: 'failure' }, true],
    ['chart:hub', { stage: 'success', finish: 'skipped' }, false],
    ['release', { 'publish-release': 'success', publish: 'failure' }, true],
    ['release', { everything: 'success' }, true],
    ['release', { everything: 'success', other: 'failure' }, false],
    ['release', {}, false],
  ])('%s of %j must be reported: %s', (id, given, expected) => {
    const jobs = Object.fromEntries(Object.entries(given).map(([job, result]) => [job, { result }]));
    expect(mustBeReported(id, jobs as Jobs)).toBe(expected);
  });

  test('are read from the needs context', () => {
    const text = '{"a":{"result":"success","outputs":{"x":"y"}},"b":{"result":"odd"},"c":null}';
    expect(readJobs(text)).toEqual({ a: { result: 'success' } });
    expect([readJobs(''), readJobs('[]'), readJobs('{')]).toEqual([{}, undefined, undefined]);
  });
});

test('a line is one line', () => {
  expect(oneLine(' a\r\nb\u0000\u202ec\u2028d ')).toBe('a b c d');
  expect(oneLine('abcdef', 3)).toBe('abc…');
  expect(oneLine('a😀b', 2)).toBe('a…');
});
