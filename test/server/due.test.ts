import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../sdk/server/store/memory.ts';
import type { Store } from '../../sdk/server/store/store.ts';
import { testApi, type TestApi } from './support/testApi.ts';
import { trailOf } from './support/trail.ts';
import { agreedPlan, memberInArrears } from './support/world.ts';

async function inPlan(): Promise<TestApi> {
  const app = testApi();
  await memberInArrears(app, 'maya');
  await agreedPlan(app, 'maya');
  return app;
}

/** A store that cannot save the plans of one member while `isBroken`. */
function brokenFor(memberId: string, isBroken: () => boolean, store: Store): Store {
  return {
    ...store,
    transaction: (work) =>
      store.transaction((records) =>
        work({
          ...records,
          async savePlan(plan) {
            if (plan.memberId === memberId && isBroken()) throw new Error('This plan cannot be saved.');
            await records.savePlan(plan);
          },
        }),
      ),
  };
}

async function dueAt(app: TestApi, instant: string): Promise<string[]> {
  app.moveTo(instant);
  return (await trailOf(app, () => app.api.runDue())).audit;
}

describe('what falls due', () => {
  it('is missed once its day is over where the member lives, and is said once', async () => {
    const app = await inPlan();
    expect(await dueAt(app, '2026-12-02T04:59:59Z')).toEqual([]);
    expect(await dueAt(app, '2026-12-02T05:00:00Z')).toEqual(['system instalment.missed']);
    expect(await dueAt(app, '2026-12-02T05:01:00Z')).toEqual([]);
    expect(await dueAt(app, '2026-12-20T05:01:00Z')).toEqual([]);
    expect(app.delivered.map(({ kind, payload }) => [kind, payload['seq'] ?? null])).toEqual([['plan.agreed', null], ['instalment.missed', 1]]);
  });

  it('is not missed when it was paid in time, and the next one is looked at in its turn', async () => {
    const app = await inPlan();
    await app.asOwner().ask('recordPayment', { params: { id: 'maya' }, input: { amount: 6450, currency: 'USD', reference: 'r1' } });
    expect(await dueAt(app, '2026-12-03T15:00:00Z')).toEqual([]);
    expect(await dueAt(app, '2027-01-02T15:00:00Z')).toEqual(['system instalment.missed']);
    expect(await dueAt(app, '2027-02-02T15:00:00Z')).toEqual(['system instalment.missed', 'system plan.needs_conversation']);
    expect(await dueAt(app, '2027-03-02T15:00:00Z')).toEqual([]);
  });

  it('is caught up with after a long sleep, all at once', async () => {
    const app = await inPlan();
    expect(await dueAt(app, '2027-06-01T15:00:00Z')).toEqual([...Array.from({ length: 4 }, () => 'system instalment.missed'), 'system plan.needs_conversation']);
  });

  it('waits while a breathing space holds, and is looked at again the day after it', async () => {
    const app = await inPlan();
    await app.asOwner().ask('placeHold', { input: { memberId: 'maya', endsOn: '2026-12-10' } });
    expect(await dueAt(app, '2026-12-05T15:00:00Z')).toEqual([]);
    expect(await dueAt(app, '2026-12-09T15:00:00Z')).toEqual([]);
    expect((await dueAt(app, '2026-12-10T15:00:00Z')).toSorted()).toEqual(['system hold.ended', 'system instalment.missed']);
  });

  it('is looked at again once a breathing space is lifted early', async () => {
    const app = await inPlan();
    const hold = await app.asOwner().ask('placeHold', { input: { memberId: 'maya' } });
    expect(await dueAt(app, '2026-12-02T15:00:00Z')).toEqual([]);
    await app.asOwner().ask('releaseHold', { params: { id: hold.id }, input: {} });
    expect(await dueAt(app, '2026-12-03T15:00:00Z')).toEqual(['system instalment.missed']);
  });

  it('does not wait for one that cannot be handled: that one is put off and told of', async () => {
    let isBroken = true;
    const app = testApi({ store: (clock) => brokenFor('maya', () => isBroken, memoryStore({ clock })) });
    for (const id of ['maya', 'noor']) {
      await memberInArrears(app, id);
      await agreedPlan(app, id);
    }
    await app.api.runDue();
    app.moveTo('2026-12-02T15:00:00Z');
    const report = await app.api.runDue();
    // Noor's plan and, because of it, her timeline.
    expect(report).toMatchObject({ handled: 2, errors: [new Error('This plan cannot be saved.')] });
    expect((await app.asOwner().ask('getMember', { params: { id: 'noor' } })).audit.map(({ action }) => action)).toContain('instalment.missed');

    isBroken = false;
    expect((await app.api.runDue()).handled).toBe(0);
    app.moveTo('2026-12-02T16:00:00Z');
    expect((await app.api.runDue()).handled).toBe(2);
    expect((await app.asOwner().ask('getMember', { params: { id: 'maya' } })).audit.map(({ action }) => action)).toContain('instalment.missed');
  });

  it('is done once by any number of runs at once', async () => {
    const app = testApi();
    const members = Array.from({ length: 12 }, (_, index) => `member-${index}`);
    for (const id of members) {
      await memberInArrears(app, id);
      await agreedPlan(app, id);
    }
    expect(await app.api.runDue()).toMatchObject({ delivered: 12 });
    app.moveTo('2026-12-02T15:00:00Z');
    const reports = await Promise.all(Array.from({ length: 5 }, () => app.api.runDue()));
    expect(reports.reduce((sum, { handled }) => sum + handled, 0)).toBe(24); // each plan, and each timeline because of it
    expect(reports.reduce((sum, { delivered }) => sum + delivered, 0)).toBe(12);
    expect(new Set(app.delivered.map(({ id }) => id)).size).toBe(24);
    const audit = await app.store.reader.audit({ limit: 500, cursor: null });
    expect(audit.items.filter(({ action }) => action === 'instalment.missed')).toHaveLength(12);
  });
});
