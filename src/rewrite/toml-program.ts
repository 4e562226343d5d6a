import { type AST, parseTOML } from 'toml-eslint-parser';

/** The planner and the rewriter read the same files, and parsing is most of what either does. */
const known = new Map<string, AST.TOMLProgram>();
const mostKnown = 5_000;

/**
 * Parses TOML 1.1, which holds 1.0. The same text gives the same tree, which nobody may change.
 * @throws ParseError
 */
export function tomlProgram(text: string): AST.TOMLProgram {
  const before = known.get(text);
  if (before !== undefined) return before;
  const program = parseTOML(text, { tomlVersion: '1.1' });
  if (known.size >= mostKnown) known.clear();
  known.set(text, program);
  return program;
}
