/**
 * Draws from Beta(a, b), as one gamma draw's part of two.
 * @param a from 1
 * @param b from 1
 * @param random even numbers from 0, under 1, for example `Math.random`
 */
export function sampleBeta(a: number, b: number, random: () => number): number {
  const one = sampleGamma(a, random);
  return one / (one + sampleGamma(b, random));
}

/**
 * Draws from Gamma(shape, 1), shape from 1.
 * Source: G. Marsaglia and W. W. Tsang, "A simple method for generating gamma variables", ACM Transactions on
 * Mathematical Software 26 (2000).
 */
function sampleGamma(shape: number, random: () => number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = sampleNormal(random);
    const v = (1 + c * normal) ** 3;
    // 1 - random, here and below, since a logarithm cannot take 0.
    if (v > 0 && Math.log(1 - random()) < normal ** 2 / 2 + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** Source: G. E. P. Box and M. E. Muller, Annals of Mathematical Statistics 29 (1958). */
function sampleNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
