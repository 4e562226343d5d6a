import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments,
  parseDocument,
  type Scalar,
} from 'yaml';
import { UserError } from '../core/errors.js';
import { type Leaf, makeLeaf, type Parsed } from './leaves.js';
import { readPlainYaml } from './plain-yaml.js';

/**
 * Parses YAML 1.2 and lists its scalars with their places. Duplicate keys are tolerated: CITATION.cff files in the wild
 * have them, and nothing here depends on which one wins.
 * @throws UserError with file, line and column
 */
export function parseYaml(path: string, text: string): Parsed {
  const plain = readPlainYaml(text);
  if (plain === undefined) return parseAnyYaml(path, text);
  return { leaves: plain.leaves, value: () => plain.value() ?? plainValues(text) };
}

/** By the general parser, whatever the form. @throws as {@link parseYaml} does */
export function parseAnyYaml(path: string, text: string): Parsed {
  const parsed = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'error' });
  const documents: readonly Document[] = Array.isArray(parsed) ? parsed : [];
  for (const document of documents) {
    const [error] = document.errors;
    if (error === undefined) continue;
    const [start] = error.linePos ?? [];
    throw new UserError(`not valid YAML: ${error.message.split('\n')[0]}`, {
      where: { file: path, ...(start === undefined ? {} : { line: start.line, column: start.col }) },
      fix: 'mend the file in the tagged commit, or leave it out with exclude in the config',
    });
  }
  const leaves: Leaf[] = [];
  for (const document of documents) walk(document.contents, [], text, leaves);
  return { leaves, value: () => plainValues(text) };
}

/** Plain values by YAML 1.1, as Go's and Python's readers see them. */
function plainValues(text: string): unknown {
  return parseDocument(text, { version: '1.1', uniqueKeys: false, logLevel: 'silent' }).toJS();
}

function walk(node: unknown, at: readonly (string | number)[], text: string, leaves: Leaf[]): void {
  if (isMap(node)) {
    for (const pair of node.items) walk(pair.value, [...at, nameOf(pair.key)], text, leaves);
  } else if (isSeq(node)) {
    node.items.forEach((item, index) => {
      walk(item, [...at, index], text, leaves);
    });
  } else if (isScalar(node)) {
    leaves.push(leafOf(node, at, text));
  } else if (isAlias(node)) {
    const [start, end] = node.range ?? [0, 0];
    leaves.push({ path: at, value: `*${node.source}`, start, end, editable: false, quoted: false });
  }
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.source ?? key.value) : String(key);
}

function leafOf(node: Scalar, at: readonly (string | number)[], text: string): Leaf {
  const [start, end] = node.range ?? [0, 0];
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  const value = String(node.source ?? node.value);
  const plain = makeLeaf(text, [start, end], at, value, quoted ? 1 : 0);
  const leaf = node.anchor === undefined ? plain : { ...plain, anchor: node.anchor };
  return quoted || node.type === 'PLAIN' ? leaf : { ...leaf, editable: false };
}
