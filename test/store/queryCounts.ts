import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../sdk/server/store/store.ts';
import * as make from './factories.ts';

const MEMBERS = 200;
const CHARGES = 50;

/**
 * No verb reads more often because there is more to read.
 * @param startCounting answers a function that tells how many queries were made since
 */
export function countsStayConstant(name: string, open: () => Promise<Store>, startCounting: () => () => number): void {
  describe(`${name}: the number of queries`, () => {
    afterEach(() => {
      vi.restoreAllMocks();
    });

    it(`is the same for 1 member and for ${MEMBERS} with ${CHARGES} charges each`, async () => {
      const store = await open();
      try {
        await fill(store, 1, 1);
        const few = await counts(store, startCounting);
        await fill(store, MEMBERS, CHARGES);
        const many = await counts(store, startCounting);
        expect((await store.reader.account('m1'))?.charges).toHaveLength(CHARGES);
        expect(many).toEqual(few);
        expect(Math.min(...Object.values(many))).toBeGreaterThan(0);
        expect(Math.max(...Object.values(many))).toBeLessThanOrEqual(14);
      } finally {
        await store.close();
      }
    }, 60_000);
  });
}

async function counts(store: Store, startCounting: () => () => number): Promise<Record<string, number>> {
  const page = { limit: MEMBERS, cursor: null };
  const reads: Record<string, () => Promise<unknown>> = {
    account: () => store.reader.account('m1'),
    accounts: () => store.reader.accounts(page),
    lockAccount: () => store.transaction((records) => records.lockAccount('m1')),
    conversation: () => store.reader.conversation('cnv_m1_0'),
    introductions: () => store.reader.introductions(page),
    audit: () => store.reader.audit(page),
    plan: () => store.reader.plan('pln_m1_0'),
    openAccounts: () => store.reader.openAccounts(page, make.NOW.slice(0, 10)),
    lateCharges: () => store.reader.lateCharges(make.days()),
    counts: () => store.reader.counts(make.days()),
  };
  const counted: Record<string, number> = {};
  for (const [verb, read] of Object.entries(reads)) {
    const countOf = startCounting();
    await read();
    counted[verb] = countOf();
    vi.restoreAllMocks();
  }
  return counted;
}

async function fill(store: Store, members: number, each: number): Promise<void> {
  const ids = Array.from({ length: members }, (_, index) => `m${index + 1}`);
  const numbers = Array.from({ length: each }, (_, index) => index);
  await store.transaction(async (records) => {
    await records.saveMembers(ids.map((id) => make.member(id)));
    await records.saveCharges(ids.flatMap((id) => numbers.map((index) => make.charge(`chg_${id}_${index}`, id))));
    for (const id of ids) {
      await records.agreeToPlan(make.plan(`pln_${id}_0`, id));
      await records.openConversation(make.conversation(`cnv_${id}_0`, id));
    }
    for (const index of numbers) {
      await records.saveHold(make.hold(`hld_${index}`, 'm1'));
      await records.saveIntroduction(make.introduction(`int_${index}`, 'm1'));
      if (index > 0 || each === 1) await records.record(make.auditRow(`aud_${each}_${index}`));
      const currency = `X${String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))}`;
      if (index > 0) await records.agreeToPlan(make.plan(`pln_m1_${index}`, 'm1', { currency }));
    }
  });
}
