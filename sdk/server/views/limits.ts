import { addDays, addMonths, type CivilDate } from '../../terms/calendar.ts';
import type { PauseLimits } from '../../terms/pause.ts';
import type { MoveRules } from '../../terms/plan.ts';
import { profileOf } from '../../terms/profile.ts';
import type { PlanLimits } from '../../terms/schedule.ts';
import type { Playbook, Program } from '../playbook/playbook.ts';

/** What a plan may be today: the owner's limits within the country's. */
export function planLimits(playbook: Playbook, today: CivilDate, currency: string): PlanLimits {
  const { plan } = playbook.offers;
  const profile = profileOf(playbook.owner.profile);
  return {
    maxCount: plan.signedOff ? plan.maxInstalments : Math.min(plan.maxInstalments, profile.maxInstalments),
    minAmount: plan.least?.[currency] ?? 0,
    lastDueBy: plan.signedOff ? null : addMonths(today, profile.maxMonths),
    firstDueFrom: today,
    firstDueUntil: addDays(today, plan.firstWithinDays),
    frequencies: plan.frequencies,
  };
}

/** A promise is a plan of one, with its own horizon. */
export function promiseLimits(playbook: Playbook, today: CivilDate): PlanLimits {
  return {
    maxCount: 1,
    minAmount: 0,
    lastDueBy: null,
    firstDueFrom: addDays(today, 1),
    firstDueUntil: addDays(today, playbook.offers.promise.withinDays),
    frequencies: ['monthly'],
  };
}

export function moveRules(playbook: Playbook, today: CivilDate): MoveRules {
  const { moveDays, movesPerInstalment, signedOff } = playbook.offers.plan;
  const lastDueBy = signedOff ? null : addMonths(today, profileOf(playbook.owner.profile).maxMonths);
  return { today, maxDays: moveDays, maxMoves: movesPerInstalment, lastDueBy };
}

export function pauseLimits(playbook: Playbook, program: Program | null): PauseLimits {
  return { ...playbook.offers.pause, period: program?.billing ?? 'monthly' };
}
