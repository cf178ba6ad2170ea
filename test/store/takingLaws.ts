import { expect, it } from 'vitest';
import type { CarrierName } from '../../sdk/server/store/rows.ts';
import type { Store } from '../../sdk/server/store/store.ts';
import { eachStore } from './eachStore.ts';
import * as make from './factories.ts';

export function takingLaws(open: () => Promise<Store>): void {
  const { store, write } = eachStore(open);
  const claim = { scope: 'm1 POST /v1/plans', key: 'key-1', bodyHash: 'hash-1', at: make.NOW };
  const answer = { scope: claim.scope, key: claim.key, bodyHash: 'hash-1', status: 201, body: '{"name":"Ana 🌱"}' };

  it('a wake-up is taken once its time has come, the earliest first', async () => {
    await write(async (records) => {
      await records.wakeUp({ memberId: 'm1', kind: 'plan', subject: 'pln_1', at: make.minute(2) });
      await records.wakeUp({ memberId: 'm1', kind: 'pause', subject: 'pse_1', at: make.minute(1) });
      await records.wakeUp({ memberId: 'm2', kind: 'hold', subject: 'hld_1', at: make.minute(3) });
    });
    const take = (now: string) => write((records) => records.takeWakeUp(now));
    expect(await take(make.minute(0))).toBeNull();
    expect(await take(make.minute(2))).toEqual({ memberId: 'm1', kind: 'pause', subject: 'pse_1', at: make.minute(1) });
    expect(await take(make.minute(2))).toEqual({ memberId: 'm1', kind: 'plan', subject: 'pln_1', at: make.minute(2) });
    expect(await take(make.minute(2))).toBeNull();
    expect((await take(make.minute(3)))?.memberId).toBe('m2');
  });

  it('wake-ups of one moment are taken by member, kind and subject, in every store alike', async () => {
    const at = make.minute(1);
    await write((records) => records.wakeUpAll([{ memberId: 'm2', kind: 'plan', subject: 'pln_1', at }, { memberId: 'm1', kind: 'touch', subject: 'm1', at }, { memberId: 'm1', kind: 'plan', subject: 'pln_3', at }, { memberId: 'm1', kind: 'plan', subject: 'pln_2', at }]));
    const taken: (string | undefined)[] = [];
    for (const _of of [1, 2, 3, 4]) taken.push((await write((records) => records.takeWakeUp(at)))?.subject);
    expect(taken).toEqual(['pln_2', 'pln_3', 'm1', 'pln_1']);
  });

  it('a later wake-up replaces an earlier one of the same member, kind and subject', async () => {
    const wakeUp = { memberId: 'm1', kind: 'plan', subject: 'pln_1' } as const;
    await write(async (records) => {
      await records.wakeUp({ ...wakeUp, at: make.minute(1) });
      await records.wakeUp({ ...wakeUp, at: make.minute(5) });
      expect(await records.takeWakeUp(make.minute(4))).toBeNull();
      await records.wakeUp({ ...wakeUp, at: make.minute(2) });
      expect((await records.takeWakeUp(make.minute(4)))?.at).toBe(make.minute(2));
      expect(await records.takeWakeUp(make.minute(9))).toBeNull();
      // Taken, it can be set again in the same transaction.
      await records.wakeUp({ ...wakeUp, at: make.minute(6) });
    });
    expect((await write((records) => records.takeWakeUp(make.minute(9))))?.at).toBe(make.minute(6));
  });

  it('a key gives back the answer that was kept, with the hash of the body it was for', async () => {
    await write(async (records) => {
      expect(await records.claimKey(claim)).toBeNull();
      await records.keepAnswer(answer);
    });
    expect(await write((records) => records.claimKey({ ...claim, bodyHash: 'hash-2', at: make.minute(1) }))).toEqual(answer);
    expect(await store().reader.keptAnswer(claim.scope, claim.key)).toEqual(answer);
    expect(await store().reader.keptAnswer(claim.scope, 'key-2')).toBeNull();
    expect(await write((records) => records.claimKey({ ...claim, scope: 'm2 POST /v1/plans' }))).toBeNull();
    expect(await write((records) => records.claimKey({ ...claim, key: 'key-2' }))).toBeNull();
  });

  it('a key that was claimed without keeping an answer can be claimed again', async () => {
    expect(await write((records) => records.claimKey(claim))).toBeNull();
    expect(await store().reader.keptAnswer(claim.scope, claim.key)).toBeNull();
    expect(await write((records) => records.claimKey(claim))).toBeNull();
  });

  it('an answer is only kept under a key that was claimed', async () => {
    await expect(write((records) => records.keepAnswer(answer))).rejects.toThrow('claimKey');
  });

  it('keys are forgotten by the time they were claimed', async () => {
    await write(async (records) => {
      for (let index = 0; index < 5; index += 1) {
        await records.claimKey({ ...claim, key: `key-${index}`, at: make.minute(index) });
        await records.keepAnswer({ ...answer, key: `key-${index}` });
      }
    });
    expect(await write((records) => records.forgetKeys(make.minute(3)))).toBe(3);
    expect(await write((records) => records.forgetKeys(make.minute(3)))).toBe(0);
    expect(await write((records) => records.claimKey({ ...claim, key: 'key-2' }))).toBeNull();
    expect(await write((records) => records.claimKey({ ...claim, key: 'key-3' }))).toEqual({ ...answer, key: 'key-3' });
  });

  it('a message is taken when it is due, put off while it is delivered, and never again afterwards', async () => {
    await write(async (records) => {
      await records.send(make.outboxMessage('obx_b', { deliverAfter: make.minute(0) }));
      await records.send(make.outboxMessage('obx_a', { deliverAfter: make.minute(0) }));
      await records.send(make.outboxMessage('obx_later', { deliverAfter: make.minute(60) }));
    });
    const take = (now: string) => write((records) => records.takeMessage(now, make.minute(10)));
    expect(await take(make.minute(-1))).toBeNull();
    const first = await take(make.minute(0));
    expect(first).toEqual(make.outboxMessage('obx_b', { deliverAfter: make.minute(10) }));
    expect((await take(make.minute(0)))?.id).toBe('obx_a');
    expect(await take(make.minute(9))).toBeNull();
    if (first === null) throw new Error('The message is gone.');
    const delivered = { ...first, attempts: 1, deliveredAt: make.minute(1) };
    await write((records) => records.saveMessage(delivered));
    // The lease of the other has run out.
    expect((await take(make.minute(10)))?.id).toBe('obx_a');
    await expect(write((records) => records.saveMessage(make.outboxMessage('obx_9')))).rejects.toThrow('obx_9');
  });

  it('a delivery that failed is tried again when it says', async () => {
    await write((records) => records.send(make.outboxMessage('obx_1')));
    const failed = make.outboxMessage('obx_1', { attempts: 1, lastError: 'Nobody answered.', deliverAfter: make.minute(30) });
    await write(async (records) => {
      await records.takeMessage(make.minute(0), make.minute(10));
      await records.saveMessage(failed);
    });
    expect(await write((records) => records.takeMessage(make.minute(29), make.minute(40)))).toBeNull();
    expect(await write((records) => records.takeMessage(make.minute(30), make.minute(40)))).toEqual({ ...failed, deliverAfter: make.minute(40) });
  });

  it('a message is taken by its own carrier: touches by mail by one, all else by the other, each the earliest of theirs', async () => {
    await write(async (records) => {
      for (const [index, kind] of ['plan.agreed', 'touch.email', 'touch.webhook', 'touch.email'].entries()) {
        await records.send(make.outboxMessage(`obx_${index}`, { kind, deliverAfter: make.minute(index) }));
      }
    });
    const take = (carrier?: CarrierName) => write(async (records) => (await records.takeMessage(make.minute(9), make.minute(20), carrier))?.id ?? null);
    expect([await take('mail'), await take('mail'), await take('mail')]).toEqual(['obx_1', 'obx_3', null]);
    expect([await take('outbox'), await take('outbox'), await take('outbox')]).toEqual(['obx_0', 'obx_2', null]);
    expect(await take()).toBeNull();
  });

  it('a message that was taken back is taken by nobody any more', async () => {
    await write((records) => records.send(make.outboxMessage('obx_1', { kind: 'touch.email', withdrawnAt: make.NOW })));
    for (const carrier of ['mail', 'outbox', undefined] as const) {
      expect(await write((records) => records.takeMessage(make.minute(9), make.minute(20), carrier))).toBeNull();
    }
    expect(await store().reader.message('obx_1')).toMatchObject({ withdrawnAt: make.NOW, deadAt: null });
  });
}
