import type { CivilDate } from '../../terms/calendar.ts';
import { amountFromText } from './amountFromText.ts';
import { isCurrencyCode } from './currencyCodes.ts';
import { dayFromText } from './dayFromText.ts';
import type { Row } from './row.ts';

// Each function reads one cell to what it means, notes a fault when it cannot, and then answers undefined or, where the
// cell may be empty, ''. The lengths are those of the contract.

/** One line of words, at most so many characters. Line breaks inside the cell become spaces. */
export function readWords<K extends string>(row: Row<K>, column: K, maxLength: number): string {
  const words = row.text(column).replace(/[\t\n\v\f\r ]+/g, ' ');
  if (/\p{Cc}/u.test(words)) {
    row.fault(column, 'There is an invisible control character in this cell. Delete the cell and type it again.');
    return '';
  }
  if (words.length > maxLength) {
    row.fault(column, `This is longer than ${maxLength} characters.`);
    return '';
  }
  return words;
}

/** As `readWords`, and not empty. */
export function readNeededWords<K extends string>(row: Row<K>, column: K, maxLength: number): string {
  if (row.text(column) === '') row.fault(column, 'This cell is empty, and every row needs it.');
  return readWords(row, column, maxLength);
}

/** What names a member or a charge for good, at most 128 characters. */
export function readName<K extends string>(row: Row<K>, column: K): string {
  // Excel shows a long number like this and saves what it shows: different numbers become the same one.
  if (/^\d(?:[.,]\d+)?E\+\d+$/i.test(row.text(column))) {
    row.fault(column, 'A spreadsheet has shortened this number. Give the column the format "Text" and enter it again.');
  }
  return readNeededWords(row, column, 128);
}

/** A mail address, or ''. */
export function readEmail<K extends string>(row: Row<K>, column: K): string {
  const email = readWords(row, column, 254);
  if (email !== '' && !/^[^\s@]+@[^\s@]+$/.test(email)) row.fault(column, 'This is not a mail address.');
  return email;
}

/** A BCP 47 tag in its canonical form, or ''. `en_US` is taken as `en-US`. */
export function readLocale<K extends string>(row: Row<K>, column: K): string {
  const text = row.text(column).replaceAll('_', '-');
  if (text === '') return '';
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text)) {
    try {
      return Intl.getCanonicalLocales(text)[0] ?? '';
    } catch {
      // Well formed at a glance only ("en-us-us"): the fault below says so.
    }
  }
  row.fault(column, `"${text.slice(0, 40)}" is not a language code. Write it like en, es-MX or ar.`);
  return '';
}

/** An IANA time zone, or ''. */
export function readTimeZone<K extends string>(row: Row<K>, column: K): string {
  const text = row.text(column);
  if (text === '' || isTimeZone(text)) return text;
  row.fault(column, `"${text.slice(0, 40)}" is not a time zone. Write it like Europe/Madrid or America/New_York.`);
  return '';
}

/** An ISO 3166-1 alpha-2 code, or ''. */
export function readCountry<K extends string>(row: Row<K>, column: K): string {
  const code = row.text(column).toUpperCase();
  // ISO keeps UK aside for the United Kingdom, whose code is GB; many people write it.
  if (code === 'UK') return 'GB';
  if (/^[A-Z]{2}$/.test(code) || code === '') return code;
  row.fault(column, 'A country is written with its two letters, like US, GB or MX.');
  return '';
}

/** A currency in use. An empty cell is `fallback`, when there is one. */
export function readCurrency<K extends string>(row: Row<K>, column: K, fallback?: string): string | undefined {
  const code = row.text(column).toUpperCase() || fallback;
  if (code !== undefined && isCurrencyCode(code)) return code;
  row.fault(
    column,
    code === undefined
      ? 'The currency is not said. Write its three letters, like USD or EUR.'
      : `"${code.slice(0, 40)}" is not a currency in use. Write its three letters, like USD or EUR.`,
  );
  return undefined;
}

/** An amount in minor units. An empty cell is a fault. */
export function readAmount<K extends string>(row: Row<K>, column: K, currency: string): number | undefined {
  const text = row.text(column);
  if (text === '') {
    row.fault(column, 'The amount is not said.');
    return undefined;
  }
  const read = amountFromText(text, currency);
  if (read.ok) return read.amount;
  row.fault(column, read.reason);
  return undefined;
}

/** A day. An empty cell is a fault. */
export function readDay<K extends string>(
  row: Row<K>,
  column: K,
  options: { today: CivilDate; timeZone: string },
): CivilDate | undefined {
  const text = row.text(column);
  if (text === '') {
    row.fault(column, 'The date is not said. Write it like 2026-10-01.');
    return undefined;
  }
  const read = dayFromText(text, options);
  if (read.ok) return read.day;
  row.fault(column, read.reason);
  return undefined;
}

const timeZones = new Map<string, boolean>();

/** Asking `Intl` takes tens of microseconds, and a column repeats few answers. */
function isTimeZone(name: string): boolean {
  const known = timeZones.get(name);
  if (known !== undefined) return known;
  let isZone = true;
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    isZone = false;
  }
  if (timeZones.size > 1000) timeZones.clear();
  timeZones.set(name, isZone);
  return isZone;
}
