/** The one of some names that is reached from another by the fewest letters put in, taken out or changed (Levenshtein). */
export function nearest(name: string, names: readonly string[]): string {
  const [first = '', ...others] = names;
  return others.reduce((best, one) => (distance(name, one) < distance(name, best) ? one : best), first);
}

function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [line, letter] of from.split('').entries()) {
    const next = [line + 1];
    for (const [index, other] of to.split('').entries()) {
      const [corner = 0, above = 0] = row.slice(index, index + 2);
      next.push(Math.min(corner + Number(letter !== other), above + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
