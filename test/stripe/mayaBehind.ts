import type { Stripe } from 'stripe';
import type { Plan } from '../../sdk/terms/plan.ts';
import { fourMonths, quoteFor } from '../server/support/world.ts';
import { coachOnStripe, type CoachOnStripe } from './coachOnStripe.ts';
import { idOf } from './fake/idOf.ts';
import type { GivenInvoice, GivenSubscription } from './fake/given.ts';
import type { TestPaymentMethod } from './fake/testPaymentMethods.ts';

const start = '2026-08-10T09:00:00Z';

/** A member who owes, what Stripe asks her for, and the coach whose money it is. */
export interface Behind extends CoachOnStripe {
  customer: Stripe.Customer;
  subscription: Stripe.Subscription;
  /** The oldest first. */
  invoices: Stripe.Invoice[];
}

/** Maya is three months behind with a subscription that Stripe charges by itself, and has a card that works now. */
export async function mayaBehind({ card = 'pm_card_visa', months = 3, ...options }: Parameters<typeof coachOnStripe>[0] & { card?: TestPaymentMethod; months?: number } = {}, subscribed: Partial<GivenSubscription> = {}, given: Partial<GivenInvoice> = {}): Promise<Behind> {
  const coach = await coachOnStripe(options);
  await coach.member('maya', 'maya@example.com');
  const customer = coach.stripe.givenCustomer({ email: 'maya@example.com', card });
  const subscription = coach.stripe.givenSubscription({ customer: customer.id, startedAt: start, ...subscribed });
  const monthOf = (month: number): string => `2026-${String(12 - months + month - 1).padStart(2, '0')}-10T09:00:00Z`;
  const invoices = Array.from({ length: months }, (_, month) => coach.stripe.givenInvoice({ customer: customer.id, subscription: subscription.id, createdAt: monthOf(month), ...given }));
  await coach.app.asMember('maya').ask('getStanding');
  return { ...coach, customer, subscription, invoices };
}

export async function agreed({ app }: Pick<CoachOnStripe, 'app'>, terms: Partial<typeof fourMonths> = {}): Promise<string> {
  const asked = { ...fourMonths, ...terms };
  const { fingerprint } = await quoteFor(app, 'maya', asked);
  return (await app.asMember('maya').ask('agreeToPlan', { input: { terms: asked, fingerprint } })).id;
}

export async function planOf({ app }: Pick<CoachOnStripe, 'app'>, id: string): Promise<Plan> {
  const plan = await app.store.reader.plan(id);
  if (!plan) throw new Error('The plan is gone.');
  return plan;
}

/** Moves to ten in the morning of a day where Maya lives, lets Stripe speak and does what is due, until nothing is. */
export async function onDay(coach: CoachOnStripe, day: string): Promise<void> {
  coach.moveTo(`${day}T15:00:00.000Z`);
  for (let turn = 0; turn < 3; turn += 1) await coach.hear();
}

/** What was really taken, in order: for which invoice of hers (1 is the oldest, 0 any other) and how much. */
export function taken({ stripe, invoices }: Behind): [number, number][] {
  const ours = new Set(invoices.map(({ id }) => id));
  const own = stripe.charges.filter(({ outcome, invoice }) => outcome === 'taken' && (ours.has(invoice ?? '') || isPartOf(stripe, invoice)));
  return own.map(({ invoice, amount }) => [invoices.findIndex(({ id }) => id === invoice) + 1, amount]);
}

function isPartOf({ books }: CoachOnStripe['stripe'], invoice: string | null): boolean {
  return books.invoices.get(invoice ?? '')?.metadata?.['gt_attempt'] !== undefined;
}

/** What the audit trail says was done about money, the oldest first, without what it was about. */
export async function trailOf({ app }: Pick<CoachOnStripe, 'app'>): Promise<string[]> {
  const { items } = await app.store.reader.audit({ limit: 200, cursor: null }, 'maya');
  return items.toReversed().map(({ action }) => action).filter((action) => action.startsWith('payment.'));
}

/** The card that is kept behaves otherwise from now on. */
export function cardBecomes({ stripe, customer }: Behind, like: TestPaymentMethod): void {
  const card = idOf(stripe.books.customers.get(customer.id)?.invoice_settings.default_payment_method);
  if (card !== undefined) stripe.becomes(card, like);
}
