import { nextTryOn } from '../../terms/collecting.ts';
import type { Plan } from '../../terms/plan.ts';
import { todayIn } from '../../terms/todayIn.ts';
import { sendReadAgain } from '../billing/readAgain.ts';
import type { Taken } from '../billing/till.ts';
import { lookAgain } from '../members/lookAgain.ts';
import { note } from '../notes.ts';
import { newMessage } from '../outbox/newMessage.ts';
import type { Attempt } from '../store/rows.ts';
import type { Account, Records } from '../store/store.ts';
import { triesOf } from './triesOf.ts';

/** States in which nobody knows yet how it ends. */
const unfinished: ReadonlySet<Attempt['state']> = new Set(['started', 'processing', 'needs_member']);

/**
 * Writes down what came of an attempt, once, and has the books read: what was paid is told by them alone. A plan's instalment
 * learns whether a bank wants to see the member about one of its charges, or on which day one is asked again.
 */
export async function endTaking(records: Records, call: { now: Date }, { id, memberId }: Pick<Attempt, 'id' | 'memberId'>, taken: Omit<Taken, 'state'> & { state: Attempt['state'] }): Promise<void> {
  const account = await records.lockAccount(memberId);
  const attempt = await records.attempt(id);
  if (!account || !attempt || attempt.endedAt !== null || attempt.state === taken.state) return;
  const { state, requestId, amount: wanted = attempt.amount } = taken;
  const ended = { ...attempt, amount: wanted, state, providerId: taken.providerId || attempt.providerId, endedAt: unfinished.has(state) ? null : call.now.toISOString() };
  await records.saveAttempt(ended);
  const { chargeId, amount, currency, engine, providerId } = ended;
  await note(records, call, { by: 'system', memberId, action: `payment.${state}`, subject: id, details: { chargeId, amount, currency, engine, ...(providerId && { providerId }), ...(requestId && { requestId }) } });
  await tellPlan(records, call, account, ended);
  if (state === 'given_up') await records.send(newMessage('books.let-go', memberId, { attemptId: id }, call.now.toISOString()));
  await sendReadAgain(records, call, { memberId, customer: null, about: null });
}

async function tellPlan(records: Records, call: { now: Date }, { member, plans }: Account, attempt: Attempt): Promise<void> {
  const plan = plans.find(({ id, state }) => id === attempt.planId && state === 'active');
  if (!plan) return;
  const today = todayIn(member.timeZone, call.now);
  const attempts = (await records.attemptsOf(member.id)).filter(({ planId }) => planId === plan.id);
  const instalments = plan.instalments.map((instalment): Plan['instalments'][number] => {
    if (instalment.seq !== attempt.seq || instalment.state === 'paid') return instalment;
    const own = attempts.filter(({ seq }) => seq === instalment.seq);
    const retries = own.flatMap((one) => nextTryOn(instalment, triesOf(attempts, instalment, one, member.timeZone)) ?? []);
    const [retryOn = null] = retries.filter((day) => day > instalment.dueOn && day > today).toSorted();
    return { ...instalment, needsMember: own.some(({ state }) => state === 'needs_member'), retryOn };
  });
  const told = { ...plan, instalments };
  await records.savePlan(told);
  await lookAgain(records, told, member.timeZone);
}
