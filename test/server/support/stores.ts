import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryStore } from '../../../sdk/server/store/memory.ts';
import { postgresStore } from '../../../sdk/server/store/postgres.ts';
import { sqliteStore } from '../../../sdk/server/store/sqlite.ts';
import type { Store } from '../../../sdk/server/store/store.ts';
import { startPostgres } from '../../support/postgres.ts';
import { firstInstant } from './testApi.ts';

/** Somewhere that stores are opened: each address is a database of its own. */
export interface Engine {
  name: 'memory' | 'sqlite' | 'postgres';
  /** A new, empty database. */
  newAddress(): Promise<string>;
  open(address: string): Promise<Store>;
  stop(): Promise<void>;
}

const clock = { now: () => new Date(firstInstant) };

export function memoryEngine(): Engine {
  return { name: 'memory', newAddress: async () => '', open: async () => memoryStore({ clock }), stop: async () => undefined };
}

export async function sqliteEngine(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'goodterms-server-'));
  let files = 0;
  return {
    name: 'sqlite',
    newAddress: async () => join(folder, `${(files += 1)}.db`),
    open: (file) => sqliteStore({ file, clock }),
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

export async function postgresEngine(): Promise<Engine> {
  const server = await startPostgres();
  return { name: 'postgres', newAddress: () => server.createDatabase(), open: (url) => postgresStore({ url, clock }), stop: () => server.stop() };
}

export const engines: Record<Engine['name'], () => Promise<Engine>> = { memory: async () => memoryEngine(), sqlite: sqliteEngine, postgres: postgresEngine };
