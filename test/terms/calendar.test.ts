import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isCivilDate, nextWeekday, weekdayOf } from '../../sdk/terms/calendar.ts';
import { startOfDay } from '../../sdk/terms/startOfDay.ts';
import { todayIn } from '../../sdk/terms/todayIn.ts';
import { anyDate, anyTimeZone } from './arbitraries.ts';
import { law } from './runs.ts';

const anyDays = fc.integer({ min: -20_000, max: 20_000 });

/** Said another way than the code says it: by the school rule for leap years. */
function daysOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

describe('days', () => {
  law('adding days and counting them are each other\'s inverse', [anyDate, anyDays], (date, days) => {
    expect(daysBetween(date, addDays(date, days))).toBe(days);
    expect(addDays(addDays(date, days), -days)).toBe(date);
  });

  law('the order of the text is the order of the days', [anyDate, anyDate], (one, other) => {
    expect(Math.sign(daysBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0);
  });

  law('a day exists exactly when the month is that long', [
    fc.integer({ min: 100, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }),
  ], (year, month, day) => {
    const text = [year, month, day].map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
    const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month);
    expect(isCivilDate(text)).toBe(exists);
  });

  test.each([
    '', '2026-1-1', '2026-11-27T00:00', ' 2026-11-27', '2026-11-27\n', '26-11-27', '+02026-11-27', '0000-00-00',
  ])('%j is not a day', (text) => expect(isCivilDate(text)).toBe(false));

  test('crosses leap days, years and centuries', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2100-02-28', '2100-03-01')).toBe(1);
  });
});

describe('weekdays', () => {
  law('the next Friday, say, is one to seven days later and is a Friday', [anyDate, fc.integer({ min: 0, max: 6 })],
    (date, weekday) => {
      const next = nextWeekday(date, weekday);
      expect(weekdayOf(next)).toBe(weekday);
      expect(daysBetween(date, next)).toBeGreaterThanOrEqual(1);
      expect(daysBetween(date, next)).toBeLessThanOrEqual(7);
    });

  test('knows Fridays', () => {
    expect(weekdayOf('2026-11-27')).toBe(5);
    expect(nextWeekday('2026-11-27', 5)).toBe('2026-12-04');
    expect(nextWeekday('2026-11-26', 5)).toBe('2026-11-27');
  });
});

describe('months', () => {
  law('a month step keeps the day, or takes the month\'s last', [anyDate, fc.integer({ min: -240, max: 240 })],
    (anchor, months) => {
      const [year = 0, month = 0, day = 0] = addMonths(anchor, months).split('-').map(Number);
      const [anchorYear = 0, anchorMonth = 0, anchorDay = 0] = anchor.split('-').map(Number);
      expect(year * 12 + month).toBe(anchorYear * 12 + anchorMonth + months);
      expect(day).toBe(Math.min(anchorDay, daysOfMonth(year, month)));
    });

  test('31 January, 28 February, 31 March', () => {
    expect([0, 1, 2, 3].map((n) => addMonths('2027-01-31', n))).toEqual([
      '2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30',
    ]);
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
  });
});

describe('today', () => {
  const anyInstant = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

  law('is a day, never more than one away from the day in UTC', [anyTimeZone, anyInstant], (zone, instant) => {
    const today = todayIn(zone, instant);
    expect(isCivilDate(today)).toBe(true);
    expect(Math.abs(daysBetween(instant.toISOString().slice(0, 10), today))).toBeLessThanOrEqual(1);
  });

  law('never goes back as time goes on', [anyTimeZone, anyInstant, fc.integer({ min: 0, max: 172_800_000 })],
    (zone, instant, later) => {
      expect(todayIn(zone, new Date(instant.getTime() + later)) >= todayIn(zone, instant)).toBe(true);
    });

  test.each([
    ['Pacific/Kiritimati', '2026-11-27T10:00:00Z', '2026-11-28'],
    ['Pacific/Pago_Pago', '2026-11-27T10:59:59Z', '2026-11-26'],
    ['Pacific/Pago_Pago', '2026-11-27T11:00:00Z', '2026-11-27'],
    ['Asia/Kathmandu', '2026-11-27T18:14:59Z', '2026-11-27'],
    ['Asia/Kathmandu', '2026-11-27T18:15:00Z', '2026-11-28'],
    ['Europe/Madrid', '2026-07-01T22:00:00Z', '2026-07-02'],
    ['Europe/Madrid', '2026-12-01T22:59:59Z', '2026-12-01'],
    // Samoa went over the date line and had no 30 December.
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
  ])('in %s at %s is %s', (zone, instant, today) => {
    expect(todayIn(zone, new Date(instant))).toBe(today);
  });

  law('begins at the first instant of the day', [anyTimeZone, anyDate], (zone, date) => {
    const start = startOfDay(date, zone);
    const dayAt = todayIn(zone, start);
    const dayBefore = todayIn(zone, new Date(start.getTime() - 1));
    expect(dayBefore < date).toBe(true);
    // A zone that crossed the date line has left a day out: then the day after it begins where that one would have.
    if (dayAt !== date) expect([dayBefore, dayAt]).toEqual([addDays(date, -1), addDays(date, 1)]);
  });

  test.each([
    ['2011-12-29', '2011-12-29T10:00:00.000Z'],
    ['2011-12-30', '2011-12-30T10:00:00.000Z'],
    ['2011-12-31', '2011-12-30T10:00:00.000Z'],
    ['2012-01-01', '2011-12-31T10:00:00.000Z'],
  ])('begins on %s, when Samoa left out the 30th, at %s', (date, start) => {
    expect(startOfDay(date, 'Pacific/Apia').toISOString()).toBe(start);
  });

  test('an unknown zone is an error, not a wrong day', () => {
    expect(() => todayIn('Mars/Olympus', new Date(0))).toThrow(RangeError);
  });
});

test('no rule of the calendar looks at the zone of the machine', () => {
  const own = process.env.TZ;
  const zones = ['America/Los_Angeles', 'Pacific/Kiritimati', 'Africa/Cairo', 'UTC'];
  try {
    const answers = zones.map((zone) => {
      process.env.TZ = zone;
      const offset = new Date(2026, 6, 1).getTimezoneOffset();
      return { offset, days: [addMonths('2027-01-31', 1), addDays('2026-03-28', 1), String(weekdayOf('2026-11-27'))] };
    });
    expect(new Set(answers.map(({ offset }) => offset)).size).toBe(zones.length);
    expect(new Set(answers.map(({ days }) => days.join())).size).toBe(1);
  } finally {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  }
});
