import { minorDigits, stepOf } from './money.ts';

/**
 * Reads what a person typed ("60", "60,50", "1.234,50", "$60", "٦٠") as minor units. Decimal and group signs of any
 * locale are understood; the member's own decides only where a text can be read in two ways ("1.234").
 * @returns integer minor units; null when it is not an amount, is negative, or is finer than what can be paid
 */
export function readAmount(text: string, currency: string, locale: string): number | null {
  const digits = minorDigits(currency);
  const number = withoutSign(inPlainDigits(text), currency, locale);
  const [whole, fraction] = splitAtDecimal(number, digits, locale);
  const units = withoutGroups(whole);
  if (units === null || !/^\d*$/.test(fraction) || units + fraction === '') return null;
  if (/[1-9]/.test(fraction.slice(digits))) return null;
  const amount = Number(units + fraction.slice(0, digits).padEnd(digits, '0'));
  return Number.isSafeInteger(amount) && amount % stepOf(currency) === 0 ? amount : null;
}

/** Arabic-Indic digits and signs become plain ones, full-width ones too; marks of direction go. */
function inPlainDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replaceAll('\u060C', ',')
    .replaceAll('\u066B', '.')
    .replaceAll('\u066C', '\u2019')
    .normalize('NFKC')
    .replace(/[\u061C\u200E\u200F\u2066-\u2069]/g, '')
    .trim();
}

/** Takes the currency's own code or sign off either end; any other sign stays, and makes it no amount. */
function withoutSign(text: string, currency: string, locale: string): string {
  if (/^[\d.,'\u2019\s]*$/.test(text)) return text;
  const signs = [currency, ...[locale, 'en'].flatMap((one) => signsOf(currency, one))];
  const upperCase = text.toUpperCase();
  const sign = signs.find((one) => upperCase.startsWith(one) || upperCase.endsWith(one));
  if (sign === undefined) return text;
  return (upperCase.startsWith(sign) ? text.slice(sign.length) : text.slice(0, -sign.length)).trim();
}

function signsOf(currency: string, locale: string): string[] {
  return (['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) => {
    return new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
      .formatToParts(0)
      .filter(({ type }) => type === 'currency')
      .map(({ value }) => inPlainDigits(value).toUpperCase());
  });
}

/** Splits at the sign that is the decimal one. The last of two different signs is; a single one mostly is. */
function splitAtDecimal(number: string, digits: number, locale: string): [whole: string, fraction: string] {
  const at = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
  const sign = number[at];
  if (sign === undefined) return [number, ''];
  const isRepeated = number.indexOf(sign) !== at;
  const isOnly = !number.includes(sign === '.' ? ',' : '.');
  const couldGroup = isOnly && number.length - at === 4 && /^\d/.test(number);
  if (isRepeated || (couldGroup && !isDecimalSign(sign, digits, locale))) return [number, ''];
  return [number.slice(0, at), number.slice(at + 1)];
}

/** Whether a sign before exactly three digits is the decimal one. */
function isDecimalSign(sign: string, digits: number, locale: string): boolean {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  if (parts.some(({ type, value }) => type === 'decimal' && value === sign)) return true;
  return digits === 3 && !parts.some(({ type, value }) => type === 'group' && value === sign);
}

/** "1 234 567", "1'234", "12,34,567": null when the groups are not groups. */
function withoutGroups(whole: string): string | null {
  if (/^\d*$/.test(whole)) return whole;
  return /^[1-9]\d{0,2}(?:([.,'\u2019\s])\d{2,3})(?:\1\d{2,3})*$/.test(whole) && /\D\d{3}$/.test(whole)
    ? whole.replace(/\D/g, '')
    : null;
}
