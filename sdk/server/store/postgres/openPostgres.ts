import pg from 'pg';
import type { Sql, SqlDatabase, SqlValue } from '../sql/database.ts';
import { postgresDialect } from '../sql/dialect.ts';
import { whenSerialised } from './whenSerialised.ts';

const CONNECTION_TIMEOUT = 5_000;
const STATEMENT_TIMEOUT = 10_000;
/** Longer than the server's own, so that it only ends the wait for a server that has gone silent. */
const ANSWER_TIMEOUT = 15_000;
/** How long the server lets a transaction lie still, as one does whose process has gone, before it frees its locks. */
const IDLE_TIMEOUT = 30_000;

// Set in each transaction and not when connecting, as poolers refuse settings then.
const LIMITS = `set local statement_timeout = ${STATEMENT_TIMEOUT}; set local idle_in_transaction_session_timeout = ${IDLE_TIMEOUT}`;
const BEGIN_READ = `begin isolation level repeatable read read only; ${LIMITS}`;
// Each statement sees what was committed before it, which is what waiting for a lock is for.
const BEGIN_WRITE = `begin isolation level read committed; ${LIMITS}`;

// Soon given up: the connection is closed then, which rolls back as well. The published types lack the option.
const ROLLBACK: pg.QueryConfig & { query_timeout: number } = { text: 'rollback', query_timeout: 2_000 };

export function openPostgres(url: string, max: number): SqlDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: CONNECTION_TIMEOUT,
    query_timeout: ANSWER_TIMEOUT,
    types: { getTypeParser: parserOf },
  });
  // An idle connection was lost: the pool has dropped it and opens another when one is needed.
  pool.on('error', () => undefined);
  let closing: Promise<void> | undefined;

  return {
    read: (work) => whenSerialised(() => inTransaction(pool, BEGIN_READ, work)),
    transaction: (work) => whenSerialised(() => inTransaction(pool, BEGIN_WRITE, work)),
    close: () => (closing ??= pool.end()),
  };
}

// PostgreSQL sends 64-bit integers as text, as they may be larger than a number holds. Our amounts and counts never are.
const parserOf: typeof pg.types.getTypeParser = (type, format) =>
  type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format);

async function inTransaction<T>(pool: pg.Pool, begin: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // A connection lost between two statements is told here; the next statement then fails.
  const ignore = () => undefined;
  client.on('error', ignore);
  let isUsable = true;
  try {
    await client.query(begin);
    const result = await work(connectionSql(client));
    const { command } = await client.query('commit');
    // After a failed statement the server answers a commit by rolling back, without an error.
    if (command !== 'COMMIT') throw new Error('postgresStore: a statement failed and its error was swallowed; let it reach the transaction.');
    return result;
  } catch (error) {
    isUsable = await rollback(client);
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(!isUsable);
  }
}

/** Whether the connection can be used again. */
async function rollback(client: pg.PoolClient): Promise<boolean> {
  try {
    await client.query(ROLLBACK);
    return true;
  } catch {
    return false;
  }
}

function connectionSql(client: pg.PoolClient): Sql {
  return {
    dialect: postgresDialect,
    async query<Row>(text: string, params: readonly SqlValue[] = []) {
      const { rows } = await client.query(text, [...params]);
      // The caller knows what its statement selects.
      return rows as Row[];
    },
  };
}
