import { describe, expect, it } from 'vitest';
import { coachOnStripe } from './coachOnStripe.ts';
import type { Fault } from './fake/faults.ts';
import { lessLikely, type StripeOptions } from './fake/options.ts';
import { type Behind, cardBecomes, onDay, taken, trailOf } from './mayaBehind.ts';
import { begins, goesOn, mayaPays, pays, publishableKey } from './mayaPays.ts';

/** She has begun, and has given a card that pays. */
async function withCard(options: Parameters<typeof mayaPays>[0] = {}): Promise<Behind & { paymentId: string }> {
  const coach = await mayaPays(options);
  const { paymentId, clientSecret } = await begins(coach);
  coach.stripe.browser.confirmSetup(clientSecret, 'pm_card_visa');
  return { ...coach, paymentId };
}

const confirming = ({ app }: Behind, paymentId: string, key: string): Promise<Response> => app.asMember('maya').send('confirmPayment', { params: { id: paymentId }, key });

describe.each<readonly [string, Partial<StripeOptions>]>([['what is likely', {}], ...lessLikely])('where nobody knows: %s', (_name, stripe) => {
  it('all is paid once', async () => {
    const coach = await withCard({ stripe });
    expect(await goesOn(coach, coach)).toMatchObject({ state: 'paid', taken: { amount: 38_700 }, left: null });
    await onDay(coach, '2026-11-26');
    expect(taken(coach)).toHaveLength(3);
  });
});

describe('the money is taken once', () => {
  it('by the same call again, under its key, and by another', async () => {
    const coach = await withCard();
    const first = await goesOn(coach, coach, 'confirming');
    const asked = coach.stripe.requests.length;
    expect(await goesOn(coach, coach, 'confirming')).toEqual(first);
    expect(coach.stripe.requests).toHaveLength(asked);
    expect(await goesOn(coach, coach)).toEqual(first);
    expect(taken(coach)).toHaveLength(3);
  });

  it('by two tabs at once, and by two payments at once', async () => {
    const coach = await withCard();
    const other = await begins(coach);
    coach.stripe.browser.confirmSetup(other.clientSecret, 'pm_card_visa');
    const all = [coach.paymentId, coach.paymentId, other.paymentId, other.paymentId];
    const answers = await Promise.all(all.map((id, index) => confirming(coach, id, `tab-${index}`)));
    for (const { status } of answers) expect([200, 503]).toContain(status);
    for (const [index, id] of all.entries()) expect((await confirming(coach, id, `tab-${index}`)).status).toBe(200);
    expect(taken(coach)).toEqual([[3, 12_900], [2, 12_900], [1, 12_900]]);
    await onDay(coach, '2026-11-26');
    expect(taken(coach)).toHaveLength(3);
  });

  const faults: [string, Fault[]][] = [
    ['cut off after it was taken', [{ on: 'invoices.pay', how: 'cut', afterEffect: true }]],
    ['cut off before', [{ on: 'invoices.pay', how: 'cut' }]],
    ['answered by a proxy after it was taken', [{ on: 'invoices.pay', how: 'html', afterEffect: true }]],
    ['failed by Stripe, after it was taken', [{ on: 'invoices.pay', how: 'server error', afterEffect: true }]],
    ['failed by Stripe, before, in a way that is not kept', [{ on: 'invoices.pay', how: 'server error', kept: false }]],
    ['held up', [{ on: 'invoices.pay', how: 'lock timeout' }]],
    ['turned away as one too many', [{ on: 'invoices.pay', how: 'rate limited' }]],
  ];

  it.each(faults)('where the call is %s: nobody knows, and calling again tells', async (_how, wrong) => {
    const coach = await withCard();
    coach.stripe.fail(...wrong);
    const refusal = await confirming(coach, coach.paymentId, 'confirming');
    expect([refusal.status, await refusal.json()]).toMatchObject([503, { code: 'unavailable' }]);
    expect((await coach.app.store.reader.attemptsOf('maya')).map(({ state }) => state)).toEqual(['started']);
    const again = await confirming(coach, coach.paymentId, 'confirming');
    expect(await again.json()).toMatchObject({ next: 'done', state: 'paid', taken: { amount: 38_700 } });
    expect(taken(coach)).toHaveLength(3);
  });

  it('where she does not come back after that: a job finds out', async () => {
    const coach = await withCard({ months: 1 });
    coach.stripe.fail({ on: 'invoices.pay', how: 'cut', afterEffect: true });
    expect((await confirming(coach, coach.paymentId, 'confirming')).status).toBe(503);
    coach.moveTo('2026-11-25T15:05:00.000Z');
    await coach.hear();
    expect(await coach.app.store.reader.attemptsOf('maya')).toMatchObject([{ state: 'paid' }]);
    expect(taken(coach)).toHaveLength(1);
  });

  it('beside a plan that waits for her bank', async () => {
    const coach = await mayaPays({ months: 1 });
    cardBecomes(coach, 'pm_card_authenticationRequired');
    const { id } = await promised(coach);
    await onDay(coach, '2026-11-26');
    expect(await trailOf(coach)).toContain('payment.needs_member');
    expect(await pays(coach, 'pm_card_visa')).toMatchObject({ state: 'paid', taken: { amount: 12_900 } });
    expect(taken(coach)).toEqual([[1, 12_900]]);
    await onDay(coach, '2026-11-27');
    expect(await coach.app.asMember('maya').ask('getPlan', { params: { id } })).toMatchObject({ state: 'completed' });
  });
});

async function promised({ app }: Behind): Promise<{ id: string }> {
  const step = await app.asMember('maya').ask('startPayment', { input: { currency: 'USD', payOn: '2026-11-26' } });
  if (step.next !== 'none') throw new Error('A promise was expected.');
  return step.arrangement;
}

describe('where Stripe does not answer', () => {
  it.each([['cut'], ['html'], ['server error'], ['rate limited']] as const)('(%s) nothing is begun that is not gone on with under the same key', async (how) => {
    const coach = await mayaPays();
    coach.stripe.fail({ on: 'setupIntents.create', how }, { on: 'setupIntents.create', how });
    const send = () => coach.app.asMember('maya').send('startPayment', { input: { currency: 'USD' }, key: 'beginning' });
    const refusal = await send();
    expect([refusal.status, refusal.headers.get('retry-after'), await refusal.json()]).toMatchObject([503, expect.any(String), { code: 'unavailable' }]);
    const statuses: number[] = [];
    while (statuses.at(-1) !== 201 && statuses.length < 3) statuses.push((await send()).status); // what is left of the faults, and an error that Stripe keeps for the key
    if (how !== 'server error') expect(statuses.at(-1)).toBe(201);
    expect(coach.stripe.books.setupIntents.size).toBeLessThanOrEqual(1);
    expect((await trailOf(coach)).filter((action) => action === 'payment.started')).toHaveLength(1);
  });

  it.each([['customers.update', 'cut'], ['customers.update', 'server error'], ['subscriptions.update', 'server error']] as const)('nothing is taken before the card is set for what comes (%s, %s)', async (on, how) => {
    const coach = await withCard();
    coach.stripe.fail({ on, how });
    expect((await confirming(coach, coach.paymentId, 'confirming')).status).toBe(503);
    expect(taken(coach)).toEqual([]);
    expect(await goesOn(coach, coach, 'confirming')).toMatchObject({ state: 'paid' });
  });

  it.each([
    ['setup_intent_write', 'startPayment'],
    ['customer_write', 'confirmPayment'],
    ['subscription_write', 'confirmPayment'],
    ['invoice_write', 'confirmPayment'],
  ])('a key without %s says so in the log, and takes nothing', async (missing, route) => {
    const permissions = ['customer_write', 'invoice_write', 'subscription_write', 'setup_intent_write', 'payment_intent_write'].map((each) => (each === missing ? each.replace('_write', '_read') : each));
    const coach = await mayaPays({ permissions });
    const started = await coach.app.asMember('maya').send('startPayment', { input: { currency: 'USD' } });
    if (route === 'confirmPayment') {
      const { paymentId, clientSecret } = await started.json();
      coach.stripe.browser.confirmSetup(clientSecret, 'pm_card_visa');
      expect((await confirming(coach, paymentId, 'confirming')).status).toBe(503);
    } else expect(started.status).toBe(503);
    expect(String(coach.app.log.at(-1)?.error)).toContain(missing);
    expect(taken(coach)).toEqual([]);
  });
});

describe('only her own', () => {
  it('payment is confirmed, and only with a step and a customer of hers', async () => {
    const coach = await withCard();
    await coach.member('noor', 'noor@example.com');
    expect(await coach.app.asMember('noor').refusal('confirmPayment', { params: { id: coach.paymentId } })).toMatchObject({ code: 'not_found' });
    const { store } = coach.app;
    const payment = await store.reader.startedPayment(coach.paymentId);
    if (!payment) throw new Error('There is a payment.');

    const others = coach.stripe.givenCustomer({ email: 'noor@example.com' });
    for (const customer of [coach.customer.id, others.id]) {
      const foreign = await coach.stripe.client.setupIntents.create({ customer, metadata: customer === others.id ? { gt_payment: payment.id } : {} }, { idempotencyKey: `foreign ${customer}` });
      coach.stripe.browser.confirmSetup(foreign.client_secret ?? '', 'pm_card_visa');
      await store.transaction((records) => records.saveStartedPayment({ ...payment, providerId: foreign.id }));
      expect(await coach.app.asMember('maya').refusal('confirmPayment', { params: { id: payment.id } })).toMatchObject({ code: 'not_found' });
    }
    expect(taken(coach)).toEqual([]);
  });

  it('charge is paid', async () => {
    const coach = await mayaPays();
    await coach.member('noor', 'noor@example.com');
    const noors = coach.stripe.givenInvoice({ customer: coach.stripe.givenCustomer({ email: 'noor@example.com' }).id, createdAt: '2026-11-01T09:00:00Z' });
    await coach.app.asMember('noor').ask('getStanding');
    const [foreign] = await coach.charges(noors.id);
    for (const chargeId of [foreign?.id ?? '', 'chg_unknown']) expect(await coach.app.asMember('maya').refusal('startPayment', { input: { currency: 'USD', chargeId } })).toMatchObject({ code: 'not_offered' });
  });

  it('customer’s invoices are paid by a card, and those of another customer that she is by the next', async () => {
    const coach = await coachOnStripe({ publishableKey });
    await coach.member('maya', 'maya@example.com');
    const invoices = ['2026-10-01T09:00:00Z', '2026-11-01T09:00:00Z'].map((createdAt) => coach.stripe.givenInvoice({ customer: coach.stripe.givenCustomer({ email: 'maya@example.com' }).id, createdAt }));
    const [customer] = coach.stripe.books.customers.values();
    if (!customer) throw new Error('There are two customers.');
    const maya = { ...coach, invoices, customer, subscription: coach.stripe.givenSubscription({ customer: customer.id }) };
    expect((await begins(maya)).money).toMatchObject({ amount: 12_900 });
    expect(await pays(maya, 'pm_card_visa')).toMatchObject({ state: 'paid', taken: { amount: 12_900 }, left: null });
    expect(taken(maya)).toEqual([[2, 12_900]]);
    expect(await pays(maya, 'pm_card_visa')).toMatchObject({ state: 'paid', taken: { amount: 12_900 } });
    expect(taken(maya)).toEqual([[2, 12_900], [1, 12_900]]);
  });
});

describe('nobody tries cards out here', () => {
  it('after ten beginnings in an hour', async () => {
    const coach = await mayaPays();
    for (let times = 0; times < 10; times += 1) await begins(coach);
    const refused = await coach.app.asMember('maya').send('startPayment', { input: { currency: 'USD' } });
    expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toMatchObject([429, '3600', { code: 'rate_limited' }]);
    expect(await coach.app.asMember('maya').refusal('startPaymentMethod', { input: {} })).toMatchObject({ code: 'rate_limited' });
    coach.moveTo('2026-11-25T16:00:01.000Z');
    await begins(coach);
  });

  it('after five refusals in a day', async () => {
    const coach = await mayaPays({ months: 1 });
    for (let times = 0; times < 5; times += 1) expect(await pays(coach, 'pm_card_chargeCustomerFail')).toMatchObject({ state: 'declined' });
    expect(await coach.app.asMember('maya').refusal('startPayment', { input: { currency: 'USD' } })).toMatchObject({ code: 'rate_limited', status: 429 });
    coach.moveTo('2026-11-26T15:00:01.000Z');
    expect(await pays(coach, 'pm_card_visa')).toMatchObject({ state: 'paid' });
  });
});
