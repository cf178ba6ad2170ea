import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Frequency } from '../../sdk/terms/schedule.ts';
import type { Store } from '../../sdk/server/store/store.ts';
import { peerAt } from './support/peer.ts';
import { type Engine, engines } from './support/stores.ts';
import { testApi, type TestApi } from './support/testApi.ts';
import { agreedPlan, fourMonths, memberInArrears, quoteFor } from './support/world.ts';

describe.each(['memory', 'sqlite', 'postgres'] as const)('at the same time, on %s', (name) => {
  let engine: Engine;
  let stores: Store[];
  /** Two processes, as far as the store can tell; on the memory store one. */
  let apps: [TestApi, TestApi];

  beforeAll(async () => {
    engine = await engines[name]();
  }, 90_000);
  afterAll(() => engine.stop());

  beforeEach(async () => {
    const address = await engine.newAddress();
    const first = await engine.open(address);
    const second = name === 'memory' ? first : await engine.open(address);
    stores = [first, second];
    apps = [testApi({ store: () => first }), testApi({ store: () => second })];
    await memberInArrears(apps[0], 'maya');
  });
  afterEach(() => Promise.all(stores.map((store) => store.close())));

  async function actions(): Promise<string[]> {
    return (await apps[0].asOwner().ask('getMember', { params: { id: 'maya' } })).audit.map(({ action }) => action);
  }

  const count = <T>(values: T[], wanted: T): number => values.filter((value) => value === wanted).length;

  it('two browsers that agree to one quote are both answered the one plan', async () => {
    const { fingerprint } = await quoteFor(apps[0], 'maya');
    const input = { terms: fourMonths, fingerprint };
    const plans = await Promise.all([0, 1, 0, 1].map((at) => apps[at === 0 ? 0 : 1].asMember('maya').ask('agreeToPlan', { input })));
    expect(new Set(plans.map(({ id }) => id)).size).toBe(1);
    expect(count(await actions(), 'plan.agreed')).toBe(1);
  });

  it('of twenty that agree to different quotes one has its plan, and the others are told', async () => {
    const frequencies: Frequency[] = ['weekly', 'fortnightly', 'monthly'];
    const terms = Array.from({ length: 20 }, (_, index) => ({ currency: 'USD', count: 2 + (index % 3), frequency: frequencies[index % 3] ?? 'monthly', firstDueOn: `2026-12-${String(1 + index).padStart(2, '0')}` }));
    const quotes = await Promise.all(terms.map((one) => quoteFor(apps[0], 'maya', one)));
    const answers = await Promise.all(quotes.map(({ fingerprint }, index) => apps[index % 2 === 0 ? 0 : 1].asMember('maya').send('agreeToPlan', { input: { terms: terms[index] ?? fourMonths, fingerprint } })));
    expect(count(answers.map(({ status }) => status), 201)).toBe(1);
    expect(count(answers.map(({ status }) => status), 409)).toBe(19);
    expect(count(await actions(), 'plan.agreed')).toBe(1);
    expect((await stores[0]?.reader.account('maya'))?.plans).toHaveLength(1);
  });

  it('a pause and a plan, a plan and a promise, a pause and a pause: one of them', async () => {
    const { fingerprint } = await quoteFor(apps[0], 'maya');
    const answers = await Promise.all([
      apps[0].asMember('maya').send('startPause', { input: { periods: 1 } }),
      apps[1].asMember('maya').send('agreeToPlan', { input: { terms: fourMonths, fingerprint } }),
      apps[0].asMember('maya').send('startPayment', { input: { currency: 'USD', payOn: '2026-12-04' } }),
      apps[1].asMember('maya').send('startPause', { input: { periods: 2 } }),
    ]);
    expect(count(answers.map(({ status }) => status), 201)).toBe(1);
    expect(count(answers.map(({ status }) => status), 409)).toBe(3);
    const account = await stores[0]?.reader.account('maya');
    expect((account?.plans.length ?? 0) + (account?.pauses.length ?? 0)).toBe(1);
  });

  it('two payments with one reference are one payment', async () => {
    const plan = await agreedPlan(apps[0], 'maya');
    const input = { amount: 6450, currency: 'USD', reference: 'bank-1' };
    const recorded = await Promise.all([0, 1, 0, 1].map((at) => apps[at === 0 ? 0 : 1].asOwner().ask('recordPayment', { params: { id: 'maya' }, input })));
    expect(new Set(recorded.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(count(await actions(), 'payment.settled')).toBe(1);
    expect((await apps[1].asMember('maya').ask('getPlan', { params: { id: plan.id } })).paid.amount).toBe(6450);
  });

  it('payments with different references all count, once each', async () => {
    const plan = await agreedPlan(apps[0], 'maya');
    await Promise.all(Array.from({ length: 10 }, (_, index) => apps[index % 2 === 0 ? 0 : 1].asOwner().ask('recordPayment', { params: { id: 'maya' }, input: { amount: 1000, currency: 'USD', reference: `r${index}` } })));
    expect((await apps[0].asMember('maya').ask('getPlan', { params: { id: plan.id } })).paid.amount).toBe(10_000);
  });

  it('messages to one helper go to one conversation, and none is lost', async () => {
    await Promise.all(Array.from({ length: 6 }, (_, index) => apps[index % 2 === 0 ? 0 : 1].asMember('maya').ask('openConversation', { input: { topic: 'other', text: `Message ${index}` } })));
    const account = await stores[0]?.reader.account('maya');
    expect(account?.conversation?.messages.map(({ text }) => text).toSorted()).toEqual([0, 1, 2, 3, 4, 5].map((index) => `Message ${index}`));
    expect(account?.holds).toHaveLength(1);
  });

  it('one reference for charges of two members names one charge, and the other is refused', async () => {
    await memberInArrears(apps[0], 'bo');
    const input = { reference: 'same', description: 'Same', dueOn: '2026-11-01', amount: 100, currency: 'USD' };
    const answers = await Promise.all(['maya', 'bo', 'maya', 'bo'].map((id, index) => apps[index < 2 ? 0 : 1].asOwner().send('addCharge', { params: { id }, input })));
    expect(answers.map(({ status }) => status).filter((status) => status !== 201 && status !== 422 && status !== 503)).toEqual([]);
    const [row, ...others] = await apps[0].store.transaction((records) => records.chargesByReference(['same']));
    expect(others).toEqual([]);
    expect(count(answers.map(({ status }) => status), 201)).toBeGreaterThanOrEqual(1);
    const loser = row?.memberId === 'bo' ? 'maya' : 'bo';
    expect(await apps[0].asOwner().refusal('addCharge', { params: { id: loser }, input })).toMatchObject({ code: 'invalid_input', errors: [{ pointer: '/reference' }] });
  });

  it('the peer’s yes, both sides’ leaving and the owner’s end: it is over once, and nobody sees how to meet', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id } = await apps[0].asMember('maya').ask('askIntroduction', { params: { id: 'peer-harbour' }, input: { pseudonym: 'Wren' } });
      const links = await Promise.all(apps.map((app) => app.asOwner().ask('acceptIntroduction', { params: { id } })));
      const link = links[0]?.peerLink ?? '';
      expect(links[1]?.peerLink).toBe(link);
      await Promise.all([
        peerAt(apps[1], link).answer('yes', 'Room 4'),
        apps[0].asMember('maya').ask('leaveIntroduction', { params: { id } }),
        peerAt(apps[0], link).answer('yes', 'Room 5'),
        peerAt(apps[0], link).answer('no'),
        apps[1].asOwner().ask('endIntroduction', { params: { id }, input: {} }),
      ]);
      expect(await stores[1]?.reader.introduction(id)).toMatchObject({ state: expect.stringMatching(/^(left|declined)$/), meetAt: '' });
      const done = (await actions()).filter((action) => action.startsWith('introduction.'));
      expect(count(done, 'introduction.invited')).toBe(round + 1);
      expect(count(done, 'introduction.left') + count(done, 'introduction.declined')).toBe(round + 1);
    }
  });

  it('jobs, payments and moves end with each thing done once', async () => {
    const plan = await agreedPlan(apps[0], 'maya');
    for (const app of apps) app.moveTo('2026-12-02T15:00:00Z');
    const asking = { params: { id: plan.id }, input: { seq: 2, to: '2027-01-05' } };
    const reports = Promise.all([0, 1, 0, 1].map((at) => apps[at === 0 ? 0 : 1].api.runDue()));
    const others = Promise.all([
      apps[0].asMember('maya').send('moveInstalment', asking),
      apps[1].asMember('maya').send('moveInstalment', asking),
      apps[1].asOwner().send('recordPayment', { params: { id: 'maya' }, input: { amount: 100, currency: 'USD', reference: 'r' } }),
      apps[0].asMember('maya').send('snooze', { input: { until: '2026-12-09' } }),
    ]);
    await reports;
    expect((await others).map(({ status }) => String(status)).toSorted()).toEqual(['200', '201', '201', '409']);
    const done = await actions();
    expect([count(done, 'instalment.missed'), count(done, 'instalment.moved')]).toEqual([1, 1]);
    const delivered = [...apps[0].delivered, ...apps[1].delivered].filter(({ kind }) => kind === 'instalment.missed');
    await Promise.all(apps.map((app) => app.api.runDue()));
    expect(delivered.length).toBeLessThanOrEqual(1);
    expect([...apps[0].delivered, ...apps[1].delivered].filter(({ kind }) => kind === 'instalment.missed')).toHaveLength(1);
    expect((await apps[0].asMember('maya').ask('getPlan', { params: { id: plan.id } })).instalments.map(({ dueOn, paid }) => [dueOn, paid.amount])).toEqual([['2026-12-01', 100], ['2027-01-05', 0], ['2027-02-01', 0], ['2027-03-01', 0]]);
  });
});
