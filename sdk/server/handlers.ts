import type { Handlers } from './handler.ts';
import { agreeToPlan } from './members/agreeToPlan.ts';
import { countEvents } from './members/countEvents.ts';
import * as circles from './members/circles.ts';
import { confirmPayment } from './members/confirmPayment.ts';
import * as conversations from './members/conversations.ts';
import * as pauses from './members/pauses.ts';
import * as plans from './members/plans.ts';
import * as quiet from './members/quiet.ts';
import { quotePlan } from './members/quotePlan.ts';
import { getStanding, saveGoal } from './members/standing.ts';
import { startPayment } from './members/startPayment.ts';
import { startPaymentMethod } from './members/startPaymentMethod.ts';
import * as support from './members/support.ts';
import * as care from './owner/care.ts';
import { noteComplaint } from './owner/complaints.ts';
import { checkPlaybook } from './owner/checkPlaybook.ts';
import { listDeadLetters, retryDeadLetter } from './owner/deadLetters.ts';
import { importFile } from './owner/importFile.ts';
import { getInsights } from './owner/insights.ts';
import * as introductions from './owner/introductions.ts';
import * as members from './owner/members.ts';
import { getPlaybook } from './owner/getPlaybook.ts';
import * as payments from './owner/payments.ts';
import { previewImport } from './owner/previewImport.ts';
import { publishPlaybook } from './owner/publishPlaybook.ts';
import * as touches from './owner/touches.ts';

/** The use case of every route in the table. */
export const handlers: Handlers = {
  getStanding,
  saveGoal,
  quotePlan,
  agreeToPlan,
  getPlan: plans.getPlan,
  moveInstalment: plans.moveInstalment,
  cancelPlan: plans.cancelPlan,
  startPause: pauses.startPause,
  getPause: pauses.getPause,
  extendPause: pauses.extendPause,
  resumePause: pauses.resumePause,
  startPayment,
  confirmPayment,
  startPaymentMethod,
  listResources: support.listResources,
  openConversation: conversations.openConversation,
  getConversation: conversations.getConversation,
  writeMessage: conversations.writeMessage,
  closeConversation: conversations.closeConversation,
  listCircles: circles.listCircles,
  askIntroduction: circles.askIntroduction,
  leaveIntroduction: circles.leaveIntroduction,
  reportIntroduction: circles.reportIntroduction,
  openDispute: quiet.openDispute,
  withdrawDispute: quiet.withdrawDispute,
  snooze: quiet.snooze,
  saveContactPreferences: quiet.saveContactPreferences,
  countEvents,
  getPlaybook,
  publishPlaybook,
  checkPlaybook,
  listMembers: members.listMembers,
  getMember: members.getMember,
  getTimeline: touches.getTimeline,
  saveMember: members.saveMember,
  addCharge: members.addCharge,
  recordPayment: payments.recordPayment,
  recordChargePayment: payments.recordChargePayment,
  settlePayment: payments.settlePayment,
  importFile,
  previewImport,
  listConversations: care.listConversations,
  getOwnerConversation: care.getOwnerConversation,
  answerConversation: care.answerConversation,
  settleConversation: care.settleConversation,
  listIntroductions: introductions.listIntroductions,
  acceptIntroduction: introductions.acceptIntroduction,
  endIntroduction: introductions.endIntroduction,
  placeHold: care.placeHold,
  noteComplaint,
  releaseHold: care.releaseHold,
  listDeadLetters,
  retryDeadLetter,
  listTouches: touches.listTouches,
  getInsights,
  listAudit: care.listAudit,
};
