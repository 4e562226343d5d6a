/** One scalar of a parsed file. */
export interface Leaf {
  /** Keys and list positions from the root. */
  readonly path: readonly (string | number)[];
  /** The value as text; of plain YAML scalars and TOML numbers the source. */
  readonly value: string;
  /** UTF-16 offsets of the value without quotes. */
  readonly start: number;
  readonly end: number;
  /** Whether the text between the offsets is the value itself, so that it can be replaced: a string without escapes, or plain YAML. */
  readonly editable: boolean;
  /** Whether it is a quoted string. */
  readonly quoted: boolean;
  /** Name by which other places of a YAML file repeat it (`&name`). */
  readonly anchor?: string;
}

export interface Parsed {
  readonly leaves: readonly Leaf[];
  /** The whole content as plain values; YAML by version 1.1, as Go's and Python's readers see it. */
  value(): unknown;
}

/** `['packages', '', 'version']` -> `packages[""].version`. */
export function keyText(path: readonly (string | number)[]): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      if (!/^[A-Za-z0-9_-]+$/.test(part)) return `[${JSON.stringify(part)}]`;
      return index === 0 ? part : `.${part}`;
    })
    .join('');
}

/** Whether a leaf's path is exactly this; `null` stands for any key or position. */
export function pathIs(leaf: Leaf, ...expected: readonly (string | number | null)[]): boolean {
  return (
    leaf.path.length === expected.length &&
    expected.every((part, index) => part === null || part === leaf.path[index])
  );
}

/** The value at a path; undefined without one. Of duplicate keys the last counts, as readers do it. */
export function valueAt(leaves: readonly Leaf[], ...path: readonly (string | number)[]): string | undefined {
  return leaves.findLast((leaf) => pathIs(leaf, ...path))?.value;
}

/** A leaf for a piece of source; `quote` is the length of the opening and closing quotes. */
export function makeLeaf(
  source: string,
  range: readonly [number, number],
  path: readonly (string | number)[],
  value: string,
  quote: number,
): Leaf {
  const [start, end] = [range[0] + quote, range[1] - quote];
  return { path, value, start, end, editable: source.slice(start, end) === value, quoted: quote > 0 };
}
