import type { CarrierName, OutboxMessage } from '../store/rows.ts';
import type { Account } from '../store/store.ts';
import type { Outbox } from './outbox.ts';

/** What is to leave now, and where it is a touch, the member as they stand at this moment. */
export interface Leaving {
  message: OutboxMessage;
  account: Account | null;
  now: Date;
}

/** Takes messages of its kind to where they go. Without one they wait, in nobody's way. */
export interface Carrier {
  name: CarrierName;
  /** Resolves when the receiver has it. Rejects when it does not; with UndeliverableError when it never will. */
  carry(leaving: Leaving): Promise<void>;
}

/** Carries all that does not go by mail. */
export function outboxCarrier(outbox: Outbox): Carrier {
  return { name: 'outbox', carry: ({ message }) => outbox.deliver(message) };
}
