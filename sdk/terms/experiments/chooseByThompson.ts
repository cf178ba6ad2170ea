import type { ArmCount } from './countArm.ts';
import { sampleBeta } from './sampleBeta.ts';

/**
 * Every arm keeps at least a tenth of the members, so that one with bad luck early can still show what it is
 * worth. With more than five arms, half of the members are shared out evenly.
 */
const LEAST_SHARE = 0.1;
const MOST_EXPLORING = 0.5;

/**
 * Chooses an arm for the next member: the better an arm went, the more often. One draw from each arm's posterior (a
 * beta-binomial from a uniform prior); the largest wins. Ask once for each member, and keep the answer.
 *
 * It is for sending more people to what helps, and not for finding out whether it does: what it has steered is no fair
 * comparison any more, so `compareArms` is for arms of fixed weights.
 *
 * Source: W. R. Thompson, Biometrika 25 (1933).
 * @param arms those whose words the owner has approved, with how it went so far
 * @param random even numbers from 0, under 1
 * @returns the arm's id
 * @throws RangeError when there is no arm
 */
export function chooseByThompson(arms: ArmCount[], random: () => number): string {
  const draws = arms.map(({ arm, members, outcomes }) => {
    return { arm, draw: sampleBeta(outcomes + 1, members - outcomes + 1, random) };
  });
  const exploring = Math.min(LEAST_SHARE * arms.length, MOST_EXPLORING);
  const even = arms[Math.floor(random() * arms.length)];
  if (even === undefined) throw new RangeError('chooseByThompson: there is no arm; give it one or more.');
  if (random() < exploring) return even.arm;
  return draws.reduce((best, one) => (one.draw > best.draw ? one : best)).arm;
}
