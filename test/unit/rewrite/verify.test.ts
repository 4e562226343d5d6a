import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keyText, type Leaf } from '../../../src/rewrite/leaves.js';
import { splice } from '../../../src/rewrite/splice.js';
import { parseToml } from '../../../src/rewrite/toml.js';
import { requireInsideStrings, verify } from '../../../src/rewrite/verify.js';
import { parseYaml } from '../../../src/rewrite/yaml.js';

const yaml = 'a: 5.0.0 # c\nb: "x"\nd: [1.0.0]\n';
const edit = (text: string, old: string, next: string) => {
  const start = text.indexOf(old);
  return { start, end: start + old.length, text: next, key: 'k', line: 1, from: old, to: next };
};

function check(text: string, old: string, next: string, literal = false) {
  const edits = [edit(text, old, next)];
  const structure = { parse: parseYaml, leaves: parseYaml('f.yaml', text).leaves };
  return verify('f.yaml', splice(text, edits), edits, structure, literal);
}

describe('verify', () => {
  it('gives the values as they are after the edit', () => {
    const { leaves, value } = check(yaml, '5.0.0', '5.1.0-rc.1');
    expect(leaves.map((leaf) => `${keyText(leaf.path)}=${leaf.value}`)).toEqual([
      'a=5.1.0-rc.1',
      'b=x',
      'd[0]=1.0.0',
    ]);
    expect(value()).toEqual({ a: '5.1.0-rc.1', b: 'x', d: ['1.0.0'] });
  });

  it.each([
    ['a key', 'b:', 'c:'],
    ['a comment', '# c', '# d'],
    ['a bracket', '[1', '1'],
    ['two values', '5.0.0 # c\nb: "x', 'y'],
  ])('refuses an edit of %s', (_what, old, next) => {
    expect(() => check(yaml, old, next)).toThrow('f.yaml: k is not inside a value');
  });

  it('refuses an edit of a block scalar or of a number', () => {
    expect(() => check('a: |\n  5.0.0\n', '5.0.0', '5.1.0')).toThrow('is not inside a value');
    const edits = [edit('a = 5', '5', '6')];
    const structure = { parse: parseToml, leaves: parseToml('f', 'a = 5').leaves };
    expect(() => verify('f', 'a = 6', edits, structure, false)).toThrow('is not inside a value');
  });

  it.each([
    ['a comment', '5.0.0', '5 # 0'],
    ['a new key', '5.0.0', '5\ne: 1'],
    ['a list', '1.0.0', '1, 2'],
    ['the end of a string', 'x', '" #'],
  ])('refuses a value that brings %s', (_what, old, next) => {
    expect(() => check(yaml, old, next)).toThrow(/f\.yaml: .* changed though only k should/);
  });

  it('lets a rule over the text change a comment, but not break the file', () => {
    expect(check(yaml, '# c', '# d', true).leaves).toHaveLength(3);
    expect(() => check(yaml, '"x"', '"x', true)).toThrow('cannot be parsed after a custom rule');
  });

  it('says the same as parsing again for every harmless edit', () => {
    const words = fc.stringMatching(/^[0-9A-Za-z.+_-]{1,12}$/);
    const toml = 'a = "5.0.0"\nb = { c = \'5.0.0x\', d = ["y"] }\n';
    fc.assert(
      fc.property(words, fc.constantFrom('5.0.0"', "5.0.0x'", 'y"'), (next, found) => {
        const old = found.slice(0, -1);
        const start = toml.indexOf(found);
        const edits = [{ ...edit(toml, old, next), start, end: start + old.length }];
        const after = splice(toml, edits);
        const structure = { parse: parseToml, leaves: parseToml('f', toml).leaves };
        const again = parseToml('f', after).leaves.map((leaf) => [keyText(leaf.path), leaf.value]);
        const { leaves } = verify('f', after, edits, structure, false);
        expect(leaves.map((leaf) => [keyText(leaf.path), leaf.value])).toEqual(again);
      }),
    );
  });

  it('accepts an edit of plain YAML exactly when parsing again gives the planned values', () => {
    const words = fc.stringMatching(/^[0-9A-Za-z.+_:#-]{1,6}$/);
    const keys = parseYaml('f', yaml).leaves.map((leaf) => keyText(leaf.path));
    const outcome = (run: () => readonly Leaf[]): readonly string[] | 'refused' => {
      try {
        return run().map((leaf) => `${keyText(leaf.path)}=${leaf.value}`);
      } catch {
        return 'refused';
      }
    };
    fc.assert(
      fc.property(words, fc.constantFrom('5.0.0', 'x', '1.0.0'), (next, old) => {
        const again = outcome(() => parseYaml('f', splice(yaml, [edit(yaml, old, next)])).leaves);
        const values = { a: '5.0.0', b: 'x', 'd[0]': '1.0.0' };
        const planned = keys.map((key) => {
          const value = values[key as keyof typeof values];
          return `${key}=${value === old ? next : value}`;
        });
        const expected = JSON.stringify(again) === JSON.stringify(planned) ? again : 'refused';
        expect(outcome(() => check(yaml, old, next).leaves)).toEqual(expected);
      }),
      {
        numRuns: 500,
        examples: [
          ['-', '5.0.0'],
          ['---', '5.0.0'],
          ['#', '1.0.0'],
          [':', 'x'],
          ['a:', '5.0.0'],
        ],
      },
    );
  });

  it('takes edits of a lock only inside of strings', () => {
    const text = '{\n  "a\\"": "5.0.0", b\n}';
    const try_ = (old: string, next: string) => () =>
      requireInsideStrings('l', text, [edit(text, old, next)]);
    expect(try_('5.0.0', '5.1.0-rc.1')).not.toThrow();
    expect(try_('b', 'c')).toThrow('l: k is not inside a string');
    expect(try_('5.0.0', '5"')).toThrow('is not inside a string');
    expect(try_('5.0.0", b', '5')).toThrow('is not inside a string');
  });
});
