import type { OutboxMessage } from '../store/rows.ts';

/** Takes what leaves to where it goes. It is called at least once for each message; the receiver drops a repeat by `message.id`. */
export interface Outbox {
  /** Resolves when the receiver has it. Rejects when it does not: it is tried again later. */
  deliver(message: OutboxMessage): Promise<void>;
}
