import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readTag } from '../../../src/actions/validate-tag/read-tag.js';
import { UserError } from '../../../src/core/errors.js';
import { parseTag } from '../../../src/version/tag.js';
import { canonicalGuess, compareVersions, parseVersion, type Version } from '../../../src/version/version.js';
import { oraclePython } from '../../support/oracle.js';
import { injections, randomNumbers, type TagCase, tagCases } from '../../support/tag-mutations.js';

/** The same names on every run; a failure names the seed, so that another one (TAG_SEED) can be repeated too. */
const seed = Number(process.env['TAG_SEED'] ?? 20_260_330);
const count = Number(process.env['TAG_COUNT'] ?? 100_000);

type Parts = readonly [number, number, number, string | null, number | null, number | null];

interface Judgement {
  readonly tags: readonly (readonly [Parts | null, string | null])[];
  readonly order: readonly number[];
}

/** What a Python script with PyPA's library says; the one of test/tools when it is installed. */
function judge(tags: readonly TagCase[], pairs: readonly (readonly [string, string])[]): Judgement {
  const { stdout, stderr } = spawnSync(oraclePython, ['test/oracle/tags.py'], {
    input: JSON.stringify({ tags: tags.map(({ tag, prefix }) => [tag, prefix]), pairs }),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (stdout === '') throw new Error(`the oracle failed: ${stderr}`);
  return JSON.parse(stdout) as Judgement;
}

/** The parts of an accepted tag, or the error of a refused one. */
function ours({ tag, prefix }: TagCase): Parts | UserError {
  try {
    return partsOf(parseTag(tag, prefix).version);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw new Error(`${JSON.stringify(tag)} with the prefix ${JSON.stringify(prefix)}`, { cause: error });
  }
}

function partsOf({ major, minor, patch, stage, stageNumber, post }: Version): Parts {
  return [major, minor, patch, stage ?? null, stageNumber ?? null, post ?? null];
}

/** The first few of the cases that differ, so that a failure can be read. */
function few(cases: readonly unknown[]): { seed: number; cases: readonly unknown[] } {
  return { seed, cases: cases.slice(0, 5) };
}

describe(`${count} random and mutated tags, seed ${seed}`, () => {
  const cases = tagCases(seed, count);
  let results: readonly (Parts | UserError)[];
  let accepted: readonly string[];
  let pairs: readonly (readonly [string, string])[];
  let judged: Judgement;
  beforeAll(() => {
    results = cases.map(ours);
    const random = randomNumbers(seed);
    accepted = cases.flatMap(({ tag, prefix }, index) =>
      results[index] instanceof UserError ? [] : [tag.replace(/^refs\/tags\//, '').slice(prefix.length)],
    );
    const any = (): string => accepted[Math.floor(random() * accepted.length)] ?? '';
    pairs = Array.from({ length: Math.min(20_000, accepted.length) }, () => [any(), any()] as const);
    judged = judge(cases, pairs);
  });

  test('accepts what the oracle accepts, with the same parts', () => {
    const differ = cases.filter((_, index) => {
      const result = results[index];
      return (
        JSON.stringify(result instanceof UserError ? null : result) !==
        JSON.stringify(judged.tags[index]?.[0])
      );
    });
    expect(few(differ)).toEqual(few([]));
    // Both kinds are there, or the comparison says little.
    expect(accepted.length).toBeGreaterThan(count / 10);
    expect(accepted.length).toBeLessThan(count / 2);
  });

  test('names the canonical form of what packaging can read, and of nothing else', () => {
    const differ = cases.flatMap(({ tag, prefix }, index) => {
      const name = tag.replace(/^refs\/tags\//, '');
      if (!name.startsWith(prefix) || (tag === name && tag.startsWith('refs/'))) return [];
      const text = name.slice(prefix.length);
      const guess = canonicalGuess(text) ?? null;
      const wanted = judged.tags[index]?.[1] ?? null;
      return guess === wanted ? [] : [{ text, guess, wanted }];
    });
    expect(few(differ)).toEqual(few([]));
    // Whoever mistyped it reads it.
    const named = cases.flatMap(({ prefix }, index) => {
      const [result, [, guess] = [null, null]] = [results[index], judged.tags[index]];
      return result instanceof UserError && guess !== null
        ? [{ fix: result.fix ?? '', named: prefix + guess }]
        : [];
    });
    expect(few(named.filter((each) => !each.fix.endsWith(`push ${each.named}`)))).toEqual(few([]));
    expect(named.length).toBeGreaterThan(count / 50);
  });

  test('puts any two in the same order', () => {
    const differ = pairs.filter(
      ([left, right], index) =>
        Math.sign(compareVersions(parseVersion(left), parseVersion(right))) !== judged.order[index],
    );
    expect(few(differ)).toEqual(few([]));
  });

  test('every refusal is short, and shows nothing that a terminal or a page would act on', () => {
    const bad = results.filter(
      (result) =>
        result instanceof UserError &&
        (/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(`${result.message}${result.fix}`) ||
          result.message.length + (result.fix?.length ?? 0) > 2_000),
    );
    expect(few(bad)).toEqual(few([]));
    // All of the injections were among them.
    const unseen = injections.filter((text) => !cases.some(({ tag }) => tag.includes(text)));
    expect(unseen).toEqual([]);
  });

  test('without a given prefix only a plain one is taken from the tag', () => {
    const bad = cases.filter(({ tag }) => {
      try {
        const { name, version, prefix } = readTag(tag, '');
        return name !== prefix + version.text || !/^[A-Za-z0-9._/-]*$/.test(prefix);
      } catch (error) {
        return !(error instanceof UserError);
      }
    });
    expect(few(bad)).toEqual(few([]));
  });
});
