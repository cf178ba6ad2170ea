import type { Charge } from '../../terms/charge.ts';
import { applyPayment, type Instalment, nextInstalment, type Plan, totalOf } from '../../terms/plan.ts';
import { lookAgain } from '../members/lookAgain.ts';
import type { Records } from '../store/store.ts';
import type { MarkedEntry, MarkedMember, MarkedPlan } from './marked.ts';

/** An entry that a plan covers, and our charge for it. */
interface Covered extends MarkedEntry {
  charge: Charge;
}

/** Writes down the plans that entries are marked with and that are not there. @param charges by their references. Answers how many. */
export async function rebuildPlans(records: Records, { memberId, entries }: MarkedMember, charges: Map<string, Charge>, now: Date): Promise<number> {
  const known = entries.flatMap((one): Covered[] => {
    const charge = charges.get(one.entry.reference);
    return charge ? [{ ...one, charge }] : [];
  });
  let added = 0;
  for (const [id, covered] of Map.groupBy(known, ({ plan }) => plan?.id ?? '')) {
    // What is open was marked last: there the days stand as they were moved.
    const [plan] = covered.toSorted((a, b) => Number(isPaid(a)) - Number(isPaid(b))).flatMap((one) => one.plan ?? []);
    if (!plan || (await records.plan(id))) continue;
    const rebuilt = planOf(memberId, plan, covered, now.toISOString());
    if (!(await records.agreeToPlan(rebuilt))) continue; // another runs in this currency by now
    await lookAgain(records, rebuilt, (await records.account(memberId))?.member.timeZone ?? 'Etc/UTC');
    added += 1;
  }
  return added;
}

/** What was paid is what is not asked for any more of what was owed then. Where all that bears the plan's mark is paid and more was agreed, it was left. */
function planOf(memberId: string, { days, ...terms }: MarkedPlan, covered: Covered[], now: string): Plan {
  const instalments = days.map((day): Instalment => {
    const pays = covered.filter(({ paidBySeq }) => paidBySeq === day.seq).map(({ charge, owedThen }) => ({ chargeId: charge.id, description: charge.description, amount: owedThen ?? 0 }));
    return { ...day, paid: 0, state: 'scheduled', pays, needsMember: false, retryOn: null };
  });
  const agreed: Plan = { ...terms, memberId, state: 'active', chargeIds: covered.map(({ charge }) => charge.id), fingerprint: `rebuilt ${terms.id}`, instalments, endedAt: null };
  const paidAt = covered.flatMap((one) => one.paidAt ?? []).toSorted().at(-1) ?? now;
  const paid = covered.every(({ owedThen }) => owedThen !== null) ? paidInWholes(agreed, covered, paidAt) : paidInParts(agreed, covered, paidAt);
  return paid.state === 'active' && covered.every(isPaid) ? { ...paid, state: 'cancelled', endedAt: paidAt } : paid;
}

function remaining({ entry }: Covered): number {
  return entry.amount - entry.paid;
}

function paidInWholes(plan: Plan, covered: Covered[], at: string): Plan {
  return covered.reduce((before, one) => applyPayment(before, Math.max(0, (one.owedThen ?? 0) - remaining(one)), at, one.charge.id).plan, plan);
}

/** Day by day, as it was collected. */
function paidInParts(plan: Plan, covered: Covered[], at: string): Plan {
  let left = totalOf(plan) - covered.reduce((sum, one) => sum + remaining(one), 0);
  let paid = plan;
  for (let next = nextInstalment(paid); next !== null && left > 0; next = nextInstalment(paid)) {
    const part = Math.min(left, next.amount - next.paid);
    paid = applyPayment(paid, part, at).plan;
    left -= part;
  }
  return paid;
}

function isPaid({ paidAt }: MarkedEntry): boolean {
  return paidAt !== null;
}
