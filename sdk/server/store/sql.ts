import type { Clock } from '../clock.ts';
import type { Sql, SqlDatabase } from './sql/database.ts';
import { sqlReader } from './sql/reader.ts';
import { sqlRecords } from './sql/records.ts';
import type { Store } from './store.ts';

/** The store over a database that is open and migrated: everything but the engine. */
export function sqlStore(database: SqlDatabase, clock: Clock): Store {
  return {
    reader: sqlReader(database.read, clock),
    transaction: (work) => database.transaction((sql) => untilItEnds(sql, (usable) => work(sqlRecords(usable, clock)))),
    async ready() {
      await database.read((sql) => sql.query('select 1 from goodterms_migrations limit 1'));
    },
    close: database.close,
  };
}

/** A write that was not awaited must not slip into the transaction that has the connection next. */
async function untilItEnds<T>(sql: Sql, work: (usable: Sql) => Promise<T>): Promise<T> {
  let hasEnded = false;
  try {
    return await work({
      dialect: sql.dialect,
      query(text, params) {
        if (hasEnded) throw new Error('A record was used after its transaction ended; await every call before returning.');
        return sql.query(text, params);
      },
    });
  } finally {
    hasEnded = true;
  }
}
