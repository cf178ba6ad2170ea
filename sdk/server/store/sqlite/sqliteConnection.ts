import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Sql, SqlValue } from '../sql/database.ts';
import { sqliteDialect } from '../sql/dialect.ts';

/** Statements by their text. The texts of a store are a fixed set, so every one is prepared once a connection. */
export function sqliteConnection(connection: DatabaseSync): Sql {
  const statements = new Map<string, StatementSync>();

  function prepared(text: string): StatementSync {
    let statement = statements.get(text);
    if (statement === undefined) {
      statement = connection.prepare(text);
      statements.set(text, statement);
    }
    return statement;
  }

  return {
    dialect: sqliteDialect,
    async query<Row>(text: string, params: readonly SqlValue[] = []) {
      const named = Object.fromEntries(params.map((value, index) => [`$${index + 1}`, bindable(value)]));
      // The caller knows what its statement selects.
      return prepared(text).all(named) as Row[];
    },
  };
}

function bindable(value: SqlValue): string | number | null {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
