import { describe, expect, it } from 'vitest';
import type { Plan } from '../../sdk/contract/types.ts';
import { stateOf } from './support/stateOf.ts';
import { testApi, type TestApi } from './support/testApi.ts';
import { trailOf } from './support/trail.ts';
import { agreedPlan, fourMonths, memberInArrears, quoteFor } from './support/world.ts';

async function inPlan(): Promise<{ app: TestApi; plan: Plan }> {
  const app = testApi();
  await memberInArrears(app, 'maya');
  return { app, plan: await agreedPlan(app, 'maya') };
}

const dates = ({ instalments }: Plan): string[] => instalments.map(({ seq, dueOn }) => `${seq} ${dueOn}`);

async function pay(app: TestApi, amount: number, reference: string): Promise<void> {
  await app.asOwner().ask('recordPayment', { params: { id: 'maya' }, input: { amount, currency: 'USD', reference } });
}

async function move(app: TestApi, plan: Plan, seq: number, to: string): Promise<Plan> {
  return await app.asMember('maya').ask('moveInstalment', { params: { id: plan.id }, input: { seq, to } });
}

describe('moving an instalment', () => {
  it('moves it once, as far as it says, with its trail', async () => {
    const { app, plan } = await inPlan();
    expect(plan.instalments[0]?.movableUntil).toBe('2026-12-15');
    const trail = await trailOf(app, async () => expect(dates(await move(app, plan, 1, '2026-12-15'))[0]).toBe('1 2026-12-15'));
    expect(trail.audit).toEqual(['member instalment.moved']);
    expect(trail.entries[0]?.details).toEqual({ seq: 1, dueOn: '2026-12-15' });
    const moved = await app.asMember('maya').ask('getPlan', { params: { id: plan.id } });
    expect(moved.instalments[0]).toMatchObject({ dueOn: '2026-12-15', movableUntil: null, canGoLast: false });
    expect(moved.total).toEqual(plan.total);
  });

  it('puts it at the end', async () => {
    const { app, plan } = await inPlan();
    expect(dates(await move(app, plan, 1, 'end'))).toEqual(['2 2027-01-01', '3 2027-02-01', '4 2027-03-01', '1 2027-04-01']);
  });

  const refused: [string, number, string][] = [
    ['too far', 1, '2026-12-16'],
    ['back', 1, '2026-11-30'],
    ['to its own day', 1, '2026-12-01'],
    ['into the past', 1, '2026-11-01'],
    ['to the end of time', 1, '9999-12-31'],
    ['one that does not exist', 5, '2026-12-02'],
  ];
  it.each(refused)('refuses to move %s', async (_what, seq, to) => {
    const { app, plan } = await inPlan();
    const before = await stateOf(app.store);
    expect(await app.asMember('maya').refusal('moveInstalment', { params: { id: plan.id }, input: { seq, to } })).toMatchObject({ code: 'move_not_possible', status: 409 });
    expect(await stateOf(app.store)).toEqual(before);
  });

  it('refuses a second move, one that was paid, and one of a plan that is over', async () => {
    const { app, plan } = await inPlan();
    const refusal = async (seq: number) => (await app.asMember('maya').refusal('moveInstalment', { params: { id: plan.id }, input: { seq, to: 'end' } })).code;
    await move(app, plan, 1, '2026-12-02');
    expect(await refusal(1)).toBe('move_not_possible');
    await pay(app, 6450, 'first');
    expect(await refusal(1)).toBe('move_not_possible');
    await app.asMember('maya').ask('cancelPlan', { params: { id: plan.id } });
    expect(await refusal(2)).toBe('arrangement_over');
  });

  it('schedules a missed one again, also where no job has marked it yet, and it is missed again after its new day', async () => {
    const { app, plan } = await inPlan();
    app.moveTo('2026-12-03T15:00:00Z');
    const moved = await move(app, plan, 1, '2026-12-10');
    expect(moved.instalments[0]).toMatchObject({ dueOn: '2026-12-10', state: 'scheduled' });
    app.moveTo('2026-12-09T15:00:00Z');
    expect((await trailOf(app, () => app.api.runDue())).audit).toEqual([]);
    app.moveTo('2026-12-11T15:00:00Z');
    expect((await trailOf(app, () => app.api.runDue())).audit).toEqual(['system instalment.missed']);
  });
});

describe('leaving a plan', () => {
  it('keeps what was paid, asks for the rest again, and offers every way once more', async () => {
    const { app, plan } = await inPlan();
    await pay(app, 6450, 'first');
    const trail = await trailOf(app, async () => {
      const left = await app.asMember('maya').ask('cancelPlan', { params: { id: plan.id } });
      expect(left).toMatchObject({ state: 'cancelled', paid: { amount: 6450 }, nextSeq: null });
    });
    expect(trail).toMatchObject({ audit: ['member plan.cancelled'], outbox: ['plan.cancelled'] });
    expect((await quoteFor(app, 'maya')).total.amount).toBe(25_800 - 6450);
    expect(await app.asMember('maya').refusal('cancelPlan', { params: { id: plan.id } })).toMatchObject({ code: 'arrangement_over' });
    app.moveTo('2027-01-05T15:00:00Z');
    expect((await trailOf(app, () => app.api.runDue())).audit).toEqual([]);
  });

  it('does not keep one from agreeing to the same terms anew', async () => {
    const { app, plan } = await inPlan();
    await app.asMember('maya').ask('cancelPlan', { params: { id: plan.id } });
    const again = await agreedPlan(app, 'maya', fourMonths);
    expect(again.id).not.toBe(plan.id);
    expect((await app.asMember('maya').ask('getPlan', { params: { id: plan.id } })).state).toBe('cancelled');
  });
});

describe('two missed in a row', () => {
  it('stop the collecting, and one new plan is offered without questions, once', async () => {
    const { app, plan } = await inPlan();
    app.moveTo('2026-12-02T15:00:00Z');
    expect(await trailOf(app, () => app.api.runDue())).toMatchObject({ audit: ['system instalment.missed'], outbox: ['instalment.missed'] });
    app.moveTo('2027-01-02T15:00:00Z');
    expect(await trailOf(app, () => app.api.runDue())).toMatchObject({
      audit: ['system instalment.missed', 'system plan.needs_conversation'],
      outbox: ['instalment.missed', 'plan.needs_conversation'],
    });
    expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'needs_conversation', surface: 'nudge', message: { situation: 'needs_conversation' }, arrangement: { id: plan.id, state: 'needs_conversation' } });

    const again = { ...fourMonths, firstDueOn: '2027-01-10' };
    const trail = await trailOf(app, () => agreedPlan(app, 'maya', again));
    expect(trail.audit).toEqual(['member plan.replaced', 'member plan.agreed']);
    expect(trail.entries[0]?.subject).toBe(plan.id);
    expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'in_plan' });

    app.moveTo('2027-02-12T15:00:00Z');
    await app.api.runDue();
    const { offers } = (await app.asMember('maya').ask('getStanding')) as { offers: { kind: string; total?: { currency: string } }[] };
    expect(offers.filter(({ kind }) => kind === 'plan').map(({ total }) => total?.currency)).toEqual(['EUR']);
    expect(offers.map(({ kind }) => kind)).toContain('talk');
    expect(await app.asMember('maya').refusal('quotePlan', { input: { ...fourMonths, firstDueOn: '2027-02-20' } })).toMatchObject({ code: 'not_offered' });
  });

  it('are the same for the member before any job has run', async () => {
    const { app, plan } = await inPlan();
    app.moveTo('2027-01-02T15:00:00Z');
    expect(await app.asMember('maya').ask('getPlan', { params: { id: plan.id } })).toMatchObject({ state: 'needs_conversation' });
    expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'needs_conversation' });
    expect(await agreedPlan(app, 'maya', { ...fourMonths, firstDueOn: '2027-01-10' })).toMatchObject({ state: 'active' });
  });
});
