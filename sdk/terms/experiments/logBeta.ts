// Lanczos' approximation with g = 7 and nine terms: C. Lanczos, SIAM Journal on Numerical Analysis B 1 (1964); these
// coefficients are P. Godfrey's (2001), good to about 15 digits.
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/**
 * The natural logarithm of the gamma function.
 * @param x from 0.5
 */
export function logGamma(x: number): number {
  const series = LANCZOS.reduce((sum, coefficient, index) => sum + coefficient / (x + index), 0.99999999999980993);
  const shifted = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(shifted) - shifted + Math.log(series);
}

/**
 * The natural logarithm of the beta function.
 * @param a from 0.5
 * @param b from 0.5
 */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
