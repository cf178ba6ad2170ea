import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdays } from '../../sdk/terms/rhythm.ts';
import { addWorkingTime, hoursOfWorkingDay, type WorkingHours } from '../../sdk/terms/workingHours.ts';

const hour = 3_600_000;
const madrid: WorkingHours = { from: '09:00', until: '17:00', weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], timeZone: 'Europe/Madrid' };

const after = (start: string, hours: number, at: WorkingHours = madrid): string => addWorkingTime(at, new Date(start), hours * hour).toISOString();

describe('working time', () => {
  it.each([
    ['within a day', '2026-11-25T09:00:00.000Z', 2, '2026-11-25T11:00:00.000Z'],
    ['from before the day begins', '2026-11-25T03:00:00.000Z', 1, '2026-11-25T09:00:00.000Z'],
    ['to the very end of a day', '2026-11-25T08:00:00.000Z', 8, '2026-11-25T16:00:00.000Z'],
    ['from the very end of one', '2026-11-25T16:00:00.000Z', 1, '2026-11-26T09:00:00.000Z'],
    ['over a night', '2026-11-25T15:30:00.000Z', 1, '2026-11-26T08:30:00.000Z'],
    ['over a week-end', '2026-11-27T15:00:00.000Z', 2, '2026-11-30T09:00:00.000Z'],
    ['from a Sunday', '2026-11-29T12:00:00.000Z', 8, '2026-11-30T16:00:00.000Z'],
    ['over many days', '2026-11-25T08:00:00.000Z', 24, '2026-11-27T16:00:00.000Z'],
  ])('passes %s', (_how, start, hours, expected) => {
    expect(after(start, hours)).toBe(expected);
  });

  it('follows the clock where it is put forward and back: the last Sundays of March and October', () => {
    expect(after('2026-03-27T15:00:00.000Z', 2)).toBe('2026-03-30T08:00:00.000Z');
    expect(after('2026-10-23T14:00:00.000Z', 2)).toBe('2026-10-26T09:00:00.000Z');
  });

  it('does not count the hour that a night shift loses, and counts the one that comes twice', () => {
    const nights: WorkingHours = { ...madrid, from: '00:00', until: '05:00', weekdays: ['sunday'] };
    expect(after('2026-03-28T23:00:00.000Z', 4, nights)).toBe('2026-03-29T03:00:00.000Z'); // 05:00 in Madrid
    expect(after('2026-10-24T22:00:00.000Z', 6, nights)).toBe('2026-10-25T04:00:00.000Z'); // 05:00 in Madrid
  });

  it('is that of the place, on the other side of the day line too', () => {
    const kiritimati: WorkingHours = { ...madrid, timeZone: 'Pacific/Kiritimati' };
    expect(after('2026-11-26T19:00:00.000Z', 1, kiritimati)).toBe('2026-11-26T20:00:00.000Z'); // Friday, 10:00
    expect(after('2026-11-27T19:00:00.000Z', 1, kiritimati)).toBe('2026-11-29T20:00:00.000Z'); // asked on a Saturday
  });

  it('ends within the hours, is never shorter than the clock, and can be taken in two parts', () => {
    const someHours = fc.record({ from: fc.constantFrom('00:00', '06:30', '09:00'), until: fc.constantFrom('10:00', '17:45', '23:59'), weekdays: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }), timeZone: fc.constantFrom('Europe/Madrid', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu') });
    fc.assert(
      fc.property(someHours, fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (hours, start, first, second) => {
        const halfway = addWorkingTime(hours, start, first * hour);
        expect(halfway.getTime() - start.getTime()).toBeGreaterThanOrEqual(first * hour);
        expect(addWorkingTime(hours, halfway, second * hour)).toEqual(addWorkingTime(hours, start, (first + second) * hour));
      }),
      { numRuns: 100 },
    );
  });

  it('needs a day of the week', () => {
    expect(() => addWorkingTime({ ...madrid, weekdays: [] }, new Date(), 1)).toThrow('no working day');
    expect(hoursOfWorkingDay({ from: '09:30', until: '17:00' })).toBe(7.5);
  });
});
