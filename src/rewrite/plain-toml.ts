import { type Leaf, makeLeaf, type Parsed } from './leaves.js';

type Path = readonly (string | number)[];
type Table = Record<string, unknown>;

/** How a table came to be: only some may be named again (TOML 1.0, "Table"). */
type Origin = 'implied' | 'header' | 'dotted' | 'inline';

/**
 * TOML in its plainest form, which nearly every pyproject.toml and what uv writes are in: tables, keys, strings
 * without escapes, integers, booleans, lists and inline tables. It is here because the first document costs a
 * general parser more than everything else that is done with it.
 * @returns what the general parser says; undefined for everything that is not of this form, valid or not
 */
export function readPlainToml(text: string): Parsed | undefined {
  if (foreign.test(text)) return undefined;
  const reader = new TomlReader(text);
  return reader.document() ? { leaves: reader.leaves, value: () => reader.root } : undefined;
}

/** Carriage returns and other control characters, and half surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const foreign = /[\x00-\x08\x0b-\x1f\x7f\ufeff]|\p{Cs}/u;
const blanks = /[ \t]*/y;
const gap = /(?:[ \t\n]|#.*)*/y;
const lineEnd = /[ \t]*(?:#.*)?(?:\n|$(?!\n))/y;
const keyPart = /([A-Za-z0-9_-]+)|"([^"\\\n]*)"|'([^'\n]*)'/y;
const string = /"(?!"")([^"\\\n]*)"|'(?!'')([^'\n]*)'/y;
const multiline = /"""(?!")([^\\]*?)"""(?!")|'''(?!')([\s\S]*?)'''(?!')/y;
const word = /(?:true|false|0|[1-9]\d{0,14})(?=[ \t\n,\]}#]|$)/y;

class TomlReader {
  readonly leaves: Leaf[] = [];
  readonly root: Table = {};
  private readonly text: string;
  private readonly origins = new Map<Table, Origin>([[this.root, 'header']]);
  /** Arrays of tables: others cannot be extended by a header. */
  private readonly lists = new Set<unknown>();
  private at = 0;
  private table: { readonly value: Table; readonly path: Path } = { value: this.root, path: [] };

  constructor(text: string) {
    this.text = text;
  }

  /** Whether the whole text is of the form. */
  document(): boolean {
    for (this.take(gap); this.at < this.text.length; this.take(gap)) {
      const sound = this.text[this.at] === '[' ? this.header() : this.pair(this.table.value, this.table.path);
      if (!sound || this.take(lineEnd) === undefined) return false;
    }
    return true;
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match !== null) this.at += match[0].length;
    return match ?? undefined;
  }

  private has(literal: string): boolean {
    if (!this.text.startsWith(literal, this.at)) return false;
    this.at += literal.length;
    return true;
  }

  /** `a.b."c"`; undefined for any other spelling. */
  private keys(): string[] | undefined {
    const keys: string[] = [];
    do {
      const part = this.take(keyPart);
      const key = part?.[1] ?? part?.[2] ?? part?.[3];
      if (key === undefined || key === '__proto__') return undefined;
      keys.push(key);
    } while (this.has('.'));
    return keys;
  }

  private header(): boolean {
    const list = this.has('[[');
    if (!list && !this.has('[')) return false;
    const keys = this.keys();
    const last = keys?.pop();
    if (keys === undefined || last === undefined || !this.has(list ? ']]' : ']')) return false;
    const outer = this.descend(keys);
    if (outer === undefined) return false;
    const known = Object.hasOwn(outer.value, last) ? outer.value[last] : undefined;
    return list ? this.addTo(known, outer, last) : this.enter(known, outer, last);
  }

  /** The table that a header's keys but the last lead to; of an array of tables its newest. */
  private descend(keys: readonly string[]): { value: Table; path: Path } | undefined {
    let { value, path }: { value: Table; path: Path } = { value: this.root, path: [] };
    for (const key of keys) {
      const known = Object.hasOwn(value, key) ? value[key] : undefined;
      if (known === undefined) {
        value = this.newTable(value, key, 'implied');
        path = [...path, key];
      } else if (this.lists.has(known)) {
        const tables = known as Table[];
        path = [...path, key, tables.length - 1];
        value = tables.at(-1) ?? {};
      } else {
        const origin = this.origins.get(known as Table);
        if (origin !== 'implied' && origin !== 'header') return undefined;
        value = known as Table;
        path = [...path, key];
      }
    }
    return { value, path };
  }

  private newTable(outer: Table, key: string, origin: Origin): Table {
    const table: Table = {};
    outer[key] = table;
    this.origins.set(table, origin);
    return table;
  }

  private addTo(known: unknown, outer: { value: Table; path: Path }, key: string): boolean {
    if (known !== undefined && !this.lists.has(known)) return false;
    const tables = (known as Table[] | undefined) ?? [];
    const table: Table = {};
    this.origins.set(table, 'header');
    this.lists.add(tables);
    outer.value[key] = tables;
    tables.push(table);
    this.table = { value: table, path: [...outer.path, key, tables.length - 1] };
    return true;
  }

  private enter(known: unknown, outer: { value: Table; path: Path }, key: string): boolean {
    if (known !== undefined && this.origins.get(known as Table) !== 'implied') return false;
    const value = (known as Table | undefined) ?? this.newTable(outer.value, key, 'header');
    this.origins.set(value, 'header');
    this.table = { value, path: [...outer.path, key] };
    return true;
  }

  /** `key = value`; a dotted key makes its tables itself or goes on with ones that a dotted key made. */
  private pair(table: Table, path: Path): boolean {
    const keys = this.keys();
    const last = keys?.pop();
    this.take(blanks);
    if (keys === undefined || last === undefined || !this.has('=')) return false;
    this.take(blanks);
    let value = table;
    for (const key of keys) {
      const known = Object.hasOwn(value, key) ? value[key] : undefined;
      if (known !== undefined && this.origins.get(known as Table) !== 'dotted') return false;
      value = (known as Table | undefined) ?? this.newTable(value, key, 'dotted');
    }
    if (Object.hasOwn(value, last)) return false;
    const found = this.value([...path, ...keys, last]);
    if (found === undefined) return false;
    value[last] = found;
    return true;
  }

  private value(path: Path): unknown {
    const start = this.at;
    const quoted = this.take(string);
    const long = quoted === undefined ? this.take(multiline) : undefined;
    // The newline right behind the opening quotes does not count.
    const value = quoted?.[1] ?? quoted?.[2] ?? (long?.[1] ?? long?.[2])?.replace(/^\n/, '');
    if (value !== undefined) {
      this.leaves.push(makeLeaf(this.text, [start, this.at], path, value, long === undefined ? 1 : 3));
      return value;
    }
    if (this.has('[')) return this.list(path);
    if (this.has('{')) return this.inlineTable(path);
    const source = this.take(word)?.[0];
    if (source === undefined) return undefined;
    this.leaves.push({ ...makeLeaf(this.text, [start, this.at], path, source, 0), editable: false });
    return /^\d/.test(source) ? Number(source) : source === 'true';
  }

  private list(path: Path): unknown[] | undefined {
    const values: unknown[] = [];
    for (this.take(gap); !this.has(']'); this.take(gap)) {
      const value = this.value([...path, values.length]);
      if (value === undefined) return undefined;
      values.push(value);
      this.take(gap);
      if (!this.has(',') && this.text[this.at] !== ']') return undefined;
    }
    return values;
  }

  private inlineTable(path: Path): Table | undefined {
    const table: Table = {};
    this.take(blanks);
    if (!this.has('}')) {
      do {
        this.take(blanks);
        if (!this.pair(table, path)) return undefined;
        this.take(blanks);
      } while (this.has(','));
      if (!this.has('}')) return undefined;
    }
    this.origins.set(table, 'inline');
    return table;
  }
}
