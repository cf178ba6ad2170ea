import { describe, expect, test } from 'vitest';
import { type Assignment, type Charge, type MeasuredPosition, type Plan, reachedOn } from '../../../sdk/terms/index.ts';

const assigned: Assignment = {
  experiment: 'first-note',
  memberId: 'm1',
  arm: 'warm',
  assignedOn: '2027-01-01',
  open: [
    { chargeId: 'a', amount: 10_000, currency: 'USD' },
    { chargeId: 'b', amount: 4_000, currency: 'EUR' },
  ],
  reachedOn: null,
  harms: {},
  stoppedOn: null,
};
const charge = (id: string, paid: number, changes: Partial<Charge> = {}): Charge => ({
  id,
  memberId: 'm1',
  description: 'Month 3',
  dueOn: '2026-12-20',
  amount: 10_000,
  currency: 'USD',
  paid,
  processing: 0, retryOn: null, wholeOnly: false, control: 'link_only', hasCard: false,
  reference: id,
  ...changes,
});
const plan = (changes: Partial<Plan> = {}): Plan => ({
  id: 'pln_1',
  memberId: 'm1',
  kind: 'plan',
  state: 'active',
  currency: 'USD',
  frequency: 'monthly',
  chargeIds: ['a'], collected: false,
  fingerprint: '',
  agreedAt: '2027-01-03T09:00:00.000Z',
  endedAt: null,
  instalments: [{ seq: 1, dueOn: '2027-02-01', agreedDueOn: '2027-02-01', amount: 10_000, paid: 0, state: 'scheduled', moves: 0, pays: [], needsMember: false, retryOn: null }],
  ...changes,
});
const on = (today: string, changes: Partial<MeasuredPosition> = {}): MeasuredPosition => ({ today, charges: [], plans: [], clearedOn: null, ...changes });

describe('a member has resumed', () => {
  test('on the first day on which nothing overdue is open any more', () => {
    expect(reachedOn(assigned, 'resumed', on('2027-01-05', { charges: [charge('a', 9_999)] }))).toBeNull();
    expect(reachedOn(assigned, 'resumed', on('2027-01-05', { charges: [charge('later', 0, { dueOn: '2027-01-05' })] }))).toBe('2027-01-05');
    expect(reachedOn(assigned, 'resumed', on('2027-01-05'))).toBe('2027-01-05');
  });

  test('also when it is looked at late, on the day on which it was', () => {
    expect(reachedOn(assigned, 'resumed', on('2027-03-01', { clearedOn: '2027-01-31' }))).toBe('2027-01-31');
    expect(reachedOn(assigned, 'resumed', on('2027-03-01', { clearedOn: '2027-02-01' }))).toBeNull();
    expect(reachedOn(assigned, 'resumed', on('2027-02-01'))).toBeNull();
    expect(reachedOn(assigned, 'resumed', on('2027-01-09', { clearedOn: '2026-12-24' }))).toBe('2027-01-09');
  });

  test('for good', () => {
    const reached = { ...assigned, reachedOn: '2027-01-05' };
    expect(reachedOn(reached, 'resumed', on('2027-01-20', { charges: [charge('c', 0, { dueOn: '2027-01-10' })] }))).toBe('2027-01-05');
  });
});

describe('a member has paid a share', () => {
  const paid = (a: number, b: number) => on('2027-01-05', { charges: [charge('a', a), charge('b', b, { amount: 4_000, currency: 'EUR' })] });

  test('when half of what was open is paid in every currency, and not before', () => {
    expect(reachedOn(assigned, 'paid_share', paid(5_000, 1_999))).toBeNull();
    expect(reachedOn(assigned, 'paid_share', paid(4_999, 4_000))).toBeNull();
    expect(reachedOn(assigned, 'paid_share', paid(5_000, 2_000))).toBe('2027-01-05');
    expect(reachedOn(assigned, 'paid_share', on('2027-01-31'))).toBe('2027-01-31');
    expect(reachedOn(assigned, 'paid_share', on('2027-02-01'))).toBeNull();
  });

  test('whatever was paid before they were assigned, or towards something else', () => {
    const halfPaidBefore = { ...assigned, open: [{ chargeId: 'a', amount: 5_000, currency: 'USD' }] };
    expect(reachedOn(halfPaidBefore, 'paid_share', on('2027-01-05', { charges: [charge('a', 7_499)] }))).toBeNull();
    expect(reachedOn(halfPaidBefore, 'paid_share', on('2027-01-05', { charges: [charge('a', 7_500)] }))).toBe('2027-01-05');
  });
});

describe('a member has kept a plan', () => {
  test.each([
    ['that runs with nothing missed', plan(), true],
    ['that is paid', plan({ state: 'completed', endedAt: '2027-02-01T09:00:00.000Z' }), true],
    ['but one instalment', plan({ instalments: [{ seq: 1, dueOn: '2027-02-01', agreedDueOn: '2027-02-01', amount: 10_000, paid: 0, state: 'missed', moves: 0, pays: [], needsMember: false, retryOn: null }] }), false],
    ['that a person had to take over', plan({ state: 'needs_conversation' }), false],
    ['that they left', plan({ state: 'cancelled', endedAt: '2027-02-01T09:00:00.000Z' }), false],
    ['that was a promise', plan({ kind: 'promise' }), false],
    ['that is older', plan({ agreedAt: '2026-12-30T09:00:00.000Z' }), false],
  ])('%s: asked once, when 60 days are over', (_name, one, isKept) => {
    expect(reachedOn(assigned, 'plan_kept', on('2027-03-02', { plans: [one] }))).toBeNull();
    expect(reachedOn(assigned, 'plan_kept', on('2027-03-03', { plans: [one] }))).toBe(isKept ? '2027-03-02' : null);
  });
});
