import type { CivilDate } from './calendar.ts';

/** `short`: 1 December. `long`: 1 December 2026. `weekday`: Friday 4 December. Each in the locale's own form. */
export type DateStyle = 'short' | 'long' | 'weekday';

const PARTS: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'long' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Writes a day as the member's locale does. Always in the Gregorian calendar, because that is the one the monthly steps
 * of a plan are counted in.
 * @param locale BCP 47; one that is malformed throws `Intl`'s RangeError
 */
export function writeDate(date: CivilDate, locale: string, style: DateStyle): string {
  const key = `${locale} ${style}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { ...PARTS[style], calendar: 'gregory', timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(new Date(`${date}T00:00:00Z`));
}
