import { Pool, types, type PoolClient, type QueryConfig } from 'pg';
import type { Sql, SqlDatabase, SqlValue } from '../sql/database.ts';
import { postgresDialect } from '../sql/dialect.ts';
import { drainable } from './drainable.ts';
import { whenSerialised } from './whenSerialised.ts';

const CONNECTION_TIMEOUT = 5_000;
const STATEMENT_TIMEOUT = 10_000;
/** Longer than the server's own, so that it only ends the wait for a server that has gone silent. */
const ANSWER_TIMEOUT = 15_000;
/** How long the server lets a transaction lie still, as one does whose process has gone, before it frees its locks. */
const IDLE_TIMEOUT = 30_000;

// Set in each transaction and not when connecting, as poolers refuse settings then.
const LIMITS = `set local statement_timeout = ${STATEMENT_TIMEOUT};
  set local idle_in_transaction_session_timeout = ${IDLE_TIMEOUT}`;
const BEGIN_READ = `begin isolation level repeatable read read only; ${LIMITS}`;
// Each statement sees what was committed before it, which is what waiting for a lock is for.
const BEGIN_WRITE = `begin isolation level read committed; ${LIMITS}`;

// Soon given up: the connection is closed then, which rolls back as well. The published types lack the option.
const ROLLBACK: QueryConfig & { query_timeout: number } = { text: 'rollback', query_timeout: 2_000 };

export function openPostgres(url: string, max: number): SqlDatabase {
  const pool = new Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: CONNECTION_TIMEOUT,
    query_timeout: ANSWER_TIMEOUT,
    types: { getTypeParser: parserOf },
  });
  // An idle connection was lost: the pool has dropped it and opens another when one is needed.
  pool.on('error', ignore);
  const { run, drain } = drainable();
  let closing: Promise<void> | undefined;

  return {
    read: (work) => run(() => whenSerialised(() => inTransaction(pool, BEGIN_READ, work))),
    transaction: (work) => run(() => whenSerialised(() => inTransaction(pool, BEGIN_WRITE, work))),
    // An ending pool leaves those who wait for a connection waiting, so it ends when nobody does.
    close: () => (closing ??= drain().then(() => pool.end())),
  };
}

// PostgreSQL sends 64-bit integers as text, as they may be larger than a number holds. Our amounts and counts never are.
const parserOf: typeof types.getTypeParser = (type, format) =>
  type === types.builtins.INT8 ? Number : types.getTypeParser(type, format);

async function inTransaction<T>(pool: Pool, begin: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // A connection lost between two statements is told here; the next statement then fails.
  client.on('error', ignore);
  let isUsable = true;
  try {
    await client.query(begin);
    const result = await work(connectionSql(client));
    const { command } = await client.query('commit');
    // After a failed statement the server answers a commit by rolling back, without an error.
    if (command !== 'COMMIT') {
      throw new Error('postgresStore: a statement failed and its error was swallowed; let it reach the transaction.');
    }
    return result;
  } catch (error) {
    isUsable = await rollback(client);
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(!isUsable);
  }
}

function ignore(): void {}

/** Whether the connection can be used again. */
async function rollback(client: PoolClient): Promise<boolean> {
  try {
    await client.query(ROLLBACK);
    return true;
  } catch {
    return false;
  }
}

function connectionSql(client: PoolClient): Sql {
  return {
    dialect: postgresDialect,
    async query<Row>(text: string, params: readonly SqlValue[] = []) {
      const { rows } = await client.query(text, [...params]);
      // The caller knows what its statement selects.
      return rows as Row[];
    },
  };
}
