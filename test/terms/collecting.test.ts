import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../sdk/terms/calendar.ts';
import { nextTryOn, partsOf, RETRY_AFTER_DAYS, type Try } from '../../sdk/terms/collecting.ts';
import type { Charge } from '../../sdk/terms/charge.ts';
import { anyDate } from './arbitraries.ts';
import { law } from './runs.ts';

const dueOn = '2026-12-01';
const tried = (...tries: [Try['state'], string][]): Try[] => tries.map(([state, on]) => ({ state, on }));

describe('when an instalment is asked for', () => {
  test.each<[string, Try[], string | null]>([
    ['on its day', [], '2026-12-01'],
    ['not while a try is under way', tried(['waiting', '2026-12-01']), null],
    ['three days after the bank said no for now', tried(['declined', '2026-12-01']), '2026-12-04'],
    ['seven days after the first, then', tried(['declined', '2026-12-01'], ['declined', '2026-12-04']), '2026-12-08'],
    ['and no more', tried(['declined', '2026-12-01'], ['declined', '2026-12-04'], ['declined', '2026-12-08']), null],
    ['not after it was paid, refused for good or called off', tried(['ended', '2026-12-01']), null],
    ['nor where the second try was', tried(['declined', '2026-12-01'], ['ended', '2026-12-04']), null],
    ['on its new day, where it was moved', tried(['declined', '2026-11-20'], ['ended', '2026-11-23']), '2026-12-01'],
  ])('%s', (_name, tries, expected) => {
    expect(nextTryOn({ dueOn }, tries)).toBe(expected);
  });

  law('at most three times, whatever the bank says, and never before its day', [anyDate, fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 10 })], (day, delays) => {
    const tries: Try[] = [];
    for (const late of delays) {
      const on = nextTryOn({ dueOn: day }, tries);
      if (on === null) break;
      expect(on >= day).toBe(true);
      tries.push({ on: addDays(on, late), state: 'declined' });
    }
    expect(tries.length).toBeLessThanOrEqual(1 + RETRY_AFTER_DAYS.length);
  });
});

describe('what it asks for', () => {
  const charge = (id: string, changes: Partial<Charge> = {}): Charge => ({ id, memberId: 'm', description: id, dueOn: '2026-10-01', amount: 10_000, paid: 0, processing: 0, retryOn: null, wholeOnly: false, control: 'full', hasCard: true, currency: 'USD', reference: id, ...changes });
  const plan = { chargeIds: ['a', 'b'] };

  test('what is left of its amount, the oldest charge first', () => {
    const charges = [charge('b', { dueOn: '2026-11-01' }), charge('a', { paid: 8_000 }), charge('c')];
    expect(partsOf(plan, { amount: 6_000, paid: 1_000, pays: [] }, charges)).toEqual([{ chargeId: 'a', amount: 2_000 }, { chargeId: 'b', amount: 3_000 }]);
  });

  test('the charges that it pays, all that is owed on each', () => {
    const pays = [{ chargeId: 'b', description: 'b', amount: 10_000 }];
    expect(partsOf(plan, { amount: 10_000, paid: 0, pays }, [charge('a'), charge('b', { amount: 9_000 })])).toEqual([{ chargeId: 'b', amount: 9_000 }]);
    expect(partsOf(plan, { amount: 10_000, paid: 0, pays }, [charge('a'), charge('b', { processing: 10_000 })])).toEqual([]);
  });
});
