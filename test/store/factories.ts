import type { Assignment } from '../../sdk/terms/experiments/assignment.ts';
import type { Touch } from '../../sdk/terms/touch.ts';
import type { Charge } from '../../sdk/terms/charge.ts';
import type { Conversation, ConversationMessage } from '../../sdk/terms/conversation.ts';
import type { Hold } from '../../sdk/terms/hold.ts';
import type { Introduction } from '../../sdk/terms/introduction.ts';
import type { Member } from '../../sdk/terms/member.ts';
import type { Pause } from '../../sdk/terms/pause.ts';
import type { Instalment, Plan } from '../../sdk/terms/plan.ts';
import type { CountedDays } from '../../sdk/server/store/counts.ts';
import type { Attempt, AuditRow, LedgerPayment, OutboxMessage, PublishedPlaybook, StartedPayment } from '../../sdk/server/store/rows.ts';

/** The instant that the stores under test take for now. */
export const NOW = '2026-11-21T09:00:00.000Z';

/** So many minutes after NOW. */
export const minute = (count: number) => new Date(Date.parse(NOW) + count * 60_000).toISOString();

/** The largest amount that may cross the wire. */
export const LARGEST = 99_999_999_999;

export const clock = { now: () => new Date(NOW) };

/** Days to count: the year until NOW, all in UTC. */
export function days(changes: Partial<CountedDays> = {}): CountedDays {
  const today = NOW.slice(0, 10);
  const { from = '2025-12-01', to = today } = changes;
  return { from, to, start: `${from}T00:00:00.000Z`, end: `${to}T23:59:59.999Z`, now: NOW, today, ...changes };
}

export function member(id: string, changes: Partial<Member> = {}): Member {
  return {
    id,
    firstName: 'Ana',
    locale: 'es-MX',
    timeZone: 'America/Mexico_City',
    country: 'MX',
    email: 'ana@example.com',
    programId: 'steady',
    progress: 'Week 6 of 12',
    goal: '',
    snoozedUntil: null,
    restsUntil: null,
    clearedOn: null,
    mutedChannels: [],
    ...changes,
  };
}

export function charge(id: string, memberId: string, changes: Partial<Charge> = {}): Charge {
  return {
    id,
    memberId,
    description: 'Steady Ground, October',
    dueOn: '2026-10-01',
    amount: 12_900,
    paid: 0,
    processing: 0, retryOn: null, wholeOnly: false, control: 'link_only', hasCard: false,
    currency: 'USD',
    reference: `ref-${id}`,
    ...changes,
  };
}

export function payment(id: string, paid: Charge, changes: Partial<LedgerPayment> = {}): LedgerPayment {
  return {
    id,
    memberId: paid.memberId,
    chargeId: paid.id,
    amount: 5_000,
    currency: paid.currency,
    state: 'settled',
    reference: 'bank-1',
    recordedAt: NOW,
    recordedOn: NOW.slice(0, 10),
    settledOn: NOW.slice(0, 10),
    ...changes,
  };
}

export function startedPayment(id: string, memberId: string): StartedPayment {
  return { id, memberId, amount: 12_900, currency: 'USD', chargeId: null, providerId: '', startedAt: NOW };
}

export function attempt(id: string, memberId: string, chargeId: string, changes: Partial<Attempt> = {}): Attempt {
  return { id, memberId, chargeId, planId: 'pln_1', seq: 1, paymentId: null, amount: 12_900, currency: 'USD', engine: 'whole', state: 'started', providerId: '', startedAt: NOW, endedAt: null, ...changes };
}

export function instalment(seq: number, dueOn: string, changes: Partial<Instalment> = {}): Instalment {
  return { seq, dueOn, agreedDueOn: dueOn, amount: 6_450, paid: 0, state: 'scheduled', moves: 0, pays: [], needsMember: false, retryOn: null, ...changes };
}

export function plan(id: string, memberId: string, changes: Partial<Plan> = {}): Plan {
  return {
    id,
    memberId,
    kind: 'plan',
    state: 'active',
    currency: 'USD',
    frequency: 'monthly',
    chargeIds: ['chg_1', 'chg_2'], collected: false,
    fingerprint: `fingerprint-${id}`,
    instalments: [instalment(1, '2026-12-01'), instalment(2, '2027-01-01')],
    agreedAt: NOW,
    endedAt: null,
    ...changes,
  };
}

export function pause(id: string, memberId: string, changes: Partial<Pause> = {}): Pause {
  return {
    id,
    memberId,
    state: 'active',
    startsOn: '2026-11-21',
    resumesOn: '2026-12-21',
    periods: 1,
    agreedAt: NOW,
    ...changes,
  };
}

export function hold(id: string, memberId: string, changes: Partial<Hold> = {}): Hold {
  return {
    id,
    memberId,
    reason: 'dispute',
    chargeIds: ['chg_1'],
    conversationId: null,
    note: '',
    placedAt: NOW,
    endsOn: null,
    releasedAt: null,
    ...changes,
  };
}

export function message(id: string, changes: Partial<ConversationMessage> = {}): ConversationMessage {
  return { id, from: 'member', text: 'Could I pay in January?', sentAt: NOW, ...changes };
}

export function conversation(id: string, memberId: string, changes: Partial<Conversation> = {}): Conversation {
  return {
    id,
    memberId,
    helperId: 'marta',
    topic: 'timing',
    state: 'open',
    messages: [message(`msg-${id}`)],
    openedAt: NOW,
    answerBy: '2026-11-22T09:00:00.000Z',
    handedTo: null,
    ...changes,
  };
}

export function introduction(id: string, memberId: string, changes: Partial<Introduction> = {}): Introduction {
  return {
    id,
    memberId,
    circleId: 'evenings',
    pseudonym: 'Swift',
    state: 'asked',
    meetAt: '',
    askedAt: NOW,
    endedBy: null,
    reportedBy: [],
    settledAt: null,
    ...changes,
  };
}

export function touch(id: string, memberId: string, changes: Partial<Touch> = {}): Touch {
  return { id, memberId, channel: 'email', situation: 'first_missed', about: '', variant: 'plain', at: NOW, day: NOW.slice(0, 10), state: 'made', ...changes };
}

export function assignment(experiment: string, memberId: string, changes: Partial<Assignment> = {}): Assignment {
  return { experiment, memberId, arm: 'warm', assignedOn: '2026-11-01', open: [], reachedOn: null, harms: {}, stoppedOn: null, ...changes };
}

export function publishedPlaybook(id: string, changes: Partial<PublishedPlaybook> = {}): PublishedPlaybook {
  return { id, replaces: '', version: '2026-11', text: `version: ${id}\n`, publishedAt: NOW, publishedBy: '', ...changes };
}

export function auditRow(id: string, changes: Partial<AuditRow> = {}): AuditRow {
  return { id, at: NOW, by: 'member', memberId: 'm1', action: 'plan.agreed', subject: 'pln_1', details: {}, ...changes };
}

export function outboxMessage(id: string, changes: Partial<OutboxMessage> = {}): OutboxMessage {
  return {
    id,
    memberId: 'm1',
    kind: 'conversation.opened',
    payload: {},
    createdAt: NOW,
    attempts: 0,
    deliverAfter: NOW,
    deliveredAt: null,
    lastError: '',
    deadAt: null,
    withdrawnAt: null,
    ...changes,
  };
}
