import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countArm, experimentLength, type ExperimentPlan, type ExperimentWish, mayDecide, phaseOf } from '../../../sdk/terms/index.ts';
import { addDays } from '../../../sdk/terms/calendar.ts';
import { anyDate } from '../arbitraries.ts';
import { law } from '../runs.ts';
import { exactChance } from './exactChances.ts';

const plan: ExperimentPlan = { measure: 'resumed', startsOn: '2027-01-01', days: 60 };

describe('a planned experiment', () => {
  test.each([
    ['2026-12-31', 'planned'],
    ['2027-01-01', 'assigning'],
    ['2027-03-01', 'assigning'],
    ['2027-03-02', 'waiting'],
    ['2027-03-31', 'waiting'],
    ['2027-04-01', 'over'],
  ])('on %s is %s', (today, phase) => expect(phaseOf(plan, today)).toBe(phase));

  const anyPlan = fc.record({
    measure: fc.constantFrom('resumed' as const, 'plan_kept' as const, 'paid_share' as const),
    startsOn: anyDate,
    days: fc.integer({ min: 1, max: 365 }),
  });
  law('is over on the first day on which its last member is counted', [anyPlan, fc.integer({ min: -3, max: 500 })], (any, after) => {
    const today = addDays(any.startsOn, after);
    const harms = { complaints: 0, optOuts: 0, disputes: 0, brokenPlans: 0 };
    const last = { arm: 'a', assignedOn: addDays(any.startsOn, any.days - 1), members: 1, reached: 0, harms, isStopped: false };
    expect(phaseOf(any, today) === 'over').toBe(countArm('a', [last], any.measure, today).members === 1);
  });

  test('may be decided on any day when something can be said, else when it is over', () => {
    expect(mayDecide(plan, 'probably_better', '2027-02-01')).toBe(true);
    expect(mayDecide(plan, 'no_clear_difference', '2027-02-01')).toBe(true);
    expect(mayDecide(plan, 'too_early', '2027-03-31')).toBe(false);
    expect(mayDecide(plan, 'too_early', '2027-04-01')).toBe(true);
  });
});

describe('the length of an experiment', () => {
  const wish: ExperimentWish = { membersPerDay: 10, shareA: 0.5, shareB: 0.5, rate: 0.3, difference: 0.15 };

  test.each([
    [wish],
    [{ ...wish, rate: 0.5, difference: -0.2 }],
    [{ ...wish, rate: 0.1, difference: 0.1, membersPerDay: 8, shareA: 0.25, shareB: 0.75 }],
  ])('is enough to find it in about four of five: %j', (asked) => {
    const days = experimentLength(asked) ?? 0;
    const found = exactChance(
      {
        a: { perDay: asked.membersPerDay * asked.shareA, rate: asked.rate },
        b: { perDay: asked.membersPerDay * asked.shareB, rate: asked.rate + asked.difference },
        days,
      },
      ({ verdict }) => verdict === (asked.difference > 0 ? 'probably_better' : 'probably_worse'),
    );
    console.log(`${days} days planned for ${JSON.stringify(asked)}: found in ${(100 * found).toFixed(1)}%`);
    expect(found).toBeGreaterThan(0.75);
    expect(found).toBeLessThan(0.9);
  });

  // The table of docs/experiments.md.
  test.each([
    [0.1, 0.1, 400],
    [0.1, 0.15, 200],
    [0.1, 0.2, 130],
    [0.3, 0.1, 720],
    [0.3, 0.15, 320],
    [0.3, 0.2, 190],
    [0.5, 0.1, 780],
    [0.5, 0.15, 340],
    [0.5, 0.2, 190],
  ])('from %s, a difference of %s takes %s people on each side', (rate, difference, people) => {
    expect(experimentLength({ membersPerDay: 20, shareA: 0.5, shareB: 0.5, rate, difference })).toBe(people / 10);
  });

  test('is longer for fewer people and for a smaller difference', () => {
    const days = experimentLength(wish) ?? Infinity;
    expect(experimentLength({ ...wish, membersPerDay: 5 }) ?? 0).toBeGreaterThan(days);
    expect(experimentLength({ ...wish, difference: 0.1 }) ?? 0).toBeGreaterThan(days);
    expect(experimentLength({ ...wish, shareA: 0.1, shareB: 0.9 }) ?? 0).toBeGreaterThan(days);
  });

  test('is not there when two years would not be enough, or there is nothing to find', () => {
    expect(experimentLength({ ...wish, membersPerDay: 0.2 })).toBeNull();
    expect(experimentLength({ ...wish, difference: 0 })).toBeNull();
  });
});
