import { expect, it } from 'vitest';
import { errorOf, memberBehind, once, startStripe, type MemberBehind } from './support.ts';

/** A member whose newest invoice was refused yesterday and is being tried again. */
async function memberBeingRetried(options?: Parameters<typeof startStripe>[0]): Promise<MemberBehind> {
  const stripe = await startStripe(options);
  const customer = stripe.givenCustomer({ card: 'pm_card_visa_chargeDeclinedInsufficientFunds' });
  const subscription = stripe.givenSubscription({ customer: customer.id, startedAt: '2026-11-21T09:00:00Z' });
  const { id } = stripe.givenInvoice({ customer: customer.id, subscription: subscription.id, createdAt: '2026-11-21T09:00:00Z' });
  return { stripe, client: stripe.client, customer, subscription, oldest: id, newest: id };
}

it('renews a subscription and asks for it an hour later', async () => {
  const { stripe, client, subscription } = await memberBehind(0);
  stripe.advanceTo('2026-12-10T09:30:00Z');
  const [draft] = (await client.invoices.list({ subscription: subscription.id })).data;
  expect(draft).toMatchObject({ status: 'draft', attempted: false, billing_reason: 'subscription_cycle', amount_due: 12_900 });
  stripe.advanceTo('2026-12-10T10:00:00Z');
  expect(await client.invoices.retrieve(draft?.id ?? '')).toMatchObject({ status: 'paid', attempt_count: 1, amount_paid: 12_900 });
  const [item] = (await client.subscriptions.retrieve(subscription.id)).items.data;
  expect(item?.current_period_end).toBe(Date.UTC(2027, 0, 10, 9) / 1000);
});

it('follows its clock also when that is moved by others', async () => {
  const { stripe, client, subscription } = await memberBehind(0);
  stripe.clock.set('2026-12-11T00:00:00Z');
  const [invoice] = (await client.invoices.list({ subscription: subscription.id })).data;
  expect(invoice).toMatchObject({ status: 'paid', status_transitions: { paid_at: Date.UTC(2026, 11, 10, 10) / 1000 } });
});

it('keeps to the day of the month from which it counts', async () => {
  const stripe = await startStripe();
  const customer = stripe.givenCustomer({ card: 'pm_card_visa' });
  const subscription = stripe.givenSubscription({ customer: customer.id, startedAt: '2026-10-31T09:00:00Z' });
  stripe.advanceTo('2027-04-01T00:00:00Z');
  const ends = (await stripe.client.invoices.list({ subscription: subscription.id })).data.map((invoice) => new Date(invoice.created * 1000).toISOString().slice(0, 10));
  expect(ends).toEqual(['2027-03-31', '2027-02-28', '2027-01-31', '2026-12-31', '2026-11-30']);
});

it('tries again by itself, and has the subscription end as the account is set', async () => {
  const { stripe, client, subscription, newest } = await memberBeingRetried({ endOfRetries: 'unpaid' });
  expect(await client.invoices.retrieve(newest)).toMatchObject({ attempt_count: 1, next_payment_attempt: Date.UTC(2026, 10, 22, 9) / 1000 });
  stripe.advanceTo('2026-11-25T00:00:00Z');
  expect(await client.invoices.retrieve(newest)).toMatchObject({ attempt_count: 3, next_payment_attempt: Date.UTC(2026, 10, 26, 9) / 1000 });
  stripe.advanceTo('2026-11-29T00:00:00Z');
  expect(await client.invoices.retrieve(newest)).toMatchObject({ status: 'open', attempt_count: 5, next_payment_attempt: null });
  expect((await client.subscriptions.retrieve(subscription.id)).status).toBe('unpaid');
  stripe.advanceTo('2026-12-22T00:00:00Z');
  const drafts = await client.invoices.list({ subscription: subscription.id, status: 'draft' });
  expect(drafts.data).toMatchObject([{ auto_advance: false, attempted: false }]);
});

it.each([['cancel', 'canceled'], ['pause', 'paused'], ['leave past due', 'past_due']] as const)('may %s when the retries have run out', async (endOfRetries, status) => {
  const { stripe, client, subscription, newest } = await memberBeingRetried({ endOfRetries });
  stripe.advanceTo('2026-11-29T00:00:00Z');
  const ended = await client.subscriptions.retrieve(subscription.id);
  expect(ended.status).toBe(status);
  if (status === 'paused') expect(ended.status_details?.paused.subscription.type).toBe('final_payment_failure');
  await client.invoices.pay(newest, { payment_method: 'pm_card_visa' }, once());
  expect((await client.subscriptions.retrieve(subscription.id)).status).toBe(status === 'canceled' ? 'canceled' : 'active');
});

it('counts the retries after a hard decline, and makes none until there is another card', async () => {
  const { stripe, client, customer, newest } = await memberBeingRetried();
  const stolen = stripe.givenPaymentMethod(customer.id, 'pm_card_visa_chargeDeclinedStolenCard');
  await client.customers.update(customer.id, { invoice_settings: { default_payment_method: stolen.id } }, once());
  await errorOf(client.invoices.pay(newest, {}, once()));
  const charged = stripe.charges.length;
  stripe.advanceTo('2026-11-25T00:00:00Z');
  expect(stripe.charges).toHaveLength(charged);
  expect((await client.invoices.retrieve(newest)).attempt_count).toBe(3);
  await client.customers.update(customer.id, { invoice_settings: { default_payment_method: 'pm_card_visa' } }, once());
  stripe.advanceTo('2026-11-27T00:00:00Z');
  expect((await client.invoices.retrieve(newest)).status).toBe('paid');
});

it.each([
  ['waits', 'cleared', 'past_due'],
  ['comes', 'kept', 'canceled'],
] as const)('makes no attempt at an invoice that is held, where the end of retries %s', async (endOfRetriesWhileHeld, nextAttemptWhileHeld, status) => {
  const { stripe, client, subscription, newest } = await memberBeingRetried({ endOfRetries: 'cancel', endOfRetriesWhileHeld, nextAttemptWhileHeld });
  const held = await client.invoices.update(newest, { auto_advance: false, metadata: { gt_plan: 'pln_1' } }, once());
  expect(held.next_payment_attempt === null).toBe(nextAttemptWhileHeld === 'cleared');
  const charged = stripe.charges.length;
  stripe.advanceTo('2026-11-29T00:00:00Z');
  expect(stripe.charges).toHaveLength(charged);
  expect(await client.invoices.retrieve(newest)).toMatchObject({ status: 'open', attempt_count: 1, metadata: { gt_plan: 'pln_1' } });
  expect((await client.subscriptions.retrieve(subscription.id)).status).toBe(status);
});

it.each([['within an hour', 'paid'], ['never', 'open']] as const)('tries an invoice that is let go %s', async (nextAttemptAfterRelease, status) => {
  const { stripe, client, newest } = await memberBehind(1, { nextAttemptAfterRelease });
  await client.invoices.update(newest, { auto_advance: false }, once());
  await client.invoices.update(newest, { auto_advance: true }, once());
  stripe.advanceTo('2026-11-21T14:00:00Z');
  expect((await client.invoices.retrieve(newest)).status).toBe(status);
});

it('becomes overdue on the due date of an invoice by mail', async () => {
  const stripe = await startStripe();
  const customer = stripe.givenCustomer();
  const subscription = stripe.givenSubscription({ customer: customer.id, collection: 'send_invoice', startedAt: '2026-11-20T09:00:00Z' });
  const invoice = stripe.givenInvoice({ customer: customer.id, subscription: subscription.id, dueAt: '2026-12-01T00:00:00Z' });
  expect(invoice).toMatchObject({ status: 'open', attempted: false, next_payment_attempt: null });
  expect((await stripe.client.subscriptions.retrieve(subscription.id)).status).toBe('active');
  stripe.advanceTo('2026-12-01T00:00:00Z');
  expect((await stripe.client.subscriptions.retrieve(subscription.id)).status).toBe('past_due');
});

it.each([
  ['void', { status: 'void' }],
  ['keep_as_draft', { status: 'draft', auto_advance: false }],
  ['mark_uncollectible', { status: 'uncollectible', status_details: { uncollectible: { reason: 'subscription_paused' } } }],
] as const)('makes invoices %s while collection is paused, and leaves the older ones as they were', async (behavior, invoice) => {
  const { stripe, client, subscription, newest } = await memberBehind(1);
  const until = Date.UTC(2026, 11, 20) / 1000;
  const paused = await client.subscriptions.update(subscription.id, { pause_collection: { behavior, resumes_at: until } }, once());
  expect(paused).toMatchObject({ status: 'past_due', pause_collection: { behavior, resumes_at: until } });
  stripe.advanceTo('2026-12-15T00:00:00Z');
  const made = (await client.invoices.list({ subscription: subscription.id })).data.filter(({ id }) => id !== newest);
  expect(made).toMatchObject([invoice]);
  expect((await client.invoices.retrieve(newest)).status).toBe('open');
  stripe.advanceTo('2026-12-20T00:00:00Z');
  expect((await client.subscriptions.retrieve(subscription.id)).pause_collection).toBe(null);
});

it('ends a pause of collecting when it is told to', async () => {
  const { client, subscription } = await memberBehind(0);
  await client.subscriptions.update(subscription.id, { pause_collection: { behavior: 'void' } }, once());
  expect((await client.subscriptions.update(subscription.id, { pause_collection: '' }, once())).pause_collection).toBe(null);
});

it.each([
  ['of the classic kind', { billingMode: 'classic' }],
  ['sent by mail', { collection: 'send_invoice' }],
  ['with a schedule', { schedule: 'sub_sched_1' }],
  ['that has ended', { status: 'canceled' }],
] as const)('refuses to pause a subscription %s', async (_what, given) => {
  const { stripe, client, customer } = await memberBehind(0);
  const subscription = stripe.givenSubscription({ customer: customer.id, ...given });
  expect(await errorOf(client.subscriptions.pause(subscription.id, {}, once()))).toMatchObject({ type: 'StripeInvalidRequestError', status: 400 });
});

it('pauses a subscription, bills nothing, and takes it back by a paid invoice', async () => {
  const { stripe, client, subscription } = await memberBehind(0);
  const none = { unused_time_from: { type: 'none' }, outstanding_usage_through: { type: 'none' } } as const;
  const paused = await client.subscriptions.pause(subscription.id, { bill_for: none }, once());
  expect(paused).toMatchObject({ status: 'paused', status_details: { paused: { subscription: { type: 'pause_requested' } } } });
  stripe.advanceTo('2027-02-01T00:00:00Z');
  expect((await client.invoices.list({ subscription: subscription.id })).data).toEqual([]);
  const resumed = await client.subscriptions.resume(subscription.id, { billing_cycle_anchor: { type: 'now' }, payment_behavior: 'resume_on_payment_success' }, once());
  expect(resumed.status).toBe('active');
  expect((await client.invoices.list({ subscription: subscription.id })).data).toMatchObject([{ status: 'paid', amount_paid: 12_900 }]);
});

it('by default gives the rest of the period away, also to somebody who has not paid for it', async () => {
  const { stripe, client, subscription } = await memberBehind(1);
  await client.subscriptions.pause(subscription.id, {}, once());
  expect([...stripe.books.invoiceItems.values()]).toMatchObject([{ proration: true, amount: expect.toSatisfy((amount: number) => amount < -7000) }]);
});

it('has the first attempt decide about coming back, where nothing is said', async () => {
  const { stripe, client, customer, subscription } = await memberBehind(0);
  await client.subscriptions.pause(subscription.id, { bill_for: { unused_time_from: { type: 'none' } } }, once());
  await client.customers.update(customer.id, { invoice_settings: { default_payment_method: 'pm_card_chargeCustomerFail' } }, once());
  expect((await client.subscriptions.resume(subscription.id, {}, once())).status).toBe('paused');
  stripe.advanceTo('2026-11-21T14:00:00Z');
  expect((await client.subscriptions.retrieve(subscription.id)).status).toBe('past_due');
});

it.each([['accepted', 'paused'], ['refused', 'past_due']] as const)('has a pause in arrears %s', async (pauseInArrears, status) => {
  const { client, subscription } = await memberBehind(1, { pauseInArrears });
  const paused = client.subscriptions.pause(subscription.id, { bill_for: { unused_time_from: { type: 'none' } } }, once());
  if (pauseInArrears === 'accepted') await paused;
  else await errorOf(paused);
  expect((await client.subscriptions.retrieve(subscription.id)).status).toBe(status);
});
