/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours cost 1 each. */
export function editDistance(left: string, right: string): number {
  const a = [...left];
  const b = [...right];
  let before: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      now.push(cost);
    }
    before = last;
    last = now;
  }
  return last[b.length] ?? 0;
}

/** The known word that was probably meant: the nearest one, unless it is too far to be a slip; undefined then. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[-_.]+/g, '-');
  // Beyond this length nobody typed a key, and the distance would cost its square.
  if (word.length > 200) return undefined;
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(plain(word), plain(candidate));
    if (best === undefined || distance < best.distance) best = { word: candidate, distance };
  }
  if (best === undefined) return undefined;
  return best.distance <= Math.max(1, Math.floor(Math.max(word.length, best.word.length) / 3))
    ? best.word
    : undefined;
}
