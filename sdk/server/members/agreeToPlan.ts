import { type Plan, planFromSchedule } from '../../terms/plan.ts';
import { profileOf } from '../../terms/profile.ts';
import type { Writing } from '../handler.ts';
import { type Call, instantOf } from '../kit.ts';
import { newId } from '../newId.ts';
import { note, tell } from '../notes.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { ApiProblem } from '../problem.ts';
import type { Account, Records } from '../store/store.ts';
import { moveRules } from '../views/limits.ts';
import { speakerFor, type Speaker } from '../views/speaker.ts';
import { viewPlan } from '../views/viewPlan.ts';
import { lockedAccount } from './lockedAccount.ts';
import { lookAgain } from './lookAgain.ts';
import { quoteOf, workOutPlan, type WorkedOut } from './quotePlan.ts';
import { bringUpToDate, requireUpToDate } from './upToDate.ts';

/** Agreeing twice to the same quote, from two browsers or two tabs, is agreeing once: both are answered the one plan. */
export const agreeToPlan: Writing<'agreeToPlan'> = {
  prepare: bringUpToDate,
  async write(call, records) {
    await requireUpToDate(call, records);
    const account = await lockedAccount(call, records);
    const speaker = speakerFor(call, account.member);
    const { terms, fingerprint } = call.input;
    const rules = moveRules(speaker.playbook, speaker.today);

    const running = account.plans.find((plan) => plan.state === 'active' && plan.currency === terms.currency);
    if (running?.fingerprint === fingerprint) return viewPlan(speaker, running, rules);
    if (running) throw alreadyAgreed(terms.currency);

    const worked = await workOutPlan(call.kit, speaker, account, terms);
    if (worked.fingerprint !== fingerprint) {
      throw new ApiProblem('quote_stale', 'What is owed or offered has changed since this quote. Show the member the fresh one in `quote`.', { quote: quoteOf(speaker, worked) });
    }
    return viewPlan(speaker, await agree(call, records, account, speaker, worked), rules);
  },
};

/** Writes the plan and all that follows from it. */
export async function agree(call: Call<unknown>, records: Records, account: Account, speaker: Speaker, worked: WorkedOut): Promise<Plan> {
  const { member } = account;
  const { terms, schedule, chargeIds, collected, fingerprint } = worked;
  const plan = planFromSchedule(
    { id: newId('pln'), memberId: member.id, currency: terms.currency, frequency: terms.frequency, chargeIds, collected, fingerprint, agreedAt: instantOf(call) },
    schedule,
  );
  if (!(await records.agreeToPlan(plan))) throw alreadyAgreed(plan.currency);
  await noteReplaced(call, records, account, plan);
  await lookAgain(records, plan, speaker.member.timeZone);
  const details = { kind: plan.kind, currency: plan.currency, instalments: schedule.length, total: schedule.reduce((sum, { amount }) => sum + amount, 0), ...signOff(speaker.playbook, plan) };
  await note(records, call, { by: 'member', memberId: member.id, action: `${plan.kind}.agreed`, subject: plan.id, details });
  await tell(records, call, 'plan.agreed', member.id, { planId: plan.id, kind: plan.kind });
  return plan;
}

/** Who in the owner's house has allowed a plan to be longer than the country's rules do. */
function signOff({ owner, offers }: Playbook, plan: Plan): { signedOffBy?: string } {
  const isLonger = plan.instalments.length > profileOf(owner.profile).maxInstalments;
  return isLonger && offers.plan.signedOff ? { signedOffBy: offers.plan.signedOff.by } : {};
}

/** A plan that a person took over has had its turn once a new one is agreed. */
async function noteReplaced(call: Call<unknown>, records: Records, account: Account, plan: Plan): Promise<void> {
  const replaced = account.plans.filter(({ state, currency }) => state === 'needs_conversation' && currency === plan.currency);
  for (const old of replaced) {
    await note(records, call, { by: 'member', memberId: plan.memberId, action: 'plan.replaced', subject: old.id, details: { by: plan.id } });
  }
}

function alreadyAgreed(currency: string): ApiProblem {
  return new ApiProblem('arrangement_exists', `A plan in ${currency} is running already. Read it from the standing; leave it first to agree to another.`);
}
