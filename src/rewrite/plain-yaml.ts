import { type Leaf, makeLeaf, type Parsed } from './leaves.js';
import { BlockScalar } from './plain-block-scalar.js';

type Path = readonly (string | number)[];

/** A block that is open at a line: what may follow stands in the same column. */
type Block = MapBlock | ListBlock;

interface MapBlock {
  readonly kind: 'map';
  readonly column: number;
  readonly path: Path;
  readonly value: Record<string, unknown>;
}

interface ListBlock {
  readonly kind: 'list';
  readonly column: number;
  readonly path: Path;
  readonly value: unknown[];
}

/** A key or an item whose value begins further on. */
interface Pending {
  readonly path: Path;
  readonly column: number;
  /** Where an empty value stands; undefined where one cannot be told from a comment or the end. */
  readonly empty: number | undefined;
  readonly put: (value: unknown) => void;
}

/** A block scalar whose lines are being read. */
interface Long {
  readonly path: Path;
  readonly put: (value: unknown) => void;
  /** Offset of its header. */
  readonly start: number;
  readonly scalar: BlockScalar;
}

/**
 * YAML in its plainest form, which nearly every chart is written in: blocks of `key: value` and `- value`, one line
 * each, indented with spaces, plain or simply quoted, block scalars of one indentation, and comments. It is here because
 * a general parser takes longer to start than everything else that is done with such files.
 * @returns what the general parser says; undefined for everything that is not of this form, valid or not. Its `value`
 * is undefined when a key stands twice, or a plain scalar may be something other than a text, an integer or a boolean
 * of YAML 1.1
 */
export function readPlainYaml(text: string): Parsed | undefined {
  if (foreign.test(text)) return undefined;
  const reader = new BlockReader(text);
  let start = 0;
  for (const line of text.split('\n')) {
    if (!reader.line(line, start)) return undefined;
    start += line.length + 1;
  }
  return reader.end();
}

/** Tabs, carriage returns and other control characters, and markers of documents and directives. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const foreign = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|^(?:---|\.\.\.|%)/m;
const blankOrComment = /^ *(?:#|$)/;
const keyStart = /([A-Za-z_][A-Za-z0-9_./-]{0,200}):(?: +|$)/y;
const itemStart = /- +(?=[^ #])/y;
const plainStart = /^(?:[A-Za-z0-9_./+~$(^<=;]|[^\u0020-\u007e])/;

class BlockReader {
  private readonly text: string;
  private readonly leaves: Leaf[] = [];
  private readonly open: Block[] = [];
  private root: unknown;
  private unsure = false;
  private pending: Pending | undefined;
  private long: Long | undefined;

  constructor(text: string) {
    this.text = text;
    const put = (value: unknown): void => {
      this.root = value;
    };
    this.pending = { path: [], column: -1, empty: undefined, put };
  }

  /** Reads a line that begins at an offset; false for one that is not of this form. */
  line(line: string, start: number): boolean {
    if (this.long !== undefined) {
      const { scalar } = this.long;
      const end = start + line.length + 1;
      const indent = line.search(/[^ ]/);
      if (indent === -1 && start < this.text.length) return scalar.blank(line, start + 1);
      if (indent > scalar.column) return end <= this.text.length && scalar.line(line, indent, end);
      if (!this.putLong()) return false;
    }
    return blankOrComment.test(line) || this.content(line, start);
  }

  private content(line: string, start: number): boolean {
    const first = line.search(/[^ ]/);
    let column = first;
    for (;;) {
      itemStart.lastIndex = column;
      const item = itemStart.exec(line);
      if (item === null) break;
      const list = this.listAt(column);
      if (list === undefined) return false;
      const { path, value } = list;
      const put = (one: unknown): void => {
        value.push(one);
      };
      this.pending = { path: [...path, value.length], column, empty: undefined, put };
      column += item[0].length;
    }
    keyStart.lastIndex = column;
    const [head, key] = keyStart.exec(line) ?? [];
    if (head !== undefined && key !== undefined) return this.key(line, start, column, key, head.length);
    // A scalar stands right behind a dash: on a line of its own it may go on in the next one.
    const item = this.pending;
    this.pending = undefined;
    return item !== undefined && column > first && this.scalar(line.slice(column), start + column, item);
  }

  /** What was read, once every line is; undefined when a value never came. */
  end(): Parsed | undefined {
    if (this.long !== undefined && !this.putLong()) return undefined;
    if (this.pending !== undefined && !this.putEmpty()) return undefined;
    const { leaves, root, unsure } = this;
    return { leaves, value: () => (unsure ? undefined : root) };
  }

  private key(line: string, start: number, column: number, key: string, length: number): boolean {
    const map = this.mapAt(column);
    if (map === undefined || key === '__proto__') return false;
    // Which one of two values counts is for the general parser to say.
    if (typed(key) !== key || Object.hasOwn(map.value, key)) this.unsure = true;
    const { value } = map;
    const put = (one: unknown): void => {
      value[key] = one;
    };
    // Reserves the key's place among its siblings, and shows a second one.
    put(undefined);
    const path = [...map.path, key];
    const rest = line.slice(column + length);
    const at = start + column + length;
    if (/^[|>][-+]?$/.test(rest)) {
      this.long = { path, put, start: at, scalar: new BlockScalar(column, rest) };
      return true;
    }
    if (rest !== '' && !rest.startsWith('#')) return this.scalar(rest, at, { path, put });
    this.pending = { path, column, empty: rest === '' && line.endsWith(':') ? at : undefined, put };
    return true;
  }

  private listAt(column: number): ListBlock | undefined {
    const { pending } = this;
    // A list may stand in the column of the key that it is the value of, but not in that of a dash.
    const inner = pending !== undefined && (column > pending.column || isKeyAt(pending, column));
    if (pending !== undefined && inner) {
      const block: ListBlock = { kind: 'list', column, path: pending.path, value: [] };
      this.begin(pending, block);
      return block;
    }
    if (pending !== undefined && !this.putEmpty()) return undefined;
    while ((this.open.at(-1)?.column ?? -1) > column) this.open.pop();
    const top = this.open.at(-1);
    return top?.kind === 'list' && top.column === column ? top : undefined;
  }

  private mapAt(column: number): MapBlock | undefined {
    const { pending } = this;
    if (pending !== undefined && column > pending.column) {
      const block: MapBlock = { kind: 'map', column, path: pending.path, value: {} };
      this.begin(pending, block);
      return block;
    }
    if (pending !== undefined && !this.putEmpty()) return undefined;
    for (let top = this.open.at(-1); top !== undefined; top = this.open.at(-1)) {
      if (top.column < column) return undefined;
      if (top.column === column && top.kind === 'map') return top;
      this.open.pop();
    }
    return undefined;
  }

  private begin(pending: Pending, block: Block): void {
    pending.put(block.value);
    this.pending = undefined;
    this.open.push(block);
  }

  private putLong(): boolean {
    const { long } = this;
    this.long = undefined;
    const whole = long?.scalar.whole();
    if (long === undefined || whole === undefined) return false;
    const { path, put, start } = long;
    put(whole.value);
    this.leaves.push({ path, start, ...whole, editable: false, quoted: false });
    return true;
  }

  /** A key without a value, whose next sibling or end has come. */
  private putEmpty(): boolean {
    const { pending } = this;
    this.pending = undefined;
    if (pending?.empty === undefined) return false;
    pending.put(null);
    this.leaves.push(makeLeaf(this.text, [pending.empty, pending.empty], pending.path, '', 0));
    return true;
  }

  private scalar(rest: string, start: number, { path, put }: Pick<Pending, 'path' | 'put'>): boolean {
    const nothing = /^(?:(\[\])|\{\})(?: *| +#.*)$/.exec(rest);
    if (nothing !== null) {
      put(nothing[1] === undefined ? {} : []);
      return true;
    }
    const quoted = /^(?:"([^"\\]*)"|'([^']*)')(?: *| +#.*)$/.exec(rest);
    const text = quoted?.[1] ?? quoted?.[2] ?? rest.replace(/ +(?:#.*)?$/, '');
    const quote = quoted === null ? 0 : 1;
    if (quote === 0 && (!plainStart.test(text) || /:(?: |$)| #/.test(text))) return false;
    const value = quote === 1 ? text : typed(text);
    if (value === undefined) this.unsure = true;
    put(value);
    this.leaves.push(makeLeaf(this.text, [start, start + text.length + 2 * quote], path, text, quote));
    return true;
  }
}

function isKeyAt({ path, column }: Pending, where: number): boolean {
  return column === where && typeof path.at(-1) === 'string';
}

/** What a plain scalar surely is by YAML 1.1 and 1.2; undefined when it may be something else. */
function typed(text: string): string | number | boolean | undefined {
  if (/^(?:true|false)$/.test(text)) return text === 'true';
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  const word = /^[A-Za-z_/]/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null|e[-+]?\d+)$/i.test(text);
  return word || /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]*)?$/.test(text) ? text : undefined;
}
