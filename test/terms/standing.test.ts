import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../sdk/terms/calendar.ts';
import type { Charge } from '../../sdk/terms/charge.ts';
import type { Hold } from '../../sdk/terms/hold.ts';
import { offersFor, planCurrencies } from '../../sdk/terms/offers.ts';
import { startPause, type Pause } from '../../sdk/terms/pause.ts';
import { markMissed } from '../../sdk/terms/markMissed.ts';
import { applyPayment, cancelPlan, planFromSchedule, type Plan } from '../../sdk/terms/plan.ts';
import { standingOf, type Position } from '../../sdk/terms/standing.ts';
import { at } from './arbitraries.ts';
import { law } from './runs.ts';

const today = '2026-12-01';

const chargeOf = (change: Partial<Charge> = {}): Charge => ({
  id: 'chg_1', memberId: 'm', description: 'October', dueOn: '2026-10-01', amount: 12_900, paid: 0, processing: 0, retryOn: null, wholeOnly: false, control: 'link_only', hasCard: false,
  currency: 'USD', reference: 'r', ...change,
});

const holdOf = (reason: Hold['reason'], change: Partial<Hold> = {}): Hold => ({
  id: 'h', memberId: 'm', reason, chargeIds: [], conversationId: null, note: '', placedAt: at, endsOn: null,
  releasedAt: null, ...change,
});

const planOf = (dueOns: string[], change: Partial<Plan> = {}): Plan => ({
  ...planFromSchedule(
    {
      id: 'pln_1', memberId: 'm', currency: 'USD', frequency: 'weekly', chargeIds: ['chg_1'], collected: false, fingerprint: 'f',
      agreedAt: at,
    },
    dueOns.map((dueOn, index) => ({ seq: index + 1, dueOn, amount: 4300 })),
  ),
  ...change,
});

const pauseOf = (startsOn: string): Pause => {
  const limits = { maxPeriods: 3, maxPerYear: 2, period: 'monthly' } as const;
  const change = startPause({ id: 'pse_1', memberId: 'm', startsOn, periods: 1, agreedAt: at }, [], limits);
  if (!change.ok) throw new Error(change.reason);
  return change.pause;
};

const positionOf = (change: Partial<Position> = {}): Position => ({
  today, charges: [], plans: [], pauses: [], holds: [], openConversation: false, snoozedUntil: null, widgetMuted: false,
  welcomed: false, ...change,
});

const inArrears = { charges: [chargeOf()] };
const seen = (change: Partial<Position>) => {
  const { status, surface, situation } = standingOf(positionOf(change));
  return [status, surface, situation];
};

describe('nothing owed', () => {
  test('is current, and the widget is not there', () => {
    expect(seen({})).toEqual(['current', 'none', 'nothing']);
    expect(seen({ charges: [chargeOf({ dueOn: today })] })).toEqual(['current', 'none', 'nothing']);
    expect(seen({ charges: [chargeOf({ paid: 12_900 })] })).toEqual(['current', 'none', 'nothing']);
  });

  test('with a payment on its way is processing', () => {
    expect(seen({ charges: [chargeOf({ processing: 12_900 })] })).toEqual(['processing', 'none', 'processing']);
  });

  test('within a week of settling is a welcome, once', () => {
    const completed = applyPayment(planOf(['2026-12-01']), 4300, '2026-11-27T10:00:00.000Z').plan;
    const welcome = ['current', 'nudge', 'welcome_back'];
    expect(seen({ plans: [completed] })).toEqual(welcome);
    expect(seen({ plans: [completed], welcomed: true })).toEqual(['current', 'none', 'nothing']);
    expect(seen({ plans: [completed], today: '2026-12-04' })).toEqual(welcome);
    expect(seen({ plans: [completed], today: '2026-12-05' })).toEqual(['current', 'none', 'nothing']);
    expect(seen({ settledOn: '2026-11-30' })).toEqual(welcome);
    expect(seen({ settledOn: '2026-11-30', widgetMuted: true })).toEqual(['current', 'none', 'welcome_back']);
    expect(seen({ settledOn: '2026-11-30', ...inArrears })).toEqual(['in_arrears', 'nudge', 'first_missed']);
  });
});

describe('arrears', () => {
  test('speak up, about one or about several', () => {
    expect(seen(inArrears)).toEqual(['in_arrears', 'nudge', 'first_missed']);
    const charges = [chargeOf(), chargeOf({ id: 'chg_2' })];
    expect(seen({ charges })).toEqual(['in_arrears', 'nudge', 'several_missed']);
  });

  test('are silent while snoozed or muted, and speak again on the day named', () => {
    expect(seen({ ...inArrears, snoozedUntil: '2026-12-02' })).toEqual(['in_arrears', 'none', 'first_missed']);
    expect(seen({ ...inArrears, snoozedUntil: today })).toEqual(['in_arrears', 'nudge', 'first_missed']);
    expect(seen({ ...inArrears, widgetMuted: true })).toEqual(['in_arrears', 'none', 'first_missed']);
  });

  test('begin after the days of grace', () => {
    expect(seen({ ...inArrears, graceDays: 60 })[0]).toBe('in_arrears');
    expect(seen({ ...inArrears, graceDays: 61 })[0]).toBe('current');
  });

  test('are told oldest first', () => {
    const days = { b: '2026-11-01', a: '2026-10-01', c: today };
    const charges = Object.entries(days).map(([id, dueOn]) => chargeOf({ id, dueOn }));
    expect(standingOf(positionOf({ charges })).overdue.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('a dispute', () => {
  const dispute = holdOf('dispute', { chargeIds: ['chg_1'] });

  test('of everything is a hold', () => {
    const standing = standingOf(positionOf({ ...inArrears, holds: [dispute] }));
    expect(standing).toMatchObject({ status: 'on_hold', surface: 'inline', situation: 'disputed', open: [] });
    expect(standing.overdue).toHaveLength(1);
  });

  test('of one charge leaves the others open', () => {
    const charges = [chargeOf(), chargeOf({ id: 'chg_2' })];
    const standing = standingOf(positionOf({ charges, holds: [dispute] }));
    expect(standing).toMatchObject({ status: 'in_arrears', situation: 'first_missed', open: [{ id: 'chg_2' }] });
  });

  test('that was released is none', () => {
    expect(seen({ ...inArrears, holds: [{ ...dispute, releasedAt: at }] })[0]).toBe('in_arrears');
  });
});

test('a conversation is a hold, and silent', () => {
  const expected = ['on_hold', 'inline', 'in_conversation'];
  expect(seen({ ...inArrears, openConversation: true })).toEqual(expected);
  expect(seen({ ...inArrears, holds: [holdOf('conversation')] })).toEqual(expected);
});

describe('a plan', () => {
  test('is silent while it runs, and what it covers is not open', () => {
    const plans = [planOf(['2026-12-01', '2026-12-08'])];
    expect(seen({ ...inArrears, plans })).toEqual(['in_plan', 'inline', 'in_plan']);
    expect(standingOf(positionOf({ ...inArrears, plans }))).toMatchObject({ overdue: [], open: [] });
  });

  test('left by the member leaves arrears', () => {
    const change = cancelPlan(planOf(['2026-12-01']), at);
    expect(seen({ ...inArrears, plans: change.ok ? [change.plan] : [] })[0]).toBe('in_arrears');
  });

  test('is quiet for three days after an instalment\'s day, then one gentle note', () => {
    const plans = [planOf(['2026-12-01', '2026-12-15'])];
    const on = (day: string) => seen({ ...inArrears, plans, today: day });
    expect(on('2026-12-01')).toEqual(['in_plan', 'inline', 'in_plan']);
    expect(on('2026-12-02')).toEqual(['in_plan', 'inline', 'instalment_missed']);
    expect(on('2026-12-04')).toEqual(['in_plan', 'inline', 'instalment_missed']);
    expect(on('2026-12-05')).toEqual(['in_plan', 'nudge', 'instalment_missed']);
    const quiet = ['in_plan', 'inline', 'instalment_missed'];
    expect(seen({ ...inArrears, plans, today: '2026-12-05', snoozedUntil: '2026-12-09' })).toEqual(quiet);
    expect(seen({ ...inArrears, plans, today: '2026-12-05', openConversation: true })).toEqual(quiet);
  });

  test('is read as it is today, also when no job has marked what was missed', () => {
    const plans = [planOf(['2026-11-17', '2026-11-24', '2026-12-08'])];
    const standing = standingOf(positionOf({ ...inArrears, plans }));
    expect(standing).toMatchObject({ status: 'needs_conversation', surface: 'nudge', open: [{ id: 'chg_1' }] });
    expect(standing.plans[0]?.state).toBe('needs_conversation');
    expect(plans[0]?.state).toBe('active');
  });

  test('that a person took over gives way to a new one, and to being settled', () => {
    const old = planOf(['2026-11-17', '2026-11-24'], { state: 'needs_conversation', endedAt: at });
    const renewed = planOf(['2026-12-08'], { id: 'pln_2', agreedAt: '2026-11-30T09:00:00.000Z' });
    expect(seen({ ...inArrears, plans: [old] })).toEqual(['needs_conversation', 'nudge', 'needs_conversation']);
    expect(seen({ ...inArrears, plans: [old], widgetMuted: true })[1]).toBe('inline');
    expect(seen({ ...inArrears, plans: [old, renewed] })[0]).toBe('in_plan');
    expect(seen({ charges: [chargeOf({ paid: 12_900 })], plans: [old] })[0]).toBe('current');
  });
});

describe('a pause', () => {
  test('is silent, and says once that it ends, three days before', () => {
    const pauses = [pauseOf('2026-11-10')];
    const on = (day: string, change = {}) => seen({ ...inArrears, pauses, today: day, ...change });
    expect(on('2026-12-06')).toEqual(['paused', 'inline', 'paused']);
    expect(on('2026-12-07')).toEqual(['paused', 'nudge', 'pause_ending']);
    expect(on('2026-12-07', { snoozedUntil: '2026-12-20' })).toEqual(['paused', 'inline', 'pause_ending']);
    expect(on('2026-12-10')).toEqual(['in_arrears', 'nudge', 'first_missed']);
  });

  test('lets nothing be missed', () => {
    const plans = [planOf(['2026-11-17', '2026-11-24', '2026-12-08'])];
    const standing = standingOf(positionOf({ ...inArrears, plans, pauses: [pauseOf('2026-11-10')] }));
    expect(standing).toMatchObject({ status: 'paused', surface: 'inline', situation: 'paused', plans });
  });

  test('and a breathing space keep silent about what was missed before', () => {
    const plans = [markMissed(planOf(['2026-11-17', '2026-12-24']), '2026-11-18', at)];
    expect(seen({ ...inArrears, plans })).toEqual(['in_plan', 'nudge', 'instalment_missed']);
    expect(seen({ ...inArrears, plans, pauses: [pauseOf('2026-11-20')] })[1]).toBe('inline');
    expect(seen({ ...inArrears, plans, holds: [holdOf('breathing_space')] })[1]).toBe('inline');
  });
});

test('a breathing space comes before everything, and is never broken by us', () => {
  const holds = [holdOf('breathing_space', { endsOn: addDays(today, 1) })];
  const plans = [planOf(['2026-11-17', '2026-11-24'])];
  const expected = ['on_hold', 'inline', 'breathing_space'];
  expect(seen({ ...inArrears, holds })).toEqual(expected);
  const pauses = [pauseOf('2026-11-10')];
  expect(seen({ ...inArrears, holds, plans, pauses, openConversation: true })).toEqual(expected);
  expect(standingOf(positionOf({ ...inArrears, holds, plans })).plans).toEqual(plans);
  expect(seen({ ...inArrears, holds, today: addDays(today, 1) })[0]).toBe('in_arrears');
});

const anyPosition: fc.Arbitrary<Position> = fc.record({
  today: fc.integer({ min: 0, max: 120 }).map((days) => addDays('2026-10-01', days)),
  charges: fc.subarray([
    chargeOf(), chargeOf({ id: 'chg_2', currency: 'EUR' }), chargeOf({ id: 'chg_3', processing: 12_900 }),
  ]),
  plans: fc.subarray([
    planOf(['2026-11-17', '2026-11-24', '2026-12-08']),
    planOf(['2026-12-20'], { id: 'pln_2', currency: 'EUR', chargeIds: ['chg_2'] }),
  ]),
  pauses: fc.subarray([pauseOf('2026-11-10')]),
  holds: fc.subarray([
    holdOf('breathing_space', { endsOn: '2026-11-20' }),
    holdOf('dispute', { chargeIds: ['chg_1'] }),
    holdOf('conversation'),
  ]),
  openConversation: fc.boolean(),
  snoozedUntil: fc.option(fc.integer({ min: 0, max: 120 }).map((days) => addDays('2026-10-01', days))),
  widgetMuted: fc.boolean(),
  welcomed: fc.boolean(),
  settledOn: fc.constantFrom(null, '2026-11-01'),
});

law('nobody is spoken to who asked for silence, is being heard, or may not be asked', [anyPosition], (position) => {
  const { surface, situation } = standingOf(position);
  const isSnoozed = position.snoozedUntil !== null && position.today < position.snoozedUntil;
  const isTalking = position.openConversation || position.holds.some(({ reason }) => reason === 'conversation');
  const isSilent = isSnoozed || position.widgetMuted || isTalking || situation === 'breathing_space';
  if (isSilent) expect(surface).not.toBe('nudge');
});

law('who owes nothing and has agreed nothing never sees the widget, but for the welcome', [anyPosition], (position) => {
  const standing = standingOf({ ...position, charges: [], plans: [], pauses: [], holds: [], openConversation: false });
  expect(standing.status).toBe('current');
  expect(standing.surface === 'none' || standing.situation === 'welcome_back').toBe(true);
});

describe('offers', () => {
  const pauseOptions = [{ periods: 1, resumesOn: '2027-01-01' }];
  const context = { pauseOptions, hasCircles: true };
  const offers = (change: Partial<Position>, other = {}) => {
    return offersFor(standingOf(positionOf(change)), { ...context, ...other });
  };
  test('are all six in arrears, none when nothing is owed', () => {
    expect(offers(inArrears)).toEqual(['plan', 'pause', 'pay', 'resources', 'talk', 'circle']);
    expect(offers({})).toEqual([]);
    expect(offers({ settledOn: today })).toEqual([]);
  });

  test('leave out a pause when the year\'s are used up, and circles when there are none', () => {
    expect(offers(inArrears, { pauseOptions: [] })).not.toContain('pause');
    expect(offers(inArrears, { hasCircles: false })).not.toContain('circle');
  });

  test('leave out a pause where a platform bills all that is open, since that would go on', () => {
    const owned = chargeOf({ id: 'chg_2', control: 'pay_only' });
    expect(offers({ charges: [owned] })).not.toContain('pause');
    expect(offers({ charges: [owned, chargeOf({ control: 'full' })] })).toContain('pause');
  });

  test('in a plan or a pause are help and people', () => {
    expect(offers({ ...inArrears, plans: [planOf(['2026-12-08'])] })).toEqual(['resources', 'talk', 'circle']);
    expect(offers({ ...inArrears, pauses: [pauseOf('2026-11-10')] })).toEqual(['pay', 'resources', 'talk', 'circle']);
  });

  test('in a breathing space still let a person pay, and ask nothing', () => {
    const holds = [holdOf('breathing_space')];
    expect(offers({ ...inArrears, holds })).toEqual(['pay', 'resources', 'talk', 'circle']);
  });

  test('when everything is disputed are help and people', () => {
    expect(offers({ ...inArrears, holds: [holdOf('dispute')] })).toEqual(['resources', 'talk', 'circle']);
  });

  test('after two missed in a row hold one new plan, then no more', () => {
    const old = planOf(['2026-11-17', '2026-11-24'], { state: 'needs_conversation', endedAt: at });
    expect(offers({ ...inArrears, plans: [old] })).toContain('plan');
    expect(offers({ ...inArrears, plans: [old, { ...old, id: 'pln_2' }] })).not.toContain('plan');
  });

  test('hold a plan per currency that has none running', () => {
    const charges = [chargeOf(), chargeOf({ id: 'chg_2', currency: 'EUR' })];
    expect(planCurrencies(standingOf(positionOf({ charges })))).toEqual(['USD', 'EUR']);
    expect(planCurrencies(standingOf(positionOf({ charges, plans: [planOf(['2026-12-08'])] })))).toEqual(['EUR']);
  });

  law('always hold a person and help when anything is owed or agreed', [anyPosition], (position) => {
    const standing = standingOf(position);
    const kinds = offersFor(standing, context);
    expect(kinds.includes('talk') && kinds.includes('resources')).toBe(standing.status !== 'current');
    expect(kinds.includes('pay')).toBe(standing.open.length > 0);
  });
});
