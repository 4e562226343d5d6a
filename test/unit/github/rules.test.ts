import { describe, expect, it } from '@jest/globals';
import { type CommitFacts, judgeRules } from '../../../src/github/judge-rules.js';
import { coversRef, fnmatch } from '../../../src/github/ref-pattern.js';
import type { BranchRule, Ruleset } from '../../../src/github/rulesets.js';
import { tagAdvice, tagProtection } from '../../../src/github/tag-protection.js';

const facts: CommitFacts = {
  method: 'graphql',
  moved: false,
  message: 'Release 5.1.0\n\nRelease-Tag: version/5.1.0\nRelease-Base: abc\n',
  email: '',
  files: [
    { path: 'charts/hub/Chart.yaml', bytes: 300 },
    { path: 'uv.lock', bytes: 3_000_000 },
  ],
};

function outcome(
  type: string,
  parameters: BranchRule['parameters'] = {},
  over: Partial<CommitFacts> = {},
): string {
  const rule: BranchRule = { type, parameters, from: 'a ruleset', bypass: 'unknown' };
  return judgeRules([rule], { ...facts, ...over })[0]?.outcome ?? '';
}

describe('judgeRules', () => {
  it.each([
    ['non_fast_forward', 'passes'],
    ['deletion', 'passes'],
    ['pull_request', 'refuses'],
    ['merge_queue', 'refuses'],
    ['update', 'refuses'],
    ['required_status_checks', 'refuses'],
    ['code_scanning', 'refuses'],
    ['a_rule_of_next_year', 'unknown'],
  ])('%s: %s', (type, expected) => expect(outcome(type)).toBe(expected));

  it('knows what signs', () => {
    expect(outcome('required_signatures')).toBe('passes');
    expect(outcome('required_signatures', {}, { moved: true })).toBe('unknown');
    expect(outcome('required_signatures', {}, { method: 'rest' })).toBe('unknown');
    expect(outcome('required_signatures', {}, { method: 'git' })).toBe('refuses');
  });

  it('knows that a merge is not linear', () => {
    expect(outcome('required_linear_history')).toBe('passes');
    expect(outcome('required_linear_history', {}, { moved: true })).toBe('refuses');
  });

  it.each<[string, string, boolean, string]>([
    ['starts_with', 'Release ', false, 'passes'],
    ['starts_with', 'feat: ', false, 'refuses'],
    ['contains', 'WIP', true, 'passes'],
    ['contains', 'Release', true, 'refuses'],
    ['regex', '^(feat|fix|Release)\\b', false, 'passes'],
    ['regex', '(?i)^release \\d', false, 'passes'],
    ['regex', '^[A-Z]+-\\d+ ', false, 'refuses'],
    // RE2 without (?m): `$` is the end of the whole message.
    ['regex', '^Release [\\d.]+$', false, 'unknown'],
    ['ends_with', '5.1.0', false, 'unknown'],
    ['regex', '(a+)+$', false, 'unknown'],
    ['regex', '[', false, 'unknown'],
  ])('commit_message_pattern %s %j, negate %j: %s', (operator, pattern, negate, expected) => {
    expect(outcome('commit_message_pattern', { operator, pattern, negate })).toBe(expected);
  });

  it('tests the address only where we choose it', () => {
    const parameters = { operator: 'ends_with', pattern: '@acme.example', negate: false };
    expect(outcome('commit_author_email_pattern', parameters)).toBe('unknown');
    expect(outcome('commit_author_email_pattern', parameters, { email: 'bot@users.example' })).toBe(
      'refuses',
    );
  });

  it('tests paths and sizes of the changed files', () => {
    const restricted = (pattern: string) =>
      outcome('file_path_restriction', { restricted_file_paths: [pattern] });
    expect(restricted('charts/**/*')).toBe('refuses');
    expect(restricted('charts/*')).toBe('passes');
    expect(outcome('max_file_size', { max_file_size: 2 })).toBe('refuses');
    expect(outcome('max_file_size', { max_file_size: 3 })).toBe('passes');
    expect(outcome('file_extension_restriction', { restricted_file_extensions: ['*.lock'] })).toBe('refuses');
    expect(outcome('max_file_path_length', { max_file_path_length: 10 })).toBe('refuses');
  });

  it('lets those through who may bypass', () => {
    const rule: BranchRule = { type: 'pull_request', from: 'a ruleset', bypass: 'yes' };
    expect(judgeRules([rule], facts)[0]).toMatchObject({ outcome: 'passes', why: 'the token may bypass it' });
  });
});

describe('ref patterns', () => {
  it.each<[string, string, boolean]>([
    ['refs/tags/version/*', 'refs/tags/version/5.1.0', true],
    ['refs/tags/*', 'refs/tags/version/5.1.0', false],
    ['refs/tags/**/*', 'refs/tags/version/5.1.0', true],
    ['refs/tags/**/*', 'refs/tags/v1', true],
    ['refs/tags/version/[0-9]*', 'refs/tags/version/5.1.0', true],
    ['refs/tags/version/[!0-9]*', 'refs/tags/version/5.1.0', false],
    ['refs/tags/v?', 'refs/tags/v/', false],
    ['refs/tags/version/5.1.0', 'refs/tags/version/5x1x0', false],
    ['refs/tags/[', 'refs/tags/[', true],
  ])('%s covers %s: %j', (pattern, ref, expected) => expect(fnmatch(pattern, ref)).toBe(expected));

  it('exclusions win, ~ALL is all', () => {
    expect(coversRef({ include: ['~ALL'] }, 'refs/tags/a/b')).toBe(true);
    expect(coversRef({ include: ['~ALL'], exclude: ['refs/tags/a/*'] }, 'refs/tags/a/b')).toBe(false);
    expect(coversRef({ include: ['~DEFAULT_BRANCH'] }, 'refs/heads/main', 'main')).toBe(true);
    expect(coversRef(undefined, 'refs/tags/a')).toBe(false);
  });
});

describe('tag protection', () => {
  const set = (
    over: Partial<Ruleset> & { types?: readonly string[]; include?: readonly string[] } = {},
  ): Ruleset => ({
    id: 1,
    name: 'releases',
    target: 'tag',
    enforcement: 'active',
    conditions: { ref_name: { include: over.include ?? ['refs/tags/version/*'], exclude: [] } },
    rules: (over.types ?? ['creation', 'update', 'deletion']).map((type) => ({ type })),
    ...over,
  });
  const advice = (...sets: Ruleset[]) =>
    tagAdvice(tagProtection(sets, 'version/5.1.0', 'version/'), 'version/5.1.0', 'version/');

  it('is silent when the prefix is protected, by one ruleset or several', () => {
    expect(advice(set())).toBeUndefined();
    expect(advice(set({ include: ['~ALL'] }))).toBeUndefined();
    expect(
      advice(set({ types: ['creation'] }), set({ types: ['update', 'deletion'], include: ['~ALL'] })),
    ).toBeUndefined();
  });

  it.each<[string, Ruleset[]]>([
    ['none', []],
    ['of branches', [set({ target: 'branch' })]],
    ['only evaluated', [set({ enforcement: 'evaluate' })]],
    ['of another prefix', [set({ include: ['refs/tags/v*'] })]],
    ['that does not cross the slash', [set({ include: ['refs/tags/*'] })]],
    [
      'that excludes it',
      [set({ conditions: { ref_name: { include: ['~ALL'], exclude: ['refs/tags/version/*'] } } })],
    ],
  ])('warns when the ruleset is one %s', (_, sets) => {
    expect(advice(...sets)).toContain('no ruleset protects the tag version/5.1.0: whoever may push');
  });

  it('names what is left open', () => {
    expect(advice(set({ types: ['deletion', 'update'] }))).toContain(
      'can be made by whoever may push ("releases" does not',
    );
    expect(advice(set({ types: ['creation'] }))).toContain('can be moved or deleted');
    expect(advice(set({ include: ['refs/tags/version/5.1.0'] }))).toContain('only some tags are protected');
  });
});
