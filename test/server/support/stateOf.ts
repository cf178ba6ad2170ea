import type { AuditRow, OutboxMessage, WakeUp } from '../../../sdk/server/store/rows.ts';
import type { Account, Store } from '../../../sdk/server/store/store.ts';
import type { Conversation } from '../../../sdk/terms/conversation.ts';
import type { Introduction } from '../../../sdk/terms/introduction.ts';

const everything = { limit: 1000, cursor: null };
const endOfTime = '9999-01-01T00:00:00.000Z';

export interface State {
  accounts: Account[];
  conversations: Conversation[];
  /** Their ids. */
  playbooks: string[];
  introductions: Introduction[];
  audit: AuditRow[];
  outbox: OutboxMessage[];
  wakeUps: WakeUp[];
}

/** All that a store tells, so that two moments can be compared. */
export async function stateOf(store: Store): Promise<State> {
  const { reader } = store;
  return {
    accounts: (await reader.accounts(everything)).items,
    conversations: (await reader.conversations(everything)).items,
    playbooks: (await reader.latestPlaybooks(everything.limit)).map(({ id }) => id),
    introductions: (await reader.introductions(everything)).items,
    audit: (await reader.audit(everything)).items,
    ...(await queuesOf(store)),
  };
}

class LookedOnly extends Error {}

/** What waits to be sent and to be looked at: taken in a transaction that is rolled back. */
export async function queuesOf(store: Store): Promise<{ outbox: OutboxMessage[]; wakeUps: WakeUp[] }> {
  const outbox: OutboxMessage[] = [];
  const wakeUps: WakeUp[] = [];
  await store
    .transaction(async (records) => {
      for (let message = await records.takeMessage(endOfTime, `${endOfTime}+`); message; message = await records.takeMessage(endOfTime, `${endOfTime}+`)) outbox.push(message);
      for (let wakeUp = await records.takeWakeUp(endOfTime); wakeUp; wakeUp = await records.takeWakeUp(endOfTime)) wakeUps.push(wakeUp);
      throw new LookedOnly();
    })
    .catch((error: unknown) => {
      if (!(error instanceof LookedOnly)) throw error;
    });
  return { outbox, wakeUps };
}
