import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countArm, hasPaidShare, type Measure, windowDays } from '../../../sdk/terms/index.ts';
import { addDays } from '../../../sdk/terms/calendar.ts';
import { law } from '../runs.ts';

const member = (arm: string, assignedOn: string, reachedOn: string | null = null) => ({ arm, assignedOn, reachedOn });

describe('the count of an arm', () => {
  const assigned = [
    member('a', '2027-01-01', '2027-01-31'),
    member('a', '2027-01-01', '2027-02-01'),
    member('a', '2027-01-01'),
    member('a', '2027-01-02', '2027-01-03'),
    member('b', '2027-01-01', '2027-01-02'),
  ];

  test('waits for the window of each, a quick yes too', () => {
    const counts = ['2027-01-31', '2027-02-01', '2027-02-02'].map((today) => countArm('a', assigned, 'resumed', today));
    expect(counts).toEqual([
      { arm: 'a', members: 0, outcomes: 0 },
      { arm: 'a', members: 3, outcomes: 1 },
      { arm: 'a', members: 4, outcomes: 2 },
    ]);
  });

  test('has its own window for each measure', () => {
    expect(countArm('a', assigned, 'plan_kept', '2027-03-02').members).toBe(0);
    expect(countArm('a', assigned, 'plan_kept', '2027-03-03')).toEqual({ arm: 'a', members: 3, outcomes: 2 });
  });

  const anyMeasure = fc.constantFrom<Measure[]>('resumed', 'plan_kept', 'paid_share');
  const anyDays = fc.integer({ min: 0, max: 200 });
  const anyAssigned = fc.array(fc.tuple(fc.constantFrom('a', 'b'), anyDays, fc.option(anyDays)));
  law('of those whose window is over never changes', [anyAssigned, anyMeasure, anyDays], (people, measure, days) => {
    const day = (count: number) => addDays('2027-01-01', count);
    const members = people.map(([arm, from, after]) => member(arm, day(from), after === null ? null : day(from + after)));
    const settled = members.filter(({ assignedOn }) => addDays(assignedOn, windowDays[measure]) < day(days));
    const count = countArm('a', members, measure, day(days));
    expect(countArm('a', settled, measure, day(1_000))).toEqual(count);
    expect(count.members).toBe(settled.filter(({ arm }) => arm === 'a').length);
    expect(count.outcomes).toBeLessThanOrEqual(count.members);
  });
});

describe('half of what was open', () => {
  const usd = (amount: number) => ({ amount, currency: 'USD' });
  const eur = (amount: number) => ({ amount, currency: 'EUR' });

  test.each([
    [[usd(100)], [usd(50)], true],
    [[usd(100)], [usd(49)], false],
    [[usd(100)], [], false],
    [[usd(60), usd(40)], [usd(20), usd(30)], true],
    [[usd(100), eur(100)], [usd(100)], false],
    [[usd(100), eur(100)], [usd(50), eur(50)], true],
    [[usd(100)], [eur(1000)], false],
  ])('of %j is paid by %j: %s', (open, paid, expected) => expect(hasPaidShare(open, paid)).toBe(expected));
});
