import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clean, cut, cutMarkdown, escapeText, linkTarget, openFence } from '../../../src/discord/markdown.js';

const fence = '```';

describe('clean', () => {
  test.each([
    ['@everyone and @here', '@\u200beveryone and @\u200bhere'],
    ['@every<!-- x -->one', '@\u200beveryone'],
    ['<@123> <@&5> <#6>', '<\u200b@123> <\u200b@&5> <\u200b#6>'],
    ['<!-- generated -->\r\n## New\r\n', '## New'],
    ['a <!-- never ends', 'a'],
    [`${fence}\n<!-- code -->\n${fence}`, `${fence}\n<!-- code -->\n${fence}`],
    ['a\u0000b\u001b[31m\u202ec', 'ab[31mc'],
    ['half \ud83d emoji', 'half \ufffd emoji'],
    ['a\n\n\n\n\nb', 'a\n\nb'],
  ])('%j', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });
});

test('a text that shows as itself, and an address inside of parentheses', () => {
  expect(escapeText('a [b](c) *d*\n_e_ `f`')).toBe('a \\[b\\]\\(c\\) \\*d\\* \\_e\\_ \\`f\\`');
  expect(linkTarget('https://e.org/a_(b)?q=(1)')).toBe('https://e.org/a_%28b%29?q=%281%29');
});

test.each([
  ['', false],
  [`${fence}\ncode`, true],
  [`${fence}\ncode\n${fence}`, false],
  [`x ${fence}a${fence} y ${fence}`, true],
  [`\\${fence} no fence`, false],
  [`${fence} \\${fence} backslashes mean nothing in code`, false],
])('openFence(%j) is %s', (text, expected) => {
  expect(openFence(text)).toBe(expected);
});

describe('cut keeps characters whole', () => {
  test.each([
    ['abc', 5, 'abc'],
    ['abc', 2, 'ab'],
    ['a😀', 2, 'a'],
    ['a😀', 3, 'a😀'],
    ['ae\u0301', 2, 'a'],
    ['x👩‍👩‍👧', 6, 'x'],
    ['発表', 1, '発'],
    ['abc', 0, ''],
  ])('%j to %d', (text, limit, expected) => {
    expect(cut(text, limit)).toBe(expected);
  });

  test('a character without end is cut between code points', () => {
    const zalgo = `a${'\u0301'.repeat(500)}`;
    expect(cut(zalgo, 300)).toHaveLength(300);
  });
});

describe('cutMarkdown', () => {
  test('cuts at the end of a line and says so', () => {
    expect(cutMarkdown('one line\ntwo lines\nthree lines', 20)).toBe('one line\n…');
    expect(cutMarkdown('one line\ntwo lines', 18)).toBe('one line\ntwo lines');
  });

  test('closes a code block that is cut, and one that was never closed', () => {
    const code = `${fence}py\n${'print(1)\n'.repeat(30)}${fence}\nend`;
    const shown = cutMarkdown(code, 100, '[more](https://e.org)');
    expect(shown).toMatch(/print\(1\)\n```\n\[more\]/);
    expect(openFence(shown)).toBe(false);
    expect(cutMarkdown(`${fence}\nopen`, 100)).toBe(`${fence}\nopen\n${fence}`);
  });

  test.each([
    ['link', `${'word '.repeat(15)}[a text](https://example.org/very/long/path) and more of it`],
    ['bold', `${'word '.repeat(15)}**bold words that go on and on** and more of it`],
    ['code', `${'word '.repeat(15)}\`code words that go on and on\` and more of it`],
  ])('a %s that does not fit is left out whole', (_name, text) => {
    expect(cutMarkdown(text, 100)).toBe(`${'word '.repeat(15).trim()}\n…`);
  });

  test('a line that is one emphasis loses its marks, a bullet keeps its own', () => {
    expect(cutMarkdown(`**${'a '.repeat(100)}**`, 50)).toMatch(/^a a [a ]+\n…$/);
    expect(cutMarkdown(`* ${'a '.repeat(100)}`, 50)).toMatch(/^\* a a [a ]+\n…$/);
  });
});

/** Texts made of what breaks things. */
const pieces = fc.constantFrom(
  fence,
  '`',
  '``',
  '~~~',
  '**',
  '_',
  '[',
  '](',
  ')',
  '\\',
  '\n',
  '\n\n',
  ' ',
  '@everyone',
  '<@1>',
  '<!--',
  '-->',
  '😀',
  '👩‍👩‍👧',
  '\ud83d',
  '\ude00',
  '発表',
  'word',
  'https://e.org/x',
  '\u0301',
  '||',
  '* ',
  '#',
  '\u0000',
);
const hostile = fc.array(pieces, { maxLength: 400 }).map((list) => list.join(''));

test('whatever the text: within the limit, whole characters, no open code block', () => {
  fc.assert(
    fc.property(hostile, fc.integer({ min: 0, max: 300 }), (text, limit) => {
      const shown = cutMarkdown(clean(text), limit, '[more](https://e.org)');
      expect(shown.length).toBeLessThanOrEqual(limit);
      expect(shown.isWellFormed()).toBe(true);
      expect(openFence(shown)).toBe(false);
      expect(shown).not.toMatch(/@everyone|<@/);
    }),
    { numRuns: 500 },
  );
});
