/**
 * A text from outside as one line: everything that ends a line, moves the cursor or turns the direction of what follows
 * becomes a blank, and what is too long is cut.
 * @param most UTF-16 units
 */
export function oneLine(text: string, most = 300): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}
