import { addDays } from '../../../terms/calendar.ts';
import type { Charge } from '../../../terms/charge.ts';
import type { Plan } from '../../../terms/plan.ts';
import { type AgreementsMade, type CareCounts, type CountedDays, type LateCharges, RECOVERY_DAYS, type ScreenCount } from '../counts.ts';
import type { LedgerPayment } from '../rows.ts';
import { compare } from './sortedBy.ts';
import type { ReadableTables } from './tables.ts';

interface Late {
  memberId: string;
  currency: string;
  dueOn: string;
  missed: number;
  recovered: number;
  settled: number;
  isEarly: boolean;
}

export function lateCharges(tables: ReadableTables, { from, to, today }: CountedDays): LateCharges {
  const payments = Map.groupBy(tables.payments.all(), ({ chargeId }) => chargeId);
  const due = tables.charges.all().filter(({ dueOn }) => dueOn >= from && dueOn <= to && dueOn < today);
  const late = due.map((charge) => lateOf(charge, payments.get(charge.id) ?? [], today)).filter(({ missed }) => missed > 0);
  const people = [...Map.groupBy(late, ({ memberId }) => memberId)];
  return { people: peopleIn(people.map(([, missed]) => missed)), amounts: amountsIn(late), ways: waysOf(tables, people) };
}

function lateOf({ memberId, currency, dueOn, amount, paid }: Charge, payments: LedgerPayment[], today: string): Late {
  const lastDay = addDays(dueOn, RECOVERY_DAYS);
  const sum = (counts: (payment: LedgerPayment) => boolean): number => payments.filter(counts).reduce((all, one) => all + one.amount, 0);
  const fromFile = Math.max(0, paid - sum(({ state }) => state === 'settled'));
  const missed = amount - fromFile - sum(({ recordedOn }) => recordedOn <= dueOn);
  const paidBy = (day: string): number => Math.min(missed, sum(({ recordedOn, settledOn }) => recordedOn > dueOn && settledOn !== null && settledOn <= day));
  return { memberId, currency, dueOn, missed, recovered: paidBy(lastDay), settled: paidBy('9999-12-31'), isEarly: lastDay >= today };
}

function peopleIn(people: Late[][]): LateCharges['people'] {
  const isOpen = ({ recovered, missed }: Late): boolean => recovered < missed;
  return {
    missed: people.length,
    recovered: people.filter((missed) => !missed.some(isOpen)).length,
    tooEarly: people.filter((missed) => missed.some(isOpen) && missed.filter(isOpen).every(({ isEarly }) => isEarly)).length,
    settled: people.filter((missed) => missed.every((one) => one.settled >= one.missed)).length,
  };
}

function amountsIn(late: Late[]): LateCharges['amounts'] {
  const byCurrency = [...Map.groupBy(late, ({ currency }) => currency)].toSorted(([a], [b]) => compare(a, b));
  return byCurrency.map(([currency, charges]) => {
    const sum = (of: (one: Late) => number): number => charges.reduce((all, one) => all + of(one), 0);
    return {
      currency,
      charges: charges.length,
      missed: sum(({ missed }) => missed),
      recovered: sum(({ recovered }) => recovered),
      tooEarly: sum(({ isEarly, missed, recovered }) => (isEarly ? missed - recovered : 0)),
      settled: sum(({ settled }) => settled),
    };
  });
}

function waysOf(tables: ReadableTables, people: [memberId: string, late: Late[]][]): LateCharges['ways'] {
  const ways: LateCharges['ways'] = { plan: 0, promise: 0, pause: 0, pay: 0, conversation: 0, none: 0 };
  for (const [memberId, late] of people) {
    const since = late.map(({ dueOn }) => dueOn).toSorted(compare)[0] ?? '';
    const has = <Row extends { memberId: string }>(rows: { all(): Row[] }, is: (row: Row) => boolean): boolean => rows.all().some((row) => row.memberId === memberId && is(row));
    const chosen = {
      plan: has(tables.plans, ({ kind, agreedAt }) => kind === 'plan' && agreedAt > since),
      promise: has(tables.plans, ({ kind, agreedAt }) => kind === 'promise' && agreedAt > since),
      pause: has(tables.pauses, ({ agreedAt }) => agreedAt > since),
      pay: has(tables.startedPayments, ({ startedAt, amount }) => startedAt > since && amount > 0) || has(tables.payments, ({ recordedOn }) => recordedOn > since),
      conversation: has(tables.conversations, ({ openedAt }) => openedAt > since),
    };
    for (const [way, isChosen] of Object.entries(chosen)) if (isChosen) ways[way as keyof typeof chosen] += 1; // its own keys
    if (!Object.values(chosen).includes(true)) ways.none += 1;
  }
  return ways;
}

export function careCounts(tables: ReadableTables, { from, to, start, end, now }: CountedDays): CareCounts {
  const isWithin = (at: string): boolean => at >= start && at < end;
  const members = tables.members.all();
  const agreed = tables.plans.all().filter(({ agreedAt }) => isWithin(agreedAt));
  const disputes = tables.holds.all().filter(({ reason, placedAt }) => reason === 'dispute' && isWithin(placedAt));
  const answers = tables.audit.all().filter(({ action, at, details }) => action === 'conversation.answered' && typeof details['promise'] === 'string' && isWithin(at));
  const waiting = tables.conversations.all().filter(({ state, answerBy }) => state === 'open' && answerBy !== null);
  return {
    members: members.length,
    optedOut: members.filter(({ mutedChannels }) => mutedChannels.length > 0).length,
    plans: agreementsIn(agreed.filter(({ kind }) => kind === 'plan')),
    promises: agreementsIn(agreed.filter(({ kind }) => kind === 'promise')),
    touches: touchesIn(tables, isWithin),
    disputes: {
      opened: disputes.length,
      open: disputes.filter(({ releasedAt }) => releasedAt === null).length,
      members: new Set(disputes.map(({ memberId }) => memberId)).size,
    },
    conversations: {
      answered: answers.length,
      withinPromise: answers.filter(({ details }) => details['promise'] === 'kept').length,
      waiting: waiting.length,
      waitingTooLong: waiting.filter(({ answerBy, handedTo }) => (answerBy ?? now) < now || handedTo !== null).length,
    },
    screens: screensIn(tables, from, to),
  };
}

function agreementsIn(plans: Plan[]): AgreementsMade {
  const isBehind = ({ state, instalments }: Plan): boolean => state === 'active' && instalments.some((one) => one.state === 'missed');
  return {
    agreed: plans.length,
    kept: plans.filter(({ state }) => state === 'completed').length,
    running: plans.filter((plan) => plan.state === 'active' && !isBehind(plan)).length,
    behind: plans.filter(isBehind).length,
    broken: plans.filter(({ state }) => state === 'needs_conversation').length,
    left: plans.filter(({ state }) => state === 'cancelled').length,
  };
}

function touchesIn(tables: ReadableTables, isWithin: (at: string) => boolean): CareCounts['touches'] {
  const touches = tables.touches.all().filter(({ at }) => isWithin(at));
  return [...Map.groupBy(touches, ({ channel, situation }) => `${channel} ${situation}`)]
    .map(([kind, all]) => {
      const [channel = '', situation = ''] = kind.split(' ');
      const made = all.filter(({ state }) => state === 'made').length;
      return { channel, situation, made, withdrawn: all.length - made };
    })
    .toSorted((a, b) => compare(a.channel, b.channel) || compare(a.situation, b.situation));
}

function screensIn({ screenCounts }: ReadableTables, from: string, to: string): ScreenCount[] {
  const counted = screenCounts.all().filter(({ day }) => day >= from && day <= to);
  return [...Map.groupBy(counted, ({ screen }) => screen)]
    .map(([screen, days]) => ({ screen, shown: days.reduce((sum, { shown }) => sum + shown, 0), failed: days.reduce((sum, { failed }) => sum + failed, 0) }))
    .toSorted((a, b) => b.shown - a.shown || compare(a.screen, b.screen));
}
