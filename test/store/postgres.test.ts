import { Client, type QueryResultRow } from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { migrations } from '../../sdk/server/store/migrations/migrations.ts';
import { postgresStore } from '../../sdk/server/store/postgres.ts';
import type { Store } from '../../sdk/server/store/store.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { NOW, charge, clock, hold, member, outboxMessage, plan } from './factories.ts';
import { storeLaws } from './laws.ts';
import { countsStayConstant } from './queryCounts.ts';
import { raceLaws } from './races.ts';

let server: TestPostgres | undefined;

beforeAll(async () => {
  server = await startPostgres();
}, 120_000);

afterAll(async () => {
  await server?.stop();
}, 30_000);

function running(): TestPostgres {
  if (server === undefined) throw new Error('The server is not running.');
  return server;
}

const open = (url: string) => postgresStore({ url, max: 4, clock });

/** A database of its own is slow to make, so the tests share one and find it emptied. */
let shared: string | undefined;

async function emptied(): Promise<string> {
  shared ??= await running().createDatabase();
  await (await open(shared)).close();
  await run(
    shared,
    `do $$ begin execute (select 'truncate ' || string_agg(format('%I', tablename), ', ') || ' restart identity'
       from pg_tables where tablename like 'goodterms\\_%' and tablename <> 'goodterms_migrations'); end $$`,
  );
  return shared;
}

async function run<Row extends QueryResultRow>(url: string, statement: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

storeLaws('postgres', async () => open(await emptied()));
raceLaws('postgres', async () => [await open(await emptied())]);
raceLaws('postgres, two pools', async () => {
  const url = await emptied();
  return Promise.all([open(url), open(url)]);
});

countsStayConstant('postgres', async () => open(await emptied()), () => {
  const queries = vi.spyOn(Client.prototype, 'query');
  return () => queries.mock.calls.length;
});

async function opened(): Promise<{ url: string; store: Store }> {
  const url = await emptied();
  return { url, store: await open(url) };
}

describe('postgres', () => {
  it('keeps everything when it is closed and opened again', async () => {
    const { url, store } = await opened();
    await store.transaction(async (records) => {
      await records.saveMember(member('m1'));
      await records.saveCharge(charge('chg_1', 'm1'));
      await records.agreeToPlan(plan('pln_1', 'm1'));
    });
    const before = await store.reader.account('m1');
    await store.close();
    const again = await open(url);
    expect(await again.reader.account('m1')).toEqual(before);
    await again.close();
  });

  it('can be opened by many at once, the first time as well', async () => {
    const url = await running().createDatabase();
    const stores = await Promise.all(Array.from({ length: 6 }, () => open(url)));
    await Promise.all(stores.map((store) => store.ready()));
    await Promise.all(stores.map((store) => store.close()));
    expect(await run(url, 'select version from goodterms_migrations')).toEqual(migrations.map((_, index) => ({ version: index + 1 })));
  });

  it('refuses a database that a newer version has written', async () => {
    const url = await running().createDatabase();
    await (await open(url)).close();
    await run(url, "insert into goodterms_migrations (version, name) values (999, 'from the future')");
    await expect(open(url)).rejects.toThrow(/version 999.*newer Goodterms/);
  });

  it('fails at once when nobody answers at the address', async () => {
    await expect(open('postgres://postgres@127.0.0.1:1/nowhere')).rejects.toThrow(/ECONNREFUSED/);
  });

  it('lets two transactions that are open at once take different wake-ups and messages', async () => {
    const { store } = await opened();
    await store.transaction(async (records) => {
      await records.saveMembers([member('m1'), member('m2')]);
      for (const memberId of ['m1', 'm2']) await records.wakeUp({ memberId, kind: 'plan', subject: 'pln_1', at: NOW });
      for (const id of ['obx_1', 'obx_2']) await records.send(outboxMessage(id));
    });
    const later = '2026-11-21T10:00:00.000Z';
    await store.transaction(async (first) => {
      const own = [(await first.takeWakeUp(NOW))?.memberId, (await first.takeMessage(NOW, later))?.id];
      await store.transaction(async (second) => {
        expect(own).toEqual(['m1', 'obx_1']);
        expect((await second.takeWakeUp(NOW))?.memberId).toBe('m2');
        expect((await second.takeMessage(NOW, later))?.id).toBe('obx_2');
        expect(await second.takeWakeUp(NOW)).toBeNull();
        expect(await second.takeMessage(NOW, later)).toBeNull();
      });
    });
    await store.close();
  });

  it('runs a transaction again that ended in a deadlock', async () => {
    const { store } = await opened();
    await store.transaction((records) => records.saveMembers([member('m1'), member('m2')]));
    let runs = 0;
    const haveOne = new Set<number>();
    const lockBoth = (own: 0 | 1) =>
      store.transaction(async (records) => {
        runs += 1;
        const ids = own === 0 ? ['m1', 'm2'] : ['m2', 'm1'];
        await records.lockAccount(ids[0] ?? '');
        haveOne.add(own);
        await vi.waitFor(() => expect(haveOne.size).toBe(2));
        await records.lockAccount(ids[1] ?? '');
        await records.saveCharge(charge(`chg_${own}`, 'm1'));
      });
    await Promise.all([lockBoth(0), lockBoth(1)]);
    expect(runs).toBe(3);
    expect((await store.reader.account('m1'))?.charges).toHaveLength(2);
    await store.close();
  });

  it('rolls back and throws when the connection is lost in the middle, and works again afterwards', async () => {
    const { url, store } = await opened();
    await store.transaction((records) => records.saveMember(member('m1')));
    const others = "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
    const lost = store.transaction(async (records) => {
      await records.saveCharge(charge('chg_1', 'm1'));
      await run(url, others);
      await records.saveCharge(charge('chg_2', 'm1'));
    });
    await expect(lost).rejects.toThrow();
    // Idle connections were lost as well: the pool opens new ones.
    await vi.waitFor(async () => expect((await store.reader.account('m1'))?.charges).toEqual([]));
    await store.transaction((records) => records.saveCharge(charge('chg_3', 'm1')));
    expect((await store.reader.account('m1'))?.charges).toHaveLength(1);
    await store.close();
  });

  it('throws instead of losing what was written when an error was swallowed', async () => {
    const { store } = await opened();
    const swallowing = store.transaction(async (records) => {
      await records.saveMember(member('m1'));
      await records.saveCharge(charge('chg_1', 'nobody')).catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow(/swallowed/);
    expect(await store.reader.account('m1')).toBeNull();
    await store.close();
  });

  it('reads an account as it was at one moment', async () => {
    const { store } = await opened();
    await store.transaction(async (records) => {
      await records.saveMember(member('m1'));
      await records.saveCharge(charge('chg_1', 'm1'));
    });
    // The plan and what it covers change together, over and over, while they are read.
    const reading = new AbortController();
    const writing = (async () => {
      for (let round = 0; !reading.signal.aborted; round += 1) {
        await store.transaction(async (records) => {
          await records.saveCharge(charge('chg_1', 'm1', { paid: round % 10_000, description: `round ${round}` }));
          await records.saveHold(hold('hld_1', 'm1', { note: `round ${round}` }));
        });
      }
    })();
    await vi.waitFor(async () => expect((await store.reader.account('m1'))?.holds).toHaveLength(1));
    for (let read = 0; read < 50; read += 1) {
      const account = await store.reader.account('m1');
      expect(account?.holds[0]?.note).toBe(account?.charges[0]?.description);
    }
    reading.abort();
    await writing;
    await store.close();
  });
});
