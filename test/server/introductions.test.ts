import { describe, expect, it } from 'vitest';
import type { Introduction } from '../../sdk/contract/types.ts';
import { peerAt } from './support/peer.ts';
import { playbook, testApi, type TestApi } from './support/testApi.ts';
import { trailOf } from './support/trail.ts';
import { memberInArrears, memberWho } from './support/world.ts';

const harbour = (pseudonym: string) => ({ params: { id: 'peer-harbour' }, input: { pseudonym } });
const about = ({ id }: { id: string }) => ({ params: { id } });

async function inArrears(member: { firstName?: string; email?: string } = {}): Promise<TestApi> {
  const app = testApi();
  await memberInArrears(app, 'maya');
  await app.asOwner().ask('saveMember', { params: { id: 'maya' }, input: { firstName: 'Maya', ...member } });
  return app;
}

/** Asked by Maya as Wren, and passed on. */
async function invited(): Promise<{ app: TestApi; id: string; link: string }> {
  const app = await inArrears();
  const { id } = await app.asMember('maya').ask('askIntroduction', harbour('Wren'));
  const { peerLink } = await app.asOwner().ask('acceptIntroduction', about({ id }));
  return { app, id, link: peerLink };
}

async function met(): Promise<{ app: TestApi; id: string; link: string }> {
  const asked = await invited();
  await peerAt(asked.app, asked.link).answer('yes', 'Tuesdays at seven\nroom 4');
  return asked;
}

/** What the member's own list shows of the one they asked for. */
async function seen(app: TestApi): Promise<Introduction | null> {
  const { items } = await app.asMember('maya').ask('listCircles', { query: { limit: '100' } });
  return items.find(({ introduction }) => introduction)?.introduction ?? null;
}

const owned = async (app: TestApi) => (await app.asOwner().ask('listIntroductions')).items[0];

describe('asking to meet somebody who has been there', () => {
  it('is one at a time, and nobody learns about money', async () => {
    const app = await inArrears();
    const trail = await trailOf(app, async () => expect(await app.asMember('maya').ask('askIntroduction', harbour('Wren'))).toMatchObject({ state: 'asked', pseudonym: 'Wren', meetAt: '' }));
    expect(trail).toMatchObject({ audit: ['member introduction.asked'], outbox: ['introduction.asked'] });
    expect(await app.asMember('maya').refusal('askIntroduction', harbour('Wren'))).toMatchObject({ code: 'arrangement_exists' });
    expect(await app.asMember('maya').refusal('askIntroduction', { ...harbour('Wren'), params: { id: 'peer-sparrow' } })).toMatchObject({ code: 'arrangement_exists' });
    expect((await seen(app))?.pseudonym).toBe('Wren');
    expect(JSON.stringify((await app.asMember('maya').ask('listCircles')).items)).not.toMatch(/129|258|\$|USD|EUR/);
    await memberWho(app, 'bo');
    expect(JSON.stringify(await app.asMember('bo').ask('listCircles'))).not.toContain('Wren');
  });

  it('that are only a story, or none, is not possible', async () => {
    const app = await inArrears();
    for (const id of ['story-juniper', 'peer-unknown', '__proto__']) {
      expect(await app.asMember('maya').refusal('askIntroduction', { ...harbour('Wren'), params: { id } })).toMatchObject({ code: 'not_found' });
    }
    for (const pseudonym of ['', 'x', ' x ', 'a\nb', 'x'.repeat(41)]) {
      expect(await app.asMember('maya').refusal('askIntroduction', harbour(pseudonym))).toMatchObject({ code: 'invalid_input' });
    }
  });

  it.each(['Maya', 'MÁYA', 'maya l.', 'Sunny Lopez', 'López', 'maya.lopez', 'm.lopez7', 'MayaLopez', 'wren@example.com', 'www.maya.example', '+1 555 010 0123'])('under "%s" is refused with a kind word: it would say who they are', async (pseudonym) => {
    const app = await inArrears({ firstName: 'Maya López', email: 'maya.lopez@private.example' });
    const refusal = await app.asMember('maya').refusal('askIntroduction', harbour(pseudonym));
    expect(refusal).toMatchObject({ code: 'invalid_input', errors: [{ pointer: '/pseudonym', detail: expect.stringContaining('keeps them safe') }] });
    expect(JSON.stringify(refusal)).not.toMatch(/maya|lópez|lopez/i);
    expect(await seen(app)).toBeNull();
  });

  it('is refused under the name that their token says, and not under one that only looks like it', async () => {
    const app = await inArrears();
    expect(await app.asMember('maya', { name: 'Maya Okonkwo' }).refusal('askIntroduction', harbour('Okonkwo'))).toMatchObject({ code: 'invalid_input' });
    expect(await app.asMember('maya', { name: 'Al Reed' }).ask('askIntroduction', harbour('Mayan Alder'))).toMatchObject({ state: 'asked' });
  });
});

describe('both sides’ yes', () => {
  it('is the owner passing it on, then the peer’s yes with how to meet: until then the member has asked, and no more', async () => {
    const app = await inArrears();
    const { id } = await app.asMember('maya').ask('askIntroduction', harbour('Wren'));
    expect(await owned(app)).toMatchObject({ peerLink: '', introduction: { state: 'asked' } });
    let link = '';
    const passedOn = await trailOf(app, async () => {
      const answer = await app.asOwner().ask('acceptIntroduction', about({ id }));
      expect(answer).toMatchObject({ memberId: 'maya', introduction: { state: 'invited', meetAt: '' }, endedBy: null, reportedBy: [] });
      link = answer.peerLink;
    });
    expect(passedOn).toMatchObject({ audit: ['owner introduction.invited'], outbox: ['introduction.invited'] });
    expect((await trailOf(app, async () => expect((await app.asOwner().ask('acceptIntroduction', about({ id }))).peerLink).toBe(link))).audit).toEqual([]);
    expect((await owned(app))?.peerLink).toBe(link);
    expect(await seen(app)).toMatchObject({ state: 'asked', meetAt: '' });

    const yes = await trailOf(app, async () => {
      const { status, page } = await peerAt(app, link).answer('yes', 'Tuesdays at seven\r\nhttps://meet.example/harbour');
      expect(status).toBe(200);
      expect(page).toContain('Tuesdays at seven\nhttps://meet.example/harbour');
      expect(page).not.toMatch(/<a\b|href=/);
    });
    expect(yes).toMatchObject({ audit: ['peer introduction.accepted'], outbox: ['introduction.accepted'] });
    expect(yes.messages[0]?.payload).toEqual({ introductionId: id, circleId: 'peer-harbour', by: 'peer' });
    expect(JSON.stringify(yes)).not.toMatch(/Tuesdays|Wren|Maya/);
    expect(await seen(app)).toMatchObject({ state: 'accepted', meetAt: 'Tuesdays at seven\nhttps://meet.example/harbour' });
    expect(await owned(app)).toMatchObject({ introduction: { state: 'accepted' }, peerLink: link });
  });

  it('said twice is said once', async () => {
    const { app, link } = await met();
    const again = await trailOf(app, () => peerAt(app, link).answer('yes', 'Somewhere else'));
    expect(again.audit).toEqual([]);
    expect((await seen(app))?.meetAt).toBe('Tuesdays at seven\nroom 4');
  });

  it('may be a no: the member can ask somebody else, and is told nothing more', async () => {
    const { app, id, link } = await invited();
    const no = await trailOf(app, async () => expect((await peerAt(app, link).answer('no')).page).toContain('Thank you for your answer'));
    expect(no).toMatchObject({ audit: ['peer introduction.declined'], outbox: ['introduction.declined'] });
    expect(await seen(app)).toBeNull();
    expect(await app.asMember('maya').ask('leaveIntroduction', about({ id }))).toMatchObject({ state: 'left', meetAt: '' });
    expect(await owned(app)).toMatchObject({ introduction: { state: 'declined' }, endedBy: 'peer', peerLink: '' });
    expect(await app.asMember('maya').ask('askIntroduction', { ...harbour('Wren'), params: { id: 'peer-sparrow' } })).toMatchObject({ state: 'asked' });
    expect((await trailOf(app, () => peerAt(app, link).answer('yes', 'After all'))).audit).toEqual([]);
    expect(await app.asOwner().refusal('acceptIntroduction', about({ id }))).toMatchObject({ code: 'arrangement_over' });
  });

  it('of two at once, the peer’s yes and the member’s leaving, ends with nothing to be seen', async () => {
    const { app, id, link } = await invited();
    await Promise.all([peerAt(app, link).answer('yes', 'Room 4'), app.asMember('maya').ask('leaveIntroduction', about({ id })), peerAt(app, link).answer('yes', 'Room 5')]);
    expect(await seen(app)).toBeNull();
    expect(await owned(app)).toMatchObject({ introduction: { state: 'left', meetAt: '' }, endedBy: 'member', peerLink: '' });
    expect((await peerAt(app, link).look()).page).not.toMatch(/Room/);
  });

  it('needs the peer still to be in the playbook', async () => {
    const before = await invited();
    const without = testApi({ playbook: { ...playbook, circles: [] }, store: () => before.app.store });
    expect((await trailOf(without, () => peerAt(without, before.link).answer('yes', 'Room 4'))).audit).toEqual([]);
    expect((await peerAt(without, before.link).look()).page).not.toContain('<textarea');
  });
});

describe('the end, for both sides at once', () => {
  const ways = {
    'the member leaves': { by: 'member', state: 'left', end: ({ app, id }) => app.asMember('maya').ask('leaveIntroduction', about({ id })) },
    'the peer leaves': { by: 'peer', state: 'left', end: ({ app, link }) => peerAt(app, link).answer('no') },
    'the owner ends it': { by: 'owner', state: 'left', end: ({ app, id }) => app.asOwner().ask('endIntroduction', { ...about({ id }), input: {} }) },
    'the member reports': { by: 'member', state: 'reported', end: ({ app, id }) => app.asMember('maya').ask('reportIntroduction', about({ id })) },
    'the peer reports': { by: 'peer', state: 'reported', end: ({ app, link }) => peerAt(app, link).answer('report') },
    'the owner was told': { by: 'owner', state: 'reported', end: ({ app, id }) => app.asOwner().ask('endIntroduction', { ...about({ id }), input: { reportedBy: 'peer' } }) },
  } satisfies Record<string, { by: string; state: string; end: (asked: { app: TestApi; id: string; link: string }) => Promise<unknown> }>;

  it.each(Object.entries(ways))('comes when %s: how to meet is gone, the rest is kept, and once is enough', async (_who, { by, state, end }) => {
    const asked = await met();
    const { app, id, link } = asked;
    const trail = await trailOf(app, () => end(asked));
    expect(trail).toMatchObject({ audit: [`${by} introduction.${state}`], outbox: [`introduction.${state}`] });
    expect(trail.messages[0]?.payload).toEqual({ introductionId: id, circleId: 'peer-harbour', by });
    expect(await seen(app)).toBeNull();
    expect(await owned(app)).toMatchObject({ introduction: { state, meetAt: '' }, endedBy: by, peerLink: '' });
    expect((await app.store.reader.introduction(id))?.meetAt).toBe('');
    for (const answer of ['no', 'yes', 'look']) {
      const { status, page } = await (answer === 'look' ? peerAt(app, link).look() : peerAt(app, link).answer(answer, 'Again'));
      expect(status).toBe(200);
      expect(page).not.toMatch(/Tuesdays|room 4|Again|<textarea/);
    }
    expect(await owned(app)).toMatchObject({ introduction: { state }, endedBy: by });
    expect((await app.asMember('maya').ask('askIntroduction', harbour('Wren'))).id).not.toBe(id);
  });

  it('may come before the peer was asked: the owner turns it down, or the member takes it back', async () => {
    const app = await inArrears();
    const first = await app.asMember('maya').ask('askIntroduction', harbour('Wren'));
    expect(await app.asOwner().ask('endIntroduction', { ...about(first), input: {} })).toMatchObject({ introduction: { state: 'declined' }, endedBy: 'owner' });
    expect(await seen(app)).toBeNull();
    const second = await app.asMember('maya').ask('askIntroduction', harbour('Wren'));
    expect(await app.asMember('maya').ask('leaveIntroduction', about(second))).toMatchObject({ state: 'left' });
    expect((await trailOf(app, () => app.asMember('maya').ask('leaveIntroduction', about(second)))).audit).toEqual([]);
    expect(await app.asOwner().refusal('acceptIntroduction', about(second))).toMatchObject({ code: 'arrangement_over' });
  });

  it('does not tell one side that the other reported it', async () => {
    const byPeer = await met();
    await peerAt(byPeer.app, byPeer.link).answer('report');
    expect((await peerAt(byPeer.app, byPeer.link).look()).page).toContain('Thank you for telling us');
    expect(await byPeer.app.asMember('maya').ask('leaveIntroduction', about(byPeer))).toMatchObject({ state: 'left' });

    const byMember = await met();
    const left = await met();
    await byMember.app.asMember('maya').ask('reportIntroduction', about(byMember));
    await left.app.asMember('maya').ask('leaveIntroduction', about(left));
    expect((await peerAt(byMember.app, byMember.link).look()).page).toBe((await peerAt(left.app, left.link).look()).page);
  });
});

describe('a report', () => {
  it('can be made after the end, by each side once, and stays', async () => {
    const { app, id, link } = await met();
    await app.asMember('maya').ask('leaveIntroduction', about({ id }));
    expect((await trailOf(app, () => peerAt(app, link).answer('report'))).audit).toEqual(['peer introduction.reported']);
    expect((await trailOf(app, () => peerAt(app, link).answer('report'))).audit).toEqual([]);
    expect((await trailOf(app, () => app.asMember('maya').ask('reportIntroduction', about({ id })))).outbox).toEqual(['introduction.reported']);
    expect((await trailOf(app, () => app.asMember('maya').ask('reportIntroduction', about({ id })))).audit).toEqual([]);
    expect(await app.asMember('maya').ask('leaveIntroduction', about({ id }))).toMatchObject({ state: 'reported' });
    expect(await owned(app)).toMatchObject({ introduction: { state: 'reported' }, endedBy: 'member', reportedBy: ['peer', 'member'], settledAt: null });
  });

  it('can be made by the peer instead of an answer', async () => {
    const { app, link } = await invited();
    await peerAt(app, link).answer('report');
    expect(await owned(app)).toMatchObject({ introduction: { state: 'reported' }, endedBy: 'peer', reportedBy: ['peer'] });
  });

  it('stands first until the owner has looked into it, and again when the other side reports it too', async () => {
    const { app, id, link } = await met();
    await peerAt(app, link).answer('report');
    app.moveTo('2026-11-25T16:00:00Z');
    const later = await app.asMember('maya').ask('askIntroduction', harbour('Wren'));
    const order = async () => (await app.asOwner().ask('listIntroductions')).items.map(({ introduction }) => introduction.id);
    const settle = () => app.asOwner().ask('endIntroduction', { ...about({ id }), input: {} });
    expect(await order()).toEqual([id, later.id]);
    const looked = await trailOf(app, async () => expect(await settle()).toMatchObject({ settledAt: '2026-11-25T16:00:00.000Z', introduction: { state: 'reported' } }));
    expect(looked).toMatchObject({ audit: ['owner introduction.settled'], outbox: ['introduction.settled'] });
    expect(await order()).toEqual([later.id, id]);
    expect((await trailOf(app, settle)).audit).toEqual([]);
    await app.asMember('maya').ask('reportIntroduction', about({ id }));
    expect(await order()).toEqual([id, later.id]);
  });
});
