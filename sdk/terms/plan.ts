import { addDays, isCivilDate, type CivilDate } from './calendar.ts';
import { minimumOf } from './money.ts';
import { stepsAfter, type Frequency, type Schedule, type Whole } from './schedule.ts';

/** One part of an agreed plan. */
export interface Instalment {
  /** 1, 2, 3 … in the order first agreed. It names the instalment for as long as the plan lives, also after a move. */
  seq: number;
  dueOn: CivilDate;
  /** The day first agreed; differs from `dueOn` once it was moved. */
  agreedDueOn: CivilDate;
  /** Integer minor units. */
  amount: number;
  /** Integer minor units, never more than `amount`. */
  paid: number;
  /** `missed`: its day passed and it was not paid in full. A missed instalment that is moved is `scheduled` again. */
  state: 'scheduled' | 'paid' | 'missed';
  /** How many times the member has moved it. */
  moves: number;
  /** What it pays, each in one; empty where money goes to the oldest charge first. */
  pays: Whole[];
  /** Whether the bank wants to see the member before it lets it be collected. */
  needsMember: boolean;
  /** The day on which it is asked for again by itself, since the bank said no for now; null where it is not. */
  retryOn: CivilDate | null;
}

export type PlanState = 'active' | 'completed' | 'cancelled' | 'needs_conversation';

/** An agreed schedule over charges of one currency. A promise ("I'll pay on Friday") is a plan of one. */
export interface Plan {
  id: string;
  memberId: string;
  kind: 'plan' | 'promise';
  state: PlanState;
  currency: string;
  frequency: Frequency;
  /** The charges it covers. */
  chargeIds: string[];
  /** Whether each instalment is collected by itself on its day. */
  collected: boolean;
  /** The quote it was agreed from; agreeing to the same quote again is agreeing to the same plan. */
  fingerprint: string;
  /** Ordered by `dueOn`, which strictly increases. */
  instalments: Instalment[];
  /** RFC 3339 in UTC. */
  agreedAt: string;
  /** RFC 3339 in UTC; null while it runs. */
  endedAt: string | null;
}

/** Why a member's change to a plan is refused. */
export type PlanRefusal =
  | 'plan_is_over'
  | 'unknown_instalment'
  | 'already_paid'
  | 'moved_too_often'
  | 'not_a_later_date'
  | 'too_late'
  | 'date_taken';

export type PlanChange = { ok: true; plan: Plan } | { ok: false; reason: PlanRefusal };

/** How far a member may move an instalment without asking. */
export interface MoveRules {
  today: CivilDate;
  /** Days after the day first agreed, or after today for a missed one. */
  maxDays: number;
  /** Times each instalment may be moved. */
  maxMoves: number;
  /** The last day that any instalment may fall due on, from the country profile; none when left out. */
  lastDueBy?: CivilDate | null;
}

/** Turns an agreed schedule into a running plan. A schedule of one instalment is a promise. */
export function planFromSchedule(
  agreed: Omit<Plan, 'kind' | 'state' | 'instalments' | 'endedAt'>,
  schedule: Schedule,
): Plan {
  return {
    ...agreed,
    kind: schedule.length === 1 ? 'promise' : 'plan',
    state: 'active',
    instalments: schedule.map(({ seq, dueOn, amount, pays = [] }) => {
      return { seq, dueOn, agreedDueOn: dueOn, amount, paid: 0, state: 'scheduled', moves: 0, pays, needsMember: false, retryOn: null };
    }),
    endedAt: null,
  };
}

/** What was agreed in all, integer minor units. It never changes while a plan lives. */
export function totalOf(plan: Plan): number {
  return plan.instalments.reduce((sum, { amount }) => sum + amount, 0);
}

/** What has been paid in all, integer minor units. */
export function paidOf(plan: Plan): number {
  return plan.instalments.reduce((sum, { paid }) => sum + paid, 0);
}

/** What is still to pay in all, integer minor units. */
export function remainingOf(plan: Plan): number {
  return totalOf(plan) - paidOf(plan);
}

/** Whether nothing more will be collected by this plan: it is completed or cancelled, or a person has taken over. */
export function isOver(plan: Plan): boolean {
  return plan.state !== 'active';
}

/** The next instalment to fall due, today's included; null when there is none. Missed ones lie behind. */
export function nextInstalment(plan: Plan): Instalment | null {
  return plan.instalments.find(({ state }) => state === 'scheduled') ?? null;
}

/** The instalments whose day passed without being paid in full, the oldest first. */
export function missedInstalments(plan: Plan): Instalment[] {
  return plan.instalments.filter(({ state }) => state === 'missed');
}

/**
 * Puts a payment towards a plan: the oldest missed instalment first, then the next due, then from the end, so that the
 * plan grows shorter and the dates in between stay as agreed. A plan that a person has taken over still takes payments.
 * @param amount integer minor units, not negative
 * @param at RFC 3339 in UTC: the end of the plan when this payment completes it
 * @param chargeId the charge that was paid: where an instalment pays it in one, that comes first
 * @returns the plan, and in `left` what was more than was owed (all of it when the plan is completed or cancelled)
 * @throws RangeError when the amount is not such an integer
 */
export function applyPayment(plan: Plan, amount: number, at: string, chargeId?: string): { plan: Plan; left: number } {
  if (!Number.isSafeInteger(amount) || amount < 0) {
    throw new RangeError(`applyPayment: ${amount} is not a whole number of minor units; pass what was really paid.`);
  }
  if (amount === 0 || plan.state === 'completed' || plan.state === 'cancelled') return { plan, left: amount };

  const paidNow = new Map<number, number>();
  let left = amount;
  for (const instalment of inOrderOfPayment(plan, chargeId)) {
    const part = Math.min(left, instalment.amount - instalment.paid);
    paidNow.set(instalment.seq, part);
    left -= part;
  }
  const paid = plan.instalments.map((instalment) => {
    return { ...instalment, paid: instalment.paid + (paidNow.get(instalment.seq) ?? 0) };
  });
  const instalments = withoutSmallRests(paid, minimumOf(plan.currency)).map((instalment): Instalment => {
    return isUnpaid(instalment) ? instalment : { ...instalment, state: 'paid', needsMember: false, retryOn: null };
  });
  if (instalments.some(isUnpaid)) return { plan: { ...plan, instalments }, left };
  return { plan: { ...plan, instalments, state: 'completed', endedAt: at }, left };
}

/** Whether something is still to pay of it. */
export function isUnpaid({ amount, paid }: Instalment): boolean {
  return paid < amount;
}

function inOrderOfPayment(plan: Plan, chargeId: string | undefined): Instalment[] {
  const [nextDue, ...later] = plan.instalments.filter(({ state }) => state === 'scheduled');
  const inOrder = [...missedInstalments(plan), ...(nextDue === undefined ? [] : [nextDue]), ...later.toReversed()];
  const isMeant = ({ pays }: Instalment): boolean => pays.some((whole) => whole.chargeId === chargeId);
  return inOrder.toSorted((a, b) => Number(isMeant(b)) - Number(isMeant(a)));
}

/**
 * A rest that no provider would charge goes to the unpaid instalment before it, or after it when there is none before;
 * the last one left has nowhere to go and stays as it is.
 */
function withoutSmallRests(instalments: Instalment[], minimum: number): Instalment[] {
  const reworked = instalments.map((instalment) => ({ ...instalment }));
  reworked.forEach((instalment, index) => {
    const rest = instalment.amount - instalment.paid;
    const receiver = reworked.slice(0, index).findLast(isUnpaid) ?? reworked.slice(index + 1).find(isUnpaid);
    if (rest === 0 || rest >= minimum || instalment.paid === 0 || instalment.pays.length > 0 || receiver === undefined) return;
    instalment.amount -= rest;
    receiver.amount += rest;
  });
  return reworked;
}

/** Leaves a plan; what was paid stays paid. Also closes one that a person has taken over. */
export function cancelPlan(plan: Plan, at: string): PlanChange {
  if (plan.state === 'completed' || plan.state === 'cancelled') return { ok: false, reason: 'plan_is_over' };
  return { ok: true, plan: { ...plan, state: 'cancelled', endedAt: at } };
}

/**
 * The latest day an instalment may be moved to: `maxDays` after the day first agreed (after today for a missed one),
 * but before the next unpaid instalment. Null when it cannot be moved to another day.
 */
export function movableUntil(plan: Plan, seq: number, rules: MoveRules): CivilDate | null {
  const instalment = plan.instalments.find((one) => one.seq === seq);
  if (instalment === undefined || refusalToMove(plan, instalment, rules) !== null) return null;
  let latest = addDays(instalment.state === 'missed' ? rules.today : instalment.agreedDueOn, rules.maxDays);
  const next = plan.instalments.find((one) => one.dueOn > instalment.dueOn && isUnpaid(one));
  if (next !== undefined && latest >= next.dueOn) latest = addDays(next.dueOn, -1);
  if (rules.lastDueBy && latest > rules.lastDueBy) latest = rules.lastDueBy;
  while (isTaken(plan, latest) && latest > instalment.dueOn) latest = addDays(latest, -1);
  return latest > instalment.dueOn && latest >= rules.today ? latest : null;
}

/**
 * Moves one instalment to a later day, or to the end: one step of the plan's frequency after its last date (and not
 * before today). A missed one is scheduled again. The instalments stay ordered by day.
 */
export function moveInstalment(plan: Plan, seq: number, to: CivilDate | 'end', rules: MoveRules): PlanChange {
  const instalment = plan.instalments.find((one) => one.seq === seq);
  if (instalment === undefined) return { ok: false, reason: 'unknown_instalment' };
  const dueOn = to === 'end' ? endOf(plan, rules.today) : to;
  const reason = refusalToMove(plan, instalment, rules) ?? refusalOfDate(plan, instalment, to, dueOn, rules);
  if (reason !== null) return { ok: false, reason };

  const moved: Instalment = { ...instalment, dueOn, state: 'scheduled', moves: instalment.moves + 1, needsMember: false, retryOn: null };
  const instalments = plan.instalments.map((one) => (one === instalment ? moved : one));
  instalments.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return { ok: true, plan: { ...plan, instalments } };
}

function refusalToMove(plan: Plan, instalment: Instalment, rules: MoveRules): PlanRefusal | null {
  if (isOver(plan)) return 'plan_is_over';
  if (instalment.state === 'paid') return 'already_paid';
  return instalment.moves >= rules.maxMoves ? 'moved_too_often' : null;
}

function refusalOfDate(
  plan: Plan,
  instalment: Instalment,
  to: CivilDate | 'end',
  dueOn: CivilDate,
  rules: MoveRules,
): PlanRefusal | null {
  if (to === 'end') return rules.lastDueBy && dueOn > rules.lastDueBy ? 'too_late' : null;
  if (!isCivilDate(dueOn) || dueOn <= instalment.dueOn || dueOn < rules.today) return 'not_a_later_date';
  const latest = movableUntil(plan, instalment.seq, rules);
  if (latest === null || dueOn > latest) return 'too_late';
  return isTaken(plan, dueOn) ? 'date_taken' : null;
}

/** An instalment that was paid early keeps its day; no two may share one. */
function isTaken(plan: Plan, date: CivilDate): boolean {
  return plan.instalments.some(({ dueOn }) => dueOn === date);
}

/** Counted from the anchor while the last date is still one of its steps, so that month ends do not drift by a move. */
function endOf(plan: Plan, today: CivilDate): CivilDate {
  const last = plan.instalments.at(-1)?.dueOn ?? today;
  const anchor = plan.instalments.find(({ seq }) => seq === 1)?.agreedDueOn ?? last;
  let steps = 0;
  while (stepsAfter(anchor, plan.frequency, steps) < last) steps += 1;
  const [from, done] = stepsAfter(anchor, plan.frequency, steps) === last ? [anchor, steps] : [last, 0];
  let next = done + 1;
  while (stepsAfter(from, plan.frequency, next) < today) next += 1;
  return stepsAfter(from, plan.frequency, next);
}
