import { expect, it } from 'vitest';
import { lessLikely } from './fake/options.ts';
import { errorOf, memberBehind, once, startStripe } from './support.ts';

const day = 86_400_000;

it('answers whole objects, which the package types and the contract both hold', async () => {
  const { client, customer, subscription, newest } = await memberBehind(1);
  expect(await client.customers.retrieve(customer.id)).toMatchObject({ object: 'customer', email: 'maya@example.com' });
  expect(await client.subscriptions.retrieve(subscription.id)).toMatchObject({ status: 'past_due', latest_invoice: newest });
  const invoice = await client.invoices.retrieve(newest);
  expect(invoice).toMatchObject({ status: 'open', amount_remaining: 12_900, attempted: true, attempt_count: 5, next_payment_attempt: null });
  expect(invoice).not.toHaveProperty('payments');
});

it('brings what an answer was asked to expand, at most four levels deep', async () => {
  const { client, customer, newest } = await memberBehind(1);
  const invoice = await client.invoices.retrieve(newest, { expand: ['payments', 'confirmation_secret', 'customer'] });
  expect(invoice.payments?.data).toMatchObject([{ is_default: true, status: 'open', amount_requested: 12_900 }]);
  expect(invoice.confirmation_secret?.client_secret).toMatch(/^pi_\d+_secret_/);
  expect(invoice.customer).toMatchObject({ id: customer.id, email: 'maya@example.com' });
  const payments = await client.invoicePayments.list({ invoice: newest, expand: ['data.payment.payment_intent'] });
  expect(payments.data[0]?.payment.payment_intent).toMatchObject({ object: 'payment_intent', status: 'requires_payment_method' });
  expect((await errorOf(client.invoices.list({ expand: ['data.payments.data.payment.payment_intent'] }))).message).toContain('more than 4 levels');
  expect((await errorOf(client.invoices.retrieve(newest, { expand: ['number'] }))).message).toContain('cannot be expanded');
});

it.each([['expanded', 1], ['refused', undefined]] as const)('may have payments of a list %s', async (paymentsInLists, count) => {
  const { client, customer } = await memberBehind(1, { paymentsInLists });
  const listed = client.invoices.list({ customer: customer.id, expand: ['data.payments'] });
  if (count === undefined) expect(await errorOf(listed)).toMatchObject({ status: 400 });
  else expect((await listed).data[0]?.payments?.data).toHaveLength(count);
});

it('lists in pages, newest first', async () => {
  const { client, customer, oldest } = await memberBehind(3);
  const first = await client.invoices.list({ customer: customer.id, status: 'open', limit: 2 });
  expect([first.data.length, first.has_more]).toEqual([2, true]);
  const rest = await client.invoices.list({ customer: customer.id, status: 'open', limit: 2, starting_after: first.data[1]?.id ?? '' });
  expect([rest.data.map(({ id }) => id), rest.has_more]).toEqual([[oldest], false]);
  const all = await client.invoices.list({ customer: customer.id, limit: 1 }).autoPagingToArray({ limit: 10 });
  expect(all.map(({ created }) => created)).toEqual(all.map(({ created }) => created).toSorted((a, b) => b - a));
  expect(all).toHaveLength(3);
});

it('leaves canceled subscriptions out of a list that does not ask for them', async () => {
  const { stripe, client, customer } = await memberBehind(1);
  const canceled = stripe.givenSubscription({ customer: customer.id, status: 'canceled' });
  expect((await client.subscriptions.list({ customer: customer.id })).data.map(({ id }) => id)).not.toContain(canceled.id);
  expect((await client.subscriptions.list({ customer: customer.id, status: 'all' })).data.map(({ id }) => id)).toContain(canceled.id);
});

it('holds an email to the letter, and knows more than one customer of it', async () => {
  const { stripe, client } = await memberBehind(0);
  stripe.givenCustomer();
  expect((await client.customers.list({ email: 'maya@example.com' })).data).toHaveLength(2);
  expect((await client.customers.list({ email: 'Maya@example.com' })).data).toHaveLength(0);
});

it('finds by search what has been so for a minute, with escaped words', async () => {
  const { stripe, client, customer } = await memberBehind(0);
  const query = String.raw`metadata["gt_member"]:"a \"b\" \\ c"`;
  await client.customers.update(customer.id, { metadata: { gt_member: String.raw`a "b" \ c` } }, once());
  expect((await client.customers.search({ query })).data).toEqual([]);
  stripe.advanceTo(new Date(stripe.clock.now().getTime() + 60_000));
  expect((await client.customers.search({ query })).data.map(({ id }) => id)).toEqual([customer.id]);
  expect((await client.customers.search({ query: `-email:"${customer.email ?? ''}"` })).data).toEqual([]);
  stripe.set({ search: 'unavailable' });
  expect((await errorOf(client.customers.search({ query }))).type).toBe('StripeInvalidRequestError');
});

it('has a subscription follow its latest invoice alone', async () => {
  const { client, subscription, oldest, newest } = await memberBehind(2);
  const paid = await client.invoices.pay(newest, { off_session: false }, once());
  expect(paid).toMatchObject({ status: 'paid', amount_paid: 12_900, amount_remaining: 0 });
  expect((await client.subscriptions.retrieve(subscription.id)).status).toBe('active');
  expect((await client.invoices.retrieve(oldest)).status).toBe('open');
});

it('may have a subscription wait for every invoice', async () => {
  const { client, subscription, oldest, newest } = await memberBehind(2, { statusFollows: 'every invoice' });
  await client.invoices.pay(newest, {}, once());
  expect((await client.subscriptions.retrieve(subscription.id)).status).toBe('past_due');
  await client.invoices.pay(oldest, {}, once());
  expect((await client.subscriptions.retrieve(subscription.id)).status).toBe('active');
});

it.each([
  ['pm_card_visa_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
  ['pm_card_visa_chargeDeclinedStolenCard', 'card_declined', 'stolen_card'],
  ['pm_card_chargeDeclinedExpiredCard', 'expired_card', 'expired_card'],
] as const)('declines %s', async (card, code, declineCode) => {
  const { stripe, client, newest } = await memberBehind(1);
  const declined = errorOf(client.invoices.pay(newest, { payment_method: card, off_session: true }, once()));
  expect(await declined).toMatchObject({ type: 'StripeCardError', status: 402, code, declineCode });
  const [payment] = (await client.invoicePayments.list({ invoice: newest, expand: ['data.payment.payment_intent'] })).data;
  expect(payment?.payment.payment_intent).toMatchObject({ status: 'requires_payment_method', last_payment_error: { code, decline_code: declineCode } });
  expect(stripe.charges.at(-1)).toMatchObject({ invoice: newest, amount: 12_900, outcome: 'declined' });
  // A call of ours is not one of the automatic attempts.
  expect((await client.invoices.retrieve(newest)).attempt_count).toBe(5);
});

it.each([['sent', 1], ['not sent', 0]] as const)('has a mail about our own failed call %s', async (mailAfterFailedPay, count) => {
  const { stripe, client, customer } = await memberBehind(0, { mailAfterFailedPay });
  const invoice = stripe.givenInvoice({ customer: customer.id, triedWith: null });
  await errorOf(client.invoices.pay(invoice.id, { payment_method: 'pm_card_visa_chargeDeclined' }, once()));
  expect(stripe.books.mails).toHaveLength(count);
});

it('takes a card again once it has funds', async () => {
  const { stripe, client, customer, newest } = await memberBehind(1);
  const card = stripe.givenPaymentMethod(customer.id, 'pm_card_visa_chargeDeclined');
  await errorOf(client.invoices.pay(newest, { payment_method: card.id }, once()));
  stripe.becomes(card.id, 'pm_card_visa');
  expect(await client.invoices.pay(newest, { payment_method: card.id }, once())).toMatchObject({ status: 'paid' });
});

it('asks a member who is there for their bank, and is paid once they have answered', async () => {
  const { stripe, client, subscription, newest } = await memberBehind(1);
  const asked = errorOf(client.invoices.pay(newest, { payment_method: 'pm_card_authenticationRequired', off_session: false }, once()));
  expect(await asked).toMatchObject({ type: 'StripeInvalidRequestError', code: 'invoice_payment_intent_requires_action' });
  const { confirmation_secret: secret } = await client.invoices.retrieve(newest, { expand: ['confirmation_secret'] });
  expect(stripe.browser.authenticate(secret?.client_secret ?? '', 'succeeds')).toBe('succeeded');
  expect(await client.invoices.retrieve(newest)).toMatchObject({ status: 'paid' });
  expect((await client.subscriptions.retrieve(subscription.id)).status).toBe('active');
});

it.each([
  ['authentication_required', 'StripeCardError', 402],
  ['invoice_payment_intent_requires_action', 'StripeInvalidRequestError', 400],
] as const)('says %s of a member who is away', async (offSessionAuthentication, type, status) => {
  const { client, newest } = await memberBehind(1, { offSessionAuthentication });
  const refused = errorOf(client.invoices.pay(newest, { payment_method: 'pm_card_authenticationRequired', off_session: true }, once()));
  expect(await refused).toMatchObject({ type, status, code: offSessionAuthentication });
});

it('needs no bank for a card that was set up for it', async () => {
  const { stripe, client, customer, newest } = await memberBehind(1);
  const intent = await client.setupIntents.create({ customer: customer.id, usage: 'off_session', automatic_payment_methods: { enabled: true, allow_redirects: 'never' } }, once());
  const card = stripe.browser.confirmSetup(intent.client_secret ?? '', 'pm_card_authenticationRequiredOnSetup');
  expect(await client.setupIntents.retrieve(intent.id)).toMatchObject({ status: 'succeeded', payment_method: card });
  expect(await client.invoices.pay(newest, { payment_method: card ?? '', off_session: true }, once())).toMatchObject({ status: 'paid' });
});

it.each([
  ['pm_usBankAccount_success', 'paid', 'active'],
  ['pm_usBankAccount_insufficientFunds', 'open', 'past_due'],
] as const)('waits days for %s', async (account, status, subscriptionStatus) => {
  const { stripe, client, subscription, newest } = await memberBehind(1);
  expect(await client.invoices.pay(newest, { payment_method: account }, once())).toMatchObject({ status: 'open' });
  const [payment] = (await client.invoicePayments.list({ invoice: newest, expand: ['data.payment.payment_intent'] })).data;
  expect(payment?.payment.payment_intent).toMatchObject({ status: 'processing' });
  expect(await errorOf(client.invoices.pay(newest, {}, once()))).toMatchObject({ code: 'payment_intent_unexpected_state' });
  stripe.advanceTo(new Date(stripe.clock.now().getTime() + 4 * day));
  expect(await client.invoices.retrieve(newest)).toMatchObject({ status });
  expect((await client.subscriptions.retrieve(subscription.id)).status).toBe(subscriptionStatus);
});

it('takes parts of an invoice that is sent by mail', async () => {
  const stripe = await startStripe();
  const customer = stripe.givenCustomer();
  const invoice = stripe.givenInvoice({ customer: customer.id, collection: 'send_invoice', createdAt: '2026-10-01T09:00:00Z' });
  const part = { amount: 5000, currency: 'usd', customer: customer.id, payment_method: 'pm_card_visa' };
  const intent = await stripe.client.paymentIntents.create(part, once());
  await stripe.client.invoices.attachPayment(invoice.id, { payment_intent: intent.id }, once());
  expect(await errorOf(stripe.client.invoices.voidInvoice(invoice.id, {}, once()))).toMatchObject({ status: 400 });
  await stripe.client.paymentIntents.confirm(intent.id, { off_session: true }, once());
  expect(await stripe.client.invoices.retrieve(invoice.id)).toMatchObject({ status: 'open', amount_paid: 5000, amount_remaining: 7900 });
  const tooMuch = await stripe.client.paymentIntents.create({ ...part, amount: 7901 }, once());
  expect((await errorOf(stripe.client.invoices.attachPayment(invoice.id, { payment_intent: tooMuch.id }, once()))).message).toContain('more than what remains');
  const rest = await stripe.client.paymentIntents.create({ ...part, amount: 7900 }, once());
  await stripe.client.invoices.attachPayment(invoice.id, { payment_intent: rest.id }, once());
  await stripe.client.paymentIntents.confirm(rest.id, { off_session: true }, once());
  expect(await stripe.client.invoices.retrieve(invoice.id)).toMatchObject({ status: 'paid', amount_remaining: 0, amount_overpaid: 0 });
});

it('lets an invoice with a canceled part be voided', async () => {
  const stripe = await startStripe();
  const customer = stripe.givenCustomer();
  const invoice = stripe.givenInvoice({ customer: customer.id, triedWith: null });
  const intent = await stripe.client.paymentIntents.create({ amount: 5000, currency: 'usd', customer: customer.id }, once());
  await stripe.client.invoices.attachPayment(invoice.id, { payment_intent: intent.id }, once());
  await stripe.client.paymentIntents.cancel(intent.id, { cancellation_reason: 'abandoned' }, once());
  expect(await stripe.client.invoices.voidInvoice(invoice.id, {}, once())).toMatchObject({ status: 'void' });
});

it.each([['refused', 400], ['accepted', undefined]] as const)('has a part of an automatically charged invoice %s', async (attachToAutoCharged, status) => {
  const { client, customer, newest } = await memberBehind(1, { attachToAutoCharged });
  const intent = await client.paymentIntents.create({ amount: 5000, currency: 'usd', customer: customer.id }, once());
  const attached = client.invoices.attachPayment(newest, { payment_intent: intent.id }, once());
  if (status === undefined) expect((await attached).id).toBe(newest);
  else expect(await errorOf(attached)).toMatchObject({ status });
});

it.each([['paid', 'active'], ['open', 'past_due']] as const)('leaves an invoice %s that was credited in full', async (fullyCredited, status) => {
  const { stripe, client, subscription, newest } = await memberBehind(1, { fullyCredited });
  await client.creditNotes.create({ invoice: newest, amount: 6450, email_type: 'none' }, once());
  expect(await client.invoices.retrieve(newest)).toMatchObject({ amount_due: 6450, amount_remaining: 6450, pre_payment_credit_notes_amount: 6450 });
  await client.creditNotes.create({ invoice: newest, amount: 6450, email_type: 'none' }, once());
  expect(await client.invoices.retrieve(newest)).toMatchObject({ status: fullyCredited, amount_remaining: 0 });
  expect((await client.subscriptions.retrieve(subscription.id)).status).toBe(status);
  expect(stripe.books.mails).toEqual([{ about: 'payment failed', customer: expect.any(String), object: newest }]);
});

it('makes, finalizes and takes a small invoice of its own', async () => {
  const { client, customer } = await memberBehind(0);
  const draft = await client.invoices.create({ customer: customer.id, auto_advance: false, currency: 'usd', collection_method: 'charge_automatically', pending_invoice_items_behavior: 'exclude' }, once());
  await client.invoiceItems.create({ customer: customer.id, invoice: draft.id, amount: 6450, currency: 'usd', description: 'Part 1 of 2', discountable: false }, once());
  const open = await client.invoices.finalizeInvoice(draft.id, { auto_advance: false }, once());
  expect(open).toMatchObject({ status: 'open', amount_due: 6450, next_payment_attempt: null });
  expect(await client.invoices.pay(draft.id, { off_session: true }, once())).toMatchObject({ status: 'paid' });
  const dropped = await client.invoices.create({ customer: customer.id, auto_advance: false, currency: 'usd' }, once());
  expect(await client.invoices.del(dropped.id)).toEqual(expect.objectContaining({ deleted: true }));
  expect(await errorOf(client.invoices.retrieve(dropped.id))).toMatchObject({ status: 404, code: 'resource_missing' });
});

it.each(lessLikely)('pays a whole invoice all the same, whatever %s is', async (_name, options) => {
  const { client, newest } = await memberBehind(1, options);
  expect(await client.invoices.pay(newest, { off_session: true }, once())).toMatchObject({ status: 'paid', amount_remaining: 0 });
});

it('may be paid past us, on the page that Stripe hosts', async () => {
  const { stripe, client, newest } = await memberBehind(1);
  expect(stripe.browser.payOnHostedPage(newest, 'pm_card_visa')).toBe('succeeded');
  expect(await errorOf(client.invoices.pay(newest, {}, once()))).toMatchObject({ message: 'Invoice is already paid' });
  expect(stripe.charges.at(-1)).toMatchObject({ outcome: 'taken', idempotencyKey: null });
});

it('forgets a customer who was deleted', async () => {
  const { stripe, client, customer } = await memberBehind(0);
  stripe.deleteCustomer(customer.id);
  expect(await client.customers.retrieve(customer.id)).toMatchObject({ id: customer.id, deleted: true });
  expect((await client.customers.list({ email: 'maya@example.com' })).data).toEqual([]);
});

it('keeps an invoice that was disputed as paid', async () => {
  const { stripe, client, newest } = await memberBehind(1);
  await client.invoices.pay(newest, { payment_method: 'pm_card_createDispute' }, once());
  const [dispute] = (await client.disputes.list()).data;
  expect(dispute).toMatchObject({ status: 'needs_response', amount: 12_900 });
  expect((await client.invoices.retrieve(newest)).status).toBe('paid');
  stripe.closeDispute(dispute?.id ?? '', 'won');
  expect((await client.disputes.list()).data).toMatchObject([{ status: 'won' }]);
});

it('answers the rest of what a set-up asks for', async () => {
  const { stripe, client, customer } = await memberBehind(0);
  expect(await client.accounts.retrieveCurrent()).toMatchObject({ object: 'account', country: 'US' });
  const endpoint = await client.webhookEndpoints.create({ url: 'https://coach.example/hook', enabled_events: ['invoice.paid'], api_version: '2026-10-28.endive' }, once());
  expect(endpoint.secret).toMatch(/^whsec_/);
  expect((await client.webhookEndpoints.list()).data[0]).not.toHaveProperty('secret');
  const session = await client.billingPortal.sessions.create({ customer: customer.id, return_url: 'https://coach.example', flow_data: { type: 'payment_method_update' } }, once());
  expect(session.url).toMatch(/^https:\/\/billing\.stripe\.com\//);
  const components = { payment_element: { enabled: true, features: { payment_method_redisplay: 'enabled', payment_method_remove: 'disabled' } } } as const;
  expect((await client.customerSessions.create({ customer: customer.id, components }, once())).client_secret).toBeTruthy();
  await client.paymentMethodDomains.create({ domain_name: 'coach.example' }, once());
  expect((await client.paymentMethodDomains.list({ domain_name: 'coach.example' })).data).toHaveLength(1);
  expect((await client.paymentMethods.list({ customer: customer.id })).data).toHaveLength(1);
  expect(stripe.requests.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
});

it('counts every fault of a request, also of one that the package lets through', async () => {
  const { stripe, client, newest } = await memberBehind(1);
  // What an older version of the package sent, which the types of this one refuse.
  const gone = { amount: 100, currency: 'usd', payment_method_types: ['card'] };
  expect(await errorOf(client.paymentIntents.create(gone, once()))).toMatchObject({ code: 'parameter_unknown', status: 400 });
  await client.invoices.update(newest, { metadata: { gt_plan: 'pln_1' } });
  expect(await errorOf(client.charges.list())).toMatchObject({ status: 404 });
  expect(await errorOf(client.invoices.pay(newest, { paid_out_of_band: true }, once()))).toMatchObject({ status: 400 });
  expect(stripe.contractFaults.splice(0)).toEqual([
    'POST /v1/payment_intents: Received unknown parameter: payment_method_types',
    expect.stringContaining('without an idempotency key of our own'),
    expect.stringContaining('Unrecognized request URL (GET: /v1/charges)'),
    expect.stringContaining('does not model an invoice paid outside of Stripe'),
  ]);
});
