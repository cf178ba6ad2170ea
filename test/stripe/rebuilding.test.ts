import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rebuild } from '../../sdk/server/billing/rebuild.ts';
import { stripeBilling } from '../../sdk/server/stripe/stripeBilling.ts';
import { memoryStore } from '../../sdk/server/store/memory.ts';
import { sqliteStore } from '../../sdk/server/store/sqlite.ts';
import type { Store } from '../../sdk/server/store/store.ts';
import { run, settings } from '../cli/command.ts';
import { playbook } from '../server/support/testApi.ts';
import { agreed, type Behind, mayaBehind, onDay } from './mayaBehind.ts';

const folder = mkdtempSync(join(tmpdir(), 'goodterms-rebuilding-'));
afterAll(() => rmSync(folder, { recursive: true }));

const splitInvoices = { by: 'Dana', on: '2026-11-01', taxAdvice: 'Our accountant agreed to it' };
const splitting = { ...playbook, offers: { ...playbook.offers, plan: { ...playbook.offers.plan, splitInvoices } } };

/** What a store holds of Maya, with the charges by Stripe's names: ours are new when they are written anew. */
async function heldBy(store: Store, { invoices }: Behind): Promise<object> {
  const charges = await store.reader.chargesByReference(invoices.map(({ id }) => id));
  const nameOf = new Map(charges.map(({ id, reference }) => [id, reference]));
  const account = await store.reader.account('maya');
  const attempts = await store.reader.attemptsOf('maya');
  return {
    customers: (await store.reader.customersOf('maya')).map(({ id }) => id),
    charges: charges.map(({ reference, amount, paid, processing, wholeOnly, control, hasCard }) => ({ reference, amount, paid, processing, wholeOnly, control, hasCard })).toSorted((a, b) => (a.reference < b.reference ? -1 : 1)),
    plans: account?.plans.map(({ id, kind, state, currency, frequency, collected, agreedAt, chargeIds, instalments }) => ({
      id, kind, state, currency, frequency, collected, agreedAt,
      covers: chargeIds.map((chargeId) => nameOf.get(chargeId) ?? '').toSorted((a, b) => (a < b ? -1 : 1)),
      instalments: instalments.map(({ pays, ...instalment }) => ({ ...instalment, pays: pays.map(({ chargeId, amount }) => [nameOf.get(chargeId), amount]) })),
    })),
    pauses: account?.pauses,
    attempts: attempts.map(({ id, chargeId, planId, seq, amount, currency, engine, state }) => ({ id, charge: nameOf.get(chargeId), planId, seq, amount, currency, engine, state })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** As if the database were gone, and Stripe all that is left. */
async function afterTheLoss(coach: Behind, used = playbook): Promise<Store> {
  const store = memoryStore({ clock: coach.app.clock });
  await rebuildInto(coach, store, used);
  return store;
}

async function rebuildInto(coach: Behind, store: Store, used = playbook) {
  const { books } = stripeBilling({ key: coach.stripe.apiKey, config: coach.stripe.connection });
  if (!books) throw new Error('Stripe has no books.');
  return await rebuild({ store, books, playbook: used, now: coach.app.clock.now() });
}

const worlds = {
  'whole invoices': () => mayaBehind(),
  'part payments': () => mayaBehind({ months: 1 }, { collection: 'send_invoice' }, { dueAt: '2026-11-20T09:00:00Z' }),
  'split invoices': () => mayaBehind({ months: 1, playbook: splitting }),
};

describe.each(Object.entries(worlds))('our tables can be written anew from Stripe alone: %s', (name, world) => {
  const used = name === 'split invoices' ? splitting : playbook;

  it.each([['just agreed', 0], ['after the first day', 1], ['after the second', 2], ['when all is paid', 3]] as const)('%s', async (_when, paidDays) => {
    const coach = await world();
    await agreed(coach, { count: 3, firstDueOn: '2026-11-27', frequency: 'weekly' });
    await onDay(coach, '2026-11-25');
    for (const day of ['2026-11-27', '2026-12-04', '2026-12-11'].slice(0, paidDays)) await onDay(coach, day);
    const lost = await heldBy(coach.app.store, coach);
    expect(await heldBy(await afterTheLoss(coach, used), coach)).toEqual(lost);
  });

  it('with a day that was moved, and after the plan was left', async () => {
    const coach = await world();
    const id = await agreed(coach, { count: 3, firstDueOn: '2026-11-27', frequency: 'weekly' });
    await onDay(coach, '2026-11-27');
    await coach.app.asMember('maya').ask('moveInstalment', { params: { id }, input: { seq: 2, to: '2026-12-08' } });
    await onDay(coach, '2026-11-28');
    expect(await heldBy(await afterTheLoss(coach, used), coach)).toEqual(await heldBy(coach.app.store, coach));
  });
});

describe('rebuilding', () => {
  it('brings back a pause', async () => {
    const coach = await mayaBehind();
    await coach.app.asMember('maya').ask('startPause', { input: { periods: 2 } });
    await onDay(coach, '2026-11-26');
    const store = await afterTheLoss(coach);
    expect((await store.reader.account('maya'))?.pauses).toEqual((await coach.app.store.reader.account('maya'))?.pauses);
  });

  it('changes nothing in Stripe but what it marks, and can be done again', async () => {
    const coach = await mayaBehind();
    await agreed(coach, { count: 3, firstDueOn: '2026-11-27' });
    await onDay(coach, '2026-11-27');
    const store = await afterTheLoss(coach);
    const before = await heldBy(store, coach);
    const writes = coach.stripe.requests.filter(({ method }) => method === 'POST').length;
    expect(await rebuildInto(coach, store)).toEqual({ members: 0, customers: 0, charges: 0, plans: 0, pauses: 0, attempts: 0 });
    expect(await heldBy(store, coach)).toEqual(before);
    expect(coach.stripe.requests.filter(({ method }) => method === 'POST').length).toBe(writes);
  });

  it('knows nobody who bears no mark', async () => {
    const coach = await mayaBehind();
    coach.stripe.givenCustomer({ email: 'somebody@example.com', card: 'pm_card_visa' });
    await onDay(coach, '2026-11-25');
    expect(await rebuildInto(coach, memoryStore({ clock: coach.app.clock }))).toMatchObject({ members: 1, customers: 1 });
  });
});

describe('goodterms stripe rebuild', () => {
  it('writes a new database, which knows the plan, and says how much', async () => {
    const coach = await mayaBehind();
    const id = await agreed(coach, { count: 3, firstDueOn: '2026-11-27' });
    await onDay(coach, '2026-11-27');
    const data = join(folder, 'anew');
    const environment = { GOODTERMS_PLAYBOOK: settings.GOODTERMS_PLAYBOOK, GOODTERMS_STRIPE_KEY: coach.stripe.apiKey, GOODTERMS_STRIPE_API: `http://127.0.0.1:${coach.stripe.connection.port}` };
    const { code, output } = await run(['stripe', 'rebuild', '--data', data], environment);
    expect([code, output]).toEqual([0, expect.stringContaining('1 members, 1 customers, 3 charges, 1 plans, 0 pauses, 1 attempts')]);
    const store = await sqliteStore({ file: join(data, 'goodterms.db') });
    expect(await store.reader.plan(id)).toMatchObject({ state: 'active', memberId: 'maya' });
    await store.close();
  });

  it('says what is missing without a key', async () => {
    const { code, errors } = await run(['stripe', 'rebuild', '--data', join(folder, 'none')], { GOODTERMS_PLAYBOOK: settings.GOODTERMS_PLAYBOOK });
    expect(code).not.toBe(0);
    expect(errors).toContain('GOODTERMS_STRIPE_KEY');
  });
});
