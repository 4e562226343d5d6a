/**
 * How sure a problem is:
 * - `every`: the specifications of packaging forbid it; no index should take the file.
 * - `pypi`: a rule of PyPI and TestPyPI; other indexes may take the file.
 * - `doubtful`: PyPI refused it in August 2026 for want of an entry in a list that grows, or only complains by mail.
 */
export type Certainty = 'every' | 'pypi' | 'doubtful';

/** What an index has against a distribution. */
export interface Problem {
  /** In the words of PyPI's refusal, without the link at its end. */
  readonly message: string;
  readonly certainty: Certainty;
  readonly fix?: string;
}

/** A text as Python shows it (`repr`), which is how it stands in PyPI's messages. */
export function repr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(/[\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}']/gu, (character) => {
    if (character === "'") return quote === "'" ? "\\'" : character;
    return named[character] ?? hex(character.codePointAt(0) ?? 0);
  });
  return `${quote}${escaped}${quote}`;
}

const named: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function hex(code: number): string {
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}
