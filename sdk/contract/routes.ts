import * as z from 'zod/mini';
import type { Route } from './route.ts';
import { page, pageQuery } from './schemas/basics.ts';
import { AskIntroduction, Circle, Introduction, Resource } from './schemas/circle.ts';
import { Conversation, OpenConversation, WriteMessage } from './schemas/conversation.ts';
import { CountedEvents, WidgetEvents } from './schemas/events.ts';
import { daysQuery, Insights } from './schemas/insights.ts';
import * as owner from './schemas/owner.ts';
import { Pause, PeriodsOfPause } from './schemas/pause.ts';
import { PaymentStep, StartPayment, StartPaymentMethod } from './schemas/payment.ts';
import { editionQuery, largestPlaybookBody, PlaybookCheck, PlaybookDocument, PlaybookText, PublishPlaybook } from './schemas/playbook.ts';
import { AgreeToPlan, MoveInstalment, Plan, PlanTerms, Quote } from './schemas/plan.ts';
import { ContactPreferences, Goal, Hold, OpenDispute, Snooze } from './schemas/quiet.ts';
import { Standing } from './schemas/standing.ts';
import { OwnerTouch, Timeline } from './schemas/touches.ts';

const pageOnly = z.object(pageQuery);

/** Every route of the API, once. */
export const routes = {
  getStanding: { method: 'GET', path: '/v1/standing', by: 'member', status: 200, output: Standing, problems: [], summary: 'How things stand for this member' },
  saveGoal: { method: 'PUT', path: '/v1/goal', by: 'member', status: 200, input: Goal, output: Goal, problems: ['not_found'], summary: "The member's goal, in their own words" },

  quotePlan: { method: 'POST', path: '/v1/plans/quote', by: 'member', status: 200, input: PlanTerms, output: Quote, readsOnly: true, problems: ['not_offered', 'terms_not_possible'], summary: 'Work a plan out; nothing is stored' },
  agreeToPlan: { method: 'POST', path: '/v1/plans', by: 'member', status: 201, input: AgreeToPlan, output: Plan, problems: ['not_offered', 'terms_not_possible', 'quote_stale', 'arrangement_exists'], summary: 'Agree to a quote' },
  getPlan: { method: 'GET', path: '/v1/plans/{id}', by: 'member', status: 200, output: Plan, problems: [], summary: 'A plan with its schedule and what has been paid' },
  moveInstalment: { method: 'POST', path: '/v1/plans/{id}/move', by: 'member', status: 200, input: MoveInstalment, output: Plan, problems: ['arrangement_over', 'move_not_possible'], summary: 'Move one instalment to a later day' },
  cancelPlan: { method: 'POST', path: '/v1/plans/{id}/cancel', by: 'member', status: 200, output: Plan, problems: ['arrangement_over'], summary: 'Leave a plan; what was paid stays paid' },

  startPause: { method: 'POST', path: '/v1/pauses', by: 'member', status: 201, input: PeriodsOfPause, output: Pause, problems: ['not_offered', 'arrangement_exists'], summary: 'Take a pause' },
  getPause: { method: 'GET', path: '/v1/pauses/{id}', by: 'member', status: 200, output: Pause, problems: [], summary: 'A pause' },
  extendPause: { method: 'POST', path: '/v1/pauses/{id}/extend', by: 'member', status: 200, input: PeriodsOfPause, output: Pause, problems: ['arrangement_over', 'not_offered'], summary: 'Lengthen a pause' },
  resumePause: { method: 'POST', path: '/v1/pauses/{id}/resume', by: 'member', status: 200, output: Pause, problems: ['arrangement_over'], summary: 'Come back from a pause early' },

  startPayment: { method: 'POST', path: '/v1/payments', by: 'member', status: 201, input: StartPayment, output: PaymentStep, problems: ['not_offered', 'terms_not_possible', 'arrangement_exists'], summary: 'Pay some or all, now or on a later day' },
  confirmPayment: { method: 'POST', path: '/v1/payments/{id}/confirm', by: 'member', status: 200, output: PaymentStep, problems: ['not_offered'], summary: 'Go on once the member has confirmed in their browser: takes what is to be paid' },
  startPaymentMethod: { method: 'POST', path: '/v1/payment-methods', by: 'member', status: 201, input: StartPaymentMethod, output: PaymentStep, problems: ['not_offered'], summary: 'A new card for everything' },

  listResources: { method: 'GET', path: '/v1/resources', by: 'member', status: 200, query: pageOnly, output: page(Resource), problems: [], summary: 'Help with money, by country and language' },

  openConversation: { method: 'POST', path: '/v1/conversations', by: 'member', status: 201, input: OpenConversation, output: Conversation, problems: ['not_found'], summary: 'Write to the listening ear' },
  getConversation: { method: 'GET', path: '/v1/conversations/{id}', by: 'member', status: 200, output: Conversation, problems: [], summary: 'A thread' },
  writeMessage: { method: 'POST', path: '/v1/conversations/{id}/messages', by: 'member', status: 201, input: WriteMessage, output: Conversation, problems: ['conversation_closed'], summary: 'Write one more message' },
  closeConversation: { method: 'POST', path: '/v1/conversations/{id}/close', by: 'member', status: 200, output: Conversation, problems: [], summary: 'The matter is settled for the member' },

  listCircles: { method: 'GET', path: '/v1/circles', by: 'member', status: 200, query: pageOnly, output: page(Circle), problems: [], summary: 'Stories, and people the member can ask to meet' },
  askIntroduction: { method: 'POST', path: '/v1/circles/{id}/introductions', by: 'member', status: 201, input: AskIntroduction, output: Introduction, problems: ['arrangement_exists'], summary: 'Ask to meet a peer, under a name of one\'s choice' },
  leaveIntroduction: { method: 'POST', path: '/v1/introductions/{id}/leave', by: 'member', status: 200, output: Introduction, problems: [], summary: 'Take the request back, or leave' },
  reportIntroduction: { method: 'POST', path: '/v1/introductions/{id}/report', by: 'member', status: 200, output: Introduction, problems: [], summary: 'Say that something was not right, and leave' },

  openDispute: { method: 'POST', path: '/v1/disputes', by: 'member', status: 201, input: OpenDispute, output: Hold, problems: ['not_found'], summary: '"This isn\'t right": holds that charge' },
  withdrawDispute: { method: 'POST', path: '/v1/disputes/{id}/withdraw', by: 'member', status: 200, output: Hold, problems: [], summary: 'It was right after all' },

  snooze: { method: 'POST', path: '/v1/snoozes', by: 'member', status: 201, input: Snooze, output: Snooze, problems: ['not_found'], summary: 'Not now; holds everywhere at once' },
  saveContactPreferences: { method: 'PUT', path: '/v1/contact-preferences', by: 'member', status: 200, input: ContactPreferences, output: ContactPreferences, problems: ['not_found'], summary: 'Not on this channel' },

  countEvents: { method: 'POST', path: '/v1/events', by: 'anyone', status: 200, input: WidgetEvents, output: CountedEvents, isBeacon: true, problems: [], summary: 'What happened in the widget, counted by day and without a name' },

  getPlaybook: { method: 'GET', path: '/v1/owner/playbook', by: 'owner', status: 200, query: z.object(editionQuery), output: PlaybookDocument, problems: ['not_found'], summary: 'The playbook in force, the text to edit, and what was published before' },
  publishPlaybook: { method: 'PUT', path: '/v1/owner/playbook', by: 'owner', status: 200, input: PublishPlaybook, largestBody: largestPlaybookBody, output: PlaybookDocument, problems: ['playbook_changed', 'playbook_refused'], summary: 'Check a text, simulate it, and put it in force' },
  checkPlaybook: { method: 'POST', path: '/v1/owner/playbook/check', by: 'owner', status: 200, input: PlaybookText, largestBody: largestPlaybookBody, output: PlaybookCheck, readsOnly: true, problems: [], summary: 'What is wrong with a text, and what it would say to invented members in sixty days; nothing is stored' },
  listMembers: { method: 'GET', path: '/v1/owner/members', by: 'owner', status: 200, query: z.object({ ...pageQuery, ...owner.statusQuery }), output: page(owner.MemberSummary), problems: [], summary: 'Members and how they stand; with a status, those who need an answer first' },
  getMember: { method: 'GET', path: '/v1/owner/members/{id}', by: 'owner', status: 200, output: owner.MemberFile, problems: [], summary: 'One member: standing, charges, audit trail' },
  getTimeline: { method: 'GET', path: '/v1/owner/members/{id}/touches', by: 'owner', status: 200, query: pageOnly, output: Timeline, problems: [], summary: 'Every touch of one member, and why there is one or none right now' },
  saveMember: { method: 'PUT', path: '/v1/owner/members/{id}', by: 'owner', status: 200, input: owner.SaveMember, output: owner.MemberRecord, problems: [], summary: 'Add or change a member' },
  addCharge: { method: 'POST', path: '/v1/owner/members/{id}/charges', by: 'owner', status: 201, input: owner.SaveCharge, output: owner.ChargeRecord, problems: [], summary: 'Add a charge to the ledger' },
  recordPayment: { method: 'POST', path: '/v1/owner/members/{id}/payments', by: 'owner', status: 201, input: owner.RecordPayment, output: owner.RecordedPayment, problems: [], summary: 'Record money that arrived, oldest charge first' },
  recordChargePayment: { method: 'POST', path: '/v1/owner/members/{id}/charges/{chargeId}/payments', by: 'owner', status: 201, input: owner.RecordPayment, output: owner.RecordedPayment, problems: [], summary: 'Record money that arrived for one charge' },
  settlePayment: { method: 'POST', path: '/v1/owner/payments/{id}', by: 'owner', status: 201, input: owner.RecordPayment, output: owner.RecordedPayment, problems: [], summary: 'Record the money of a payment that a member started' },
  importFile: { method: 'POST', path: '/v1/owner/imports', by: 'owner', status: 200, bodyType: 'text/csv', output: owner.ImportReport, problems: ['import_rejected', 'unsupported_media_type'], summary: 'Take members and charges from a CSV file, all or nothing' },
  previewImport: { method: 'POST', path: '/v1/owner/imports/preview', by: 'owner', status: 200, bodyType: 'text/csv', output: owner.ImportPreview, readsOnly: true, problems: ['import_rejected', 'unsupported_media_type'], summary: 'What an import would change; nothing is stored' },
  listConversations: { method: 'GET', path: '/v1/owner/conversations', by: 'owner', status: 200, query: pageOnly, output: page(owner.OwnerConversation), problems: [], summary: 'Threads, those that wait for an answer first' },
  getOwnerConversation: { method: 'GET', path: '/v1/owner/conversations/{id}', by: 'owner', status: 200, output: owner.OwnerConversation, problems: [], summary: 'A thread, as the owner reads it' },
  answerConversation: { method: 'POST', path: '/v1/owner/conversations/{id}/messages', by: 'owner', status: 201, input: WriteMessage, output: owner.OwnerConversation, problems: ['conversation_closed'], summary: 'Answer a member' },
  settleConversation: { method: 'POST', path: '/v1/owner/conversations/{id}/close', by: 'owner', status: 200, output: owner.OwnerConversation, problems: [], summary: 'The matter is settled' },
  listIntroductions: { method: 'GET', path: '/v1/owner/introductions', by: 'owner', status: 200, query: pageOnly, output: page(owner.OwnerIntroduction), problems: [], summary: 'Requests to meet a peer' },
  acceptIntroduction: { method: 'POST', path: '/v1/owner/introductions/{id}/accept', by: 'owner', status: 200, output: owner.OwnerIntroduction, problems: ['arrangement_over'], summary: 'Pass the request on: answers the link for the peer, whose yes is asked for there' },
  endIntroduction: { method: 'POST', path: '/v1/owner/introductions/{id}/end', by: 'owner', status: 200, input: owner.EndIntroduction, output: owner.OwnerIntroduction, problems: [], summary: 'End it for both sides, or say that a report was looked into' },
  placeHold: { method: 'POST', path: '/v1/owner/holds', by: 'owner', status: 201, input: owner.PlaceHold, output: Hold, problems: ['not_found'], summary: 'Breathing space' },
  releaseHold: { method: 'POST', path: '/v1/owner/holds/{id}/release', by: 'owner', status: 200, input: owner.ReleaseHold, output: Hold, problems: [], summary: 'End a hold' },
  noteComplaint: { method: 'POST', path: '/v1/owner/members/{id}/complaints', by: 'owner', status: 201, output: owner.Complaint, problems: [], summary: 'A note of ours hurt or bothered this member' },
  listTouches: { method: 'GET', path: '/v1/owner/touches', by: 'owner', status: 200, query: pageOnly, output: page(OwnerTouch), problems: [], summary: 'Touches of all members, newest first' },
  getInsights: { method: 'GET', path: '/v1/owner/insights', by: 'owner', status: 200, query: z.object(daysQuery), output: Insights, problems: [], summary: 'What worked between two days (the last 90 when left out), in counts of people' },
  listDeadLetters: { method: 'GET', path: '/v1/owner/dead-letters', by: 'owner', status: 200, query: pageOnly, output: page(owner.DeadLetter), problems: [], summary: 'What was to leave and was given up, newest first' },
  retryDeadLetter: { method: 'POST', path: '/v1/owner/dead-letters/{id}/retry', by: 'owner', status: 200, output: owner.DeadLetter, problems: [], summary: 'Have it tried again; a touch is looked at once more first' },
  listAudit: { method: 'GET', path: '/v1/owner/audit', by: 'owner', status: 200, query: pageOnly, output: page(owner.AuditEntry), problems: [], summary: 'What was changed, by whom and when, newest first' },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;
