import type { CivilDate } from './calendar.ts';
import type { Channel } from './member.ts';

/** When touches may happen. One rhythm holds for all channels together. */
export interface Rhythm {
  /** At most so many touches in any so many days, over all channels. */
  caps: { touches: number; days: number }[];
  /** Days from one note about arrears to the next: after the first, after the second; the last goes on. They never shrink. */
  gapDays: number[];
  /** On the clock where the member lives, `HH:MM`: nothing before `from`, nothing from `until` on. */
  hours: { from: string; until: string };
  /** Days on which nothing is said, where the member lives. */
  quietDays: { weekdays: Weekday[]; dates: CivilDate[] };
  /** In order of preference, each from so many days on after the payment was missed. What is not named is not used. */
  channels: { channel: Channel; afterDays: number }[];
  /** After so many notes about the same arrears without an answer, a person takes over and nothing more is sent. */
  handOverAfter: number;
}

export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

export type Weekday = (typeof weekdays)[number];

/**
 * The earliest and the latest that a playbook may speak, `HH:MM`: it can only be quieter. Source: 12 CFR 1006.6(b)
 * (Regulation F), inconvenient times. Regulation F binds collection agencies; we hold everybody to it.
 */
export const widestHours = { from: '08:00', until: '21:00' } as const;

/** No playbook may speak more often than this. Ours. */
export const loosestCaps = [
  { touches: 1, days: 3 },
  { touches: 2, days: 7 },
] as const;

/** What holds where a playbook does not say otherwise. */
export const defaultRhythm: Rhythm = {
  caps: loosestCaps.map((cap) => ({ ...cap })),
  gapDays: [3, 5, 7, 14, 28],
  hours: { ...widestHours },
  quietDays: { weekdays: [], dates: [] },
  channels: [
    { channel: 'widget', afterDays: 0 },
    { channel: 'email', afterDays: 3 },
  ],
  handOverAfter: 6,
};
