import { Stripe } from 'stripe';
import { describe, expect, it } from 'vitest';
import type { FullStanding } from '../../sdk/contract/types.ts';
import { agreedPlan, fourMonths, quoteFor } from '../server/support/world.ts';
import { coachOnStripe, type CoachOnStripe } from './coachOnStripe.ts';
import type { GivenInvoice, GivenSubscription } from './fake/given.ts';
import { lessLikely, type StripeOptions } from './fake/options.ts';
import type { TestPaymentMethod } from './fake/testPaymentMethods.ts';

const start = '2026-09-10T09:00:00Z';
const firstOfNovember = '2026-11-01T09:00:00Z';

/** Maya is a customer with a monthly subscription. */
async function maya({ card = 'pm_card_visa', ...options }: Parameters<typeof coachOnStripe>[0] & { card?: TestPaymentMethod } = {}, subscribed: Partial<GivenSubscription> = {}) {
  const coach = await coachOnStripe(options);
  await coach.member('maya', 'maya@example.com');
  const customer = coach.stripe.givenCustomer({ email: 'maya@example.com', card });
  const subscription = coach.stripe.givenSubscription({ customer: customer.id, startedAt: start, ...subscribed });
  const invoice = (given: Partial<GivenInvoice> = {}): Stripe.Invoice => coach.stripe.givenInvoice({ customer: customer.id, subscription: subscription.id, createdAt: firstOfNovember, ...given });
  return { ...coach, customer, subscription, invoice };
}

async function standingOf({ app }: Pick<CoachOnStripe, 'app'>, id = 'maya'): Promise<Partial<FullStanding>> {
  return await app.asMember(id).ask('getStanding');
}

describe.each<readonly [string, Partial<StripeOptions>]>([['what is likely', {}], ...lessLikely])('where nobody knows: %s', (_name, options) => {
  it('an open invoice that was tried is in arrears, with the day on which it is tried again', async () => {
    const coach = await maya({ stripe: options });
    const { id } = coach.invoice({ createdAt: '2026-11-22T09:00:00Z' });
    expect(await standingOf(coach)).toMatchObject({ status: 'in_arrears', surface: 'nudge', message: { situation: 'retrying' }, arrears: { totals: [{ amount: 12_900, currency: 'USD' }] } });
    expect(await coach.charges(id)).toMatchObject([{ memberId: 'maya', description: 'Membership', dueOn: '2026-11-22', retryOn: '2026-11-27', amount: 12_900, paid: 0, processing: 0 }]);
  });

  it('what is paid on Stripe\'s page is settled here, and Maya is welcomed back', async () => {
    const coach = await maya({ stripe: options });
    const { id } = coach.invoice();
    await standingOf(coach);
    coach.stripe.browser.payOnHostedPage(id, 'pm_card_visa');
    await coach.hear();
    expect(await coach.charges(id)).toMatchObject([{ amount: 12_900, paid: 12_900, retryOn: null }]);
    expect(await standingOf(coach)).toMatchObject({ status: 'current', message: { situation: 'welcome_back' } });
  });

  it('a debit that is on its way is waited for, and is owed again when it does not come', async () => {
    const coach = await maya({ stripe: options, card: 'pm_card_visa_chargeDeclinedInsufficientFunds' });
    const { id } = coach.invoice();
    coach.stripe.browser.payOnHostedPage(id, 'pm_usBankAccount_insufficientFunds');
    expect(await standingOf(coach)).toMatchObject({ status: 'processing' });
    expect(await coach.charges(id)).toMatchObject([{ processing: 12_900, paid: 0 }]);
    coach.moveTo('2026-12-02T15:00:00.000Z');
    await coach.hear();
    expect(await standingOf(coach)).toMatchObject({ status: 'in_arrears' });
  });
});

describe('is in arrears', () => {
  it.each<[string, Partial<GivenSubscription>, Partial<GivenInvoice>]>([
    ['past due', { status: 'past_due' }, {}],
    ['unpaid', { status: 'unpaid' }, {}],
    ['canceled', { status: 'canceled' }, {}],
    ['paused because the last attempt failed', { status: 'paused', pausedFor: 'final_payment_failure' }, {}],
    ['paused because the first payment failed', { status: 'paused', pausedFor: 'first_payment_failure' }, {}],
    ['owned by a platform', { application: 'ca_platform' }, {}],
    ['billed by mail and past its day', { collection: 'send_invoice' }, { dueAt: '2026-11-20T09:00:00Z' }],
  ])('where the subscription is %s', async (_name, subscribed, given) => {
    const coach = await maya({}, subscribed);
    const { id } = coach.invoice(given);
    expect(await standingOf(coach)).toMatchObject({ status: 'in_arrears', arrears: { totals: [{ amount: 12_900, currency: 'USD' }] } });
    expect(await coach.charges(id)).toHaveLength(1);
  });

  it('with the drafts that an unpaid subscription leaves behind', async () => {
    const coach = await maya({}, { status: 'unpaid' });
    coach.invoice({ createdAt: '2026-10-01T09:00:00Z' });
    coach.invoice({ status: 'draft' });
    expect(await standingOf(coach)).toMatchObject({ arrears: { totals: [{ amount: 25_800, currency: 'USD' }] } });
  });

  it('with an older invoice, although the subscription is active since the latest was paid', async () => {
    const coach = await maya();
    coach.invoice({ createdAt: '2026-10-01T09:00:00Z' });
    coach.invoice({ status: 'paid', triedWith: 'pm_card_visa' });
    expect((await coach.stripe.client.subscriptions.retrieve(coach.subscription.id)).status).toBe('active');
    expect(await standingOf(coach)).toMatchObject({ status: 'in_arrears', arrears: { totals: [{ amount: 12_900 }] } });
  });

  it('in each currency by itself', async () => {
    const coach = await maya();
    coach.invoice();
    const euros = coach.stripe.givenCustomer({ email: 'maya@example.com' });
    coach.stripe.givenInvoice({ customer: euros.id, currency: 'eur', amount: 4500, createdAt: firstOfNovember });
    expect(await standingOf(coach)).toMatchObject({ arrears: { totals: [{ amount: 12_900, currency: 'USD' }, { amount: 4500, currency: 'EUR' }] } });
  });

  it('with what remains of an invoice that was paid in part', async () => {
    const coach = await maya({}, { collection: 'send_invoice' });
    const { id } = coach.invoice({ dueAt: '2026-11-20T09:00:00Z' });
    await payPart(coach, id, 4000);
    expect(await standingOf(coach)).toMatchObject({ status: 'in_arrears', arrears: { totals: [{ amount: 8900 }] } });
    expect(await coach.charges(id)).toMatchObject([{ amount: 12_900, paid: 4000 }]);
  });
});

describe('is not asked for anything', () => {
  it.each<[string, Partial<GivenSubscription>, Partial<GivenInvoice>]>([
    ['the invoice was not tried yet', {}, { createdAt: '2026-11-25T14:30:00Z', triedWith: null }],
    ['the subscription has not begun', { status: 'incomplete' }, {}],
    ['billing rests, as was asked for', { status: 'paused', pausedFor: 'pause_requested' }, {}],
    ['the day of a bill by mail has not come', { collection: 'send_invoice' }, { dueAt: '2026-12-20T09:00:00Z' }],
    ['it is an ordinary draft', {}, { status: 'draft', createdAt: '2026-11-25T14:30:00Z' }],
    ['it is paid', {}, { status: 'paid', triedWith: 'pm_card_visa' }],
    ['it is void', {}, { status: 'void' }],
    ['it was forgiven', {}, { status: 'uncollectible', uncollectibleBecause: 'user_forgiven' }],
    ['it was written off', {}, { status: 'uncollectible', uncollectibleBecause: 'max_payment_attempts' }],
  ])('where %s', async (_name, subscribed, given) => {
    const coach = await maya({}, subscribed);
    const { id } = coach.invoice(given);
    expect(await standingOf(coach)).toEqual({ status: 'current', recheckAfter: expect.any(Number) });
    expect(await coach.charges(id)).toEqual([]);
  });

  it('where a paid invoice is disputed', async () => {
    const coach = await maya();
    const { id } = coach.invoice({ status: 'paid', triedWith: 'pm_card_createDispute' });
    coach.stripe.givenDispute(id);
    await coach.hear();
    expect(await standingOf(coach)).toMatchObject({ status: 'current' });
  });

  it('where the owner lets billing rest for a while, and is asked again when it goes on', async () => {
    const coach = await maya();
    coach.invoice();
    expect(await standingOf(coach)).toMatchObject({ status: 'in_arrears' });
    await coach.stripe.client.subscriptions.update(coach.subscription.id, { pause_collection: { behavior: 'void' } }, { idempotencyKey: 'rest' });
    await coach.hear();
    expect(await standingOf(coach)).toMatchObject({ status: 'current' });
    await coach.stripe.client.subscriptions.update(coach.subscription.id, { pause_collection: '' }, { idempotencyKey: 'go on' });
    await coach.hear();
    expect(await standingOf(coach)).toMatchObject({ status: 'in_arrears' });
  });
});

describe('what ends in Stripe ends here', () => {
  it.each<[string, (coach: Awaited<ReturnType<typeof maya>>, id: string) => Promise<unknown>]>([
    ['void', ({ stripe }, id) => stripe.client.invoices.voidInvoice(id, {}, { idempotencyKey: id })],
    ['credited in full', ({ stripe }, id) => stripe.client.creditNotes.create({ invoice: id, amount: 12_900, email_type: 'none' }, { idempotencyKey: id })],
    ['of somebody who was deleted', async ({ stripe, customer }) => stripe.deleteCustomer(customer.id)],
  ])('an invoice that is %s', async (_name, end) => {
    const coach = await maya();
    const { id } = coach.invoice();
    expect(await standingOf(coach)).toMatchObject({ status: 'in_arrears' });
    await end(coach, id);
    await coach.hear();
    expect(await coach.charges(id)).toMatchObject([{ amount: 0, paid: 0, processing: 0, retryOn: null }]);
    expect(await standingOf(coach)).toMatchObject({ status: 'current' });
  });

  it('what was credited in part is not owed any more', async () => {
    const coach = await maya();
    const { id } = coach.invoice();
    await standingOf(coach);
    await coach.stripe.client.creditNotes.create({ invoice: id, amount: 2900, email_type: 'none' }, { idempotencyKey: 'credit' });
    await coach.hear();
    expect(await coach.charges(id)).toMatchObject([{ amount: 10_000, paid: 0 }]);
  });
});

describe('a plan that runs', () => {
  it('is paid by what Stripe takes, once, however often and in whichever order that is told', async () => {
    const coach = await maya({}, { collection: 'send_invoice' });
    const { id } = coach.invoice({ dueAt: '2026-11-20T09:00:00Z' });
    await standingOf(coach);
    const plan = await agreedPlan(coach.app, 'maya', { ...fourMonths, count: 2 });
    await payPart(coach, id, 6450);
    await coach.hear({ twice: 'another', order: 'reversed' });
    await coach.hear({ twice: 'the same' });
    coach.moveTo('2026-11-25T15:30:00.000Z');
    await standingOf(coach);
    expect((await coach.app.asMember('maya').ask('getPlan', { params: { id: plan.id } })).instalments.map(({ paid }) => paid.amount)).toEqual([6450, 0]);
    coach.stripe.browser.payOnHostedPage(id, 'pm_card_visa');
    await coach.hear({ twice: 'another' });
    expect(await coach.app.store.reader.plan(plan.id)).toMatchObject({ state: 'completed' });
    const { items } = await coach.app.store.reader.audit({ limit: 100, cursor: null }, 'maya');
    expect(items.filter(({ action }) => action === 'plan.paid')).toHaveLength(2);
  });

  it('goes on although Stripe writes the invoice off', async () => {
    const coach = await maya({}, { collection: 'send_invoice' });
    const { id } = coach.invoice({ dueAt: '2026-11-20T09:00:00Z' });
    await standingOf(coach);
    const plan = await agreedPlan(coach.app, 'maya', { ...fourMonths, count: 2 });
    const invoice = coach.stripe.books.invoices.get(id);
    if (invoice) Object.assign(invoice, { status: 'uncollectible', auto_advance: false, status_details: { uncollectible: { reason: 'max_payment_attempts' } } });
    coach.moveTo('2026-11-25T15:30:00.000Z');
    expect(await standingOf(coach)).toMatchObject({ status: 'in_plan' });
    expect(await coach.app.store.reader.plan(plan.id)).toMatchObject({ state: 'active', instalments: [{ paid: 0 }, { paid: 0 }] });
  });

  it.each(['was paid in Stripe, and nobody told', 'was not paid', 'cannot be looked up'])('whose day is over and that %s', async (what) => {
    const coach = await maya({ card: 'pm_card_visa_chargeDeclinedInsufficientFunds' });
    const { id } = coach.invoice();
    await standingOf(coach);
    await coach.app.asMember('maya').ask('startPayment', { input: { currency: 'USD', payOn: '2026-11-27' } });
    coach.moveTo('2026-11-27T15:00:00.000Z');
    if (what.startsWith('was paid')) coach.stripe.browser.payOnHostedPage(id, 'pm_card_visa');
    coach.stripe.webhooks.lose();
    for (const at of ['15:00', '15:05', '15:10']) {
      coach.moveTo(`2026-11-28T${at}:00.000Z`);
      if (what.startsWith('cannot')) coach.stripe.fail(...Array.from({ length: 20 }, () => ({ how: 'server error' }) as const));
      await coach.app.api.runDue();
    }
    const { items } = await coach.app.store.reader.audit({ limit: 100, cursor: null }, 'maya');
    expect(items.some(({ action }) => action === 'instalment.missed')).toBe(what === 'was not paid');
    expect((await coach.app.store.reader.account('maya'))?.plans[0]?.state).toBe(what.startsWith('was paid') ? 'completed' : 'active');
  });

  it('is not agreed on what was paid a moment ago', async () => {
    const coach = await maya({}, { collection: 'send_invoice' });
    const { id } = coach.invoice({ dueAt: '2026-11-20T09:00:00Z' });
    await standingOf(coach);
    const { fingerprint } = await quoteFor(coach.app, 'maya', { ...fourMonths, count: 2 });
    coach.moveTo('2026-11-25T15:00:10.000Z');
    coach.stripe.browser.payOnHostedPage(id, 'pm_card_visa');
    const refusal = await coach.app.asMember('maya').refusal('agreeToPlan', { input: { terms: { ...fourMonths, count: 2 }, fingerprint } });
    expect(refusal).toMatchObject({ status: 409, code: 'not_offered' });
  });
});

describe('how often Stripe is asked', () => {
  it('is at most four times for a page, and not again within seconds', async () => {
    const coach = await maya();
    coach.invoice({ createdAt: '2026-10-01T09:00:00Z' });
    const { id } = coach.invoice();
    await standingOf(coach);
    coach.stripe.browser.payOnHostedPage(id, 'pm_usBankAccount_success');
    await coach.app.api.runDue(); // what is to be done once, besides
    const before = coach.stripe.requests.length;
    coach.moveTo('2026-11-25T15:01:00.000Z');
    await standingOf(coach);
    expect(coach.stripe.requests.length - before).toBe(4);
    coach.moveTo('2026-11-25T15:01:44.000Z');
    await standingOf(coach);
    expect(coach.stripe.requests.length - before).toBe(4);
  });

  it('is once for many pages that load at the same time', async () => {
    const coach = await maya();
    coach.invoice();
    const answers = await Promise.all(Array.from({ length: 20 }, () => standingOf(coach)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill('in_arrears'));
    expect(coach.stripe.requests.filter(({ operation }) => operation === 'invoices.list')).toHaveLength(2); // the open ones, the drafts
  });
});

async function payPart({ stripe, customer }: Awaited<ReturnType<typeof maya>>, invoice: string, amount: number): Promise<void> {
  const key = (step: string): Stripe.RequestOptions => ({ idempotencyKey: `${invoice}:${amount}:${step}` });
  const method = stripe.givenPaymentMethod(customer.id, 'pm_card_visa');
  const intent = await stripe.client.paymentIntents.create({ amount, currency: 'usd', customer: customer.id, payment_method: method.id }, key('create'));
  await stripe.client.invoices.attachPayment(invoice, { payment_intent: intent.id }, key('attach'));
  await stripe.client.paymentIntents.confirm(intent.id, { off_session: true }, key('confirm'));
}
