import type { Clock } from '../../clock.ts';
import { startOfHistory } from '../startOfHistory.ts';
import type { Records } from '../store.ts';
import { lockAccount } from './accounts.ts';
import { noteHarm, saveAssignment, stopArm } from './assignments.ts';
import { addAuditRow } from './audit.ts';
import { beginReading, endReading, linkCustomer } from './books.ts';
import { saveCharges } from './charges.ts';
import { addMessage, openConversation, saveConversation } from './conversations.ts';
import type { Sql } from './database.ts';
import { saveHold } from './holds.ts';
import { saveIntroduction } from './introductions.ts';
import { claimKey, forgetKeys, keepAnswer } from './keys.ts';
import { saveMembers } from './members.ts';
import { addOutboxMessage, forgetJobs, saveMessage, takeMessage } from './outbox.ts';
import { savePause, startPause } from './pauses.ts';
import { addStartedPayment, beginAttempt, paymentsByReference, saveAttempt, savePayments, saveStartedPayment } from './payments.ts';
import { agreeToPlan, savePlan } from './plans.ts';
import { publishPlaybook } from './playbooks.ts';
import { sqlReader } from './reader.ts';
import { addScreenCounts } from './screenCounts.ts';
import { saveTouch } from './touches.ts';
import { saveWakeUps, takeWakeUp } from './wakeUps.ts';

/** Reads and writes of one transaction on either engine. */
export function sqlRecords(sql: Sql, clock: Clock): Records {
  return {
    ...sqlReader((work) => work(sql), clock),
    lockAccount: (memberId) => lockAccount(sql, memberId, startOfHistory(clock)),
    saveMember: (member) => saveMembers(sql, [member]),
    saveMembers: (members) => saveMembers(sql, members),
    saveCharge: (charge) => saveCharges(sql, [charge]),
    saveCharges: (charges) => saveCharges(sql, charges),
    savePayments: (payments) => savePayments(sql, payments),
    paymentsByReference: (memberId, reference) => paymentsByReference(sql, memberId, reference),
    addStartedPayment: (payment) => addStartedPayment(sql, payment),
    saveStartedPayment: (payment) => saveStartedPayment(sql, payment),
    beginAttempt: (attempt) => beginAttempt(sql, attempt),
    saveAttempt: (attempt) => saveAttempt(sql, attempt),
    agreeToPlan: (plan) => agreeToPlan(sql, plan),
    savePlan: (plan) => savePlan(sql, plan),
    startPause: (pause) => startPause(sql, pause),
    savePause: (pause) => savePause(sql, pause),
    saveHold: (hold) => saveHold(sql, hold),
    openConversation: (conversation) => openConversation(sql, conversation),
    saveConversation: (conversation) => saveConversation(sql, conversation),
    addMessage: (conversationId, message) => addMessage(sql, conversationId, message),
    saveIntroduction: (introduction) => saveIntroduction(sql, introduction),
    saveTouch: (touch) => saveTouch(sql, touch),
    addScreenCounts: (day, counts) => addScreenCounts(sql, day, counts),
    saveAssignment: (assignment) => saveAssignment(sql, assignment),
    noteHarm: (memberId, kind, day) => noteHarm(sql, memberId, kind, day),
    stopArm: (experiment, arm, day) => stopArm(sql, experiment, arm, day),
    publishPlaybook: (playbook) => publishPlaybook(sql, playbook),
    linkCustomer: (customer) => linkCustomer(sql, customer),
    beginReading: (memberId) => beginReading(sql, memberId),
    endReading: (reading) => endReading(sql, reading),
    wakeUp: (wakeUp) => saveWakeUps(sql, [wakeUp]),
    wakeUpAll: (wakeUps) => saveWakeUps(sql, wakeUps),
    takeWakeUp: (now) => takeWakeUp(sql, now),
    claimKey: (claim) => claimKey(sql, claim),
    keepAnswer: (answer) => keepAnswer(sql, answer),
    forgetKeys: (at) => forgetKeys(sql, at),
    record: (entry) => addAuditRow(sql, entry),
    send: (message) => addOutboxMessage(sql, message),
    takeMessage: (now, leaseUntil, carrier) => takeMessage(sql, now, leaseUntil, carrier),
    saveMessage: (message) => saveMessage(sql, message),
    forgetJobs: (at) => forgetJobs(sql, at),
  };
}
