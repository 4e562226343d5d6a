import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Parsed } from '../../../src/rewrite/leaves.js';
import { readPlainToml } from '../../../src/rewrite/plain-toml.js';
import { readPlainYaml } from '../../../src/rewrite/plain-yaml.js';
import { parseAnyToml } from '../../../src/rewrite/toml.js';
import { parseAnyYaml } from '../../../src/rewrite/yaml.js';

type Any = (path: string, text: string) => Parsed;

/** Whether a text has the plain form; if so, the general parser must accept it and say exactly the same. */
function agrees(plain: Parsed | undefined, any: Any, text: string): boolean {
  if (plain === undefined) return false;
  const expected = any('file', text);
  expect({ text, leaves: plain.leaves }).toEqual({ text, leaves: expected.leaves });
  const value = plain.value();
  if (value !== undefined) expect({ text, value }).toEqual({ text, value: expected.value() });
  return true;
}

const yaml = (text: string): boolean => agrees(readPlainYaml(text), parseAnyYaml, text);
const toml = (text: string): boolean => agrees(readPlainToml(text), parseAnyToml, text);

/** Texts made of pieces of a language, most of which make no sense. */
function texts(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }).map((all) => all.join(''));
}

const yamlPieces = [
  ...[
    'a',
    'b',
    'key',
    'version',
    '- ',
    '- ',
    '-',
    '  ',
    '    ',
    ': ',
    ':',
    '\n',
    '\n',
    '\n',
    ' \n',
    '\t',
    '\r\n',
  ],
  ...[
    '"q"',
    "'s'",
    '"',
    '#c',
    ' # c',
    '[]',
    '{}',
    '[a]',
    '1',
    '1.2',
    '1.2.3',
    '5.0.0-rc.1',
    'yes',
    'true',
    'null',
    '~',
  ],
  ...[
    'x y',
    'http://a',
    '|',
    '>',
    '&a',
    '*a',
    '!',
    '---\n',
    '>-\n',
    '|\n',
    '>+\n',
    'E12',
    '0x1',
    '12:30',
    '2001-12-14',
  ],
  ...[
    '\n- ',
    '\n  ',
    '\na: ',
    '\n  b: ',
    '\n    - c: ',
    'a: >-\n\n  b c\n\n\n  d\n\n',
    'b: |+\n  b c\n\n',
    '  k\n',
    '__proto__: 1\n',
  ],
];

const tomlPieces = [
  ...[
    'a',
    'b',
    'c',
    '.',
    '=',
    ' = ',
    '\n',
    '\n',
    '\n',
    '"q"',
    "'s'",
    '"""',
    "'''",
    '# c',
    '[',
    '[[',
    ']',
    ']]',
    '{',
    '}',
  ],
  ...[
    ',',
    '1',
    '01',
    '1.5',
    '1_0',
    'true',
    '\t',
    '\r\n',
    '\\n',
    '[a]\n',
    '[[a]]\n',
    '[a.b]\n',
    '[[a.b]]\n',
    '[b]\n',
  ],
  ...[
    'a = 1\n',
    'b.c = "x"\n',
    'a.b = 2\n',
    'a = {b = 1}\n',
    'a = {b.c = 1, b.d = 2}\n',
    'c = [1, {a = 2}]\n',
    'c = [\n',
  ],
  ...['\n[c.a]\n', ' #x\n', 'd = """\nx "y"\n"""\n', "e = '''z'''\n", '__proto__ = 1\n', '"k y" = 1\n'],
];

describe('the plain readers say what the general parsers say', () => {
  test('of YAML made of pieces', () => {
    let plain = 0;
    fc.assert(
      fc.property(texts(yamlPieces), (text) => {
        if (yaml(text)) plain++;
      }),
      { numRuns: 20_000 },
    );
    expect(plain).toBeGreaterThan(100);
  });

  test('of TOML made of pieces', () => {
    let plain = 0;
    fc.assert(
      fc.property(texts(tomlPieces), (text) => {
        if (toml(text)) plain++;
      }),
      { numRuns: 20_000 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  test.each([
    [
      'a chart',
      'apiVersion: v2\nname: hub # ours\nversion: 5.0.0-rc.1\nappVersion: "5.0.0rc1"\ndependencies:\n- name: hq\n  version: 5.0.0-rc.1\n  repository: file://../hq\nmaintainers:\n  - name: A\n    email: a@b.c\n',
    ],
    ['empty values and empty lists', 'a:\nb: []\nc: {}\nd:\n  - e:\n'],
    ['a list of lists', 'a:\n  - - b\n    - c\n'],
    ['block scalars', 'a: >-\n  one\n  two\n\n  three\n\nb: |\n  x\n  # no comment\nc: >+\n  y\n\n\nd: 1\n'],
    ['a key twice', 'a: x\na: y\n'],
    ['no final newline', 'a: x'],
  ])('of YAML with %s', (_, text) => {
    expect(yaml(text)).toBe(true);
  });

  test.each([
    ['a tab', 'a:\tx\n'],
    ['Windows line endings', 'a: x\r\n'],
    ['several documents', 'a: x\n---\nb: y\n'],
    ['a scalar that goes on', 'a: x\n  y\n'],
    ['an anchor', 'a: &x y\nb: *x\n'],
    ['escapes', 'a: "x\\ty"\n'],
    ['a flow list', 'a: [x, y]\n'],
    ['nothing', ''],
  ])('YAML with %s is left to the general parser', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  test.each([
    [
      'tables, dotted keys and lists',
      '[a]\nb.c = "x"\nb.d = [1, [true, false], # c\n  "y",\n]\n[a.e]\n[[f]]\ng = { h = 1, i = \'z\' }\n[[f]]\n[f.j]\n',
    ],
    ['a table named after its part', '[a.b]\nc = 1\n[a]\nd = 2\n'],
    ['strings of several lines', 'a = \'\'\'\nx\ny\'\'\'\nb = """z"""\n'],
  ])('of TOML with %s', (_, text) => {
    expect(toml(text)).toBe(true);
  });

  test.each([
    ['a key twice', 'a = 1\na = 2\n'],
    ['a table twice', '[a]\n[a]\n'],
    ['an inline table that goes on', 'a = { b = 1 }\n[a.c]\n'],
    ['a list that goes on', 'a = []\n[[a]]\n'],
    ['escapes', 'a = "x\\ty"\n'],
    ['a date', 'a = 2001-12-14\n'],
    ['Windows line endings', 'a = 1\r\n'],
  ])('TOML with %s is left to the general parser', (_, text) => {
    expect(readPlainToml(text)).toBeUndefined();
  });

  test.each([
    ['Chart.yaml', yaml],
    ['pyproject.toml', toml],
  ])('and they read every plain %s of the example', (name, read) => {
    const root = join(import.meta.dirname, '../../../../examples/monorepo');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith(name),
    );
    // One chart has a flow map on purpose.
    const plain = files.filter((file) => read(readFileSync(join(root, file), 'utf8')));
    expect(plain.length).toBeGreaterThan(files.length - 2);
    expect(plain.length).toBeGreaterThan(5);
  });
});
