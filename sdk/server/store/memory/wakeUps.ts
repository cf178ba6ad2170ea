import type { WakeUp } from '../rows.ts';
import type { Records } from '../store.ts';
import { compoundId, type WritableTables } from './tables.ts';

export function memoryWakeUps(tables: WritableTables): Pick<Records, 'wakeUp' | 'wakeUpAll' | 'takeWakeUp'> {
  return {
    wakeUp: async (wakeUp) => tables.wakeUps.put(wakeUp),
    wakeUpAll: async (wakeUps) => wakeUps.forEach((wakeUp) => tables.wakeUps.put(wakeUp)),
    async takeWakeUp(now) {
      let next: WakeUp | undefined;
      for (const wakeUp of tables.wakeUps.all()) {
        if (wakeUp.at <= now && (next === undefined || isBefore(wakeUp, next))) next = wakeUp;
      }
      if (next === undefined) return null;
      tables.wakeUps.remove(compoundId(next.memberId, next.kind, next.subject));
      return structuredClone(next);
    },
  };
}

/** Of one moment in the order in which the SQL stores take them. */
function isBefore(one: WakeUp, other: WakeUp): boolean {
  const placeOf = ({ memberId, kind, subject }: WakeUp): string => [memberId, kind, subject].join('\0');
  return one.at === other.at ? placeOf(one) < placeOf(other) : one.at < other.at;
}
