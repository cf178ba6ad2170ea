import type { PaymentConfirm, PaymentStep } from '../../contract/types.ts';
import { owedOn } from '../../terms/charge.ts';
import type { Till } from '../billing/till.ts';
import type { Call } from '../kit.ts';
import { memberIdOf, own, readAccount } from '../members/lockedAccount.ts';
import { noteOnly } from '../notes.ts';
import { ApiProblem } from '../problem.ts';
import type { StartedPayment } from '../store/rows.ts';
import { speakerFor } from '../views/speaker.ts';
import { firstPayer, paidBy } from './onePayer.ts';
import { chargesOf } from './payableCharges.ts';

/** Adds to a step what is kept nowhere: the secret that the browser needs for it, or the address of the provider's page. */
export async function showStep(call: Call<unknown>, step: PaymentStep): Promise<PaymentStep> {
  const { till } = call.kit.billing;
  if (till && step.next === 'redirect' && step.url === '') return { ...step, url: await pageFor(call, till, await startedPayment(call, step.paymentId)) };
  if (till && step.next === 'confirm') return await withSecret(call, till, step, await startedPayment(call, step.paymentId));
  return step;
}

async function startedPayment(call: Call<unknown>, id: string): Promise<StartedPayment> {
  return own(await call.kit.store.reader.startedPayment(id), call, 'payment');
}

async function pageFor(call: Call<unknown>, till: Till, payment: StartedPayment): Promise<string> {
  const { store, playbook } = call.kit;
  const charge = payment.chargeId === null ? null : await store.reader.charge(payment.chargeId);
  if (charge) {
    await firstPayer(call, till, [charge]); // the page shows whose invoice it is
    return await till.pageToPay(charge.reference);
  }
  const account = await readAccount(call, store.reader);
  const charges = chargesOf(payment, call.kit, account, speakerFor(call, account.member).today);
  return await till.pageForCard(await firstPayer(call, till, charges), playbook.owner.site ?? null);
}

async function withSecret(call: Call<unknown>, till: Till, step: PaymentConfirm, payment: StartedPayment): Promise<PaymentConfirm> {
  const { publishableKey } = till;
  if (publishableKey === null) throw new ApiProblem('not_offered', 'Cards are not given here any more. Begin the payment anew: it leads to a page.');
  if (step.intent === 'payment') return { ...step, publishableKey, clientSecret: await till.secretOf(await waitingFor(call, payment)) };
  if (payment.providerId !== '') return { ...step, publishableKey, clientSecret: await till.secretOf(payment.providerId) };
  return { ...(await beginCard(call, till, step, payment)), publishableKey };
}

/** What the bank wants to see the member about; where that is over since, what it was about. */
async function waitingFor({ kit: { store } }: Call<unknown>, payment: StartedPayment): Promise<string> {
  const attempts = (await store.reader.attemptsOf(payment.memberId)).filter(({ paymentId }) => paymentId === payment.id);
  const attempt = attempts.find(({ state }) => state === 'needs_member') ?? attempts[0];
  const charge = attempt && (await store.reader.charge(attempt.chargeId));
  if (!charge) throw new ApiProblem('not_offered', 'Nothing of this payment waits for the member. Ask for the standing again.');
  return attempt.engine === 'whole' ? charge.reference : attempt.providerId;
}

/** Begun as it is first shown, so that a provider who does not answer leaves nothing behind that could not be gone on with. */
async function beginCard(call: Call<unknown>, till: Till, step: PaymentConfirm, payment: StartedPayment): Promise<PaymentConfirm> {
  const { store } = call.kit;
  const account = await readAccount(call, store.reader);
  const speaker = speakerFor(call, account.member);
  const charges = chargesOf(payment, call.kit, account, speaker.today);
  const customer = await firstPayer(call, till, charges);
  const { providerId, clientSecret, requestId } = await till.beginCard({ paymentId: payment.id, customer });
  const owed = (await paidBy(call, till, charges, customer)).reduce((sum, charge) => sum + owedOn(charge), 0);
  const amount = Math.min(payment.amount, owed);
  await store.transaction(async (records) => {
    await records.saveStartedPayment({ ...payment, amount, providerId });
    await noteOnly(records, call, { by: 'system', memberId: memberIdOf(call), action: 'card.asked', subject: payment.id, details: { providerId, requestId } });
  });
  return { ...step, clientSecret, money: amount === 0 ? null : speaker.money(amount, payment.currency) };
}
