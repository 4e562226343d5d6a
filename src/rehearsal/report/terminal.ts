/** Texts for a terminal. */

export type Colour = 'red' | 'green' | 'yellow' | 'dim' | 'bold';

const codes: Readonly<Record<Colour, string>> = { red: '31', green: '32', yellow: '33', dim: '2', bold: '1' };

export function paint(colour: Colour, text: string, colours: boolean): string {
  return colours ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text;
}

/** One line without control characters: a tag or a log line must not move the cursor or change colours. */
export function plainText(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '');
}

/** Cuts a text to a width in characters; counts code points, which is right for all but wide scripts. */
export function cut(text: string, width: number): string {
  const points = [...text];
  return points.length <= width ? text : `${points.slice(0, Math.max(0, width - 1)).join('')}…`;
}

/** Lines of a table with aligned columns; `right` names the columns that are numbers. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, [...cell].length);
    });
  }
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const pad = ' '.repeat((widths[index] ?? 0) - [...cell].length);
        return right.includes(index) ? pad + cell : cell + pad;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Seconds for people: 0.4, 12.3, 2:05. */
export function duration(seconds: number): string {
  if (seconds < 99.95) return seconds.toFixed(1);
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
