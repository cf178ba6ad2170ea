import type { CivilDate } from './calendar.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * What day it is at that instant where the member lives.
 * @param timeZone IANA name, for example `Europe/Madrid`. A name that `Intl` does not know throws its RangeError.
 */
export function todayIn(timeZone: string, instant: Date): CivilDate {
  let format = formats.get(timeZone);
  if (format === undefined) {
    // The calendar and digits are named, so that the answer is the same whatever the machine's own settings are.
    format = new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = value;
  return `${part.year}-${part.month}-${part.day}`;
}
