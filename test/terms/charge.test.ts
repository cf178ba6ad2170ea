import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate, isOverdue, owedOn, type Charge } from '../../sdk/terms/charge.ts';
import { holdsCharge, isHolding, type Hold } from '../../sdk/terms/hold.ts';
import { anyDate, at } from './arbitraries.ts';
import { law } from './runs.ts';

function chargeOf(change: Partial<Charge>): Charge {
  return {
    id: 'chg_1', memberId: 'm', description: 'October', dueOn: '2026-10-01', amount: 12_900, paid: 0, processing: 0, retryOn: null, wholeOnly: false, control: 'link_only', hasCard: false,
    currency: 'USD', reference: 'r', ...change,
  };
}

describe('a charge', () => {
  test('is overdue from the day after, with what is neither paid nor on its way', () => {
    const charge = chargeOf({ paid: 2900, processing: 1000 });
    expect(owedOn(charge)).toBe(9000);
    expect([isOverdue(charge, '2026-10-01'), isOverdue(charge, '2026-10-02')]).toEqual([false, true]);
    expect(isOverdue(chargeOf({ paid: 2900, processing: 10_000 }), '2027-01-01')).toBe(false);
  });
});

describe('sharing a payment out', () => {
  test('pays the oldest first', () => {
    const charges = [chargeOf({ id: 'b', dueOn: '2026-11-01' }), chargeOf({ id: 'a', dueOn: '2026-10-01', paid: 900 })];
    expect(allocate(charges, 20_000)).toEqual({
      allocations: [{ chargeId: 'a', amount: 12_000 }, { chargeId: 'b', amount: 8000 }],
      left: 0,
    });
    expect(allocate(charges, 30_000).left).toBe(5100);
  });

  test('never crosses currencies', () => {
    expect(() => allocate([chargeOf({}), chargeOf({ currency: 'EUR' })], 100)).toThrow(RangeError);
  });

  const anyCharges = fc.array(
    fc.tuple(anyDate, fc.integer({ min: 1, max: 50_000 }), fc.double({ min: 0, max: 1, noNaN: true })),
    { maxLength: 8 },
  ).map((rows) => rows.map(([dueOn, amount, share], index) => {
    const paid = Math.floor(amount * share);
    return chargeOf({ id: `chg_${index}`, dueOn, amount, paid, processing: Math.floor((amount - paid) * share) });
  }));

  law('gives out exactly the payment, never more than is owed, and nothing to a later one before an earlier',
    [anyCharges, fc.integer({ min: 0, max: 200_000 })], (charges, amount) => {
      const { allocations, left } = allocate(charges, amount);
      const given = new Map(allocations.map((part) => [part.chargeId, part.amount]));
      expect(allocations.reduce((sum, part) => sum + part.amount, left)).toBe(amount);
      expect(given.size).toBe(allocations.length);
      expect(allocations.every((part) => part.amount > 0)).toBe(true);
      const open = charges.filter((charge) => (given.get(charge.id) ?? 0) < owedOn(charge));
      expect(left === 0 || open.length === 0).toBe(true);
      for (const charge of charges) {
        expect(given.get(charge.id) ?? 0).toBeLessThanOrEqual(owedOn(charge));
        const hasOlderOpen = open.some(({ dueOn }) => dueOn < charge.dueOn);
        if (hasOlderOpen) expect(given.has(charge.id)).toBe(false);
      }
    });
});

const holdOf = (change: Partial<Hold>): Hold => ({
  id: 'h', memberId: 'm', reason: 'dispute', chargeIds: [], conversationId: null, note: '', placedAt: at, endsOn: null,
  releasedAt: null, ...change,
});

describe('a hold', () => {
  test('is in force until it is released, or until its last day', () => {
    expect(isHolding(holdOf({}), '2036-01-01')).toBe(true);
    expect(isHolding(holdOf({ releasedAt: at }), '2026-11-27')).toBe(false);
    const until = holdOf({ endsOn: '2026-12-01' });
    expect([isHolding(until, '2026-11-30'), isHolding(until, '2026-12-01')]).toEqual([true, false]);
  });

  test('of some charges holds only those; of none named, all', () => {
    expect(holdsCharge(holdOf({ chargeIds: ['a'] }), 'a', '2026-12-01')).toBe(true);
    expect(holdsCharge(holdOf({ chargeIds: ['a'] }), 'b', '2026-12-01')).toBe(false);
    expect(holdsCharge(holdOf({}), 'b', '2026-12-01')).toBe(true);
    expect(holdsCharge(holdOf({ releasedAt: at }), 'b', '2026-12-01')).toBe(false);
  });
});
