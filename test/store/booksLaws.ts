import { expect, it } from 'vitest';
import type { CarrierName, LinkedCustomer } from '../../sdk/server/store/rows.ts';
import type { Store } from '../../sdk/server/store/store.ts';
import { eachStore } from './eachStore.ts';
import { member, minute, outboxMessage } from './factories.ts';

function customer(id: string, changes: Partial<LinkedCustomer> = {}): LinkedCustomer {
  return { id, memberId: 'm1', foundBy: 'mark', linkedAt: minute(0), ...changes };
}

export function booksLaws(open: () => Promise<Store>): void {
  const { store, write } = eachStore(open);

  it('a customer is one member, whoever says otherwise later', async () => {
    expect(await write((records) => records.linkCustomer(customer('cus_1', { foundBy: 'email' })))).toBe(true);
    expect(await write((records) => records.linkCustomer(customer('cus_1', { memberId: 'm2' })))).toBe(false);
    expect(await store().reader.customer('cus_1')).toEqual(customer('cus_1', { foundBy: 'email' }));
    expect(await store().reader.customer('cus_2')).toBeNull();
  });

  it('a member is several customers, in the order in which they were linked', async () => {
    await write(async (records) => {
      await records.linkCustomer(customer('cus_b', { linkedAt: minute(2) }));
      await records.linkCustomer(customer('cus_a', { linkedAt: minute(2) }));
      await records.linkCustomer(customer('cus_c', { linkedAt: minute(1) }));
      await records.linkCustomer(customer('cus_d', { memberId: 'm2' }));
    });
    expect((await store().reader.customersOf('m1')).map(({ id }) => id)).toEqual(['cus_c', 'cus_a', 'cus_b']);
    expect(await store().reader.customersOf('m3')).toEqual([]);
  });

  it('jobs that were done are forgotten in time, and nothing else is', async () => {
    await write(async (records) => {
      await records.send(outboxMessage('obx_1', { kind: 'books.read', deliveredAt: minute(1) }));
      await records.send(outboxMessage('obx_2', { kind: 'books.read', deliveredAt: minute(3) }));
      await records.send(outboxMessage('obx_3', { kind: 'books.read' }));
      await records.send(outboxMessage('obx_4', { kind: 'plan.agreed', deliveredAt: minute(1) }));
      await records.send(outboxMessage('obx_5', { kind: 'touch.email', deliveredAt: minute(1) }));
    });
    expect(await write((records) => records.forgetJobs(minute(2)))).toBe(1);
    const left = await Promise.all([1, 2, 3, 4, 5].map((number) => store().reader.message(`obx_${number}`)));
    expect(left.map((message) => message !== null)).toEqual([false, true, true, true, true]);
  });

  it('readings are numbered as they begin, also of a member nobody knows', async () => {
    expect(await store().reader.reading('nobody')).toBeNull();
    expect(await write((records) => records.beginReading('nobody'))).toBe(1);
    expect(await write((records) => records.beginReading('nobody'))).toBe(2);
    expect(await write((records) => records.beginReading('m1'))).toBe(1);
    expect(await store().reader.reading('nobody')).toEqual({ memberId: 'nobody', begun: 2, ended: 0, asOf: '' });
  });

  it('a reading is written unless one that began later has been, and once', async () => {
    await write(async (records) => {
      for (const _of of [1, 2, 3]) await records.beginReading('m1');
    });
    const end = (number: number) => write((records) => records.endReading({ memberId: 'm1', number, asOf: minute(number) }));
    expect(await end(2)).toBe(true);
    expect(await end(2)).toBe(false);
    expect(await end(1)).toBe(false);
    expect(await end(3)).toBe(true);
    expect(await store().reader.reading('m1')).toEqual({ memberId: 'm1', begun: 3, ended: 3, asOf: minute(3) });
    expect(await write((records) => records.endReading({ memberId: 'm2', number: 1, asOf: minute(1) }))).toBe(false);
  });

  it('what a transaction wrote of readings and customers is taken back with it', async () => {
    const failing = write(async (records) => {
      await records.beginReading('m1');
      await records.linkCustomer(customer('cus_1'));
      expect((await records.reading('m1'))?.begun).toBe(1);
      expect(await records.customersOf('m1')).toHaveLength(1);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await store().reader.reading('m1')).toBeNull();
    expect(await store().reader.customer('cus_1')).toBeNull();
  });

  it('members are found by their address, whatever its case', async () => {
    await write((records) => records.saveMembers([member('m3', { email: 'Maya.O\'Hara@Example.com' }), member('m4', { email: 'maya.o\'hara@example.com' }), member('m5', { email: '' })]));
    const found = async (email: string) => (await store().reader.membersByEmail(email)).map(({ id }) => id);
    expect(await found('MAYA.O\'HARA@EXAMPLE.COM')).toEqual(['m3', 'm4']);
    expect(await found('maya.o_hara@example.com')).toEqual([]);
    expect(await found('')).toEqual([]);
  });

  it('jobs of the books are taken by the books alone', async () => {
    await write(async (records) => {
      await records.send(outboxMessage('obx_books', { kind: 'books.read' }));
      await records.send(outboxMessage('obx_mail', { kind: 'touch.email' }));
      await records.send(outboxMessage('obx_other', { kind: 'booksXread' }));
    });
    const take = async (carrier: CarrierName) => (await write((records) => records.takeMessage(minute(60), minute(120), carrier)))?.id;
    expect([await take('books'), await take('books'), await take('mail'), await take('mail'), await take('outbox'), await take('outbox')]).toEqual(['obx_books', undefined, 'obx_mail', undefined, 'obx_other', undefined]);
  });
}
