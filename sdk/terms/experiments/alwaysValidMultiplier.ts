/**
 * The chance, over all looks together, that an interval misses. One in a hundred less than the 5% that are promised: so
 * much the normal approximation can cost where one arm's share is near 0 (docs/experiments.md has the exact chances).
 */
const ERROR = 0.04;

/** The size of differences that the interval is tuned to find soonest, around 10 of 100 people; it is valid for any. */
const EXPECTED_DIFFERENCE = 0.1;

/**
 * How many standard deviations an interval must reach to either side so that it holds at every look at once, however
 * often and whenever one looks: where a single look has 1.96, this has 3.11 at its narrowest.
 *
 * The normal mixture of Robbins: if the true difference is `d`, the likelihood of the data averaged over differences
 * N(d, t²), divided by their likelihood at `d`, is a martingale that starts at 1. By Ville's inequality it ever reaches
 * `1 / error` with a chance of at most `error`; the interval is all the `d` for which it has not.
 *
 * Sources: H. Robbins, "Statistical methods related to the law of the iterated logarithm", Annals of Mathematical
 * Statistics 41 (1970); R. Johari, P. Koomen, L. Pekelis and D. Walsh, "Always valid inference: continuous monitoring
 * of A/B tests", Operations Research 70 (2022); and, for a variance that is estimated, I. Waudby-Smith, D. Arbour,
 * R. Sinha, E. H. Kennedy and A. Ramdas, "Time-uniform central limit theory and asymptotic confidence sequences",
 * Annals of Statistics 52 (2024), https://arxiv.org/abs/2103.06476.
 * @param variance of the estimated difference now, above 0
 * @param comparisons how many intervals share the one chance of an error (Bonferroni)
 */
export function alwaysValidMultiplier(variance: number, comparisons: number): number {
  const information = EXPECTED_DIFFERENCE ** 2 / variance;
  return Math.sqrt((1 + 1 / information) * (Math.log(1 + information) + 2 * Math.log(comparisons / ERROR)));
}
