import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SqlDatabase } from '../../sdk/server/store/sql/database.ts';
import { migrate } from '../../sdk/server/store/sql/migrate.ts';
import { sqlStore } from '../../sdk/server/store/sql.ts';
import { openSqlite } from '../../sdk/server/store/sqlite/openSqlite.ts';
import { testApi, type TestApi } from './support/testApi.ts';
import { agreedPlan, memberWho } from './support/world.ts';

/** A database that counts the statements it is asked to run. */
function counting(database: SqlDatabase): { database: SqlDatabase; queries: () => number } {
  let queries = 0;
  const counted: SqlDatabase['read'] = (work) =>
    database.read((sql) =>
      work({
        ...sql,
        query(text, params) {
          queries += 1;
          return sql.query(text, params);
        },
      }),
    );
  return { database: { ...database, read: counted }, queries: () => queries };
}

describe('reading', () => {
  let folder: string;
  let database: SqlDatabase;
  let app: TestApi;
  let queries: () => number;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'goodterms-queries-'));
    database = await openSqlite(join(folder, 'queries.db'), 5000);
    await migrate(database);
    const counted = counting(database);
    queries = counted.queries;
    app = testApi({ store: (clock) => sqlStore(counted.database, clock) });
  });

  afterAll(async () => {
    await app.store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function cost(work: () => Promise<unknown>): Promise<number> {
    const before = queries();
    await work();
    return queries() - before;
  }

  it('costs the same number of queries for one member with one charge as among 500 with 500', async () => {
    await memberWho(app, 'one', { dueOn: '2026-10-01', amount: 100_000, currency: 'USD' });
    await agreedPlan(app, 'one');
    const standing = (id: string) => cost(() => app.asMember(id).ask('getStanding'));
    const list = () => cost(() => app.asOwner().ask('listMembers', { query: { limit: '100' } }));
    const few = { standing: await standing('one'), list: await list() };
    expect(few.standing).toBeGreaterThan(0);
    expect(few.standing).toBeLessThanOrEqual(10);

    const rows = Array.from({ length: 500 }, (_, index) => `m-${index},Member,ref-${index},Charge,2026-10-01,12.00,USD\nmany,Many,many-${index},Charge,2026-09-0${1 + (index % 9)},1.00,USD`);
    await app.asOwner().ask('importFile', { headers: { 'content-type': 'text/csv' }, body: `member_id,first_name,reference,description,due_on,amount,currency\n${rows.join('\n')}\n` });
    await agreedPlan(app, 'many');
    expect(await standing('many')).toBe(few.standing);
    expect(await standing('one')).toBe(few.standing);
    expect(await standing('nobody')).toBeLessThanOrEqual(few.standing);
    // The first look of a day writes the touch down; the second only reads.
    const [first, second] = [await standing('m-7'), await standing('m-7')];
    expect(second).toBeLessThanOrEqual(few.standing);
    expect(first).toBe(second); // it is written in a transaction, which is not counted here
    expect([await standing('m-8'), await standing('m-8')]).toEqual([first, second]);
    expect(await list()).toBeLessThanOrEqual(few.list);
  });
});
