import { describe, expect, it } from '@jest/globals';
import type { CustomRule } from '../../../src/config/config.js';
import { UserError } from '../../../src/core/errors.js';
import { contextOf, rewritten } from './support.js';

const run = (files: Record<string, string>, custom: CustomRule[], to = '5.1.0rc1') =>
  rewritten(files, contextOf('5.0.7', to, { custom, codenames: { 5: 'uluru' } }));

/** Rewrites one file by one rule and asserts that a second pass changes nothing. */
function once(path: string, text: string, rule: Omit<CustomRule, 'path'>, to?: string): string | undefined {
  const rules = [{ path, ...rule }];
  const { texts } = run({ [path]: text }, rules, to);
  expect(run({ ...texts }, rules, to).outcome.files).toEqual([]);
  return texts[path];
}

describe('line rules', () => {
  it.each([
    [
      'x = 1\r\n  release = "5.0.8"  \r\ny',
      'release = "{version}"',
      'x = 1\r\n  release = "5.1.0rc1"  \r\ny',
    ],
    [
      '# release = "5.0.8"\nrelease = "1.0.0"',
      'release = "{version}"',
      '# release = "5.0.8"\nrelease = "5.1.0rc1"',
    ],
    ['ARG BASE=5.0\nARG BASE=5.0.1', 'ARG BASE={major}.{minor}', 'ARG BASE=5.1\nARG BASE=5.0.1'],
    ['BASE=harukas', 'BASE={codename}', 'BASE=uluru'],
    ['v: 5.0.8', 'v: {semver}', 'v: 5.1.0-rc.1'],
    ['Version 5.0.8 of 2025-01-01.', 'Version {version} of {date}.', 'Version 5.1.0rc1 of 2026-03-30.'],
    ['a.b[1]={5.0.8}', 'a.b[1]={{version}}', 'a.b[1]={5.1.0rc1}'],
  ])('%j by %j', (before, line, after) => {
    expect(once('a.txt', before, { line, count: 1 })).toBe(after);
  });

  it('reports the part between the placeholders', () => {
    const rule = { path: 'a', line: 'ARG BASE={major}.{minor} # base', count: 1 };
    const [file] = run({ a: 'x\nARG BASE=5.0 # base' }, [rule]).outcome.files;
    expect(file).toMatchObject({
      kind: 'custom',
      edits: [{ line: 2, from: '5.0', to: '5.1', start: 11, end: 14 }],
    });
  });
});

describe('search rules', () => {
  it('finds only versions of ours by {previous}, in any spelling', () => {
    const before =
      'tools==5.0.8, tools==5.0.7.\ntools==4.9.0 tools==5.1.0-b1 tools==5.0.6 tools==5.0.8-slim tools==5.0.8.5';
    expect(
      once('README.md', before, { search: 'tools=={previous}', value: 'tools=={version}', count: 'any' }),
    ).toBe(
      'tools==5.1.0rc1, tools==5.1.0rc1.\ntools==4.9.0 tools==5.1.0rc1 tools==5.0.6 tools==5.1.0rc1-slim tools==5.0.8.5',
    );
  });

  it('counts what an earlier pass wrote', () => {
    const rule = { search: 'at {previous}!', value: 'now {version}!', count: 2 };
    expect(once('a', 'at 5.0.8! at 5.0.8!', rule)).toBe('now 5.1.0rc1! now 5.1.0rc1!');
  });

  it('does not start inside of a number', () => {
    expect(once('a', '15.0.8 5.0.8', { search: '{previous}', count: 1 })).toBe('15.0.8 5.1.0rc1');
  });

  it('keeps the old version in a value that asks for it', () => {
    const [file] = run({ a: 'from 5.0.8' }, [
      { path: 'a', search: 'from {previous}', value: 'from {previous} to {version}', count: 1 },
    ]).outcome.files;
    expect(file?.after).toBe('from 5.0.8 to 5.1.0rc1');
  });
});

describe('key rules', () => {
  it.each([
    [
      'v.yaml',
      'image:\n  tag: 4.0.0 # x\n  "tag2": a',
      'image.tag',
      'image:\n  tag: 5.1.0rc1 # x\n  "tag2": a',
    ],
    ['v.yml', "a:\n- {b: 'x'}\n", 'a[0].b', "a:\n- {b: '5.1.0rc1'}\n"],
    ['v.toml', '[a]\n"b.c" = "x"\n', 'a["b.c"]', '[a]\n"b.c" = "5.1.0rc1"\n'],
    ['v.json', '{"a":{"b":"x"}}', 'a.b', '{"a":{"b":"5.1.0rc1"}}'],
  ])('%s', (path, before, key, after) => {
    expect(once(path, before, { key, count: 1 })).toBe(after);
  });

  it('does not write a version that plain YAML takes for another number', () => {
    const rule = { path: 'v.yaml', key: 'tag', value: '{major}.{minor}', count: 1 } as const;
    const to = (version: string, text: string) =>
      rewritten({ 'v.yaml': text }, contextOf('5.0.0', version, { custom: [rule] })).texts['v.yaml'];
    expect(to('5.9.0', 'tag: 5.8\n')).toBe('tag: 5.9\n');
    expect(to('5.10.0', 'tag: "5.9"\n')).toBe('tag: "5.10"\n');
    expect(() => to('5.10.0', 'tag: 5.9\n')).toThrow('tag is not a string on one line that can hold "5.10"');
  });

  it('fills a value, quoted where it stands', () => {
    const text = 'image:\n  repo: "x:1"\n';
    expect(once('v.yaml', text, { key: 'image.repo', value: 'r/x:{codename}', count: 1 })).toBe(
      'image:\n  repo: "r/x:uluru"\n',
    );
  });

  it.each([
    ['v.json', '{"a": 1}', 'a'],
    ['v.yaml', 'a: |\n  x\n', 'a'],
    ['v.toml', 'a = 1', 'a'],
  ])('refuses a value of %s that is no string: %j', (path, text, key) => {
    expect(() => once(path, text, { key, count: 1 })).toThrow(UserError);
  });
});

describe('rules and files', () => {
  it('reach excluded folders and several files by a glob', () => {
    const rule = { path: 'docs/**/*.txt', line: '{version}', count: 1 };
    const { texts } = run({ 'docs/a.txt': '5.0.8', 'docs/b/c.txt': '1.0.0', 'docs/d.md': '5.0.8' }, [rule]);
    expect(texts).toEqual({ 'docs/a.txt': '5.1.0rc1', 'docs/b/c.txt': '5.1.0rc1', 'docs/d.md': '5.0.8' });
  });

  it('win over what is found without them, also in a comment of a parsed file', () => {
    const text = '# release 5.0.8\n[project]\nname = "a"\nversion = "5.0.8"\n';
    const rules = [
      { path: 'pyproject.toml', key: 'project.version', value: '{major}.{minor}.{patch}', count: 1 },
      { path: 'pyproject.toml', search: 'release {previous}', count: 1 },
    ];
    expect(run({ 'pyproject.toml': text }, rules).texts['pyproject.toml']).toBe(
      '# release 5.1.0rc1\n[project]\nname = "a"\nversion = "5.1.0"\n',
    );
  });

  it.each([
    ['never', '', 0],
    ['twice', '5.0.8\n5.0.8', 2],
  ])('stop when a rule matches %s', (_name, text, times) => {
    expect(() => run({ a: text }, [{ path: 'a', line: '{version}', count: 1 }])).toThrow(
      expect.objectContaining({
        message: `"{version}" matches ${times} times, not 1`,
        place: { file: 'a', key: 'version-files.custom[0]' },
      }),
    );
  });

  it('stop when no file has the path, the codename is unknown, or the text breaks', () => {
    const noFile = () => run({ a: '' }, [{ path: 'b', line: '{version}', count: 1 }]);
    expect(noFile).toThrow('no file matches the path b');
    const noName = () => run({ a: 'x y' }, [{ path: 'a', line: 'x {codename}', count: 1 }], '6.0.0');
    expect(noName).toThrow(
      expect.objectContaining({ fix: 'add a codename for 6 to codenames in the config' }),
    );
    const broken = () =>
      run({ 'pyproject.toml': 'x = "5.0.8"' }, [
        { path: 'pyproject.toml', line: 'x = "{version}"', value: 'x = {version}', count: 1 },
      ]);
    expect(broken).toThrow('cannot be parsed after a custom rule was applied');
    expect(() =>
      run({ a: '5.0.8' }, [{ path: 'a', line: '{version}', value: '{previous}', count: 1 }]),
    ).toThrow(UserError);
  });

  it('write a date only when a version changes', () => {
    const rule = { path: 'a', line: 'date: {date}', count: 1 };
    const files = { a: 'date: 2020-01-01', VERSION: '5.0.8' };
    expect(run(files, [rule]).texts['a']).toBe('date: 2026-03-30');
    expect(run({ ...files, VERSION: '5.1.0rc1' }, [rule]).outcome.files).toEqual([]);
  });
});
