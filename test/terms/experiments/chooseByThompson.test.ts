import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArmCount, chooseByThompson } from '../../../sdk/terms/index.ts';
import { law } from '../runs.ts';
import { seededRandom } from './seededRandom.ts';

const arm = (name: string, members: number, outcomes: number): ArmCount => ({ arm: name, members, outcomes });

function sharesOf(arms: ArmCount[], times = 10_000): Record<string, number> {
  const random = seededRandom(5);
  const shares: Record<string, number> = {};
  for (let time = 0; time < times; time += 1) {
    const chosen = chooseByThompson(arms, random);
    shares[chosen] = (shares[chosen] ?? 0) + 1 / times;
  }
  return shares;
}

describe('Thompson sampling', () => {
  test('chooses evenly while nothing is known', () => {
    const shares = sharesOf([arm('a', 0, 0), arm('b', 0, 0)]);
    expect(shares.a).toBeCloseTo(0.5, 1);
  });

  test('chooses what went better more often, and starves nothing', () => {
    const { a = 0, b = 0 } = sharesOf([arm('a', 1_000, 100), arm('b', 1_000, 500)]);
    expect(a).toBeGreaterThan(0.09);
    expect(a).toBeLessThan(0.11);
    expect(b).toBeGreaterThan(0.89);
  });

  test('leaves every one of many arms its part', () => {
    const arms = Array.from({ length: 8 }, (_, index) => arm(`arm ${index}`, 1_000, index === 0 ? 900 : 100));
    const shares = Object.values(sharesOf(arms));
    expect(shares).toHaveLength(8);
    // Half is shared out among eight: a sixteenth each.
    expect(Math.min(...shares)).toBeGreaterThan(0.055);
    expect(Math.max(...shares)).toBeGreaterThan(0.5);
  });

  // With a uniform prior, P(Beta(1, 2) > Beta(2, 1)) is 1/6; a fifth of the choices are even.
  test('chooses each with the chance that it is the best', () => {
    expect(sharesOf([arm('a', 1, 0), arm('b', 1, 1)], 40_000).a).toBeCloseTo(0.8 / 6 + 0.1, 2);
  });

  const anyArm = fc.record({
    arm: fc.uuid(),
    members: fc.integer({ min: 50, max: 1_000 }),
    outcomes: fc.integer({ min: 0, max: 50 }),
  });
  law('chooses one of the arms, and the same with the same dice',
    [fc.uniqueArray(anyArm, { minLength: 1, maxLength: 6, selector: (one) => one.arm }), fc.integer()],
    (arms, seed) => {
      const chosen = chooseByThompson(arms, seededRandom(seed));
      expect(arms.map((one) => one.arm)).toContain(chosen);
      expect(chooseByThompson(arms, seededRandom(seed))).toBe(chosen);
    });

  test('says so when there is none', () => {
    expect(() => chooseByThompson([], seededRandom(1))).toThrow('there is no arm');
  });
});
