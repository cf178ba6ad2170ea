import type { Clock } from '../../clock.ts';
import type { Records } from '../store.ts';
import { memoryArrangements } from './arrangements.ts';
import { memoryAssignments } from './assignments.ts';
import { memoryBooks } from './books.ts';
import { memoryCharges } from './charges.ts';
import { memoryConversations } from './conversations.ts';
import { memoryKeys } from './keys.ts';
import { memoryOutbox } from './outbox.ts';
import { memoryPlaybooks } from './playbooks.ts';
import { memoryReader } from './reader.ts';
import { requireNew } from './requireRow.ts';
import { memoryScreenCounts } from './screenCounts.ts';
import type { WritableTables } from './tables.ts';
import { memoryWakeUps } from './wakeUps.ts';

/** Reads and writes of the running transaction. */
export function memoryRecords(tables: WritableTables, clock: Clock): Records {
  const reader = memoryReader(tables, clock);
  return {
    ...reader,
    // Transactions run one at a time here, so every member is locked already.
    lockAccount: reader.account,
    saveMember: async (member) => tables.members.put(member),
    saveMembers: async (members) => members.forEach((member) => tables.members.put(member)),
    ...memoryCharges(tables),
    ...memoryArrangements(tables),
    ...memoryConversations(tables),
    ...memoryScreenCounts(tables),
    ...memoryAssignments(tables),
    ...memoryPlaybooks(tables),
    ...memoryBooks(tables),
    ...memoryWakeUps(tables),
    ...memoryKeys(tables),
    ...memoryOutbox(tables),
    async record(entry) {
      requireNew(tables.audit, entry.id, 'record', 'row');
      tables.audit.put(entry);
    },
  };
}
