import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foreignFolder } from '../../../src/config/own-set.js';
import { findCandidates, kindOfFile } from '../../../src/rewrite/discover.js';
import { keyText } from '../../../src/rewrite/leaves.js';
import { columnAt, lineAt, splice } from '../../../src/rewrite/splice.js';
import { factsOf } from './support.js';

describe('splice', () => {
  it('keeps everything outside of the edits', () => {
    const pieces = fc.array(fc.tuple(fc.string(), fc.string({ minLength: 1 }), fc.string()), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(pieces, fc.string(), (parts, tail) => {
        let before = '';
        let after = '';
        const edits = parts.map(([kept, old, text]) => {
          const start = before.length + kept.length;
          before += kept + old;
          after += kept + text;
          return { start, end: start + old.length, text, key: 'k' };
        });
        expect(splice(before + tail, edits.reverse())).toBe(after + tail);
      }),
    );
  });

  it.each([
    [
      [
        [0, 3],
        [2, 4],
      ],
    ],
    [[[3, 2]]],
    [[[0, 9]]],
  ])('refuses overlapping edits and edits outside of the text %j', (ranges) => {
    const edits = ranges.map(([start = 0, end = 0]) => ({ start, end, text: '', key: 'k' }));
    expect(() => splice('12345', edits)).toThrow('overlaps');
  });

  it('counts lines and columns from 1, CRLF once', () => {
    const text = 'ab\r\ncd\n\nef';
    expect([0, 1, 4, 7, 8, 9].map((at) => [lineAt(text, at), columnAt(text, at)])).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [3, 1],
      [4, 1],
      [4, 2],
    ]);
  });
});

describe('discovery', () => {
  it.each([
    ['docs/pyproject.toml', 'docs'],
    ['a/examples/b/Chart.yaml', 'examples'],
    ['.github/pyproject.toml', '.github'],
    ['a/third_party/setup.py', 'third_party'],
    ['tests/package.json', 'tests'],
    ['a/tests_store/package.json', undefined],
    ['docs.py', undefined],
    ['pyproject.toml', undefined],
  ])('%s: %s', (path, expected) => {
    expect(foreignFolder(path)).toBe(expected);
  });

  it.each([
    ['docker/ui.Dockerfile', 'dockerfile'],
    ['Dockerfile', 'dockerfile'],
    ['Dockerfile.dev', 'dockerfile'],
    ['a/Dockerfile-old', undefined],
    ['a/_version.py', 'python-version-module'],
    ['a/toString', undefined],
    ['a/chart.yaml', undefined],
  ])('the kind of %s is %s', (path, kind) => {
    expect(kindOfFile(path)).toBe(kind);
  });

  it('leaves out links, submodules and excluded paths; include wins over exclude', () => {
    const paths = [
      'b/pyproject.toml',
      'a/pyproject.toml',
      'link/pyproject.toml',
      'docs/pyproject.toml',
      'x/setup.py',
    ];
    const facts = factsOf(Object.fromEntries(paths.map((path) => [path, ''])), {
      'link/pyproject.toml': '120000',
    });
    const found = (include: string[], exclude: string[]) =>
      findCandidates(facts.files, { include, exclude }).map(({ path }) => path);
    expect(found([], [])).toEqual(['a/pyproject.toml', 'b/pyproject.toml', 'x/setup.py']);
    expect(found(['docs/**'], ['b', 'docs', '**/setup.py'])).toEqual([
      'a/pyproject.toml',
      'docs/pyproject.toml',
    ]);
  });

  it('writes keys so that they can be read back', () => {
    expect(keyText(['packages', '', 'version'])).toBe('packages[""].version');
    expect(keyText(['dependencies', 2, 'version'])).toBe('dependencies[2].version');
    expect(keyText(['a.b', 'c-d'])).toBe('["a.b"].c-d');
  });
});
