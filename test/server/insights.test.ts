import { describe, expect, it } from 'vitest';
import { testApi, type TestApi } from './support/testApi.ts';
import { agreedPlan, fourMonths, memberInArrears, memberWho, november, october } from './support/world.ts';

const window = { query: { from: '2026-09-01', to: '2026-11-25' } };
const insights = (app: TestApi, query: Record<string, string> = window.query) => app.asOwner().ask('getInsights', { query });
const pay = (app: TestApi, id: string, amount: number, more: { currency?: string; processing?: boolean; reference?: string } = {}) =>
  app.asOwner().ask('recordPayment', { params: { id }, input: { amount, currency: 'USD', reference: `money-${id}-${amount}`, ...more } });

describe('insights', () => {
  it('are all there, and all zero, before anything has happened', async () => {
    const seen = await insights(testApi());
    expect(seen).toMatchObject({ from: '2026-09-01', to: '2026-11-25', members: { all: 0 }, missed: { people: { missed: 0 }, amounts: [] }, ways: { of: 0, none: 0 }, touches: { made: 0, kinds: [] } });
    expect(seen.members.byStatus.map(({ status }) => status)).toEqual(['current', 'processing', 'in_arrears', 'in_plan', 'paused', 'on_hold', 'needs_conversation']);
  });

  it('count how everybody stands now', async () => {
    const app = testApi();
    for (const id of ['arrears', 'plan', 'pause', 'hold', 'talk', 'way']) await memberWho(app, id, october);
    await memberWho(app, 'later', { ...october, dueOn: '2026-12-24' });
    await memberWho(app, 'nothing');
    await agreedPlan(app, 'plan', { ...fourMonths, count: 2 });
    await app.asMember('pause').ask('startPause', { input: { periods: 1 } });
    await app.asOwner().ask('placeHold', { input: { memberId: 'hold' } });
    await app.asMember('talk').ask('openConversation', { input: { topic: 'other', text: 'Hello' } });
    await pay(app, 'way', 12_900, { processing: true });
    const { members } = await insights(app);
    expect(members.all).toBe(8);
    expect(Object.fromEntries(members.byStatus.map(({ status, members: count }) => [status, count]))).toEqual({ current: 2, processing: 1, in_arrears: 1, in_plan: 1, paused: 1, on_hold: 2, needs_conversation: 0 });
  });

  it('count people and, for each currency, what was missed and what came back, by the day where the member lives', async () => {
    const app = testApi({ now: '2026-10-05T15:00:00.000Z' });
    for (const id of ['soon', 'late', 'never']) await memberWho(app, id, october);
    await memberWho(app, 'euros', { ...october, currency: 'EUR', amount: 4500 });
    // In New York it is still 31 October, day 30.
    app.moveTo('2026-11-01T03:59:00.000Z');
    await pay(app, 'soon', 12_900);
    app.moveTo('2026-11-01T04:01:00.000Z');
    await pay(app, 'late', 12_900);
    app.moveTo('2026-11-25T15:00:00.000Z');
    expect((await insights(app)).missed).toEqual({
      people: { missed: 4, recovered: 1, tooEarly: 0, settled: 2 },
      amounts: [
        { currency: 'EUR', charges: 1, missed: 4500, recovered: 0, tooEarly: 0, settled: 0 },
        { currency: 'USD', charges: 3, missed: 38_700, recovered: 12_900, tooEarly: 0, settled: 25_800 },
      ],
    });
  });

  it('count money on the day that it arrived, not on the day that it set out', async () => {
    const app = testApi({ now: '2026-10-20T15:00:00.000Z' });
    await memberWho(app, 'transfer', october);
    await pay(app, 'transfer', 12_900, { processing: true, reference: 'bank' });
    expect((await insights(app)).missed.people).toEqual({ missed: 1, recovered: 0, tooEarly: 1, settled: 0 });
    app.moveTo('2026-11-05T15:00:00.000Z');
    await pay(app, 'transfer', 12_900, { reference: 'bank' });
    expect((await insights(app)).missed.people).toEqual({ missed: 1, recovered: 0, tooEarly: 0, settled: 1 });
  });

  it('take money that a file brings as of the day on which it was taken, and what a first file brings as paid in time', async () => {
    const app = testApi({ now: '2026-10-20T15:00:00.000Z' });
    const file = (paid: string) => ({ headers: { 'content-type': 'text/csv' }, body: `member_id,first_name,reference,description,due_on,amount,currency,paid\nada,Ada,r1,October,2026-10-01,129.00,USD,${paid}\nbo,Bo,r2,October,2026-10-01,129.00,USD,129.00\n` });
    await app.asOwner().ask('importFile', file('0.00'));
    await app.asOwner().ask('importFile', file('129.00'));
    expect((await insights(app)).missed).toMatchObject({ people: { missed: 1, recovered: 1 }, amounts: [{ missed: 12_900, recovered: 12_900 }] });
  });

  it('count what people chose since, and how agreements went', async () => {
    const app = testApi();
    for (const id of ['plan', 'promise', 'pause', 'pay', 'talk', 'none', 'paid']) await memberWho(app, id, november);
    const plan = await agreedPlan(app, 'plan', { ...fourMonths, count: 2 });
    await app.asMember('promise').ask('startPayment', { input: { currency: 'USD', payOn: '2026-11-30' } });
    await app.asMember('pause').ask('startPause', { input: { periods: 1 } });
    await app.asMember('pay').ask('startPayment', { input: { currency: 'USD' } });
    await app.asMember('talk').ask('openConversation', { input: { topic: 'other', text: 'Hello' } });
    await pay(app, 'paid', 12_900);
    expect((await insights(app)).ways).toEqual({ of: 7, plan: 1, promise: 1, pause: 1, pay: 2, conversation: 1, none: 1 });
    await app.asMember('plan').ask('cancelPlan', { params: { id: plan.id } });
    await pay(app, 'promise', 12_900);
    const { plans, promises } = await insights(app);
    expect(plans).toEqual({ agreed: 1, kept: 0, running: 0, behind: 0, broken: 0, left: 1 });
    expect(promises).toEqual({ agreed: 1, kept: 1, running: 0, behind: 0, broken: 0, left: 0 });
  });

  it('count touches, opt-outs and disputes', async () => {
    const app = testApi();
    const [charge] = await memberWho(app, 'maya', november);
    await memberWho(app, 'quiet', november);
    await app.asMember('quiet').ask('saveContactPreferences', { input: { muted: ['email', 'widget', 'webhook'] } });
    expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ surface: 'nudge' });
    await app.asMember('quiet').ask('getStanding');
    await app.asMember('maya').ask('openDispute', { input: { chargeId: charge?.id ?? '', about: 'not_mine' } });
    expect(await insights(app)).toMatchObject({
      touches: { made: 1, withdrawn: 0, kinds: [{ channel: 'widget', situation: 'first_missed', made: 1, withdrawn: 0 }] },
      optOuts: { members: 1, of: 2 },
      disputes: { opened: 1, open: 1, members: 1 },
    });
  });

  it('name nobody', async () => {
    const app = testApi();
    await memberInArrears(app, 'maya');
    expect(JSON.stringify(await insights(app))).not.toMatch(/maya|chg_|private/);
  });

  it('take the last 90 days unless told otherwise, and refuse days that cannot be counted', async () => {
    const app = testApi();
    expect(await insights(app, {})).toMatchObject({ from: '2026-08-28', to: '2026-11-25' });
    expect(await insights(app, { to: '2026-03-31' })).toMatchObject({ from: '2026-01-01', to: '2026-03-31' });
    expect(await insights(app, { from: '2024-01-01', to: '2024-12-31' })).toMatchObject({ members: { all: 0 } });
    for (const query of [{ from: '2026-11-26' }, { from: '2026-02-02', to: '2026-02-01' }, { from: '2025-01-01', to: '2026-01-02' }, { from: '1999-12-31', to: '2000-01-01' }, { from: '2026-02-30' }, { to: '2026-11-31' }]) {
      expect(await app.asOwner().refusal('getInsights', { query }), JSON.stringify(query)).toMatchObject({ code: 'invalid_input', errors: [{ pointer: expect.stringMatching(/^\?\/(from|to)$/) }] });
    }
  });
});
