import type { Dialect } from './dialect.ts';

/** A list stands for several texts and is only passed to what `dialect.among` wrote. */
export type SqlValue = string | number | null | readonly string[];

/** One connection, as a transaction or a read sees it. */
export interface Sql {
  dialect: Dialect;
  /**
   * Runs one statement of the subset of SQL that both engines speak.
   * @param params values of `$1`, `$2` …; integers up to 2^53 go in and come out exactly
   */
  query<Row>(text: string, params?: readonly SqlValue[]): Promise<Row[]>;
}

/** What an engine brings. */
export interface SqlDatabase {
  /** Runs `work` on one unchanging state of the database, without waiting for a writer. */
  read<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /**
   * Runs `work` and commits, or rolls back and throws. It may run `work` again after a serialisation failure.
   * A statement waits for what other transactions hold, and sees what they committed.
   */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
