import type { Records } from '../store.ts';
import { compoundId, type WritableTables } from './tables.ts';

export function memoryScreenCounts({ screenCounts }: WritableTables): Pick<Records, 'addScreenCounts'> {
  return {
    async addScreenCounts(day, counts) {
      for (const { screen, shown, failed } of counts) {
        const before = screenCounts.get(compoundId(day, screen)) ?? { shown: 0, failed: 0 };
        screenCounts.put({ day, screen, shown: before.shown + shown, failed: before.failed + failed });
      }
    },
  };
}
