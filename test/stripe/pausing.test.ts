import type { Stripe } from 'stripe';
import { describe, expect, it } from 'vitest';
import type { FullStanding, Pause } from '../../sdk/contract/types.ts';
import { billingTrail, changes, held, heldFor, resting, settle, untouched } from './arranged.ts';
import { mayaBehind, onDay, type Behind } from './mayaBehind.ts';

/** Midnight in New York on Christmas Day: a month after the day on which the pause begins. */
const christmas = Date.parse('2026-12-25T05:00:00Z') / 1000;
const monthLater = Date.parse('2027-01-25T05:00:00Z') / 1000;

async function pauseOf({ app }: Behind): Promise<Pause> {
  return await app.asMember('maya').ask('startPause', { input: { periods: 1 } });
}

async function standing({ app }: Behind): Promise<Partial<FullStanding>> {
  return await app.asMember('maya').ask('getStanding');
}

/** As the owner would, in the dashboard. */
async function inDashboard({ stripe, subscription }: Behind, collection: Stripe.SubscriptionUpdateParams['pause_collection']): Promise<void> {
  await stripe.client.subscriptions.update(subscription.id, { pause_collection: collection ?? '' }, { idempotencyKey: `dashboard ${stripe.requests.length}` });
}

describe('while a pause runs', () => {
  it('nothing is billed until its day, and what is open is not tried again', async () => {
    const coach = await mayaBehind({ months: 2 });
    const { id } = await pauseOf(coach);
    await settle(coach);
    expect(resting(coach)).toEqual({ status: 'past_due', pause_collection: { behavior: 'void', resumes_at: christmas }, metadata: { gt_pause: id, gt_resumes_at: String(christmas) } });
    expect(held(coach)).toEqual([heldFor({ gt_pause: id }), heldFor({ gt_pause: id })]);
    expect(await billingTrail(coach)).toEqual(['billing.held', 'billing.held', 'billing.rested']);
  });

  it('the next bill is void, and what is owed does not grow', async () => {
    const coach = await mayaBehind({ months: 1 });
    await pauseOf(coach);
    await settle(coach);
    await onDay(coach, '2026-12-12');
    const last = [...coach.stripe.books.invoices.values()].at(-1);
    expect(last).toMatchObject({ status: 'void', amount_due: 12_900 });
    expect(await standing(coach)).toMatchObject({ status: 'paused', arrears: { totals: [{ amount: 12_900 }] } });
    expect(await coach.charges(last?.id ?? '')).toEqual([]);
  });

  it('what was owed before stays owed since the same day', async () => {
    const coach = await mayaBehind({ months: 1 });
    const [before] = await coach.charges(coach.invoices[0]?.id ?? '');
    await pauseOf(coach);
    await settle(coach);
    await onDay(coach, '2026-12-01');
    expect(await coach.charges(coach.invoices[0]?.id ?? '')).toMatchObject([{ dueOn: before?.dueOn, amount: 12_900, paid: 0 }]);
  });

  it('a bill that was written just before is let be as well', async () => {
    const coach = await mayaBehind({ months: 1 });
    const draft = coach.stripe.givenInvoice({ customer: coach.customer.id, subscription: coach.subscription.id, status: 'draft', createdAt: '2026-11-25T14:40:00Z' });
    const { id } = await pauseOf(coach);
    await settle(coach);
    coach.moveTo('2026-11-25T17:00:00.000Z');
    await settle(coach);
    expect(held({ ...coach, invoices: [draft] })).toEqual([heldFor({ gt_pause: id })]);
    expect(coach.stripe.books.invoices.get(draft.id)?.status).toBe('draft');
  });

  it('made longer, it ends on the later day', async () => {
    const coach = await mayaBehind({ months: 1 });
    const { id } = await pauseOf(coach);
    await settle(coach);
    await coach.app.asMember('maya').ask('extendPause', { params: { id }, input: { periods: 2 } });
    await settle(coach);
    expect(resting(coach)).toMatchObject({ pause_collection: { resumes_at: monthLater }, metadata: { gt_pause: id, gt_resumes_at: String(monthLater) } });
    await onDay(coach, '2026-12-26');
    expect(resting(coach).pause_collection).not.toBeNull();
  });

  it('a second look changes nothing', async () => {
    const coach = await mayaBehind();
    await pauseOf(coach);
    await settle(coach);
    const before = changes(coach).length;
    await onDay(coach, '2026-11-27');
    await onDay(coach, '2026-11-28');
    expect(changes(coach).slice(before)).toEqual([]);
  });
});

describe('after a pause', () => {
  it.each<[string, (coach: Behind, id: string) => Promise<unknown>]>([
    ['from which Maya came back early', ({ app }, id) => app.asMember('maya').ask('resumePause', { params: { id } })],
    ['that ended by itself', (coach) => onDay(coach, '2026-12-25')],
  ])('%s, Stripe goes on as before, and she is asked for what she owes', async (_name, end) => {
    const coach = await mayaBehind({ months: 2 });
    await end(coach, (await pauseOf(coach)).id);
    await settle(coach);
    expect(resting(coach)).toMatchObject({ pause_collection: null, metadata: {} });
    expect(held(coach)).toEqual([untouched, untouched]);
    expect(await standing(coach)).toMatchObject({ status: 'in_arrears', arrears: { totals: [{ amount: 25_800 }] } });
  });

  it('she is billed again', async () => {
    const coach = await mayaBehind({ months: 1 });
    await pauseOf(coach);
    await settle(coach);
    await onDay(coach, '2026-12-25');
    await onDay(coach, '2027-01-11');
    expect([...coach.stripe.books.invoices.values()].at(-1)).toMatchObject({ status: 'paid' });
  });

  it('another may follow at once', async () => {
    const coach = await mayaBehind({ months: 1 });
    await coach.app.asMember('maya').ask('resumePause', { params: { id: (await pauseOf(coach)).id } });
    const { id } = await pauseOf(coach);
    await settle(coach);
    expect(resting(coach)).toMatchObject({ pause_collection: { behavior: 'void', resumes_at: christmas }, metadata: { gt_pause: id } });
    expect(held(coach)).toEqual([heldFor({ gt_pause: id })]);
  });
});

describe('a pause that is not ours', () => {
  it('set in the dashboard before, is neither changed nor ended', async () => {
    const coach = await mayaBehind({ months: 1 });
    const other = coach.stripe.givenSubscription({ customer: coach.customer.id, startedAt: '2026-08-20T09:00:00Z' });
    await inDashboard({ ...coach, subscription: other }, { behavior: 'keep_as_draft' });
    const { id } = await pauseOf(coach);
    await settle(coach);
    expect(resting(coach).metadata).toMatchObject({ gt_pause: id });
    await coach.app.asMember('maya').ask('resumePause', { params: { id } });
    await settle(coach);
    expect(resting({ ...coach, subscription: other })).toEqual({ status: 'active', pause_collection: { behavior: 'keep_as_draft', resumes_at: null }, metadata: {} });
    expect(changes(coach).filter((change) => change.endsWith(other.id))).toEqual([`subscriptions.update ${other.id}`]);
  });

  it('any more, since the owner changed it in the dashboard, is not ended by us', async () => {
    const coach = await mayaBehind({ months: 1 });
    const { id } = await pauseOf(coach);
    await settle(coach);
    await inDashboard(coach, { behavior: 'void', resumes_at: monthLater });
    await coach.app.asMember('maya').ask('resumePause', { params: { id } });
    await settle(coach);
    expect(resting(coach)).toMatchObject({ pause_collection: { behavior: 'void', resumes_at: monthLater }, metadata: {} });
  });

  it('but one that was agreed and that somebody ended there is set again', async () => {
    const coach = await mayaBehind({ months: 1 });
    await pauseOf(coach);
    await settle(coach);
    await inDashboard(coach, '');
    await onDay(coach, '2026-11-27');
    expect(resting(coach).pause_collection).toEqual({ behavior: 'void', resumes_at: christmas });
  });
});

describe('which subscriptions rest', () => {
  it('none of a platform: nobody is offered a pause that could not be kept', async () => {
    const coach = await mayaBehind({ months: 1 }, { application: 'ca_platform' });
    expect((await standing(coach)).offers?.map(({ kind }) => kind)).not.toContain('pause');
    expect(await coach.app.asMember('maya').refusal('startPause', { input: { periods: 1 } })).toMatchObject({ code: 'not_offered' });
  });

  it('all that are ours to rest, of all that Maya has', async () => {
    const coach = await mayaBehind({ months: 1 });
    const also = { customer: coach.customer.id, startedAt: '2026-08-20T09:00:00Z' };
    const second = coach.stripe.givenSubscription(also);
    const platform = coach.stripe.givenSubscription({ ...also, application: 'ca_platform' });
    const canceled = coach.stripe.givenSubscription({ ...also, status: 'canceled' });
    const unbegun = coach.stripe.givenSubscription({ ...also, status: 'incomplete' });
    await pauseOf(coach);
    await settle(coach);
    const rests = [coach.subscription, second, platform, canceled, unbegun].map((subscription) => resting({ ...coach, subscription }).pause_collection !== null);
    expect(rests).toEqual([true, true, false, false, false]);
  });
});
