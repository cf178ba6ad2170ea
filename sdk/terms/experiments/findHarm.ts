import { incompleteBeta } from './incompleteBeta.ts';
import { logBeta } from './logBeta.ts';

export const harmKinds = ['complaints', 'optOuts', 'disputes', 'brokenPlans'] as const;

/** What tells that an arm does harm. */
export type HarmKind = (typeof harmKinds)[number];

/** How many of an arm were harmed so far. */
export interface HarmCount {
  /** All who were assigned, at once: harm is not waited for. */
  members: number;
  /** Those to whom it happened since, each member once for each kind. */
  harms: Record<HarmKind, number>;
}

/** Why an arm has to stop. */
export interface Harm {
  kind: HarmKind;
  /** `limit`: so many complaints that nothing is compared any more. `evidence`: more than the plain default does. */
  reason: 'limit' | 'evidence';
}

/** Evidence stops an arm that does no more harm than the default with a chance of at most this, over all looks. */
const FALSE_ALARM = 0.05;

// Three of the first twenty. One or two can be bad luck; at an ordinary 1 in 100, three of twenty come once in a
// thousand experiments. Only for complaints: people opt out and plans break for reasons of their own as well, so that
// these are compared with the default and have no limit.
const LEAST_COMPLAINTS = 3;
const MOST_COMPLAINTS_SHARE = 0.15;

/**
 * Whether an arm has to stop because it harms people, looked at as often as you like; null while it may go on.
 *
 * Each kind is judged by those it happened to alone, as trials of vaccines judge theirs: if the arm does no more harm
 * than the default, each of them is of the arm with a chance of the arm's part of all members, at most. The evidence
 * against that is a supermartingale (the likelihood averaged evenly over all larger chances, divided by the likelihood
 * at that one), and so is the mean of the four kinds' evidence. By Ville's inequality it ever reaches 20 with a chance
 * of at most 1 in 20.
 *
 * Sources: J. Ville, "Étude critique de la notion de collectif" (1939); A. Ramdas, P. Grünwald, V. Vovk and
 * G. Shafer, "Game-theoretic statistics and safe anytime-valid inference", Statistical Science 38 (2023).
 * @param control the hold-out, or the default that the arm is compared with
 * @throws RangeError when a count is not a whole number, or more were harmed than there are members
 */
export function findHarm({ arm, control }: { arm: HarmCount; control: HarmCount }): Harm | null {
  check('arm', arm);
  check('control', control);
  const { complaints } = arm.harms;
  if (complaints >= LEAST_COMPLAINTS && complaints >= MOST_COMPLAINTS_SHARE * arm.members) {
    return { kind: 'complaints', reason: 'limit' };
  }
  if (arm.members === 0 || control.members === 0) return null;

  const share = arm.members / (arm.members + control.members);
  const evidence = harmKinds.map((kind) => ({ kind, weight: evidenceOf(arm.harms[kind], control.harms[kind], share) }));
  const mean = evidence.reduce((sum, { weight }) => sum + weight, 0) / harmKinds.length;
  if (mean < 1 / FALSE_ALARM) return null;
  const strongest = evidence.reduce((most, one) => (one.weight > most.weight ? one : most));
  return { kind: strongest.kind, reason: 'evidence' };
}

/** The mean of `(q / share)^inArm * ((1 - q) / (1 - share))^inControl` over all `q` from `share` to 1. */
function evidenceOf(inArm: number, inControl: number, share: number): number {
  const above = incompleteBeta(1 - share, inControl + 1, inArm + 1);
  const likelihood = inArm * Math.log(share) + (inControl + 1) * Math.log1p(-share);
  return Math.exp(logBeta(inArm + 1, inControl + 1) + Math.log(above) - likelihood);
}

function check(name: string, { members, harms }: HarmCount): void {
  const isCount = (count: number, most: number): boolean => Number.isSafeInteger(count) && count >= 0 && count <= most;
  const wrong = harmKinds.find((kind) => !isCount(harms[kind], members));
  if (wrong !== undefined || !isCount(members, Infinity)) {
    const found = wrong === undefined ? '' : `${harms[wrong]} ${wrong} of `;
    throw new RangeError(`findHarm: the ${name} has ${found}${members} members; count each member once.`);
  }
}
