import { defaultRhythm, loosestCaps, type Rhythm } from '../../terms/rhythm.ts';
import type { Playbook } from './playbook.ts';

/** The rhythm of a playbook: what it says itself, and what holds where it says nothing. */
export function rhythmOf({ rhythm }: Playbook): Rhythm {
  return {
    caps: [...loosestCaps, ...(rhythm.caps ?? [])],
    gapDays: rhythm.gapDays ?? defaultRhythm.gapDays,
    hours: rhythm.hours ?? defaultRhythm.hours,
    quietDays: { weekdays: rhythm.quietDays?.weekdays ?? [], dates: rhythm.quietDays?.dates ?? [] },
    channels: rhythm.channels ?? defaultRhythm.channels,
    handOverAfter: rhythm.handOverAfter ?? defaultRhythm.handOverAfter,
  };
}
