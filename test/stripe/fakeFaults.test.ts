import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Stripe } from 'stripe';
import { afterEach, expect, it } from 'vitest';
import { errorOf, memberBehind, once } from './support.ts';

const closing: Array<() => void> = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** A receiver of webhooks that answers with these statuses in turn, and with 200 after them. */
async function receiver(...statuses: number[]): Promise<{ url: string; received: Array<{ body: string; signature: string }> }> {
  const received: Array<{ body: string; signature: string }> = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part)).on('end', () => {
      received.push({ body, signature: String(request.headers['stripe-signature']) });
      response.writeHead(statuses.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  // A server that listens on a port, rather than on a pipe, has such an address.
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/webhooks/stripe`, received };
}

it('answers a key again with what it answered, and takes the money once', async () => {
  const { stripe, client, newest } = await memberBehind(1);
  const first = await client.invoices.pay(newest, {}, { idempotencyKey: 'gt:pln_1:pay:1:a1' });
  const again = await client.invoices.pay(newest, {}, { idempotencyKey: 'gt:pln_1:pay:1:a1' });
  expect(again).toEqual(first);
  expect(again.lastResponse.headers).toMatchObject({ 'idempotent-replayed': 'true', 'original-request': first.lastResponse.requestId });
  expect(stripe.charges.filter(({ outcome }) => outcome === 'taken')).toHaveLength(1);
});

it('answers a key again also with a decline, whatever the card can do by now', async () => {
  const { stripe, client, customer, newest } = await memberBehind(1);
  const card = stripe.givenPaymentMethod(customer.id, 'pm_card_visa_chargeDeclined');
  const pay = (idempotencyKey: string) => client.invoices.pay(newest, { payment_method: card.id }, { idempotencyKey });
  await errorOf(pay('gt:pln_1:pay:1:a1'));
  stripe.becomes(card.id, 'pm_card_visa');
  expect(await errorOf(pay('gt:pln_1:pay:1:a1'))).toMatchObject({ type: 'StripeCardError', declineCode: 'generic_decline' });
  expect(await pay('gt:pln_1:pay:1:a2')).toMatchObject({ status: 'paid' });
});

it('refuses a key with another request', async () => {
  const { client, customer } = await memberBehind(1);
  await client.customers.update(customer.id, { metadata: { gt_member: 'm_1' } }, { idempotencyKey: 'one' });
  const other = errorOf(client.customers.update(customer.id, { metadata: { gt_member: 'm_2' } }, { idempotencyKey: 'one' }));
  expect(await other).toMatchObject({ type: 'StripeIdempotencyError', status: 400 });
});

it('refuses a key whose request is still running', async () => {
  const { stripe, client, newest } = await memberBehind(1);
  const goOn = Promise.withResolvers<void>();
  stripe.fail({ on: 'invoices.pay', how: 'slow', until: goOn.promise });
  const slow = client.invoices.pay(newest, {}, { idempotencyKey: 'one' });
  await expect.poll(() => stripe.requests.length, { timeout: 20_000 }).toBe(1);
  expect(await errorOf(client.invoices.pay(newest, {}, { idempotencyKey: 'one' }))).toMatchObject({ code: 'idempotency_key_in_use', status: 409 });
  goOn.resolve();
  expect(await slow).toMatchObject({ status: 'paid' });
});

it('forgets a key after a day', async () => {
  const { stripe, client, newest } = await memberBehind(1);
  await client.invoices.pay(newest, {}, { idempotencyKey: 'one' });
  stripe.advanceTo('2026-11-22T12:00:00Z');
  expect((await errorOf(client.invoices.pay(newest, {}, { idempotencyKey: 'one' }))).message).toBe('Invoice is already paid');
});

it('does not keep for a key what it refused before it began', async () => {
  const { stripe, client, newest } = await memberBehind(1);
  stripe.fail({ how: 'rate limited', retryAfter: 2 }, { how: 'lock timeout' });
  const limited: unknown = await client.invoices.pay(newest, {}, { idempotencyKey: 'one' }).catch((error: unknown) => error);
  expect(limited).toMatchObject({ type: 'StripeRateLimitError', headers: { 'retry-after': '2' } });
  expect(await errorOf(client.invoices.pay(newest, {}, { idempotencyKey: 'one' }))).toMatchObject({ code: 'lock_timeout', status: 409 });
  expect(await client.invoices.pay(newest, {}, { idempotencyKey: 'one' })).toMatchObject({ status: 'paid' });
});

it('may cut the connection after the money was taken, and tells of it under the same key', async () => {
  const { stripe, client, newest } = await memberBehind(1);
  // The package tries once more by itself when a connection is closed.
  stripe.fail({ on: 'invoices.pay', how: 'cut', afterEffect: true }, { on: 'invoices.pay', how: 'cut' });
  expect(await errorOf(client.invoices.pay(newest, {}, { idempotencyKey: 'one' }))).toMatchObject({ type: 'StripeConnectionError' });
  expect(stripe.charges.at(-1)).toMatchObject({ outcome: 'taken', idempotencyKey: 'one' });
  expect(await client.invoices.pay(newest, {}, { idempotencyKey: 'one' })).toMatchObject({ status: 'paid' });
  expect(stripe.charges.filter(({ outcome }) => outcome === 'taken')).toHaveLength(1);
});

it('keeps a server error for its key, unless it was not Stripe that failed', async () => {
  const { stripe, client, newest } = await memberBehind(1);
  stripe.fail({ how: 'server error', kept: false }, { how: 'server error', afterEffect: true });
  expect(await errorOf(client.invoices.pay(newest, {}, { idempotencyKey: 'one' }))).toMatchObject({ type: 'StripeAPIError', status: 500 });
  expect(stripe.charges.filter(({ outcome }) => outcome === 'taken')).toHaveLength(0);
  expect(await errorOf(client.invoices.pay(newest, {}, { idempotencyKey: 'one' }))).toMatchObject({ status: 500 });
  expect(stripe.charges.filter(({ outcome }) => outcome === 'taken')).toHaveLength(1);
  expect(await errorOf(client.invoices.pay(newest, {}, { idempotencyKey: 'one' }))).toMatchObject({ status: 500 });
  expect((await client.invoices.retrieve(newest)).status).toBe('paid');
});

it('answers with what is not JSON, and with JSON that is not Stripe\'s', async () => {
  const { stripe, client, newest } = await memberBehind(1);
  stripe.fail({ how: 'html', afterEffect: true }, { how: 'json without error' });
  expect(await errorOf(client.invoices.pay(newest, {}, once()))).toMatchObject({ type: 'StripeAPIError' });
  // The package looks at the body alone: this 500 arrives as an invoice without an id.
  expect(await client.invoices.retrieve(newest)).not.toHaveProperty('id');
  expect((await client.invoices.retrieve(newest)).status).toBe('paid');
});

it('may never answer', async () => {
  const { stripe, client, newest } = await memberBehind(1);
  stripe.fail({ how: 'hang', afterEffect: true });
  const unanswered = errorOf(client.invoices.pay(newest, {}, once()));
  await expect.poll(() => stripe.books.invoices.get(newest)?.status, { timeout: 20_000 }).toBe('paid');
  expect(stripe.requests).toMatchObject([{ operation: 'invoices.pay', status: undefined }]);
  await stripe.close();
  expect(await unanswered).toMatchObject({ type: 'StripeConnectionError' });
});

it.each([['enabling', '\'invoice_write\''], ['having', '\'rak_invoice_write\'']] as const)('names the permission that a key is without, %s', async (permissionWords, name) => {
  const { stripe, newest } = await memberBehind(1, { permissionWords });
  const restricted = new Stripe(stripe.restrictedKey('invoice_read'), { ...stripe.connection, maxNetworkRetries: 0, telemetry: false });
  expect((await restricted.invoices.retrieve(newest)).id).toBe(newest);
  const refused = await errorOf(restricted.invoices.pay(newest, {}, once()));
  expect(refused).toMatchObject({ type: 'StripePermissionError', status: 403 });
  expect(refused.message).toContain(name);
  const stranger = new Stripe('sk_test_stranger', { ...stripe.connection, maxNetworkRetries: 0, telemetry: false });
  expect(await errorOf(stranger.invoices.retrieve(newest))).toMatchObject({ type: 'StripeAuthenticationError' });
});

it('sends signed events, which the package accepts', async () => {
  const { stripe, client, newest, subscription } = await memberBehind(1);
  const { url, received } = await receiver();
  const secret = stripe.webhooks.to(url, ['invoice.*', 'customer.subscription.updated']);
  await client.invoices.pay(newest, {}, { idempotencyKey: 'gt:pln_1:pay:1:a1' });
  expect(received).toEqual([]);
  await stripe.webhooks.deliver();
  const now = stripe.clock.now().getTime();
  const events = await Promise.all(received.map(({ body, signature }) => client.webhooks.constructEventAsync(body, signature, secret, undefined, undefined, now)));
  expect(events.map(({ type }) => type)).toEqual(['invoice.paid', 'invoice.updated', 'customer.subscription.updated']);
  expect(events[0]).toMatchObject({ api_version: '2026-10-28.endive', data: { object: { id: newest, status: 'paid' } }, request: { idempotency_key: 'gt:pln_1:pay:1:a1' } });
  expect(events[2]).toMatchObject({ data: { object: { id: subscription.id, status: 'active' } } });
});

it('sends events twice, the wrong way round, with an old or a strange signature, or not at all', async () => {
  const { stripe, client, newest } = await memberBehind(1);
  const { url, received } = await receiver();
  const secret = stripe.webhooks.to(url, ['invoice.paid', 'invoice.updated']);
  await client.invoices.pay(newest, {}, once());
  await stripe.webhooks.deliver({ twice: 'the same', order: 'reversed' });
  const types = received.map(({ body }): unknown => (JSON.parse(body) as Stripe.Event).type);
  expect(types).toEqual(['invoice.updated', 'invoice.updated', 'invoice.paid', 'invoice.paid']);
  expect(new Set(received.map(({ body }) => body)).size).toBe(2);

  await client.invoices.update(newest, { metadata: { gt_seq: '0' } }, once());
  await stripe.webhooks.deliver({ twice: 'another' });
  const [one, other] = received.slice(-2).map(({ body }) => JSON.parse(body) as Stripe.Event);
  expect([one?.id === other?.id, one?.data]).toEqual([false, other?.data]);

  await client.invoices.update(newest, { metadata: { gt_seq: '1' } }, once());
  await stripe.webhooks.deliver({ signedAt: stripe.clock.now().getTime() / 1000 - 301 });
  const old = received.at(-1);
  const read = (sent = old) => client.webhooks.constructEventAsync(sent?.body ?? '', sent?.signature ?? '', secret, undefined, undefined, stripe.clock.now().getTime());
  await expect(read()).rejects.toThrow('outside the tolerance');

  await client.invoices.update(newest, { metadata: { gt_seq: '2' } }, once());
  await stripe.webhooks.deliver({ secret: 'whsec_stranger' });
  await expect(read(received.at(-1))).rejects.toThrow('signature');

  await client.invoices.update(newest, { metadata: { gt_seq: '3' } }, once());
  stripe.webhooks.lose();
  const before = received.length;
  await stripe.webhooks.deliver();
  expect(received).toHaveLength(before);
  expect((await client.events.list({ types: ['invoice.updated'], delivery_success: false })).data).toHaveLength(1);
});

it('sends again what was not taken', async () => {
  const { stripe, client, newest } = await memberBehind(1);
  const { url, received } = await receiver(500, 302);
  stripe.webhooks.to(url, ['invoice.paid']);
  await client.invoices.pay(newest, {}, once());
  const statusesOf = async () => (await stripe.webhooks.deliver({ types: ['invoice.paid'] })).map(({ status }) => status);
  expect([await statusesOf(), await statusesOf(), await statusesOf(), await statusesOf()]).toEqual([[500], [302], [200], []]);
  expect(new Set(received.map(({ body }) => body)).size).toBe(1);
});
