import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../server/store/store.ts';

export interface OpenedStore {
  store: Store;
  /** Where it is, for people; no passwords. */
  description: string;
}

/** PostgreSQL where DATABASE_URL says so, else SQLite in the data folder. Only the one that is used is loaded. */
export async function openStore(environment: Record<string, string | undefined>, dataFolder: string): Promise<OpenedStore> {
  const url = environment['DATABASE_URL'];
  if (url) {
    const { postgresStore } = await import('../server/store/postgres.ts');
    return { store: await postgresStore({ url }), description: `PostgreSQL at ${new URL(url).host}` };
  }
  mkdirSync(dataFolder, { recursive: true });
  const file = join(dataFolder, 'goodterms.db');
  const { sqliteStore } = await import('../server/store/sqlite.ts');
  return { store: await sqliteStore({ file }), description: `SQLite in ${file}` };
}
