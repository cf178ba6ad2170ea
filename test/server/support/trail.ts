import type { AuditEntry } from '../../../sdk/contract/types.ts';
import type { OutboxMessage } from '../../../sdk/server/store/rows.ts';
import { queuesOf } from './stateOf.ts';
import type { TestApi } from './testApi.ts';

export interface Trail {
  /** `by action`, the oldest first. */
  audit: string[];
  /** The kinds of what is to be sent, the oldest first. */
  outbox: string[];
  entries: AuditEntry[];
  messages: OutboxMessage[];
}

/** What `work` adds to the audit trail and to the outbox. */
export async function trailOf(app: TestApi, work: () => Promise<unknown>): Promise<Trail> {
  const before = await everythingIn(app);
  await work();
  const after = await everythingIn(app);
  const entries = after.entries.filter(({ id }) => !before.entries.some((entry) => entry.id === id));
  const messages = after.messages.filter(({ id }) => !before.messages.some((message) => message.id === id));
  return { entries, messages, audit: entries.map(({ by, action }) => `${by} ${action}`), outbox: messages.map(({ kind }) => kind) };
}

async function everythingIn(app: TestApi): Promise<Pick<Trail, 'entries' | 'messages'>> {
  const { items, nextCursor } = await app.asOwner().ask('listAudit', { query: { limit: '100' } });
  if (nextCursor) throw new Error('This test writes more than a page of audit entries; read them all.');
  const { outbox } = await queuesOf(app.store);
  return { entries: items.toReversed(), messages: [...app.delivered, ...outbox] };
}
