import { describe, expect, it } from 'vitest';
import type { Plan, RecordedPayment } from '../../sdk/contract/types.ts';
import { stateOf } from './support/stateOf.ts';
import { playbook, testApi, type TestApi } from './support/testApi.ts';
import { trailOf } from './support/trail.ts';
import { agreedPlan, memberInArrears, memberWho, november, october } from './support/world.ts';

async function inArrears(): Promise<TestApi> {
  const app = testApi();
  await memberInArrears(app, 'maya');
  return app;
}

async function pay(app: TestApi, amount: number, reference: string, more: { processing?: boolean; currency?: string } = {}): Promise<RecordedPayment> {
  return await app.asOwner().ask('recordPayment', { params: { id: 'maya' }, input: { amount, currency: 'USD', reference, ...more } });
}

async function ledgerOf(app: TestApi): Promise<Record<string, [number, number]>> {
  const { charges } = await app.asOwner().ask('getMember', { params: { id: 'maya' } });
  return Object.fromEntries(charges.map(({ reference, paid, processing }) => [reference, [paid, processing]]));
}

async function planOf(app: TestApi, { id }: Plan): Promise<string> {
  const plan = await app.asMember('maya').ask('getPlan', { params: { id } });
  return `${plan.state}: ${plan.instalments.map(({ state, paid, amount }) => `${state} ${paid.amount}/${amount.amount}`).join(', ')}`;
}

describe('paying now', () => {
  it('leads to the owner\'s own page with nothing personal in its address, and takes nothing', async () => {
    const app = await inArrears();
    const trail = await trailOf(app, async () => {
      const step = await app.asMember('maya').ask('startPayment', { input: { currency: 'USD', amount: 5000 } });
      if (step.next !== 'redirect') throw new Error('no redirect');
      expect(step.url).toBe(`http://localhost:4173/pay?reference=${step.paymentId}&amount=50.00&currency=USD`);
    });
    expect(trail).toMatchObject({ audit: ['member payment.started'], outbox: [], entries: [{ details: { amount: 5000, currency: 'USD' } }] });
    expect(await ledgerOf(app)).toEqual({ 'maya-1': [0, 0], 'maya-2': [0, 0], 'maya-3': [0, 0] });
  });

  it('is settled by the id it was started under', async () => {
    const app = await inArrears();
    const step = await app.asMember('maya').ask('startPayment', { input: { currency: 'EUR' } });
    if (step.next !== 'redirect') throw new Error('no redirect');
    const recorded = await app.asOwner().ask('settlePayment', { params: { id: step.paymentId }, input: { amount: 4500, currency: 'EUR', reference: step.paymentId } });
    expect(recorded).toMatchObject({ allocated: [{ amount: 4500 }], left: null });
    expect(await ledgerOf(app)).not.toHaveProperty('maya-3');
  });

  it('is about what is owed, all or part of it', async () => {
    const app = await inArrears();
    const refusal = async (input: { currency: string; amount?: number; payOn?: string }) => (await app.asMember('maya').refusal('startPayment', { input })).code;
    expect(await refusal({ currency: 'USD', amount: 25_801 })).toBe('terms_not_possible');
    expect(await refusal({ currency: 'USD', amount: 49 })).toBe('terms_not_possible');
    expect(await refusal({ currency: 'GBP' })).toBe('not_offered');
    expect(await refusal({ currency: 'USD', amount: 0 })).toBe('invalid_input');
    const noPage = testApi({ playbook: { ...playbook, owner: { ...playbook.owner, paymentLink: undefined } } });
    await memberInArrears(noPage, 'maya');
    expect(await noPage.asMember('maya').refusal('startPayment', { input: { currency: 'USD' } })).toMatchObject({ code: 'not_offered' });
  });
});

describe('a promise', () => {
  it('is a plan of one on the day that was named, kept once it is paid', async () => {
    const app = await inArrears();
    const trail = await trailOf(app, async () => {
      const step = await app.asMember('maya').ask('startPayment', { input: { currency: 'USD', payOn: '2026-11-27' } });
      expect(step).toMatchObject({ next: 'none', arrangement: { kind: 'promise', instalments: [{ dueOn: '2026-11-27', amount: { amount: 25_800 } }] } });
    });
    expect(trail).toMatchObject({ audit: ['member promise.agreed'], outbox: ['plan.agreed'] });
    expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'in_plan', surface: 'inline' });
    const kept = await trailOf(app, () => pay(app, 25_800, 'kept'));
    expect(kept).toMatchObject({ audit: ['system plan.paid', 'owner payment.settled'], outbox: ['plan.completed'] });
  });

  it.each([['today', '2026-11-25'], ['yesterday', '2026-11-24'], ['in two months', '2027-01-25'], ['never', '9999-12-31']])('cannot be made for %s', async (_when, payOn) => {
    const app = await inArrears();
    expect(await app.asMember('maya').refusal('startPayment', { input: { currency: 'USD', payOn } })).toMatchObject({ code: 'terms_not_possible' });
  });

  it('is about all of it, and not made beside something agreed', async () => {
    const app = await inArrears();
    expect(await app.asMember('maya').refusal('startPayment', { input: { currency: 'USD', payOn: '2026-11-27', amount: 100 } })).toMatchObject({ code: 'terms_not_possible' });
    await agreedPlan(app, 'maya');
    expect(await app.asMember('maya').refusal('startPayment', { input: { currency: 'USD', payOn: '2026-11-27' } })).toMatchObject({ code: 'arrangement_exists' });
  });
});

describe('money that arrives', () => {
  it('goes to the oldest charge first, and what is too much is named', async () => {
    const app = await inArrears();
    expect((await pay(app, 13_000, 'r1')).allocated.map(({ amount }) => amount)).toEqual([12_900, 100]);
    expect(await ledgerOf(app)).toEqual({ 'maya-2': [100, 0], 'maya-3': [0, 0] });
    expect(await pay(app, 20_000, 'r2')).toMatchObject({ left: { amount: 20_000 - 12_800, currency: 'USD' } });
    expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'in_arrears', arrears: { totals: [{ currency: 'EUR' }] } });
  });

  it('counts once, however often its reference is recorded', async () => {
    const app = await inArrears();
    const first = await pay(app, 30_000, 'r1');
    const before = await stateOf(app.store);
    expect(await pay(app, 30_000, 'r1')).toEqual(first);
    expect(await stateOf(app.store)).toEqual(before);
  });

  it('under a reference that meant other money is refused', async () => {
    const app = await inArrears();
    await pay(app, 5000, 'r1');
    const before = await stateOf(app.store);
    for (const other of [{ amount: 4000, currency: 'USD' }, { amount: 5000, currency: 'EUR' }]) {
      const problem = await app.asOwner().refusal('recordPayment', { params: { id: 'maya' }, input: { ...other, reference: 'r1' } });
      expect(problem).toMatchObject({ code: 'invalid_input', errors: [{ pointer: expect.stringMatching(/amount|currency/) }] });
    }
    expect(await stateOf(app.store)).toEqual(before);
  });

  it('is never counted in another currency', async () => {
    const app = await inArrears();
    const [charge] = (await app.asOwner().ask('getMember', { params: { id: 'maya' } })).charges;
    const problem = await app.asOwner().refusal('recordChargePayment', { params: { id: 'maya', chargeId: charge?.id ?? '' }, input: { amount: 100, currency: 'EUR', reference: 'r' } });
    expect(problem).toMatchObject({ code: 'invalid_input', errors: [{ pointer: '/currency' }] });
    expect(await pay(app, 100, 'gbp', { currency: 'GBP' })).toEqual({ allocated: [], left: { amount: 100, currency: 'GBP' } });
  });

  it('goes past a charge that is disputed while there is another', async () => {
    const app = await inArrears();
    const [disputed] = (await app.asOwner().ask('getMember', { params: { id: 'maya' } })).charges;
    await app.asMember('maya').ask('openDispute', { input: { chargeId: disputed?.id ?? '', about: 'not_mine' } });
    const plan = await agreedPlan(app, 'maya', { currency: 'USD', count: 2, frequency: 'monthly', firstDueOn: '2026-12-01' });
    await pay(app, 6450, 'r1');
    expect(await planOf(app, plan)).toBe('active: paid 6450/6450, scheduled 0/6450');
    expect(await ledgerOf(app)).toMatchObject({ 'maya-1': [0, 0], 'maya-2': [6450, 0] });
  });

  it('welcomes the member back once nothing is open any more, for a week', async () => {
    const app = testApi();
    await memberWho(app, 'maya', october, november);
    await pay(app, 25_800, 'all');
    expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'current', surface: 'nudge', message: { situation: 'welcome_back' }, offers: [] });
    app.moveTo('2026-12-03T15:00:00Z');
    expect(await app.asMember('maya').ask('getStanding')).toEqual({ status: 'current', recheckAfter: 1800 });
  });
});

describe('money on its way', () => {
  it('is not asked for, arrives once, and counts towards the plan when it is there', async () => {
    const app = await inArrears();
    const plan = await agreedPlan(app, 'maya');
    await pay(app, 6450, 'bank', { processing: true });
    expect(await ledgerOf(app)).toMatchObject({ 'maya-1': [0, 6450] });
    expect(await planOf(app, plan)).toMatch(/^active: scheduled 0/);
    const arrival = await trailOf(app, () => pay(app, 6450, 'bank'));
    expect(arrival.audit).toEqual(['system plan.paid', 'owner payment.settled']);
    expect(await ledgerOf(app)).toMatchObject({ 'maya-1': [6450, 0] });
    expect(await planOf(app, plan)).toMatch(/^active: paid 6450/);
    const before = await stateOf(app.store);
    await pay(app, 6450, 'bank');
    await pay(app, 6450, 'bank', { processing: true });
    expect(await stateOf(app.store)).toEqual(before);
  });

  it('makes the standing one of waiting, with nothing to offer but a person', async () => {
    const app = testApi();
    await memberWho(app, 'maya', october);
    await pay(app, 12_900, 'bank', { processing: true });
    expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'processing', surface: 'none' });
    await pay(app, 12_900, 'bank');
    expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'current' });
  });

  it('that an import has told of already is not counted twice', async () => {
    const app = testApi();
    await memberWho(app, 'maya', october);
    await pay(app, 12_900, 'bank', { processing: true });
    const file = 'member_id,first_name,reference,description,due_on,amount,paid,currency\nmaya,Maya,maya-1,Payment 1,2026-10-01,129.00,129.00,USD\n';
    await app.asOwner().ask('importFile', { headers: { 'content-type': 'text/csv' }, body: file });
    await pay(app, 12_900, 'bank');
    const [row] = await app.store.transaction((records) => records.chargesByReference(['maya-1']));
    expect(row).toMatchObject({ amount: 12_900, paid: 12_900, processing: 0 });
  });
});

describe('a plan that is paid', () => {
  it('takes a part towards the next instalment, then from the end, and is done when all is there', async () => {
    const app = await inArrears();
    const plan = await agreedPlan(app, 'maya');
    await pay(app, 3000, 'p1');
    expect(await planOf(app, plan)).toBe('active: scheduled 3000/6450, scheduled 0/6450, scheduled 0/6450, scheduled 0/6450');
    await pay(app, 6000, 'p2');
    expect(await planOf(app, plan)).toBe('active: paid 6450/6450, scheduled 0/6450, scheduled 0/6450, scheduled 2550/6450');
    const last = await trailOf(app, () => pay(app, 16_800, 'p3'));
    expect(last.outbox).toEqual(['plan.completed']);
    expect(await planOf(app, plan)).toMatch(/^completed/);
    app.moveTo('2027-05-01T15:00:00Z');
    expect((await trailOf(app, () => app.api.runDue())).audit).toEqual([]);
  });

  it('takes a part to the oldest missed one first', async () => {
    const app = await inArrears();
    const plan = await agreedPlan(app, 'maya');
    app.moveTo('2026-12-02T15:00:00Z');
    await app.api.runDue();
    await pay(app, 6451, 'p1');
    expect(await planOf(app, plan)).toMatch(/^active: paid 6450\/6450, scheduled 1\/6450/);
  });

  it('still counts what arrives after a person took over', async () => {
    const app = await inArrears();
    const plan = await agreedPlan(app, 'maya');
    app.moveTo('2027-01-02T15:00:00Z');
    await app.api.runDue();
    await pay(app, 6450, 'p1');
    expect(await planOf(app, plan)).toMatch(/^needs_conversation: paid 6450\/6450, missed 0/);
    const fresh = await agreedPlan(app, 'maya', { currency: 'USD', count: 2, frequency: 'monthly', firstDueOn: '2027-01-10' });
    const settled = await trailOf(app, () => pay(app, 25_800 - 6450, 'p2'));
    expect(settled.outbox).toEqual(['plan.completed']);
    expect(await planOf(app, fresh)).toMatch(/^completed/);
  });
});
