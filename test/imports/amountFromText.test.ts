import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountFromText } from '../../sdk/server/imports/amountFromText.ts';
import { minorDigits, stepOf } from '../../sdk/terms/money.ts';

describe('amounts that everybody reads the same way', () => {
  test.each([
    ['129', 'USD', 12_900],
    ['129.00', 'USD', 12_900],
    ['129,00', 'EUR', 12_900],
    ['129.5', 'USD', 12_950],
    ['0.00', 'USD', 0],
    ['0.10', 'USD', 10],
    ['1,234.50', 'USD', 123_450],
    ['1.234,50', 'EUR', 123_450],
    ['1 234,50', 'EUR', 123_450],
    ['1\u202F234,50', 'EUR', 123_450],
    ["1'234.50", 'CHF', 123_450],
    ['1\u2019234.50', 'CHF', 123_450],
    ['1,234,567', 'USD', 123_456_700],
    ['1.234.567,89', 'EUR', 123_456_789],
    ['1,23,456.00', 'INR', 12_345_600],
    ['1234567.89', 'USD', 123_456_789],
    ['1234.000', 'USD', 123_400],
    ['12900', 'JPY', 12_900],
    ['12900.00', 'JPY', 12_900],
    ['12 900', 'JPY', 12_900],
    ['12.500', 'KWD', 12_500],
    ['12,50', 'KWD', 12_500],
    ['1,234.560', 'KWD', 1_234_560],
    ['1290', 'ISK', 129_000],
    ['1290.00', 'UGX', 129_000],
    ['999999999.99', 'USD', 99_999_999_999],
  ])('%s %s', (text, currency, amount) => {
    expect(amountFromText(text, currency)).toEqual({ ok: true, amount });
  });
});

describe('amounts that are refused, with the reason and how to write them', () => {
  test.each([
    ['1,234', 'USD', 'can be read as 1234, and as 1 and a fraction. Write it like 129.00.'],
    ['1.234', 'EUR', 'can be read as 1234, and as 1 and a fraction. Write it like 129.00.'],
    ['64.333', 'USD', 'can be read as 64333, and as 64 and a fraction. Write it like 129.00.'],
    ['12,900', 'JPY', 'can be read as 12900, and as 12 and a fraction. Write it like 129.'],
    ['12,500', 'KWD', 'can be read as 12500, and as 12 and a fraction. Write it like 129.000.'],
    ['0.125', 'USD', 'USD has 2 decimals. Write it like 129.00.'],
    ['1234.567', 'USD', 'USD has 2 decimals. Write it like 129.00.'],
    ['12.5', 'JPY', 'JPY has no decimals. Write it like 129.'],
    ['12.505', 'KWD', 'KWD always has 0 as its third decimal. Write it like 129.000.'],
    ['12.50', 'ISK', 'ISK is paid in whole units. Write it like 129.'],
    ['-5.00', 'USD', 'An amount cannot be negative. Write it like 129.00.'],
    ['\u22125.00', 'USD', 'An amount cannot be negative. Write it like 129.00.'],
    ['5.00-', 'USD', 'An amount cannot be negative. Write it like 129.00.'],
    ['(5.00)', 'USD', 'An amount cannot be negative. Write it like 129.00.'],
    ['$129.00', 'USD', '"$129.00" is not an amount; a currency sign does not belong here. Write it like 129.00.'],
    ['129.00 USD', 'USD', 'is not an amount'],
    ['=1+1', 'USD', 'is not an amount'],
    ['1e3', 'USD', 'is not an amount'],
    ['.50', 'USD', 'is not an amount'],
    ['129.', 'USD', 'is not an amount'],
    ['1,23.50', 'USD', 'is not an amount'],
    ['1.234.50', 'USD', 'is not an amount'],
    ['1,234.567,89', 'USD', 'is not an amount'],
    ['12 34', 'USD', 'is not an amount'],
    ['NaN', 'USD', 'is not an amount'],
    ['1000000000.00', 'USD', 'larger than Goodterms can hold'],
    ['9'.repeat(400), 'USD', 'larger than Goodterms can hold'],
  ])('%s %s', (text, currency, reason) => {
    expect(amountFromText(text, currency)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });
});

test('what is written from minor units is read back exactly, in every way of writing it', () => {
  const currencies = ['USD', 'EUR', 'JPY', 'KWD', 'ISK', 'TND', 'XOF', 'INR'];
  const signs = [
    { group: '', decimal: '.' },
    { group: '', decimal: ',' },
    { group: ',', decimal: '.' },
    { group: '.', decimal: ',' },
    { group: ' ', decimal: ',' },
    { group: "'", decimal: '.' },
  ];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(...currencies), fc.constantFrom(...signs), (steps, currency, { group, decimal }) => {
      const amount = steps * Math.min(stepOf(currency), 100);
      const digits = minorDigits(currency);
      const all = String(amount).padStart(digits + 1, '0');
      const whole = all.slice(0, all.length - digits).replace(/\B(?=(\d{3})+$)/g, group);
      const text = digits === 0 ? whole : whole + decimal + all.slice(-digits);
      const read = amountFromText(text, currency);
      if (read.ok) expect(read.amount).toBe(amount);
      // Only what has one mark with three digits behind it may be refused, and only as something that reads in two ways.
      else expect([/^\d{1,3}[.,]\d{3}$/.test(text), read.reason]).toEqual([true, expect.stringContaining('can be read as')]);
    }),
    { numRuns: 2_000 },
  );
});
