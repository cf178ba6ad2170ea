import type { PlanTerms, Quote } from '../../contract/types.ts';
import { owedOn } from '../../terms/charge.ts';
import { planCurrencies } from '../../terms/offers.ts';
import { buildSchedule, type PlanLimits, type Schedule, type ScheduleRefusal, type ScheduleResult } from '../../terms/schedule.ts';
import type { Standing } from '../../terms/standing.ts';
import { buildWholeSchedule } from '../../terms/wholeSchedule.ts';
import { FRESH_FOR } from '../billing/bookkeeper.ts';
import type { Reading } from '../handler.ts';
import { hash } from '../hash.ts';
import type { Kit } from '../kit.ts';
import { ApiProblem } from '../problem.ts';
import type { Account } from '../store/store.ts';
import { isCollected } from '../views/isCollected.ts';
import { planLimits } from '../views/limits.ts';
import { speakerFor, type Speaker } from '../views/speaker.ts';
import { openTotal, wholesIn } from '../views/viewOffers.ts';
import { viewQuote } from '../views/viewPlan.ts';
import { standingOfAccount } from './standingOfAccount.ts';
import { memberIdOf, readAccount } from './lockedAccount.ts';

/** A plan worked out from what is owed now: the schedule, what it covers, and the fingerprint of both. */
export interface WorkedOut {
  terms: PlanTerms;
  schedule: Schedule;
  chargeIds: string[];
  /** Whether each instalment is collected by itself on its day. */
  collected: boolean;
  fingerprint: string;
}

export const quotePlan: Reading<'quotePlan'> = {
  async read(call) {
    await call.kit.keeper?.bringUpToDate(memberIdOf(call), FRESH_FOR);
    const account = await readAccount(call, call.kit.store.reader);
    const speaker = speakerFor(call, account.member);
    return quoteOf(speaker, await workOutPlan(call.kit, speaker, account, call.input));
  },
};

export function quoteOf(speaker: Speaker, worked: WorkedOut): Quote {
  const { movesPerInstalment, moveDays } = speaker.playbook.offers.plan;
  return viewQuote(speaker, { ...worked, canMove: movesPerInstalment > 0 && moveDays > 0 });
}

/** Works a plan out on these terms. Throws `not_offered` or `terms_not_possible`. */
export async function workOutPlan(kit: Kit, speaker: Speaker, account: Account, terms: PlanTerms, limits: PlanLimits = planLimits(speaker.playbook, speaker.today, terms.currency)): Promise<WorkedOut> {
  const standing = standingOfAccount(account, speaker.today);
  if (!planCurrencies(standing).includes(terms.currency)) {
    throw new ApiProblem('not_offered', `There is nothing in ${terms.currency} that a plan could be made for now. Ask for the standing again and offer what it lists.`);
  }
  const { currency, frequency } = terms;
  const result = scheduleOf(speaker, standing, terms, limits);
  if (!result.ok) throw notPossible(result.reason, result.nearest?.count);
  const charges = standing.open.filter((charge) => charge.currency === currency);
  const covered = charges.map((charge) => ({ id: charge.id, owed: owedOn(charge) }));
  const collected = isCollected(kit, charges);
  return {
    terms,
    schedule: result.schedule,
    chargeIds: covered.map(({ id }) => id),
    collected,
    fingerprint: await hash(JSON.stringify([account.member.id, currency, frequency, result.schedule, covered, collected])),
  };
}

function scheduleOf({ playbook }: Speaker, standing: Standing, { currency, frequency, firstDueOn, count, amount = 0 }: PlanTerms, limits: PlanLimits): ScheduleResult {
  const length = count === undefined ? { amount } : { count };
  const wholes = wholesIn(standing, playbook, currency);
  if (wholes.length > 0) return buildWholeSchedule({ wholes, currency, frequency, firstDueOn, length }, limits);
  return buildSchedule({ total: openTotal(standing, currency), currency, frequency, firstDueOn, length }, limits);
}

const explanations: Record<ScheduleRefusal, string> = {
  nothing_owed: 'nothing is open in this currency',
  too_many: 'there would be too many instalments',
  too_small: 'an instalment would be under the least amount',
  first_date_out_of_range: 'the first date is outside of the days that are offered',
  frequency_not_offered: 'this frequency is not offered',
  too_long: 'the last date would be too far away',
};

function notPossible(reason: ScheduleRefusal, nearest: number | undefined): ApiProblem {
  const hint = nearest === undefined ? 'Take the limits from the offer in the standing.' : `The most that works is ${nearest} instalments.`;
  return new ApiProblem('terms_not_possible', `A plan cannot be made on these terms: ${explanations[reason]}. ${hint}`, {
    errors: [{ pointer: pointerOf[reason], detail: explanations[reason] }],
  });
}

const pointerOf: Record<ScheduleRefusal, string> = {
  nothing_owed: '/currency',
  too_many: '/count',
  too_small: '/count',
  first_date_out_of_range: '/firstDueOn',
  frequency_not_offered: '/frequency',
  too_long: '/count',
};
