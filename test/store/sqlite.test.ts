import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, StatementSync } from 'node:sqlite';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { migrations } from '../../sdk/server/store/migrations/migrations.ts';
import { sqliteStore } from '../../sdk/server/store/sqlite.ts';
import { NOW, auditRow, charge, clock, conversation, introduction, member, outboxMessage, plan } from './factories.ts';
import { storeLaws } from './laws.ts';
import { countsStayConstant } from './queryCounts.ts';
import { raceLaws } from './races.ts';

const folder = mkdtempSync(join(tmpdir(), 'goodterms-sqlite-'));
let files = 0;
const newFile = () => join(folder, `${(files += 1)}.db`);
const open = (file: string) => sqliteStore({ file, clock });

const readsWholeTable = (step: string) => step.startsWith('SCAN goodterms_') && !/USING (COVERING )?INDEX/.test(step);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeLaws('sqlite', () => open(newFile()));
raceLaws('sqlite', async () => [await open(newFile())]);
raceLaws('sqlite, two stores on one file', () => {
  const file = newFile();
  return Promise.all([open(file), open(file)]);
});

countsStayConstant('sqlite', () => open(newFile()), () => {
  const statements = vi.spyOn(StatementSync.prototype, 'all');
  return () => statements.mock.calls.length;
});

describe('sqlite', () => {
  it('keeps everything when it is closed and opened again', async () => {
    const file = newFile();
    const first = await open(file);
    await first.transaction(async (records) => {
      await records.saveMember(member('m1'));
      await records.saveCharge(charge('chg_1', 'm1'));
      await records.agreeToPlan(plan('pln_1', 'm1'));
    });
    const before = await first.reader.account('m1');
    await first.close();
    const second = await open(file);
    expect(await second.reader.account('m1')).toEqual(before);
    await second.close();
  });

  it('writes through a log that is flushed at each commit', async () => {
    const exec = vi.spyOn(DatabaseSync.prototype, 'exec');
    const file = newFile();
    const store = await open(file);
    expect(exec.mock.calls.flat().join(' ')).toMatch(/synchronous = full/);
    exec.mockRestore();
    const other = new DatabaseSync(file);
    expect(other.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
    other.close();
    await store.close();
  });

  it('keeps what was committed when its process is killed, and nothing of what was not', async () => {
    const file = newFile();
    const script = join(import.meta.dirname, 'writeUntilKilled.ts');
    const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    for await (const chunk of child.stdout) {
      said += String(chunk);
      if (said.split('\n').length > 40) child.kill('SIGKILL');
    }
    const acknowledged = said.split('\n').slice(0, -1);
    expect(acknowledged.length).toBeGreaterThan(30);
    const store = await open(file);
    const { items } = await store.reader.accounts({ limit: 10_000, cursor: null });
    const kept = new Map(items.map((account) => [account.member.id, account]));
    for (const id of acknowledged) expect(kept.get(id)?.charges, id).toHaveLength(2);
    // One transaction may have been committed without being heard of; none is there in half.
    for (const [id, { charges }] of kept) expect(charges, id).toHaveLength(2);
    expect(kept.size - acknowledged.length).toBeLessThanOrEqual(1);
    await store.close();
  });

  it('can be opened by many at once, the first time as well', async () => {
    const file = newFile();
    const stores = await Promise.all(Array.from({ length: 8 }, () => open(file)));
    await Promise.all(stores.map((store, index) => store.transaction((records) => records.saveMember(member(`m${index}`)))));
    const page = await stores[0]?.reader.accounts({ limit: 50, cursor: null });
    expect(page?.items).toHaveLength(8);
    await Promise.all(stores.map((store) => store.close()));
    const database = new DatabaseSync(file);
    expect(database.prepare('select count(*) as steps from goodterms_migrations').get()).toEqual({ steps: migrations.length });
    database.close();
  });

  it('can be opened by several processes at once, the first time as well', async () => {
    const file = newFile();
    const script = join(import.meta.dirname, 'writeUntilKilled.ts');
    const first = async () => {
      const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
      const ended = once(child, 'exit');
      // The first thing it says is that it has opened the file and written to it.
      for await (const chunk of child.stdout) if (String(chunk).includes('\n')) child.kill('SIGKILL');
      const [, signal] = await ended;
      return String(signal);
    };
    expect(await Promise.all([first(), first(), first(), first()])).toEqual(Array(4).fill('SIGKILL'));
    const store = await open(file);
    expect((await store.reader.account('m000000'))?.charges).toHaveLength(2);
    await store.close();
  }, 30_000);

  it('finds every row by an index, whatever is asked', async () => {
    const file = newFile();
    await (await open(file)).close(); // what brings the tables about is asked once
    const prepare = vi.spyOn(DatabaseSync.prototype, 'prepare');
    const store = await open(file);
    const page = { limit: 5, cursor: null };
    const { reader } = store;
    await store.transaction(async (records) => {
      await records.saveMembers([member('m1'), member('m2')]);
      for (const id of ['m1', 'm2']) {
        await records.saveCharge(charge(`chg_${id}`, id));
        await records.agreeToPlan(plan(`pln_${id}`, id));
        await records.savePlan(plan(`pln_${id}`, id));
        await records.openConversation(conversation(`cnv_${id}`, id));
        await records.saveIntroduction(introduction(`int_${id}`, id));
        await records.record(auditRow(`aud_${id}`));
        await records.wakeUp({ memberId: id, kind: 'plan', subject: `pln_${id}`, at: NOW });
        await records.send(outboxMessage(`obx_${id}`));
      }
      await records.lockAccount('m1');
      await records.chargesByReference(['ref-chg_m1']);
      await records.paymentsByReference('m1', 'bank-1');
      await records.takeWakeUp(NOW);
      await records.takeMessage(NOW, NOW);
      await records.claimKey({ scope: 's', key: 'k', bodyHash: 'h', at: NOW });
      await records.forgetKeys(NOW);
    });
    for (const read of [reader.accounts, reader.conversations, reader.introductions, reader.audit]) {
      const { nextCursor } = await read({ limit: 1, cursor: null });
      await read({ limit: 1, cursor: nextCursor });
    }
    await reader.audit(page, 'm1');
    await reader.account('m1');
    await reader.startedPayment('pay_1');
    const statements = new Set(prepare.mock.calls.map(([text]) => text).filter((text) => /^(?:select|update|delete) /.test(text)));
    prepare.mockRestore();
    await store.close();

    const database = new DatabaseSync(file);
    const planOf = (text: string) => {
      const steps = database.prepare(`explain query plan ${text}`).all();
      return steps.map(({ detail }) => String(detail));
    };
    const whole = [...statements].filter((text) => planOf(text).some(readsWholeTable));
    expect(whole.filter((text) => !text.includes('goodterms_migrations'))).toEqual([]);
    // A member's rows are not to be looked for among everybody's.
    const ofMembers = [...statements].filter((text) => /where member_id (in|=)/.test(text));
    expect(ofMembers.length).toBeGreaterThan(6);
    expect(ofMembers.filter((text) => !planOf(text).some((step) => step.includes('(member_id=?')))).toEqual([]);
    database.close();
  });

  it('refuses a file that a newer version has written', async () => {
    const file = newFile();
    await (await open(file)).close();
    const database = new DatabaseSync(file);
    database.exec("insert into goodterms_migrations (version, name) values (999, 'from the future')");
    database.close();
    await expect(open(file)).rejects.toThrow(/version 999.*newer Goodterms/);
  });

  it('refuses what is no file for two connections, and what is no database', async () => {
    await expect(open(':memory:')).rejects.toThrow(/memoryStore/);
    await expect(open('')).rejects.toThrow(/memoryStore/);
    await expect(open(join(folder, 'nowhere', 'a.db'))).rejects.toThrow(/unable to open/);
    const text = newFile();
    writeFileSync(text, 'This is a letter and no database at all. '.repeat(50));
    await expect(open(text)).rejects.toThrow(/not a database/);
    const directory = newFile();
    mkdirSync(directory);
    await expect(open(directory)).rejects.toThrow(/unable to open/);
  });

  it('says so when another process keeps the file locked, and works again afterwards', async () => {
    const file = newFile();
    const store = await sqliteStore({ file, clock, busyTimeout: 50 });
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    await expect(store.transaction((records) => records.saveMember(member('m1')))).rejects.toThrow(/locked.*50 ms/);
    expect(await store.reader.account('m1')).toBeNull();
    other.exec('rollback');
    other.close();
    await store.transaction((records) => records.saveMember(member('m1')));
    expect(await store.reader.account('m1')).not.toBeNull();
    await store.close();
  });

  it('refuses a record that is used after its transaction ended', async () => {
    const store = await open(newFile());
    const leaked = await store.transaction(async (records) => ({ records }));
    await expect(leaked.records.saveMember(member('m1'))).rejects.toThrow(/after its transaction ended/);
    expect(await store.reader.account('m1')).toBeNull();
    await store.close();
  });
});
