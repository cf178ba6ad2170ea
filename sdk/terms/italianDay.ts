/** What stands before a day: of a number, of the two numbers that begin with a vowel (otto, undici), and of a weekday. */
const joined = {
  il: ['il ', 'l’', ''],
  di: ['del ', 'dell’', 'di '],
  da: ['dal ', 'dall’', 'da '],
  a: ['al ', 'all’', 'a '],
} as const;

/**
 * An Italian day with the preposition before it, which joins the article: `il 27 novembre`, `dell’8 dicembre`,
 * `a venerdì 27 novembre`. `il` says on which day.
 * @param day as `writeDate` writes it in Italian
 */
export function italianDay(preposition: keyof typeof joined, day: string): string {
  const [number, vowel, weekday] = joined[preposition];
  const before = /^(8|11)\b/.test(day) ? vowel : /^\d/.test(day) ? number : weekday;
  return before + day;
}
