/** The known name that is fewest edits away, when it is close enough to have been meant. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const ranked = known.map((name) => ({ name, distance: edits(given.toLowerCase(), name.toLowerCase()) }));
  const best = ranked.reduce<{ name: string; distance: number } | undefined>(
    (found, next) => (found === undefined || next.distance < found.distance ? next : found),
    undefined,
  );
  return best !== undefined && best.distance <= Math.max(2, given.length / 2) ? best.name : undefined;
}

/** Levenshtein distance: insertions, deletions and replacements. Names are short; longer texts are cut. */
function edits(a: string, b: string): number {
  const left = a.slice(0, 60);
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (left[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
