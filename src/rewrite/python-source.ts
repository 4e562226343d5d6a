/** Python source as far as literals go: enough to find assignments and strings without running anything. */

export interface StringLiteral {
  /** UTF-16 offsets with prefix and quotes. */
  readonly start: number;
  readonly end: number;
  /** Offsets of what stands between the quotes. */
  readonly from: number;
  readonly to: number;
  /** Between the quotes, as written. */
  readonly text: string;
  /** Whether that is the value itself: no escapes, not an f-string or bytes. */
  readonly plain: boolean;
}

export interface PythonSource {
  readonly text: string;
  /** The text with comments blanked out and strings filled with `mark`; offsets are the same. */
  readonly code: string;
  readonly strings: readonly StringLiteral[];
}

/** Stands for every character of a string. */
export const mark = '\u0001';

const tokens =
  /#[^\r\n]*|([A-Za-z]{0,2})("""(?:[^\\]|\\[\s\S])*?"""|'''(?:[^\\]|\\[\s\S])*?'''|"(?:[^"\\\r\n]|\\[\s\S])*"|'(?:[^'\\\r\n]|\\[\s\S])*')/g;

export function readPython(text: string): PythonSource {
  const strings: StringLiteral[] = [];
  const code = text.replace(
    tokens,
    (token, prefix: string | undefined, body: string | undefined, at: number) => {
      if (body === undefined) return ' '.repeat(token.length);
      const quotes = /^(?:"""|''')/.test(body) ? 3 : 1;
      const [from, to] = [at + (prefix ?? '').length + quotes, at + token.length - quotes];
      const inner = text.slice(from, to);
      const plain = /^[ru]?$/i.test(prefix ?? '') && !inner.includes('\\');
      strings.push({ start: at, end: at + token.length, from, to, text: inner, plain });
      return mark.repeat(token.length);
    },
  );
  return { text, code, strings };
}

export interface Assignment {
  readonly names: readonly string[];
  /** Offset where the value starts, past opening parentheses. */
  readonly at: number;
  /** Whether it stands in parentheses. */
  readonly wrapped: boolean;
}

/** Assignments at the start of a line: `a = …`, `a: str = …`, `a = b = …`. */
export function assignments({ code }: PythonSource): Assignment[] {
  const pattern = /^(?:[A-Za-z_]\w*[ \t]*(?::[^=\r\n]+)?=(?!=)[ \t]*)+/gm;
  return [...code.matchAll(pattern)].map((match) => {
    const names = match[0].split('=').flatMap((target) => /^[ \t]*([A-Za-z_]\w*)/.exec(target)?.[1] ?? []);
    const end = match.index + match[0].length;
    const opening = /^(?:[([]\s*)*/.exec(code.slice(end, end + longest))?.[0] ?? '';
    return { names, at: end + opening.length, wrapped: opening !== '' };
  });
}

/** No version with its parentheses and comments is longer, in UTF-16 units. */
export const longest = 1000;

/**
 * The string that is the whole value at an offset; undefined when it is only a part of it, or no plain string.
 * @param wrapped whether the value stands in parentheses, those of a call included
 */
export function stringAt(
  { code, strings }: PythonSource,
  at: number,
  wrapped: boolean,
): StringLiteral | undefined {
  const found = strings.find((literal) => literal.start === at);
  if (found === undefined || !found.plain || /[\r\n]/.test(found.text)) return undefined;
  const after = code.slice(found.end, found.end + longest);
  return (wrapped ? /^\s*(?:[,)\]]|$)/ : /^[ \t]*(?:[;\r\n]|$)/).test(after) ? found : undefined;
}
