import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArmCount, compareArms, type Verdict } from '../../../sdk/terms/index.ts';
import { law } from '../runs.ts';
import { exactChance, type Daily } from './exactChances.ts';
import { seededRandom } from './seededRandom.ts';

const count = (members: number, outcomes: number): ArmCount => ({ arm: 'arm', members, outcomes });
const anyCount = fc.integer({ min: 0, max: 5_000 }).chain((members) => {
  return fc.integer({ min: 0, max: members }).map((outcomes) => count(members, outcomes));
});
const isClear = ({ verdict }: { verdict: Verdict }) => verdict === 'probably_better' || verdict === 'probably_worse';
const percent = (share: number) => `${(100 * share).toFixed(1)}%`;

describe('a comparison', () => {
  test('says what it can', () => {
    expect(compareArms(count(300, 90), count(300, 150)).verdict).toBe('probably_better');
    expect(compareArms(count(300, 150), count(300, 90)).verdict).toBe('probably_worse');
    expect(compareArms(count(9_000, 2_700), count(9_000, 2_710)).verdict).toBe('no_clear_difference');
    expect(compareArms(count(300, 90), count(300, 99)).verdict).toBe('too_early');
    expect(compareArms(count(0, 0), count(0, 0)).verdict).toBe('too_early');
  });

  test('says nothing with under 20 members in an arm, however far apart they are', () => {
    expect(compareArms(count(19, 0), count(500, 500))).toMatchObject({ verdict: 'too_early' });
    expect(compareArms(count(20, 0), count(500, 500))).toMatchObject({ verdict: 'probably_better' });
  });

  test('gives the means of a beta-binomial with a uniform prior', () => {
    const { meanA, meanB, difference } = compareArms(count(18, 3), count(8, 6));
    expect([meanA, meanB]).toEqual([0.2, 0.7]);
    expect(difference).toBeCloseTo(0.5, 12);
  });

  // Worked out by hand from the formula: the means are 91/302 and 136/302, the variances p(1 - p)/300.
  test('has the interval of the normal mixture', () => {
    const { low, high } = compareArms(count(300, 90), count(300, 135));
    const [p, q] = [91 / 302, 136 / 302];
    const variance = (p * (1 - p) + q * (1 - q)) / 300;
    const reach = Math.sqrt(variance * (1 + variance / 0.01) * Math.log((1 + 0.01 / variance) / 0.04 ** 2));
    expect(low).toBeCloseTo(q - p - reach, 12);
    expect(high).toBeCloseTo(q - p + reach, 12);
  });

  const opposite: Record<Verdict, Verdict> = {
    probably_better: 'probably_worse',
    probably_worse: 'probably_better',
    no_clear_difference: 'no_clear_difference',
    too_early: 'too_early',
  };
  law('the other way round is the same, negated', [anyCount, anyCount], (a, b) => {
    const [one, other] = [compareArms(a, b), compareArms(b, a)];
    expect(other.verdict).toBe(opposite[one.verdict]);
    expect([other.low + one.high, other.high + one.low, other.difference + one.difference]).toEqual([0, 0, 0]);
  });

  law('has an interval around the mean that claims no more than the verdict', [anyCount, anyCount], (a, b) => {
    const { verdict, difference, low, high } = compareArms(a, b);
    expect(low).toBeGreaterThanOrEqual(-1);
    expect(high).toBeLessThanOrEqual(1);
    expect(low < difference && difference < high).toBe(true);
    if (verdict === 'probably_better') expect(low).toBeGreaterThan(0);
    if (verdict === 'no_clear_difference') expect(Math.max(-low, high)).toBeLessThanOrEqual(0.05);
  });

  law('of several claims less of each', [anyCount, anyCount, fc.integer({ min: 2, max: 9 })], (a, b, comparisons) => {
    const [alone, among] = [compareArms(a, b), compareArms(a, b, comparisons)];
    expect(among.low).toBeLessThanOrEqual(alone.low);
    expect(among.high).toBeGreaterThanOrEqual(alone.high);
    expect(among.difference).toBe(alone.difference);
  });

  test.each([[10, 11], [10, -1], [10.5, 1], [Number.NaN, 0]])('of %d members with %d outcomes is refused', (members, outcomes) => {
    expect(() => compareArms(count(10, 5), count(members, outcomes))).toThrow(RangeError);
  });

  test.each([0, 1.5, Number.NaN])('of %d arms is refused', (comparisons) => {
    expect(() => compareArms(count(10, 5), count(10, 5), comparisons)).toThrow(RangeError);
  });
});

describe('looking every day for 60 days', () => {
  const days = 60;

  // Issue and promise: at most 5% of 2,000 experiments in which nothing differs.
  test.each([
    { rate: 0.05, perDayA: 5, perDayB: 5 },
    { rate: 0.3, perDayA: 5, perDayB: 5 },
    { rate: 0.6, perDayA: 5, perDayB: 5 },
    { rate: 0.3, perDayA: 2, perDayB: 8 },
    { rate: 0.05, perDayA: 9, perDayB: 1 },
  ])('finds a difference where there is none in at most 5% of 2,000 experiments: %j', ({ rate, perDayA, perDayB }) => {
    const random = seededRandom(20_261_121);
    const yeses = (perDay: number) => Array.from({ length: perDay }, random).filter((number) => number < rate).length;
    let alarms = 0;
    for (let experiment = 0; experiment < 2_000; experiment += 1) {
      let [a, b] = [count(0, 0), count(0, 0)];
      let hasAlarmed = false;
      for (let day = 1; day <= days; day += 1) {
        a = count(a.members + perDayA, a.outcomes + yeses(perDayA));
        b = count(b.members + perDayB, b.outcomes + yeses(perDayB));
        hasAlarmed ||= isClear(compareArms(a, b));
      }
      if (hasAlarmed) alarms += 1;
    }
    console.log(`false alarms, ${perDayA} and ${perDayB} a day, rate ${rate}: ${alarms} of 2,000 (${percent(alarms / 2_000)})`);
    expect(alarms).toBeLessThanOrEqual(100);
  });

  test.each([
    [5, 5],
    [2, 8],
    [1, 9],
  ])('and that, worked out exactly, at every rate: %d and %d a day', (perDayA, perDayB) => {
    const rates = [0.01, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9];
    const chances = rates.map((rate) => {
      return exactChance({ a: { perDay: perDayA, rate }, b: { perDay: perDayB, rate }, days }, isClear);
    });
    console.log(`exact chance of a false alarm, ${perDayA} and ${perDayB} a day: ${rates.map((rate, index) => `${percent(chances[index] ?? 0)} at ${rate}`).join(', ')}`);
    expect(Math.max(...chances)).toBeLessThanOrEqual(0.05);
    // It is the interval that decides, and not that nothing is ever said.
    expect(Math.max(...chances)).toBeGreaterThan(0.005);
  });

  test.each<[number, number, number, number]>([
    [5, 5, 0.3, 0.45],
    [5, 5, 0.01, 0.3],
    [5, 5, 0.001, 0.15],
    [1, 9, 0.3, 0.01],
    [9, 1, 0.98, 0.8],
    [1, 1, 0.001, 0.2],
    [2, 8, 0.05, 0.15],
  ])('the interval misses the truth on any day in at most 5%: %s and %s a day, %s and %s', (perDayA, perDayB, rateA, rateB) => {
    const experiment: Daily = { a: { perDay: perDayA, rate: rateA }, b: { perDay: perDayB, rate: rateB }, days };
    const truth = rateB - rateA;
    const misses = exactChance(experiment, ({ low, high }) => truth < low - 1e-12 || truth > high + 1e-12);
    console.log(`exact chance that the interval ever misses, ${perDayA} and ${perDayB} a day, ${rateA} and ${rateB}: ${percent(misses)}`);
    expect(misses).toBeLessThanOrEqual(0.05);
  });

  test.each([
    [0.3, 0.45, 0.81],
    [0.3, 0.4, 0.38],
    [0.05, 0.15, 0.88],
  ])('finds %s against %s, 300 a side, in at least %s of all experiments', (rateA, rateB, floor) => {
    const found = exactChance({ a: { perDay: 5, rate: rateA }, b: { perDay: 5, rate: rateB }, days }, ({ verdict }) => {
      return verdict === 'probably_better';
    });
    console.log(`exact chance to find ${rateA} against ${rateB} by day 60, 300 a side: ${percent(found)}`);
    expect(found).toBeGreaterThanOrEqual(floor);
  });
});

describe('looking for 600 days', () => {
  test('finds a difference where there is none in at most 5%', () => {
    const found = exactChance({ a: { perDay: 1, rate: 0.3 }, b: { perDay: 1, rate: 0.3 }, days: 600 }, isClear);
    console.log(`exact chance of a false alarm in 600 looks, 1 and 1 a day, rate 0.3: ${percent(found)}`);
    expect(found).toBeLessThanOrEqual(0.05);
  });

  // The worst that was found anywhere, and the one place where the normal approximation costs something.
  test('misses a share of 0 against 0.18 hardly more often', () => {
    const never: Daily = { a: { perDay: 2, rate: 0 }, b: { perDay: 1, rate: 0.18 }, days: 600 };
    const misses = exactChance(never, ({ low, high }) => low > 0.18 + 1e-12 || high < 0.18 - 1e-12);
    console.log(`exact chance that the interval ever misses in 600 looks, 2 and 1 a day, 0 and 0.18: ${percent(misses)}`);
    expect(misses).toBeLessThanOrEqual(0.055);
  });
});
