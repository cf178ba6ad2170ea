import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArmTally, countArm, countHarm, hasPaidShare, type Measure, windowDays } from '../../../sdk/terms/index.ts';
import { addDays } from '../../../sdk/terms/calendar.ts';
import { law } from '../runs.ts';

const noHarm = { complaints: 0, optOuts: 0, disputes: 0, brokenPlans: 0 };
const tally = (arm: string, assignedOn: string, members: number, reached = 0, harms: Partial<ArmTally['harms']> = {}): ArmTally => ({
  arm,
  assignedOn,
  members,
  reached,
  harms: { ...noHarm, ...harms },
  isStopped: false,
});

describe('the count of an arm', () => {
  const tallies = [
    tally('a', '2027-01-01', 3, 1, { complaints: 1 }),
    tally('a', '2027-01-02', 1, 1, { complaints: 1, brokenPlans: 1 }),
    tally('b', '2027-01-01', 1, 1, { optOuts: 1 }),
  ];

  test('waits for the window of each, a quick yes too', () => {
    const counts = ['2027-01-31', '2027-02-01', '2027-02-02'].map((today) => countArm('a', tallies, 'resumed', today));
    expect(counts).toEqual([
      { arm: 'a', members: 0, outcomes: 0 },
      { arm: 'a', members: 3, outcomes: 1 },
      { arm: 'a', members: 4, outcomes: 2 },
    ]);
  });

  test('has its own window for each measure', () => {
    expect(countArm('a', tallies, 'plan_kept', '2027-03-02').members).toBe(0);
    expect(countArm('a', tallies, 'plan_kept', '2027-03-03')).toEqual({ arm: 'a', members: 3, outcomes: 1 });
  });

  test('counts harm at once', () => {
    expect(countHarm('a', tallies)).toEqual({ members: 4, harms: { ...noHarm, complaints: 2, brokenPlans: 1 } });
    expect(countHarm('c', tallies)).toEqual({ members: 0, harms: noHarm });
  });

  const anyMeasure = fc.constantFrom<Measure[]>('resumed', 'plan_kept', 'paid_share');
  const anyDays = fc.integer({ min: 0, max: 200 });
  const anyTally = fc.tuple(fc.constantFrom('a', 'b'), anyDays, fc.nat(50), fc.nat(50));
  law('of those whose window is over never changes', [fc.array(anyTally), anyMeasure, anyDays], (days, measure, passed) => {
    const day = (count: number) => addDays('2027-01-01', count);
    const all = days.map(([arm, from, yes, no]) => tally(arm, day(from), yes + no, yes));
    const settled = all.filter(({ assignedOn }) => addDays(assignedOn, windowDays[measure]) < day(passed));
    const count = countArm('a', all, measure, day(passed));
    expect(countArm('a', settled, measure, day(1_000))).toEqual(count);
    expect(count.outcomes).toBeLessThanOrEqual(count.members);
    expect(count.members).toBeLessThanOrEqual(countHarm('a', all).members);
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
