import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { UserError } from '../core/errors.js';
import { type Leaf, makeLeaf, type Parsed } from './leaves.js';
import { columnAt, lineAt } from './splice.js';

/**
 * Parses strict JSON and lists its scalars with their places.
 * @throws UserError with file, line and column
 */
export function parseJson(path: string, text: string): Parsed {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    throw jsonError(path, text, error);
  }
  const leaves: Leaf[] = [];
  walk(root, [], text, leaves);
  return { leaves, value: () => JSON.parse(text) as unknown };
}

/**
 * The top level of strict JSON as plain values; an empty object when it is none.
 * @throws UserError with file, line and column
 */
export function parseObject(path: string, text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // JSON.parse tells the place in the words of one Node version; jsonc-parser as an offset.
    const errors: ParseError[] = [];
    parseTree(text, errors, { disallowComments: true });
    throw jsonError(path, text, errors[0]);
  }
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function jsonError(path: string, text: string, error: ParseError | undefined): UserError {
  const offset = error?.offset ?? 0;
  const code = error === undefined ? 'nothing there' : printParseErrorCode(error.error);
  return new UserError(`not valid JSON: ${code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()}`, {
    where: { file: path, line: lineAt(text, offset), column: columnAt(text, offset) },
    fix: 'mend the file in the tagged commit, or leave it out with exclude in the config',
  });
}

function walk(node: Node, at: readonly (string | number)[], text: string, leaves: Leaf[]): void {
  if (node.type === 'object') {
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (key !== undefined && value !== undefined) walk(value, [...at, String(key.value)], text, leaves);
    }
  } else if (node.type === 'array') {
    node.children?.forEach((child, index) => {
      walk(child, [...at, index], text, leaves);
    });
  } else {
    const range: [number, number] = [node.offset, node.offset + node.length];
    const isString = node.type === 'string';
    const value = isString ? String(node.value) : text.slice(...range);
    const leaf = makeLeaf(text, range, at, value, isString ? 1 : 0);
    leaves.push(isString ? leaf : { ...leaf, editable: false });
  }
}
