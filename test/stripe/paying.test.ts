import { describe, expect, it } from 'vitest';
import { idOf } from './fake/idOf.ts';
import { taken, trailOf } from './mayaBehind.ts';
import { asConfirm, begins, goesOn, mayaPays, pays, publishableKey } from './mayaPays.ts';

const byMail = [{ collection: 'send_invoice' }, { dueAt: '2026-11-20T09:00:00Z' }] as const;

describe('paying now with a new card', () => {
  it('asks for a card first, and says what will be taken', async () => {
    const coach = await mayaPays();
    const step = await begins(coach);
    expect(step).toMatchObject({ next: 'confirm', provider: 'stripe', publishableKey, intent: 'setup', money: { amount: 38_700, currency: 'USD' } });
    expect(step.clientSecret).toMatch(/^seti_\w+_secret_/);
    expect(taken(coach)).toEqual([]);
    const [intent] = coach.stripe.books.setupIntents.values();
    expect(intent).toMatchObject({ customer: coach.customer.id, usage: 'off_session', automatic_payment_methods: { enabled: true, allow_redirects: 'never' }, metadata: { gt_payment: step.paymentId } });
  });

  it('pays each invoice whole, the newest first, and Maya owes nothing any more', async () => {
    const coach = await mayaPays();
    expect(await pays(coach, 'pm_card_visa')).toMatchObject({ next: 'done', state: 'paid', taken: { amount: 38_700 }, left: null });
    expect(taken(coach)).toEqual([[3, 12_900], [2, 12_900], [1, 12_900]]);
    expect(coach.stripe.books.subscriptions.get(coach.subscription.id)?.status).toBe('active');
    expect(await coach.app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'current', message: { situation: 'welcome_back' } });
    expect(await trailOf(coach)).toEqual(['payment.started', ...Array.from({ length: 3 }, () => ['payment.attempted', 'payment.paid']).flat(), 'payment.settled', 'payment.settled', 'payment.settled']);
    const attempts = await coach.app.store.reader.attemptsOf('maya');
    expect(attempts).toHaveLength(3);
    for (const attempt of attempts) expect(attempt).toMatchObject({ planId: null, engine: 'whole', amount: 12_900, state: 'paid', endedAt: expect.any(String) });
  });

  it('keeps the card for what comes: the customer’s, and the subscription’s', async () => {
    const coach = await mayaPays();
    const subscription = coach.stripe.books.subscriptions.get(coach.subscription.id);
    if (subscription) subscription.default_payment_method = coach.stripe.givenPaymentMethod(coach.customer.id, 'pm_card_visa_chargeDeclined').id;
    const step = await begins(coach);
    const card = coach.stripe.browser.confirmSetup(step.clientSecret, 'pm_card_visa');
    expect(await goesOn(coach, step)).toMatchObject({ state: 'paid' });
    expect(idOf(coach.stripe.books.customers.get(coach.customer.id)?.invoice_settings.default_payment_method)).toBe(card);
    expect(idOf(subscription?.default_payment_method)).toBe(card);
  });

  it('leaves the subscription alone where a platform owns it, and pays its invoices all the same', async () => {
    const coach = await mayaPays({}, { application: 'ca_platform' });
    const subscription = coach.stripe.books.subscriptions.get(coach.subscription.id);
    const platforms = coach.stripe.givenPaymentMethod(coach.customer.id, 'pm_card_visa_chargeDeclined').id;
    if (subscription) subscription.default_payment_method = platforms;
    expect(await pays(coach, 'pm_card_visa')).toMatchObject({ state: 'paid', left: null });
    expect(taken(coach)).toHaveLength(3);
    expect(idOf(subscription?.default_payment_method)).toBe(platforms);
    expect(coach.stripe.requests.filter(({ operation }) => operation === 'subscriptions.update')).toEqual([]);
  });

  it('pays an invoice that has a card of its own with the new one', async () => {
    const coach = await mayaPays({ months: 1 });
    const [invoice] = [...coach.stripe.books.invoices.values()];
    if (invoice) invoice.default_payment_method = coach.stripe.givenPaymentMethod(coach.customer.id, 'pm_card_visa_chargeDeclined').id;
    expect(await pays(coach, 'pm_card_visa')).toMatchObject({ state: 'paid' });
  });

  it('pays one charge alone', async () => {
    const coach = await mayaPays();
    const [oldest] = await coach.charges(coach.invoices[0]?.id ?? '');
    const step = await begins(coach, { chargeId: oldest?.id ?? '' });
    expect(step.money).toMatchObject({ amount: 12_900 });
    coach.stripe.browser.confirmSetup(step.clientSecret, 'pm_card_visa');
    expect(await goesOn(coach, step)).toMatchObject({ state: 'paid', taken: { amount: 12_900 }, left: null });
    expect(taken(coach)).toEqual([[1, 12_900]]);
  });

  it('pays a part where invoices are sent by mail', async () => {
    const coach = await mayaPays({ months: 2 }, ...byMail);
    expect(await pays(coach, 'pm_card_visa', { amount: 15_000 })).toMatchObject({ state: 'paid', taken: { amount: 15_000 }, left: null });
    expect(taken(coach).map(([, amount]) => amount)).toEqual([12_900, 2100]);
    expect(await coach.app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'in_arrears', arrears: { totals: [{ amount: 10_800 }] } });
  });

  it.each([['charged by itself', 12_899], ['charged by itself', 38_701], ['sent by mail', 40], ['sent by mail', 25_780]])('refuses, of what is %s, %i that cannot be taken or would leave what nobody can take', async (how, amount) => {
    const coach = how === 'sent by mail' ? await mayaPays({ months: 2 }, ...byMail) : await mayaPays();
    expect(await coach.app.asMember('maya').refusal('startPayment', { input: { currency: 'USD', amount } })).toMatchObject({ code: 'terms_not_possible', errors: [{ pointer: '/amount' }] });
  });

  it('waits for a card that was not given yet, and for another where it was refused', async () => {
    const coach = await mayaPays();
    const step = await begins(coach);
    expect(await goesOn(coach, step)).toMatchObject({ next: 'confirm', intent: 'setup', clientSecret: step.clientSecret, money: { amount: 38_700 } });
    expect(coach.stripe.browser.confirmSetup(step.clientSecret, 'pm_card_visa_chargeDeclined')).toBeNull();
    expect(await goesOn(coach, step)).toMatchObject({ next: 'confirm', intent: 'setup' });
    coach.stripe.browser.confirmSetup(step.clientSecret, 'pm_card_visa');
    expect(await goesOn(coach, step)).toMatchObject({ next: 'done', state: 'paid' });
  });

  it('tells of a debit that is on its way', async () => {
    const coach = await mayaPays({ months: 1 });
    expect(await pays(coach, 'pm_usBankAccount_success')).toMatchObject({ state: 'processing', taken: { amount: 12_900 }, left: null });
    expect(await coach.app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'processing' });
  });

  it('takes nothing for what was paid elsewhere meanwhile', async () => {
    const coach = await mayaPays({ months: 2 });
    const step = await begins(coach);
    coach.stripe.browser.confirmSetup(step.clientSecret, 'pm_card_visa');
    for (const { id } of coach.invoices) coach.stripe.browser.payOnHostedPage(id, 'pm_card_mastercard');
    expect(await goesOn(coach, step)).toMatchObject({ next: 'done', state: 'saved', taken: null, left: null });
    expect(taken(coach)).toHaveLength(2);
  });
});

describe('where the bank says no', () => {
  it('stops there, also when it is gone on with again, and a new beginning with another card pays', async () => {
    const coach = await mayaPays();
    const step = await begins(coach);
    coach.stripe.browser.confirmSetup(step.clientSecret, 'pm_card_chargeCustomerFail');
    for (const _time of ['first', 'again']) expect(await goesOn(coach, step)).toMatchObject({ next: 'done', state: 'declined', taken: null, left: { amount: 38_700 } });
    expect(coach.stripe.charges.filter(({ idempotencyKey }) => idempotencyKey !== null)).toHaveLength(1);
    expect(await pays(coach, 'pm_card_visa')).toMatchObject({ state: 'paid', taken: { amount: 38_700 } });
  });

  it('goes on after the bank has seen the member', async () => {
    const coach = await mayaPays({ months: 2 });
    const asked = asConfirm(await pays(coach, 'pm_card_authenticationRequired'));
    expect(asked).toMatchObject({ intent: 'payment', money: { amount: 25_800 } });
    expect(asked.clientSecret).toMatch(/^pi_\w+_secret_/);
    expect(asConfirm(await goesOn(coach, asked)).clientSecret).toBe(asked.clientSecret);
    coach.stripe.browser.authenticate(asked.clientSecret, 'succeeds');
    const again = asConfirm(await goesOn(coach, asked));
    expect(again).toMatchObject({ intent: 'payment', money: { amount: 12_900 } });
    coach.stripe.browser.authenticate(again.clientSecret, 'succeeds');
    expect(await goesOn(coach, again)).toMatchObject({ next: 'done', state: 'paid', taken: { amount: 25_800 }, left: null });
    expect(taken(coach)).toEqual([[2, 12_900], [1, 12_900]]);
  });

  it('goes on likewise with a part', async () => {
    const coach = await mayaPays({ months: 1 }, ...byMail);
    const asked = asConfirm(await pays(coach, 'pm_card_authenticationRequired', { amount: 5000 }));
    coach.stripe.browser.authenticate(asked.clientSecret, 'succeeds');
    expect(await goesOn(coach, asked)).toMatchObject({ state: 'paid', taken: { amount: 5000 }, left: null });
  });

  it('is declined where the member is not recognised, and another card may be given', async () => {
    const coach = await mayaPays({ months: 1 });
    const asked = asConfirm(await pays(coach, 'pm_card_authenticationRequired'));
    coach.stripe.browser.authenticate(asked.clientSecret, 'fails');
    expect(await goesOn(coach, asked)).toMatchObject({ next: 'done', state: 'declined', left: { amount: 12_900 } });
    expect(await pays(coach, 'pm_card_visa')).toMatchObject({ state: 'paid' });
  });

  it('does not take back the card that was given after the one that waits', async () => {
    const coach = await mayaPays({ months: 1 });
    const asked = asConfirm(await pays(coach, 'pm_card_authenticationRequired'));
    const step = asConfirm(await coach.app.asMember('maya').ask('startPaymentMethod', { input: {} }));
    const newest = coach.stripe.browser.confirmSetup(step.clientSecret, 'pm_card_mastercard');
    await goesOn(coach, step);
    coach.stripe.browser.authenticate(asked.clientSecret, 'succeeds');
    expect(await goesOn(coach, asked)).toMatchObject({ state: 'paid', taken: { amount: 12_900 } });
    expect(idOf(coach.stripe.books.customers.get(coach.customer.id)?.invoice_settings.default_payment_method)).toBe(newest);
  });

  it('lets go of what waited for the bank once another card is given', async () => {
    const coach = await mayaPays({ months: 1 });
    asConfirm(await pays(coach, 'pm_card_authenticationRequired'));
    expect(await pays(coach, 'pm_card_visa')).toMatchObject({ state: 'paid', taken: { amount: 12_900 } });
    expect(taken(coach)).toEqual([[1, 12_900]]);
  });
});
