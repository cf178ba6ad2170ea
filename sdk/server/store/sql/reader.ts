import type { Clock } from '../../clock.ts';
import { startOfHistory } from '../startOfHistory.ts';
import type { Reader } from '../store.ts';
import { accountsPage, readAccount } from './accounts.ts';
import { talliesOf } from './assignments.ts';
import { auditPage } from './audit.ts';
import { customerById, customersOf, readingOf } from './books.ts';
import { chargeById, chargesByReference } from './charges.ts';
import { conversationById, conversationsPage } from './conversations.ts';
import { careCounts, lateCharges } from './counts.ts';
import type { SqlDatabase } from './database.ts';
import { holdById } from './holds.ts';
import { introductionById, introductionsPage } from './introductions.ts';
import { keptAnswer } from './keys.ts';
import { membersByEmail, membersById } from './members.ts';
import { deadMessagesPage, messageById } from './outbox.ts';
import { pauseById } from './pauses.ts';
import { attemptById, recentAttempts, startedPaymentById } from './payments.ts';
import { planById } from './plans.ts';
import { latestPlaybooks, playbookById } from './playbooks.ts';
import { touchById, touchesPage } from './touches.ts';

/** @param read gives each verb the connection it reads on */
export function sqlReader(read: SqlDatabase['read'], clock: Clock): Reader {
  return {
    account: (memberId) => read((sql) => readAccount(sql, memberId, startOfHistory(clock))),
    accounts: (page) => read((sql) => accountsPage(sql, page, startOfHistory(clock))),
    openAccounts: (page, before) => read((sql) => accountsPage(sql, page, startOfHistory(clock), before)),
    membersById: (ids) => read((sql) => membersById(sql, ids)),
    membersByEmail: (email) => read((sql) => membersByEmail(sql, email)),
    chargesByReference: (references) => read((sql) => chargesByReference(sql, references)),
    plan: (id) => read((sql) => planById(sql, id)),
    pause: (id) => read((sql) => pauseById(sql, id)),
    hold: (id) => read((sql) => holdById(sql, id)),
    conversation: (id) => read((sql) => conversationById(sql, id)),
    introduction: (id) => read((sql) => introductionById(sql, id)),
    charge: (id) => read((sql) => chargeById(sql, id)),
    startedPayment: (id) => read((sql) => startedPaymentById(sql, id)),
    conversations: (page) => read((sql) => conversationsPage(sql, page)),
    introductions: (page) => read((sql) => introductionsPage(sql, page)),
    audit: (page, memberId) => read((sql) => auditPage(sql, page, memberId)),
    touch: (id) => read((sql) => touchById(sql, id)),
    touches: (page, memberId) => read((sql) => touchesPage(sql, page, memberId)),
    deadMessages: (page) => read((sql) => deadMessagesPage(sql, page)),
    message: (id) => read((sql) => messageById(sql, id)),
    playbook: (id) => read((sql) => playbookById(sql, id)),
    latestPlaybooks: (limit) => read((sql) => latestPlaybooks(sql, limit)),
    customer: (id) => read((sql) => customerById(sql, id)),
    customersOf: (memberId) => read((sql) => customersOf(sql, memberId)),
    reading: (memberId) => read((sql) => readingOf(sql, memberId)),
    attempt: (id) => read((sql) => attemptById(sql, id)),
    attemptsOf: (memberId) => read((sql) => recentAttempts(sql, memberId, startOfHistory(clock))),
    keptAnswer: (scope, key) => read((sql) => keptAnswer(sql, scope, key)),
    lateCharges: (days) => read((sql) => lateCharges(sql, days)),
    counts: (days) => read((sql) => careCounts(sql, days)),
    tallies: (experiment) => read((sql) => talliesOf(sql, experiment)),
  };
}
