import { minorDigits, stepOf } from '../../terms/money.ts';

/** The most that the contract carries, in minor units. */
const MOST = 99_999_999_999;

/** Digits, or digits in groups: the last group of three, those before it of three, or of two as in India. */
const WHOLE_UNITS = /^(?:\d+|\d{1,3}([.,'\u2019 \u00A0\u202F])(?:\d{2,3}\1)*\d{3})$/;

/** An amount in minor units, or why the text is not one. */
export type AmountFromText = { ok: true; amount: number } | { ok: false; reason: string };

/**
 * Reads an amount in major units, as people and exports write it ("129", "129.00", "129,00", "1,234.50", "1.234,50",
 * "1 234,50"), to integer minor units, digit by digit and never through a float. What two people could read
 * differently ("1,234", "64.333") is refused.
 * @param currency a code that `isCurrencyCode` knows.
 */
export function amountFromText(text: string, currency: string): AmountFromText {
  const digits = minorDigits(currency);
  const step = stepOf(currency);
  const refuse = (problem: string): AmountFromText => {
    const decimals = step === 100 || digits === 0 ? '' : `.${'0'.repeat(digits)}`;
    return { ok: false, reason: `${problem} Write it like 129${decimals}.` };
  };

  if (/^[-\u2212(]|-$/.test(text)) return refuse('An amount cannot be negative.');

  const marks = text.replace(/[^.,]/g, '');
  const mark = marks.slice(-1);
  // The last mark is the decimal sign unless it occurs more than once: then it separates thousands.
  const at = mark !== '' && marks.indexOf(mark) === marks.length - 1 ? text.lastIndexOf(mark) : text.length;
  const whole = text.slice(0, at);
  const fraction = text.slice(at + 1);
  if (!WHOLE_UNITS.test(whole) || !/^\d*$/.test(fraction) || (at < text.length && fraction === '')) {
    return refuse(`"${text.slice(0, 40)}" is not an amount; a currency sign does not belong here.`);
  }

  // "1,234" is a thousand in London and one and a bit in Madrid. A point before three decimals is clear where the
  // currency has three.
  const couldBeThousands = marks.length === 1 && fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (couldBeThousands && !(mark === '.' && digits === 3)) {
    return refuse(`"${text}" can be read as ${whole}${fraction}, and as ${whole} and a fraction.`);
  }
  if (!/^0*$/.test(fraction.slice(digits))) return refuse(`${currency} has ${digits === 0 ? 'no' : digits} decimals.`);

  const amount = Number(whole.replace(/\D/g, '') + fraction.slice(0, digits).padEnd(digits, '0'));
  if (amount > MOST) return { ok: false, reason: 'The amount is larger than Goodterms can hold.' };
  if (amount % step !== 0) {
    return refuse(`${currency} ${step === 100 ? 'is paid in whole units' : 'always has 0 as its third decimal'}.`);
  }
  return { ok: true, amount };
}
