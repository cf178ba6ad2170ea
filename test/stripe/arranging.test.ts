import { describe, expect, it } from 'vitest';
import { billingTrail, changes, held, heldFor, settle, untouched } from './arranged.ts';
import { agreed, mayaBehind, onDay, type Behind } from './mayaBehind.ts';

const threeDays = { count: 3, firstDueOn: '2026-11-27' };

async function leave({ app }: Behind, id: string): Promise<void> {
  await app.asMember('maya').ask('cancelPlan', { params: { id } });
}

async function standing({ app }: Behind): Promise<unknown> {
  return await app.asMember('maya').ask('getStanding');
}

describe('while a plan runs', () => {
  it('Stripe tries none of its invoices again, and each says what it is part of', async () => {
    const coach = await mayaBehind();
    const id = await agreed(coach, threeDays);
    await settle(coach);
    expect(held(coach)).toEqual([
      heldFor({ gt_plan: id, gt_seq: '3', gt_due: '2027-01-27' }),
      heldFor({ gt_plan: id, gt_seq: '2', gt_due: '2026-12-27' }),
      heldFor({ gt_plan: id, gt_seq: '1', gt_due: '2026-11-27' }),
    ]);
    expect(await standing(coach)).toMatchObject({ status: 'in_plan' });
    expect((await coach.charges(...coach.invoices.map((invoice) => invoice.id))).map(({ retryOn }) => retryOn)).toEqual([null, null, null]);
  });

  it('leaves each call in the trail, by the name that Stripe gives it', async () => {
    const coach = await mayaBehind({ months: 1 });
    const { id } = await agreedPromise(coach);
    await settle(coach);
    const { items } = await coach.app.store.reader.audit({ limit: 200, cursor: null }, 'maya');
    const sent = coach.stripe.requests.find(({ operation }) => operation === 'invoices.update');
    expect(items.find(({ action }) => action === 'billing.held')).toMatchObject({ by: 'system', subject: coach.invoices[0]?.id, details: { for: id, requestId: sent?.requestId } });
  });

  it('a promise holds what it is about', async () => {
    const coach = await mayaBehind({ months: 1 });
    const { id } = await agreedPromise(coach);
    await settle(coach);
    expect(held(coach)).toEqual([heldFor({ gt_plan: id, gt_seq: '1', gt_due: '2026-12-04' })]);
  });

  it('an instalment that is moved takes its day along, and all that the plan covers bears its days', async () => {
    const coach = await mayaBehind();
    const id = await agreed(coach, threeDays);
    await settle(coach);
    const before = changes(coach).length;
    await coach.app.asMember('maya').ask('moveInstalment', { params: { id }, input: { seq: 2, to: '2026-12-30' } });
    await settle(coach);
    expect(held(coach)[1]).toEqual(heldFor({ gt_plan: id, gt_seq: '2', gt_due: '2026-12-30' }));
    expect(new Set(changes(coach).slice(before))).toEqual(new Set(coach.invoices.map(({ id: invoice }) => `invoices.update ${invoice}`)));
  });

  it('what it does not cover goes on as ever', async () => {
    const coach = await mayaBehind();
    await agreed(coach, threeDays);
    const other = coach.stripe.givenInvoice({ customer: coach.customer.id, subscription: coach.subscription.id, createdAt: '2026-11-25T12:00:00Z' });
    await settle(coach);
    expect(held({ ...coach, invoices: [other] })).toEqual([untouched]);
  });
});

describe('when a plan has ended', () => {
  it('by being left, Stripe goes on as before, and Maya is asked again', async () => {
    const coach = await mayaBehind();
    const id = await agreed(coach, threeDays);
    await settle(coach);
    await leave(coach, id);
    await settle(coach);
    expect(held(coach)).toEqual([untouched, untouched, untouched]);
    expect(await standing(coach)).toMatchObject({ status: 'in_arrears', arrears: { totals: [{ amount: 38_700 }] } });
    expect(await billingTrail(coach)).toEqual([...Array(3).fill('billing.held'), ...Array(3).fill('billing.released')]);
  });

  it('what Stripe had let be before stays so', async () => {
    const coach = await mayaBehind({ months: 2 }, {}, { autoAdvance: false });
    const id = await agreed(coach, { count: 2, firstDueOn: '2026-11-27' });
    await settle(coach);
    expect(held(coach)[1]).toEqual(heldFor({ gt_plan: id, gt_seq: '1', gt_due: '2026-11-27' }, false));
    await leave(coach, id);
    await settle(coach);
    expect(held(coach)).toEqual([{ advances: false, marks: {} }, { advances: false, marks: {} }]);
  });

  it('and the subscription with it, nobody is tried for what is left', async () => {
    const coach = await mayaBehind({ months: 1 });
    const { id } = await agreedPromise(coach);
    await settle(coach);
    const subscription = coach.stripe.books.subscriptions.get(coach.subscription.id);
    if (subscription) subscription.status = 'canceled';
    await leave(coach, id);
    await settle(coach);
    expect(held(coach)).toEqual([{ advances: false, marks: {} }]);
  });

  it('by being paid, nothing is changed any more: what is paid says what it was part of', async () => {
    const coach = await mayaBehind({ months: 2 });
    const id = await agreed(coach, { count: 2, firstDueOn: '2026-11-27' });
    await settle(coach);
    const before = changes(coach).length;
    await onDay(coach, '2026-11-27');
    await onDay(coach, '2026-12-27');
    expect(await coach.app.store.reader.plan(id)).toMatchObject({ state: 'completed' });
    expect(changes(coach).slice(before)).toEqual([]);
    expect(held(coach).map(({ marks }) => marks['gt_plan'])).toEqual([id, id]);
  });

  it('in need of a talk, Stripe does not begin again by itself', async () => {
    const coach = await mayaBehind({ months: 2, card: 'pm_card_visa_chargeDeclinedInsufficientFunds' });
    const id = await agreed(coach, { count: 2, frequency: 'weekly', firstDueOn: '2026-11-27' });
    for (const day of ['2026-11-27', '2026-11-28', '2026-12-04', '2026-12-05']) {
      await onDay(coach, day);
      coach.moveTo(`${day}T15:10:00.000Z`); // that nothing has come is concluded from books that were read since
      await settle(coach);
    }
    expect(await coach.app.store.reader.plan(id)).toMatchObject({ state: 'needs_conversation' });
    expect(held(coach).map(({ advances, marks }) => [advances, marks['gt_plan']])).toEqual([[false, id], [false, id]]);
  });

  it('and another is agreed, its invoices are part of that one', async () => {
    const coach = await mayaBehind({ months: 2 });
    await leave(coach, await agreed(coach, { count: 2, firstDueOn: '2026-11-27' }));
    const id = await agreed(coach, { count: 2, firstDueOn: '2026-11-30' });
    await settle(coach);
    expect(held(coach).map(({ advances, marks }) => [advances, marks['gt_plan'], marks['gt_prev_auto_advance']])).toEqual([[false, id, 'true'], [false, id, 'true']]);
  });
});

describe('how far it goes', () => {
  it.each<[string, Parameters<typeof mayaBehind>[1]]>([
    ['a platform owns the subscription', { application: 'ca_platform' }],
    ['a platform owns it, whatever the owner says', { application: 'ca_platform', metadata: { gt_mode: 'full' } }],
    ['the owner wants it to be paid only', { metadata: { gt_mode: 'pay_only' } }],
    ['the owner wants it to be let alone', { metadata: { gt_mode: 'link_only' } }],
  ])('nothing is changed where %s', async (_name, subscribed) => {
    const coach = await mayaBehind({}, subscribed);
    await agreed(coach, threeDays);
    await settle(coach);
    expect(held(coach)).toEqual([untouched, untouched, untouched]);
    expect(changes(coach)).toEqual([]);
  });

  it('the charge and the desk say how far', async () => {
    const coach = await mayaBehind({ months: 1 }, { metadata: { gt_mode: 'pay_only' } });
    const { charges } = await coach.app.asOwner().ask('getMember', { params: { id: 'maya' } });
    expect(charges).toMatchObject([{ control: 'pay_only' }]);
  });

  it('what was held is let go where the owner takes that back', async () => {
    const coach = await mayaBehind({ months: 1 });
    await agreedPromise(coach);
    await settle(coach);
    const subscription = coach.stripe.books.subscriptions.get(coach.subscription.id);
    if (subscription) subscription.metadata = { gt_mode: 'pay_only' };
    await nightly(coach);
    expect(held(coach)).toEqual([untouched]);
  });
});

describe('the nightly comparison', () => {
  it('changes nothing that is as it should be', async () => {
    const coach = await mayaBehind();
    await agreed(coach, threeDays);
    await settle(coach);
    const before = changes(coach).length;
    await nightly(coach);
    expect(coach.stripe.requests.some(({ operation }) => operation === 'subscriptions.list')).toBe(true);
    expect(changes(coach).slice(before)).toEqual([]);
  });

  it('mends what somebody has turned on again, and what was lost', async () => {
    const coach = await mayaBehind({ months: 2 });
    const id = await agreed(coach, { count: 2, firstDueOn: '2026-12-20' });
    await settle(coach);
    const [first, second] = coach.invoices.map((invoice) => coach.stripe.books.invoices.get(invoice.id));
    if (first) Object.assign(first, { auto_advance: true, metadata: {} });
    if (second) second.auto_advance = true;
    await nightly(coach);
    expect(held(coach)).toEqual([heldFor({ gt_plan: id, gt_seq: '2', gt_due: '2027-01-20' }), heldFor({ gt_plan: id, gt_seq: '1', gt_due: '2026-12-20' })]);
  });
});

async function nightly(coach: Behind): Promise<void> {
  coach.moveTo('2026-11-26T12:00:00.000Z');
  await settle(coach);
}

async function agreedPromise({ app }: Behind): Promise<{ id: string }> {
  const step = await app.asMember('maya').ask('startPayment', { input: { currency: 'USD', payOn: '2026-12-04' } });
  if (step.next !== 'none' || !step.arrangement) throw new Error('Nothing was promised.');
  return step.arrangement;
}
