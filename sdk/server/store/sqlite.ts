import { systemClock, type Clock } from '../clock.ts';
import { openSqlite } from './sqlite/openSqlite.ts';
import { migrate } from './sql/migrate.ts';
import { sqlStore } from './sql.ts';
import type { Store } from './store.ts';

export interface SqliteStoreOptions {
  /** Path of the database file; it is created when it is not there, its folder is not. */
  file: string;
  /** Tells which ended plans and pauses still belong to an account; the machine's own clock when left out. */
  clock?: Clock;
  /** Milliseconds to wait for another process that writes to the file before a transaction fails; 5000 when left out. */
  busyTimeout?: number;
}

/**
 * A store in one file, for one machine: what a transaction wrote survives a crash and a power cut. Several processes may
 * have it open; they write one at a time. Brings the tables up to date first.
 * @throws Error when the file cannot be opened, is no database, or was written by a newer version of Goodterms
 */
export async function sqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const { file, clock = systemClock, busyTimeout = 5000 } = options;
  const database = await openSqlite(file, busyTimeout);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return sqlStore(database, clock);
}
