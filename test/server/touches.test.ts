import { describe, expect, it } from 'vitest';
import type { FullStanding } from '../../sdk/contract/types.ts';
import type { Playbook } from '../../sdk/server/playbook/playbook.ts';
import { playbook as examplePlaybook, testApi, type TestApi, type TestApiOptions } from './support/testApi.ts';
import { agreedPlan, memberInArrears } from './support/world.ts';

/** The example playbook, which also speaks through the owner's own system, as a message to them says. */
const playbook: Playbook = {
  ...examplePlaybook,
  rhythm: { ...examplePlaybook.rhythm, channels: [{ channel: 'widget', afterDays: 0 }, { channel: 'webhook', afterDays: 0 }] },
};

async function inArrears(options: TestApiOptions = {}): Promise<TestApi> {
  const app = testApi({ playbook, ...options });
  await memberInArrears(app, 'maya');
  return app;
}

async function surfaceOf(app: TestApi, id = 'maya'): Promise<FullStanding['surface'] | 'brief'> {
  const standing = await app.asMember(id).ask('getStanding');
  return 'surface' in standing ? standing.surface : 'brief';
}

async function touchesOf(app: TestApi, id = 'maya'): Promise<string[]> {
  const { items } = await app.store.reader.touches({ limit: 100, cursor: null }, id);
  return items.toReversed().map(({ channel, situation, day, state }) => `${day} ${channel} ${situation} ${state}`);
}

const sent = (app: TestApi): string[] => app.delivered.filter(({ kind }) => kind === 'touch.webhook').map(({ deliveredAt, createdAt }) => (deliveredAt ?? createdAt).slice(0, 10));

/** Goes through the days at ten in the morning in New York, as a job that runs once a day. */
async function passDays(app: TestApi, from: string, days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    app.moveTo(new Date(Date.parse(`${from}T15:00:00Z`) + day * 86_400_000).toISOString());
    await app.api.runDue();
  }
}

describe('the note in the corner', () => {
  it('is one touch all day, on every device and however often they look', async () => {
    const app = await inArrears();
    expect(await Promise.all(Array.from({ length: 8 }, () => surfaceOf(app)))).toEqual(Array(8).fill('nudge'));
    expect(await touchesOf(app)).toEqual(['2026-11-25 widget several_missed made']);
    app.moveTo('2026-11-26T01:59:00Z');
    expect(await surfaceOf(app)).toBe('nudge');
    expect(await touchesOf(app)).toHaveLength(1);
  });

  it('is not there in the night, the next day or the day after; what was placed on the page stays', async () => {
    const app = await inArrears();
    await surfaceOf(app);
    for (const instant of ['2026-11-26T02:00:00Z', '2026-11-26T15:00:00Z', '2026-11-27T15:00:00Z', '2026-11-28T12:59:00Z']) {
      app.moveTo(instant);
      expect(await surfaceOf(app)).toBe('inline');
    }
    app.moveTo('2026-11-28T15:00:00Z');
    expect(await surfaceOf(app)).toBe('nudge');
    expect(await touchesOf(app)).toHaveLength(2);
  });

  it('takes the day from what is known of them, also when only their token says it', async () => {
    const app = await inArrears();
    app.moveTo('2026-11-25T22:00:00Z'); // five in the afternoon in New York, seven in the morning in Tokyo
    const abroad = await app.asMember('maya', { timeZone: 'Asia/Tokyo' }).ask('getStanding');
    expect(abroad).toMatchObject({ surface: 'inline' });
    expect(await surfaceOf(app)).toBe('nudge');
  });

  it('costs nothing for a member who owes nothing', async () => {
    const app = testApi({ playbook });
    await app.asOwner().ask('saveMember', { params: { id: 'noor' }, input: { firstName: 'Noor' } });
    const before = app.commits();
    expect(await surfaceOf(app, 'noor')).toBe('brief');
    expect(app.commits()).toBe(before);
    expect(await touchesOf(app, 'noor')).toEqual([]);
  });

  it('is said once when an instalment was missed, and not again while that one stays open', async () => {
    const app = await inArrears();
    await agreedPlan(app, 'maya');
    expect(await surfaceOf(app)).toBe('inline');
    app.moveTo('2026-12-04T15:00:00Z');
    expect(await surfaceOf(app)).toBe('inline'); // three quiet days
    app.moveTo('2026-12-05T15:00:00Z');
    expect(await surfaceOf(app)).toBe('nudge');
    app.moveTo('2026-12-20T15:00:00Z');
    expect(await surfaceOf(app)).toBe('inline');
    expect(await touchesOf(app)).toEqual(['2026-12-05 widget instalment_missed made']);
  });

  it('welcomes them back the day they paid, though they met a note that very day, and is gone the next', async () => {
    const app = await inArrears();
    await surfaceOf(app);
    for (const [reference, currency, amount] of [['p1', 'USD', 25_800], ['p2', 'EUR', 4500]] as const) {
      await app.asOwner().ask('recordPayment', { params: { id: 'maya' }, input: { amount, currency, reference } });
    }
    expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ surface: 'nudge', message: { situation: 'welcome_back' } });
    app.moveTo('2026-11-26T15:00:00Z');
    expect(await surfaceOf(app)).toBe('brief');
  });
});

describe('messages that are sent', () => {
  it('share one budget with the note in the corner', async () => {
    const app = await inArrears();
    await surfaceOf(app);
    await passDays(app, '2026-11-25', 3);
    expect(await touchesOf(app)).toHaveLength(1);
    await passDays(app, '2026-11-28', 1);
    expect(await touchesOf(app)).toEqual(['2026-11-25 widget several_missed made', '2026-11-28 webhook several_missed made']);
    expect(await surfaceOf(app)).toBe('nudge'); // who follows the message meets the same note
    expect(await touchesOf(app)).toHaveLength(2);
  });

  it('come in gaps that grow, until a person takes over, of which the owner is told once', async () => {
    const app = await inArrears();
    await passDays(app, '2026-11-25', 120);
    expect(await touchesOf(app)).toEqual(['2026-11-25', '2026-11-28', '2026-12-03', '2026-12-10', '2026-12-24', '2027-01-21'].map((day) => `${day} webhook several_missed made`));
    expect(sent(app)).toHaveLength(6);
    expect(app.delivered.filter(({ kind }) => kind === 'member.needs_person')).toMatchObject([{ memberId: 'maya' }]);
  });

  it('name nothing of the member but their id, and no amount', async () => {
    const app = await inArrears();
    await passDays(app, '2026-11-25', 1);
    const [message] = app.delivered.filter(({ kind }) => kind === 'touch.webhook');
    expect(message?.payload).toEqual({ touchId: expect.stringMatching(/^tch_/), situation: 'several_missed', variant: expect.any(String) });
  });

  it('wait for the morning where the member lives', async () => {
    const app = await inArrears({ now: '2026-11-25T04:00:00Z' });
    await app.api.runDue();
    expect(await touchesOf(app)).toEqual([]);
    app.moveTo('2026-11-25T12:59:59Z');
    await app.api.runDue();
    expect(await touchesOf(app)).toEqual([]);
    app.moveTo('2026-11-25T13:00:00Z');
    await app.api.runDue();
    expect(await touchesOf(app)).toHaveLength(1);
  });

  it.each<[string, (app: TestApi) => Promise<unknown>]>([
    ['a plan', (app) => agreedPlan(app, 'maya')],
    ['a promise', (app) => app.asMember('maya').ask('startPayment', { input: { currency: 'USD', payOn: '2026-12-05' } })],
    ['a pause', (app) => app.asMember('maya').ask('startPause', { input: { periods: 1 } })],
    ['a conversation', (app) => app.asMember('maya').ask('openConversation', { input: { topic: 'timing', text: 'Hello' } })],
    ['a dispute', async (app) => app.asMember('maya').ask('openDispute', { input: { chargeId: await firstCharge(app), about: 'not_mine' } })],
    ['a breathing space', (app) => app.asOwner().ask('placeHold', { input: { memberId: 'maya' } })],
    ['a snooze', (app) => app.asMember('maya').ask('snooze', { input: { until: '2026-12-05' } })],
    ['an opt-out', (app) => app.asMember('maya').ask('saveContactPreferences', { input: { muted: ['widget', 'email', 'webhook'] } })],
  ])('stop at once with %s, in the corner too', async (_what, quieten) => {
    const app = await inArrears();
    await quieten(app);
    await passDays(app, '2026-11-25', 9);
    expect(await touchesOf(app)).toEqual([]);
    expect(await surfaceOf(app)).not.toBe('nudge');
    expect(await touchesOf(app)).toEqual([]);
  });

  it('go on when the silence has ended by its own rule', async () => {
    const app = await inArrears();
    const conversation = await app.asMember('maya').ask('openConversation', { input: { topic: 'timing', text: 'Hello' } });
    await passDays(app, '2026-11-25', 9);
    await app.asMember('maya').ask('closeConversation', { params: { id: conversation.id } });
    // What is left rests for three days: nobody is written to the moment they say goodbye.
    expect(await surfaceOf(app)).toBe('inline');
    await passDays(app, '2026-12-04', 4);
    expect(await touchesOf(app)).toEqual(['2026-12-06 webhook several_missed made']);
  });

  it('are not made twice by any number of runs at once, nor beside a note that is shown meanwhile', async () => {
    const app = await inArrears();
    await Promise.all([surfaceOf(app), ...Array.from({ length: 6 }, () => app.api.runDue()), surfaceOf(app)]);
    expect(await touchesOf(app)).toHaveLength(1);
  });

  it('begin by themselves when a charge falls due that was imported long before', async () => {
    const app = testApi({ playbook });
    const rows = 'member_id,first_name,time_zone,reference,description,due_on,amount,currency\nmaya,Maya,America/New_York,r1,January,2027-01-10,129.00,USD\n';
    await app.asOwner().ask('importFile', { headers: { 'content-type': 'text/csv' }, body: rows });
    await passDays(app, '2026-11-25', 50);
    expect(await touchesOf(app)).toEqual(['2027-01-11 webhook first_missed made']);
  });
});

async function firstCharge(app: TestApi): Promise<string> {
  const account = await app.store.reader.account('maya');
  return account?.charges[0]?.id ?? '';
}
