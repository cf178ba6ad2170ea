import { systemClock, type Clock } from '../clock.ts';
import { memoryReader } from './memory/reader.ts';
import { memoryRecords } from './memory/records.ts';
import { layerOf, memoryTables } from './memory/tables.ts';
import { oneAtATime } from './oneAtATime.ts';
import type { Store } from './store.ts';

/**
 * A store that forgets everything when it is closed: for tests, and for a demo that answers in the browser.
 * Transactions run one at a time, so one that waits for another transaction of the same store waits for ever.
 * @param options.clock tells which ended plans and pauses still belong to an account; the machine's own when left out
 */
export function memoryStore(options: { clock?: Clock } = {}): Store {
  const clock = options.clock ?? systemClock;
  const tables = memoryTables();
  const inTurn = oneAtATime();
  const reader = memoryReader(layerOf(tables, 'committed'), clock);
  const records = memoryRecords(layerOf(tables, 'staged'), clock);
  const everyTable = Object.values(tables);
  let isClosed = false;

  async function ready(): Promise<void> {
    if (isClosed) throw new Error('memoryStore: the store was closed; open a new one.');
  }

  return {
    reader,
    transaction: (work) =>
      inTurn(async () => {
        await ready();
        try {
          const result = await work(records);
          for (const table of everyTable) table.commit();
          return result;
        } catch (error) {
          for (const table of everyTable) table.rollback();
          throw error;
        }
      }),
    ready,
    close: () =>
      inTurn(async () => {
        isClosed = true;
      }),
  };
}
