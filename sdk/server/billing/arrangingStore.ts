import type { Charge } from '../../terms/charge.ts';
import type { Clock } from '../clock.ts';
import type { Records, Store } from '../store/store.ts';
import { sendArrange } from './sendArrange.ts';

export interface ArrangingOptions {
  clock: Clock;
  /** Whether a charge under this reference is one of the books that are arranged. */
  isTheirs: (reference: string) => boolean;
}

/**
 * A store that has the books arranged for whomever a transaction changes something that they depend on. It listens to the verbs
 * that write a plan, a pause, a hold or a new charge, so that no use case, now or later, can forget to send for it.
 */
export function arrangingStore(store: Store, options: ArrangingOptions): Store {
  return {
    ...store,
    transaction: (work) =>
      store.transaction(async (records) => {
        const changed: Changed = { agreed: new Set(), charged: new Set() };
        const result = await work(listening(records, changed, options));
        for (const memberId of await concerned(records, changed)) await sendArrange(records, { now: options.clock.now() }, memberId);
        return result;
      }),
  };
}

/** Of whom a transaction has written what is agreed or held, and of whom new charges. */
interface Changed {
  agreed: Set<string>;
  charged: Set<string>;
}

/** What is new on the books concerns those alone with whom something is agreed. */
async function concerned(records: Records, { agreed, charged }: Changed): Promise<Set<string>> {
  const all = new Set(agreed);
  for (const memberId of [...charged].filter((id) => !agreed.has(id))) {
    const account = await records.account(memberId);
    if (account && account.plans.length + account.pauses.length + account.holds.length > 0) all.add(memberId);
  }
  return all;
}

function listening(records: Records, { agreed, charged }: Changed, { isTheirs }: ArrangingOptions): Records {
  async function noteNew(charges: Charge[]): Promise<void> {
    const theirs = charges.filter(({ reference }) => isTheirs(reference));
    if (theirs.length === 0) return;
    const known = new Set((await records.chargesByReference(theirs.map(({ reference }) => reference))).map(({ id }) => id));
    for (const { id, memberId } of theirs) if (!known.has(id)) charged.add(memberId);
  }
  return {
    ...records,
    async agreeToPlan(plan) {
      const isFirst = await records.agreeToPlan(plan);
      if (isFirst) agreed.add(plan.memberId);
      return isFirst;
    },
    async savePlan(plan) {
      await records.savePlan(plan);
      agreed.add(plan.memberId);
    },
    async startPause(pause) {
      const isFirst = await records.startPause(pause);
      if (isFirst) agreed.add(pause.memberId);
      return isFirst;
    },
    async savePause(pause) {
      await records.savePause(pause);
      agreed.add(pause.memberId);
    },
    async saveHold(hold) {
      await records.saveHold(hold);
      agreed.add(hold.memberId);
    },
    async saveCharge(charge) {
      await noteNew([charge]);
      await records.saveCharge(charge);
    },
    async saveCharges(charges) {
      await noteNew(charges);
      await records.saveCharges(charges);
    },
  };
}
