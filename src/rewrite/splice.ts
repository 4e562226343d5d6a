import type { Edit } from './types.js';

/**
 * Applies edits to a text; everything outside of them stays byte for byte. Edits may come in any order.
 * @throws Error when two edits overlap or one lies outside of the text: that is a mistake of the rewriter
 */
export function splice(text: string, edits: readonly Pick<Edit, 'start' | 'end' | 'text' | 'key'>[]): string {
  const parts: string[] = [];
  let position = 0;
  for (const edit of [...edits].sort((left, right) => left.start - right.start || left.end - right.end)) {
    if (edit.start < position || edit.end < edit.start || edit.end > text.length) {
      throw new Error(
        `edit of ${edit.key} at ${edit.start}..${edit.end} overlaps another or leaves the text`,
      );
    }
    parts.push(text.slice(position, edit.start), edit.text);
    position = edit.end;
  }
  parts.push(text.slice(position));
  return parts.join('');
}

/** 1-based line of a UTF-16 offset; `\n` alone ends a line, so CRLF counts once. */
export function lineAt(text: string, offset: number): number {
  const ends = lineEnds(text);
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

/** Line ends of the text that was asked for last: locks have thousands of places, asked for one after the other. */
let last: { readonly text: string; readonly ends: readonly number[] } = { text: '', ends: [] };

function lineEnds(text: string): readonly number[] {
  if (last.text !== text) {
    const ends: number[] = [];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends.push(at);
    last = { text, ends };
  }
  return last.ends;
}

/** 1-based column of a UTF-16 offset. */
export function columnAt(text: string, offset: number): number {
  return offset - (offset === 0 ? -1 : text.lastIndexOf('\n', offset - 1));
}
