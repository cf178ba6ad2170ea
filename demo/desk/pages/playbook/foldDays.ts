import type { SimulatedMember } from '../../../../sdk/contract/types.ts';

export type SimulatedDay = SimulatedMember['days'][number];

/** Days that are told together: one on which something happened, or a stretch of quiet for one reason. */
export interface Stretch {
  days: [SimulatedDay, ...SimulatedDay[]];
  /** Why nothing was said; null where something was, or where they did something. */
  quietBecause: string | null;
  /** How often they looked in meanwhile. */
  visits: number;
}

/** What a visit is called in a simulation. */
const looksIn = 'looks in';

/** The days of a simulation, with the quiet ones folded. */
export function foldDays(days: readonly SimulatedDay[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    const quietBecause = isQuiet(day) ? day.quietBecause : null;
    if (last && quietBecause !== null && last.quietBecause === quietBecause) {
      last.days.push(day);
      last.visits += day.did.length;
    } else {
      stretches.push({ days: [day], quietBecause, visits: day.did.length });
    }
  }
  return stretches;
}

/** Nothing was said, and they did no more than look in. */
function isQuiet({ did, touches }: SimulatedDay): boolean {
  return touches.length === 0 && did.every(({ does }) => does === looksIn);
}
