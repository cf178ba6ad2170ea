import { addDays, type CivilDate, daysBetween } from './calendar.ts';
import type { Channel } from './member.ts';
import { type Occasion, occasionOf, type Silence } from './occasion.ts';
import { isQuietDay, isWithinHours, nextOpening, opening } from './openingHours.ts';
import type { Rhythm } from './rhythm.ts';
import type { Position, Situation, Standing } from './standing.ts';
import { startOfDay } from './startOfDay.ts';
import type { Touch } from './touch.ts';

const day = 24 * 60 * 60 * 1000;

/** Days in which a member who follows a message to the site meets the same note there: it is the same touch. Ours. */
const ANSWER_DAYS = 2;

/** Why a member is not touched now. */
export type NoTouch = Silence | 'said_already' | 'with_a_person' | 'opted_out' | 'no_channel' | 'budget' | 'gap' | 'not_yet' | 'quiet_hours' | 'quiet_day';

export type TouchDecision =
  | {
      touch: true;
      channel: Channel;
      situation: Situation;
      about: string;
      /** The rhythm has no further one about these arrears: from then on a person takes over. */
      isLast: boolean;
    }
  | {
      touch: false;
      why: NoTouch;
      /** When to look again; null when only something that happens can change it. */
      next: Date | null;
    };

/** All that decides whether a member may be touched now. */
export interface Timeline {
  now: Date;
  /** IANA name. */
  timeZone: string;
  position: Position;
  standing: Standing;
  /** Of this member, in any order. */
  touches: Touch[];
  rhythm: Rhythm;
  /** What can be used for this member at all: there is an address, and somebody who carries it. */
  reachable: Channel[];
  muted: Channel[];
}

/**
 * Whether to touch a member now, on which channel, or why not and when to look again. Pure. Every channel asks here, and so
 * does whatever collects by itself: there is one timeline for each member.
 */
export function decideTouch(timeline: Timeline): TouchDecision {
  const { position, standing, rhythm, timeZone, muted } = timeline;
  const occasion = occasionOf(position, standing);
  if ('quiet' in occasion) return no(occasion.quiet, occasion.until === null ? null : opening(rhythm, occasion.until, timeZone));

  const channels = rhythm.channels.filter(({ channel }) => !muted.includes(channel));
  if (channels.length === 0) return no('opted_out', null);
  const made = timeline.touches.filter(({ state }) => state === 'made');
  const said = made.filter((touch) => isOf(touch, occasion)).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const later = occasion.until === null ? null : opening(rhythm, occasion.until, timeZone);
  if (occasion.about !== '' && said.length > 0) return no('said_already', later);
  if (said.length >= rhythm.handOverAfter) return no('with_a_person', null);

  const usable = channels.filter(({ channel }) => timeline.reachable.includes(channel) && (!isAnswer(occasion) || channel === 'widget'));
  if (usable.length === 0) return no('no_channel', later);
  return earliest(timeline, occasion, made.filter((touch) => !isAnswer(touch)), said, usable);
}

/** A welcome answers what the member has just done, on the page where they did it: it is not held back by the caps and takes no room in them. */
function isAnswer({ situation }: { situation: Situation }): boolean {
  return situation === 'welcome_back';
}

/** A note about arrears belongs to those that are open: one from before they were missed is about others. */
function isOf(touch: Touch, { about, since }: Occasion): boolean {
  return touch.about === about && (about !== '' || touch.day >= since);
}

function earliest(timeline: Timeline, occasion: Occasion, counted: Touch[], said: Touch[], usable: Rhythm['channels']): TouchDecision {
  const { now, rhythm, timeZone, position } = timeline;
  // What is said once is said as soon as it may be; arrears wait for the channel's own day.
  const from = (afterDays: number): CivilDate => (occasion.about === '' ? addDays(occasion.since, afterDays) : position.today);
  const ready = usable.find(({ afterDays }) => from(afterDays) <= position.today);
  const [first = position.today] = usable.map(({ afterDays }) => from(afterDays)).toSorted();

  const waits: [NoTouch, number][] = [
    ['not_yet', ready ? 0 : startOfDay(first, timeZone).getTime()],
    ['budget', isAnswer(occasion) ? 0 : Math.max(...rhythm.caps.map((cap) => freeAgain(cap, counted, timeZone)))],
    ['gap', occasion.about === '' ? afterGap(rhythm, said, timeZone) : 0],
  ];
  const [why, at] = waits.reduce((longest, one) => (one[1] > longest[1] ? one : longest));
  if (!ready || at > now.getTime()) return no(why, nextOpening(rhythm, new Date(Math.max(at, now.getTime())), timeZone));

  const open = nextOpening(rhythm, now, timeZone);
  if (open === null || open > now) return no(isQuietDay(rhythm, position.today) ? 'quiet_day' : 'quiet_hours', open);
  const isLast = occasion.about === '' && said.length + 1 >= rhythm.handOverAfter;
  return { touch: true, channel: ready.channel, situation: occasion.situation, about: occasion.about, isLast };
}

function no(why: NoTouch, next: Date | null): TouchDecision {
  return { touch: false, why, next };
}

/** Milliseconds: when there is room under the cap again, both in hours that passed and in days on the member's calendar. */
function freeAgain({ touches, days }: Rhythm['caps'][number], counted: Touch[], timeZone: string): number {
  const oldest = counted.toSorted((a, b) => (a.at < b.at ? 1 : -1))[touches - 1];
  return oldest === undefined ? 0 : daysAfter(oldest, days, timeZone);
}

function afterGap({ gapDays }: Rhythm, said: Touch[], timeZone: string): number {
  const last = said.at(-1);
  return last === undefined ? 0 : daysAfter(last, gapDays[Math.min(said.length, gapDays.length) - 1] ?? 0, timeZone);
}

function daysAfter(touch: Touch, days: number, timeZone: string): number {
  return Math.max(Date.parse(touch.at) + days * day, startOfDay(addDays(touch.day, days), timeZone).getTime());
}

/** Whether the widget may show its note now as part of a touch that was made: all that day, and to who follows a message here. */
export function isShowing(timeline: Timeline): boolean {
  const { position, standing, touches, rhythm, now, timeZone, muted } = timeline;
  const occasion = occasionOf(position, standing);
  if ('quiet' in occasion || muted.includes('widget') || !isWithinHours(rhythm, now, timeZone)) return false;
  const last = touches.filter((touch) => touch.state === 'made' && isOf(touch, occasion)).toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  return last !== undefined && daysBetween(last.day, position.today) <= (last.channel === 'widget' ? 0 : ANSWER_DAYS);
}
