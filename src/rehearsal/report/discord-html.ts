import { html, link, type Safe } from './html.js';

/**
 * Discord's Markdown as HTML. Everything is text unless it is listed here; links lead to http and https only.
 * Source: Discord's help pages "Markdown Text 101" and its documentation of message formatting.
 */

const deepest = 12;

const inlineMarks = new RegExp(
  [
    String.raw`\\(?<escaped>[!-/:-@[-\x60{-~])`,
    String.raw`(?<ticks>\x60{1,2})(?<code>[^\x60]+)\k<ticks>(?!\x60)`,
    String.raw`\[(?<label>(?:\\.|[^[\]\\])+)\]\(<?(?<target>https?:\/\/[^\s()<>]+)>?(?:\s+"[^"]*")?\)`,
    String.raw`<(?<bare>https?:\/\/[^\s<>]+)>`,
    String.raw`(?<url>https?:\/\/[^\s<>]*[^\s<>.,:;"'*_~|)\]])`,
    String.raw`<(?<kind>@[&!]?|#)\d+>|(?<everyone>@(?:everyone|here)\b)`,
    String.raw`<t:(?<time>-?\d{1,12})(?::[tTdDfFR])?>|<a?(?<emoji>:\w+:)\d+>`,
    String.raw`\*\*(?<strong>(?:\\.|[^\\])+?)\*\*(?!\*)`,
    String.raw`__(?<under>(?:\\.|[^\\])+?)__(?!_)`,
    String.raw`~~(?<strike>(?:\\.|[^\\])+?)~~`,
    String.raw`\|\|(?<spoiler>(?:\\.|[^\\])+?)\|\|`,
    String.raw`\*(?=\S)(?<star>(?:\\.|\*\*|[^*\\])+?)\*(?!\*)`,
    String.raw`(?<!\w)_(?<line>(?:\\.|__|[^_\\])+?)_(?!\w)`,
  ].join('|'),
  'gs',
);

/** Text without blocks: titles, names of fields, and what stands in a line. */
export function discordInline(text: string, depth = 0, links = true): Safe {
  if (depth > deepest) return html`${text}`;
  const parts: (Safe | string)[] = [];
  let at = 0;
  for (const match of text.matchAll(inlineMarks)) {
    parts.push(text.slice(at, match.index), inlineOf(match, depth + 1, links));
    at = match.index + match[0].length;
  }
  return html`${parts}${text.slice(at)}`;
}

function inlineOf({ 0: all, groups = {} }: RegExpMatchArray, depth: number, links: boolean): Safe | string {
  const { escaped, code, label, target = '', bare, url, kind, everyone, time, emoji } = groups;
  const { strong, under, strike, spoiler, star, line } = groups;
  const inner = (text: string): Safe => discordInline(text, depth, links);
  if (escaped !== undefined) return escaped;
  if (code !== undefined) return html`<code>${code}</code>`;
  const address = bare ?? url ?? target;
  // A link in the text of a link would end it.
  if (address !== '' && !links) return all;
  if (label !== undefined) return link(target, discordInline(label, depth, false));
  if (address !== '') return link(address);
  if (kind !== undefined) return html`<span class="mention">${mentions[kind] ?? '@user'}</span>`;
  if (everyone !== undefined) return html`<span class="mention">${everyone}</span>`;
  if (time !== undefined) return html`<span class="mention">${timeOf(Number(time)) ?? all}</span>`;
  if (emoji !== undefined) return emoji;
  if (strong !== undefined) return html`<strong>${inner(strong)}</strong>`;
  if (under !== undefined) return html`<u>${inner(under)}</u>`;
  if (strike !== undefined) return html`<s>${inner(strike)}</s>`;
  if (spoiler !== undefined)
    return html`<span class="spoiler" title="hidden until a click">${inner(spoiler)}</span>`;
  return html`<em>${inner(star ?? line ?? '')}</em>`;
}

const mentions: Readonly<Record<string, string>> = {
  '@': '@user',
  '@!': '@user',
  '@&': '@role',
  '#': '#channel',
};

function timeOf(seconds: number): string | undefined {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime())
    ? undefined
    : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

const fenced = /\\.|```(?:[\w+#.-]*\n)?(?<code>.*?)\n?```/gs;

/** Text with headings, lists, quotes and code blocks: content, descriptions and values of fields. */
export function discordBlocks(text: string): Safe {
  const parts: Safe[] = [];
  let at = 0;
  for (const match of text.matchAll(fenced)) {
    const code = match.groups?.['code'];
    if (code === undefined || code === '') continue;
    parts.push(linesOf(text.slice(at, match.index).split('\n'), 0), html`<pre><code>${code}</code></pre>`);
    at = match.index + match[0].length;
  }
  return html`${parts}${linesOf(text.slice(at).split('\n'), 0)}`;
}

const item = /^(?<indent> *)(?:[-*]|(?<number>\d{1,9})\.) +(?<text>\S.*)$/s;

const title = /^(?:(?<hashes>#{1,3})|-#) +(?<text>.+)$/s;
const special = (line: string): boolean => /^(?:#{1,3}|-#|>|>>>) /.test(line) || item.test(line);

function linesOf(lines: readonly string[], depth: number): Safe {
  const parts: Safe[] = [];
  let at = 0;
  /** This line and those after it that are alike. */
  const take = (alike: (line: string) => boolean): string[] => {
    const start = at++;
    while (at < lines.length && alike(lines[at] ?? '')) at++;
    return lines.slice(start, at);
  };
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const { hashes = '', text } = title.exec(line)?.groups ?? {};
    if (text !== undefined) {
      at++;
      const kind = hashes === '' ? 'small' : `heading-${hashes.length}`;
      parts.push(html`<div class="${kind}">${discordInline(text)}</div>`);
    } else if (/^>(?:>>)? /.test(line) && depth === 0) {
      const toEnd = line.startsWith('>>> ');
      const quoted = take((each) => toEnd || each.startsWith('> '));
      const inner = quoted.map((each, index) => (toEnd && index > 0 ? each : each.replace(/^>+ /, '')));
      parts.push(html`<blockquote>${linesOf(inner, 1)}</blockquote>`);
    } else if (item.test(line)) {
      const items = take((each) => item.test(each));
      parts.push(listOf(items, 0));
    } else {
      const block = take((each) => !special(each)).join('\n');
      const plain = block.replace(/^\n+|\n+$/g, '');
      if (plain.trim() !== '') parts.push(html`<div class="text">${discordInline(plain)}</div>`);
    }
  }
  return html`${parts}`;
}

/** Items that are indented further than the first one belong to the one before them. */
function listOf(lines: readonly string[], depth: number): Safe {
  const parsed = lines.map((line) => item.exec(line)?.groups ?? {});
  const base = parsed[0]?.['indent']?.length ?? 0;
  const items: { text: string; inner: string[] }[] = [];
  for (const [index, { indent = '', text = '' }] of parsed.entries()) {
    const last = items.at(-1);
    if (last !== undefined && indent.length > base && depth < deepest) last.inner.push(lines[index] ?? '');
    else items.push({ text, inner: [] });
  }
  const body = items.map(
    ({ text, inner }) =>
      html`<li>${discordInline(text)}${inner.length === 0 ? '' : listOf(inner, depth + 1)}</li>`,
  );
  const number = parsed[0]?.['number'];
  return number === undefined ? html`<ul>${body}</ul>` : html`<ol start="${Number(number)}">${body}</ol>`;
}
