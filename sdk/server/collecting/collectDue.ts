import { addDays, type CivilDate } from '../../terms/calendar.ts';
import { type Allocation, owedOn } from '../../terms/charge.ts';
import { nextTryOn, partsOf } from '../../terms/collecting.ts';
import { isDisputed } from '../../terms/hold.ts';
import type { Instalment, Plan } from '../../terms/plan.ts';
import { todayIn } from '../../terms/todayIn.ts';
import type { Kit } from '../kit.ts';
import { collectOn } from '../members/lookAgain.ts';
import { isCollectingStopped } from '../members/noteMissed.ts';
import type { Attempt, WakeUp } from '../store/rows.ts';
import type { Account, Records } from '../store/store.ts';
import { beginTaking } from './beginTaking.ts';
import { endTaking } from './endTaking.ts';
import { triesOf } from './triesOf.ts';

/** How long it is waited for an attempt that is under way, milliseconds. Ours. */
const patience = 10 * 60_000;

/**
 * Begins to collect what falls due of a plan today, each charge by an attempt of its own, and looks again on the next day on
 * which there is something to ask for. Where collecting has stopped, or a charge is disputed, that is tomorrow; what fell due
 * before the day for which it was to be looked at is not asked for any more.
 * @param wokenFor when it was to be looked at, RFC 3339 in UTC: earlier than now where the server was down
 */
export async function collectDue({ billing, playbook }: Kit, records: Records, account: Account, { subject: planId, at: wokenFor }: Pick<WakeUp, 'subject' | 'at'>, now: Date): Promise<void> {
  const plan = account.plans.find(({ id }) => id === planId);
  if (!plan?.collected || plan.state !== 'active' || !billing.till) return;
  const { timeZone } = account.member;
  const today = todayIn(timeZone, now);
  if (isCollectingStopped(account, today)) {
    await forgetRetries(records, plan, today);
    return await collectOn(records, plan, addDays(today, 1), timeZone);
  }
  const since = todayIn(timeZone, new Date(wokenFor));
  const attempts = await records.attemptsOf(plan.memberId);
  const days: string[] = [];
  let isBusy = false;
  for (const instalment of plan.instalments.filter(isAskedFor)) {
    for (const part of partsOf(plan, instalment, account.charges)) {
      const on = nextTryOn(instalment, triesOf(attempts, instalment, { planId, chargeId: part.chargeId }, timeZone));
      const isUntold = on !== null && on > instalment.dueOn && instalment.retryOn === null;
      if (on === null || on < since || isUntold) continue;
      if (on > today) days.push(on);
      else if (isDisputed(account.holds, part.chargeId, today)) days.push(addDays(today, 1));
      else isBusy = !(await begin(records, account, { plan, instalment, part, attempts }, playbook.offers.plan.splitInvoices !== undefined, now)) || isBusy;
    }
  }
  if (isBusy) return await records.wakeUp({ memberId: plan.memberId, kind: 'collect', subject: plan.id, at: new Date(now.getTime() + patience).toISOString() });
  const [next] = days.toSorted();
  if (next !== undefined) await collectOn(records, plan, next, timeZone);
}

/** A day that was told and passes while nothing is collected is not made up for: the member chooses. */
async function forgetRetries(records: Records, plan: Plan, today: CivilDate): Promise<void> {
  const isPassing = ({ retryOn }: Instalment): boolean => retryOn !== null && retryOn <= today;
  if (!plan.instalments.some(isPassing)) return;
  await records.savePlan({ ...plan, instalments: plan.instalments.map((one) => (isPassing(one) ? { ...one, retryOn: null } : one)) });
}

/** One that was missed is asked for again only on a day that the member was told: else they choose. */
function isAskedFor({ state, retryOn }: Instalment): boolean {
  return state === 'scheduled' || (state === 'missed' && retryOn !== null);
}

interface Due {
  plan: Plan;
  instalment: Instalment;
  part: Allocation;
  attempts: Attempt[];
}

/** Whether it was begun: not while another attempt at the charge is not over. What is paid elsewhere by now is the member's to pay. */
async function begin(records: Records, { charges }: Account, { plan, instalment, part, attempts }: Due, maySplit: boolean, now: Date): Promise<boolean> {
  const charge = charges.find(({ id }) => id === part.chargeId);
  if (!charge || charge.control === 'link_only') return true;
  const left = attempts.find((one) => one.chargeId === charge.id && isLeftAtBank(one, now));
  if (left) await endTaking(records, { now }, left, { state: 'given_up', providerId: '', requestId: '' });
  const engine = engineFor(part.amount < owedOn(charge), charge.wholeOnly, maySplit);
  return (await beginTaking(records, { now }, { charge, amount: part.amount, engine, purpose: { planId: plan.id, seq: instalment.seq } })) !== null;
}

/** A payment that the member began and did not go on with at their bank keeps nothing from being collected. */
function isLeftAtBank({ state, paymentId, startedAt }: Attempt, now: Date): boolean {
  return state === 'needs_member' && paymentId !== null && Date.parse(startedAt) + patience <= now.getTime();
}

/** What is asked for in one is paid as it is; of anything else a part is paid, where that can be. Where it cannot, the provider's till takes nothing: it would be more than was agreed. */
function engineFor(isPart: boolean, wholeOnly: boolean, maySplit: boolean): Attempt['engine'] {
  if (!isPart) return 'whole';
  if (!wholeOnly) return 'part';
  return maySplit ? 'split' : 'whole';
}
