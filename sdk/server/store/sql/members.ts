import type { Member } from '../../../terms/member.ts';
import type { Sql } from './database.ts';
import { save, select, type SqlTable } from './table.ts';

const members: SqlTable<Member> = {
  name: 'goodterms_members',
  key: ['id'],
  columns: {
    id: 'text',
    firstName: 'text',
    locale: 'text',
    timeZone: 'text',
    country: 'text',
    email: 'text',
    programId: 'text',
    progress: 'text',
    goal: 'text',
    snoozedUntil: 'text',
    restsUntil: 'text',
    clearedOn: 'text',
    mutedChannels: 'json',
  },
};

export async function saveMembers(sql: Sql, rows: Member[]): Promise<void> {
  await save(sql, members, rows);
}

export async function membersById(sql: Sql, ids: string[]): Promise<Member[]> {
  return select(sql, members, `where ${sql.dialect.among('id', '$1')}`, [ids]);
}

/** By id. The database knows the cases of ASCII letters alone, so that another letter has to be the same. */
export async function membersByEmail(sql: Sql, email: string): Promise<Member[]> {
  return select(sql, members, "where email <> '' and lower(email) = lower($1) order by id", [email]);
}

/** @param after the id that the page before ended with; empty for the first, as no id is */
export async function membersAfter(sql: Sql, after: string, limit: number): Promise<Member[]> {
  return select(sql, members, 'where id > $1 order by id limit $2', [after, limit]);
}

/** As `membersAfter`, those alone with something under way. @param before the day that an unpaid charge was due before */
export async function openMembersAfter(sql: Sql, after: string, limit: number, before: string): Promise<Member[]> {
  const has = (table: string, condition: string): string => `exists (select 1 from ${table} one where one.member_id = goodterms_members.id and ${condition})`;
  const open = [
    has('goodterms_charges', 'paid < amount and due_on < $3'),
    has('goodterms_plans', "state in ('active', 'needs_conversation')"),
    has('goodterms_pauses', "state = 'active'"),
    has('goodterms_holds', 'released_at is null'),
    has('goodterms_conversations', "state = 'open'"),
  ];
  return select(sql, members, `where id > $1 and (${open.join(' or ')}) order by id limit $2`, [after, limit, before]);
}

/** Locks the row, so that other transactions that lock the same member wait for this one to end. */
export async function lockMember(sql: Sql, id: string): Promise<Member | null> {
  const [member] = await select(sql, members, `where id = $1 ${sql.dialect.forUpdate}`, [id]);
  return member ?? null;
}
