import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeptAnswer } from '../../sdk/server/store/rows.ts';
import type { Records, Store } from '../../sdk/server/store/store.ts';
import { TakenReferenceError } from '../../sdk/server/store/takenReferenceError.ts';
import { NOW, attempt, charge, conversation, member, message, outboxMessage, pause, plan, publishedPlaybook } from './factories.ts';

const RACERS = 30;
const LATER = '2026-11-21T10:00:00.000Z';
const claim = { scope: 'm1 POST /v1/plans', key: 'key-1', bodyHash: 'hash-1', at: NOW };
const answer: KeptAnswer = { scope: claim.scope, key: claim.key, bodyHash: 'hash-1', status: 201, body: '{"id":"pln_1"}' };

const conversationOf = (racer: number) => conversation(`cnv_${racer}`, 'm1', { messages: [message(`msg_${racer}`)] });

/** The laws that hold when many want the same at once. @param open several stores on the same records, or one */
export function raceLaws(name: string, open: () => Promise<Store[]>): void {
  describe(`${name}: races`, () => {
    let stores: Store[] = [];

    beforeEach(async () => {
      stores = await open();
      await race(1, (records) => records.saveMember(member('m1')));
    });

    afterEach(async () => {
      await Promise.all(stores.map((store) => store.close()));
    });

    /** Runs so many transactions at once, spread over the stores. */
    function race<T>(racers: number, work: (records: Records, racer: number) => Promise<T>): Promise<T[]> {
      return Promise.all(
        Array.from({ length: racers }, (_, racer) => {
          const store = storeOf(racer);
          return store.transaction((records) => work(records, racer));
        }),
      );
    }

    function storeOf(racer: number): Store {
      const store = stores[racer % stores.length];
      if (store === undefined) throw new Error('raceLaws: open() answered no store.');
      return store;
    }

    const account = async () => {
      const found = await storeOf(0).reader.account('m1');
      if (found === null) throw new Error('The member of the race is gone.');
      return found;
    };

    it('exactly one of many agrees to a plan, and the others write nothing', async () => {
      const won = await race(RACERS, (records, racer) => records.agreeToPlan(plan(`pln_${racer}`, 'm1')));
      expect(won.filter(Boolean)).toHaveLength(1);
      expect((await account()).plans).toEqual([plan(`pln_${won.indexOf(true)}`, 'm1')]);
      const all = await Promise.all(won.map((_, racer) => storeOf(racer).reader.plan(`pln_${racer}`)));
      expect(all.filter((one) => one !== null)).toHaveLength(1);
    });

    it('a customer becomes one member, and each reading has a number of its own', async () => {
      const won = await race(RACERS, (records, racer) => records.linkCustomer({ id: 'cus_1', memberId: `m${racer}`, foundBy: 'mark', linkedAt: NOW }));
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await storeOf(0).reader.customer('cus_1')).toMatchObject({ memberId: `m${won.indexOf(true)}` });
      const numbers = await race(RACERS, (records) => records.beginReading('m1'));
      expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: RACERS }, (_, index) => index + 1));
      const ended = await race(RACERS, (records, racer) => records.endReading({ memberId: 'm1', number: racer + 1, asOf: NOW }));
      expect(ended[RACERS - 1]).toBe(true);
      expect(await storeOf(0).reader.reading('m1')).toMatchObject({ begun: RACERS, ended: RACERS });
    });

    it('exactly one of many begins to take money for a charge', async () => {
      await race(1, (records) => records.saveCharge(charge('chg_1', 'm1')));
      const won = await race(RACERS, (records, racer) => records.beginAttempt(attempt(`att_${racer}`, 'm1', 'chg_1')));
      expect(won.filter(Boolean)).toHaveLength(1);
      expect((await storeOf(0).reader.attemptsOf('m1')).map(({ id }) => id)).toEqual([`att_${won.indexOf(true)}`]);
    });

    it('exactly one agrees for each currency', async () => {
      const currencies = ['USD', 'EUR', 'JPY'];
      const won = await race(RACERS, (records, racer) => {
        return records.agreeToPlan(plan(`pln_${racer}`, 'm1', { currency: currencies[racer % 3] ?? '' }));
      });
      expect(won.filter(Boolean)).toHaveLength(3);
      expect(new Set((await account()).plans.map(({ currency }) => currency))).toEqual(new Set(currencies));
    });

    it('exactly one of many starts a pause', async () => {
      const won = await race(RACERS, (records, racer) => records.startPause(pause(`pse_${racer}`, 'm1')));
      expect(won.filter(Boolean)).toHaveLength(1);
      expect((await account()).pauses).toEqual([pause(`pse_${won.indexOf(true)}`, 'm1')]);
    });

    it('exactly one of many opens a conversation, with its messages', async () => {
      const won = await race(RACERS, (records, racer) => records.openConversation(conversationOf(racer)));
      expect(won.filter(Boolean)).toHaveLength(1);
      expect((await account()).conversation).toEqual(conversationOf(won.indexOf(true)));
    });

    it('exactly one of many replaces a playbook, and the others write nothing', async () => {
      await race(1, (records) => records.publishPlaybook(publishedPlaybook('pbk_first')));
      const won = await race(RACERS, (records, racer) => records.publishPlaybook(publishedPlaybook(`pbk_${racer}`, { replaces: 'pbk_first' })));
      expect(won.filter(Boolean)).toHaveLength(1);
      expect((await storeOf(0).reader.latestPlaybooks(10)).map(({ id }) => id)).toEqual([`pbk_${won.indexOf(true)}`, 'pbk_first']);
    });

    it('transactions that lock one member follow each other, and see what was written before', async () => {
      await race(1, (records) => records.saveCharge(charge('chg_1', 'm1')));
      const seen = await race(RACERS, async (records) => {
        const locked = await records.lockAccount('m1');
        const [owed] = locked?.charges ?? [];
        if (owed === undefined) throw new Error('The charge is gone.');
        await new Promise((resolve) => setTimeout(resolve, 1));
        await records.saveCharge({ ...owed, paid: owed.paid + 1 });
        return owed.paid;
      });
      expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: RACERS }, (_, racer) => racer));
      expect((await account()).charges[0]?.paid).toBe(RACERS);
    });

    it('a wake-up is taken by one transaction only', async () => {
      const ids = Array.from({ length: 20 }, (_, index) => `m${index}`);
      await race(1, async (records) => {
        await records.saveMembers(ids.map((id) => member(id)));
        await records.wakeUpAll(ids.map((memberId) => ({ memberId, kind: 'plan', subject: 'pln_1', at: NOW })));
      });
      const taken = await race(RACERS, (records) => records.takeWakeUp(NOW));
      const handled = taken.filter((wakeUp) => wakeUp !== null).map(({ memberId }) => memberId);
      expect(handled.toSorted()).toEqual(ids.toSorted());
    });

    it('who changes a member sets their wake-up while others take it, and nobody waits for somebody who waits for them', async () => {
      await race(1, (records) => records.wakeUp({ memberId: 'm1', kind: 'touch', subject: 'm1', at: NOW }));
      await race(RACERS, async (records, racer) => {
        if (racer % 2 === 0) await records.takeWakeUp(NOW);
        await records.lockAccount('m1');
        await records.wakeUp({ memberId: 'm1', kind: 'touch', subject: 'm1', at: NOW });
      });
      const [left] = await race(1, (records) => records.takeWakeUp(NOW));
      expect(left).toEqual({ memberId: 'm1', kind: 'touch', subject: 'm1', at: NOW });
    });

    it('a wake-up is there again when its transaction fails', async () => {
      const subjects = Array.from({ length: 10 }, (_, index) => `pln_${index}`);
      await race(1, async (records) => {
        for (const subject of subjects) await records.wakeUp({ memberId: 'm1', kind: 'plan', subject, at: NOW });
      });
      const taken: string[] = [];
      const workers = Array.from({ length: 8 }, async (_, worker) => {
        for (let turn = worker; ; turn += 1) {
          const subject = await storeOf(worker)
            .transaction(async (records) => {
              const wakeUp = await records.takeWakeUp(NOW);
              if (wakeUp !== null && turn % 2 === 0) throw new Error('The work failed.');
              return wakeUp?.subject ?? null;
            })
            .catch(() => 'failed');
          if (subject === null) return;
          if (subject !== 'failed') taken.push(subject);
        }
      });
      await Promise.all(workers);
      // A worker may have stopped while another still held a wake-up that it then gave back.
      for (;;) {
        const [left] = await race(1, (records) => records.takeWakeUp(NOW));
        if (!left) break;
        taken.push(left.subject);
      }
      expect(taken.toSorted()).toEqual(subjects.toSorted());
    });

    it('a message is taken by one transaction only under one lease', async () => {
      const ids = Array.from({ length: 20 }, (_, index) => `obx_${index}`);
      await race(1, async (records) => {
        for (const id of ids) await records.send(outboxMessage(id));
      });
      const taken = await race(RACERS, (records) => records.takeMessage(NOW, LATER));
      expect(taken.filter((one) => one !== null).map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    });

    it('of many calls with one key one does the work, and all get its answer', async () => {
      const answers = await race(RACERS, async (records, racer) => {
        const kept = await records.claimKey(claim);
        if (kept !== null) return kept;
        expect(await records.agreeToPlan(plan(`pln_${racer}`, 'm1'))).toBe(true);
        const own = { ...answer, body: `{"id":"pln_${racer}"}` };
        await records.keepAnswer(own);
        return own;
      });
      expect((await account()).plans).toHaveLength(1);
      const [done] = (await account()).plans;
      expect(new Set(answers.map(({ body }) => body))).toEqual(new Set([`{"id":"${done?.id}"}`]));
    });

    it('when the call that claimed a key fails, one of those who waited claims it', async () => {
      let failures = 0;
      const results = await Promise.allSettled(
        Array.from({ length: RACERS }, (_, racer) =>
          storeOf(racer).transaction(async (records) => {
            const kept = await records.claimKey(claim);
            if (kept !== null) return kept.body;
            await records.agreeToPlan(plan(`pln_${racer}`, 'm1'));
            if (failures < 3) {
              failures += 1;
              throw new Error('The work failed.');
            }
            await records.keepAnswer(answer);
            return 'claimed';
          }),
        ),
      );
      const values = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(3);
      expect(values.filter((value) => value === 'claimed')).toHaveLength(1);
      expect(values.filter((value) => value === answer.body)).toHaveLength(RACERS - 4);
      expect((await account()).plans).toHaveLength(1);
    });

    it('of many charges with one reference exactly one is saved', async () => {
      const results = await Promise.allSettled(
        Array.from({ length: RACERS }, (_, racer) =>
          storeOf(racer).transaction((records) => records.saveCharge(charge(`chg_${racer}`, 'm1', { reference: 'in_1' }))),
        ),
      );
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const errors = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
      for (const error of errors) expect(error).toBeInstanceOf(TakenReferenceError);
      expect((await account()).charges).toHaveLength(1);
    });

    it('many who save the same member and wake-up at once leave one of each', async () => {
      await race(RACERS, async (records, racer) => {
        await records.saveMember(member('m2', { progress: `Week ${racer}` }));
        await records.wakeUp({ memberId: 'm2', kind: 'pause', subject: 'pse_1', at: NOW });
      });
      expect((await storeOf(0).reader.account('m2'))?.member.progress).toMatch(/^Week \d+$/);
      const taken = await race(3, (records) => records.takeWakeUp(NOW));
      expect(taken.filter((wakeUp) => wakeUp !== null)).toHaveLength(1);
    });
  });
}
