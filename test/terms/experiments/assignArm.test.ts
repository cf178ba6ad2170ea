import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignArm, HOLD_OUT } from '../../../sdk/terms/index.ts';
import { murmurHash } from '../../../sdk/terms/experiments/murmurHash.ts';
import { law } from '../runs.ts';

const halves = [{ id: 'a', weight: 1 }, { id: 'b', weight: 1 }];
const members = Array.from({ length: 20_000 }, (_, index) => `mem_${index}`);

function armsOf(experiment: string, arms = halves, holdOutShare = 0.2): string[] {
  return members.map((memberId) => assignArm({ experiment, memberId, arms, holdOutShare }));
}

function countsOf(values: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** Pearson's chi-square. */
function chiSquare(observed: number[], expected: number[]): number {
  return observed.reduce((sum, count, index) => sum + (count - (expected[index] ?? 0)) ** 2 / (expected[index] ?? 0), 0);
}

test.each([
  ['', 0],
  ['test', 0xba6bd213],
  ['hello', 0x248bfa47],
  ['abc', 0xb3dd93fa],
  ['Hello, world!', 0xc0363e43],
  ['The quick brown fox jumps over the lazy dog', 0x2e4ff723],
])('the hash of "%s" is that of MurmurHash3', (text, expected) => expect(murmurHash(text)).toBe(expected));

describe('an assignment', () => {
  test('is this one for ever: members must not move when the code does', () => {
    const request = { experiment: 'first-letter', arms: halves, holdOutShare: 0.2 };
    const found = ['mem_1', 'mem_2', 'mem_3', 'mem_4', 'mem_5', 'mem_6', 'Zoë', '😀'];
    expect(found.map((memberId) => assignArm({ ...request, memberId }))).toMatchInlineSnapshot(`
      [
        "b",
        "b",
        "a",
        "b",
        "b",
        "b",
        "a",
        "a",
      ]
    `);
  });

  const anyId = fc.string({ minLength: 1, unit: 'grapheme' });
  const anyArms = fc.uniqueArray(fc.record({ id: anyId, weight: fc.double({ min: 0.01, max: 100, noNaN: true }) }), {
    minLength: 1,
    maxLength: 5,
    selector: ({ id }) => id,
  });
  law('is the same when asked again, in whatever order the arms stand, and one of those there are',
    [anyId, anyId, anyArms, fc.double({ min: 0, max: 0.99, noNaN: true })],
    (experiment, memberId, arms, holdOutShare) => {
      const arm = assignArm({ experiment, memberId, arms, holdOutShare });
      expect([...arms.map(({ id }) => id), HOLD_OUT]).toContain(arm);
      expect(assignArm({ experiment, memberId, arms: arms.toReversed(), holdOutShare })).toBe(arm);
      if (holdOutShare === 0) expect(arm).not.toBe(HOLD_OUT);
    });

  test('gives each arm its share', () => {
    const arms = [{ id: 'a', weight: 3 }, { id: 'b', weight: 1 }, { id: 'c', weight: 1 }];
    const shares = { a: 0.54, b: 0.18, c: 0.18, [HOLD_OUT]: 0.1 };
    for (const experiment of ['one', 'two', 'three', 'four', 'five']) {
      const counts = countsOf(armsOf(experiment, arms, 0.1));
      const observed = Object.keys(shares).map((arm) => counts[arm] ?? 0);
      const expected = Object.values(shares).map((share) => share * members.length);
      // Three degrees of freedom, 1 in 1,000; the ids are fixed, so it passes always or never.
      expect(chiSquare(observed, expected)).toBeLessThan(16.27);
    }
  });

  test('says nothing about another experiment', () => {
    const [one, other] = [armsOf('letters', halves, 0), armsOf('rhythms', halves, 0)];
    const pairs = countsOf(one.map((arm, index) => `${arm}${other[index]}`));
    const observed = ['aa', 'ab', 'ba', 'bb'].map((pair) => pairs[pair] ?? 0);
    expect(chiSquare(observed, observed.map(() => members.length / 4))).toBeLessThan(16.27);
  });

  test('leaves the hold-out alone when the weights change', () => {
    const before = armsOf('letters');
    const after = armsOf('letters', [{ id: 'a', weight: 1 }, { id: 'b', weight: 9 }, { id: 'c', weight: 2 }]);
    expect(after.map((arm) => arm === HOLD_OUT)).toEqual(before.map((arm) => arm === HOLD_OUT));
  });

  test.each([
    ['has no arm', [], 0.1],
    ['names an arm twice', [...halves, ...halves], 0.1],
    ['calls an arm "hold_out"', [{ id: HOLD_OUT, weight: 1 }], 0.1],
    ['has a weight', [{ id: 'a', weight: 0 }], 0.1],
    ['has a weight', [{ id: 'a', weight: Number.NaN }], 0.1],
    ['holds out 1', halves, 1],
    ['holds out NaN', halves, Number.NaN],
  ])('is refused where the experiment %s', (what, arms, holdOutShare) => {
    expect(() => assignArm({ experiment: 'letters', memberId: 'mem_1', arms, holdOutShare })).toThrow(what);
  });
});
