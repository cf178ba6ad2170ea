import * as fc from 'fast-check';
import { expect } from 'vitest';
import { addDays } from '../../sdk/terms/calendar.ts';
import { markMissed } from '../../sdk/terms/markMissed.ts';
import {
  applyPayment,
  cancelPlan,
  moveInstalment,
  paidOf,
  totalOf,
  type Instalment,
  type Plan,
  type PlanState,
} from '../../sdk/terms/plan.ts';
import { anyPlan, at } from './arbitraries.ts';
import { law } from './runs.ts';

type Step =
  | { do: 'pay'; amount: number }
  | { do: 'wait'; days: number }
  | { do: 'move'; seq: number; to: number | 'end' }
  | { do: 'cancel' };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('pay'), amount: fc.integer({ min: 0, max: 40_000 }) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('wait'), days: fc.integer({ min: 0, max: 40 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('move'),
      seq: fc.integer({ min: 1, max: 12 }),
      to: fc.oneof(fc.constant('end' as const), fc.integer({ min: -3, max: 30 })),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'cancel' }) },
);

const allowed: Record<PlanState, PlanState[]> = {
  active: ['active', 'completed', 'cancelled', 'needs_conversation'],
  needs_conversation: ['needs_conversation', 'completed', 'cancelled'],
  completed: ['completed'],
  cancelled: ['cancelled'],
};

const maxMoves = 2;

/** The state that waiting or paying leads to, said in one sentence and without the code's own helpers. */
function expectedState(before: Plan, after: Plan): PlanState {
  if (before.state === 'completed' || before.state === 'cancelled') return before.state;
  if (after.instalments.every(({ amount, paid }) => amount === paid)) return 'completed';
  const row = after.instalments.map(({ state }) => (state === 'missed' ? 'm' : '.')).join('');
  return before.state === 'needs_conversation' || row.includes('mm') ? 'needs_conversation' : 'active';
}

function checkInstalment(before: Instalment, after: Instalment, today: string, runs: boolean): void {
  expect(after.paid).toBeGreaterThanOrEqual(before.paid);
  expect(after.paid).toBeLessThanOrEqual(after.amount);
  expect(after.state === 'paid').toBe(after.paid === after.amount);
  expect(after.agreedDueOn).toBe(before.agreedDueOn);
  expect(after.dueOn >= before.dueOn).toBe(true);
  expect(after.moves).toBeLessThanOrEqual(maxMoves);
  if (after.state === 'missed') expect(after.dueOn < today).toBe(true);
  if (after.state === 'scheduled' && runs) expect(after.dueOn >= today).toBe(true);
  if (before.state === 'missed' && after.state === 'scheduled') expect(after.moves).toBe(before.moves + 1);
}

law('whatever happens to a plan, in whatever order, its promises hold', [anyPlan, fc.array(anyStep, { maxLength: 25 })],
  (agreed, steps) => {
    let plan = agreed;
    let today = addDays(agreed.instalments[0]?.dueOn ?? '', -10);
    let accepted = 0;

    for (const step of steps) {
      const before = plan;
      if (step.do === 'pay') {
        const answer = applyPayment(plan, step.amount, at);
        plan = answer.plan;
        accepted += step.amount - answer.left;
        expect(answer.left === 0 || plan.state === 'completed' || plan.state === 'cancelled').toBe(true);
        expect(plan.state).toBe(expectedState(before, plan));
      } else if (step.do === 'wait') {
        today = addDays(today, step.days);
        plan = markMissed(plan, today, at);
        expect(plan.state).toBe(expectedState(before, plan));
      } else if (step.do === 'move') {
        const to = step.to === 'end' ? step.to : addDays(today, step.to);
        const change = moveInstalment(plan, step.seq, to, { today, maxDays: 14, maxMoves });
        if (change.ok) plan = change.plan;
        expect(plan.state).toBe(before.state);
      } else {
        const change = cancelPlan(plan, at);
        if (change.ok) plan = change.plan;
        expect(['completed', 'cancelled']).toContain(plan.state);
      }

      expect(allowed[before.state]).toContain(plan.state);
      expect(plan.endedAt === null).toBe(plan.state === 'active');
      expect(totalOf(plan)).toBe(totalOf(agreed));
      expect(paidOf(plan)).toBe(accepted);
      const days = plan.instalments.map(({ dueOn }) => dueOn);
      expect(days).toEqual([...new Set(days)].toSorted());
      const seqs = plan.instalments.map(({ seq }) => seq).toSorted((a, b) => a - b);
      expect(seqs).toEqual(agreed.instalments.map(({ seq }) => seq));
      for (const after of plan.instalments) {
        const same = before.instalments.find(({ seq }) => seq === after.seq);
        if (same !== undefined) checkInstalment(same, after, today, plan.state === 'active');
      }
    }
  });
