import { describe, expect, it } from 'vitest';
import { stateOf } from './support/stateOf.ts';
import { testApi } from './support/testApi.ts';
import { agreedPlan, memberInArrears, memberWho, november, october } from './support/world.ts';

describe('the timeline of a member', () => {
  it('says what would happen right now, and shows what did', async () => {
    const app = testApi();
    await memberWho(app, 'maya', november);
    const timeline = () => app.asOwner().ask('getTimeline', { params: { id: 'maya' } });
    expect(await timeline()).toEqual({ now: { touch: true, channel: 'widget', situation: 'first_missed', why: null, until: null }, items: [], nextCursor: null });

    await app.asMember('maya').ask('getStanding');
    expect(await timeline()).toMatchObject({
      now: { touch: false, channel: null, situation: null, why: 'budget', until: '2026-11-28T15:00:00.000Z' },
      items: [{ memberId: 'maya', memberName: 'First maya', channel: 'widget', situation: 'first_missed', at: '2026-11-25T15:00:00.000Z', day: '2026-11-25', state: 'made' }],
    });
    expect(await app.asOwner().ask('listTouches')).toMatchObject({ items: [{ memberName: 'First maya' }], nextCursor: null });
  });

  it.each<[string, (app: ReturnType<typeof testApi>) => Promise<unknown>]>([
    ['plan', (app) => agreedPlan(app, 'maya', { currency: 'USD', count: 2, frequency: 'monthly', firstDueOn: '2026-12-01' })],
    ['conversation', (app) => app.asMember('maya').ask('openConversation', { input: { topic: 'other', text: 'Hello' } })],
    ['breathing_space', (app) => app.asOwner().ask('placeHold', { input: { memberId: 'maya' } })],
    ['snoozed', (app) => app.asMember('maya').ask('snooze', { input: { until: '2026-12-01' } })],
    ['opted_out', (app) => app.asMember('maya').ask('saveContactPreferences', { input: { muted: ['email', 'widget', 'webhook'] } })],
  ])('says that there is silence because of: %s', async (why, begin) => {
    const app = testApi();
    await memberWho(app, 'maya', november);
    await begin(app);
    expect((await app.asOwner().ask('getTimeline', { params: { id: 'maya' } })).now).toMatchObject({ touch: false, why });
  });

  it('changes nothing by being looked at, and knows nobody who is not there', async () => {
    const app = testApi();
    await memberInArrears(app, 'maya');
    const before = await stateOf(app.store);
    await app.asOwner().ask('getTimeline', { params: { id: 'maya' } });
    expect(await stateOf(app.store)).toEqual(before);
    expect(await app.asOwner().refusal('getTimeline', { params: { id: 'nobody' } })).toMatchObject({ code: 'not_found' });
  });
});

describe('the list of members with a status', () => {
  it('has all of them, who waits longest for an answer first and nobody higher for what they owe', async () => {
    const app = testApi();
    for (const [index, id] of ['d', 'b', 'a'].entries()) {
      await memberWho(app, id, october);
      app.moveTo(`2026-11-25T15:0${index}:00Z`);
      await app.asMember(id).ask('openConversation', { input: { topic: 'other', text: 'Hello' } });
    }
    await memberWho(app, 'c', { ...october, amount: 1_000_000 });
    await app.asOwner().ask('placeHold', { input: { memberId: 'c' } });
    await memberWho(app, 'e', october);
    await memberWho(app, 'f');
    const ids = async (query: Record<string, string>) => {
      const { items, nextCursor } = await app.asOwner().ask('listMembers', { query });
      return { ids: items.map(({ id }) => id), nextCursor };
    };
    expect(await ids({ status: 'on_hold' })).toEqual({ ids: ['d', 'b', 'a', 'c'], nextCursor: null });
    expect((await ids({ status: 'in_arrears' })).ids).toEqual(['e']);
    expect((await ids({ status: 'paused' })).ids).toEqual([]);
    const first = await ids({ status: 'on_hold', limit: '3' });
    expect((await ids({ status: 'on_hold', limit: '3', cursor: first.nextCursor ?? '' })).ids).toEqual(['c']);
    expect((await ids({})).ids).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    for (const status of ['current', 'nobody', '']) expect(await app.asOwner().refusal('listMembers', { query: { status } })).toMatchObject({ code: 'invalid_input', errors: [{ pointer: '?/status' }] });
  });
});

describe('the preview of an import', () => {
  const header = 'member_id,first_name,progress,reference,description,due_on,amount,currency,paid\n';
  const csv = (rows: string) => ({ headers: { 'content-type': 'text/csv' }, body: header + rows });

  it('says in words what would change, and changes nothing', async () => {
    const app = testApi();
    await app.asOwner().ask('importFile', csv('ada,Ada,Week 6,r1,October,2026-10-01,129.00,USD,0\nbo,Bo,,r2,October,2026-10-01,129.00,USD,0\n'));
    const before = await stateOf(app.store);
    const file = csv('ada,Ada,Week 7,r1,October,2026-10-02,139.00,USD,100.00\nbo,Bo,,r2,October,2026-10-01,129.00,USD,0\ncy,Cy,,r3,November,2026-11-01,15.00,EUR,0\n');
    const preview = await app.asOwner().ask('previewImport', file);
    expect(await stateOf(app.store)).toEqual(before);
    expect(preview).toEqual({
      format: 'goodterms',
      members: {
        added: 1,
        changed: 1,
        unchanged: 1,
        first: [
          { memberId: 'ada', what: 'changed', about: 'Ada', words: 'progress: Week 6 → Week 7' },
          { memberId: 'cy', what: 'added', about: 'Cy', words: expect.stringContaining('first_name: Cy; locale: en') },
        ],
      },
      charges: {
        added: 1,
        changed: 1,
        unchanged: 1,
        withdrawn: 0,
        first: [
          { memberId: 'ada', what: 'changed', about: 'October', words: 'due_on: 2026-10-01 → 2026-10-02; amount: $129.00 → $139.00; paid: $0.00 → $100.00' },
          { memberId: 'cy', what: 'added', about: 'November', words: 'reference: r3; description: November; due_on: 2026-11-01; amount: €15.00; paid: €0.00' },
        ],
      },
      skipped: [],
    });

    const report = await app.asOwner().ask('importFile', file);
    expect(report).toMatchObject({ members: 2, charges: 2, unchanged: 2 });
    expect(await app.asOwner().ask('previewImport', file)).toMatchObject({ members: { added: 0, changed: 0, unchanged: 3, first: [] }, charges: { added: 0, changed: 0, unchanged: 3, first: [] } });
  });

  it('shows the first twenty of each and counts all', async () => {
    const app = testApi();
    const rows = Array.from({ length: 30 }, (_, index) => `m${index},Ada,,r${index},October,2026-10-01,129.00,USD,0\n`).join('');
    const { members, charges } = await app.asOwner().ask('previewImport', csv(rows));
    expect([members.added, members.first.length, charges.added, charges.first.length]).toEqual([30, 20, 30, 20]);
  });

  it('needs no idempotency key, and names the faults of a file as taking it would', async () => {
    const app = testApi();
    const response = await app.asOwner().send('previewImport', { ...csv('ada,Ada,,r1,October,2026-10-01,129.00,USD,0\n'), key: '' });
    expect({ status: response.status, cache: response.headers.get('cache-control') }).toEqual({ status: 200, cache: 'no-store' });
    const bad = csv('ada,Ada,,r1,October,yesterday,129.00,USD,0\n');
    const [previewed, taken] = [await app.asOwner().refusal('previewImport', bad), await app.asOwner().refusal('importFile', bad)];
    expect(previewed).toMatchObject({ code: 'import_rejected', errors: taken.errors });
  });

  it('shows what a Stripe export does not ask for any more', async () => {
    const app = testApi();
    const stripe = (status: string) => ({ headers: { 'content-type': 'text/csv' }, body: `id,Customer ID,Customer Name,Status,Currency,Amount Due,Amount Paid,Due Date (UTC),Created (UTC)\nin_1,cus_1,Ada,${status},usd,129.00,0.00,2026-10-01 00:00:00,2026-10-01 00:00:00\n` });
    await app.asOwner().ask('importFile', stripe('open'));
    const { charges } = await app.asOwner().ask('previewImport', stripe('void'));
    expect(charges).toMatchObject({ added: 0, changed: 0, withdrawn: 1, first: [{ memberId: 'cus_1', what: 'withdrawn', words: 'amount: $129.00 → $0.00' }] });
    expect(await app.asOwner().ask('importFile', stripe('void'))).toMatchObject({ charges: 1, unchanged: expect.any(Number) });
  });
});
