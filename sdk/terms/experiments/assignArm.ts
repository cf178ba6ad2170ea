import { murmurHash } from './murmurHash.ts';

/** The arm of those who get the plain default, so that there is something to compare with. */
export const HOLD_OUT = 'hold_out';

/** One of the things that an experiment compares. */
export interface Arm {
  id: string;
  /** Its part beside the other weights: 1 and 1 are halves. Above 0. */
  weight: number;
}

/** An experiment and one member. */
export interface ArmRequest {
  /** The experiment's id: never used again for another one. */
  experiment: string;
  memberId: string;
  arms: Arm[];
  /** The part of all members who get the plain default: 0.2 is one in five. From 0, under 1. */
  holdOutShare: number;
}

/**
 * The arm of this member: an arm's id, or `HOLD_OUT`. It depends on the two ids alone, so that it is the same whenever
 * and wherever it is asked for, and says nothing about any other experiment. The order of `arms` does not matter. Weights and the hold-out stay as they are while an experiment runs: changing them moves members.
 * @throws RangeError when there is no arm, an id comes twice or is `HOLD_OUT`, or a weight or the share is out of range
 */
export function assignArm({ experiment, memberId, arms, holdOutShare }: ArmRequest): string {
  check(experiment, arms, holdOutShare);
  // Two draws, so that a change of the weights never moves anybody into or out of the hold-out.
  if (draw(experiment, memberId, 'hold-out') < holdOutShare) return HOLD_OUT;

  const inOrder = arms.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  let left = draw(experiment, memberId, 'arm') * inOrder.reduce((sum, { weight }) => sum + weight, 0);
  for (const { id, weight } of inOrder) {
    left -= weight;
    if (left < 0) return id;
  }
  // What rounding can leave over.
  return inOrder.at(-1)?.id ?? HOLD_OUT;
}

/** A number from 0, under 1, as even and as unrelated to the others as a throw of dice. */
function draw(...of: string[]): number {
  // As JSON, since "a" with "bc" is not "ab" with "c".
  return murmurHash(JSON.stringify(of)) / 2 ** 32;
}

function check(experiment: string, arms: Arm[], holdOutShare: number): void {
  const refuse = (what: string): never => {
    throw new RangeError(`assignArm: experiment "${experiment}" ${what}.`);
  };
  const ids = new Set(arms.map(({ id }) => id));
  if (arms.length === 0) refuse('has no arm; give it one or more');
  if (ids.size < arms.length) refuse('names an arm twice; give each an id of its own');
  if (ids.has(HOLD_OUT)) refuse(`calls an arm "${HOLD_OUT}"; that name belongs to the plain default`);
  if (!arms.every(({ weight }) => weight > 0 && weight < Infinity)) refuse('has a weight that is not above 0; mend it');
  if (!(holdOutShare >= 0 && holdOutShare < 1)) refuse(`holds out ${holdOutShare}; name a share from 0, under 1`);
}
