import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minimumOf, minorDigits, stepOf } from '../../sdk/terms/money.ts';
import { readAmount } from '../../sdk/terms/readAmount.ts';
import { isRightToLeft } from '../../sdk/terms/rightToLeft.ts';
import { writeMoney } from '../../sdk/terms/writeMoney.ts';
import { anyCurrency, currencies } from './arbitraries.ts';
import { law } from './runs.ts';

describe('the scale of each currency', () => {
  test.each([
    ['USD', 2, 1], ['EUR', 2, 1], ['HUF', 2, 1], ['JPY', 0, 1], ['KRW', 0, 1], ['XPF', 0, 1], ['MGA', 0, 1],
    ['ISK', 2, 100], ['UGX', 2, 100], ['KWD', 3, 10], ['BHD', 3, 10], ['JOD', 3, 10], ['OMR', 3, 10], ['TND', 3, 10],
  ])('%s has %i digits and moves in steps of %i', (currency, digits, step) => {
    expect(minorDigits(currency)).toBe(digits);
    expect(stepOf(currency)).toBe(step);
  });

  test('fifteen have no minor unit, five have three digits, all others two', () => {
    const without = currencies.filter((currency) => minorDigits(currency) === 0);
    const withThree = currencies.filter((currency) => minorDigits(currency) === 3);
    expect(without.join(' ')).toBe('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF');
    expect(withThree.join(' ')).toBe('BHD JOD KWD OMR TND');
  });

  test('the least charge is a whole number of steps in every currency', () => {
    for (const currency of currencies) {
      expect(minimumOf(currency), currency).toBeGreaterThan(0);
      expect(minimumOf(currency) % stepOf(currency), currency).toBe(0);
    }
    expect(['USD', 'GBP', 'JPY', 'HUF'].map(minimumOf)).toEqual([50, 30, 50, 17_500]);
  });
});

/** With plain spaces for the ones that do not break. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('writing money', () => {
  test.each([
    [12_900, 'USD', 'en', '$129.00'],
    [12_900, 'USD', 'es', '129,00 US$'],
    [129_050, 'EUR', 'de', '1.290,50 €'],
    [12_900, 'JPY', 'en', '¥12,900'],
    [12_900, 'ISK', 'en', 'ISK 129'],
    [12_950, 'ISK', 'en', 'ISK 129.50'],
    [12_340, 'KWD', 'en', 'KWD 12.340'],
    [500, 'MGA', 'en', 'MGA 500'],
  ])('%i of %s in %s is %s', (amount, currency, locale, text) => {
    expect(plain(writeMoney({ amount, currency }, locale))).toBe(text);
  });

  test('is isolated where the text runs from right to left', () => {
    expect(writeMoney({ amount: 12_900, currency: 'USD' }, 'ar')).toMatch(/^\u2066.*\u2069$/);
    expect(writeMoney({ amount: 12_900, currency: 'ILS' }, 'he-IL')).toMatch(/^\u2066.*\u2069$/);
  });

  test('knows which way a locale runs', () => {
    expect(['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'pa-Arab-PK', 'yi'].filter((one) => !isRightToLeft(one))).toEqual([]);
    expect(['en', 'es-MX', 'arn', 'hen', 'de-AR', 'ur-Latn', 'zh-Hant'].filter(isRightToLeft)).toEqual([]);
  });
});

describe('reading an amount', () => {
  test.each([
    ['60', 'USD', 'en', 6000],
    ['60,50', 'USD', 'es', 6050],
    ['60,50', 'USD', 'en', 6050],
    ['60.5', 'EUR', 'de', 6050],
    ['60.', 'USD', 'en', 6000],
    ['.50', 'USD', 'en', 50],
    ['0', 'USD', 'en', 0],
    ['007', 'USD', 'en', 700],
    ['1.234,50', 'EUR', 'es', 123_450],
    ['1.234,50', 'USD', 'en', 123_450],
    ['1,234.50', 'EUR', 'de', 123_450],
    ['1.234.567', 'EUR', 'en', 123_456_700],
    ['1,234', 'USD', 'en', 123_400],
    ['1.234', 'EUR', 'de', 123_400],
    ['1 234,50', 'EUR', 'fr', 123_450],
    ['1\u202F234,50', 'EUR', 'fr', 123_450],
    ["1'234.50", 'CHF', 'de-CH', 123_450],
    ['1’234.50', 'CHF', 'de-CH', 123_450],
    ['12,34,567.50', 'INR', 'en-IN', 123_456_750],
    ['$60', 'USD', 'en', 6000],
    ['$ 60.00', 'USD', 'es', 6000],
    ['60 US$', 'USD', 'es', 6000],
    ['60 usd', 'USD', 'en', 6000],
    ['60 €', 'EUR', 'de', 6000],
    ['CA$60', 'CAD', 'en', 6000],
    ['60 kr', 'SEK', 'sv', 6000],
    ['  60  ', 'USD', 'en', 6000],
    ['٦٠', 'USD', 'ar', 6000],
    ['٦٠٫٥٠', 'USD', 'ar', 6050],
    ['٦٠،٥', 'USD', 'ar', 6050],
    ['١٬٢٣٤٫٥٠', 'USD', 'ar', 123_450],
    ['۶۰', 'USD', 'fa', 6000],
    ['60', 'USD', 'ar', 6000],
    ['６０', 'JPY', 'ja', 60],
    ['12,900', 'JPY', 'en', 12_900],
    ['60.00', 'JPY', 'en', 60],
    ['60', 'ISK', 'is', 6000],
    ['1.500', 'ISK', 'is', 150_000],
    ['1.23', 'KWD', 'en', 1230],
    ['1.230', 'KWD', 'en', 1230],
    ['1.230', 'KWD', 'de', 1_230_000],
    ['1.230', 'KWD', 'fr', 1230],
    ['1.230', 'USD', 'fr', 123_000],
    ['1,234.560', 'KWD', 'de', 1_234_560],
  ])('%j as %s in %s is %i', (text, currency, locale, amount) => {
    expect(readAmount(text, currency, locale)).toBe(amount);
  });

  test.each([
    ['', 'USD'], ['   ', 'USD'], ['.', 'USD'], ['$', 'USD'], ['sixty', 'USD'], ['-60', 'USD'], ['$-60', 'USD'],
    ['−60', 'USD'], ['60%', 'USD'], ['60-70', 'USD'], ['60 70', 'USD'], ['6 0', 'USD'], ['1e3', 'USD'], ['0x10', 'USD'],
    ['Infinity', 'USD'], ['NaN', 'USD'], ['0.125', 'USD'], ['1,23,4', 'USD'], ['1.2.3,4', 'USD'],
    ['1,234.50,60', 'USD'], ['€60', 'USD'], ['60 EUR', 'USD'], ['$60$', 'USD'], ['60.5', 'JPY'], ['60.50', 'ISK'],
    ['99999999999999999', 'USD'], ['<b>60</b>', 'USD'],
  ])('%j is no amount in %s', (text, currency) => {
    for (const locale of ['en', 'de', 'ar']) expect(readAmount(text, currency, locale), locale).toBeNull();
  });

  test('finer than what can be paid is no amount, where the sign is the decimal one', () => {
    expect([readAmount('60.505', 'USD', 'en'), readAmount('60.505', 'USD', 'de')]).toEqual([null, 6_050_500]);
    expect([readAmount('1.235', 'KWD', 'en'), readAmount('1.235', 'KWD', 'de')]).toEqual([null, 1_235_000]);
  });

  const locales = 'en en-IN es de de-CH fr ar ar-EG fa he pt-BR is ja sv pl'.split(' ');

  law('reads back what it writes, in every currency', [
    anyCurrency, fc.constantFrom(...locales), fc.integer({ min: 0, max: 100_000_000 }),
  ], (currency, locale, steps) => {
    const amount = steps * stepOf(currency);
    const text = writeMoney({ amount, currency }, locale);
    expect(readAmount(text, currency, locale), JSON.stringify(text)).toBe(amount);
  });

  // Digits and signs come up often enough for many of them to be amounts.
  const anyText = fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,.,٣۳٫٬\' $€-x')) });

  law('whatever is typed, the answer can be paid or is null', [
    fc.oneof(anyText, fc.string({ unit: 'grapheme' })), anyCurrency, fc.constantFrom(...locales),
  ], (text, currency, locale) => {
    const amount = readAmount(text, currency, locale);
    if (amount === null) return;
    expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
    expect(amount % stepOf(currency)).toBe(0);
  });
});
