// Differences of two rewrites of one text, line by line.

/**
 * Lines in which two texts differ, beside the text that both were made from. Ours changes lines and never adds or
 * removes one; theirs may: such a row has `base` or `theirs` undefined. Undefined as a whole when no alignment is found.
 * @returns rows of { index (of base, 0-based), base, ours, theirs }
 */
export function differingRows(base, ours, theirs) {
  const [b, o, t] = [base, ours, theirs].map((text) => text.split('\n'));
  if (b.length !== o.length) return undefined;
  if (b.length === t.length) {
    return b.flatMap((line, index) =>
      o[index] === t[index] ? [] : [{ index, base: line, ours: o[index], theirs: t[index] }],
    );
  }
  const rows = [];
  let [i, j] = [0, 0];
  while (i < b.length || j < t.length) {
    const step =
      i < b.length && j < t.length ? stepAt(b, t, i, j) : { gone: b.length - i, come: t.length - j };
    if (step === undefined) return undefined;
    if (step === 'line') {
      if (o[i] !== t[j]) rows.push({ index: i, base: b[i], ours: o[i], theirs: t[j] });
      i += 1;
      j += 1;
      continue;
    }
    for (let k = 0; k < step.gone; k += 1) rows.push({ index: i + k, base: b[i + k], ours: o[i + k] });
    for (let k = 0; k < step.come; k += 1) rows.push({ index: i, theirs: t[j + k] });
    i += step.gone;
    j += step.come;
  }
  return rows;
}

/** How to go on at a place: one line each, or lines that are gone or have come. */
function stepAt(b, t, i, j) {
  if (b[i] === t[j] || b[i + 1] === t[j + 1]) return 'line';
  const meet = (from, to) => [0, 1, 2].every((k) => b[from + k] === t[to + k]);
  for (let k = 1; k <= 100; k += 1) {
    if (meet(i + k, j)) return { gone: k, come: 0 };
    if (meet(i, j + k)) return { gone: 0, come: k };
  }
  return undefined;
}
