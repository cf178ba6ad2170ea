import { daysBetween, weekdayOf } from '../../terms/calendar.ts';
import { minutesFrom, minutesOfDay } from '../../terms/localTime.ts';
import { loosestCaps, type Rhythm, weekdays, widestHours } from '../../terms/rhythm.ts';
import { todayIn } from '../../terms/todayIn.ts';
import type { Touch } from '../../terms/touch.ts';
import type { AuditRow } from '../store/rows.ts';

/** What was written down of one member. */
export interface MemberRecord {
  timeZone: string;
  touches: Touch[];
  audit: AuditRow[];
}

const day = 24 * 60 * 60 * 1000;

/**
 * Every promise of the rhythm that was broken, in words. It looks only at what was written down, never at how it was
 * decided: it would tell of a mistake in the deciding too.
 */
export function breachesOf(record: MemberRecord, rhythm: Rhythm): string[] {
  const touches = record.touches.filter(({ state, situation }) => state === 'made' && situation !== 'welcome_back').toSorted(byTime);
  return [
    ...overBudget(touches, [...loosestCaps, ...rhythm.caps]),
    ...touches.flatMap((touch) => badMoment(touch, record.timeZone, rhythm)),
    ...inSilence(touches, record),
    ...saidTwice(touches),
  ];
}

function byTime(a: { at: string }, b: { at: string }): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}

function overBudget(touches: Touch[], caps: Rhythm['caps']): string[] {
  return caps.flatMap(({ touches: most, days }) =>
    touches.slice(most).flatMap((touch, index) => {
      const earlier = touches[index];
      if (!earlier) return [];
      const isTooSoon = Date.parse(touch.at) - Date.parse(earlier.at) < days * day || daysBetween(earlier.day, touch.day) < days;
      return isTooSoon ? [`${touch.at}: more than ${most} in ${days} days`] : [];
    }),
  );
}

function badMoment({ at, day: date }: Touch, timeZone: string, { hours, quietDays }: Rhythm): string[] {
  const minutes = minutesOfDay(timeZone, new Date(at));
  const from = Math.max(minutesFrom(hours.from), minutesFrom(widestHours.from));
  const until = Math.min(minutesFrom(hours.until), minutesFrom(widestHours.until));
  const weekday = weekdays[weekdayOf(date)];
  return [
    ...(minutes < from || minutes >= until ? [`${at}: at night where they live`] : []),
    ...(todayIn(timeZone, new Date(at)) !== date ? [`${at}: not on the day that was written down`] : []),
    ...(quietDays.dates.includes(date) || (weekday && quietDays.weekdays.includes(weekday)) ? [`${at}: on a quiet day`] : []),
  ];
}

/** What begins a silence, and what ends it. A subject is silent from the one to the other. */
const begins = ['plan.agreed', 'promise.agreed', 'pause.started', 'conversation.opened', 'dispute.opened', 'hold.placed'];
const ends = ['plan.cancelled', 'promise.cancelled', 'plan.replaced', 'plan.needs_conversation', 'pause.ended', 'pause.resumed', 'conversation.closed', 'dispute.withdrawn', 'hold.ended', 'hold.released'];

/** A plan and a pause let one kind of note through; nothing else does. */
const maySpeakIn: Record<string, Touch['situation']> = { 'plan.agreed': 'instalment_missed', 'promise.agreed': 'instalment_missed', 'pause.started': 'pause_ending' };

function inSilence(touches: Touch[], { audit, timeZone }: MemberRecord): string[] {
  const rows = audit.toSorted(byTime);
  return touches.flatMap((touch) => {
    const before = rows.filter(({ at }) => at < touch.at);
    const faults = before.flatMap((row) => (isOpen(row, before) && maySpeakIn[row.action] !== touch.situation ? [`${touch.at}: in the silence of ${row.action}`] : []));
    const snoozed = before.findLast(({ action }) => action === 'snoozed')?.details['until'];
    if (typeof snoozed === 'string' && todayIn(timeZone, new Date(touch.at)) < snoozed && !isCleared(before)) faults.push(`${touch.at}: they asked for quiet until ${snoozed}`);
    const muted = before.findLast(({ action }) => action === 'contact-preferences.saved')?.details['muted'];
    if (typeof muted === 'string' && muted.split(' ').includes(touch.channel)) faults.push(`${touch.at}: ${touch.channel} was not wanted`);
    return faults;
  });
}

function isOpen(row: AuditRow, rows: AuditRow[]): boolean {
  if (!begins.includes(row.action)) return false;
  return !rows.some(({ action, subject, details }) => subject === row.subject && (ends.includes(action) || (action === 'plan.paid' && details['state'] === 'completed')));
}

/** Once all is paid a snooze has nothing left to be about. */
function isCleared(rows: AuditRow[]): boolean {
  return rows.findLastIndex(({ action }) => action === 'payment.settled') > rows.findLastIndex(({ action }) => action === 'snoozed');
}

function saidTwice(touches: Touch[]): string[] {
  return touches.flatMap((touch, index) => (touch.about !== '' && touches.findIndex(({ about }) => about === touch.about) < index ? [`${touch.at}: said before (${touch.about})`] : []));
}
