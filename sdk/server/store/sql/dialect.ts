/** The few places where the engines differ. */
export interface Dialect {
  /** The type of a column whose text is compared byte by byte, whatever the language of the database. */
  text: string;
  /** The type of a column that counts the rows in the order they are added. */
  position: string;
  /** Ends a select whose rows stay locked until the transaction ends. */
  forUpdate: string;
  /** As `forUpdate` for the rows of one table of the select, leaving out those that another transaction has locked. */
  skipLocked(table: string): string;
  /** Run first in the transaction that migrates, so that only one process does at a time. */
  beforeMigrating: string[];
  /** A condition: the column is one of the texts in the list that is passed for the placeholder. */
  among(column: string, placeholder: string): string;
  /** What to select from to read the JSON array that is passed for the placeholder, one `value` a row. */
  elementsOf(placeholder: string): string;
  /** The civil date so many days after the one in a column, as text. */
  daysAfter(column: string, days: number): string;
}

export const sqliteDialect: Dialect = {
  text: 'text',
  position: 'integer primary key',
  // A transaction that writes has the whole file to itself.
  forUpdate: '',
  skipLocked: () => '',
  beforeMigrating: [],
  among: (column, placeholder) => `${column} in (select value from json_each(${placeholder}))`,
  elementsOf: (placeholder) => `json_each(${placeholder})`,
  daysAfter: (column, days) => `date(${column}, '+${days} days')`,
};

// Any number will do as long as it stays the same: it tells our lock from those of other programs in this database.
const MIGRATION_LOCK = 4_728_195_306;

export const postgresDialect: Dialect = {
  text: 'text collate "C"',
  position: 'bigint generated always as identity primary key',
  forUpdate: 'for update',
  skipLocked: (table) => `for update of ${table} skip locked`,
  beforeMigrating: ['set local statement_timeout = 0', `select pg_advisory_xact_lock(${MIGRATION_LOCK})`],
  among: (column, placeholder) => `${column} = any(${placeholder}::text[])`,
  elementsOf: (placeholder) => `jsonb_array_elements(${placeholder}::jsonb) as elements(value)`,
  daysAfter: (column, days) => `to_char(${column}::date + ${days}, 'YYYY-MM-DD') collate "C"`,
};
