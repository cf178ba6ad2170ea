import { alwaysValidMultiplier } from './alwaysValidMultiplier.ts';
import type { ArmCount } from './countArm.ts';

/** What can be said of arm `b` beside arm `a`. */
export type Verdict = 'too_early' | 'probably_better' | 'probably_worse' | 'no_clear_difference';

/** Two arms side by side. Shares run from 0 to 1; differences are `b` minus `a`, from -1 to 1. */
export interface Comparison {
  verdict: Verdict;
  /** The posterior mean of each arm's share of a yes. */
  meanA: number;
  meanB: number;
  /** The posterior mean of the difference. */
  difference: number;
  /** The 95% interval of the difference. It holds at every look at once, so looking often does no harm. */
  low: number;
  high: number;
}

/** Under this many settled members in either arm nothing is said: a few people are no ground to write to the others. */
const LEAST_MEMBERS = 20;

/** A difference of at most 5 of 100 people counts as none: too small to choose a letter by. */
const SMALL_DIFFERENCE = 0.05;

/**
 * Compares two arms. Each arm's share has a beta-binomial posterior from a uniform prior; the interval reaches
 * `alwaysValidMultiplier` standard deviations to either side of the posterior means' difference. The prior's one yes
 * and one no are what keeps such an interval honest when counts are small (A. Agresti and B. Caffo, The American
 * Statistician 54, 2000). The guarantee is asymptotic; docs/experiments.md has how often the interval misses with small
 * counts, worked out exactly.
 *
 * For arms whose weights stay as they are: not for counts that `chooseByThompson` has steered.
 * @param comparisons how many arms are compared with the same default; the 95% then holds for all of them together
 * @throws RangeError when a count is not a whole number, an arm has more outcomes than members, or `comparisons` is not
 * a whole number from 1
 */
export function compareArms(a: ArmCount, b: ArmCount, comparisons = 1): Comparison {
  if (!Number.isSafeInteger(comparisons) || comparisons < 1) {
    throw new RangeError(`compareArms: ${comparisons} comparisons are not a whole number from 1; count the arms.`);
  }
  const [ofA, ofB] = [shareOf(a), shareOf(b)];
  const difference = ofB.mean - ofA.mean;
  const variance = ofA.variance + ofB.variance;
  const reach = alwaysValidMultiplier(variance, comparisons) * Math.sqrt(variance);
  const low = Math.max(-1, difference - reach);
  const high = Math.min(1, difference + reach);
  const isEnough = Math.min(a.members, b.members) >= LEAST_MEMBERS;
  const verdict = isEnough ? verdictOf(low, high) : 'too_early';
  return { verdict, meanA: ofA.mean, meanB: ofB.mean, difference, low, high };
}

function verdictOf(low: number, high: number): Verdict {
  if (low > 0) return 'probably_better';
  if (high < 0) return 'probably_worse';
  return Math.max(-low, high) <= SMALL_DIFFERENCE ? 'no_clear_difference' : 'too_early';
}

/** The mean of Beta(1 + outcomes, 1 + members - outcomes), and the variance of a share of that size. */
function shareOf({ arm, members, outcomes }: ArmCount): { mean: number; variance: number } {
  if (!Number.isSafeInteger(members) || !Number.isSafeInteger(outcomes) || outcomes < 0 || outcomes > members) {
    throw new RangeError(`compareArms: arm "${arm}" has ${outcomes} outcomes of ${members} members; count it again.`);
  }
  const mean = (outcomes + 1) / (members + 2);
  // Over `members`, where the posterior's own has `members + 3`: with one share near 0 that interval misses too often.
  return { mean, variance: (mean * (1 - mean)) / Math.max(members, 1) };
}
