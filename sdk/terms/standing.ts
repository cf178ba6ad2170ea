import { addDays, daysBetween, type CivilDate } from './calendar.ts';
import { isOverdue, owedOn, type Charge } from './charge.ts';
import { isDisputed, isHolding, type Hold } from './hold.ts';
import { isPaused, type Pause } from './pause.ts';
import { markMissed } from './markMissed.ts';
import { missedInstalments, type Plan } from './plan.ts';

export type StandingStatus =
  | 'current'
  | 'processing'
  | 'in_arrears'
  | 'in_plan'
  | 'paused'
  | 'on_hold'
  | 'needs_conversation';

/** How present the widget may be: not at all, speaking up once, or only where the owner placed it. */
export type Surface = 'none' | 'nudge' | 'inline';

/** What a message would be about: it picks the words. */
export type Situation =
  | 'nothing'
  | 'welcome_back'
  | 'processing'
  | 'first_missed'
  | 'several_missed'
  | 'retrying'
  | 'in_plan'
  | 'instalment_missed'
  | 'paused'
  | 'pause_ending'
  | 'needs_conversation'
  | 'in_conversation'
  | 'disputed'
  | 'breathing_space';

/** All that is known of one member on one day. */
export interface Position {
  /** In the member's time zone. */
  today: CivilDate;
  charges: Charge[];
  plans: Plan[];
  pauses: Pause[];
  holds: Hold[];
  openConversation: boolean;
  snoozedUntil: CivilDate | null;
  /** Nothing is said about arrears before this day. */
  restsUntil?: CivilDate | null;
  /** Whether the member does not want to be written to by the widget. */
  widgetMuted: boolean;
  /** Whether the member has already been welcomed back since all was paid. */
  welcomed: boolean;
  /** The day the last arrears were paid, where it is known from elsewhere than a completed plan. */
  settledOn?: CivilDate | null;
  /** Days after its due day on which a charge is not spoken of yet; 0 when left out. */
  graceDays?: number;
}

/** How things stand for a member. */
export interface Standing {
  status: StandingStatus;
  surface: Surface;
  situation: Situation;
  /** Overdue and not covered by a running plan, disputed ones included; the oldest first. */
  overdue: Charge[];
  /** Overdue, neither covered nor disputed: what offers may be about; the oldest first. */
  open: Charge[];
  /** All plans as they are today, also where no job has marked the missed instalments yet. */
  plans: Plan[];
  /** The pause that holds today, if one does. */
  pause: Pause | null;
}

/** Days of silence after an instalment's day passed, before one gentle note. Ours. */
export const QUIET_DAYS = 3;

/** Days before a pause ends in which its one note is shown. Ours. */
export const PAUSE_NOTICE_DAYS = 3;

/** Days in which a member is welcomed back, once. Ours. */
export const WELCOME_DAYS = 7;

/**
 * The one answer to "how do things stand for this member?". Pure, and true even when the clock's job has not run.
 *
 * The first that applies is the status: breathing space, a plan that needs a conversation, a pause, a running plan, an
 * open conversation or only disputed charges, arrears, a payment on its way, nothing.
 */
export function standingOf(position: Position): Standing {
  const { today, holds } = position;
  const pause = position.pauses.find((one) => isPaused(one, today)) ?? null;
  const isBreathing = holds.some((hold) => hold.reason === 'breathing_space' && isHolding(hold, today));
  // Nothing is collected in a breathing space or a pause, so nothing can be missed in it either.
  const plans = isBreathing || pause !== null ? position.plans : withMissed(position);
  const covered = new Set(plans.filter(({ state }) => state === 'active').flatMap(({ chargeIds }) => chargeIds));
  const lateBefore = addDays(today, -(position.graceDays ?? 0));
  const overdue = position.charges
    .filter((charge) => isOverdue(charge, lateBefore) && !covered.has(charge.id))
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  const open = overdue.filter(({ id }) => !isDisputed(holds, id, today));

  const facts = { position, plans, pause, overdue, open, isBreathing };
  const [status, situation] = statusOf(facts);
  return { status, surface: surfaceOf(facts, status, situation), situation, overdue, open, plans, pause };
}

interface Facts {
  position: Position;
  plans: Plan[];
  pause: Pause | null;
  overdue: Charge[];
  open: Charge[];
  isBreathing: boolean;
}

function withMissed({ plans, charges, today }: Position): Plan[] {
  return plans.map((plan) => markMissed(plan, today, `${today}T00:00:00.000Z`, charges));
}

function statusOf(facts: Facts): [StandingStatus, Situation] {
  const { position, plans, pause, overdue, open, isBreathing } = facts;
  const { today } = position;
  if (isBreathing) return ['on_hold', 'breathing_space'];
  if (plans.some((plan) => needsConversation(plan, facts))) return ['needs_conversation', 'needs_conversation'];
  if (pause !== null) {
    return ['paused', daysBetween(today, pause.resumesOn) <= PAUSE_NOTICE_DAYS ? 'pause_ending' : 'paused'];
  }
  const running = plans.filter(({ state }) => state === 'active');
  if (running.length > 0) {
    return ['in_plan', running.some((plan) => missedInstalments(plan).length > 0) ? 'instalment_missed' : 'in_plan'];
  }
  if (isTalking(position)) return ['on_hold', 'in_conversation'];
  if (overdue.length > 0 && open.length === 0) return ['on_hold', 'disputed'];
  if (open.length > 0) return ['in_arrears', arrearsOf(open, today)];
  const isOnItsWay = position.charges.some(({ dueOn, processing }) => dueOn < today && processing > 0);
  if (isOnItsWay) return ['processing', 'processing'];
  return ['current', isWelcome(position, plans) ? 'welcome_back' : 'nothing'];
}

/** Where all that is open is asked for again by itself, there is nothing to do but to know the day, or to choose another. */
function arrearsOf(open: Charge[], today: CivilDate): Situation {
  if (open.every(({ retryOn }) => retryOn !== null && retryOn >= today)) return 'retrying';
  return open.length === 1 ? 'first_missed' : 'several_missed';
}

/** A plan that a person took over counts until what it covers is settled, or a newer plan has taken its place. */
function needsConversation(plan: Plan, { position, plans }: Facts): boolean {
  if (plan.state !== 'needs_conversation') return false;
  const isReplaced = plans.some(({ state, currency, agreedAt }) => {
    return state === 'active' && currency === plan.currency && agreedAt > plan.agreedAt;
  });
  return !isReplaced && position.charges.some((charge) => plan.chargeIds.includes(charge.id) && owedOn(charge) > 0);
}

function isTalking({ openConversation, holds, today }: Position): boolean {
  return openConversation || holds.some((hold) => hold.reason === 'conversation' && isHolding(hold, today));
}

function isWelcome({ welcomed, settledOn, today }: Position, plans: Plan[]): boolean {
  const completedOn = plans.map(({ state, endedAt }) => (state === 'completed' ? endedAt?.slice(0, 10) : null));
  return (
    !welcomed && [settledOn, ...completedOn].some((date) => !!date && daysBetween(date, today) <= WELCOME_DAYS)
  );
}

/**
 * One may speak up only when nothing has been agreed, or once when something needs the member; a snooze, a mute and a
 * conversation under way always win. What has been agreed stays to be found where the owner placed the widget.
 */
function surfaceOf(facts: Facts, status: StandingStatus, situation: Situation): Surface {
  const { position } = facts;
  const isSilenced = position.widgetMuted || (position.snoozedUntil !== null && position.today < position.snoozedUntil);
  const mayNudge = !isSilenced && !isTalking(position);
  if (situation === 'welcome_back') return mayNudge ? 'nudge' : 'none';
  if (status === 'current' || status === 'processing') return 'none';
  if (status === 'in_arrears') return mayNudge ? 'nudge' : 'none';
  const hasNews =
    situation === 'needs_conversation' ||
    situation === 'pause_ending' ||
    (situation === 'instalment_missed' && isAnyMissedLongEnough(facts));
  return mayNudge && hasNews ? 'nudge' : 'inline';
}

function isAnyMissedLongEnough({ plans, position }: Facts): boolean {
  const missed = plans.filter(({ state }) => state === 'active').flatMap(missedInstalments);
  return missed.some(({ dueOn }) => isMissedLongEnough(dueOn, position.today));
}

/** Whether the quiet days after an instalment's day are over. */
export function isMissedLongEnough(dueOn: CivilDate, today: CivilDate): boolean {
  return daysBetween(dueOn, today) > QUIET_DAYS;
}
