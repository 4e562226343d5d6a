/** A block scalar (YAML 1.2 §8.1) of one indentation, whose lines are being read. Methods give false for any other. */
export class BlockScalar {
  /** Of its key. */
  readonly column: number;
  /** Its header: `|` or `>`, and `-` or `+`. */
  private readonly style: string;
  private readonly lines: string[] = [];
  private indent: number | undefined;
  /** Offset behind its last line; undefined before the first. */
  private last: number | undefined;

  constructor(column: number, style: string) {
    this.column = column;
    this.style = style;
  }

  /** A blank line, which ends at an offset; those at its end belong to it only when they are kept. */
  blank(line: string, end: number): boolean {
    if (this.last === undefined || line !== '') return false;
    this.lines.push('');
    if (this.style.endsWith('+')) this.last = end;
    return true;
  }

  /** A line with content from a column on, which ends at an offset: they all begin in the same column here. */
  line(line: string, indent: number, end: number): boolean {
    if (indent !== (this.indent ?? indent) || line.endsWith(' ')) return false;
    this.indent = indent;
    this.lines.push(line.slice(indent));
    this.last = end;
    return true;
  }

  /** Its value and the offset behind it; undefined for one without a line. */
  whole(): { readonly value: string; readonly end: number } | undefined {
    const { style, lines, last } = this;
    if (last === undefined) return undefined;
    const text = lines.join('\n').replace(/\n+$/, '');
    // Of the breaks between two lines of a folded scalar the first goes, or becomes a blank when it is the only one.
    const folded = style.startsWith('>') ? text.replace(/\n(\n*)/g, (_, more: string) => more || ' ') : text;
    if (style.endsWith('-')) return { value: folded, end: last };
    const blank = lines.length - 1 - lines.findLastIndex((line) => line !== '');
    return { value: `${folded}\n${style.endsWith('+') ? '\n'.repeat(blank) : ''}`, end: last };
  }
}
