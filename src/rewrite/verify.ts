import { UserError } from '../core/errors.js';
import { keyText, type Leaf, type Parsed } from './leaves.js';
import { splice } from './splice.js';
import type { Edit } from './types.js';

interface Structure {
  readonly parse: (path: string, text: string) => Parsed;
  readonly leaves: readonly Leaf[];
}

/**
 * Asserts that nothing but the edited scalars differs between a file as it was and as it is now, and gives it as parsed
 * now. An edit inside a simply quoted or plain scalar that only brings letters, digits, `.`, `+`, `_` and `-` (plain ones
 * starting with a letter or digit) cannot change anything else in TOML, YAML and JSON; after every other edit the text is parsed again and compared.
 * @param literal whether an edit comes from a rule over the text, which may also change comments and keys
 * @throws Error when more than the planned keys changed: that is a mistake of the rewriter
 * @throws UserError when a rule over the text broke the file
 */
export function verify(
  path: string,
  after: string,
  edits: readonly Edit[],
  { parse, leaves }: Structure,
  literal: boolean,
): Parsed {
  if (literal) return parseRuled(path, after, edits, parse);
  const touched = new Map<Leaf, Edit[]>();
  for (const edit of edits) {
    const leaf = leaves.find(({ start, end }) => start <= edit.start && edit.end <= end);
    if (leaf === undefined || !leaf.editable) throw new Error(`${path}: ${edit.key} is not inside a value`);
    touched.set(leaf, [...(touched.get(leaf) ?? []), edit]);
  }
  const expected = leaves.map((leaf) => withEdits(leaf, touched.get(leaf)));
  const sound = [...touched].every(([leaf, ofLeaf]) => ofLeaf.every((edit) => isHarmless(leaf, edit)));
  if (sound) return { leaves: expected, value: () => parse(path, after).value() };
  const parsed = parse(path, after);
  assertSame(path, expected, parsed.leaves, edits);
  return parsed;
}

/**
 * Locks are long and not parsed whole. Their edits stand inside of strings in double quotes and bring nothing that could
 * end one, so nothing else can change.
 * @throws Error for an edit that does: that is a mistake of the rewriter
 */
export function requireInsideStrings(path: string, text: string, edits: readonly Edit[]): void {
  for (const { start, end, key, text: next } of edits) {
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const quotes = line.replace(/\\./g, '').split('"').length - 1;
    if (quotes % 2 === 1 && !/["\n]/.test(text.slice(start, end)) && harmless.test(next)) continue;
    throw new Error(`${path}: ${key} is not inside a string`);
  }
}

const harmless = /^[0-9A-Za-z.+_-]+$/;

function isHarmless(leaf: Leaf, edit: Edit): boolean {
  const start = /^[0-9A-Za-z]/;
  return harmless.test(edit.text) && (leaf.quoted || (start.test(edit.text) && start.test(leaf.value)));
}

function withEdits(leaf: Leaf, edits: readonly Edit[] | undefined): Leaf {
  if (edits === undefined) return leaf;
  const inside = edits.map((edit) => ({
    ...edit,
    start: edit.start - leaf.start,
    end: edit.end - leaf.start,
  }));
  return { ...leaf, value: splice(leaf.value, inside) };
}

/** Asserts that two lists of scalars have the same keys and values; places do not count. */
function assertSame(
  path: string,
  expected: readonly Leaf[],
  found: readonly Leaf[],
  edits: readonly Edit[],
): void {
  const differs = expected.findIndex((leaf, index) => {
    const other = found[index];
    return other === undefined || other.value !== leaf.value || keyText(other.path) !== keyText(leaf.path);
  });
  if (differs === -1 && expected.length === found.length) return;
  const key = keyText((expected[differs] ?? found.at(-1))?.path ?? []);
  throw new Error(`${path}: ${key} changed though only ${edits.map((edit) => edit.key).join(', ')} should`);
}

function parseRuled(path: string, after: string, edits: readonly Edit[], parse: Structure['parse']): Parsed {
  try {
    return parse(path, after);
  } catch (error) {
    throw new UserError('the file cannot be parsed after a custom rule was applied', {
      where: { file: path, key: edits.map((edit) => edit.key).join(', ') },
      fix: 'mend the rule in the config so that it writes valid text',
      cause: error,
    });
  }
}
