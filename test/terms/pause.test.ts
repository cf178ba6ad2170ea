import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../sdk/terms/calendar.ts';
import {
  endPause,
  extendOptions,
  extendPause,
  isPaused,
  pauseOptions,
  startPause,
  type Pause,
  type PauseChange,
  type PauseLimits,
} from '../../sdk/terms/pause.ts';
import { stepsAfter } from '../../sdk/terms/schedule.ts';
import { anyDate, anyFrequency, at } from './arbitraries.ts';
import { law } from './runs.ts';

const limits: PauseLimits = { maxPeriods: 3, maxPerYear: 2, period: 'monthly' };

function start(startsOn: string, periods: number, history: Pause[] = [], within = limits): PauseChange {
  return startPause({ id: 'pse_1', memberId: 'mem_1', startsOn, periods, agreedAt: at }, history, within);
}

function started(startsOn: string, periods: number, history: Pause[] = [], within = limits): Pause {
  const change = start(startsOn, periods, history, within);
  if (!change.ok) throw new Error(`the pause was refused: ${change.reason}`);
  return change.pause;
}

describe('the pauses on offer', () => {
  test('are one to three periods', () => {
    expect(pauseOptions('2027-01-31', [], limits)).toEqual([
      { periods: 1, resumesOn: '2027-02-28' },
      { periods: 2, resumesOn: '2027-03-31' },
      { periods: 3, resumesOn: '2027-04-30' },
    ]);
  });

  test('are none while one holds, and come back on the day it ends', () => {
    const pause = started('2027-01-01', 1);
    expect(pauseOptions('2027-01-31', [pause], limits)).toEqual([]);
    expect(pauseOptions('2027-02-01', [pause], limits)).toHaveLength(3);
  });

  test('are none after two within 365 days', () => {
    const first = started('2027-01-01', 1);
    const second = started('2027-03-01', 1, [first]);
    expect(pauseOptions('2027-12-31', [first, second], limits)).toEqual([]);
    expect(pauseOptions('2028-01-01', [first, second], limits)).toHaveLength(3);
    expect(start('2027-06-01', 1, [first, second])).toEqual({ ok: false, reason: 'none_left' });
  });
});

describe('a pause', () => {
  test('holds from its first day until the day before it resumes', () => {
    const pause = started('2027-01-31', 1);
    expect(['2027-01-31', '2027-02-27', '2027-02-28'].map((day) => isPaused(pause, day))).toEqual([true, true, false]);
  });

  test.each([0, 4, 1.5, -1, Number.NaN])('of %d periods is refused', (periods) => {
    expect(start('2027-01-01', periods)).toEqual({ ok: false, reason: 'too_long' });
  });

  test('cannot start in another', () => {
    const pause = started('2027-01-01', 2);
    expect(start('2027-02-01', 1, [pause])).toEqual({ ok: false, reason: 'already_paused' });
  });

  test('can be lengthened up to three periods in all', () => {
    const pause = started('2027-01-31', 1);
    expect(extendOptions(pause, limits)).toEqual([
      { periods: 1, resumesOn: '2027-03-31' },
      { periods: 2, resumesOn: '2027-04-30' },
    ]);
    const longer = extendPause(pause, 2, limits);
    expect(longer).toMatchObject({ ok: true, pause: { periods: 3, resumesOn: '2027-04-30', startsOn: '2027-01-31' } });
    if (longer.ok) expect(extendOptions(longer.pause, limits)).toEqual([]);
    for (const periods of [0, -1, 0.5, 3, Number.NaN]) {
      expect(extendPause(pause, periods, limits)).toEqual({ ok: false, reason: 'too_long' });
    }
  });

  test('ends early when the member comes back, and is no longer lengthened', () => {
    const back = endPause(started('2027-01-31', 3), '2027-02-10');
    expect(back).toMatchObject({ state: 'ended', resumesOn: '2027-02-10' });
    expect(isPaused(back, '2027-02-10')).toBe(false);
    expect(extendOptions(back, limits)).toEqual([]);
    expect(extendPause(back, 1, limits)).toEqual({ ok: false, reason: 'already_over' });
    expect(endPause(started('2027-01-31', 1), '2027-05-01').resumesOn).toBe('2027-02-28');
  });

  law('ends on the same day however it was lengthened, and never drifts', [
    anyDate, anyFrequency, fc.integer({ min: 1, max: 4 }), fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 4 }),
  ], (today, period, periods, extensions) => {
    const within = { maxPeriods: 12, maxPerYear: 2, period };
    let pause = started(today, periods, [], within);
    let all = periods;
    for (const more of extensions) {
      const change = extendPause(pause, more, within);
      expect(change.ok).toBe(all + more <= 12);
      if (!change.ok) break;
      pause = change.pause;
      all += more;
    }
    expect(pause.periods).toBe(all);
    expect(pause.resumesOn).toBe(stepsAfter(today, period, all));
    expect(pause.resumesOn > today).toBe(true);
  });

  law('starts at most twice in any 365 days, whatever is tried', [
    anyDate, fc.array(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 1, max: 3 })), { maxLength: 30 }),
  ], (first, attempts) => {
    const history: Pause[] = [];
    let today = first;
    for (const [days, periods] of attempts) {
      today = addDays(today, days);
      const isOffered = pauseOptions(today, history, limits).some((option) => option.periods === periods);
      const change = start(today, periods, history);
      expect(change.ok).toBe(isOffered);
      if (change.ok) history.push(change.pause);
    }
    const starts = history.map(({ startsOn }) => startsOn);
    starts.slice(2).forEach((third, index) => expect(addDays(starts[index] ?? '', 365) <= third).toBe(true));
  });
});
