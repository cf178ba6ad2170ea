import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '../../sdk/terms/calendar.ts';
import type { Charge } from '../../sdk/terms/charge.ts';
import { decideTouch, isShowing, type Timeline, type TouchDecision } from '../../sdk/terms/decideTouch.ts';
import { minutesOfDay } from '../../sdk/terms/localTime.ts';
import type { Channel } from '../../sdk/terms/member.ts';
import { defaultRhythm, type Rhythm } from '../../sdk/terms/rhythm.ts';
import { type Position, standingOf } from '../../sdk/terms/standing.ts';
import { todayIn } from '../../sdk/terms/todayIn.ts';
import type { Touch } from '../../sdk/terms/touch.ts';
import { law, numRuns } from './runs.ts';

const missedOn = '2026-11-01';
const charge: Charge = { id: 'chg_1', memberId: 'm1', reference: 'r', description: 'November', dueOn: missedOn, amount: 12_900, paid: 0, processing: 0, retryOn: null, wholeOnly: false, control: 'link_only', hasCard: false, currency: 'USD' };
const hour = 60 * 60 * 1000;

function positionOn(today: string, changes: Partial<Position> = {}): Position {
  return { today, charges: [charge], plans: [], pauses: [], holds: [], openConversation: false, snoozedUntil: null, widgetMuted: false, welcomed: false, ...changes };
}

interface Asked {
  now: string | Date;
  timeZone?: string;
  touches?: Touch[];
  rhythm?: Partial<Rhythm>;
  reachable?: Channel[];
  muted?: Channel[];
  position?: Partial<Position>;
}

function timelineAt({ now, timeZone = 'America/New_York', touches = [], rhythm = {}, reachable = ['widget', 'email'], muted = [], position = {} }: Asked): Timeline {
  const instant = new Date(now);
  const known = positionOn(todayIn(timeZone, instant), position);
  return { now: instant, timeZone, position: known, standing: standingOf(known), touches, rhythm: { ...defaultRhythm, ...rhythm }, reachable, muted };
}

const decide = (asked: Asked): TouchDecision => decideTouch(timelineAt(asked));

function touchAt(now: string | Date, channel: Channel = 'email', about = '', timeZone = 'America/New_York'): Touch {
  const at = new Date(now);
  return { id: at.toISOString(), memberId: 'm1', channel, situation: 'first_missed', about, variant: 'plain', at: at.toISOString(), day: todayIn(timeZone, at), state: 'made' };
}

/** Ten in the morning in New York, so many days after the payment was missed. */
const morning = (daysAfter: number): string => `${addDays(missedOn, daysAfter)}T15:00:00.000Z`;

describe('a member who missed a payment', () => {
  it('is met by the widget from the first day on, and by mail from the third', () => {
    expect(decide({ now: morning(1) })).toMatchObject({ touch: true, channel: 'widget', situation: 'first_missed' });
    expect(decide({ now: morning(1), reachable: ['email'] })).toMatchObject({ touch: false, why: 'not_yet', next: new Date('2026-11-04T13:00:00Z') });
    expect(decide({ now: morning(3), reachable: ['email'] })).toMatchObject({ touch: true, channel: 'email' });
  });

  it.each([
    ['2026-11-20T12:59:00Z', '2026-11-20T13:00:00Z'],
    ['2026-11-21T02:00:00Z', '2026-11-21T13:00:00Z'],
    ['2026-11-21T04:59:00Z', '2026-11-21T13:00:00Z'],
    // The night in which New York puts its clocks forward.
    ['2027-03-14T04:30:00Z', '2027-03-14T12:00:00Z'],
  ])('is left alone at night: at %s until %s', (now, next) => {
    expect(decide({ now })).toEqual({ touch: false, why: 'quiet_hours', next: new Date(next) });
  });

  it('is left alone on the owner’s quiet days, also when they follow each other', () => {
    const rhythm = { quietDays: { weekdays: ['saturday' as const, 'sunday' as const], dates: ['2026-11-23'] } };
    expect(decide({ now: '2026-11-21T15:00:00Z', rhythm })).toEqual({ touch: false, why: 'quiet_day', next: new Date('2026-11-24T13:00:00Z') });
    expect(decide({ now: '2026-11-24T15:00:00Z', rhythm })).toMatchObject({ touch: true });
  });

  it('hears nothing more for three days, whichever channel it was', () => {
    const touches = [touchAt(morning(1), 'widget')];
    expect(decide({ now: morning(3), reachable: ['email'], touches })).toMatchObject({ touch: false, next: new Date(morning(4)) });
    expect(decide({ now: morning(4), reachable: ['email'], touches })).toMatchObject({ touch: true, channel: 'email' });
  });

  it('is written to after gaps that grow, and then by a person', () => {
    const touches: Touch[] = [];
    const days: number[] = [];
    for (let day = 1; day < 365; day += 1) {
      const decision = decide({ now: morning(day), touches });
      if (!decision.touch) continue;
      touches.push(touchAt(morning(day), decision.channel));
      days.push(day);
    }
    expect(days).toEqual([1, 4, 9, 16, 30, 58]);
    expect(decide({ now: morning(200), touches })).toEqual({ touch: false, why: 'with_a_person', next: null });
  });

  it('who opted out of every channel is not looked at again', () => {
    expect(decide({ now: morning(4), muted: ['widget', 'email'] })).toEqual({ touch: false, why: 'opted_out', next: null });
    expect(decide({ now: morning(4), muted: ['widget'] })).toMatchObject({ channel: 'email' });
    expect(decide({ now: morning(4), reachable: [] })).toEqual({ touch: false, why: 'no_channel', next: null });
  });

  it('meets the note all day where it was shown, and not the next; and where a mail led them here', () => {
    const shown = [touchAt(morning(1), 'widget')];
    expect(isShowing(timelineAt({ now: '2026-11-03T01:59:00Z', touches: shown }))).toBe(true);
    expect(isShowing(timelineAt({ now: '2026-11-03T02:00:00Z', touches: shown }))).toBe(false); // nine in the evening
    expect(isShowing(timelineAt({ now: morning(2), touches: shown }))).toBe(false);
    const mailed = [touchAt(morning(3))];
    expect([3, 4, 5, 6].map((day) => isShowing(timelineAt({ now: morning(day), touches: mailed })))).toEqual([true, true, true, false]);
    expect(isShowing(timelineAt({ now: morning(1), touches: [{ ...touchAt(morning(1), 'widget'), state: 'withdrawn' }] }))).toBe(false);
  });
});

describe('the one quiet switch', () => {
  const plan = {
    id: 'pln_1', memberId: 'm1', kind: 'plan' as const, state: 'active' as const, currency: 'USD', frequency: 'monthly' as const, chargeIds: ['chg_1'], collected: false, fingerprint: 'f', agreedAt: '2026-11-10T15:00:00.000Z', endedAt: null,
    instalments: [1, 2].map((seq) => ({ seq, dueOn: `2026-12-0${seq}`, agreedDueOn: `2026-12-0${seq}`, amount: 6450, paid: 0, state: 'scheduled' as const, moves: 0, pays: [], needsMember: false, retryOn: null })),
  };
  const hold = { id: 'hld_1', memberId: 'm1', chargeIds: [], conversationId: null, note: '', placedAt: '2026-11-10T15:00:00.000Z', endsOn: null, releasedAt: null };
  const now = morning(20);

  it.each<[string, Partial<Position>, string | null]>([
    ['plan', { plans: [plan] }, '2026-12-05T13:00:00.000Z'],
    ['promise', { plans: [{ ...plan, kind: 'promise' }] }, '2026-12-05T13:00:00.000Z'],
    ['pause', { pauses: [{ id: 'pse_1', memberId: 'm1', state: 'active', startsOn: '2026-11-10', resumesOn: '2026-12-10', periods: 1, agreedAt: '2026-11-10T15:00:00.000Z' }] }, '2026-12-07T13:00:00.000Z'],
    ['conversation', { openConversation: true }, null],
    ['dispute', { holds: [{ ...hold, reason: 'dispute', chargeIds: ['chg_other'] }] }, null],
    ['breathing_space', { holds: [{ ...hold, reason: 'breathing_space', endsOn: '2027-01-09' }] }, '2027-01-09T13:00:00.000Z'],
    ['snoozed', { snoozedUntil: '2026-11-30' }, '2026-11-30T13:00:00.000Z'],
    ['on_its_way', { charges: [{ ...charge, processing: charge.amount }] }, null],
    ['owes_nothing', { charges: [{ ...charge, dueOn: '2026-12-01' }] }, '2026-12-02T13:00:00.000Z'],
  ])('%s is silence on every channel, and ends by its own rule', (why, position, next) => {
    expect(decide({ now, position })).toEqual({ touch: false, why, next: next && new Date(next) });
    expect(isShowing(timelineAt({ now, position, touches: [touchAt(now, 'widget')] }))).toBe(false);
  });

  it('lets one note through for an instalment that was missed, after three quiet days', () => {
    const missed = { plans: [{ ...plan, instalments: plan.instalments.map((one) => ({ ...one, dueOn: addDays('2026-11-20', one.seq * 30 - 30) })) }] };
    expect(decide({ now: '2026-11-23T15:00:00Z', position: missed })).toMatchObject({ touch: false, why: 'plan', next: new Date('2026-11-24T13:00:00Z') });
    expect(decide({ now: '2026-11-24T15:00:00Z', position: missed, reachable: ['email'] })).toMatchObject({ touch: true, situation: 'instalment_missed', about: 'pln_1:1:2026-11-20' });
    const said = [touchAt('2026-11-24T15:00:00Z', 'email', 'pln_1:1:2026-11-20')];
    expect(decide({ now: '2026-12-10T15:00:00Z', position: missed, touches: said })).toEqual({ touch: false, why: 'said_already', next: null });
  });

  it('welcomes once, in the widget alone, whatever was said the days before', () => {
    const position = { charges: [{ ...charge, paid: charge.amount }], settledOn: '2026-11-21' };
    const before = [touchAt('2026-11-20T15:00:00Z')];
    expect(decide({ now: '2026-11-21T15:00:00Z', position, touches: before })).toMatchObject({ touch: true, channel: 'widget', situation: 'welcome_back' });
    expect(decide({ now: '2026-11-21T15:00:00Z', position, touches: before, reachable: ['email'] })).toMatchObject({ touch: false, why: 'no_channel' });
    const welcomed = { ...touchAt('2026-11-21T15:00:00Z', 'widget', 'welcome:2026-11-21'), situation: 'welcome_back' as const };
    expect(decide({ now: '2026-11-22T15:00:00Z', position, touches: [...before, welcomed] })).toMatchObject({ touch: false, why: 'said_already' });
  });
});

const zones = ['America/New_York', 'Europe/Madrid', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'Africa/Cairo', 'UTC'];

const anyRhythm: fc.Arbitrary<Partial<Rhythm>> = fc.record(
  {
    caps: fc.constantFrom(defaultRhythm.caps, [...defaultRhythm.caps, { touches: 2, days: 20 }]),
    gapDays: fc.constantFrom([3], [3, 5, 7, 14, 28], [4, 4, 30]),
    hours: fc.constantFrom({ from: '08:00', until: '21:00' }, { from: '09:30', until: '12:00' }),
    quietDays: fc.record({ weekdays: fc.uniqueArray(fc.constantFrom('sunday' as const, 'saturday' as const, 'friday' as const)), dates: fc.constantFrom([], ['2026-12-24', '2026-12-25']) }),
    handOverAfter: fc.integer({ min: 1, max: 8 }),
  },
  { requiredKeys: [] },
);

/** What happens to a member, one after the other: time passes, they visit, a job runs, they ask for quiet. */
const anyHistory = fc.array(fc.record({ hours: fc.integer({ min: 0, max: 60 }), does: fc.constantFrom('visit', 'job', 'job', 'snooze') }), { minLength: 1, maxLength: 60 });

describe('whatever happens, in whatever zone and rhythm', () => {
  law('the budget of all channels together is never exceeded, in hours that passed and in days on the calendar', [anyHistory, anyRhythm, fc.constantFrom(...zones)], (history, rhythm, timeZone) => {
    const { touches } = live(history, rhythm, timeZone);
    const at = touches.map((touch) => Date.parse(touch.at));
    for (const { touches: most, days } of defaultRhythm.caps) {
      for (let index = most; index < at.length; index += 1) {
        const earlier = index - most;
        expect((at[index] ?? 0) - (at[earlier] ?? 0)).toBeGreaterThanOrEqual(days * 24 * hour);
        expect(daysBetween(touches[earlier]?.day ?? '', touches[index]?.day ?? '')).toBeGreaterThanOrEqual(days);
      }
    }
    expect(touches.length).toBeLessThanOrEqual(rhythm.handOverAfter ?? defaultRhythm.handOverAfter);
  });

  law('nobody is touched at night, on a quiet day, or while they asked for quiet', [anyHistory, anyRhythm, fc.constantFrom(...zones)], (history, rhythm, timeZone) => {
    const { touches, snoozes } = live(history, rhythm, timeZone);
    const { hours, quietDays } = { ...defaultRhythm, ...rhythm };
    for (const touch of touches) {
      const minutes = minutesOfDay(timeZone, new Date(touch.at));
      expect(minutes).toBeGreaterThanOrEqual(clock(hours.from));
      expect(minutes).toBeLessThan(clock(hours.until));
      expect(quietDays.dates).not.toContain(touch.day);
      expect(quietDays.weekdays.map((name) => ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].indexOf(name))).not.toContain(weekdayOf(touch.day));
      for (const snooze of snoozes) if (touch.at > snooze.asked) expect(touch.day < snooze.asked.slice(0, 10) || touch.day >= snooze.until).toBe(true);
    }
  });

  law('a decision that names a time is right: before it nothing is said, and at it something may be', [fc.array(fc.integer({ min: 0, max: 90 * 24 }), { maxLength: 6 }), anyRhythm, fc.constantFrom(...zones), fc.integer({ min: 0, max: 120 * 24 })], (earlier, rhythm, timeZone, at) => {
    const touches = earlier.map((hours) => touchAt(new Date(Date.parse(morning(1)) + hours * hour), 'email', '', timeZone));
    const ask = (now: Date): TouchDecision => decide({ now, rhythm, timeZone, touches, reachable: ['email'] });
    const now = new Date(Date.parse(morning(1)) + at * hour);
    const decision = ask(now);
    if (decision.touch || decision.next === null) return;
    expect(decision.next.getTime()).toBeGreaterThan(now.getTime());
    const before = new Date((now.getTime() + decision.next.getTime()) / 2);
    expect(ask(before).touch).toBe(false);
    expect(ask(new Date(decision.next.getTime() - 1)).touch).toBe(false);
    expect(ask(decision.next).touch).toBe(true);
  });

  it('was tried often enough to have touched somebody', () => {
    const sample = fc.sample(fc.tuple(anyHistory, fc.constantFrom(...zones)), Math.min(numRuns, 500));
    expect(sample.filter(([history, zone]) => live(history, {}, zone).touches.length > 1).length).toBeGreaterThan(100);
  });
});

interface Life {
  touches: Touch[];
  snoozes: { asked: string; until: string }[];
}

function live(history: { hours: number; does: string }[], rhythm: Partial<Rhythm>, timeZone: string): Life {
  const touches: Touch[] = [];
  const snoozes: Life['snoozes'] = [];
  let now = Date.parse(morning(1));
  let snoozedUntil: string | null = null;
  for (const { hours, does } of history) {
    now += hours * hour;
    const instant = new Date(now);
    if (does === 'snooze') {
      snoozedUntil = addDays(todayIn(timeZone, instant), 3);
      snoozes.push({ asked: instant.toISOString(), until: snoozedUntil });
      continue;
    }
    const decision = decide({ now: instant, timeZone, touches, rhythm, position: { snoozedUntil }, reachable: does === 'visit' ? ['widget'] : ['email'] });
    if (decision.touch) touches.push(touchAt(instant, decision.channel, decision.about, timeZone));
  }
  return { touches, snoozes };
}

const clock = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
