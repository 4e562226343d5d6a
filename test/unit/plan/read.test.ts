import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { explain } from '../../../src/core/errors.js';
import { readPlan } from '../../../src/plan/read.js';
import { canonicalJson } from '../../../src/record/canonical.js';
import type { ReleaseRecord } from '../../../src/record/types.js';
import { successor } from '../../../src/version/successor.js';
import { parseVersion } from '../../../src/version/version.js';
import { violations } from '../../support/json-schema.js';
import { pyproject } from '../git/sandbox.js';
import { planOf } from './tree.js';

const plan = planOf('5.1.0rc1', { 'pyproject.toml': pyproject('acme', '5.1.0b2') });
const dir = mkdtempSync(join(tmpdir(), 'release-actions-plan-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const mistake = (value: string): string => {
  try {
    readPlan(value, dir);
  } catch (error) {
    return explain(error);
  }
  throw new Error('the plan was read');
};

describe('a plan', () => {
  test('is read from JSON and from a file, relative or not', () => {
    const file = join(dir, 'plan.json');
    writeFileSync(file, canonicalJson(plan));
    for (const value of [canonicalJson(plan), JSON.stringify(plan), 'plan.json', `  ${file}\n`]) {
      expect(readPlan(value, dir)).toEqual(plan);
    }
  });
  test.each([
    ['', 'plan: the plan is empty'],
    ['nope.json', 'nope.json: plan: the file of the plan cannot be read'],
    ['{"a":', 'plan: the plan is not JSON'],
    ['{}', 'this JSON is not a plan: it has no schema_version'],
    ['{"schema_version":2}', 'the plan has schema_version 2, and only 1 is known'],
    [JSON.stringify({ ...plan, python: undefined }), 'the plan is damaged: python is missing'],
    [JSON.stringify({ ...plan, commit: { ...plan.commit, sha: 'HEAD' } }), 'commit has a wrong value'],
    [JSON.stringify({ ...plan, version: '5.1' }), 'version has a wrong value'],
    [JSON.stringify({ ...plan, effects: [1] }), 'effects has a wrong value'],
    [`x\n${'y'.repeat(2000)}`, 'the plan is neither JSON nor a path'],
  ])('%.40j is refused', (value, what) => {
    expect(mistake(value)).toContain(what);
  });
});

test('the schema of the record fits a record and nothing else', () => {
  const schema = JSON.parse(readFileSync(join(process.cwd(), 'schema/release-record.schema.json'), 'utf8'));
  const record: ReleaseRecord = {
    schema_version: 1,
    tag: 'version/5.1.0rc1',
    version: '5.1.0rc1',
    plan_sha256: 'a'.repeat(64),
    tagged_commit: 'b'.repeat(40),
    release_commit: '',
    release_tree: 'c'.repeat(40),
    config_ref: '',
    url: 'https://example.com',
    python: {
      files: [{ name: 'a-1.whl', package: 'a', sha256: 'd'.repeat(64), size: 3 }],
      tools: { hatchling: '1.27.0' },
    },
    charts: {
      files: [{ name: 'a-1.0.0.tgz', chart: 'a', version: '1.0.0', sha256: 'e'.repeat(64), size: 4 }],
    },
    images: [
      {
        repository: 'h/p/a',
        tag: '5.1.0rc1',
        digest: `sha256:${'f'.repeat(64)}`,
        platforms: ['linux/amd64'],
      },
    ],
  };
  expect(violations(schema, record)).toEqual([]);
  expect(violations(schema, { ...record, time: 1 })).toEqual(['$: unknown time']);
  expect(violations(schema, { ...record, version: '5.1' })).not.toEqual([]);
});

test.each([
  ['5.0.8', '5.0.9'],
  ['5.1.0rc1', '5.1.0rc2'],
  ['5.1.0a0', '5.1.0a1'],
  ['5.0.8.post2', '5.0.9'],
  ['5.1.0rc1.post1', '5.1.0rc2'],
])('after %s comes %s', (version, next) => {
  expect(successor(parseVersion(version)).text).toBe(next);
});
