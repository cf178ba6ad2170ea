import { describe, expect, it } from 'vitest';
import type { Pause } from '../../sdk/contract/types.ts';
import { playbook } from '../server/support/testApi.ts';
import { anotherApi, billingTrail, changes, held, heldFor, resting, settle, untouched } from './arranged.ts';
import type { GivenSubscription } from './fake/given.ts';
import { mayaBehind, onDay, type Behind } from './mayaBehind.ts';

const stops = { ...playbook, offers: { ...playbook.offers, pause: { ...playbook.offers.pause, access: 'stop' as const } } };

async function stopping(options: Parameters<typeof mayaBehind>[0] = {}, subscribed: Partial<GivenSubscription> = {}): Promise<Behind> {
  return await mayaBehind({ months: 1, playbook: stops, ...options }, subscribed);
}

async function pauseOf({ app }: Behind): Promise<Pause> {
  return await app.asMember('maya').ask('startPause', { input: { periods: 1 } });
}

async function comeBack({ app }: Behind, id: string): Promise<void> {
  await app.asMember('maya').ask('resumePause', { params: { id } });
}

/** The status that Stripe shows to whoever lets members in, and how many bills there have been. */
function seen(coach: Behind): [string, number] {
  return [resting(coach).status, coach.stripe.books.invoices.size];
}

describe('where access stops during a pause', () => {
  it('the subscription is paused, nothing is given back, and what is open is let be', async () => {
    const coach = await stopping();
    const { id } = await pauseOf(coach);
    await settle(coach);
    expect(resting(coach)).toEqual({ status: 'paused', pause_collection: null, metadata: { gt_pause: id } });
    expect([...coach.stripe.books.invoiceItems.values()]).toEqual([]);
    expect(held(coach)).toEqual([heldFor({ gt_pause: id })]);
    expect(await billingTrail(coach)).toEqual(['billing.held', 'billing.rested', 'billing.rested']);
    expect(await coach.app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'paused', arrears: { totals: [{ amount: 12_900 }] } });
  });

  it('by our own clock it goes on, unbilled until its next day', async () => {
    const coach = await stopping();
    await pauseOf(coach);
    await settle(coach);
    await onDay(coach, '2026-12-24');
    expect(seen(coach)).toEqual(['paused', 1]);
    await onDay(coach, '2026-12-25');
    expect(seen(coach)).toEqual(['active', 1]);
    expect(resting(coach).metadata).toEqual({});
    expect(held(coach)).toEqual([untouched]);
    expect(await coach.app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'in_arrears', arrears: { totals: [{ amount: 12_900 }] } });
    expect(coach.stripe.requests.filter(({ operation }) => operation === 'subscriptions.resume')).toHaveLength(1);
    await onDay(coach, '2027-01-11');
    expect(seen(coach)).toEqual(['active', 2]);
  });

  it('whoever comes back early is charged nothing for it', async () => {
    const coach = await stopping();
    const { id } = await pauseOf(coach);
    await settle(coach);
    await comeBack(coach, id);
    await settle(coach);
    expect(seen(coach)).toEqual(['active', 1]);
    expect(coach.stripe.charges.filter(({ outcome }) => outcome === 'taken')).toEqual([]);
  });

  it('made longer, it rests on, and only what was agreed is written anew; a second look changes nothing', async () => {
    const coach = await stopping();
    const { id } = await pauseOf(coach);
    await settle(coach);
    const before = changes(coach).length;
    await coach.app.asMember('maya').ask('extendPause', { params: { id }, input: { periods: 2 } });
    await settle(coach);
    expect(changes(coach).slice(before)).toEqual([`subscriptions.update ${coach.subscription.id}`]);
    await onDay(coach, '2026-12-26');
    expect(changes(coach).slice(before)).toHaveLength(1);
    expect(resting(coach).status).toBe('paused');
  });

  it('one pause after the other, it is ours to end all the same', async () => {
    const coach = await stopping();
    const first = await pauseOf(coach);
    await settle(coach);
    await comeBack(coach, first.id);
    const { id } = await pauseOf(coach); // before Stripe has heard that the first is over
    await settle(coach);
    expect(resting(coach)).toMatchObject({ status: 'paused', metadata: { gt_pause: id } });
    await comeBack(coach, id);
    await settle(coach);
    expect(seen(coach)).toEqual(['active', 1]);
  });
});

describe('access goes on, and billing rests', () => {
  it.each<[string, Parameters<typeof stopping>]>([
    ['where the subscription is not of the kind that can be stopped', [{}, { billingMode: 'classic' }]],
    ['where it has a schedule', [{}, { schedule: 'sub_sched_1' }]],
    ['where Stripe does not take it while something is owed', [{ stripe: { pauseInArrears: 'refused' } }]],
  ])('%s', async (_name, given) => {
    const coach = await stopping(...given);
    await settle(coach); // what is done once a night
    const { id } = await pauseOf(coach);
    await coach.app.api.runDue();
    expect(resting(coach)).toMatchObject({ status: 'past_due', pause_collection: { behavior: 'void' }, metadata: { gt_pause: id } });
    const before = changes(coach).length;
    await onDay(coach, '2026-11-27');
    expect(changes(coach).slice(before)).toEqual([]);
    await comeBack(coach, id);
    await settle(coach);
    expect(resting(coach)).toMatchObject({ pause_collection: null, metadata: {} });
  });
});

describe('a subscription that is paused', () => {
  it.each(['pause_requested', 'final_payment_failure'] as const)('by somebody else (%s) stays so when our pause is over', async (pausedFor) => {
    const coach = await stopping();
    const other = coach.stripe.givenSubscription({ customer: coach.customer.id, startedAt: '2026-08-20T09:00:00Z', status: 'paused', pausedFor });
    await comeBack(coach, (await pauseOf(coach)).id);
    await settle(coach);
    expect(resting({ ...coach, subscription: other })).toMatchObject({ status: 'paused', metadata: {} });
    expect(changes(coach).filter((change) => change.endsWith(other.id))).toEqual([]);
  });

  it('by Stripe itself for want of a payment during our pause is not started again by us', async () => {
    const coach = await mayaBehind({ months: 1 });
    const { id } = await pauseOf(coach);
    await settle(coach);
    const subscription = coach.stripe.books.subscriptions.get(coach.subscription.id);
    if (subscription) Object.assign(subscription, { status: 'paused', pause_collection: null, status_details: { paused: { type: 'subscription', transitioned_at: 0, subscription: { type: 'final_payment_failure' } } } });
    await comeBack(coach, id);
    await settle(coach);
    expect(resting(coach)).toMatchObject({ status: 'paused', metadata: {} });
  });
});

describe('two at once', () => {
  it.each(['subscriptions.update', 'subscriptions.pause'] as const)('whoever comes back while the pause is still being brought about (%s) is not paused for ever', async (on) => {
    const coach = await stopping();
    await settle(coach); // what is done once a night
    const { id } = await pauseOf(coach);
    let goOn = (): void => {};
    coach.stripe.fail({ on, how: 'slow', until: new Promise<void>((resolve) => (goOn = resolve)) });
    const first = coach.app.api.runDue();
    while (!coach.stripe.requests.some(({ operation }) => operation === on)) await new Promise((resolve) => setTimeout(resolve, 5));
    await comeBack(coach, id);
    await anotherApi(coach).runDue();
    goOn();
    await first;
    await settle(coach);
    expect(seen(coach)[0]).not.toBe('paused');
    expect(resting(coach)).toMatchObject({ pause_collection: null, metadata: {} });
    expect(held(coach)).toEqual([untouched]);
  });
});

describe('a crash', () => {
  it.each<[string, 'subscriptions.update' | 'subscriptions.pause']>([
    ['between the mark and the pause', 'subscriptions.update'],
    ['after the pause', 'subscriptions.pause'],
  ])('%s leaves nobody paused for ever', async (_name, on) => {
    const coach = await stopping();
    coach.stripe.fail({ on, how: 'server error', afterEffect: true, kept: false });
    const { id } = await pauseOf(coach);
    await settle(coach);
    coach.moveTo('2026-11-25T15:03:00.000Z');
    await settle(coach);
    expect(resting(coach)).toEqual({ status: 'paused', pause_collection: null, metadata: { gt_pause: id } });
    await comeBack(coach, id);
    await settle(coach);
    expect(seen(coach)).toEqual(['active', 1]);
  });

  it.each(['cut', 'server error', 'html'] as const)('in coming back (%s) starts it once', async (how) => {
    const coach = await stopping();
    const { id } = await pauseOf(coach);
    await settle(coach);
    coach.stripe.fail({ on: 'subscriptions.resume', how, afterEffect: true });
    await comeBack(coach, id);
    await settle(coach);
    coach.moveTo('2026-11-25T15:03:00.000Z');
    await settle(coach);
    expect(seen(coach)).toEqual(['active', 1]);
    expect(resting(coach).metadata).toEqual({});
  });
});
