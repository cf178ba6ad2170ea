import { migrations } from '../migrations/migrations.ts';
import type { Sql, SqlDatabase } from './database.ts';

/**
 * Brings the tables to the version that this code knows, in one transaction under a lock, so that any number of
 * processes can start at once.
 * @throws Error when the database has been migrated by a newer version of Goodterms
 */
export async function migrate(database: SqlDatabase): Promise<void> {
  await database.transaction(async (sql) => {
    for (const statement of sql.dialect.beforeMigrating) await sql.query(statement);
    await sql.query('create table if not exists goodterms_migrations (version integer primary key, name text not null)');
    const version = await versionOf(sql);
    if (version > migrations.length) {
      throw new Error(
        `The database is at version ${version} and this Goodterms knows ${migrations.length}; ` +
          'install the newer Goodterms, or open another database.',
      );
    }
    for (const [index, migration] of migrations.entries()) {
      if (index < version) continue;
      for (const statement of migration.statements(sql.dialect)) await sql.query(statement);
      await sql.query('insert into goodterms_migrations (version, name) values ($1, $2)', [index + 1, migration.name]);
    }
  });
}

async function versionOf(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ version: number | null }>('select max(version) as version from goodterms_migrations');
  return row?.version ?? 0;
}
