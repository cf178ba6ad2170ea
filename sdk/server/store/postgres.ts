import { systemClock, type Clock } from '../clock.ts';
import { openPostgres } from './postgres/openPostgres.ts';
import { migrate } from './sql/migrate.ts';
import { sqlStore } from './sql.ts';
import type { Store } from './store.ts';

export interface PostgresStoreOptions {
  /** `postgres://user:password@host:port/database` */
  url: string;
  /** The most connections to have open at once; 10 when left out. */
  max?: number;
  /** Tells which ended plans and pauses still belong to an account; the machine's own clock when left out. */
  clock?: Clock;
}

/**
 * A store on PostgreSQL, or what speaks it, that any number of processes share. Brings the tables up to date first.
 * A transaction that reads through `store.reader` takes a second connection: read through its own records instead.
 * @throws Error when the server cannot be reached, or the tables were written by a newer version of Goodterms
 */
export async function postgresStore({ url, max = 10, clock = systemClock }: PostgresStoreOptions): Promise<Store> {
  const database = openPostgres(url, max);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return sqlStore(database, clock);
}
