import type { OwnerTouch } from '../../../sdk/contract/types.ts';

const day = 24 * 60 * 60 * 1000;

/** At most one touch in three days and two in seven, and each between 08:00 and 21:00 where they live. Told by the times alone, one line for each that is broken. */
export function rhythmFaults(touches: Pick<OwnerTouch, 'at' | 'state' | 'situation'>[], timeZone: string): string[] {
  // A welcome answers what the member has just done: the caps do not count it, the hours hold for it too.
  const made = touches.filter(({ state }) => state === 'made').toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const counted = made.filter(({ situation }) => situation !== 'welcome_back').map(({ at }) => at);
  const hourOf = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' });
  return [
    ...counted.filter((at, index) => isWithin(3, counted[index - 1], at)).map((at) => `${at} is the second in three days`),
    ...counted.filter((at, index) => isWithin(7, counted[index - 2], at)).map((at) => `${at} is the third in seven days`),
    ...made.filter(({ at }) => isAtNight(Number(hourOf.format(new Date(at))))).map(({ at }) => `${at} is at night in ${timeZone}`),
  ];
}

function isWithin(days: number, earlier: string | undefined, later: string): boolean {
  return earlier !== undefined && Date.parse(later) - Date.parse(earlier) < days * day;
}

function isAtNight(hour: number): boolean {
  return hour < 8 || hour >= 21;
}
