/** What `Intl` writes in English, in the lengths that the widget uses. */
const intl = [
  ...Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1))).flatMap((day) => written(day, 'month')),
  ...Array.from({ length: 7 }, (_, index) => new Date(Date.UTC(2026, 0, index + 1))).flatMap((day) => written(day, 'weekday')),
  ...['day', 'week', 'month'].flatMap((unit) => [1, 2].map((count) => new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(count).replace(/\d+ /, ''))),
  ...['USD', 'EUR', 'GBP'].map((currency) => new Intl.DisplayNames('en', { type: 'currency' }).of(currency) ?? currency),
];

function written(day: Date, part: 'month' | 'weekday'): string[] {
  return (['long', 'short'] as const).map((length) => new Intl.DateTimeFormat('en', { [part]: length, timeZone: 'UTC' }).format(day));
}

/**
 * What of a text comes neither from the catalogue (between brackets), nor from the API, nor from `Intl`: somebody has written
 * it into the code. Empty when all of it is accounted for.
 * @param told every text of the API's answers; its codes, such as `in_plan`, are no texts
 */
export function strayText(text: string, told: Iterable<string>): string {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  const known = [...told].filter((one) => one.length > 1 && !/^[a-z_]+$/.test(one)).toSorted((one, other) => other.length - one.length);
  for (const one of known) rest = rest.replaceAll(one, ' ');
  rest = rest.replaceAll(new RegExp(`\\b(${intl.join('|')})\\b`, 'g'), ' ');
  return /\p{L}/u.test(rest) ? rest.trim() : '';
}

/** Every text in what an API answered, however deep. */
export function textsWithin(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsWithin) : [];
}
