import { DatabaseSync } from 'node:sqlite';
import { oneAtATime } from '../oneAtATime.ts';
import type { Sql, SqlDatabase } from '../sql/database.ts';
import { sqliteConnection } from './sqliteConnection.ts';
import { whenNotBusy } from './whenNotBusy.ts';

/** One connection that writes and one that reads: in WAL mode the reader never waits for the writer. */
export async function openSqlite(file: string, busyTimeout: number): Promise<SqlDatabase> {
  if (file === '' || file === ':memory:' || file.startsWith('file:')) {
    throw new Error(
      `sqliteStore: "${file}" is no path that two connections can share; pass the path of a file, or use memoryStore().`,
    );
  }
  // The writer never waits by itself: that would stop the whole process, and with it whoever holds the lock in it.
  const writer = await whenNotBusy(() => openWriter(file), busyTimeout);
  const reader = new DatabaseSync(file, { readOnly: true, timeout: busyTimeout });
  const writerSql = sqliteConnection(writer);
  const readerSql = sqliteConnection(reader);
  const writing = oneAtATime();
  const reading = oneAtATime();

  return {
    read: (work) =>
      reading(async () => {
        reader.exec('begin');
        return untilCommitted(reader, readerSql, work);
      }),
    transaction: (work) =>
      writing(async () => {
        await whenNotBusy(() => writer.exec('begin immediate'), busyTimeout);
        return untilCommitted(writer, writerSql, work);
      }),
    async close() {
      await reading(async () => {
        if (reader.isOpen) reader.close();
      });
      // The last connection to close folds the log into the file.
      await writing(async () => {
        if (writer.isOpen) writer.close();
      });
    },
  };
}

function openWriter(file: string): DatabaseSync {
  const writer = new DatabaseSync(file, { timeout: 0, enableForeignKeyConstraints: true });
  try {
    // `full` flushes the log at each commit, so that a power cut takes nothing back:
    // https://sqlite.org/pragma.html#pragma_synchronous
    writer.exec('pragma journal_mode = wal; pragma synchronous = full');
    return writer;
  } catch (error) {
    writer.close();
    throw error;
  }
}

async function untilCommitted<T>(connection: DatabaseSync, sql: Sql, work: (sql: Sql) => Promise<T>): Promise<T> {
  try {
    const result = await work(sql);
    connection.exec('commit');
    return result;
  } catch (error) {
    // Some errors, such as a full disk, have rolled back already.
    if (connection.isTransaction) connection.exec('rollback');
    throw error;
  }
}
