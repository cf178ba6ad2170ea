import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../sdk/contract/types.ts';
import type { Playbook } from '../../sdk/server/playbook/playbook.ts';
import { describeFaults, readPlaybook } from '../../sdk/server/playbook/readPlaybook.ts';
import { playbook, testApi, type TestApi } from './support/testApi.ts';
import { trailOf } from './support/trail.ts';
import { memberInArrears } from './support/world.ts';

const [dana, theo] = playbook.people;
if (!dana || !theo) throw new Error('The example playbook has two people at least.');

const charity = { id: 'stepping-stone', name: 'Stepping Stone', about: { en: 'Free advice on money', es: 'Consejo gratuito' }, link: 'https://charity.example/help', afterHours: 48 };
const lawyers = { id: 'law-clinic', name: 'Law Clinic', about: 'Students of law', link: 'tel:+15550100', afterHours: 96 };
const { next: _next, ...alone } = dana;
/** Dana has a day, then Theo has twelve hours, then there is help outside. */
const ladder: Playbook = { ...playbook, people: [{ ...dana, answersWithinHours: 24, next: theo.id }, { ...theo, answersWithinHours: 12 }], experts: [lawyers, charity] };

const about = ({ id }: { id: string }) => ({ params: { id } });
const asked = '2026-11-25T15:00:00.000Z';
const danaUntil = '2026-11-26T15:00:00.000Z';
const theoUntil = '2026-11-27T03:00:00.000Z';

async function waiting(used: Playbook = ladder): Promise<{ app: TestApi; conversation: Conversation }> {
  const app = testApi({ playbook: used, now: asked });
  await memberInArrears(app, 'maya');
  return { app, conversation: await app.asMember('maya').ask('openConversation', { input: { topic: 'timing', text: 'Hello' } }) };
}

/** What running at that moment adds; timelines are looked at too and are no part of it. */
async function at(app: TestApi, instant: string) {
  app.moveTo(instant);
  return await trailOf(app, () => app.api.runDue());
}

describe('a promise that is broken', () => {
  it('is no matter before its time, nor after an answer or the end of the thread', async () => {
    const { app, conversation } = await waiting();
    expect((await at(app, '2026-11-26T14:59:59.999Z')).audit).toEqual([]);
    await app.asOwner().ask('answerConversation', { ...about(conversation), input: { text: 'Of course' } });
    expect((await at(app, '2026-11-28T15:00:00.000Z')).audit).toEqual([]);
    const other = await waiting();
    await other.app.asMember('maya').ask('closeConversation', about(other.conversation));
    expect((await at(other.app, '2026-11-28T15:00:00.000Z')).audit).not.toContain('system conversation.handed-over');
  });

  it('hands the thread up once: written down, told, shown to the owner, and said to the member with the new promise', async () => {
    const { app, conversation } = await waiting();
    expect(await app.asMember('maya').ask('getConversation', about(conversation))).toMatchObject({ helper: { id: dana.id }, promise: 'Dana usually answers within a day.', expert: null });
    const trail = await at(app, danaUntil);
    expect(trail).toMatchObject({ audit: ['system conversation.handed-over'], outbox: ['conversation.promise_broken'] });
    expect(trail.entries[0]).toMatchObject({ memberId: 'maya', subject: conversation.id, details: { to: theo.id } });
    expect(trail.messages[0]?.payload).toEqual({ conversationId: conversation.id, handedTo: theo.id, answerBy: theoUntil });
    for (const minute of ['01', '02']) expect((await at(app, `2026-11-26T15:${minute}:00.000Z`)).audit).toEqual([]);

    const seen = await app.asMember('maya').ask('getConversation', about(conversation));
    expect(seen).toMatchObject({ helper: { id: theo.id, name: theo.name }, answerBy: theoUntil, expert: null });
    expect(seen.promise).toMatch(/^We did not answer when we said we would\. We’re sorry\. Theo has your message now and plans to answer by Nov 26, 2026, 10:00.PM\.$/);
    const [listed] = (await app.asOwner().ask('listConversations')).items;
    expect(listed).toMatchObject({ handedTo: { id: theo.id, kind: 'person', name: theo.name, link: '' } });
    // Still silent: nothing is asked of somebody who waits for us.
    expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'on_hold', surface: 'inline' });
  });

  it('is still owned up to where no job has run', async () => {
    const { app, conversation } = await waiting();
    app.moveTo('2026-11-26T15:00:01.000Z');
    const { promise } = await app.asMember('maya', { locale: 'es' }).ask('getConversation', about(conversation));
    expect(promise).toBe('No respondimos cuando dijimos. Lo sentimos. Dana sigue teniendo tu mensaje, y mientras tanto no se te pide nada.');
  });

  it('stays with who took it: the next message is promised by them', async () => {
    const { app, conversation } = await waiting();
    await at(app, danaUntil);
    const answered = await app.asOwner().ask('answerConversation', { ...about(conversation), input: { text: 'Here I am' } });
    expect(answered).toMatchObject({ handedTo: null, conversation: { helper: { id: theo.id }, answerBy: null, promise: '' } });
    app.moveTo('2026-11-26T16:00:00.000Z');
    expect(await app.asMember('maya').ask('writeMessage', { ...about(conversation), input: { text: 'Thank you' } })).toMatchObject({ helper: { id: theo.id }, answerBy: '2026-11-27T04:00:00.000Z' });
  });

  it('of the last person is told, and each expert is named when their time has come, once', async () => {
    const { app, conversation } = await waiting();
    await at(app, danaUntil);
    const broken = await at(app, theoUntil);
    expect(broken).toMatchObject({ audit: ['system conversation.promise_broken'], outbox: ['conversation.promise_broken'] });
    expect(broken.messages[0]?.payload).toEqual({ conversationId: conversation.id, handedTo: null, answerBy: theoUntil });
    expect((await at(app, '2026-11-29T02:59:59.999Z')).audit).toEqual([]);

    expect((await at(app, '2026-11-29T03:00:00.000Z')).entries.map(({ details }) => details)).toEqual([{ to: charity.id }]);
    expect(await app.asMember('maya').ask('getConversation', about(conversation))).toMatchObject({
      helper: { id: theo.id },
      answerBy: theoUntil,
      promise: expect.stringContaining('Theo still has your message'),
      expert: { name: 'Stepping Stone', about: 'Free advice on money', link: charity.link },
    });
    expect((await app.asOwner().ask('getOwnerConversation', about(conversation))).handedTo).toEqual({ id: charity.id, kind: 'expert', name: charity.name, link: charity.link });

    expect((await at(app, '2026-12-01T03:00:00.000Z')).entries.map(({ details }) => details)).toEqual([{ to: lawyers.id }]);
    expect((await at(app, '2027-01-01T03:00:00.000Z')).audit).toEqual([]);
    await app.asOwner().ask('answerConversation', { ...about(conversation), input: { text: 'At last' } });
    expect(await app.asMember('maya').ask('getConversation', about(conversation))).toMatchObject({ promise: '', expert: null });
  });

  it('goes straight to where the ladder has come, when nothing ran for long', async () => {
    const { app } = await waiting({ ...ladder, people: [alone] });
    expect((await at(app, '2026-12-20T03:00:00.000Z')).entries.map(({ action, details }) => [action, details])).toEqual([['conversation.handed-over', { to: lawyers.id }]]);
  });

  it('is told once where there is nobody else', async () => {
    const { app } = await waiting({ ...playbook, people: [alone], experts: [] });
    expect(await at(app, '2026-12-20T03:00:00.000Z')).toMatchObject({ audit: ['system conversation.promise_broken'], outbox: ['conversation.promise_broken'] });
    expect((await at(app, '2026-12-21T03:00:00.000Z')).audit).toEqual([]);
  });

  it('is counted: an answer in time, one that was late, and one that somebody else had to give', async () => {
    const { app, conversation } = await waiting();
    const answer = (text: string) => app.asOwner().ask('answerConversation', { ...about(conversation), input: { text } });
    const write = () => app.asMember('maya').ask('writeMessage', { ...about(conversation), input: { text: 'And another thing' } });
    const counted = async () => (await app.asOwner().ask('getInsights')).conversations;
    expect(await counted()).toEqual({ answered: 0, withinPromise: 0, waiting: 1, waitingTooLong: 0 });
    await answer('In time');
    await answer('And a word that nobody waited for');
    await write();
    await at(app, danaUntil);
    expect(await counted()).toEqual({ answered: 1, withinPromise: 1, waiting: 1, waitingTooLong: 1 });
    await answer('From Theo');
    await write();
    app.moveTo('2026-11-27T15:00:00.000Z');
    await answer('Late');
    expect(await counted()).toEqual({ answered: 3, withinPromise: 1, waiting: 0, waitingTooLong: 0 });
  });
});

describe('the ladder in a playbook', () => {
  const faultsOf = (changed: Partial<Playbook>): string => {
    const reading = readPlaybook(JSON.stringify({ ...playbook, ...changed }, null, 1));
    return reading.ok ? '' : describeFaults('playbook', reading.faults);
  };

  it('passes when it leads to people and comes to an end', () => {
    expect(faultsOf({ people: ladder.people, experts: [charity, lawyers] })).toBe('');
  });

  it.each<[string, Partial<Playbook>, RegExp]>([
    ['nobody', { people: [{ ...dana, next: 'nobody' }, theo] }, /people\.0\.next: "nobody" is nobody in people/],
    ['oneself', { people: [{ ...dana, next: dana.id }, theo] }, /people\.0\.next: from "dana" the ladder leads back to "dana"/],
    ['a circle', { people: [{ ...dana, next: theo.id }, { ...theo, next: dana.id }] }, /people\.1\.next: .*leads back/],
    ['a person twice', { experts: [{ ...charity, id: dana.id }] }, /experts\.0\.id: "dana" is somebody in people/],
    ['an expert twice', { experts: [charity, charity] }, /experts\.1\.id: .*twice/],
    ['no address', { experts: [{ ...charity, link: 'javascript:alert(1)' }] }, /experts\.0\.link/],
  ])('is refused when it leads to %s', (_what, changed, fault) => {
    expect(faultsOf(changed)).toMatch(fault);
  });
});
