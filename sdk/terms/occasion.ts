import { addDays, type CivilDate } from './calendar.ts';
import { isHolding } from './hold.ts';
import { missedInstalments, nextInstalment, type Plan } from './plan.ts';
import { isMissedLongEnough, PAUSE_NOTICE_DAYS, type Position, QUIET_DAYS, type Situation, type Standing } from './standing.ts';

/** Days after a silence ended in which nothing is said about arrears. Ours. */
export const REST_DAYS = 3;

/** Something that may be said to a member. */
export interface Occasion {
  situation: Situation;
  /** Names what is said once only; empty for arrears, where the rhythm alone decides. */
  about: string;
  /** The day it began. */
  since: CivilDate;
  /** The day on which something else may come to be said by itself; null when only an event can bring it. */
  until: CivilDate | null;
}

/** Why nothing is said on any channel. */
export type Silence =
  | 'owes_nothing'
  | 'on_its_way'
  | 'plan'
  | 'promise'
  | 'pause'
  | 'conversation'
  | 'dispute'
  | 'breathing_space'
  | 'snoozed'
  | 'resting';

export interface Quiet {
  quiet: Silence;
  /** The day on which it may end by itself; null when it ends by its own event only. */
  until: CivilDate | null;
}

/**
 * The one quiet switch. Whatever has been agreed or asked for stops touches on every channel at once, and ends only by its
 * own rule: a plan or a promise when one of its days passed unpaid, a pause three days before its end, a conversation
 * and a dispute when they are closed, a breathing space and a snooze on their day. Then what is left rests for three days:
 * nobody who has just said goodbye is written to about money the same hour.
 */
export function occasionOf(position: Position, standing: Standing): Occasion | Quiet {
  const { today, holds, snoozedUntil, restsUntil } = position;
  const holding = holds.filter((hold) => isHolding(hold, today));
  const breathing = holding.find(({ reason }) => reason === 'breathing_space');
  if (breathing) return { quiet: 'breathing_space', until: breathing.endsOn };
  if (position.openConversation || holding.some(({ reason }) => reason === 'conversation')) return { quiet: 'conversation', until: null };
  if (holding.some(({ reason }) => reason === 'dispute')) return { quiet: 'dispute', until: null };
  if (snoozedUntil !== null && today < snoozedUntil) return whileSnoozed(position, standing, snoozedUntil);
  const occasion = byStatus(position, standing);
  const isAboutArrears = 'about' in occasion && occasion.about === '';
  return isAboutArrears && restsUntil && today < restsUntil ? { quiet: 'resting', until: restsUntil } : occasion;
}

/** Closing a welcome is a snooze too, so that it holds on every device; nobody has asked for quiet about what they do not owe. */
function whileSnoozed(position: Position, { status }: Standing, until: CivilDate): Quiet {
  return status === 'current' ? { quiet: 'owes_nothing', until: nextDueDay(position) } : { quiet: 'snoozed', until };
}

function byStatus(position: Position, standing: Standing): Occasion | Quiet {
  const { status, situation, pause } = standing;
  if (status === 'needs_conversation') {
    const plan = standing.plans.find(({ state }) => state === 'needs_conversation');
    return { situation, about: plan?.id ?? '', since: (plan?.endedAt ?? plan?.agreedAt ?? position.today).slice(0, 10), until: null };
  }
  if (pause) {
    const noticeOn = addDays(pause.resumesOn, -PAUSE_NOTICE_DAYS);
    return situation === 'pause_ending' ? { situation, about: `${pause.id}:${pause.resumesOn}`, since: noticeOn, until: null } : { quiet: 'pause', until: noticeOn };
  }
  if (status === 'in_plan') return inPlan(position, standing);
  if (status === 'in_arrears') return { situation, about: '', since: standing.open[0]?.dueOn ?? position.today, until: null };
  if (status === 'processing') return { quiet: 'on_its_way', until: null };
  if (situation === 'welcome_back') return { situation, about: `welcome:${position.settledOn ?? lastEndOf(standing.plans)}`, since: position.today, until: nextDueDay(position) };
  return { quiet: 'owes_nothing', until: nextDueDay(position) };
}

/** A plan is silent but for one note about each instalment that was missed, after three quiet days. */
function inPlan({ today }: Position, { plans, situation }: Standing): Occasion | Quiet {
  const running = plans.filter(({ state }) => state === 'active');
  for (const plan of running) {
    const missed = missedInstalments(plan).findLast(({ dueOn }) => isMissedLongEnough(dueOn, today));
    if (missed) return { situation, about: `${plan.id}:${missed.seq}:${missed.dueOn}`, since: addDays(missed.dueOn, QUIET_DAYS + 1), until: null };
  }
  const dates = running.flatMap((plan) => [...missedInstalments(plan), nextInstalment(plan)]).flatMap((one) => (one ? [one.dueOn] : []));
  const [first] = dates.toSorted();
  return { quiet: running.every(({ kind }) => kind === 'promise') ? 'promise' : 'plan', until: first === undefined ? null : addDays(first, QUIET_DAYS + 1) };
}

function lastEndOf(plans: Plan[]): string {
  return plans.map(({ endedAt }) => endedAt?.slice(0, 10) ?? '').toSorted().at(-1) ?? '';
}

/** The day after the next charge is due: by then it is paid, or in arrears. */
function nextDueDay({ charges, today, graceDays = 0 }: Position): CivilDate | null {
  const [next] = charges.filter(({ dueOn, amount, paid }) => paid < amount && addDays(dueOn, graceDays) >= today).map(({ dueOn }) => dueOn).toSorted();
  return next === undefined ? null : addDays(next, graceDays + 1);
}
