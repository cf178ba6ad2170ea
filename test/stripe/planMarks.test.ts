import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { noPlanMarks, planMarks, readPlanMarks } from '../../sdk/server/stripe/planMarks.ts';
import { addDays } from '../../sdk/terms/calendar.ts';
import type { Plan } from '../../sdk/terms/plan.ts';
import { anyCurrency, anyDate, anyFrequency, at } from '../terms/arbitraries.ts';

const anyPlan: fc.Arbitrary<Plan> = fc
  .record({ currency: anyCurrency, frequency: anyFrequency, firstDueOn: anyDate, collected: fc.boolean(), instalments: fc.array(fc.record({ amount: fc.integer({ min: 1, max: 99_999_999_999 }), moves: fc.integer({ min: 0, max: 3 }) }), { minLength: 1, maxLength: 60 }) })
  .map(({ instalments, firstDueOn, ...terms }) => ({
    id: 'pln_1',
    memberId: 'm',
    kind: instalments.length === 1 ? 'promise' : 'plan',
    state: 'active',
    chargeIds: ['chg_1'],
    fingerprint: 'f',
    agreedAt: at,
    endedAt: null,
    ...terms,
    instalments: instalments.map(({ amount, moves }, index) => {
      const agreedDueOn = addDays(firstDueOn, index * 7);
      return { seq: index + 1, dueOn: addDays(agreedDueOn, moves), agreedDueOn, amount, paid: 0, state: 'scheduled' as const, moves, pays: [], needsMember: false, retryOn: null };
    }),
  }));

it('any plan can be read off what is written on an invoice, which Stripe takes', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const marks = planMarks(plan);
      expect(Object.values(marks).every((value) => value.length <= 500)).toBe(true);
      expect(Object.keys(marks)).toEqual(Object.keys(noPlanMarks));
      const { id, kind, currency, frequency, collected, agreedAt } = plan;
      const days = plan.instalments.map(({ seq, dueOn, agreedDueOn, amount, moves }) => ({ seq, dueOn, agreedDueOn, amount, moves }));
      expect(readPlanMarks({ gt_plan: plan.id, ...marks })).toEqual({ id, kind, currency, frequency, collected, agreedAt, days });
    }),
    { numRuns: 2000 },
  );
});

it('what is not ours, or only half there, is no plan', () => {
  const marks = { gt_plan: 'pln_1', gt_terms: 'plan USD monthly collected 2026-11-25T15:00:00.000Z', gt_days: '1:2026-11-27:4300' };
  expect(readPlanMarks(marks)).not.toBeNull();
  for (const changed of [{ gt_plan: '' }, { gt_terms: 'plan USD' }, { gt_days: '' }, { gt_days: '1:2026-11-27' }, { gt_terms: 'plan USD yearly collected 2026-11-25T15:00:00.000Z' }]) {
    expect(readPlanMarks({ ...marks, ...changed })).toBeNull();
  }
  expect(readPlanMarks({})).toBeNull();
});
