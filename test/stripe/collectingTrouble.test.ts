import { describe, expect, it } from 'vitest';
import type { Fault } from './fake/faults.ts';
import { lessLikely, type StripeOptions } from './fake/options.ts';
import { agreed, type Behind, cardBecomes, mayaBehind, onDay, planOf, taken, trailOf } from './mayaBehind.ts';

const threeDays = { count: 3, firstDueOn: '2026-11-27' };

/** From one morning to another, every day. */
async function eachDay(coach: Behind, from: string, until: string): Promise<void> {
  for (let day = from; day <= until; day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)) await onDay(coach, day);
}

const triesAt = ({ stripe, invoices }: Behind): string[] => stripe.charges.filter(({ invoice, idempotencyKey }) => invoice === invoices.at(-1)?.id && idempotencyKey?.startsWith('gt:')).map(({ at }) => new Date(at * 1000).toISOString().slice(0, 10));

describe('the bank says no', () => {
  it('for now: it is asked again after three days and after seven, and the member reads when', async () => {
    const coach = await mayaBehind({ card: 'pm_card_visa_chargeDeclinedInsufficientFunds' });
    const id = await agreed(coach, threeDays);
    await onDay(coach, '2026-11-27');
    expect((await planOf(coach, id)).instalments[0]).toMatchObject({ retryOn: '2026-11-30', needsMember: false });
    await onDay(coach, '2026-11-28');
    const standing = await coach.app.asMember('maya').ask('getPlan', { params: { id } });
    expect(standing.sentence).toContain('November 30');
    await eachDay(coach, '2026-11-29', '2026-12-12');
    expect(triesAt(coach)).toEqual(['2026-11-27', '2026-11-30', '2026-12-04']);
    expect((await planOf(coach, id)).instalments[0]).toMatchObject({ state: 'missed', retryOn: null });
  });

  it('and there are funds again: the next try is the last', async () => {
    const coach = await mayaBehind({ card: 'pm_card_visa_chargeDeclinedInsufficientFunds' });
    const id = await agreed(coach, threeDays);
    await onDay(coach, '2026-11-27');
    cardBecomes(coach, 'pm_card_visa');
    await eachDay(coach, '2026-11-28', '2026-12-12');
    expect(taken(coach)).toEqual([[3, 12_900]]);
    expect((await planOf(coach, id)).instalments[0]).toMatchObject({ state: 'paid', retryOn: null });
  });

  it.each(['pm_card_visa_chargeDeclinedLostCard', 'pm_card_chargeDeclinedExpiredCard'] as const)('for good (%s): the same card is not asked again', async (card) => {
    const coach = await mayaBehind({ card });
    await agreed(coach, threeDays);
    await eachDay(coach, '2026-11-27', '2026-12-12');
    expect(triesAt(coach)).toEqual(['2026-11-27']);
    expect(await trailOf(coach)).toContain('payment.refused');
  });

  it('once the card is gone from Stripe', async () => {
    const coach = await mayaBehind();
    await agreed(coach, threeDays);
    const customer = coach.stripe.books.customers.get(coach.customer.id);
    if (customer) customer.invoice_settings.default_payment_method = null;
    await eachDay(coach, '2026-11-27', '2026-12-06');
    expect(taken(coach)).toEqual([]);
    expect(await trailOf(coach)).toContain('payment.refused');
  });
});

describe.each<readonly [string, Partial<StripeOptions>]>([['what is likely', {}], ...lessLikely])('where nobody knows: %s', (_name, stripe) => {
  it('the bank wants to see the member: it waits for them, and nobody else is asked meanwhile', async () => {
    const coach = await mayaBehind({ card: 'pm_card_authenticationRequired', stripe });
    const id = await agreed(coach, threeDays);
    await onDay(coach, '2026-11-27');
    expect((await planOf(coach, id)).instalments[0]).toMatchObject({ needsMember: true, retryOn: null });
    await eachDay(coach, '2026-11-28', '2026-12-06');
    expect(triesAt(coach)).toEqual(['2026-11-27']);
    coach.stripe.browser.payOnHostedPage(coach.invoices[2]?.id ?? '', 'pm_card_visa');
    await coach.hear();
    await coach.hear();
    expect((await planOf(coach, id)).instalments[0]).toMatchObject({ state: 'paid', needsMember: false });
    expect((await coach.app.store.reader.attemptsOf('maya')).every(({ endedAt }) => endedAt !== null)).toBe(true);
  });
});

it('from whoever has called a payment into question at their bank nothing is taken by itself, until that is decided', async () => {
  const coach = await mayaBehind();
  const id = await agreed(coach, { count: 3, firstDueOn: '2026-11-27', frequency: 'weekly' });
  const paid = coach.stripe.givenInvoice({ customer: coach.customer.id, subscription: coach.subscription.id, createdAt: '2026-11-12T09:00:00Z', status: 'paid' });
  const dispute = coach.stripe.givenDispute(paid.id);
  await eachDay(coach, '2026-11-27', '2026-11-30');
  expect(taken(coach)).toEqual([]);
  expect((await coach.app.store.reader.attemptsOf('maya')).length).toBe(1);
  coach.stripe.closeDispute(dispute.id, 'won');
  await eachDay(coach, '2026-12-01', '2026-12-04');
  expect((await planOf(coach, id)).instalments.map(({ state }) => state)).toEqual(['missed', 'paid', 'scheduled']);
});

describe('something breaks', () => {
  const faults: [string, Fault][] = [
    ['the answer is lost', { on: 'invoices.pay', how: 'cut', afterEffect: true }],
    ['the request is lost', { on: 'invoices.pay', how: 'cut' }],
    ['Stripe fails after the effect, and keeps the failure', { on: 'invoices.pay', how: 'server error', afterEffect: true }],
    ['Stripe fails', { on: 'invoices.pay', how: 'server error', kept: false }],
    ['a proxy answers', { on: 'invoices.pay', how: 'html' }],
    ['a proxy answers after the effect', { on: 'invoices.pay', how: 'json without error', afterEffect: true }],
    ['too much is asked', { on: 'invoices.pay', how: 'rate limited' }],
    ['somebody else holds the invoice', { on: 'invoices.pay', how: 'lock timeout' }],
  ];
  it.each(faults)('%s: the money is taken once, and the attempt comes to its end', async (_what, fault) => {
    const coach = await mayaBehind();
    const id = await agreed(coach, threeDays);
    coach.moveTo('2026-11-27T15:00:00.000Z');
    coach.stripe.fail(fault);
    for (const at of ['15:00', '15:05', '15:15', '15:40', '16:30']) {
      coach.moveTo(`2026-11-27T${at}:00.000Z`);
      await coach.hear();
    }
    expect(taken(coach)).toEqual([[3, 12_900]]);
    expect((await planOf(coach, id)).instalments[0]).toMatchObject({ state: 'paid' });
    expect(await coach.app.store.reader.attemptsOf('maya')).toMatchObject([{ state: 'paid' }]);
  });

  it('several processes at once take it once', async () => {
    const coach = await mayaBehind();
    await agreed(coach, threeDays);
    coach.moveTo('2026-11-27T15:00:00.000Z');
    await Promise.all(Array.from({ length: 4 }, () => coach.app.api.runDue()));
    await onDay(coach, '2026-11-27');
    expect(taken(coach)).toEqual([[3, 12_900]]);
    expect(await coach.app.store.reader.attemptsOf('maya')).toHaveLength(1);
  });

  it('a key that may not pay says so by the permission’s name, and nothing is taken', async () => {
    const coach = await mayaBehind({ permissions: ['customer_read', 'invoice_read', 'payment_intent_read', 'subscription_read', 'customer_write'] });
    await agreed(coach, threeDays);
    await onDay(coach, '2026-11-27');
    expect(taken(coach)).toEqual([]);
    const waiting = (await coach.app.store.reader.attemptsOf('maya')).filter(({ endedAt }) => endedAt === null);
    expect(waiting).toHaveLength(1);
  });

  it('nothing that is written down holds a key or a card', async () => {
    const coach = await mayaBehind({ card: 'pm_card_visa_chargeDeclinedInsufficientFunds' });
    await agreed(coach, threeDays);
    await eachDay(coach, '2026-11-27', '2026-12-01');
    const { items } = await coach.app.store.reader.audit({ limit: 200, cursor: null });
    const written = JSON.stringify([items, await coach.app.store.reader.attemptsOf('maya'), coach.app.log, coach.warnings.map(String), coach.app.delivered]);
    for (const secret of ['sk_test', '_secret_', '4242', 'maya@example.com']) expect(written).not.toContain(secret);
  });
});
