import type { Stripe } from 'stripe';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../sdk/terms/plan.ts';
import { fourMonths, quoteFor } from '../server/support/world.ts';
import { coachOnStripe, type CoachOnStripe } from './coachOnStripe.ts';
import type { GivenInvoice, GivenSubscription } from './fake/given.ts';
import type { TestPaymentMethod } from './fake/testPaymentMethods.ts';

const start = '2026-08-10T09:00:00Z';

/** Maya is three months behind with a subscription that Stripe charges by itself, and has a card that works now. */
async function maya({ card = 'pm_card_visa', months = 3, ...options }: Parameters<typeof coachOnStripe>[0] & { card?: TestPaymentMethod; months?: number } = {}, subscribed: Partial<GivenSubscription> = {}, given: Partial<GivenInvoice> = {}) {
  const coach = await coachOnStripe(options);
  await coach.member('maya', 'maya@example.com');
  const customer = coach.stripe.givenCustomer({ email: 'maya@example.com', card });
  const subscription = coach.stripe.givenSubscription({ customer: customer.id, startedAt: start, ...subscribed });
  const monthOf = (month: number): string => `2026-${String(12 - months + month - 1).padStart(2, '0')}-10T09:00:00Z`;
  const invoices = Array.from({ length: months }, (_, month) => coach.stripe.givenInvoice({ customer: customer.id, subscription: subscription.id, createdAt: monthOf(month), ...given }));
  await coach.app.asMember('maya').ask('getStanding');
  return { ...coach, customer, subscription, invoices };
}

async function agreed({ app }: Pick<CoachOnStripe, 'app'>, terms: Partial<typeof fourMonths> = {}): Promise<string> {
  const asked = { ...fourMonths, ...terms };
  const { fingerprint } = await quoteFor(app, 'maya', asked);
  return (await app.asMember('maya').ask('agreeToPlan', { input: { terms: asked, fingerprint } })).id;
}

async function planOf({ app }: Pick<CoachOnStripe, 'app'>, id: string): Promise<Plan> {
  const plan = await app.store.reader.plan(id);
  if (!plan) throw new Error('The plan is gone.');
  return plan;
}

/** Moves to ten in the morning of a day where Maya lives, lets Stripe speak and does what is due, until nothing is. */
async function onDay(coach: CoachOnStripe, day: string): Promise<void> {
  coach.moveTo(`${day}T15:00:00.000Z`);
  for (let turn = 0; turn < 3; turn += 1) await coach.hear();
}

const takenFor = ({ stripe }: Pick<CoachOnStripe, 'stripe'>, invoices: Stripe.Invoice[]): string[] =>
  stripe.charges.filter(({ outcome, at }) => outcome === 'taken' && at > 0).map(({ invoice }) => `${invoices.findIndex(({ id }) => id === invoice) + 1}`);

describe('a plan over invoices that Stripe cannot split', () => {
  it('names what each day pays, the newest invoice first, and says that it is taken from the card', async () => {
    const coach = await maya();
    const quote = await quoteFor(coach.app, 'maya', { ...fourMonths, count: 2 });
    expect(quote).toMatchObject({ collected: true, schedule: [{ amount: { amount: 25_800 }, pays: ['Membership', 'Membership'] }, { amount: { amount: 12_900 }, pays: ['Membership'] }] });
    expect(quote.sentence).toContain('can’t be split');
    expect(quote.sentence).toContain('Each is taken from your saved card on its day.');
  });

  it('is collected on its days, the newest first, so that the subscription is active after the first', async () => {
    const coach = await maya();
    const id = await agreed(coach, { count: 3, firstDueOn: '2026-11-27' });
    await onDay(coach, '2026-11-26');
    expect(takenFor(coach, coach.invoices)).toEqual([]);
    await onDay(coach, '2026-11-27');
    expect(takenFor(coach, coach.invoices)).toEqual(['3']);
    expect(coach.stripe.books.subscriptions.get(coach.subscription.id)?.status).toBe('active');
    expect(await planOf(coach, id)).toMatchObject({ state: 'active', instalments: [{ state: 'paid' }, { state: 'scheduled' }, { state: 'scheduled' }] });
    await onDay(coach, '2026-12-27');
    await onDay(coach, '2027-01-27');
    expect(takenFor(coach, coach.invoices.slice())).toEqual(expect.arrayContaining(['1', '2', '3']));
    expect(await planOf(coach, id)).toMatchObject({ state: 'completed' });
  });
});
