import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { incompleteBeta } from '../../../sdk/terms/experiments/incompleteBeta.ts';
import { logBeta, logGamma } from '../../../sdk/terms/experiments/logBeta.ts';
import { sampleBeta } from '../../../sdk/terms/experiments/sampleBeta.ts';
import { law } from '../runs.ts';
import { seededRandom } from './seededRandom.ts';

/** Equal to 1e-9 of its size; where the value is 0, to 1e-9. */
function expectClose(value: number, expected: number): void {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * (Math.abs(expected) || 1));
}

/** The chance of at least `from` heads of `count` throws, each a head with the chance `share`: added up term by term. */
function atLeast(from: number, count: number, share: number): number {
  let term = (1 - share) ** count;
  let sum = 0;
  for (let heads = 0; heads <= count; heads += 1) {
    if (heads >= from) sum += term;
    term *= ((count - heads) / (heads + 1)) * (share / (1 - share));
  }
  return sum;
}

describe('the log of the gamma function', () => {
  test.each([
    [0.5, Math.log(Math.PI) / 2],
    [1, 0],
    [2, 0],
    [1.5, Math.log(Math.PI / 4) / 2],
    [10, Math.log(362_880)],
    // From mpmath, worked out at 30 digits.
    [100, 359.1342053695754],
    [1_000_000, 12815504.569147611],
  ])('of %d is known', (x, expected) => expectClose(logGamma(x), expected));

  law('grows by log x from x to x + 1', [fc.double({ min: 0.5, max: 10_000, noNaN: true })], (x) => {
    const scale = 1 + Math.abs(logGamma(x + 1));
    expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x)) / scale).toBeLessThan(1e-12);
  });

  test('gives the beta function', () => {
    expectClose(Math.exp(logBeta(2, 3)), 1 / 12);
    expectClose(Math.exp(logBeta(0.5, 0.5)), Math.PI);
  });
});

describe('the regularised incomplete beta function', () => {
  test.each([
    [0.5, 2, 3, 0.6875],
    [0.3, 0.5, 0.5, (2 / Math.PI) * Math.asin(Math.sqrt(0.3))],
    [0, 3, 4, 0],
    [1, 3, 4, 1],
    // From mpmath, worked out at 30 digits.
    [0.3, 20, 80, 0.98959766269871],
    [0.25, 500, 1500, 0.5034338184068191],
    [0.999, 1000, 2, 0.7353908495419278],
    // So small that one minus the rest would have no digit of it left.
    [0.5, 101, 1, 0.5 ** 101],
  ])('at %d for %d and %d is known', (x, a, b, expected) => expectClose(incompleteBeta(x, a, b), expected));

  const anyCount = fc.integer({ min: 1, max: 60 });
  const anyShare = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  law('is the tail of a binomial', [anyShare, anyCount, anyCount], (share, a, b) => {
    expectClose(incompleteBeta(share, a, b), atLeast(a, a + b - 1, share));
  });
});

test.each([[1, 1], [3, 9], [40, 2], [200, 300]])('draws from Beta(%d, %d) follow their distribution', (a, b) => {
  const random = seededRandom(7);
  const count = 20_000;
  const ranks = Array.from({ length: count }, () => incompleteBeta(sampleBeta(a, b, random), a, b)).sort((x, y) => x - y);
  const furthest = Math.max(...ranks.map((rank, index) => Math.abs(rank - (index + 0.5) / count)));
  // Kolmogorov and Smirnov: with a chance of 1 in 1,000 beyond 1.95 / sqrt(count); the seed is fixed.
  expect(furthest).toBeLessThan(1.95 / Math.sqrt(count));
});
