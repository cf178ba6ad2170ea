import { describe, expect, it } from 'vitest';
import { testApi, type TestApi } from './support/testApi.ts';
import { trailOf } from './support/trail.ts';
import { agreedPlan, fourMonths, memberInArrears, memberWho } from './support/world.ts';

async function inArrears(): Promise<TestApi> {
  const app = testApi();
  await memberInArrears(app, 'maya');
  return app;
}

async function paused(app: TestApi, periods = 1) {
  return await app.asMember('maya').ask('startPause', { input: { periods } });
}

describe('a pause', () => {
  it('is taken from the offer, with its trail, and stops everything until its day', async () => {
    const app = await inArrears();
    const { offers } = (await app.asMember('maya').ask('getStanding')) as { offers: { kind: string; choices?: { periods: number; resumesOn: string }[] }[] };
    expect(offers.find(({ kind }) => kind === 'pause')?.choices?.map(({ periods, resumesOn }) => [periods, resumesOn])).toEqual([[1, '2026-12-25'], [2, '2027-01-25'], [3, '2027-02-25']]);
    const trail = await trailOf(app, async () => expect(await paused(app, 2)).toMatchObject({ state: 'active', startsOn: '2026-11-25', resumesOn: '2027-01-25', periods: 2 }));
    expect(trail).toMatchObject({ audit: ['member pause.started'], outbox: ['pause.started'], entries: [{ details: { periods: 2, resumesOn: '2027-01-25' } }] });
    expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'paused', surface: 'inline', arrangement: { kind: 'pause' } });
  });

  it('has a note three days before its end, and ends by itself', async () => {
    const app = await inArrears();
    const pause = await paused(app);
    app.moveTo('2026-12-21T15:00:00Z');
    expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'paused', surface: 'inline', message: { situation: 'pause_running' } });
    app.moveTo('2026-12-22T15:00:00Z');
    expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'paused', surface: 'nudge', message: { situation: 'pause_ending' } });
    app.moveTo('2026-12-25T04:59:00Z'); // still the 24th in New York
    expect((await trailOf(app, () => app.api.runDue())).audit).toEqual([]);
    app.moveTo('2026-12-25T05:00:00Z');
    expect(await app.asMember('maya').ask('getPause', { params: { id: pause.id } })).toMatchObject({ state: 'ended' });
    expect(await trailOf(app, () => app.api.runDue())).toMatchObject({ audit: ['system pause.ended'], outbox: ['pause.ended'] });
    expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'in_arrears' });
  });

  it('is lengthened to a length, so that saying it twice lengthens it once', async () => {
    const app = await inArrears();
    const pause = await paused(app);
    expect(pause.extensions.map(({ periods, resumesOn }) => [periods, resumesOn])).toEqual([[2, '2027-01-25'], [3, '2027-02-25']]);
    const extend = { params: { id: pause.id }, input: { periods: 2 } };
    const trail = await trailOf(app, async () => expect(await app.asMember('maya').ask('extendPause', extend)).toMatchObject({ periods: 2, resumesOn: '2027-01-25' }));
    expect(trail.audit).toEqual(['member pause.extended']);
    expect(await app.asMember('maya').refusal('extendPause', extend)).toMatchObject({ code: 'not_offered' });
    expect(await app.asMember('maya').refusal('extendPause', { ...extend, input: { periods: 1 } })).toMatchObject({ code: 'not_offered' });
    app.moveTo('2026-12-26T15:00:00Z');
    expect((await trailOf(app, () => app.api.runDue())).audit).toEqual([]);
    expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'paused' });
  });

  it('can be ended early, once, and neither lengthened nor ended after that', async () => {
    const app = await inArrears();
    const pause = await paused(app);
    app.moveTo('2026-12-01T15:00:00Z');
    const trail = await trailOf(app, async () => expect(await app.asMember('maya').ask('resumePause', { params: { id: pause.id } })).toMatchObject({ state: 'ended', resumesOn: '2026-12-01' }));
    expect(trail).toMatchObject({ audit: ['member pause.resumed'], outbox: ['pause.ended'] });
    expect(await app.asMember('maya').refusal('resumePause', { params: { id: pause.id } })).toMatchObject({ code: 'arrangement_over' });
    expect(await app.asMember('maya').refusal('extendPause', { params: { id: pause.id }, input: { periods: 2 } })).toMatchObject({ code: 'arrangement_over' });
    app.moveTo('2027-01-01T15:00:00Z');
    expect((await trailOf(app, () => app.api.runDue())).audit).toEqual([]);
  });

  it('that is over by its date is over for everything, before any job has said so', async () => {
    const app = await inArrears();
    const pause = await paused(app);
    app.moveTo('2026-12-26T15:00:00Z');
    expect(await app.asMember('maya').refusal('extendPause', { params: { id: pause.id }, input: { periods: 2 } })).toMatchObject({ code: 'arrangement_over' });
    expect(await app.asMember('maya').refusal('resumePause', { params: { id: pause.id } })).toMatchObject({ code: 'arrangement_over' });
    expect(await paused(app)).toMatchObject({ state: 'active', startsOn: '2026-12-26' });
  });

  it('can be taken twice a year', async () => {
    const app = await inArrears();
    for (const day of ['2026-11-25', '2027-02-01']) {
      app.moveTo(`${day}T15:00:00Z`);
      const pause = await paused(app);
      await app.asMember('maya').ask('resumePause', { params: { id: pause.id } });
    }
    expect(await app.asMember('maya').refusal('startPause', { input: { periods: 1 } })).toMatchObject({ code: 'not_offered' });
    app.moveTo('2027-11-26T15:00:00Z');
    expect(await paused(app)).toMatchObject({ state: 'active' });
  });

  it('is refused in a pause, in a plan, in a breathing space, and where nothing is owed', async () => {
    const app = await inArrears();
    const refusal = async (id: string) => (await app.asMember(id).refusal('startPause', { input: { periods: 1 } })).code;
    await paused(app);
    expect(await refusal('maya')).toBe('arrangement_exists');
    await memberWho(app, 'sam');
    expect(await refusal('sam')).toBe('not_offered');
    await memberInArrears(app, 'bo');
    await agreedPlan(app, 'bo');
    expect(await refusal('bo')).toBe('not_offered');
    await memberInArrears(app, 'ida');
    await app.asOwner().ask('placeHold', { input: { memberId: 'ida' } });
    expect(await refusal('ida')).toBe('not_offered');
  });

  it('takes no other length than 1, 2 or 3', async () => {
    const app = await inArrears();
    for (const periods of [0, 4, -1, 1.5]) expect(await app.asMember('maya').refusal('startPause', { input: { periods } })).toMatchObject({ code: 'invalid_input' });
  });

  it('leaves plans of before it as they were: nothing is missed in it', async () => {
    const app = await inArrears();
    await agreedPlan(app, 'maya');
    await app.asOwner().ask('placeHold', { input: { memberId: 'maya', endsOn: '2027-01-15' } });
    app.moveTo('2027-01-10T15:00:00Z');
    expect((await trailOf(app, () => app.api.runDue())).audit).toEqual([]);
    expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'on_hold', arrangement: { state: 'active', instalments: [{ state: 'scheduled' }, { state: 'scheduled' }, {}, {}] } });
    expect(await app.asMember('maya').refusal('quotePlan', { input: { ...fourMonths, currency: 'EUR', firstDueOn: '2027-01-20' } })).toMatchObject({ code: 'not_offered' });
  });
});
