/**
 * Texts for Discord. Release notes are untrusted: they may ping, be of any length, and hold half an emoji. All lengths
 * are UTF-16 units, the stricter of the two readings of Discord's limits.
 */

/**
 * Makes a Markdown text fit to be shown: whole characters, no control characters, no HTML comments (GitHub's generated
 * notes begin with one), no mention that could be taken for one (`allowed_mentions` already keeps it from pinging).
 */
export function clean(markdown: string): string {
  return withoutComments(markdown)
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) =>
      /[\n\t]/.test(character) ? character : '',
    )
    .replace(/@(?=everyone|here)/g, '@\u200b')
    .replace(/<(?=[@#])/g, '<\u200b')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Removes comments outside of code blocks; one without its end hides the rest, as on GitHub. */
function withoutComments(markdown: string): string {
  const kept: string[] = [];
  let at = 0;
  for (const { mark, index } of fenceMarks(markdown, '<!--')) {
    if (mark !== '<!--' || index < at) continue;
    kept.push(markdown.slice(at, index));
    const end = markdown.indexOf('-->', index);
    at = end < 0 ? markdown.length : end + 3;
  }
  return kept.join('') + markdown.slice(at);
}

/** Text that shows as itself, for texts of links. One line. */
export function escapeText(text: string): string {
  return clean(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\*_~`|[\]()<>#]/g, (character) => `\\${character}`);
}

/** An address that cannot end the parentheses of a link before its time. */
export function linkTarget(url: string): string {
  return new URL(url).href.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** Whether a code block is open at the end of a text. For Discord three back-ticks open and close one anywhere. */
export function openFence(text: string): boolean {
  return fenceMarks(text).length % 2 === 1;
}

/** Fences, and outside of code blocks other marks, in order. A backslash takes the meaning of what follows it. */
function fenceMarks(text: string, other?: string): { mark: string; index: number }[] {
  const found: { mark: string; index: number }[] = [];
  let open = false;
  for (let index = 0; index < text.length; index++) {
    if (text.startsWith(fence, index)) {
      found.push({ mark: fence, index });
      open = !open;
      index += fence.length - 1;
    } else if (!open && text.charAt(index) === '\\') {
      index++;
    } else if (!open && other !== undefined && text.startsWith(other, index)) {
      found.push({ mark: other, index });
    }
  }
  return found;
}

const fence = '```';
const closing = `\n${fence}`;

/** The longest part at a text's start of at most `limit` units that ends between two characters as people see them. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // No character of an honest text is longer than this window; of another one only its code points are kept whole.
  const from = Math.max(0, limit - 64);
  const start = from + (isLow(text, from) ? 1 : 0);
  let end = start;
  for (const { index } of graphemes.segment(text.slice(start, limit + 64))) {
    if (start + index > limit) break;
    end = start + index;
  }
  if (end > start) return text.slice(0, end);
  return text.slice(0, isLow(text, limit) ? Math.max(0, limit - 1) : Math.max(0, limit));
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whether the unit at an index is the second half of a character. */
function isLow(text: string, index: number): boolean {
  return /^[\udc00-\udfff]/.test(text.charAt(index)) && /[\ud800-\udbff]$/.test(text.charAt(index - 1));
}

/**
 * Shortens Markdown to at most `limit` units: at the end of a line where one is near, else between words. A code block
 * that is open there (also one that the text itself never closes) is closed, so that what follows is not code.
 * @param more stands at the end of a text that was shortened, e.g. a link to the whole of it
 */
export function cutMarkdown(markdown: string, limit: number, more = '…'): string {
  const whole = closed(markdown);
  if (whole.length <= limit) return whole;
  const room = limit - more.length - 1 - closing.length;
  if (room <= 0) return cut(more, Math.max(0, limit));
  const kept = closed(ending(markdown, room));
  return `${kept}\n${more}`.trim();
}

function closed(markdown: string): string {
  return openFence(markdown) ? markdown.trimEnd() + closing : markdown;
}

/** At most `room` units, without half a word, half a link or an opened emphasis in the last line. */
function ending(markdown: string, room: number): string {
  const text = cut(markdown, room);
  if (markdown.charAt(text.length) === '\n') return text;
  const lineEnd = text.lastIndexOf('\n');
  if (lineEnd > room / 2) return text.slice(0, lineEnd);
  const before = text.slice(0, lineEnd + 1);
  const wordEnd = text.search(/\s\S*$/);
  const line =
    wordEnd > lineEnd && wordEnd > room / 2 ? text.slice(lineEnd + 1, wordEnd) : text.slice(lineEnd + 1);
  if (openFence(before)) return before + line;
  return before + balanced(line);
}

const marks = /\\.|^\s*[*+-]\s|`+|\*+|(?<!\w)_+|_+(?!\w)|~~|\|\||\[|\]\([^()\s]*\)|\]\([^()\s]*$|\]/g;

/** A line that was cut: what is opened in it is closed in it, else the line ends before, else it loses all its marks. */
function balanced(line: string): string {
  const start = firstOpen(line);
  if (start === undefined) return line.replace(/\\$/, '');
  if (start > line.length / 2) return line.slice(0, start).trimEnd();
  return line.replace(/[\\*_~`|[\]]/g, '');
}

/** Where the first mark stands that has no partner. */
function firstOpen(line: string): number | undefined {
  const open: { mark: string; index: number }[] = [];
  for (const { 0: mark, index } of line.matchAll(marks)) {
    if (/^(?:\\|\s|[*+-]\s)/.test(mark)) continue;
    const code = open.find((each) => each.mark.startsWith('`'));
    if (code !== undefined && code.mark !== mark) continue;
    if (mark.startsWith(']')) {
      const link = open.findLastIndex((each) => each.mark === '[');
      if (mark.startsWith('](') && !mark.endsWith(')')) continue;
      if (link >= 0) open.splice(link);
      continue;
    }
    const partner = mark === '[' ? -1 : open.findLastIndex((each) => each.mark === mark);
    if (partner >= 0) open.splice(partner);
    else open.push({ mark, index });
  }
  return open[0]?.index;
}
