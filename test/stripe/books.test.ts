import fc from 'fast-check';
import { expect, it } from 'vitest';
import { memoryStore } from '../../sdk/server/store/memory.ts';
import type { Plan } from '../../sdk/terms/plan.ts';
import { steppedStore } from '../server/support/steppedStore.ts';
import { coachOnStripe, type CoachOnStripe } from './coachOnStripe.ts';
import type { FakeStripe } from './fake/fakeStripe.ts';
import type { TestPaymentMethod } from './fake/testPaymentMethods.ts';

/** A coach of one member, whose process can die. */
interface World extends CoachOnStripe {
  customer: string;
  /** Before which step of a transaction from now on the process dies, once. */
  dieAt(step: number): void;
  now(): Date;
}

type Happening = (world: World) => Promise<unknown>;

const id = 'maya';
let keys = 0;
const once = (): { idempotencyKey: string } => ({ idempotencyKey: `books:${(keys += 1)}` });

async function newWorld(): Promise<World> {
  let left = Infinity;
  const onStep = (): void => {
    left -= 1;
    if (left !== 0) return;
    left = Infinity;
    throw new Error('the process died');
  };
  const coach = await coachOnStripe({ store: (clock) => steppedStore(memoryStore({ clock }), onStep) });
  await coach.member(id, 'maya@example.com');
  const { id: customer } = coach.stripe.givenCustomer({ email: 'maya@example.com' });
  return { ...coach, customer, dieAt: (step) => void (left = step), now: () => coach.app.clock.now() };
}

function openInvoices({ stripe }: { stripe: FakeStripe }): string[] {
  return [...stripe.books.invoices.values()].filter(({ status }) => status === 'open').map((invoice) => invoice.id);
}

/** One of the open invoices, if there is one. */
function withInvoice(work: (world: World, invoice: string) => unknown): (world: World, which: number) => Promise<unknown> {
  return async (world, which) => {
    const open = openInvoices(world);
    const invoice = open[which % Math.max(1, open.length)];
    return invoice === undefined ? undefined : await work(world, invoice);
  };
}

function named<T>(name: string, values: fc.Arbitrary<T>, happen: (world: World, value: T) => Promise<unknown>): fc.Arbitrary<Happening> {
  return values.map((value) => Object.assign((world: World) => happen(world, value), { [fc.toStringMethod]: () => `${name} ${JSON.stringify(value)}` }));
}

const which = fc.nat(5);
const cards = fc.constantFrom<TestPaymentMethod[]>('pm_card_visa', 'pm_card_visa_chargeDeclined', 'pm_usBankAccount_success', 'pm_usBankAccount_insufficientFunds');

const inStripe = [
  named('an invoice', fc.record({ amount: fc.integer({ min: 500, max: 20_000 }), currency: fc.constantFrom('usd', 'eur'), day: fc.integer({ min: 1, max: 20 }) }), async ({ stripe, customer }, { day, ...money }) =>
    stripe.givenInvoice({ customer, ...money, collection: 'send_invoice', createdAt: `2026-10-${day + 10}T09:00:00Z`, dueAt: `2026-11-${String(day).padStart(2, '0')}T09:00:00Z` }),
  ),
  named('paying', fc.record({ card: cards, which }), async (world, { card, which: at }) => withInvoice(({ stripe }, invoice) => stripe.browser.payOnHostedPage(invoice, card))(world, at)),
  named('paying a part', which, withInvoice(payPart)),
  named('void', which, withInvoice(({ stripe }, invoice) => stripe.client.invoices.voidInvoice(invoice, {}, once()))),
  named('a credit', which, withInvoice(({ stripe }, invoice) => stripe.client.creditNotes.create({ invoice, amount: 100, email_type: 'none' }, once()))),
];

const between = [
  named('hearing', fc.record({ order: fc.constantFrom('as it happened' as const, 'reversed' as const), twice: fc.constantFrom('the same' as const, 'another' as const) }), ({ stripe }, how) => stripe.webhooks.deliver(how)),
  named('hearing of paid ones alone', fc.constant(['invoice.paid']), ({ stripe }, types) => stripe.webhooks.deliver({ types })),
  named('losing events', fc.constant(null), async ({ stripe }) => stripe.webhooks.lose()),
  named('dying', fc.integer({ min: 1, max: 25 }), async ({ dieAt }, step) => dieAt(step)),
];

const here = [
  named('a page', fc.integer({ min: 1, max: 4 }), ({ app }, pages) => Promise.all(Array.from({ length: pages }, () => app.asMember(id).send('getStanding')))),
  named('what is due', fc.constant(null), ({ app }) => app.api.runDue()),
  named('time', fc.integer({ min: 1, max: 72 }), async (world, hours) => world.moveTo(new Date(world.now().getTime() + hours * 3_600_000).toISOString())),
  named('a plan', fc.record({ currency: fc.constantFrom('USD', 'EUR'), count: fc.integer({ min: 1, max: 3 }) }), agree),
];

async function payPart({ stripe, customer }: World, invoice: string): Promise<void> {
  const left = stripe.books.invoices.get(invoice)?.amount_remaining ?? 0;
  const currency = stripe.books.invoices.get(invoice)?.currency ?? 'usd';
  const method = stripe.givenPaymentMethod(customer, 'pm_card_visa');
  const intent = await stripe.client.paymentIntents.create({ amount: Math.ceil(left / 3), currency, customer, payment_method: method.id }, once());
  await stripe.client.invoices.attachPayment(invoice, { payment_intent: intent.id }, once());
  await stripe.client.paymentIntents.confirm(intent.id, { off_session: true }, once());
}

async function agree({ app, now }: World, { currency, count }: { currency: string; count: number }): Promise<void> {
  const firstDueOn = new Date(now().getTime() + 5 * 86_400_000).toISOString().slice(0, 10);
  const terms = { currency, count, frequency: 'monthly' as const, firstDueOn };
  const quoted = await app.asMember(id).send('quotePlan', { input: terms });
  if (!quoted.ok) return;
  const { fingerprint } = (await quoted.json()) as { fingerprint: string }; // a quote has one
  await app.asMember(id).send('agreeToPlan', { input: { terms, fingerprint } });
}

async function firstInvoice({ stripe, customer }: World, day: number): Promise<void> {
  stripe.givenInvoice({ customer, collection: 'send_invoice', createdAt: `2026-10-0${day}T09:00:00Z`, dueAt: `2026-11-0${day}T09:00:00Z` });
}

/** What Stripe refuses and what a process that died did not do are part of life. */
async function live(world: World, happenings: Happening[]): Promise<void> {
  for (const happen of happenings) await happen(world).catch(() => {});
}

/** The nights in which everything is compared; nobody dies any more. */
async function settle(world: World): Promise<void> {
  world.dieAt(Infinity);
  for (let night = 0; night < 2; night += 1) {
    world.moveTo(new Date(world.now().getTime() + 86_400_000).toISOString());
    for (let runs = 0; runs < 3; runs += 1) await world.app.api.runDue();
  }
}

/** What Stripe says that is owed on each invoice, and what was paid. */
function stripesBooks({ stripe }: World): Record<string, { unpaid: number; paid: number }> {
  const invoices = [...stripe.books.invoices.values()].filter(({ status }) => status !== 'draft');
  return Object.fromEntries(invoices.map((invoice) => [invoice.id, { unpaid: invoice.status === 'open' ? invoice.amount_remaining : 0, paid: invoice.amount_paid }]));
}

async function ourBooks({ charges }: World, invoices: string[]): Promise<Record<string, { unpaid: number; paid: number }>> {
  return Object.fromEntries((await charges(...invoices)).map(({ reference, amount, paid }) => [reference, { unpaid: amount - paid, paid }]));
}

/** Of what was agreed as much is kept as the charges have become less: no payment is counted twice, or not at all. */
async function keptAsAgreed(world: World): Promise<[string, number, number][]> {
  const account = await world.app.store.reader.account(id);
  const all = await world.charges(...world.stripe.books.invoices.keys());
  return (account?.plans ?? []).map((plan: Plan) => {
    const total = plan.instalments.reduce((sum, { amount }) => sum + amount, 0);
    const kept = plan.instalments.reduce((sum, { paid }) => sum + paid, 0);
    const unpaid = all.filter((charge) => plan.chargeIds.includes(charge.id)).reduce((sum, { amount, paid }) => sum + amount - paid, 0);
    return [plan.id, kept, total - unpaid];
  });
}

it('whatever happens, in whichever order it is told, and wherever the process dies: our books become those of Stripe', async () => {
  const happenings = fc.array(fc.oneof({ weight: 4, arbitrary: fc.oneof(...inStripe) }, { weight: 2, arbitrary: fc.oneof(...between) }, { weight: 4, arbitrary: fc.oneof(...here) }), { minLength: 5, maxLength: 30 });
  let known = 0;
  let plans = 0;
  await fc.assert(
    fc.asyncProperty(happenings, async (life) => {
      const world = await newWorld();
      for (const day of [1, 9]) await firstInvoice(world, day);
      await live(world, life);
      await settle(world);
      const theirs = stripesBooks(world);
      const ours = await ourBooks(world, Object.keys(theirs));
      for (const [invoice, { unpaid }] of Object.entries(theirs)) expect(ours[invoice]?.unpaid ?? 0, invoice).toBe(unpaid);
      for (const [invoice, { paid }] of Object.entries(ours)) expect(paid, invoice).toBe(theirs[invoice]?.paid);
      for (const [plan, kept, due] of await keptAsAgreed(world)) expect(kept, plan).toBe(due);
      known += Object.keys(ours).length;
      plans += (await keptAsAgreed(world)).length;
      await world.stripe.close();
    }),
    { numRuns: 60 },
  );
  expect(known).toBeGreaterThan(60);
  expect(plans).toBeGreaterThan(5);
}, 180_000);
