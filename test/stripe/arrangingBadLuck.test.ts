import { describe, expect, it } from 'vitest';
import { anotherApi, billingTrail, changes, held, resting, settle, untouched } from './arranged.ts';
import type { Fault } from './fake/faults.ts';
import { lessLikely } from './fake/options.ts';
import { agreed, mayaBehind, type Behind } from './mayaBehind.ts';

const twoDays = { count: 2, firstDueOn: '2026-12-04' };

const reading = ['customer_write', 'invoice_read', 'subscription_read', 'payment_intent_read', 'credit_note_read'];

async function leave({ app }: Behind, id: string): Promise<void> {
  await app.asMember('maya').ask('cancelPlan', { params: { id } });
}

async function pauseOf({ app }: Behind): Promise<string> {
  return (await app.asMember('maya').ask('startPause', { input: { periods: 1 } })).id;
}

async function later(coach: Behind, minutes: number): Promise<void> {
  coach.moveTo(new Date(Date.parse('2026-11-25T15:00:00Z') + minutes * 60_000).toISOString());
  await settle(coach);
}

function advances(coach: Behind): (boolean | undefined)[] {
  return held(coach).map((one) => one.advances);
}

describe.each<readonly [string, Parameters<typeof mayaBehind>[0]]>([['what is likely', {}], ...lessLikely.map(([name, stripe]) => [name, { stripe }] as const)])('where nobody knows: %s', (_name, options) => {
  it('a plan that is agreed and left, and a pause that is begun and ended, leave Stripe as it was', async () => {
    const coach = await mayaBehind({ months: 2, ...options });
    const plan = await agreed(coach, twoDays);
    await settle(coach);
    expect(advances(coach)).toEqual([false, false]);
    await leave(coach, plan);
    await settle(coach);
    expect(held(coach)).toEqual([untouched, untouched]);
    const pause = await pauseOf(coach);
    await settle(coach);
    expect([advances(coach), resting(coach).pause_collection?.behavior]).toEqual([[false, false], 'void']);
    await coach.app.asMember('maya').ask('resumePause', { params: { id: pause } });
    await settle(coach);
    expect(held(coach)).toEqual([untouched, untouched]);
    expect(resting(coach)).toMatchObject({ pause_collection: null, metadata: {} });
  });
});

describe('a call that goes wrong', () => {
  it.each<[string, Fault]>([
    ['is cut off after it was carried out', { on: 'invoices.update', how: 'cut', afterEffect: true }],
    ['is answered by Stripe with a failure of its own', { on: 'invoices.update', how: 'server error' }],
    ['is answered by a proxy, and was carried out', { on: 'invoices.update', how: 'html', afterEffect: true }],
    ['finds the invoice locked', { on: 'invoices.update', how: 'lock timeout' }],
    ['is one too many', { on: 'invoices.list', how: 'rate limited' }],
    ['reads something that is not Stripe', { on: 'subscriptions.list', how: 'json without error' }],
  ])('and %s, is mended by the next', async (_name, fault) => {
    const coach = await mayaBehind({ months: 2 });
    const id = await agreed(coach, twoDays);
    coach.stripe.fail(fault);
    await settle(coach);
    await later(coach, 3);
    expect(held(coach).map(({ advances: on, marks }) => [on, marks['gt_plan'], marks['gt_seq']])).toEqual([[false, id, '2'], [false, id, '1']]);
  });

  it('for one invoice does not keep the others from being let be', async () => {
    const coach = await mayaBehind();
    await settle(coach); // what is done once a night
    await agreed(coach, { count: 3, firstDueOn: '2026-12-04' });
    coach.stripe.fail({ on: 'invoices.update', how: 'server error' });
    await coach.app.api.runDue();
    expect(advances(coach).filter((on) => on === false)).toHaveLength(2);
  });

  it('because Stripe is down, is made when it is back, to what is agreed by then', async () => {
    const coach = await mayaBehind({ months: 2 });
    await settle(coach);
    const id = await agreed(coach, twoDays);
    coach.stripe.fail(...Array.from({ length: 6 }, () => ({ on: 'subscriptions.list', how: 'server error' }) as const));
    await settle(coach);
    await later(coach, 5);
    await coach.app.asMember('maya').ask('moveInstalment', { params: { id }, input: { seq: 1, to: '2026-12-07' } });
    await settle(coach);
    expect(held(coach)).toEqual([untouched, untouched]);
    for (const minutes of [10, 20, 40, 80]) await later(coach, minutes);
    expect(held(coach).map(({ advances: on, marks }) => [on, marks['gt_due']])).toEqual([[false, '2027-01-04'], [false, '2026-12-07']]);
  });
});

describe('a key without a permission', () => {
  it('is told by its name, once, and the owner sees it', async () => {
    const coach = await mayaBehind({ months: 1, permissions: reading });
    await settle(coach);
    await coach.app.asMember('maya').ask('startPayment', { input: { currency: 'USD', payOn: '2026-12-04' } });
    await settle(coach);
    const { items } = await coach.app.asOwner().ask('listDeadLetters');
    expect(items.map(({ kind, attempts, lastError }) => ({ kind, attempts, lastError }))).toEqual([{ kind: 'books.arrange', attempts: 1, lastError: expect.stringContaining('invoice_write') as string }]);
  });

  it('to rest a subscription still lets be what is open', async () => {
    const coach = await mayaBehind({ months: 1, permissions: [...reading, 'invoice_write'] });
    await settle(coach);
    await pauseOf(coach);
    await settle(coach);
    const { items } = await coach.app.asOwner().ask('listDeadLetters');
    expect(items).toMatchObject([{ lastError: expect.stringContaining('subscription_write') as string }]);
    expect(advances(coach)).toEqual([false]);
  });
});

describe('two at once', () => {
  it('one that is late with what was agreed before mends it itself', async () => {
    const coach = await mayaBehind({ months: 2 });
    const other = anotherApi(coach);
    await settle(coach); // what is done once a night
    const plan = await agreed(coach, twoDays);
    let goOn = (): void => {};
    const until = new Promise<void>((resolve) => (goOn = resolve));
    coach.stripe.fail({ on: 'invoices.update', how: 'slow', until });
    const first = coach.app.api.runDue();
    while (changes(coach).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await leave(coach, plan);
    await other.runDue();
    goOn();
    await first;
    await settle(coach);
    expect(held(coach)).toEqual([untouched, untouched]);
    expect(await coach.app.store.reader.deadMessages({ limit: 10, cursor: null })).toMatchObject({ items: [] });
  });

  it('that do the same do it as one', async () => {
    const coach = await mayaBehind({ months: 2 });
    const other = anotherApi(coach);
    const id = await agreed(coach, twoDays);
    await coach.app.asMember('maya').ask('moveInstalment', { params: { id }, input: { seq: 1, to: '2026-12-07' } });
    await Promise.all([coach.app.api.runDue(), other.runDue()]);
    await settle(coach);
    expect(held(coach).map(({ marks }) => [marks['gt_plan'], marks['gt_prev_auto_advance']])).toEqual([[id, 'true'], [id, 'true']]);
    await leave(coach, id);
    await settle(coach);
    expect(held(coach)).toEqual([untouched, untouched]);
  });
});

describe('again within a day', () => {
  it('what was held, released and held is held: no key brings back an old answer', async () => {
    const coach = await mayaBehind({ months: 1 });
    for (const day of ['2026-12-04', '2026-12-05', '2026-12-04']) {
      const step = await coach.app.asMember('maya').ask('startPayment', { input: { currency: 'USD', payOn: day } });
      await settle(coach);
      expect(advances(coach)).toEqual([false]);
      await leave(coach, step.next === 'none' ? (step.arrangement?.id ?? '') : '');
      await settle(coach);
      expect(held(coach)).toEqual([untouched]);
    }
    expect(await billingTrail(coach)).toEqual(Array.from({ length: 3 }, () => ['billing.held', 'billing.released']).flat());
  });

  it('also by one and the same dispute', async () => {
    const coach = await mayaBehind({ months: 1 });
    const { id } = await coach.app.asOwner().ask('placeHold', { input: { memberId: 'maya' } });
    const hold = await coach.app.store.reader.hold(id);
    for (const releasedAt of [null, '2026-11-25T15:00:00.000Z', null, '2026-11-25T15:00:00.000Z']) {
      await coach.app.store.transaction(async (records) => hold && (await records.saveHold({ ...hold, releasedAt })));
      await coach.app.asOwner().ask('placeHold', { input: { memberId: 'maya' } }).then(({ id: another }) => coach.app.asOwner().ask('releaseHold', { params: { id: another }, input: {} }));
      await settle(coach);
      expect(advances(coach)).toEqual([releasedAt !== null]);
    }
  });
});
