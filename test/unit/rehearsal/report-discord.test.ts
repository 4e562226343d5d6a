import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { discordBlocks, discordInline } from '../../../src/rehearsal/report/discord-html.js';

const inline = (text: string): string => discordInline(text).text;
const blocks = (text: string): string => discordBlocks(text).text;

describe('Markdown of Discord', () => {
  test.each([
    ['**bold** and *it* and _it_', '<strong>bold</strong> and <em>it</em> and <em>it</em>'],
    ['***both***', '<strong><em>both</em></strong>'],
    [
      '__under__ ~~gone~~ ||secret||',
      '<u>under</u> <s>gone</s> <span class="spoiler" title="hidden until a click">secret</span>',
    ],
    ['a `**b**` c', 'a <code>**b**</code> c'],
    ['snake_case_name 2 * 3 * 4', 'snake_case_name 2 * 3 * 4'],
    [String.raw`\*not\* <b>`, '*not* &lt;b&gt;'],
    ['[*t*](https://e.org/a_b)', '<a href="https://e.org/a_b"><em>t</em></a>'],
    ['[https://x.org](https://e.org)', '<a href="https://e.org">https://x.org</a>'],
    ['[t](javascript:alert(1))', '[t](javascript:alert(1))'],
    [
      'see https://e.org/a, or <https://e.org>',
      'see <a href="https://e.org/a">https://e.org/a</a>, or <a href="https://e.org">https://e.org</a>',
    ],
    [
      '<@&12> <@3> <#4> @everyone',
      '@role @user #channel @everyone'
        .split(' ')
        .map((who) => `<span class="mention">${who}</span>`)
        .join(' '),
    ],
    ['<t:0:F> <:tada:12>', '<span class="mention">1970-01-01 00:00 UTC</span> :tada:'],
    ['**open', '**open'],
  ])('%s', (text, expected) => expect(inline(text)).toBe(expected));

  test.each([
    [
      '# A\n## B\n-# c\n#d',
      '<div class="heading-1">A</div><div class="heading-2">B</div><div class="small">c</div><div class="text">#d</div>',
    ],
    ['- a\n  - b\n* c', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
    ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    [
      '> a\n> **b**\nc',
      '<blockquote><div class="text">a\n<strong>b</strong></div></blockquote><div class="text">c</div>',
    ],
    ['>>> a\n# b', '<blockquote><div class="text">a</div><div class="heading-1">b</div></blockquote>'],
    [
      'x ```sh\n<b> **c**\n``` y',
      '<div class="text">x </div><pre><code>&lt;b&gt; **c**</code></pre><div class="text"> y</div>',
    ],
    ['a\n\nb', '<div class="text">a\n\nb</div>'],
    ['> ', '<blockquote></blockquote>'],
  ])('%j', (text, expected) => expect(blocks(text)).toBe(expected));

  const allowed =
    /^<(?:\/?(?:strong|em|u|s|code|pre|ul|li|blockquote|div|span|ol|a)|div class="[a-z0-9-]+"|span class="(?:mention|spoiler)"(?: title="hidden until a click")?|ol start="\d+"|a href="https?:\/\/[^"<>]*")>$/;

  test('no text makes an element that is not listed, or one that stays open', () => {
    const pieces = fc.constantFrom(
      ...['**', '*', '_', '__', '~~', '||', '`', '```', '\n', '# ', '- ', '  - ', '1. ', '> ', '>>> ', '-# '],
      ...['[', '](', ')', '<', '>', '"', "'", '&', '\\', 'https://e.org/', 'javascript:', '<script>', '<@1>'],
      ...['" onclick="x', '<t:99999999999>', '<img src=x>', ' ', 'word', '\u202e', '\0', '💚'],
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        for (const output of [blocks(value), inline(value)]) {
          const open: string[] = [];
          for (const [tag] of output.matchAll(/<[^>]*>?/g)) {
            expect(tag).toMatch(allowed);
            const name = /^<\/?([a-z]+)/.exec(tag)?.[1] ?? '';
            if (tag.startsWith('</')) expect(open.pop()).toBe(name);
            else open.push(name);
            expect(open.filter((each) => each === 'a').length).toBeLessThan(2);
          }
          expect(open).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('what is not a mark is shown as it is written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z .,&<"']*$/), (text) => {
        const shown = inline(text).replace(/&(amp|lt|quot|#39);/g, (_, name: string) => {
          return { amp: '&', lt: '<', quot: '"', '#39': "'" }[name] ?? '';
        });
        expect(shown).toBe(text);
      }),
    );
  });

  test('the longest hostile descriptions take no time', () => {
    // Processor time: a busy machine is not counted. The test's own limit would not do, jest holds only promises to it.
    const started = process.cpuUsage();
    for (const mark of [
      '**',
      '*',
      '_',
      '__ ',
      '~~',
      '||',
      '`',
      '[',
      '[a](',
      '> ',
      '- ',
      '\\',
      '**a ',
      '<',
      'https://',
    ]) {
      blocks(mark.repeat(4096 / mark.length));
    }
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});
