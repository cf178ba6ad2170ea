import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Arrears } from '../../sdk/cli/stripe/arrears/readArrears.ts';
import { arrearsCommand, type ArrearsAsked } from '../../sdk/cli/stripe/arrearsCommand.ts';
import { maskMail } from '../../sdk/cli/stripe/arrears/maskMail.ts';
import { sqliteStore } from '../../sdk/server/store/sqlite.ts';
import { movableClock } from '../../sdk/testing/movableClock.ts';
import { type Ended, run, settings } from '../cli/command.ts';
import type { FakeStripe } from './fake/fakeStripe.ts';
import { lessLikely, type StripeOptions } from './fake/options.ts';
import { startStripe } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'goodterms-arrears-'));
afterAll(() => rmSync(folder, { recursive: true }));

const nowhere = join(folder, 'nothing-here');
const day = 86_400_000;

/** The command goes by the time of this machine, so its days are told from now. */
function daysAgo(days: number): Date {
  return new Date(Date.now() - days * day);
}

async function startNow(options?: Parameters<typeof startStripe>[0]): Promise<FakeStripe> {
  return await startStripe({ clock: movableClock(new Date()), ...options });
}

interface Place {
  data?: string;
  key?: string;
}

function environmentOf(stripe: FakeStripe, { key }: Place): Record<string, string> {
  const reading = stripe.restrictedKey('customer_read', 'invoice_read', 'subscription_read', 'payment_intent_read');
  return { GOODTERMS_STRIPE_KEY: key ?? reading, GOODTERMS_STRIPE_API: `http://127.0.0.1:${stripe.connection.port}` };
}

async function list(stripe: FakeStripe, args: string[] = [], place: Place = {}): Promise<Ended> {
  return await run(['stripe', 'import', '--data', place.data ?? nowhere, ...args], environmentOf(stripe, place));
}

/** The command without a process of its own, which takes a second or two to begin. */
async function print(stripe: FakeStripe, asked: ArrearsAsked, place: Place = {}): Promise<string> {
  let output = '';
  await arrearsCommand(environmentOf(stripe, place), place.data ?? nowhere, asked, (line) => (output += line), () => {});
  return output;
}

async function read(stripe: FakeStripe, place?: Place): Promise<Arrears> {
  return JSON.parse(await print(stripe, { json: true }, place)) as Arrears; // what --json prints
}

/** A store with these members, by their ids and mail addresses. */
async function storeWith(name: string, members: Record<string, string>): Promise<string> {
  const data = join(folder, name);
  const file = join(folder, `${name}.csv`);
  const rows = Object.entries(members).map(([id, mail]) => `${id},Maya,${mail},,,,,`);
  writeFileSync(file, ['member_id,first_name,email,reference,description,due_on,amount,currency', ...rows].join('\n'));
  const { code, output, errors } = await run(['import', file, '--data', data], settings);
  if (code !== 0) throw new Error(output + errors);
  return data;
}

/** As the server has found out before. */
async function link(data: string, customer: string, memberId: string): Promise<void> {
  const store = await sqliteStore({ file: join(data, 'goodterms.db') });
  await store.transaction((records) => records.linkCustomer({ id: customer, memberId, foundBy: 'email', linkedAt: new Date().toISOString() }));
  await store.close();
}

describe('goodterms stripe import', () => {
  it('lists who is in arrears, with what and since when, and writes nothing', async () => {
    const stripe = await startNow();
    const [oldest, older] = [daysAgo(100), daysAgo(60)];
    const maya = stripe.givenCustomer({ email: 'maya@example.com', card: 'pm_card_visa' });
    const subscription = stripe.givenSubscription({ customer: maya.id, startedAt: daysAgo(200) });
    stripe.givenInvoice({ customer: maya.id, subscription: subscription.id, createdAt: older });
    stripe.givenInvoice({ customer: maya.id, subscription: subscription.id, createdAt: daysAgo(30) });
    const jo = stripe.givenCustomer({ email: 'jo@example.org', card: 'pm_card_visa' });
    const owned = stripe.givenSubscription({ customer: jo.id, startedAt: daysAgo(200), application: 'ca_platform' });
    stripe.givenInvoice({ customer: jo.id, subscription: owned.id, createdAt: oldest, amount: 5_000, currency: 'eur' });
    stripe.givenInvoice({ customer: jo.id, collection: 'send_invoice', createdAt: daysAgo(90), dueAt: daysAgo(80), amount: 5_000, currency: 'jpy' });

    const { customers } = await read(stripe);
    expect(customers).toEqual([
      {
        customer: jo.id,
        mail: 'j…@e….org',
        sums: expect.arrayContaining([{ currency: 'EUR', amount: 5_000, invoices: 1 }, { currency: 'JPY', amount: 5_000, invoices: 1 }]) as object,
        since: oldest.toISOString().slice(0, 10),
        subscriptions: expect.arrayContaining(['past_due', 'none']) as object,
        modes: expect.arrayContaining(['full', 'pay_only']) as object,
        match: { by: 'none', member: null, isKnown: false, timeZone: null },
      },
      {
        customer: maya.id,
        mail: 'm…@e….com',
        sums: [{ currency: 'USD', amount: 25_800, invoices: 2 }],
        since: older.toISOString().slice(0, 10),
        subscriptions: ['past_due'],
        modes: ['full'],
        match: { by: 'none', member: null, isKnown: false, timeZone: null },
      },
    ]);
    expect(stripe.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(existsSync(nowhere)).toBe(false);
  });

  it('leaves out what is not in arrears, and counts it', async () => {
    const stripe = await startNow();
    const { id: customer } = stripe.givenCustomer({ card: 'pm_card_visa' });
    const finishing = stripe.givenSubscription({ customer, status: 'incomplete' });
    const pausing = stripe.givenSubscription({ customer, status: 'paused', pausedFor: 'pause_requested' });
    stripe.givenInvoice({ customer, subscription: finishing.id, createdAt: daysAgo(1) });
    stripe.givenInvoice({ customer, subscription: pausing.id, createdAt: daysAgo(9) });
    stripe.givenInvoice({ customer, triedWith: null });
    stripe.givenInvoice({ customer, collection: 'send_invoice', createdAt: daysAgo(9), dueAt: daysAgo(-9) });
    stripe.givenInvoice({ customer, createdAt: daysAgo(9), metadata: { gt_plan: 'pln_1' } });
    stripe.givenInvoice({ customer, createdAt: daysAgo(1), triedWith: 'pm_usBankAccount_success' });
    stripe.givenInvoice({ customer, createdAt: daysAgo(9), status: 'paid', triedWith: null });
    stripe.givenInvoice({ customer, createdAt: daysAgo(9), status: 'void' });
    stripe.givenInvoice({ customer, createdAt: daysAgo(9), status: 'uncollectible' });
    const gone = stripe.givenCustomer();
    stripe.givenInvoice({ customer: gone.id, createdAt: daysAgo(9) });
    stripe.deleteCustomer(gone.id);
    expect(await read(stripe)).toEqual({ customers: [], others: { finish_signup: 1, paused: 1, not_due_yet: 2, in_plan: 1, processing: 1 } });
    expect(await print(stripe, {})).toMatch(/^Nobody is in arrears\.\nOther invoices: .*1 on the way/);
  });

  it('counts the drafts of an unpaid subscription', async () => {
    const stripe = await startNow();
    const { id: customer } = stripe.givenCustomer({ card: 'pm_card_visa' });
    const { id: subscription } = stripe.givenSubscription({ customer, startedAt: daysAgo(200), status: 'unpaid' });
    stripe.givenInvoice({ customer, subscription, createdAt: daysAgo(60), autoAdvance: false });
    stripe.givenInvoice({ customer, subscription, createdAt: daysAgo(30), status: 'draft' });
    const { customers } = await read(stripe);
    expect(customers).toMatchObject([{ sums: [{ amount: 25_800, invoices: 2 }], subscriptions: ['unpaid'] }]);
  });

  it('says which member each customer would be taken for, and by what', async () => {
    const data = await storeWith('matching', { 'm-1': 'maya@example.com', 'm-2': 'home@example.com', 'm-3': 'home@example.com', 'm-4': 'four@example.com' });
    const stripe = await startNow();
    const owing = (email: string | null, metadata: Record<string, string> = {}): string => {
      const { id } = stripe.givenCustomer({ email, metadata });
      stripe.givenInvoice({ customer: id, createdAt: daysAgo(9) });
      return id;
    };
    const expected = {
      [owing('Maya@Example.com')]: { by: 'mail', member: 'm-1', isKnown: true, timeZone: 'America/New_York' },
      [owing('maya+course@example.com')]: { by: 'none', member: null, isKnown: false, timeZone: null },
      [owing('home@example.com')]: { by: 'several', member: null, isKnown: false, timeZone: null },
      [owing(null)]: { by: 'none', member: null, isKnown: false, timeZone: null },
      [owing('maya@example.com', { gt_member: 'm-4' })]: { by: 'metadata', member: 'm-4', isKnown: true, timeZone: 'America/New_York' },
      [owing('new@example.com', { gt_member: 'm-new' })]: { by: 'metadata', member: 'm-new', isKnown: false, timeZone: null },
    };
    const linked = owing('home@example.com', { gt_member: 'm-2' });
    await link(data, linked, 'm-4');
    const { customers } = await read(stripe, { data });
    expect(Object.fromEntries(customers.map(({ customer, match }) => [customer, match]))).toEqual({ ...expected, [linked]: { by: 'link', member: 'm-4', isKnown: true, timeZone: 'America/New_York' } });
    const table = await print(stripe, {}, { data });
    expect(table).toContain('m-1 (by mail)');
    expect(table).toContain('m-new (by metadata, not brought in yet)');
    expect(table).toContain('nobody: several members have this address');
    expect(table).toContain('Customers that are no member yet: 3.');
  });

  it('prints mail addresses in full only when asked to, never a name', async () => {
    const stripe = await startNow();
    const { id: customer } = stripe.givenCustomer({ email: 'maya@example.com', name: 'Maya Okafor', metadata: { gt_member: 'maya.o@example.com' } });
    stripe.givenInvoice({ customer, createdAt: daysAgo(9) });
    const { output, errors } = await list(stripe);
    expect(output + errors).toContain('m…@e….com');
    expect(output + errors).not.toMatch(/maya|okafor|rk_test/i);
    for (const form of [{}, { json: true }, { csv: true }]) {
      expect(await print(stripe, form)).not.toMatch(/maya|okafor|rk_test/i);
      const shown = await print(stripe, { ...form, show: true });
      expect(shown).toContain('maya@example.com');
      expect(shown).toContain('maya.o@example.com');
      expect(shown).not.toMatch(/okafor/i);
    }
  });

  it('writes a table that a spreadsheet takes, without formulas', async () => {
    const stripe = await startNow();
    const { id: customer } = stripe.givenCustomer({ email: '=cmd@example.com', metadata: { gt_member: 'm,"1"' } });
    const createdAt = daysAgo(9);
    stripe.givenInvoice({ customer, createdAt, amount: 12_345 });
    stripe.givenInvoice({ customer, createdAt, amount: 5_000, currency: 'jpy' });
    const since = createdAt.toISOString().slice(0, 10);
    const { code, output } = await list(stripe, ['--csv', '--show']);
    expect(code).toBe(0);
    const [header, ...rows] = output.trimEnd().split('\n');
    expect(header).toBe('customer,mail,currency,amount,invoices,since,subscription,mode,member,matched_by');
    expect(rows.toSorted()).toEqual([
      `${customer},"'=cmd@example.com",JPY,5000,1,${since},none,full,"m,""1""",metadata`,
      `${customer},"'=cmd@example.com",USD,123.45,1,${since},none,full,"m,""1""",metadata`,
    ]);
  });

  it('reads page after page, tells on the other stream how far it is, and ends by itself', async () => {
    const stripe = await startNow();
    for (let each = 0; each < 230; each++) stripe.givenInvoice({ customer: stripe.givenCustomer({ email: `m${each}@example.com` }).id, createdAt: daysAgo(9), collection: 'send_invoice', dueAt: daysAgo(2) });
    stripe.fail({ on: 'invoices.list', how: 'rate limited', retryAfter: 0 }, { on: 'invoices.list', how: 'server error' }, { on: 'invoicePayments.list', how: 'rate limited', retryAfter: 0 });
    const { code, output, errors } = await list(stripe);
    expect(code).toBe(0);
    expect(output).toContain('Customers in arrears: 230.');
    expect(output).toContain('USD: $29,670.00 open, customers: 230.');
    expect(errors.split('\n')).toEqual(expect.arrayContaining(['100 open invoices read', '200 open invoices read', '230 open invoices read']));
    // Three pages of payments, three of open invoices, one of drafts, and what went wrong three times.
    expect(stripe.requests).toHaveLength(10);
  }, 30_000);

  it('is right as well where all that is unknown of Stripe is otherwise', async () => {
    const stripe = await startNow(Object.assign({}, ...lessLikely.map(([, options]) => options)) as Partial<StripeOptions>); // each is a part of them
    const { id: customer } = stripe.givenCustomer({ card: 'pm_card_visa' });
    stripe.givenInvoice({ customer, createdAt: daysAgo(9) });
    stripe.givenInvoice({ customer, createdAt: daysAgo(1), triedWith: 'pm_usBankAccount_success' });
    expect(await read(stripe)).toMatchObject({ customers: [{ sums: [{ amount: 12_900, invoices: 1 }] }], others: { processing: 1 } });
  });
});

describe('goodterms stripe import in bad luck', () => {
  it('names the permission that the key lacks', async () => {
    const stripe = await startNow();
    const { code, output, errors } = await list(stripe, [], { key: stripe.restrictedKey('customer_read') });
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain('The key lacks a permission: invoice_read.');
  });

  it.each([
    ['a page of a proxy', { how: 'html' } as const],
    ['JSON of a proxy', { how: 'json without error' } as const],
  ])('takes %s for no answer', async (_what, fault) => {
    const stripe = await startNow();
    stripe.fail(...Array.from({ length: 6 }, () => fault));
    const { code, output, errors } = await list(stripe);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain('What answered is not Stripe.');
  }, 30_000);

  it('refuses two forms at once and a time zone that nobody knows', async () => {
    const stripe = await startNow();
    expect(await list(stripe, ['--json', '--csv'])).toMatchObject({ code: 2, errors: expect.stringContaining('Choose one.') as string });
    expect(await list(stripe, ['--zone', 'Mars/Olympus'])).toMatchObject({ code: 2, errors: expect.stringContaining('--zone is Mars/Olympus') as string });
    expect(stripe.requests).toEqual([]);
  });
});

describe('maskMail', () => {
  it.each([
    ['maya@example.com', 'm…@e….com'],
    ['m@b.co.uk', 'm…@b….uk'],
    ['"a@b"@example.com', '"…@e….com'],
    ['maya@localhost', 'm…@l…'],
    ['@example.com', '…@e….com'],
    ['😀maya@example.com', '😀…@e….com'],
    ['m-1001', 'm-1001'],
    ['', ''],
  ])('writes %s as %s', (mail, masked) => {
    expect(maskMail(mail)).toBe(masked);
  });
});
