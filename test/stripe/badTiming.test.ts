import { describe, expect, it } from 'vitest';
import type { Playbook } from '../../sdk/server/playbook/playbook.ts';
import { playbook } from '../server/support/testApi.ts';
import { agreed, type Behind, cardBecomes, mayaBehind, onDay, planOf, taken } from './mayaBehind.ts';
import { asConfirm, begins, goesOn, mayaPays, pays, publishableKey } from './mayaPays.ts';

const threeDays = { count: 3, firstDueOn: '2026-11-27' };
const byMail = [{ collection: 'send_invoice' }, { dueAt: '2026-11-20T09:00:00Z' }] as const;
const splitting: Playbook = { ...playbook, offers: { ...playbook.offers, plan: { ...playbook.offers.plan, splitInvoices: { by: 'Dana', on: '2026-11-01', taxAdvice: 'Our accountant agreed to it' } } } };

async function eachDay(coach: Behind, from: string, until: string): Promise<void> {
  for (let day = from; day <= until; day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)) await onDay(coach, day);
}

const invoiceOf = ({ stripe, invoices }: Behind, nth: number) => {
  const found = stripe.books.invoices.get(invoices.at(nth)?.id ?? '');
  if (!found) throw new Error('The invoice is gone.');
  return found;
};

/** Without what Stripe takes by itself again, once a plan is left. */
const takenByUs = ({ stripe }: Behind) => stripe.charges.filter(({ outcome, idempotencyKey }) => outcome === 'taken' && idempotencyKey?.startsWith('gt:'));

const once = { idempotencyKey: 'by the owner' };

describe('called off while Stripe was down', () => {
  const ways: [string, (coach: Behind, id: string) => Promise<unknown>][] = [
    ['the plan is left', (coach, id) => coach.app.asMember('maya').ask('cancelPlan', { params: { id } })],
    ['the day is moved', (coach, id) => coach.app.asMember('maya').ask('moveInstalment', { params: { id }, input: { seq: 1, to: '2026-12-04' } })],
    ['a breathing space begins', (coach) => coach.app.asOwner().ask('placeHold', { input: { memberId: 'maya', endsOn: '2026-12-20' } })],
    ['the charge is disputed', async (coach) => coach.app.asMember('maya').ask('openDispute', { input: { chargeId: (await coach.charges(coach.invoices.at(-1)?.id ?? ''))[0]?.id ?? '', about: 'wrong_amount', note: '' } })],
  ];
  for (const [what, used, given, invoice] of [['whole', playbook, {}, {}], ['part', playbook, ...byMail], ['split', splitting, {}, {}]] as const) {
    it.each(ways)(`${what}: %s`, async (_what, does) => {
      const coach = await mayaBehind({ playbook: used, ...(what !== 'whole' && { months: 1 }) }, given, invoice);
      const id = await agreed(coach, threeDays);
      coach.moveTo('2026-11-27T15:00:00.000Z');
      coach.stripe.fail({ on: 'invoices.retrieve', how: 'cut' });
      await coach.app.api.runDue();
      coach.moveTo('2026-11-27T15:01:00.000Z');
      await does(coach, id);
      for (const at of ['15:05', '15:30', '17:00']) {
        coach.moveTo(`2026-11-27T${at}:00.000Z`);
        await coach.hear();
      }
      expect(takenByUs(coach)).toEqual([]);
      expect((await coach.app.store.reader.attemptsOf('maya')).map(({ state, endedAt }) => [state, endedAt !== null])).toEqual([['given_up', true]]);
    });
  }
});

describe('what changes between the agreement and the day', () => {
  it('link_only: not collected', async () => {
    const coach = await mayaBehind();
    await agreed(coach, threeDays);
    coach.moveTo('2026-11-26T15:00:00.000Z');
    await coach.stripe.client.subscriptions.update(coach.subscription.id, { metadata: { gt_mode: 'link_only' } }, once);
    await coach.hear();
    await coach.hear();
    expect((await coach.charges(coach.invoices[2]?.id ?? ''))[0]?.control).toBe('link_only');
    await onDay(coach, '2026-11-27');
    expect(taken(coach)).toEqual([]);
  });

  it('pay_only: never more than agreed', async () => {
    const coach = await mayaBehind({ months: 1 }, ...byMail);
    await agreed(coach, threeDays);
    coach.moveTo('2026-11-26T15:00:00.000Z');
    await coach.stripe.client.subscriptions.update(coach.subscription.id, { metadata: { gt_mode: 'pay_only' } }, once);
    await coach.hear();
    await coach.hear();
    await onDay(coach, '2026-11-27');
    expect(taken(coach).reduce((sum, [, amount]) => sum + amount, 0)).toBeLessThanOrEqual(4300);
  });

  it('a credit note that is taken back: never more than agreed', async () => {
    const coach = await mayaBehind({ months: 2 });
    const invoice = invoiceOf(coach, -1);
    await coach.stripe.client.creditNotes.create({ invoice: invoice.id, amount: 2900 }, once);
    coach.moveTo('2026-11-25T15:05:00.000Z');
    await coach.hear();
    await agreed(coach, { count: 2, firstDueOn: '2026-11-27' });
    // voided in the dashboard
    invoice.pre_payment_credit_notes_amount = 0;
    invoice.amount_due = 12_900;
    invoice.amount_remaining = 12_900;
    for (const payment of coach.stripe.books.invoicePayments.values()) if (payment.invoice === invoice.id) payment.amount_requested = 12_900;
    for (const intent of coach.stripe.books.paymentIntents.values()) if (intent.amount === 10_000) intent.amount = 12_900;
    await onDay(coach, '2026-11-26');
    coach.moveTo('2026-11-26T20:00:00.000Z');
    await coach.app.asMember('maya').ask('getStanding');
    await onDay(coach, '2026-11-27');
    expect(taken(coach).reduce((sum, [, amount]) => sum + amount, 0)).toBeLessThanOrEqual(10_000);
  });

});

describe('attempts in the way', () => {
  it('a payment left at the bank does not keep a later plan from being collected', async () => {
    const coach = await mayaPays({ months: 1 });
    const step = await begins(coach);
    coach.stripe.browser.confirmSetup(step.clientSecret, 'pm_card_authenticationRequired');
    expect(await goesOn(coach, step)).toMatchObject({ intent: 'payment' });
    await coach.hear();
    const { id } = await agreedPromise(coach);
    cardBecomes(coach, 'pm_card_visa');
    await onDay(coach, '2026-11-27');
    expect(taken(coach)).toEqual([[1, 12_900]]);
    expect(await planOf(coach, id)).toMatchObject({ state: 'completed' });
  });

  it('an instalment that waits for the bank and is moved is collected on its new day', async () => {
    const coach = await mayaBehind({ card: 'pm_card_authenticationRequired' });
    const id = await agreed(coach, threeDays);
    await onDay(coach, '2026-11-27');
    await coach.app.asMember('maya').ask('moveInstalment', { params: { id }, input: { seq: 1, to: '2026-12-04' } });
    cardBecomes(coach, 'pm_card_visa');
    await eachDay(coach, '2026-11-28', '2026-12-04');
    expect(taken(coach)).toEqual([[3, 12_900]]);
  });

  it('a request that Stripe refuses for good comes to an end', async () => {
    const coach = await mayaBehind({ permissions: ['customer_write', 'invoice_read', 'payment_intent_read', 'subscription_read', 'dispute_read'] });
    await agreed(coach, threeDays);
    await eachDay(coach, '2026-11-27', '2026-12-05');
    expect((await coach.app.store.reader.attemptsOf('maya')).map(({ endedAt }) => endedAt !== null)).toEqual([true]);
  });
});

async function agreedPromise({ app }: Behind): Promise<{ id: string }> {
  const step = await app.asMember('maya').ask('startPayment', { input: { currency: 'USD', payOn: '2026-11-27' } });
  if (step.next !== 'none') throw new Error('A promise was expected.');
  return step.arrangement;
}

describe('several charges on one day', () => {
  it.each([0, 1])('one is refused (%i) and the other is paid: it is asked again all the same', async (refused) => {
    const coach = await mayaBehind({ months: 3 });
    const id = await agreed(coach, { count: 2, firstDueOn: '2026-11-27' });
    invoiceOf(coach, -1 - refused).default_payment_method = coach.stripe.givenPaymentMethod(coach.customer.id, 'pm_card_visa_chargeDeclinedInsufficientFunds').id;
    await onDay(coach, '2026-11-27');
    expect(taken(coach)).toHaveLength(1);
    expect((await planOf(coach, id)).instalments[0]).toMatchObject({ retryOn: '2026-11-30' });
  });

  it.each([0, 1])('of one the bank wants to see her (%i) and the other is paid: she is told', async (refused) => {
    const coach = await mayaBehind({ months: 3 });
    const id = await agreed(coach, { count: 2, firstDueOn: '2026-11-27' });
    invoiceOf(coach, -1 - refused).default_payment_method = coach.stripe.givenPaymentMethod(coach.customer.id, 'pm_card_authenticationRequired').id;
    await onDay(coach, '2026-11-27');
    expect(taken(coach)).toHaveLength(1);
    expect((await planOf(coach, id)).instalments[0]).toMatchObject({ needsMember: true });
  });
});

describe('bank debits', () => {

  it('that fail after days are not asked for again by surprise', async () => {
    const coach = await mayaBehind({ card: 'pm_usBankAccount_insufficientFunds' });
    const id = await agreed(coach, threeDays);
    await eachDay(coach, '2026-11-27', '2026-12-20');
    expect(coach.stripe.charges.filter(({ idempotencyKey }) => idempotencyKey?.startsWith('gt:'))).toHaveLength(1);
    expect((await planOf(coach, id)).instalments[0]).toMatchObject({ state: 'missed', retryOn: null });
  });

  it('for a split part: the original asks for less once it is there', async () => {
    const coach = await mayaBehind({ months: 1, playbook: splitting, card: 'pm_usBankAccount_success' });
    await agreed(coach, threeDays);
    await eachDay(coach, '2026-11-27', '2026-12-04');
    expect(invoiceOf(coach, 0)).toMatchObject({ amount_remaining: 8600 });
    expect((await coach.app.store.reader.attemptsOf('maya')).map(({ state }) => state)).toEqual(['paid']);
  });

  it('for a split part that failed: not asked again unless she was told', async () => {
    const coach = await mayaBehind({ months: 1, playbook: splitting, card: 'pm_usBankAccount_insufficientFunds' });
    await agreed(coach, threeDays);
    await eachDay(coach, '2026-11-27', '2026-12-20');
    const tries = coach.stripe.charges.filter(({ idempotencyKey }) => idempotencyKey?.startsWith('gt:'));
    expect(tries).toHaveLength(1);
  });

  it('that fail before the books are read', async () => {
    const coach = await mayaBehind({ months: 1, card: 'pm_usBankAccount_insufficientFunds' });
    await agreed(coach, { count: 1, firstDueOn: '2026-11-27' });
    coach.moveTo('2026-11-27T15:00:00.000Z');
    coach.stripe.fail({ on: 'invoices.list', how: 'cut' }, { on: 'invoices.list', how: 'cut' });
    await coach.app.api.runDue();
    coach.stripe.webhooks.lose();
    await eachDay(coach, '2026-12-02', '2026-12-05');
    expect((await coach.app.store.reader.attemptsOf('maya')).map(({ state }) => state)).toEqual(['declined']);
  });
});

it('split: the card of the subscription', async () => {
  const coach = await mayaBehind({ months: 1, playbook: splitting });
  const customer = coach.stripe.books.customers.get(coach.customer.id);
  const subscription = coach.stripe.books.subscriptions.get(coach.subscription.id);
  if (customer && subscription) {
    subscription.default_payment_method = customer.invoice_settings.default_payment_method;
    customer.invoice_settings.default_payment_method = null;
  }
  await agreed(coach, threeDays);
  await onDay(coach, '2026-11-27');
  expect(taken(coach)).toEqual([[0, 4300]]);
});

it('pay now leaves out what she disputes, also where a plan covers it', async () => {
  const coach = await mayaBehind({ publishableKey });
  await agreed(coach, threeDays);
  const [charge] = await coach.charges(coach.invoices[2]?.id ?? '');
  await coach.app.asMember('maya').ask('openDispute', { input: { chargeId: charge?.id ?? '', about: 'wrong_amount', note: '' } });
  const step = await begins(coach);
  expect(step.money).toMatchObject({ amount: 25_800 });
});

it('beginnings are counted however much else was done', async () => {
  const coach = await mayaPays();
  for (let times = 0; times < 10; times += 1) await begins(coach);
  for (let times = 0; times < 201; times += 1) await coach.app.asMember('maya').ask('saveContactPreferences', { input: { muted: [] } });
  expect(await coach.app.asMember('maya').refusal('startPayment', { input: { currency: 'USD' } })).toMatchObject({ code: 'rate_limited' });
});


it('two tabs at the bank: a part that was given up cannot be paid any more', async () => {
  const coach = await mayaPays({ months: 1 }, ...byMail);
  const first = await begins(coach, { amount: 5000 });
  coach.stripe.browser.confirmSetup(first.clientSecret, 'pm_card_authenticationRequired');
  const bank = asConfirm(await goesOn(coach, first));
  expect(await pays(coach, 'pm_card_visa')).toMatchObject({ state: 'paid' });
  try {
    coach.stripe.browser.authenticate(bank.clientSecret, 'succeeds');
  } catch {
    // it is over
  }
  expect(taken(coach).reduce((sum, [, amount]) => sum + amount, 0)).toBe(12_900);
});

it('server down at the end of a breathing space: nothing by surprise', async () => {
  const coach = await mayaBehind();
  await agreed(coach, threeDays);
  await onDay(coach, '2026-11-26');
  await coach.app.asOwner().ask('placeHold', { input: { memberId: 'maya', endsOn: '2026-12-10' } });
  await eachDay(coach, '2026-11-27', '2026-12-09');
  await onDay(coach, '2026-12-10');
  expect(taken(coach)).toEqual([]);
});


it('pay now that did not reach Stripe is not taken later, where she has chosen a plan since', async () => {
  const coach = await mayaPays();
  const step = await begins(coach);
  coach.stripe.browser.confirmSetup(step.clientSecret, 'pm_card_visa');
  coach.stripe.fail({ on: 'invoices.pay', how: 'cut' });
  expect((await coach.app.asMember('maya').send('confirmPayment', { params: { id: step.paymentId }, key: 'a' })).status).toBe(503);
  coach.moveTo('2026-11-25T15:01:00.000Z');
  await agreed(coach, threeDays);
  for (const at of ['15:03', '15:30', '17:00']) {
    coach.moveTo(`2026-11-25T${at}:00.000Z`);
    await coach.hear();
  }
  expect(takenByUs(coach)).toEqual([]);
});

it('a retry day that passes in a breathing space is not made up for, and she does not read of it any more', async () => {
  const coach = await mayaBehind({ card: 'pm_card_visa_chargeDeclinedInsufficientFunds' });
  const id = await agreed(coach, threeDays);
  await eachDay(coach, '2026-11-27', '2026-11-28');
  cardBecomes(coach, 'pm_card_visa');
  await coach.app.asOwner().ask('placeHold', { input: { memberId: 'maya', endsOn: '2026-12-02' } });
  await eachDay(coach, '2026-11-29', '2026-12-03');
  expect(takenByUs(coach)).toEqual([]);
  expect((await coach.app.asMember('maya').ask('getPlan', { params: { id } })).sentence).not.toContain('November 30');
});


it('two charges that are asked for again on one day are both asked for', async () => {
  const coach = await mayaBehind({ card: 'pm_card_visa_chargeDeclinedInsufficientFunds' });
  await agreed(coach, { count: 2, firstDueOn: '2026-11-27' });
  await eachDay(coach, '2026-11-27', '2026-11-29');
  cardBecomes(coach, 'pm_card_visa');
  await onDay(coach, '2026-11-30');
  expect(takenByUs(coach)).toHaveLength(2);
});

describe('what happened a moment before', () => {
  const keyed = (name: string) => ({ idempotencyKey: name });

  it('pay now says what was really taken after a credit note', async () => {
    const coach = await mayaPays({ months: 1 });
    const step = await begins(coach);
    await coach.stripe.client.creditNotes.create({ invoice: invoiceOf(coach, -1).id, amount: 2900 }, keyed('by the owner'));
    coach.stripe.browser.confirmSetup(step.clientSecret, 'pm_card_visa');
    const done = await goesOn(coach, step);
    expect(taken(coach)).toEqual([[1, 10_000]]);
    expect(done).toMatchObject({ state: 'paid', taken: { amount: 10_000 }, left: null });
  });

  it('a part that was paid elsewhere, and nobody told, is not taken again', async () => {
    const coach = await mayaBehind({ months: 1 }, ...byMail);
    await agreed(coach, threeDays);
    coach.moveTo('2026-11-27T14:30:00.000Z');
    const { id } = invoiceOf(coach, 0);
    const { client } = coach.stripe;
    const card = coach.stripe.givenPaymentMethod(coach.customer.id, 'pm_card_visa').id;
    const intent = await client.paymentIntents.create({ amount: 4300, currency: 'usd', customer: coach.customer.id, payment_method: card }, keyed('made'));
    await client.invoices.attachPayment(id, { payment_intent: intent.id }, keyed('tied'));
    await client.paymentIntents.confirm(intent.id, {}, keyed('confirmed'));
    coach.stripe.webhooks.lose();
    await onDay(coach, '2026-11-27');
    expect(taken(coach)).toEqual([[1, 4300]]);
  });

  it('a bank debit that takes days is not missed meanwhile', async () => {
    const coach = await mayaBehind({ card: 'pm_usBankAccount_success' });
    const id = await agreed(coach, threeDays);
    await eachDay(coach, '2026-11-27', '2026-11-29');
    expect((await planOf(coach, id)).instalments[0]?.state).toBe('scheduled');
    expect((await coach.app.asMember('maya').ask('getPlan', { params: { id } })).sentence).not.toContain('come through');
    await eachDay(coach, '2026-11-30', '2026-12-02');
    expect((await planOf(coach, id)).instalments[0]?.state).toBe('paid');
  });

  it('one that does not come is missed then', async () => {
    const coach = await mayaBehind({ card: 'pm_usBankAccount_insufficientFunds' });
    const id = await agreed(coach, threeDays);
    await eachDay(coach, '2026-11-27', '2026-12-05');
    expect((await planOf(coach, id)).instalments[0]?.state).toBe('missed');
    expect(taken(coach)).toEqual([]);
  });
});

describe.each([['whole', {}, {}, playbook], ['part', ...byMail, playbook], ['split', {}, {}, splitting]] as const)('a card that was refused for good (%s)', (how, subscribed, given, used) => {
  const months = how === 'whole' ? 3 : 1;

  it('is not asked again by itself', async () => {
    const coach = await mayaBehind({ card: 'pm_card_visa_chargeDeclinedLostCard', months, playbook: used }, subscribed, given);
    const id = await agreed(coach, threeDays);
    await eachDay(coach, '2026-11-27', '2026-11-29');
    await onDay(coach, '2026-12-27');
    expect(coach.stripe.charges.filter(({ idempotencyKey }) => idempotencyKey?.startsWith('gt:'))).toHaveLength(1);
    expect((await planOf(coach, id)).instalments.map(({ paid }) => paid)).toEqual([0, 0, 0]);
  });

  it('gives way to another one', async () => {
    const coach = await mayaBehind({ card: 'pm_card_visa_chargeDeclinedLostCard', months, playbook: used }, subscribed, given);
    await agreed(coach, threeDays);
    await onDay(coach, '2026-11-27');
    const customer = coach.stripe.books.customers.get(coach.customer.id);
    if (customer) customer.invoice_settings.default_payment_method = coach.stripe.givenPaymentMethod(coach.customer.id, 'pm_card_visa').id;
    await onDay(coach, '2026-12-27');
    expect(takenByUs(coach)).toHaveLength(1);
  });
});
