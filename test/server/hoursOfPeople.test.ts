import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../sdk/contract/types.ts';
import type { Playbook } from '../../sdk/server/playbook/playbook.ts';
import { describeFaults, readPlaybook } from '../../sdk/server/playbook/readPlaybook.ts';
import { playbook, testApi, type TestApi } from './support/testApi.ts';
import { trailOf } from './support/trail.ts';
import { memberInArrears } from './support/world.ts';

const [dana, theo] = playbook.people;
if (!dana || !theo) throw new Error('The example playbook has two people at least.');

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const officeHours = { from: '09:00', until: '17:00', weekdays: [...weekdays] };

/** Dana works in New York, where the owner is, and has promised a working day; then Theo, in Madrid, half of one. */
const people: Playbook['people'] = [
  { ...dana, answersWithinHours: 8, hours: officeHours, next: theo.id },
  { ...theo, answersWithinHours: 4, hours: { ...officeHours, timeZone: 'Europe/Madrid' } },
];
const working: Playbook = { ...playbook, people, experts: [{ id: 'charity', name: 'Stepping Stone', about: 'Free advice', link: 'https://charity.example/', afterHours: 48 }] };

async function writtenAt(now: string, used = working): Promise<{ app: TestApi; conversation: Conversation }> {
  const app = testApi({ playbook: used, now });
  await memberInArrears(app, 'maya');
  return { app, conversation: await app.asMember('maya').ask('openConversation', { input: { topic: 'timing', text: 'Hello' } }) };
}

describe('a promise of somebody whose hours are known', () => {
  it.each([
    ['in the middle of a working day', '2026-11-25T19:00:00.000Z', '2026-11-26T19:00:00.000Z'],
    ['before it begins', '2026-11-25T10:00:00.000Z', '2026-11-25T22:00:00.000Z'],
    ['in the evening', '2026-11-26T01:00:00.000Z', '2026-11-26T22:00:00.000Z'],
    ['on a Friday afternoon', '2026-11-27T21:00:00.000Z', '2026-11-30T21:00:00.000Z'],
    ['on a Saturday', '2026-11-28T15:00:00.000Z', '2026-11-30T22:00:00.000Z'],
    ['before the clock is put forward', '2026-03-06T21:00:00.000Z', '2026-03-09T20:00:00.000Z'],
    ['before the clock is put back', '2026-10-30T20:00:00.000Z', '2026-11-02T21:00:00.000Z'],
  ])('counts these alone: a message %s', async (_when, now, answerBy) => {
    const { conversation } = await writtenAt(now);
    expect(conversation.answerBy).toBe(answerBy);
  });

  it('is said in working days, in each language', async () => {
    const { app, conversation } = await writtenAt('2026-11-25T19:00:00.000Z');
    expect(conversation.promise).toBe('Dana usually answers within a working day.');
    const said = async (locale: string) => (await app.asMember('maya', { locale }).ask('getConversation', { params: { id: conversation.id } })).promise;
    expect(await said('es')).toBe('Dana suele responder en un día laborable.');
    expect(await said('ar')).toBe('عادةً يصل الرد من Dana خلال يوم عمل.');
    const longer = await writtenAt('2026-11-25T19:00:00.000Z', { ...working, people: [{ ...dana, answersWithinHours: 20, hours: officeHours, next: theo.id }, ...people.slice(1)] });
    expect(longer.conversation.promise).toBe('Dana usually answers within 3 working days.');
  });

  it('is broken on Monday and not on Sunday; then the next person has their own hours, in their own time zone, and help outside runs by the clock', async () => {
    const { app, conversation } = await writtenAt('2026-11-27T21:00:00.000Z'); // Friday, 16:00 in New York
    const at = async (instant: string) => {
      app.moveTo(instant);
      return (await trailOf(app, () => app.api.runDue())).entries.filter(({ action }) => action.startsWith('conversation.'));
    };
    expect(await at('2026-11-29T21:00:00.000Z')).toEqual([]);
    expect(await at('2026-11-30T20:59:59.999Z')).toEqual([]);
    expect(await at('2026-11-30T21:00:00.000Z')).toMatchObject([{ action: 'conversation.handed-over', details: { to: theo.id } }]);
    const theoUntil = '2026-12-01T12:00:00.000Z'; // handed over at 22:00 in Madrid: from 09:00, until 13:00
    expect(await app.asMember('maya').ask('getConversation', { params: { id: conversation.id } })).toMatchObject({ helper: { id: theo.id }, answerBy: theoUntil });
    expect(await at('2026-12-01T11:59:59.999Z')).toEqual([]);
    expect(await at(theoUntil)).toMatchObject([{ action: 'conversation.promise_broken' }]);
    expect(await at('2026-12-03T12:00:00.000Z')).toMatchObject([{ action: 'conversation.handed-over', details: { to: 'charity' } }]);
    expect((await app.asOwner().ask('listConversations')).items[0]?.handedTo).toMatchObject({ kind: 'expert', name: 'Stepping Stone' });
  });

  it('starts anew, in these hours, with a message after an answer', async () => {
    const { app, conversation } = await writtenAt('2026-11-25T19:00:00.000Z');
    const about = { params: { id: conversation.id } };
    await app.asOwner().ask('answerConversation', { ...about, input: { text: 'Of course' } });
    app.moveTo('2026-11-28T15:00:00.000Z');
    expect((await app.asMember('maya').ask('writeMessage', { ...about, input: { text: 'And?' } })).answerBy).toBe('2026-11-30T22:00:00.000Z');
  });
});

describe('hours in a playbook', () => {
  const faultsOf = (hours: unknown): string => {
    const reading = readPlaybook(JSON.stringify({ ...playbook, people: [{ ...dana, hours }, theo] }, null, 1));
    return reading.ok ? '' : describeFaults('playbook', reading.faults);
  };

  it('pass with a place of their own and without', () => {
    expect(faultsOf(officeHours)).toBe('');
    expect(faultsOf({ ...officeHours, timeZone: 'Asia/Kathmandu' })).toBe('');
  });

  it.each([
    ['end before they begin', { ...officeHours, from: '18:00' }, /people\.0\.hours/],
    ['are shorter than an hour', { ...officeHours, until: '09:30' }, /people\.0\.hours/],
    ['are on no day', { ...officeHours, weekdays: [] }, /people\.0\.hours\.weekdays/],
    ['are on a day that is none', { ...officeHours, weekdays: ['funday'] }, /people\.0\.hours\.weekdays/],
    ['are no time', { ...officeHours, until: '24:00' }, /people\.0\.hours\.until/],
    ['are nowhere', { ...officeHours, timeZone: 'Mars/Olympus' }, /people\.0\.hours\.timeZone/],
  ])('are refused when they %s', (_what, hours, fault) => {
    expect(faultsOf(hours)).toMatch(fault);
  });
});
