import { type AST, getStaticTOMLValue, ParseError, parseTOML } from 'toml-eslint-parser';
import { UserError } from '../core/errors.js';
import { type Leaf, makeLeaf, type Parsed } from './leaves.js';
import { readPlainToml } from './plain-toml.js';

/** The planner and the rewriter read the same files, and parsing is most of what either does. */
const known = new Map<string, Parsed>();
const mostKnown = 5_000;

/**
 * Parses TOML (1.1, which holds 1.0) and lists its scalars with their places. The same text gives the same answer, which
 * nobody may change.
 * @param lineOffset lines of the file before this piece of it
 * @throws UserError with file, line and column
 */
export function parseToml(path: string, text: string, lineOffset = 0): Parsed {
  const before = known.get(text);
  if (before !== undefined) return before;
  const parsed = readPlainToml(text) ?? parseAnyToml(path, text, lineOffset);
  // A piece of a file, of which there may be thousands, is not read again.
  if (lineOffset > 0) return parsed;
  if (known.size >= mostKnown) known.clear();
  known.set(text, parsed);
  return parsed;
}

/** By the general parser, whatever the form. @throws as {@link parseToml} does */
export function parseAnyToml(path: string, text: string, lineOffset = 0): Parsed {
  const program = parse(path, text, lineOffset);
  const leaves: Leaf[] = [];
  const walk = (node: AST.TOMLContentNode, at: readonly (string | number)[]): void => {
    if (node.type === 'TOMLArray') {
      node.elements.forEach((element, index) => {
        walk(element, [...at, index]);
      });
    } else if (node.type === 'TOMLInlineTable') {
      for (const pair of node.body) walk(pair.value, [...at, ...keysOf(pair.key)]);
    } else if (node.kind === 'string') {
      leaves.push(makeLeaf(text, node.range, at, node.value, node.multiline ? 3 : 1));
    } else {
      leaves.push({ ...makeLeaf(text, node.range, at, text.slice(...node.range), 0), editable: false });
    }
  };
  for (const part of program.body[0].body) {
    if (part.type === 'TOMLKeyValue') walk(part.value, keysOf(part.key));
    else for (const pair of part.body) walk(pair.value, [...part.resolvedKey, ...keysOf(pair.key)]);
  }
  return { leaves, value: () => getStaticTOMLValue(program) };
}

function keysOf(key: AST.TOMLKey): string[] {
  return key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
}

function parse(path: string, text: string, lineOffset: number): AST.TOMLProgram {
  try {
    return parseTOML(text, { tomlVersion: '1.1' });
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new UserError(`not valid TOML: ${error.message}`, {
      where: { file: path, line: error.lineNumber + lineOffset, column: error.column + 1 },
      fix: 'mend the file in the tagged commit, or leave it out with exclude in the config',
    });
  }
}
