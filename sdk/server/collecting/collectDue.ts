import { addDays } from '../../terms/calendar.ts';
import { type Allocation, owedOn } from '../../terms/charge.ts';
import { nextTryOn, partsOf } from '../../terms/collecting.ts';
import { holdsCharge } from '../../terms/hold.ts';
import type { Instalment, Plan } from '../../terms/plan.ts';
import { todayIn } from '../../terms/todayIn.ts';
import type { Kit } from '../kit.ts';
import { collectOn } from '../members/lookAgain.ts';
import { isCollectingStopped } from '../members/noteMissed.ts';
import type { Attempt } from '../store/rows.ts';
import type { Account, Records } from '../store/store.ts';
import { beginTaking } from './beginTaking.ts';
import { triesOf } from './triesOf.ts';

/** How long it is waited for an attempt that is under way, milliseconds. Ours. */
const patience = 10 * 60_000;

/**
 * Begins to collect what falls due of a plan today, each charge by an attempt of its own, and looks again on the next day on
 * which there is something to ask for. Where collecting has stopped, or a charge is disputed, that is tomorrow.
 */
export async function collectDue({ billing, playbook }: Kit, records: Records, account: Account, planId: string, now: Date): Promise<void> {
  const plan = account.plans.find(({ id }) => id === planId);
  if (!plan?.collected || plan.state !== 'active' || !billing.till) return;
  const { timeZone } = account.member;
  const today = todayIn(timeZone, now);
  if (isCollectingStopped(account, today)) return await collectOn(records, plan, addDays(today, 1), timeZone);
  const attempts = await records.attemptsOf(plan.memberId);
  const days: string[] = [];
  let isBusy = false;
  for (const instalment of plan.instalments.filter(isAskedFor)) {
    for (const part of partsOf(plan, instalment, account.charges)) {
      const on = nextTryOn(instalment, triesOf(attempts, instalment, { planId, chargeId: part.chargeId }, timeZone));
      if (on === null) continue;
      if (on > today) days.push(on);
      else if (isDisputed(account, part.chargeId, today)) days.push(addDays(today, 1));
      else isBusy = !(await begin(records, account, { plan, instalment, part }, playbook.offers.plan.splitInvoices !== undefined, now)) || isBusy;
    }
  }
  if (isBusy) return await records.wakeUp({ memberId: plan.memberId, kind: 'collect', subject: plan.id, at: new Date(now.getTime() + patience).toISOString() });
  const [next] = days.toSorted();
  if (next !== undefined) await collectOn(records, plan, next, timeZone);
}

/** One that was missed is asked for again only on a day that the member was told: else they choose. */
function isAskedFor({ state, retryOn }: Instalment): boolean {
  return state === 'scheduled' || (state === 'missed' && retryOn !== null);
}

/** Whether it was begun: not while another attempt at the charge is not over. */
async function begin(records: Records, { charges }: Account, { plan, instalment, part }: { plan: Plan; instalment: Instalment; part: Allocation }, maySplit: boolean, now: Date): Promise<boolean> {
  const charge = charges.find(({ id }) => id === part.chargeId);
  if (!charge) return true;
  const engine = engineFor(part.amount < owedOn(charge), charge.wholeOnly, maySplit);
  const amount = engine === 'whole' ? owedOn(charge) : part.amount;
  return (await beginTaking(records, { now }, { charge, amount, engine, purpose: { planId: plan.id, seq: instalment.seq } })) !== null;
}

/** What is asked for in one is paid as it is; of anything else a part is paid, where that can be. */
function engineFor(isPart: boolean, wholeOnly: boolean, maySplit: boolean): Attempt['engine'] {
  if (!isPart) return 'whole';
  if (!wholeOnly) return 'part';
  return maySplit ? 'split' : 'whole';
}

export function isDisputed({ holds }: Account, chargeId: string, today: string): boolean {
  return holds.some((hold) => hold.reason === 'dispute' && holdsCharge(hold, chargeId, today));
}
