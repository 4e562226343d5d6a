import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nonceOf } from '../../../src/discord/bot.js';
import { type Announcement, markerOf, releaseMessage } from '../../../src/discord/embed.js';
import { openFence } from '../../../src/discord/markdown.js';

const plain: Announcement = {
  version: '5.1.0',
  title: 'Release {version}',
  url: 'https://github.com/acme/orchard/releases/tag/version/5.1.0',
  marker: markerOf('acme/orchard', 'version/5.1.0'),
  notes: 'New things.',
  postNotes: 'Tell us.',
  links: { Documentation: 'https://docs.example.org' },
  roles: [],
};

test('a plain message', () => {
  expect(releaseMessage(plain)).toEqual({
    embeds: [
      {
        title: 'Release 5.1.0',
        url: plain.url,
        color: 0x57f287,
        description: 'New things.\n\nTell us.',
        fields: [{ name: 'Links', value: '[Documentation](https://docs.example.org/)' }],
        footer: { text: 'acme/orchard · version/5.1.0' },
      },
    ],
    allowed_mentions: { parse: [] },
  });
});

test('only what is there is said', () => {
  const [embed] = releaseMessage({ ...plain, url: '', notes: ' ', postNotes: '', links: {} }).embeds;
  expect(Object.keys(embed ?? {}).sort()).toEqual(['color', 'footer', 'title']);
});

test('roles are pinged from the content, and nobody else', () => {
  const { content, allowed_mentions: allowed } = releaseMessage({ ...plain, roles: ['11', '22'] });
  expect(content).toBe('<@&11> <@&22>');
  expect(allowed).toEqual({ parse: [], roles: ['11', '22'] });
});

test('notes of 20 kB leave room for what stands below them, and end with a link', () => {
  const notes = `${'- a change by @somebody in https://github.com/acme/orchard/pull/1\n'.repeat(300)}`;
  const [embed] = releaseMessage({ ...plain, notes }).embeds;
  expect(embed?.description?.length).toBeLessThanOrEqual(4096);
  expect(embed?.description?.length).toBeGreaterThan(3900);
  expect(embed?.description).toMatch(/pull\/1\n\[Read all of it\]\(https:\S+\)\n\nTell us\.$/);
});

test('links that do not fit are left out whole', () => {
  const links = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`[L${index}](x)`, `https://e.org/${'p'.repeat(80)}(${index})`]),
  );
  const value = releaseMessage({ ...plain, links }).embeds[0]?.fields?.[0]?.value ?? '';
  expect(value.length).toBeLessThanOrEqual(1024);
  for (const line of value.split('\n'))
    expect(line).toMatch(/^\[\\\[L\d+\\\]\\\(x\\\)\]\(https:[^()]+%28\d+%29\)$/);
});

test('a nonce is short, of the tag, and stays the same', () => {
  const nonce = nonceOf(plain.marker);
  expect(nonce).toMatch(/^[\w-]{24}$/);
  expect(nonceOf(plain.marker)).toBe(nonce);
  expect(nonceOf(markerOf('acme/orchard', 'version/5.1.1'))).not.toBe(nonce);
  expect(nonceOf(markerOf('acme/pears', 'version/5.1.0'))).not.toBe(nonce);
});

describe('whatever it is given', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(
      '```',
      '\n',
      '@everyone ',
      '発'.repeat(900),
      '😀'.repeat(700),
      'x'.repeat(3000),
      '**',
      '[a](',
    ),
  );
  const text = fc.array(part, { maxLength: 12 }).map((list) => list.join(''));
  const url = fc.webUrl();

  test('a message is within all limits and valid', () => {
    const given = fc.record({
      title: text,
      url: fc.oneof(url, fc.constant('')),
      notes: text,
      postNotes: text,
      links: fc.dictionary(text, url, { maxKeys: 30 }),
      tag: text,
    });
    fc.assert(
      fc.property(given, ({ tag, ...over }) => {
        const marker = markerOf('acme/orchard', tag);
        const [embed] = releaseMessage({ ...plain, ...over, marker }).embeds;
        const value = embed?.fields?.[0]?.value ?? '';
        const texts = [embed?.title ?? '', embed?.description ?? '', value, embed?.footer?.text ?? ''];
        const most = [256, 4096, 1024, 2048];
        for (const [index, each] of texts.entries()) {
          expect(each.length).toBeLessThanOrEqual(most[index] ?? 0);
          expect(each.isWellFormed()).toBe(true);
          expect(each).not.toMatch(/@everyone/);
          // Title and footer are no Markdown blocks.
          if (index === 1 || index === 2) expect(openFence(each)).toBe(false);
        }
        expect(texts.join('').length + (value === '' ? 0 : 'Links'.length)).toBeLessThanOrEqual(6000);
        expect(texts[0]?.trim()).not.toBe('');
        if (value !== '') expect(value.trim()).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });
});
