import { describe, expect, it } from 'vitest';
import { stateOf } from './support/stateOf.ts';
import { testApi, type TestApi } from './support/testApi.ts';
import { trailOf } from './support/trail.ts';
import { memberInArrears, quoteFor } from './support/world.ts';

async function inArrears(): Promise<TestApi> {
  const app = testApi();
  await memberInArrears(app, 'maya');
  return app;
}

const maya = (app: TestApi) => app.asMember('maya');

describe('not now', () => {
  it('is quiet until the day, everywhere, and not a day longer', async () => {
    const app = await inArrears();
    const trail = await trailOf(app, () => maya(app).ask('snooze', { input: { until: '2026-11-28' } }));
    expect(trail).toMatchObject({ audit: ['member snoozed'], entries: [{ details: { until: '2026-11-28' } }] });
    expect(await maya(app).ask('getStanding')).toMatchObject({ status: 'in_arrears', surface: 'none', member: { snoozedUntil: '2026-11-28' } });
    app.moveTo('2026-11-28T04:59:59Z');
    expect(await maya(app).ask('getStanding')).toMatchObject({ surface: 'none' });
    app.moveTo('2026-11-28T05:00:00Z');
    expect(await maya(app).ask('getStanding')).toMatchObject({ surface: 'inline', member: { snoozedUntil: '2026-11-28' } });
    app.moveTo('2026-11-28T13:00:00Z'); // eight in the morning where she lives
    expect(await maya(app).ask('getStanding')).toMatchObject({ surface: 'nudge' });
  });

  it.each(['2026-11-25', '2026-11-24', '0000-01-01', '2027-01-25', '9999-12-31'])('is refused until %s', async (until) => {
    const app = await inArrears();
    const before = await stateOf(app.store);
    expect(await maya(app).refusal('snooze', { input: { until } })).toMatchObject({ code: 'invalid_input', errors: [{ pointer: '/until' }] });
    expect(await stateOf(app.store)).toEqual(before);
  });

  it.each(['2026-02-30', '2026-13-01', '2026-1-1', '26-11-28', '2026-11-28T00:00:00Z', 'tomorrow', ' 2026-11-28'])('takes no day that is none: %s', async (until) => {
    const app = await inArrears();
    expect(await maya(app).refusal('snooze', { input: { until } })).toMatchObject({ code: 'invalid_input' });
  });
});

describe('contact preferences and the goal', () => {
  it('mute a channel at once, and give it back', async () => {
    const app = await inArrears();
    const trail = await trailOf(app, async () => expect(await maya(app).ask('saveContactPreferences', { input: { muted: ['widget', 'email', 'widget'] } })).toEqual({ muted: ['widget', 'email'] }));
    expect(trail.audit).toEqual(['member contact-preferences.saved']);
    expect(await maya(app).ask('getStanding')).toMatchObject({ surface: 'none', member: { muted: ['widget', 'email'] } });
    await maya(app).ask('saveContactPreferences', { input: { muted: [] } });
    expect(await maya(app).ask('getStanding')).toMatchObject({ surface: 'nudge' });
  });

  it('shows the goal back to the member, in their words, and keeps it out of the trail', async () => {
    const app = await inArrears();
    const goal = 'Run a mile {firstName} & $& “quietly”';
    const trail = await trailOf(app, () => maya(app).ask('saveGoal', { input: { goal: `  ${goal} ` } }));
    expect(trail.audit).toEqual(['member goal.saved']);
    expect(JSON.stringify(trail)).not.toContain('Run a mile');
    const standing = await maya(app).ask('getStanding');
    expect(standing).toMatchObject({ program: { goal } });
    expect(JSON.stringify(standing)).toContain(`“${goal}”`.replaceAll('"', '\\"'));
    for (const bad of ['two\nlines', 'x'.repeat(281), '\u0000']) expect(await maya(app).refusal('saveGoal', { input: { goal: bad } })).toMatchObject({ code: 'invalid_input' });
  });
});

describe('this is not right', () => {
  it('holds that charge alone: it is neither asked for nor planned', async () => {
    const app = await inArrears();
    const [charge] = (await app.asOwner().ask('getMember', { params: { id: 'maya' } })).charges;
    const disputing = () => maya(app).ask('openDispute', { input: { chargeId: charge?.id ?? '', about: 'already_paid', note: 'By card on Monday' } });
    const trail = await trailOf(app, disputing);
    expect(trail).toMatchObject({ audit: ['member dispute.opened'], outbox: ['dispute.opened'] });
    expect(JSON.stringify(trail)).not.toContain('By card');
    expect((await trailOf(app, disputing)).audit).toEqual([]);
    expect(await maya(app).ask('getStanding')).toMatchObject({ status: 'in_arrears', arrears: { charges: [{ state: 'disputed' }, { state: 'open' }, { state: 'open' }] }, holds: [{ reason: 'dispute', chargeIds: [charge?.id] }] });
    expect((await quoteFor(app, 'maya')).total.amount).toBe(12_900);
  });

  it('about everything puts all of it on hold', async () => {
    const app = await inArrears();
    const { charges } = await app.asOwner().ask('getMember', { params: { id: 'maya' } });
    for (const { id } of charges) await maya(app).ask('openDispute', { input: { chargeId: id, about: 'other' } });
    expect(await maya(app).ask('getStanding')).toMatchObject({ status: 'on_hold', surface: 'inline' });
  });

  it.each(['the member', 'the owner'])('is over when %s says so, once', async (who) => {
    const app = await inArrears();
    const [charge] = (await app.asOwner().ask('getMember', { params: { id: 'maya' } })).charges;
    const hold = await maya(app).ask('openDispute', { input: { chargeId: charge?.id ?? '', about: 'not_mine' } });
    const end = () => (who === 'the member' ? maya(app).ask('withdrawDispute', { params: { id: hold.id } }) : app.asOwner().ask('releaseHold', { params: { id: hold.id }, input: {} }));
    expect((await trailOf(app, end)).audit).toEqual([who === 'the member' ? 'member dispute.withdrawn' : 'owner hold.released']);
    expect((await trailOf(app, end)).audit).toEqual([]);
    expect(await maya(app).ask('getStanding')).toMatchObject({ holds: [] });
    expect((await maya(app).ask('openDispute', { input: { chargeId: charge?.id ?? '', about: 'not_mine' } })).id).not.toBe(hold.id);
  });
});

describe('breathing space', () => {
  it('is sixty days of silence in which one may still pay, and ends by itself', async () => {
    const app = await inArrears();
    const hold = await app.asOwner().ask('placeHold', { input: { memberId: 'maya' } });
    expect(hold).toMatchObject({ reason: 'breathing_space', endsOn: '2027-01-24' });
    const standing = await maya(app).ask('getStanding');
    expect(standing).toMatchObject({ status: 'on_hold', surface: 'inline' });
    expect('offers' in standing && standing.offers.map(({ kind }) => kind)).toEqual(['pay', 'resources', 'talk', 'circle']);
    expect(await maya(app).refusal('startPayment', { input: { currency: 'USD', payOn: '2026-11-30' } })).toMatchObject({ code: 'not_offered' });
    expect(await maya(app).ask('startPayment', { input: { currency: 'USD' } })).toMatchObject({ next: 'redirect' });
    app.moveTo('2027-01-24T05:00:00Z');
    expect((await trailOf(app, () => app.api.runDue())).audit).toEqual(['system hold.ended']);
    expect(await maya(app).ask('getStanding')).toMatchObject({ status: 'in_arrears' });
  });

  it.each(['2026-11-25', '2026-11-24', '0099-01-01'])('does not end before it has begun: %s', async (endsOn) => {
    const app = await inArrears();
    const before = await stateOf(app.store);
    expect(await app.asOwner().refusal('placeHold', { input: { memberId: 'maya', endsOn } })).toMatchObject({ code: 'invalid_input', errors: [{ pointer: '/endsOn' }] });
    expect(await stateOf(app.store)).toEqual(before);
  });

  it('can be lifted by the owner, and no job ends it twice', async () => {
    const app = await inArrears();
    const hold = await app.asOwner().ask('placeHold', { input: { memberId: 'maya', endsOn: '2026-12-01' } });
    await app.asOwner().ask('releaseHold', { params: { id: hold.id }, input: { note: 'asked to' } });
    app.moveTo('2026-12-02T15:00:00Z');
    expect((await trailOf(app, () => app.api.runDue())).audit).toEqual([]);
  });
});
