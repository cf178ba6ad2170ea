import { minorDigits, stepOf, type Money } from './money.ts';
import { isRightToLeft } from './rightToLeft.ts';

const formats = new Map<string, Intl.NumberFormat>();

// U+2066 and U+2069 keep sign and digits together and in their order ("US$", never "$US"), whatever the sentence does.
const ISOLATE = '\u2066';
const END_ISOLATE = '\u2069';

/**
 * Writes an amount as the member's locale does, for example `$129.00`. Ready to stand inside a sentence: where the
 * locale is written from right to left it is isolated by invisible marks.
 * @param locale BCP 47; one that is malformed throws `Intl`'s RangeError
 */
export function writeMoney(money: Money, locale: string): string {
  const { amount, currency } = money;
  const scale = 10 ** minorDigits(currency);
  // Stripe's scale, not Intl's: a whole number of krónur is written without decimals although it is sent times 100.
  const digits = stepOf(currency) === scale && amount % scale === 0 ? 0 : minorDigits(currency);
  const text = formatOf(locale, currency, digits).format(amount / scale);
  return isRightToLeft(locale) ? ISOLATE + text + END_ISOLATE : text;
}

function formatOf(locale: string, currency: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${currency} ${digits}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(key, format);
  }
  return format;
}
