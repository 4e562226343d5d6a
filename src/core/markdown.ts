/** Small Markdown pieces for summaries. Every text is untrusted: tags, file names and server answers go through `text`. */

/**
 * Escapes a text so that it shows as itself in GitHub Markdown, also inside a table cell or list item; no HTML, no
 * mentions. Only what can mean something is escaped: people also read the raw text.
 */
export function text(value: string): string {
  return value
    .replace(/\r?\n/g, ' ')
    .replace(/[\\`*_[\]#|~]/g, (character) => `\\${character}`)
    .replace(/^(\s*\d*)([-+.)])(?=\s)/, '$1\\$2')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;');
}

/** Inline code that survives back-ticks and pipes in it. */
export function code(value: string): string {
  const oneLine = value.replace(/\r?\n/g, ' ');
  const longest = Math.max(0, ...[...oneLine.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = oneLine.startsWith('`') || oneLine.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${oneLine.replaceAll('|', '\\|')}${pad}${fence}`;
}

/** A table of cells that are already Markdown. '' when there are no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** One section of a job summary. Parts that are '' are left out. */
export function section(title: string, ...parts: readonly string[]): string {
  return `${[`## ${title}`, ...parts.filter((part) => part !== '')].join('\n\n')}\n`;
}

/** Bytes for people: 812 B, 4.2 kB, 1.3 MB (powers of 1000). */
export function bytes(size: number): string {
  if (size < 1000) return `${size} B`;
  const units = ['kB', 'MB', 'GB', 'TB'];
  let value = size;
  let unit = -1;
  do {
    value /= 1000;
    unit++;
  } while (value >= 999.5 && unit < units.length - 1);
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

/** Cuts a text to at most `limit` bytes of UTF-8 at a line end (GitHub drops a summary over 1 MiB whole). */
export function clamp(markdown: string, limit = 1_000_000): string {
  const buffer = Buffer.from(markdown);
  if (buffer.length <= limit) return markdown;
  const note = '\n\n(cut: the full text is in the artifacts of this run)\n';
  const cut = buffer.subarray(0, limit - note.length).toString('utf8');
  return cut.slice(0, cut.lastIndexOf('\n')) + note;
}
