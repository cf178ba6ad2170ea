import { expect, test } from 'vitest';
import { writeDate, type DateStyle } from '../../sdk/terms/writeDate.ts';

test.each<[string, string, DateStyle, string]>([
  ['2026-12-01', 'en-GB', 'short', '1 December'],
  ['2026-12-01', 'en-GB', 'long', '1 December 2026'],
  ['2026-12-04', 'en-GB', 'weekday', 'Friday 4 December'],
  ['2026-12-04', 'en-US', 'weekday', 'Friday, December 4'],
  ['2026-12-01', 'es', 'long', '1 de diciembre de 2026'],
  ['2028-02-29', 'de', 'short', '29. Februar'],
])('%s in %s, %s, is %s', (date, locale, style, text) => {
  expect(writeDate(date, locale, style)).toBe(text);
});

test('is in the calendar that months are counted in, in every locale', () => {
  for (const locale of ['ar', 'ar-SA-u-nu-latn', 'fa-IR-u-nu-latn', 'th-TH', 'he', 'ja']) {
    expect(writeDate('2026-12-01', locale, 'long'), locale).toContain('2026');
  }
});

test('is the same day whatever the zone of the machine', () => {
  const own = process.env.TZ;
  try {
    process.env.TZ = 'Pacific/Pago_Pago';
    expect(writeDate('2027-03-01', 'en-AU', 'short')).toBe('1 March');
  } finally {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  }
});
