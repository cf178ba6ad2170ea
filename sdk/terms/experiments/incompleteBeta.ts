import { logBeta } from './logBeta.ts';

const PRECISION = 1e-15;
const MOST_STEPS = 100_000;

/**
 * The regularised incomplete beta function: the chance that a Beta(a, b) is at most `x`. Small chances keep their
 * relative precision.
 *
 * Source: the continued fraction 8.17.22 of the NIST Digital Library of Mathematical Functions,
 * https://dlmf.nist.gov/8.17#v, by the method of Lentz.
 * @param x from 0 to 1
 * @param a from 0.5
 * @param b from 0.5
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // On the other side of the mean the fraction converges too slowly, and the mirror image is used.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  return Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a / continuedFraction(x, a, b);
}

/** 1 + d1/(1 + d2/(1 + …)) */
function continuedFraction(x: number, a: number, b: number): number {
  let value = 1;
  let numerator = 1;
  let denominator = 0;
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    const term = termOf(step, x, a, b);
    denominator = 1 / awayFromZero(1 + term * denominator);
    numerator = awayFromZero(1 + term / numerator);
    const factor = numerator * denominator;
    value *= factor;
    if (Math.abs(factor - 1) < PRECISION) break;
  }
  return value;
}

function termOf(step: number, x: number, a: number, b: number): number {
  const m = Math.floor(step / 2);
  if (step % 2 === 0) return (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
  return (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

function awayFromZero(value: number): number {
  return value === 0 ? Number.MIN_VALUE ** 0.5 : value;
}
