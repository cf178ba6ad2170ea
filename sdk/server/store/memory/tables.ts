import type { Charge } from '../../../terms/charge.ts';
import type { CivilDate } from '../../../terms/calendar.ts';
import type { Assignment } from '../../../terms/experiments/assignment.ts';
import type { Conversation } from '../../../terms/conversation.ts';
import type { Hold } from '../../../terms/hold.ts';
import type { Introduction } from '../../../terms/introduction.ts';
import type { Member } from '../../../terms/member.ts';
import type { Pause } from '../../../terms/pause.ts';
import type { Plan } from '../../../terms/plan.ts';
import type { ScreenCount } from '../counts.ts';
import type { Touch } from '../../../terms/touch.ts';
import type { Attempt, AuditRow, KeptAnswer, LedgerPayment, LinkedCustomer, OutboxMessage, PublishedPlaybook, Reading, StartedPayment, WakeUp } from '../rows.ts';
import { memoryTable, type Rows, type Table, type WritableRows } from './table.ts';

interface TableRows {
  members: Member;
  charges: Charge;
  payments: LedgerPayment;
  startedPayments: StartedPayment;
  attempts: Attempt;
  plans: Plan;
  pauses: Pause;
  holds: Hold;
  conversations: Conversation;
  introductions: Introduction;
  touches: Touch;
  screenCounts: ScreenCount & { day: CivilDate };
  assignments: KeptAssignment;
  stoppedArms: { experiment: string; arm: string; stoppedOn: CivilDate };
  playbooks: PublishedPlaybook;
  customers: LinkedCustomer;
  readings: Reading;
  wakeUps: WakeUp;
  keys: ClaimedKey;
  audit: AuditRow;
  outbox: OutboxMessage;
}

/** Whether its arm was stopped is told by the arm. */
export type KeptAssignment = Omit<Assignment, 'stoppedOn'>;

/** A key that was claimed, with its answer once there is one. */
export interface ClaimedKey {
  scope: string;
  key: string;
  claimedAt: string;
  answer: KeptAnswer | null;
}

export type Tables = { [Name in keyof TableRows]: Table<TableRows[Name]> };
export type ReadableTables = { [Name in keyof TableRows]: Rows<TableRows[Name]> };
export type WritableTables = { [Name in keyof TableRows]: WritableRows<TableRows[Name]> };

export function layerOf(tables: Tables, layer: 'committed'): ReadableTables;
export function layerOf(tables: Tables, layer: 'staged'): WritableTables;
export function layerOf(tables: Tables, layer: 'committed' | 'staged'): ReadableTables {
  const entries = Object.entries(tables).map(([name, table]) => [name, table[layer]]);
  // Object.fromEntries forgets which name goes with which row.
  return Object.fromEntries(entries) as ReadableTables;
}

/** One text of several that names a row, whatever characters they hold. */
export function compoundId(...parts: string[]): string {
  return JSON.stringify(parts);
}

export function memoryTables(): Tables {
  return {
    members: memoryTable(({ id }) => id),
    charges: memoryTable(({ id }) => id, { memberId: (row) => row.memberId, reference: (row) => row.reference }),
    payments: memoryTable(({ id }) => id, { reference: (row) => compoundId(row.memberId, row.reference) }),
    startedPayments: memoryTable(({ id }) => id),
    attempts: memoryTable(({ id }) => id, { memberId: (row) => row.memberId, chargeId: (row) => row.chargeId }),
    plans: memoryTable(({ id }) => id, { memberId: (row) => row.memberId }),
    pauses: memoryTable(({ id }) => id, { memberId: (row) => row.memberId }),
    holds: memoryTable(({ id }) => id, { memberId: (row) => row.memberId }),
    conversations: memoryTable(({ id }) => id, { memberId: (row) => row.memberId }),
    introductions: memoryTable(({ id }) => id, { memberId: (row) => row.memberId }),
    touches: memoryTable(({ id }) => id, { memberId: (row) => row.memberId }),
    screenCounts: memoryTable(({ day, screen }) => compoundId(day, screen)),
    assignments: memoryTable(({ experiment, memberId }) => compoundId(experiment, memberId), { memberId: (row) => row.memberId, experiment: (row) => row.experiment }),
    playbooks: memoryTable(({ id }) => id, { replaces: (row) => row.replaces }),
    customers: memoryTable(({ id }) => id, { memberId: (row) => row.memberId }),
    readings: memoryTable(({ memberId }) => memberId),
    stoppedArms: memoryTable(({ experiment, arm }) => compoundId(experiment, arm)),
    wakeUps: memoryTable(({ memberId, kind, subject }) => compoundId(memberId, kind, subject)),
    keys: memoryTable(({ scope, key }) => compoundId(scope, key)),
    audit: memoryTable(({ id }) => id),
    outbox: memoryTable(({ id }) => id),
  };
}
