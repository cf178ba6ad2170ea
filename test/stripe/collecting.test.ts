import { describe, expect, it } from 'vitest';
import { fourMonths, quoteFor } from '../server/support/world.ts';
import { agreed, mayaBehind, onDay, planOf, taken, trailOf } from './mayaBehind.ts';

const threeDays = { count: 3, firstDueOn: '2026-11-27' };

describe('a plan over invoices that Stripe cannot split', () => {
  it('names what each day pays, the newest invoice first, and says that it is taken from the card', async () => {
    const coach = await mayaBehind();
    const quote = await quoteFor(coach.app, 'maya', { ...fourMonths, count: 2 });
    expect(quote).toMatchObject({ collected: true, schedule: [{ amount: { amount: 25_800 }, pays: ['Membership', 'Membership'] }, { amount: { amount: 12_900 }, pays: ['Membership'] }] });
    expect(quote.sentence).toContain('can’t be split');
    expect(quote.sentence).toContain('Each is taken from your saved card on its day.');
  });

  it('offers as many days as there are invoices', async () => {
    const coach = await mayaBehind();
    const standing = await coach.app.asMember('maya').ask('getStanding');
    expect(standing).toMatchObject({ offers: expect.arrayContaining([expect.objectContaining({ kind: 'plan', wholeCharges: true, maxCount: 3 })]) });
    expect(await coach.app.asMember('maya').refusal('quotePlan', { input: { ...fourMonths, count: 4 } })).toMatchObject({ code: 'terms_not_possible' });
  });

  it('is collected on its days, the newest first, so that the subscription is active after the first', async () => {
    const coach = await mayaBehind();
    const id = await agreed(coach, threeDays);
    await onDay(coach, '2026-11-26');
    expect(taken(coach)).toEqual([]);
    await onDay(coach, '2026-11-27');
    expect(taken(coach)).toEqual([[3, 12_900]]);
    expect(coach.stripe.books.subscriptions.get(coach.subscription.id)?.status).toBe('active');
    expect(await planOf(coach, id)).toMatchObject({ state: 'active', instalments: [{ state: 'paid' }, { state: 'scheduled' }, { state: 'scheduled' }] });
    await onDay(coach, '2026-12-27');
    await onDay(coach, '2027-01-27');
    expect(taken(coach)).toEqual([[3, 12_900], [2, 12_900], [1, 12_900]]);
    expect(await planOf(coach, id)).toMatchObject({ state: 'completed' });
  });

  it('waits for the morning where the member lives', async () => {
    const coach = await mayaBehind();
    await agreed(coach, threeDays);
    coach.moveTo('2026-11-27T13:59:00.000Z'); // New York is five hours behind
    await coach.hear();
    expect(taken(coach)).toEqual([]);
    coach.moveTo('2026-11-27T14:00:00.000Z');
    await coach.hear();
    expect(taken(coach)).toEqual([[3, 12_900]]);
  });

  it('begins on the day of the agreement, where that is the first', async () => {
    const coach = await mayaBehind();
    await agreed(coach, { count: 3, firstDueOn: '2026-11-25' });
    await coach.hear();
    expect(taken(coach)).toEqual([[3, 12_900]]);
  });

  it('writes an attempt down for each, with Stripe’s name for the request', async () => {
    const coach = await mayaBehind();
    const id = await agreed(coach, threeDays);
    await onDay(coach, '2026-11-27');
    const [attempt, ...others] = await coach.app.store.reader.attemptsOf('maya');
    expect(others).toEqual([]);
    expect(attempt).toMatchObject({ planId: id, seq: 1, amount: 12_900, engine: 'whole', state: 'paid' });
    const { items } = await coach.app.store.reader.audit({ limit: 200, cursor: null }, 'maya');
    expect(items.find(({ action }) => action === 'payment.paid')?.details).toMatchObject({ amount: 12_900, requestId: expect.stringMatching(/^req_/) });
    expect(coach.stripe.requests.filter(({ path }) => path.endsWith('/pay')).map(({ idempotencyKey }) => idempotencyKey)).toEqual([`gt:${attempt?.id ?? ''}:pay`]);
  });
});

it('a promise is collected where the offer says so, on its day', async () => {
  const coach = await mayaBehind({ months: 1 });
  const maya = coach.app.asMember('maya');
  expect(await maya.ask('getStanding')).toMatchObject({ offers: expect.arrayContaining([expect.objectContaining({ kind: 'pay', collectedIn: ['USD'] })]) });
  const step = await maya.ask('startPayment', { input: { currency: 'USD', payOn: '2026-11-28' } });
  expect(step).toMatchObject({ next: 'none', arrangement: { collected: true } });
  await onDay(coach, '2026-11-28');
  expect(taken(coach)).toEqual([[1, 12_900]]);
});

describe('what the member does meanwhile', () => {
  it('a plan that was left is not collected', async () => {
    const coach = await mayaBehind();
    const id = await agreed(coach, threeDays);
    await coach.app.asMember('maya').ask('cancelPlan', { params: { id } });
    await onDay(coach, '2026-11-27');
    expect(taken(coach)).toEqual([]);
  });

  it('also where it is left between the morning and the call', async () => {
    const coach = await mayaBehind();
    const id = await agreed(coach, threeDays);
    coach.moveTo('2026-11-27T15:00:00.000Z');
    coach.stripe.fail({ on: 'invoices.retrieve', how: 'cut' });
    await coach.app.api.runDue();
    await coach.app.asMember('maya').ask('cancelPlan', { params: { id } });
    await onDay(coach, '2026-11-28');
    // The first call may have reached Stripe: it is looked into, and then it is as if the answer had come at once.
    expect(taken(coach).length).toBeLessThanOrEqual(1);
    expect((await coach.app.store.reader.attemptsOf('maya')).every(({ endedAt }) => endedAt !== null)).toBe(true);
  });

  it('an instalment that was moved is collected on its new day', async () => {
    const coach = await mayaBehind();
    const id = await agreed(coach, threeDays);
    await coach.app.asMember('maya').ask('moveInstalment', { params: { id }, input: { seq: 1, to: '2026-12-04' } });
    await onDay(coach, '2026-11-27');
    expect(taken(coach)).toEqual([]);
    await onDay(coach, '2026-12-04');
    expect(taken(coach)).toEqual([[3, 12_900]]);
  });

  it('what was paid on Stripe’s page is not taken again, and it is that instalment which is paid', async () => {
    const coach = await mayaBehind();
    const id = await agreed(coach, threeDays);
    coach.stripe.browser.payOnHostedPage(coach.invoices[1]?.id ?? '', 'pm_card_visa');
    await coach.hear();
    expect((await planOf(coach, id)).instalments.map(({ state }) => state)).toEqual(['scheduled', 'paid', 'scheduled']);
    for (const day of ['2026-11-27', '2026-12-27', '2027-01-27']) await onDay(coach, day);
    expect(taken(coach)).toEqual([[2, 12_900], [3, 12_900], [1, 12_900]]);
    expect(await planOf(coach, id)).toMatchObject({ state: 'completed' });
  });

  it('what is paid at the last moment is found before anything is taken', async () => {
    const coach = await mayaBehind();
    await agreed(coach, threeDays);
    coach.moveTo('2026-11-27T15:00:00.000Z');
    coach.stripe.browser.payOnHostedPage(coach.invoices[2]?.id ?? '', 'pm_card_visa');
    coach.stripe.webhooks.lose();
    await coach.app.api.runDue();
    expect(taken(coach)).toEqual([[3, 12_900]]);
    expect((await trailOf(coach)).filter((action) => action === 'payment.paid')).toEqual([]);
    expect((await coach.app.store.reader.attemptsOf('maya')).map(({ state }) => state)).toEqual(['given_up']);
  });

  it('nothing is taken in a breathing space, and of a charge that is disputed', async () => {
    const coach = await mayaBehind();
    await agreed(coach, threeDays);
    const [charge] = await coach.charges(coach.invoices[2]?.id ?? '');
    const dispute = await coach.app.asMember('maya').ask('openDispute', { input: { chargeId: charge?.id ?? '', about: 'wrong_amount', note: '' } });
    await onDay(coach, '2026-11-27');
    expect(taken(coach)).toEqual([]);
    await coach.app.asMember('maya').ask('withdrawDispute', { params: { id: dispute.id } });
    const hold = await coach.app.asOwner().ask('placeHold', { input: { memberId: 'maya', endsOn: '2026-12-10' } });
    await onDay(coach, '2026-11-29');
    expect(taken(coach)).toEqual([]);
    await coach.app.asOwner().ask('releaseHold', { params: { id: hold.id }, input: {} });
    await onDay(coach, '2026-12-01');
    expect(taken(coach)).toEqual([]); // its day is over: the member chooses
    await onDay(coach, '2026-12-27');
    expect(taken(coach)).toEqual([[2, 12_900]]);
  });
});
