import { expect, it } from 'vitest';
import { BadCursorError } from '../../sdk/server/store/badCursorError.ts';
import type { PageOf, PageRequest, Store } from '../../sdk/server/store/store.ts';
import { eachStore } from './eachStore.ts';
import * as make from './factories.ts';

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Reads page after page. @param between what happens meanwhile */
async function readAll<T>(
  read: (page: PageRequest) => Promise<PageOf<T>>,
  limit: number,
  between: (pages: number) => Promise<void> = async () => undefined,
): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | null = null;
  for (let pages = 1; ; pages += 1) {
    const page: PageOf<T> = await read({ limit, cursor });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    all.push(...page.items);
    if (page.nextCursor === null) return all;
    expect(page.items).toHaveLength(limit);
    expect(page.nextCursor).toMatch(/^[\w-]+$/);
    cursor = page.nextCursor;
    await between(pages);
  }
}

export function pageLaws(open: () => Promise<Store>): void {
  const { store, write } = eachStore(open);

  it('members are ordered by id, whatever the size of a page', async () => {
    const ids = ['Zoë', 'a', 'B', 'b', '10', '9', 'é'];
    await write((records) => records.saveMembers(ids.map((id) => make.member(id))));
    const expected = [...ids, 'm1', 'm2'].toSorted();
    for (const limit of [1, 2, 3, 9, 100]) {
      const accounts = await readAll((page) => store().reader.accounts(page), limit);
      expect(accounts.map(({ member }) => member.id)).toEqual(expected);
    }
  });

  it('audit rows come newest first, later written before earlier written at the same instant', async () => {
    await write(async (records) => {
      for (const [id, minutes] of [['c', 1], ['a', 1], ['b', 1], ['late', 5], ['early', 0]] as const) {
        await records.record(make.auditRow(id, { at: make.minute(minutes) }));
      }
    });
    for (const limit of [1, 2, 5, 50]) {
      expect(idsOf(await readAll((page) => store().reader.audit(page), limit))).toEqual(['late', 'b', 'a', 'c', 'early']);
    }
  });

  it('touches come newest first, of all or of one member', async () => {
    await write(async (records) => {
      for (const index of [2, 0, 3, 1]) await records.saveTouch(make.touch(`tch_${index}`, index % 2 ? 'm2' : 'm1', { at: make.minute(index) }));
    });
    expect(idsOf(await readAll((page) => store().reader.touches(page), 3))).toEqual(['tch_3', 'tch_2', 'tch_1', 'tch_0']);
    expect(idsOf(await readAll((page) => store().reader.touches(page, 'm2'), 1))).toEqual(['tch_3', 'tch_1']);
  });

  it('messages that were given up come newest first, and nobody takes them again', async () => {
    await write(async (records) => {
      for (const index of [0, 1, 2]) await records.send(make.outboxMessage(`obx_${index}`, { deadAt: index === 1 ? null : make.minute(index) }));
    });
    expect(idsOf(await readAll((page) => store().reader.deadMessages(page), 1))).toEqual(['obx_2', 'obx_0']);
    const take = () => write((records) => records.takeMessage(make.minute(9), make.minute(20)));
    expect([(await take())?.id, await take()]).toEqual(['obx_1', null]);
    expect(await store().reader.message('obx_2')).toMatchObject({ deadAt: make.minute(2) });
    expect(await store().reader.message('obx_9')).toBeNull();
  });

  it('audit rows of one member leave out those of others and of nobody', async () => {
    await write(async (records) => {
      for (let index = 0; index < 9; index += 1) {
        await records.record(make.auditRow(`aud_${index}`, { memberId: ['m1', 'm2', null][index % 3] ?? null }));
      }
    });
    expect(idsOf(await readAll((page) => store().reader.audit(page, 'm1'), 2))).toEqual(['aud_6', 'aud_3', 'aud_0']);
    expect(await readAll((page) => store().reader.audit(page, 'm9'), 2)).toEqual([]);
  });

  it('introductions come newest first', async () => {
    await write(async (records) => {
      for (const [id, minutes] of [['int_1', 1], ['int_2', 3], ['int_3', 2], ['int_4', 2]] as const) {
        await records.saveIntroduction(make.introduction(id, 'm1', { askedAt: make.minute(minutes), state: 'left' }));
      }
    });
    const expected = ['int_2', 'int_4', 'int_3', 'int_1'];
    expect(idsOf(await readAll((page) => store().reader.introductions(page), 1))).toEqual(expected);
    expect(idsOf(await readAll((page) => store().reader.introductions(page), 4))).toEqual(expected);
  });

  it('introductions that were reported come first, until somebody has looked into them', async () => {
    const state = 'reported';
    const rows = [
      make.introduction('int_old', 'm1', { askedAt: make.minute(1), state, reportedBy: ['peer'] }),
      make.introduction('int_new', 'm1', { askedAt: make.minute(2), state, reportedBy: ['member'] }),
      make.introduction('int_looked_into', 'm1', { askedAt: make.minute(3), state, reportedBy: ['peer'], settledAt: make.NOW }),
      make.introduction('int_left', 'm1', { askedAt: make.minute(4), state: 'left', settledAt: make.NOW }),
      make.introduction('int_asked', 'm1', { askedAt: make.minute(5) }),
    ];
    await write(async (records) => {
      for (const row of rows) await records.saveIntroduction(row);
    });
    for (const limit of [1, 2, 3, 10]) {
      expect(idsOf(await readAll((page) => store().reader.introductions(page), limit))).toEqual(['int_new', 'int_old', 'int_asked', 'int_left', 'int_looked_into']);
    }
  });

  it('the conversation that waits longest is at the top, then those that wait for the member, then closed ones', async () => {
    const rows = [
      make.conversation('cnv_closed_old', 'c1', { openedAt: make.minute(0), answerBy: null }),
      make.conversation('cnv_closed_new', 'c2', { openedAt: make.minute(1), answerBy: make.minute(0) }),
      make.conversation('cnv_answered_old', 'c3', { openedAt: make.minute(2), answerBy: null }),
      make.conversation('cnv_answered_new', 'c4', { openedAt: make.minute(9), answerBy: null }),
      make.conversation('cnv_waits_least', 'c5', { openedAt: make.minute(3), answerBy: make.minute(90) }),
      make.conversation('cnv_waits_longest', 'c6', { openedAt: make.minute(8), answerBy: make.minute(10) }),
      make.conversation('cnv_waits_too', 'c7', { openedAt: make.minute(8), answerBy: make.minute(90) }),
    ];
    await write(async (records) => {
      for (const row of rows) {
        await records.saveMember(make.member(row.memberId, { firstName: `Name of ${row.memberId}` }));
        await records.openConversation(row);
        if (row.id.startsWith('cnv_closed')) await records.saveConversation({ ...row, state: 'closed' });
      }
    });
    const expected = ['cnv_waits_longest', 'cnv_waits_least', 'cnv_waits_too', 'cnv_answered_new', 'cnv_answered_old', 'cnv_closed_new', 'cnv_closed_old'];
    for (const limit of [1, 2, 3, 7, 20]) {
      const read = await readAll((page) => store().reader.conversations(page), limit);
      expect(idsOf(read)).toEqual(expected);
      expect(read.every(({ memberName, memberId }) => memberName === `Name of ${memberId}`)).toBe(true);
      expect(read.every(({ id, messages }) => messages[0]?.id === `msg-${id}`)).toBe(true);
    }
  });

  it('rows that are added between two pages neither repeat nor hide others', async () => {
    await write(async (records) => {
      for (let index = 0; index < 10; index += 1) await records.record(make.auditRow(`aud_${index}`, { at: make.minute(index) }));
    });
    const add = (pages: number) => write((records) => records.record(make.auditRow(`new_${pages}`, { at: make.minute(100 + pages) })));
    const read = await readAll((page) => store().reader.audit(page), 3, add);
    expect(idsOf(read)).toEqual(Array.from({ length: 10 }, (_, index) => `aud_${9 - index}`));

    const join = (pages: number) => write((records) => records.saveMember(make.member(`a${pages}`)));
    const members = await readAll((page) => store().reader.accounts(page), 1, join);
    expect(members.map(({ member }) => member.id)).toEqual(['m1', 'm2']);
  });

  it('a cursor that no page ended with is refused', async () => {
    const broken = [
      '', 'x', '!!!', 'null', '%00', 'é', 'A'.repeat(256), Buffer.from([0xff, 0xfe]).toString('base64url'),
      encode(null), encode({}), encode([]), encode(['a']), encode([0, 1, 2]), encode([0, 'a', 'b']), encode([0, 'a', 1, 2]),
      encode([0, 'a', -1]), encode([0, 'a', 1.5]), encode([0, 'a', 1e300]), encode([9, 'a', 1]), encode([-1, 'a', 1]), encode([0, 'a\0b', 1]),
      encode([0, null, 1]), encode([0, '2026', null]),
    ];
    const { reader } = store();
    for (const cursor of broken) {
      const page = { limit: 5, cursor };
      await expect(reader.accounts(page), cursor).rejects.toThrow(BadCursorError);
      await expect(reader.audit(page), cursor).rejects.toThrow(BadCursorError);
      await expect(reader.audit(page, 'm1'), cursor).rejects.toThrow(BadCursorError);
      await expect(reader.introductions(page), cursor).rejects.toThrow(BadCursorError);
      await expect(reader.conversations(page), cursor).rejects.toThrow(BadCursorError);
    }
  });

  it('a cursor works for the longest ids', async () => {
    const ids = ['"'.repeat(128), '日'.repeat(128), '👪'.repeat(64)];
    await write((records) => records.saveMembers(ids.map((id) => make.member(id))));
    const read = await readAll((page) => store().reader.accounts(page), 1);
    expect(new Set(read.map(({ member }) => member.id))).toEqual(new Set([...ids, 'm1', 'm2']));
  });
}
