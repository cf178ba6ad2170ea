import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../sdk/terms/calendar.ts';
import type { Charge } from '../../sdk/terms/charge.ts';
import type { Hold } from '../../sdk/terms/hold.ts';
import type { Pause } from '../../sdk/terms/pause.ts';
import { type Plan, planFromSchedule } from '../../sdk/terms/plan.ts';
import { type RestPosition, restingCharges } from '../../sdk/terms/restingCharges.ts';
import { at } from './arbitraries.ts';
import { law } from './runs.ts';

const today = '2026-12-01';
const ids = ['chg_1', 'chg_2', 'chg_3', 'chg_4'];

const chargeOf = (id: string, change: Partial<Charge> = {}): Charge => ({
  id, memberId: 'm', description: id, dueOn: '2026-10-01', amount: 100, paid: 0, processing: 0, retryOn: null, wholeOnly: true, control: 'full', hasCard: true, currency: 'USD', reference: `in_${id}`, ...change,
});

const planOf = (chargeIds: string[], change: Partial<Plan> = {}): Plan => ({
  ...planFromSchedule(
    { id: 'pln_1', memberId: 'm', currency: 'USD', frequency: 'monthly', chargeIds, collected: true, fingerprint: 'f', agreedAt: at },
    chargeIds.map((chargeId, index) => ({ seq: index + 1, dueOn: addDays(today, index), amount: 100, pays: [{ chargeId, description: '', amount: 100 }] })),
  ),
  ...change,
});

const pauseOf = (change: Partial<Pause> = {}): Pause => ({ id: 'pse_1', memberId: 'm', state: 'active', startsOn: '2026-11-20', resumesOn: '2026-12-20', periods: 1, agreedAt: at, ...change });

const holdOf = (change: Partial<Hold> = {}): Hold => ({ id: 'hld_1', memberId: 'm', reason: 'dispute', chargeIds: [], conversationId: null, note: '', placedAt: at, endsOn: null, releasedAt: null, ...change });

const someIds = fc.subarray(ids, { minLength: 1 });
const anyCharges = fc.tuple(...ids.map((id) => fc.integer({ min: 0, max: 100 }).map((paid) => chargeOf(id, { paid })))).map((charges): Charge[] => charges);
const anyPlans = fc.array(fc.tuple(someIds, fc.constantFrom('active' as const, 'completed' as const, 'cancelled' as const, 'needs_conversation' as const)), { maxLength: 3 }).map((plans) => plans.map(([chargeIds, state], index) => planOf(chargeIds, { id: `pln_${index}`, state })));
const anyDay = fc.integer({ min: -30, max: 30 }).map((days) => addDays(today, days));
const anyPauses = fc.array(fc.tuple(anyDay, fc.constantFrom('active' as const, 'ended' as const)), { maxLength: 2 }).map((pauses) => pauses.map(([resumesOn, state], index) => pauseOf({ id: `pse_${index}`, resumesOn, state })));
const anyHolds = fc.array(fc.tuple(fc.subarray(ids), fc.option(anyDay), fc.boolean()), { maxLength: 3 }).map((holds) => holds.map(([chargeIds, endsOn, isReleased], index) => holdOf({ id: `hld_${index}`, chargeIds, endsOn, releasedAt: isReleased ? at : null })));
const anyPosition: fc.Arbitrary<RestPosition> = fc.record({ today: fc.constant(today), charges: anyCharges, plans: anyPlans, pauses: anyPauses, holds: anyHolds });

const idsOf = (position: RestPosition): string[] => restingCharges(position).map(({ charge }) => charge.id);

describe('which charges are let be', () => {
  test('none, where nothing is agreed', () => {
    expect(restingCharges({ today, charges: ids.map((id) => chargeOf(id)), plans: [], pauses: [], holds: [] })).toEqual([]);
  });

  test('those of a plan, by the instalment that pays each', () => {
    const resting = restingCharges({ today, charges: ids.map((id) => chargeOf(id)), plans: [planOf(['chg_3', 'chg_1'])], pauses: [], holds: [] });
    expect(resting.map(({ charge, reason }) => [charge.id, reason])).toMatchObject([
      ['chg_1', { kind: 'plan', id: 'pln_1', seq: 2, dueOn: '2026-12-02' }],
      ['chg_3', { kind: 'plan', id: 'pln_1', seq: 1, dueOn: '2026-12-01' }],
    ]);
  });

  test('by the next instalment, where money goes to the oldest charge first', () => {
    const plan = planOf(['chg_1', 'chg_2']);
    const instalments = plan.instalments.map((one) => ({ ...one, pays: [], ...(one.seq === 1 && { paid: 100, state: 'paid' as const }) }));
    const resting = restingCharges({ today, charges: [chargeOf('chg_2')], plans: [{ ...plan, instalments }], pauses: [], holds: [] });
    expect(resting.map(({ reason }) => reason)).toMatchObject([{ kind: 'plan', id: 'pln_1', seq: 2, dueOn: '2026-12-02' }]);
  });

  test('a pause ends on its day, and a breathing space on its own', () => {
    const charges = [chargeOf('chg_1')];
    const on = (day: string) => restingCharges({ today: day, charges, plans: [], pauses: [pauseOf()], holds: [holdOf({ reason: 'breathing_space', endsOn: '2026-12-25' })] }).map(({ reason }) => reason.id);
    expect([on('2026-12-19'), on('2026-12-20'), on('2026-12-24'), on('2026-12-25')]).toEqual([['pse_1'], ['hld_1'], ['hld_1'], []]);
  });
});

describe('over all that can be agreed', () => {
  law('only what is not paid, each once, in the order given', [anyPosition], (position) => {
    const unpaid = position.charges.filter(({ amount, paid }) => paid < amount).map(({ id }) => id);
    expect(unpaid.filter((id) => idsOf(position).includes(id))).toEqual(idsOf(position));
  });

  law('what a running plan covers is part of it, whatever else holds', [anyPosition], (position) => {
    for (const { charge, reason } of restingCharges(position)) {
      const running = position.plans.filter(({ state, chargeIds }) => state === 'active' && chargeIds.includes(charge.id));
      if (running.length > 0) expect(running.map(({ id }) => id)).toContain(reason.id);
    }
  });

  law('a reason is one that holds today', [anyPosition], (position) => {
    for (const { charge, reason } of restingCharges(position)) {
      if (reason.kind === 'plan') {
        const plan = position.plans.find(({ id }) => id === reason.id);
        expect(['active', 'needs_conversation']).toContain(plan?.state);
        expect(plan?.instalments.find(({ seq }) => seq === reason.seq)).toMatchObject({ dueOn: reason.dueOn, state: 'scheduled' });
      } else if (reason.kind === 'pause') {
        expect(position.pauses.find(({ id }) => id === reason.id)).toMatchObject({ state: 'active' });
      } else {
        const hold = position.holds.find(({ id }) => id === reason.id);
        expect(hold?.releasedAt).toBeNull();
        expect([...(hold?.chargeIds ?? []), ...(hold?.chargeIds.length === 0 ? ids : [])]).toContain(charge.id);
      }
    }
  });

  law('a pause lets everything be, and to agree to more lets nothing go', [anyPosition], (position) => {
    const paused = idsOf({ ...position, pauses: [...position.pauses, pauseOf({ id: 'pse_more' })] });
    expect(paused).toEqual(position.charges.filter(({ amount, paid }) => paid < amount).map(({ id }) => id));
  });

  law('what is over lets nothing be', [anyPosition], (position) => {
    const plans = position.plans.map((plan) => ({ ...plan, state: 'cancelled' as const }));
    const pauses = position.pauses.map((pause) => ({ ...pause, state: 'ended' as const }));
    const holds = position.holds.map((hold) => ({ ...hold, releasedAt: at }));
    expect(idsOf({ ...position, plans, pauses, holds })).toEqual([]);
  });
});
