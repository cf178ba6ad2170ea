import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cast } from '../../demo/scenes/cast.ts';
import { openWorld } from '../../demo/scenes/world.ts';
import { sqliteStore } from '../../sdk/server/store/sqlite.ts';
import { playbook } from '../server/support/testApi.ts';
import { blocksOf } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'goodterms-forgetting-'));
const file = join(folder, 'goodterms.db');
const [forget] = blocksOf('docs/privacy.md', 'sql');
let database: DatabaseSync;

beforeAll(async () => {
  const world = await openWorld({ playbook, openStore: (clock) => sqliteStore({ file, clock }) });
  await world.play('en');
  await world.close();
  database = new DatabaseSync(file, { enableForeignKeyConstraints: true });
});

afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

it('knows every table, so that a new one is not forgotten', () => {
  const untouched = tables().filter((table) => !forget?.text.includes(`delete from ${table} `));
  expect(untouched.toSorted()).toEqual(['goodterms_migrations', 'goodterms_playbooks', 'goodterms_screen_counts', 'goodterms_stopped_arms']); // nobody's in particular
});

it.each(cast.map(({ id }) => id))('leaves nothing of %s, as docs/privacy.md says, and the others as they were', (id) => {
  const before = rowsWithout(id);
  database.exec(`begin; ${forget?.text.replaceAll(':member', `'${id}'`) ?? ''} commit`);
  expect(rowsAbout(id)).toEqual([]);
  expect(rowsWithout(id)).toEqual(before);
});

function tables(): string[] {
  return database.prepare("select name from sqlite_master where type = 'table' and name like 'goodterms%'").all().map(({ name }) => String(name));
}

/** Rows that name a member. The owner's own kept answers go by themselves within a day. */
function rowsAbout(memberId: string): string[] {
  return rows().filter((row) => row.includes(`"${memberId}"`) || row.includes(`member:${memberId}"`));
}

/** How many members, plans and messages there are besides this member's. */
function rowsWithout(memberId: string): number[] {
  const count = (query: string): number => Number(database.prepare(query).get(memberId)?.['count']);
  return [
    count('select count(*) as count from goodterms_members where id <> ?'),
    count('select count(*) as count from goodterms_plans where member_id <> ?'),
    count('select count(*) as count from goodterms_instalments where plan_id in (select id from goodterms_plans where member_id <> ?)'),
    count('select count(*) as count from goodterms_messages where conversation_id in (select id from goodterms_conversations where member_id <> ?)'),
  ];
}

function rows(): string[] {
  return tables().flatMap((table) => {
    const all = database.prepare(`select * from ${table}`).all();
    return all.filter((row) => row['scope'] !== 'owner').map((row) => `${table} ${JSON.stringify(row)}`);
  });
}
