import { afterEach, beforeEach } from 'vitest';
import type { Account, Records, Store } from '../../sdk/server/store/store.ts';
import { member } from './factories.ts';

export interface StoreInTest {
  /** The store of the running test; it knows the members m1 and m2. */
  store(): Store;
  write<T>(work: (records: Records) => Promise<T>): Promise<T>;
  /** Throws when there is no such member. */
  account(memberId?: string): Promise<Account>;
}

/** Opens a fresh store before each test and closes it afterwards. */
export function eachStore(open: () => Promise<Store>): StoreInTest {
  let opened: Store | undefined;

  function store(): Store {
    if (opened === undefined) throw new Error('eachStore: the store is only there while a test runs.');
    return opened;
  }

  beforeEach(async () => {
    opened = await open();
    await opened.transaction((records) => records.saveMembers([member('m1'), member('m2', { firstName: 'Ben' })]));
  });

  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });

  return {
    store,
    write: (work) => store().transaction(work),
    async account(memberId = 'm1') {
      const found = await store().reader.account(memberId);
      if (found === null) throw new Error(`There is no member ${memberId}.`);
      return found;
    },
  };
}
