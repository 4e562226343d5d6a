import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import { spell } from '../../../src/version/spelling.js';
import { parseTag } from '../../../src/version/tag.js';
import { compareVersions, parseVersion, tryParseVersion } from '../../../src/version/version.js';
import { oraclePython } from '../../support/oracle.js';

interface Judgement {
  readonly canonical: readonly boolean[];
  readonly order: readonly string[];
}

/** What PyPA's own library says of these texts. */
function judge(texts: readonly string[]): Judgement {
  const { stdout, stderr } = spawnSync(oraclePython, ['test/oracle/versions.py'], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(`the oracle failed: ${stderr}`);
  return JSON.parse(stdout) as Judgement;
}

const byOurs = (texts: readonly string[]): string[] =>
  texts
    .map(parseVersion)
    .sort(compareVersions)
    .map(({ text }) => text);

const small = fc.integer({ min: 0, max: 12 }).map(String);
const pieces = fc.constantFrom(
  'a',
  'b',
  'rc',
  '.post',
  '.dev',
  'alpha',
  '-',
  '_',
  '.',
  'v',
  '!',
  '+',
  'RC',
  'c',
  ' ',
  '0',
  '00',
);
/** Near-miss texts: mostly version-like, with parts that do not belong. */
const texts = fc
  .tuple(fc.array(small, { minLength: 1, maxLength: 4 }), fc.array(fc.oneof(pieces, small), { maxLength: 5 }))
  .map(([release, rest]) => release.join('.') + rest.join(''));
const valid = fc
  .tuple(small, small, small, fc.option(fc.tuple(fc.constantFrom('a', 'b', 'rc'), small)), fc.option(small))
  .map(
    ([x, y, z, stage, post]) =>
      `${x}.${y}.${z}${stage?.join('') ?? ''}${post === null ? '' : `.post${post}`}`,
  );

describe('against packaging', () => {
  it('accepts exactly the canonical texts', () => {
    // Ours also refuses numbers of ten digits and more, which are legal but would not stay exact everywhere.
    const near = fc.sample(texts, 4_000).filter((text) => !/\d{10}/.test(text));
    const sample = [...near, ...fc.sample(valid, 1_000)];
    const { canonical } = judge(sample);
    const differ = sample.filter((text, index) => (tryParseVersion(text) !== undefined) !== canonical[index]);
    expect(differ).toEqual([]);
    expect(canonical.filter(Boolean).length).toBeGreaterThan(1_000);
  });

  it('has the same order', () => {
    const sample = [...new Set(fc.sample(valid, 2_000))];
    expect(byOurs(sample)).toEqual(judge(sample).order);
  });
});

/** All tags of vantage6/vantage6 in March 2026, a name and the kind of its object (git for-each-ref) a line. */
describe('the tags of vantage6', () => {
  const all = readFileSync(join('test', 'fixtures', 'versions', 'vantage6-tags.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  const [releases, others] = [true, false].map((is) =>
    all.filter(([name]) => name?.startsWith('version/') === is).map(([name = '']) => name),
  ) as [string[], string[]];
  const tags = releases.map((name) => parseTag(name, 'version/').version.text);

  it('are 273 releases and 36 of an older tool, which are refused', () => {
    const kinds = tags.map((tag) => parseVersion(tag)).map(({ stage, post }) => post ?? stage ?? 'final');
    const count = (kind: unknown): number => kinds.filter((other) => other === kind).length;
    expect(['final', 'rc', 'a', 'b'].map(count)).toEqual([89, 91, 79, 14]);
    expect(all.filter(([, type]) => type === 'tag')).toHaveLength(5);
    expect(all.filter(([, type]) => type === 'commit')).toHaveLength(304);
    expect(others).toHaveLength(36);
    for (const name of others) {
      const refuse = (): unknown => parseTag(name, 'version/');
      expect(refuse).toThrow(`the tag "${name}" does not start with "version/"`);
    }
  });

  it('are all accepted and in the same order', () => {
    expect(tags).toHaveLength(273);
    expect(byOurs(tags)).toEqual(judge(tags).order);
  });

  it('are ordered alike by SemVer when dotted, and not when glued', () => {
    const sorted = byOurs(tags).map(parseVersion);
    const misplaced = (style: 'dotted' | 'glued'): number => {
      const spelled = sorted.map((version) => spell(version, style));
      const order = [...spelled].sort(semver.compare);
      return spelled.filter((text, index) => order[index] !== text).length;
    };
    expect(misplaced('dotted')).toBe(0);
    expect(misplaced('glued')).toBe(54);
  });
});
