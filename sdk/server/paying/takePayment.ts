import { type Charge, owedOn } from '../../terms/charge.ts';
import { sendReadAgain } from '../billing/readAgain.ts';
import type { Till } from '../billing/till.ts';
import { beginTaking } from '../collecting/beginTaking.ts';
import { orderOf } from '../collecting/collect.ts';
import { endTaking } from '../collecting/endTaking.ts';
import { type Call, todayOf } from '../kit.ts';
import { lockedAccount, own, readAccount } from '../members/lockedAccount.ts';
import { noteOnly } from '../notes.ts';
import { ApiProblem, notFound } from '../problem.ts';
import type { Attempt, StartedPayment } from '../store/rows.ts';
import type { Records } from '../store/store.ts';
import { ownCustomers, paidBy } from './onePayer.ts';
import { chargesOf } from './payableCharges.ts';
import { shareOut } from './shareOut.ts';

/** How far a payment has come: the member has yet to give the card, or what could be taken for now was tried. */
export type Progress = 'card_awaited' | 'tried';

/**
 * Takes what a started payment is for from the card that was given for it: charge by charge, the newest first, until the bank
 * says no or wants to see the member. Each attempt is written down before the call that bears its id, and what came of it
 * after: two calls at once, or one after a crash, take the money once. Throws a BooksUnavailableError where nobody knows what
 * came of one: the same call again tells.
 */
export async function takePayment(call: Call<unknown>): Promise<Progress> {
  const { store, billing: { till } } = call.kit;
  const payment = own(await store.reader.startedPayment(call.param('id')), call, 'payment');
  if (!till || payment.providerId === '') throw new ApiProblem('not_offered', 'This payment is made on a page: there is nothing to confirm here.');
  const given = await till.givenCard({ paymentId: payment.id, providerId: payment.providerId });
  if (!given || !(await ownCustomers(call)).has(given.customer)) throw notFound('payment');
  if (given.card === null) return 'card_awaited';
  const account = await readAccount(call, store.reader);
  const charges = chargesOf(payment, call.kit, account, todayOf(call, account.member));
  if (!(await isUnderWay(call, payment))) {
    await keepCard(call, till, payment, { customer: given.customer, card: given.card, references: charges.map(({ reference }) => reference) });
    if (payment.amount > 0) await letGoOfOthers(call, till, charges);
  }
  if (payment.amount > 0) await takeAll(call, till, payment, await paidBy(call, till, charges, given.customer));
  await readAgain(call, payment);
  return 'tried';
}

/** Once something was tried with the card, it was kept before; the member may have given another since. */
async function isUnderWay({ kit: { store } }: Call<unknown>, { id, memberId }: StartedPayment): Promise<boolean> {
  const attempts = await store.reader.attemptsOf(memberId);
  return attempts.some(({ paymentId }) => paymentId === id);
}

async function keepCard(call: Call<unknown>, till: Till, { id: paymentId, memberId }: StartedPayment, card: { customer: string; card: string; references: string[] }): Promise<void> {
  const changes = await till.keepCard({ paymentId, ...card });
  if (changes.length === 0) return;
  await call.kit.store.transaction(async (records) => {
    for (const { subject, requestId } of changes) await noteOnly(records, call, { by: 'member', memberId, action: 'card.set', subject, details: { paymentId, requestId } });
    await sendReadAgain(records, call, { memberId, customer: null, about: null });
  });
}

/** What was begun before and waits at the bank is taken back first: in another tab it could still be paid, besides this one. */
async function letGoOfOthers({ kit: { store } }: Call<unknown>, till: Till, charges: Charge[]): Promise<void> {
  for (const { id, memberId } of charges) {
    const attempts = await store.reader.attemptsOf(memberId);
    for (const other of attempts.filter(({ chargeId, state }) => chargeId === id && state === 'needs_member')) await till.letGo(other);
  }
}

/** After these the next charge is asked for; after any other somebody else's word is waited for. */
const goesOn: ReadonlySet<Attempt['state']> = new Set(['paid', 'processing', 'not_needed', 'given_up']);

async function takeAll(call: Call<unknown>, till: Till, payment: StartedPayment, charges: Charge[]): Promise<void> {
  const { store } = call.kit;
  const chargeIds = new Set(charges.map(({ id }) => id));
  for (;;) {
    const next = await store.transaction((records) => nextAttempt(call, records, payment, chargeIds));
    if (!next) return;
    const taken = await till.take(orderOf(next.attempt, next.charge));
    await store.transaction((records) => endTaking(records, call, next.attempt, taken));
    if (!goesOn.has(taken.state)) return;
  }
}

interface Next {
  attempt: Attempt;
  charge: Charge;
}

/** The attempt of this payment that is not over, or the next one. Null where nothing more is tried with this card. */
async function nextAttempt(call: Call<unknown>, records: Records, payment: StartedPayment, chargeIds: ReadonlySet<string>): Promise<Next | null> {
  const account = await lockedAccount(call, records);
  const attempts = await records.attemptsOf(account.member.id);
  const ours = attempts.filter(({ paymentId }) => paymentId === payment.id);
  if (ours.some(({ state }) => state === 'declined' || state === 'refused')) return null;
  const waiting = ours.find(({ state }) => state === 'started' || state === 'needs_member');
  const charge = waiting && (await records.charge(waiting.chargeId));
  if (charge) return { attempt: waiting, charge };
  const tried = new Set(ours.map(({ chargeId }) => chargeId));
  const untried = chargesOf(payment, call.kit, account, todayOf(call, account.member)).filter(({ id }) => chargeIds.has(id) && !tried.has(id));
  return await beginNext(call, records, payment, { attempts, untried, left: payment.amount - settledBy(ours) });
}

/** What of a payment needs no taking any more. Integer minor units. */
export function settledBy(attempts: Attempt[]): number {
  return attempts.filter(({ state }) => state === 'paid' || state === 'processing' || state === 'not_needed').reduce((sum, { amount }) => sum + amount, 0);
}

async function beginNext(call: Call<unknown>, records: Records, { id: paymentId }: StartedPayment, { attempts, untried, left }: { attempts: Attempt[]; untried: Charge[]; left: number }): Promise<Next | null> {
  for (const { chargeId, amount } of shareOut(untried, left)) {
    const charge = untried.find(({ id }) => id === chargeId);
    if (!charge) continue;
    await giveUpWaiting(call, records, attempts.find((one) => one.chargeId === chargeId && one.endedAt === null));
    const attempt = await beginTaking(records, call, { charge, amount, engine: amount === owedOn(charge) ? 'whole' : 'part', purpose: { paymentId } });
    if (attempt) return { attempt, charge };
  }
  return null;
}

/** Another attempt at the charge, by a plan or with a card before this one, that waits for the member: they are here, with a card. */
async function giveUpWaiting(call: Call<unknown>, records: Records, other: Attempt | undefined): Promise<void> {
  if (other?.state === 'started') throw new ApiProblem('unavailable', 'One of these charges is being asked for at this moment. Try again in a minute, with the same idempotency key.', {}, { 'retry-after': '60' });
  if (other?.state === 'needs_member') await endTaking(records, call, other, { state: 'given_up', providerId: '', requestId: '' });
}

/** What was paid is told by the books alone. Where they cannot be read now they are soon, by the job that each attempt has left. */
async function readAgain({ kit: { keeper, store } }: Call<unknown>, { memberId }: StartedPayment): Promise<void> {
  const reading = await store.reader.reading(memberId);
  await keeper?.readAfter(memberId, reading?.begun ?? 0).catch(() => {});
}
