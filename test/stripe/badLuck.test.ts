import { describe, expect, it } from 'vitest';
import { fourMonths, quoteFor } from '../server/support/world.ts';
import { coachOnStripe, type CoachOnStripe } from './coachOnStripe.ts';
import type { Fault } from './fake/faults.ts';

/** Maya has an open invoice; her page has been answered. */
async function maya(options: Parameters<typeof coachOnStripe>[0] = {}): Promise<CoachOnStripe & { invoice: string }> {
  const coach = await coachOnStripe(options);
  await coach.member('maya', 'maya.secret@example.com');
  const customer = coach.stripe.givenCustomer({ email: 'maya.secret@example.com', name: 'Maya Hidden' });
  const invoice = coach.stripe.givenInvoice({ customer: customer.id, createdAt: '2026-11-01T09:00:00Z' });
  expect(await standingOf(coach)).toMatchObject({ status: 'in_arrears' });
  coach.moveTo('2026-11-25T15:05:00.000Z');
  return { ...coach, invoice: invoice.id };
}

async function standingOf({ app }: CoachOnStripe): Promise<object> {
  return await app.asMember('maya').ask('getStanding');
}

const unseen = { status: 'unknown', recheckAfter: 60 };

/** All that the owner's log and warnings say, and what a member or a developer is answered. */
function said({ app, warnings }: CoachOnStripe, ...answers: unknown[]): string {
  const errors = [...warnings, ...app.log.map(({ error }) => error)].map((error) => (error instanceof Error ? `${error.name} ${error.message} ${error.stack ?? ''} ${JSON.stringify(error.cause)}` : ''));
  return JSON.stringify([app.log, errors, answers]);
}

const private_ = /sk_test|rk_test|whsec|maya\.secret|Hidden|cus_|client_secret/;

const faults: [string, Fault[]][] = [
  ['does not answer', [{ how: 'hang' }, { how: 'hang' }]],
  ['cuts the connection', [{ how: 'cut' }, { how: 'cut' }, { how: 'cut' }, { how: 'cut' }]],
  ['answers with a page of a proxy', [{ how: 'html' }, { how: 'html', status: 200 }]],
  ['answers with JSON that is not its own', [{ how: 'json without error' }, { how: 'json without error', status: 200 }]],
  ['has failed', [{ how: 'server error' }, { how: 'server error' }]],
  ['asks for fewer requests', [{ how: 'rate limited' }, { how: 'rate limited', retryAfter: 2 }]],
];

describe.each(faults)('where Stripe %s', (_name, wrong) => {
  const timeout = 400;

  it('how things stand is not known, the widget stays quiet, and it is told without a secret', async () => {
    const coach = await maya({ timeout });
    coach.stripe.fail(...wrong);
    expect(await standingOf(coach)).toEqual(unseen);
    expect(coach.warnings).toHaveLength(1);
    expect(said(coach)).not.toMatch(private_);
  });

  it('nothing is agreed, and all is as it was when Stripe answers again', async () => {
    const coach = await maya({ timeout });
    const { fingerprint } = await quoteFor(coach.app, 'maya', fourMonths);
    coach.moveTo('2026-11-25T15:10:00.000Z');
    coach.stripe.fail(...wrong);
    const asking = { input: { terms: fourMonths, fingerprint }, key: 'agreeing' };
    const refusal = await coach.app.asMember('maya').send('agreeToPlan', asking);
    expect([refusal.status, refusal.headers.get('retry-after')]).toEqual([503, expect.any(String)]);
    expect(await refusal.json()).toMatchObject({ code: 'unavailable' });
    expect((await coach.app.store.reader.account('maya'))?.plans).toEqual([]);
    for (let tries = 0; tries < 3 && !(await coach.app.asMember('maya').send('agreeToPlan', asking)).ok; tries += 1); // what is left of the faults
    expect(await standingOf(coach)).toMatchObject({ status: 'in_plan' });
  });
});

it('what was agreed is answered again under its key, also when Stripe does not answer then', async () => {
  const coach = await maya();
  const { fingerprint } = await quoteFor(coach.app, 'maya', fourMonths);
  const asking = { input: { terms: fourMonths, fingerprint }, key: 'agreeing' };
  const plan = await coach.app.asMember('maya').ask('agreeToPlan', asking);
  coach.moveTo('2026-11-25T15:10:00.000Z');
  coach.stripe.fail({ how: 'server error' }, { how: 'server error' });
  expect(await coach.app.asMember('maya').ask('agreeToPlan', asking)).toEqual(plan);
});

it('a slow answer is there for the next page', async () => {
  const coach = await maya();
  const held = Promise.withResolvers<void>();
  coach.stripe.fail({ on: 'invoices.list', how: 'slow', until: held.promise });
  expect(await standingOf(coach)).toEqual(unseen);
  coach.stripe.browser.payOnHostedPage(coach.invoice, 'pm_card_visa');
  held.resolve();
  await expect.poll(() => standingOf(coach)).toMatchObject({ status: 'current' });
});

it('a reading that took long does not overwrite what was read after it', async () => {
  const coach = await maya();
  const { store } = coach.app;
  const number = await store.transaction((records) => records.beginReading('maya'));
  coach.stripe.browser.payOnHostedPage(coach.invoice, 'pm_card_visa');
  expect(await standingOf(coach)).toMatchObject({ status: 'current' });
  expect(await store.transaction((records) => records.endReading({ memberId: 'maya', number, asOf: coach.app.clock.now().toISOString() }))).toBe(false);
});

it.each([
  ['invoice_read', ['customer_read', 'subscription_read', 'payment_intent_read']],
  ['customer_read', ['invoice_read', 'subscription_read', 'payment_intent_read']],
])('a key without %s says so, to the owner', async (missing, permissions) => {
  for (const permissionWords of ['enabling', 'having'] as const) {
    const coach = await coachOnStripe({ permissions, stripe: { permissionWords } });
    await coach.member('maya', 'maya.secret@example.com');
    coach.stripe.givenInvoice({ customer: coach.stripe.givenCustomer({ email: 'maya.secret@example.com' }).id, createdAt: '2026-11-01T09:00:00Z' });
    expect(await standingOf(coach)).toEqual(unseen);
    expect(coach.warnings.map(({ message }) => message).join()).toContain(missing);
    expect(said(coach)).not.toMatch(private_);
  }
});

it('nobody is written to about what cannot be seen', async () => {
  const sent: string[] = [];
  const coach = await maya({ mail: { publicUrl: 'https://api.example', mailer: { send: async ({ to }) => void sent.push(to) } } });
  expect(sent).toEqual([]);
  for (let day = 26; day <= 29; day += 1) {
    coach.moveTo(`2026-11-${day}T16:00:00.000Z`);
    coach.stripe.fail(...Array.from({ length: 60 }, (): Fault => ({ how: 'server error' })));
    await coach.app.api.runDue();
  }
  expect(sent).toEqual([]);
});
