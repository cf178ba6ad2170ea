import { Stripe } from 'stripe';
import { describe, expect, it } from 'vitest';
import { stripeBilling } from '../../sdk/server/stripe/stripeBilling.ts';
import { webhookPath } from '../../sdk/server/stripe/webhookEvents.ts';
import { memoryStore } from '../../sdk/server/store/memory.ts';
import type { OutboxMessage } from '../../sdk/server/store/rows.ts';
import { steppedStore } from '../server/support/steppedStore.ts';
import { firstInstant, origin, testApi, type TestApi, type TestApiOptions } from '../server/support/testApi.ts';
import { coachOnStripe } from './coachOnStripe.ts';

const secret = 'whsec_of_the_tests';
const now = Date.parse(firstInstant) / 1000;

/** An API with that secret, whose Stripe nobody answers for: an event is only written down. */
function apiOf(options: { key?: string; webhookSecret?: string } & Pick<TestApiOptions, 'store'> = {}): TestApi {
  const billing = stripeBilling({ key: options.key ?? 'rk_test_tests', webhookSecret: options.webhookSecret ?? secret });
  return testApi({ billing, ...(options.store && { store: options.store }) });
}

function event(changes: object = {}): string {
  return JSON.stringify({ id: 'evt_1', object: 'event', livemode: false, type: 'invoice.paid', created: now, data: { object: { id: 'in_1', object: 'invoice', customer: 'cus_1' } }, ...changes });
}

async function deliver({ api }: TestApi, payload: string, { sent = payload, timestamp = now, signedWith = secret }: { sent?: string; timestamp?: number; signedWith?: string } = {}): Promise<Response> {
  const signature = await Stripe.webhooks.generateTestHeaderStringAsync({ payload, secret: signedWith, timestamp });
  return await api.fetch(new Request(origin + webhookPath, { method: 'POST', body: sent, headers: { 'content-type': 'application/json', 'stripe-signature': signature } }));
}

/** The jobs that wait. */
async function jobs({ store }: TestApi): Promise<OutboxMessage[]> {
  return await store.transaction(async (records) => {
    const found: OutboxMessage[] = [];
    for (;;) {
      const message = await records.takeMessage('2027-01-01T00:00:00.000Z', '2028-01-01T00:00:00.000Z', 'books');
      if (!message) return found;
      found.push(message);
    }
  });
}

describe('an event', () => {
  it('is written down with its job, and answered at once', async () => {
    const app = apiOf();
    const response = await deliver(app, event());
    expect([response.status, await response.json()]).toEqual([200, { received: true }]);
    expect(await jobs(app)).toMatchObject([{ kind: 'books.read', payload: { customer: 'cus_1' } }]);
    expect(app.log).toMatchObject([{ method: 'POST', route: webhookPath, status: 200 }]);
  });

  it.each<[string, Parameters<typeof deliver>[1], Parameters<typeof deliver>[2]]>([
    ['signed with another secret', event(), { signedWith: 'whsec_another' }],
    ['changed on the way', event(), { sent: `${event()} ` }],
    ['of 301 seconds ago', event(), { timestamp: now - 301 }],
    ['of 301 seconds ahead', event(), { timestamp: now + 301 }],
    ['of live mode', event({ livemode: true }), {}],
    ['no JSON', 'hello', {}],
    ['no event', '{}', {}],
    ['thin', JSON.stringify({ id: 'evt_1', object: 'v2.core.event', type: 'v1.customer.subscription.past_due', livemode: false }), {}],
  ])('that is %s is refused', async (_name, payload, how) => {
    const app = apiOf();
    const response = await deliver(app, payload, how);
    expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ code: 'notice_refused' })]);
    expect(await jobs(app)).toEqual([]);
  });

  it.each([[now - 299], [now + 299]])('of the time %i is taken', async (timestamp) => {
    expect((await deliver(apiOf(), event(), { timestamp })).status).toBe(200);
  });

  it('without a signature is refused', async () => {
    const request = new Request(origin + webhookPath, { method: 'POST', body: event() });
    expect((await apiOf().api.fetch(request)).status).toBe(400);
  });

  it('of test mode is refused where the key is a live one', async () => {
    expect((await deliver(apiOf({ key: 'rk_live_tests' }), event())).status).toBe(400);
  });

  it('larger than a mebibyte is refused before it is read to its end', async () => {
    expect((await deliver(apiOf(), event({ padding: 'x'.repeat(1024 * 1024) }))).status).toBe(413);
  });

  it('is taken by POST alone, from any origin, with any key of ours or none', async () => {
    const answer = await apiOf().api.fetch(new Request(origin + webhookPath));
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('that comes twice is acted on once', async () => {
    const app = apiOf();
    for (const again of [0, 1, 2]) expect((await deliver(app, event(), { timestamp: now + again })).status).toBe(200);
    await Promise.all(Array.from({ length: 5 }, () => deliver(app, event({ id: 'evt_2' }))));
    expect(await jobs(app)).toHaveLength(2);
  });

  it.each<[string, object, object[]]>([
    ['a customer is of that customer', { type: 'customer.updated', data: { object: { id: 'cus_2', object: 'customer' } } }, [{ customer: 'cus_2', about: null }]],
    ['a payment of an invoice is of whoever the invoice is of', { type: 'invoice_payment.paid', data: { object: { id: 'inpay_1', object: 'invoice_payment', invoice: 'in_2' } } }, [{ customer: null, about: 'in_2' }]],
    ['a dispute is of whoever paid', { type: 'charge.dispute.created', data: { object: { id: 'dp_1', object: 'dispute', payment_intent: 'pi_2' } } }, [{ customer: null, about: 'pi_2' }]],
    ['a card that is nobody\'s any more is of nobody', { type: 'payment_method.detached', data: { object: { id: 'pm_1', object: 'payment_method', customer: null } } }, []],
    ['what was never asked for is of nobody', { type: 'product.created', data: { object: { id: 'prod_1', object: 'product', customer: 'cus_1' } } }, []],
    ['an account of somebody else is of nobody', { account: 'acct_other' }, []],
    ['nothing is of nobody', { data: {} }, []],
  ])('about %s', async (_name, changes, payloads) => {
    const app = apiOf();
    expect((await deliver(app, event(changes))).status).toBe(200);
    expect((await jobs(app)).map(({ payload }) => ({ customer: payload['customer'], about: payload['about'] }))).toEqual(payloads);
  });

  it('that could not be written down is answered 5xx, and nothing of it is kept', async () => {
    for (const failing of ['claimKey', 'keepAnswer', 'send', 'commit']) {
      let isBroken = true;
      const store = memoryStore();
      const broken = steppedStore(store, (step) => {
        if (isBroken && step === failing) throw new Error('the disk is full');
      });
      const app = apiOf({ store: () => broken });
      expect((await deliver(app, event())).status, failing).toBe(500);
      isBroken = false;
      expect(await jobs(app), failing).toEqual([]);
      expect((await deliver(app, event())).status, failing).toBe(200);
      expect(await jobs(app), failing).toHaveLength(1);
    }
  });
});

it('of many events at once one reading tells', async () => {
  const coach = await coachOnStripe();
  await coach.member('maya', 'maya@example.com');
  const customer = coach.stripe.givenCustomer({ email: 'maya@example.com' });
  const invoices = [1, 2, 3].map((day) => coach.stripe.givenInvoice({ customer: customer.id, createdAt: `2026-11-0${day}T09:00:00Z` }));
  await coach.app.asMember('maya').ask('getStanding');
  for (const { id } of invoices) coach.stripe.browser.payOnHostedPage(id, 'pm_card_visa');
  expect(coach.stripe.webhooks.waiting.length).toBeGreaterThan(8);
  const readings = (): number => coach.stripe.requests.filter(({ operation, params }) => operation === 'invoices.list' && params['customer'] === customer.id && params['status'] === 'open').length;
  const before = readings();
  await coach.hear({ twice: 'another', order: 'reversed' });
  expect((await coach.charges(...invoices.map(({ id }) => id))).map(({ paid }) => paid)).toEqual([12_900, 12_900, 12_900]);
  expect(readings() - before).toBe(1);
});

describe('what no event told is found at night', () => {
  it.each(['an invoice that was paid', 'an invoice that failed'])('%s', async (what) => {
    const coach = await coachOnStripe();
    await coach.member('maya', 'maya@example.com');
    const customer = coach.stripe.givenCustomer({ email: 'maya@example.com' });
    const first = coach.stripe.givenInvoice({ customer: customer.id, createdAt: '2026-11-01T09:00:00Z' });
    await coach.app.asMember('maya').ask('getStanding');
    await coach.app.api.runDue();
    if (what === 'an invoice that was paid') coach.stripe.browser.payOnHostedPage(first.id, 'pm_card_visa');
    else coach.stripe.givenInvoice({ customer: customer.id, createdAt: '2026-11-20T09:00:00Z' });
    coach.stripe.webhooks.lose();
    coach.moveTo('2026-11-26T07:00:00.000Z'); // two at night, where the owner lives
    await coach.app.api.runDue();
    const owed = async (): Promise<number> => ((await coach.app.store.reader.account('maya'))?.charges ?? []).reduce((sum, { amount, paid }) => sum + amount - paid, 0);
    expect(await owed()).toBe(12_900);
    coach.moveTo('2026-11-26T09:00:00.000Z');
    await coach.app.api.runDue();
    expect(await owed()).toBe(what === 'an invoice that was paid' ? 0 : 25_800);
  });

  it('also for a member who has never come, and over several pages', async () => {
    const coach = await coachOnStripe();
    const ids = Array.from({ length: 120 }, (_, index) => `m${index}`);
    for (const id of ids) {
      const customer = coach.stripe.givenCustomer({ email: null, metadata: { gt_member: id } });
      coach.stripe.givenInvoice({ customer: customer.id, createdAt: '2026-11-01T09:00:00Z' });
    }
    await coach.app.api.runDue();
    const { items } = await coach.app.store.reader.openAccounts({ limit: 200, cursor: null }, '2026-11-25');
    expect(items.map(({ member }) => member.id).toSorted()).toEqual(ids.toSorted());
  });

  it('once, by however many processes', async () => {
    const coach = await coachOnStripe();
    await Promise.all([coach.app.api.runDue(), coach.app.api.runDue(), coach.app.api.runDue()]);
    await coach.app.api.runDue();
    expect(coach.stripe.requests.filter(({ operation }) => operation === 'invoices.list')).toHaveLength(1);
  });
});

it.each([
  [{ key: 'pk_test_1' }, 'rk_live_'],
  [{ key: '' }, 'rk_live_'],
  [{ key: 'rk_test_1', webhookSecret: ' whsec_1' }, 'whsec_'],
  [{ key: 'rk_test_1', webhookSecret: 'rk_test_1' }, 'whsec_'],
])('%j is refused at once', (options, hint) => {
  expect(() => stripeBilling(options)).toThrow(hint);
});
