import { expect, test } from 'vitest';
import { dayFromText } from '../../sdk/server/imports/dayFromText.ts';

const today = '2026-11-20';

test.each([
  ['2026-10-01', 'UTC', '2026-10-01'],
  ['2026/10/01', 'UTC', '2026-10-01'],
  ['1.10.2026', 'UTC', '2026-10-01'],
  ['01. 10. 2026', 'UTC', '2026-10-01'],
  ['2028-02-29', 'UTC', '2028-02-29'],
  ['2026-10-01 00:00', 'America/New_York', '2026-10-01'],
  ['2026-10-01 00:00:00', 'Pacific/Auckland', '2026-10-01'],
  ['2026-10-01 14:30', 'UTC', '2026-10-01'],
  ['2026-10-01 03:59', 'America/New_York', '2026-09-30'],
  ['2026-10-01 04:00', 'America/New_York', '2026-10-01'],
  ['2026-10-01 22:00', 'Europe/Madrid', '2026-10-02'],
  ['2026-12-31T23:59:59Z', 'Asia/Tokyo', '2027-01-01'],
  ['2026-10-01 14:30:00 UTC', 'UTC', '2026-10-01'],
])('%s in %s is %s', (text, timeZone, day) => {
  expect(dayFromText(text, { today, timeZone })).toEqual({ ok: true, day });
});

test.each([
  ['2026-13-01', '"2026-13-01" is not a day of the calendar.'],
  ['2026-02-29', '"2026-02-29" is not a day of the calendar.'],
  ['2026-02-30 14:30', '"2026-02-30 14:30" is not a day of the calendar.'],
  ['31.2.2026', '"31.2.2026" is not a day of the calendar.'],
  ['2026-10-01 25:00', 'is not a date that can be read safely. Write it like 2026-10-01.'],
  ['03/04/2026', 'is not a date that can be read safely. Write it like 2026-10-01.'],
  ['1 October 2026', 'is not a date that can be read safely.'],
  ['46296', 'is not a date that can be read safely.'],
  ['2026-1-1', 'is not a date that can be read safely.'],
  ['1970-01-01', '1970-01-01 is before the year 2000 or more than 10 years ahead. Check the year.'],
  ['2206-10-01', '2206-10-01 is before the year 2000 or more than 10 years ahead. Check the year.'],
])('%s is refused', (text, reason) => {
  expect(dayFromText(text, { today, timeZone: 'UTC' })).toEqual({ ok: false, reason: expect.stringContaining(reason) });
});
