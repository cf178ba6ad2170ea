import type { CivilDate } from './calendar.ts';
import { type Instalment, isUnpaid, type Plan } from './plan.ts';

/** A charge, and what is on its way for it: integer minor units. */
export interface OnItsWay {
  id: string;
  processing: number;
}

/**
 * The plan as it stands on `today`: scheduled instalments of earlier days are missed, and two missed in a row, by date,
 * stop the collecting and bring in a person (`needs_conversation`), with `at` as its end. Answers the same object when
 * nothing changed.
 * @param at RFC 3339 in UTC
 * @param charges of the member: what is on its way for one that the plan covers is not missed
 */
export function markMissed(plan: Plan, today: CivilDate, at: string, charges: OnItsWay[] = []): Plan {
  const coming = seqsOnTheirWay(plan, charges);
  const isNewlyMissed = ({ seq, state, dueOn }: Instalment) => state === 'scheduled' && dueOn < today && !coming.has(seq);
  if (plan.state !== 'active' || !plan.instalments.some(isNewlyMissed)) return plan;
  const instalments = plan.instalments.map((instalment): Instalment => {
    return isNewlyMissed(instalment) ? { ...instalment, state: 'missed' } : instalment;
  });
  const twoInARow = instalments.some(({ state }, index) => {
    return state === 'missed' && instalments[index + 1]?.state === 'missed';
  });
  return twoInARow
    ? { ...plan, instalments, state: 'needs_conversation', endedAt: at }
    : { ...plan, instalments };
}

/** The unpaid instalments that are paid once what is on its way has come: bank debits take days. */
function seqsOnTheirWay(plan: Plan, charges: OnItsWay[]): Set<number> {
  const coming = new Map(charges.filter(({ id, processing }) => processing > 0 && plan.chargeIds.includes(id)).map(({ id, processing }) => [id, processing]));
  let left = [...coming.values()].reduce((sum, processing) => sum + processing, 0);
  const seqs = new Set<number>();
  for (const { seq, amount, paid, pays } of plan.instalments.filter(isUnpaid)) {
    const isComing = pays.length > 0 ? pays.every(({ chargeId }) => coming.has(chargeId)) : amount - paid <= left;
    if (!isComing) continue;
    seqs.add(seq);
    left -= amount - paid;
  }
  return seqs;
}
