import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../sdk/contract/types.ts';
import { testApi, type TestApi } from './support/testApi.ts';
import { trailOf } from './support/trail.ts';
import { memberInArrears, memberWho } from './support/world.ts';

async function opened(text = 'Could we talk about the dates?'): Promise<{ app: TestApi; conversation: Conversation }> {
  const app = testApi();
  await memberInArrears(app, 'maya');
  return { app, conversation: await app.asMember('maya').ask('openConversation', { input: { topic: 'timing', text } }) };
}

const about = ({ id }: { id: string }) => ({ params: { id } });

describe('a conversation', () => {
  it('opens with a promise of when somebody answers, holds every touch, and tells the helper without the words', async () => {
    const app = testApi();
    await memberInArrears(app, 'maya');
    const trail = await trailOf(app, async () => {
      const conversation = await app.asMember('maya').ask('openConversation', { input: { topic: 'timing', text: 'A private word' } });
      expect(conversation).toMatchObject({ state: 'open', topic: 'timing', answerBy: '2026-11-26T15:00:00.000Z', helper: { id: 'dana' }, messages: [{ from: 'member', text: 'A private word' }] });
    });
    expect(trail).toMatchObject({ audit: ['member conversation.opened'], outbox: ['conversation.opened'] });
    expect(JSON.stringify(trail)).not.toContain('A private word');
    expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'on_hold', surface: 'inline', holds: [{ reason: 'conversation', endsOn: null }], conversation: { answered: false } });
  });

  it('goes back and forth, in the order it was written', async () => {
    const { app, conversation } = await opened();
    app.moveTo('2026-11-25T16:00:00Z');
    const answer = await trailOf(app, async () => {
      const seen = await app.asOwner().ask('answerConversation', { ...about(conversation), input: { text: 'Of course. Which day?' } });
      expect(seen).toMatchObject({ memberId: 'maya', memberName: 'First maya', conversation: { answerBy: null } });
    });
    expect(answer).toMatchObject({ audit: ['owner conversation.answered'], outbox: ['conversation.answered'] });
    expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ conversation: { id: conversation.id, answered: true } });
    app.moveTo('2026-11-25T17:00:00Z');
    const written = await trailOf(app, () => app.asMember('maya').ask('writeMessage', { ...about(conversation), input: { text: 'Friday\nor Monday\tplease' } }));
    expect(written).toMatchObject({ audit: ['member conversation.written'], outbox: ['conversation.written'] });
    const thread = await app.asMember('maya').ask('getConversation', about(conversation));
    expect(thread.messages.map(({ from, text }) => [from, text])).toEqual([
      ['member', 'Could we talk about the dates?'],
      ['helper', 'Of course. Which day?'],
      ['member', 'Friday\nor Monday\tplease'],
    ]);
    expect(thread.answerBy).toBe('2026-11-26T17:00:00.000Z');
  });

  it('that is open takes what was typed for another one: nothing is lost', async () => {
    const { app, conversation } = await opened();
    const again = await app.asMember('maya').ask('openConversation', { input: { topic: 'amount', text: 'And the amount' } });
    expect(again.id).toBe(conversation.id);
    expect(again.messages).toHaveLength(2);
    expect(again.answerBy).toBe(conversation.answerBy);
  });

  it.each(['member', 'owner'])('ends when the %s says so, and so does its hold', async (by) => {
    const { app, conversation } = await opened();
    const close = () => (by === 'member' ? app.asMember('maya').ask('closeConversation', about(conversation)) : app.asOwner().ask('settleConversation', about(conversation)));
    expect((await trailOf(app, close)).audit).toEqual([`${by} conversation.closed`]);
    expect((await trailOf(app, close)).audit).toEqual([]);
    expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'in_arrears', surface: 'inline', holds: [], conversation: null });
    expect(await app.asMember('maya').refusal('writeMessage', { ...about(conversation), input: { text: 'One more' } })).toMatchObject({ code: 'conversation_closed', status: 409 });
    expect(await app.asOwner().refusal('answerConversation', { ...about(conversation), input: { text: 'One more' } })).toMatchObject({ code: 'conversation_closed' });
    expect((await app.asMember('maya').ask('openConversation', { input: { topic: 'other', text: 'Another' } })).id).not.toBe(conversation.id);
  });

  it('keeps text as it is, and only text', async () => {
    const text = '<b>Hi</b> ‮evil‬ 👩‍👩‍👧 {firstName} ${x} \'; drop table x; --';
    const { conversation } = await opened(`  ${text}  `);
    expect(conversation.messages[0]?.text).toBe(text);
    const app = testApi();
    await memberWho(app, 'maya');
    for (const bad of ['', '   ', '\u0000', 'a\u0007b', 'x'.repeat(4001)]) {
      expect(await app.asMember('maya').refusal('openConversation', { input: { topic: 'other', text: bad } })).toMatchObject({ code: 'invalid_input', errors: [{ pointer: '/text' }] });
    }
  });

  it('is read by the owner with those that wait longest for an answer first', async () => {
    const app = testApi();
    for (const [index, id] of ['ada', 'bo', 'cy'].entries()) {
      await memberWho(app, id);
      app.moveTo(`2026-11-25T15:0${index}:00Z`);
      await app.asMember(id).ask('openConversation', { input: { topic: 'other', text: 'Hello' } });
    }
    const listed = async () => (await app.asOwner().ask('listConversations')).items;
    expect((await listed()).map(({ memberId }) => memberId)).toEqual(['ada', 'bo', 'cy']);
    await app.asOwner().ask('answerConversation', { ...about((await listed())[0]?.conversation ?? { id: '' }), input: { text: 'Hi' } });
    expect((await listed()).map(({ memberId }) => memberId)).toEqual(['bo', 'cy', 'ada']);
    const first = await app.asOwner().ask('listConversations', { query: { limit: '2' } });
    const second = await app.asOwner().ask('listConversations', { query: { limit: '2', cursor: first.nextCursor ?? '' } });
    expect([...first.items, ...second.items].map(({ memberId }) => memberId)).toEqual(['bo', 'cy', 'ada']);
    expect(second.nextCursor).toBeNull();
    const all = await app.asOwner().ask('listMembers', { query: { limit: '2' } });
    expect(all.items.map(({ id, status }) => [id, status])).toEqual([['ada', 'on_hold'], ['bo', 'on_hold']]);
  });
});
