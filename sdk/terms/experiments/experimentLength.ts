import { alwaysValidMultiplier } from './alwaysValidMultiplier.ts';

/** What is known and wished for before an experiment. */
export interface ExperimentWish {
  /** How many new members a day reach the situation, on average. Above 0. */
  membersPerDay: number;
  /** The part of all members in the two arms that are compared: 0.4 and 0.4, for example. */
  shareA: number;
  shareB: number;
  /** The share of a yes with what is there now, from 0 to 1. */
  rate: number;
  /** The difference worth finding: 0.1 is 10 of 100 people. The rate with it is from 0 to 1. */
  difference: number;
}

/** Of a normal distribution, 80% lie below this many standard deviations. */
const FOUR_IN_FIVE = 0.8416212335729143;

/** Longer than two years is no plan: the people, the prices and the times will have changed. */
const MOST_DAYS = 730;

/**
 * For how many days to assign members, so that a difference of that size is found in four of five experiments; null
 * when two years would not be enough. Then look for a larger difference, or do not experiment.
 */
export function experimentLength({ membersPerDay, shareA, shareB, rate, difference }: ExperimentWish): number | null {
  const changed = rate + difference;
  const variancePerMember = (rate * (1 - rate)) / shareA + (changed * (1 - changed)) / shareB;
  const isEnough = (days: number): boolean => {
    const variance = variancePerMember / (membersPerDay * days);
    return Math.abs(difference) >= (alwaysValidMultiplier(variance, 1) + FOUR_IN_FIVE) * Math.sqrt(variance);
  };
  for (let days = 1; days <= MOST_DAYS; days += 1) if (isEnough(days)) return days;
  return null;
}
