import { isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { type Place, UserError } from '../../core/errors.js';

export type Scalar = string | number | boolean | null;

/** A YAML value that knows where it stands. */
export interface Tree {
  readonly value: Scalar | readonly Tree[] | ReadonlyMap<string, Tree>;
  readonly place: Place;
}

/**
 * Reads YAML with the library and options of GitHub's own parser (YAML 1.2 core, so `on` is a string).
 * @param shown how messages name the file
 * @throws UserError with line and column when it is not YAML
 */
export function parseYaml(shown: string, content: string): Tree {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines });
  const error = document.errors[0];
  if (error !== undefined) {
    const at = error.linePos?.[0];
    const [what = ''] = error.message.split('\n');
    throw new UserError(what.replace(/ at line \d+, column \d+:?$/, ''), {
      where: { file: shown, ...(at === undefined ? {} : { line: at.line, column: at.col }) },
    });
  }
  const convert = (node: ParsedNode | null, near: Place): Tree => {
    const offset = node?.range?.[0];
    const position = offset === undefined ? undefined : lines.linePos(offset);
    const place = position === undefined ? near : { file: shown, line: position.line, column: position.col };
    if (isAlias(node)) throw new UserError('the rehearsal does not know aliases', { where: place });
    if (isMap(node)) {
      const map = new Map<string, Tree>();
      for (const { key, value } of node.items) {
        const keyTree = convert(key as ParsedNode, place);
        map.set(String(keyTree.value), convert(value as ParsedNode | null, keyTree.place));
      }
      return { value: map, place };
    }
    if (isSeq(node)) return { value: node.items.map((item) => convert(item as ParsedNode, place)), place };
    return { value: isScalar(node) ? (node.value as Scalar) : null, place };
  };
  return convert(document.contents, { file: shown, line: 1, column: 1 });
}

/** A member of a map; undefined when absent or when the tree is no map. */
export function child(tree: Tree | undefined, ...path: readonly string[]): Tree | undefined {
  let here = tree;
  for (const key of path) here = here?.value instanceof Map ? here.value.get(key) : undefined;
  return here;
}

/** Keys and values of a map; none when it is absent or no map. */
export function entries(tree: Tree | undefined): [string, Tree][] {
  return tree?.value instanceof Map ? [...tree.value] : [];
}

/** Items of a list; a single scalar counts as a list of one, as in `needs: build`. */
export function items(tree: Tree | undefined): readonly Tree[] {
  if (tree === undefined || tree.value === null || tree.value instanceof Map) return [];
  return Array.isArray(tree.value) ? tree.value : [tree];
}

export function textOf(tree: Tree | undefined): string {
  const value = tree?.value;
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}

/**
 * Refuses what the interpreter does not know, by name.
 * @param known names, separated by spaces
 * @param what how the message calls the map
 * @throws UserError at the first key of a map that is none of them
 */
export function checkKeys(tree: Tree | undefined, known: string, what: string): void {
  const unknown = entries(tree).find(([key]) => !known.split(' ').includes(key));
  if (unknown === undefined) return;
  const [key, { place }] = unknown;
  throw new UserError(`the rehearsal does not know "${key}" of ${what}`, { where: { ...place, key } });
}
