import { appendFileSync } from 'node:fs';
import type { Playbook } from '../../../sdk/server/playbook/playbook.ts';
import { createApi } from '../../../sdk/server/createApi.ts';
import { postgresStore } from '../../../sdk/server/store/postgres.ts';

/** What a process is told that does what falls due. */
export interface WorkerOrders {
  address: string;
  playbook: Playbook;
  /** Where each message that leaves is written down, a line each: as a receiver would have it. */
  received: string;
}

/** What it is told next: the time. It answers once nothing is left to do then. */
export interface WorkerTime {
  now: string;
}

export interface WorkerAnswer {
  now: string;
  handled: number;
  errors: string[];
}

process.once('message', (orders) => void work(orders as WorkerOrders)); // sent by the test that starts us

async function work({ address, playbook, received }: WorkerOrders): Promise<void> {
  let now = new Date();
  const clock = { now: () => now };
  const store = await postgresStore({ url: address, max: 2, clock });
  const outbox = { deliver: async ({ id, kind, memberId, payload }: { id: string; kind: string; memberId: string | null; payload: object }) => appendFileSync(received, `${JSON.stringify({ id, kind, memberId, payload })}\n`) };
  const api = createApi({ store, playbook, clock, outbox, ownerKey: 'an-owner-key-of-the-tests', identity: { identify: async () => null } });

  process.on('message', async (time) => {
    now = new Date((time as WorkerTime).now); // as above
    const { handled, errors } = await api.runDue(now);
    const answer: WorkerAnswer = { now: now.toISOString(), handled, errors: errors.map(String) };
    process.send?.(answer);
  });
  process.send?.('ready');
}

// Without the one who tells the time there is nothing to do.
process.on('disconnect', () => process.exit());
