/**
 * Whether a text has the form of an SPDX license expression (PEP 639): identifiers joined by AND, OR, WITH and
 * brackets, in any case. Whether the identifiers are known is left to whoever has today's list.
 */
export function isLicenseExpression(text: string): boolean {
  const words = text
    .replace(/[()]/g, ' $& ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const kinds = words.map((word) => kindOf(word.toLowerCase()));
  if (kinds.includes('?')) return false;
  // `WITH` joins one identifier to the one before it, and binds first.
  let shape = kinds.join('').replaceAll(/iwi/g, 'x').replaceAll('i', 'x');
  for (let before = ''; before !== shape; ) {
    before = shape;
    shape = shape.replaceAll(/xbx/g, 'x').replaceAll('(x)', 'x');
  }
  return shape === 'x';
}

function kindOf(word: string): string {
  if (word === '(' || word === ')') return word;
  if (word === 'and' || word === 'or') return 'b';
  if (word === 'with') return 'w';
  return /^(?:licenseref-[a-z0-9.-]+|(?!licenseref-)[a-z0-9.-]+\+?)$/.test(word) ? 'i' : '?';
}
