// Written by `npm run generate` from sdk/contract/routes.ts. Do not edit.
import type {
  AgreeToPlan,
  AskIntroduction,
  AuditEntry,
  ChargeRecord,
  Circle,
  Complaint,
  ContactPreferences,
  Conversation,
  CountedEvents,
  DeadLetter,
  EndIntroduction,
  Goal,
  Hold,
  ImportPreview,
  ImportReport,
  Insights,
  Introduction,
  MemberFile,
  MemberRecord,
  MemberSummary,
  MoveInstalment,
  OpenConversation,
  OpenDispute,
  OwnerConversation,
  OwnerIntroduction,
  OwnerTouch,
  Pause,
  PaymentStep,
  PeriodsOfPause,
  PlaceHold,
  Plan,
  PlanTerms,
  PlaybookCheck,
  PlaybookDocument,
  PlaybookText,
  PublishPlaybook,
  Quote,
  RecordPayment,
  RecordedPayment,
  ReleaseHold,
  Resource,
  SaveCharge,
  SaveMember,
  Snooze,
  Standing,
  StartPayment,
  StartPaymentMethod,
  Timeline,
  WidgetEvents,
  WriteMessage,
} from '../contract/types.ts';
import type { Call } from './call.ts';
import { createCore } from './core.ts';
import { bindRoutes } from './bindRoutes.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import type { PageQuery, Pages } from './pages.ts';

/** Every operation of the API as a method. */
export interface Client {
  /** How things stand for this member. `GET /v1/standing` */
  getStanding(options?: CallOptions): Call<Standing>;

  /** The member's goal, in their own words. `PUT /v1/goal` */
  saveGoal(body: Goal, options?: CallOptions): Call<Goal>;

  /** Work a plan out; nothing is stored. `POST /v1/plans/quote` */
  quotePlan(body: PlanTerms, options?: CallOptions): Call<Quote>;

  /** Agree to a quote. `POST /v1/plans` */
  agreeToPlan(body: AgreeToPlan, options?: CallOptions): Call<Plan>;

  /** A plan with its schedule and what has been paid. `GET /v1/plans/{id}` */
  getPlan(id: string, options?: CallOptions): Call<Plan>;

  /** Move one instalment to a later day. `POST /v1/plans/{id}/move` */
  moveInstalment(id: string, body: MoveInstalment, options?: CallOptions): Call<Plan>;

  /** Leave a plan; what was paid stays paid. `POST /v1/plans/{id}/cancel` */
  cancelPlan(id: string, options?: CallOptions): Call<Plan>;

  /** Take a pause. `POST /v1/pauses` */
  startPause(body: PeriodsOfPause, options?: CallOptions): Call<Pause>;

  /** A pause. `GET /v1/pauses/{id}` */
  getPause(id: string, options?: CallOptions): Call<Pause>;

  /** Lengthen a pause. `POST /v1/pauses/{id}/extend` */
  extendPause(id: string, body: PeriodsOfPause, options?: CallOptions): Call<Pause>;

  /** Come back from a pause early. `POST /v1/pauses/{id}/resume` */
  resumePause(id: string, options?: CallOptions): Call<Pause>;

  /** Pay some or all, now or on a later day. `POST /v1/payments` */
  startPayment(body: StartPayment, options?: CallOptions): Call<PaymentStep>;

  /** Go on once the member has confirmed in their browser: takes what is to be paid. `POST /v1/payments/{id}/confirm` */
  confirmPayment(id: string, options?: CallOptions): Call<PaymentStep>;

  /** A new card for everything. `POST /v1/payment-methods` */
  startPaymentMethod(body: StartPaymentMethod, options?: CallOptions): Call<PaymentStep>;

  /** Help with money, by country and language. `GET /v1/resources` */
  listResources(query?: PageQuery, options?: CallOptions): Pages<Resource>;

  /** Write to the listening ear. `POST /v1/conversations` */
  openConversation(body: OpenConversation, options?: CallOptions): Call<Conversation>;

  /** A thread. `GET /v1/conversations/{id}` */
  getConversation(id: string, options?: CallOptions): Call<Conversation>;

  /** Write one more message. `POST /v1/conversations/{id}/messages` */
  writeMessage(id: string, body: WriteMessage, options?: CallOptions): Call<Conversation>;

  /** The matter is settled for the member. `POST /v1/conversations/{id}/close` */
  closeConversation(id: string, options?: CallOptions): Call<Conversation>;

  /** Stories, and people the member can ask to meet. `GET /v1/circles` */
  listCircles(query?: PageQuery, options?: CallOptions): Pages<Circle>;

  /** Ask to meet a peer, under a name of one's choice. `POST /v1/circles/{id}/introductions` */
  askIntroduction(id: string, body: AskIntroduction, options?: CallOptions): Call<Introduction>;

  /** Take the request back, or leave. `POST /v1/introductions/{id}/leave` */
  leaveIntroduction(id: string, options?: CallOptions): Call<Introduction>;

  /** Say that something was not right, and leave. `POST /v1/introductions/{id}/report` */
  reportIntroduction(id: string, options?: CallOptions): Call<Introduction>;

  /** "This isn't right": holds that charge. `POST /v1/disputes` */
  openDispute(body: OpenDispute, options?: CallOptions): Call<Hold>;

  /** It was right after all. `POST /v1/disputes/{id}/withdraw` */
  withdrawDispute(id: string, options?: CallOptions): Call<Hold>;

  /** Not now; holds everywhere at once. `POST /v1/snoozes` */
  snooze(body: Snooze, options?: CallOptions): Call<Snooze>;

  /** Not on this channel. `PUT /v1/contact-preferences` */
  saveContactPreferences(body: ContactPreferences, options?: CallOptions): Call<ContactPreferences>;

  /** What happened in the widget, counted by day and without a name. `POST /v1/events` */
  countEvents(body: WidgetEvents, options?: CallOptions): Call<CountedEvents>;

  /** The playbook in force, the text to edit, and what was published before. `GET /v1/owner/playbook` */
  getPlaybook(query?: { edition?: string | undefined }, options?: CallOptions): Call<PlaybookDocument>;

  /** Check a text, simulate it, and put it in force. `PUT /v1/owner/playbook` */
  publishPlaybook(body: PublishPlaybook, options?: CallOptions): Call<PlaybookDocument>;

  /** What is wrong with a text, and what it would say to invented members in sixty days; nothing is stored. `POST /v1/owner/playbook/check` */
  checkPlaybook(body: PlaybookText, options?: CallOptions): Call<PlaybookCheck>;

  /** Members and how they stand; with a status, those who need an answer first. `GET /v1/owner/members` */
  listMembers(query?: PageQuery & { status?: 'processing' | 'in_arrears' | 'in_plan' | 'paused' | 'on_hold' | 'needs_conversation' | undefined }, options?: CallOptions): Pages<MemberSummary>;

  /** One member: standing, charges, audit trail. `GET /v1/owner/members/{id}` */
  getMember(id: string, options?: CallOptions): Call<MemberFile>;

  /** Every touch of one member, and why there is one or none right now. `GET /v1/owner/members/{id}/touches` */
  getTimeline(id: string, query?: PageQuery, options?: CallOptions): Call<Timeline>;

  /** Add or change a member. `PUT /v1/owner/members/{id}` */
  saveMember(id: string, body: SaveMember, options?: CallOptions): Call<MemberRecord>;

  /** Add a charge to the ledger. `POST /v1/owner/members/{id}/charges` */
  addCharge(id: string, body: SaveCharge, options?: CallOptions): Call<ChargeRecord>;

  /** Record money that arrived, oldest charge first. `POST /v1/owner/members/{id}/payments` */
  recordPayment(id: string, body: RecordPayment, options?: CallOptions): Call<RecordedPayment>;

  /** Record money that arrived for one charge. `POST /v1/owner/members/{id}/charges/{chargeId}/payments` */
  recordChargePayment(id: string, chargeId: string, body: RecordPayment, options?: CallOptions): Call<RecordedPayment>;

  /** Record the money of a payment that a member started. `POST /v1/owner/payments/{id}` */
  settlePayment(id: string, body: RecordPayment, options?: CallOptions): Call<RecordedPayment>;

  /** Take members and charges from a CSV file, all or nothing. `POST /v1/owner/imports` */
  importFile(body: string | Blob, options?: CallOptions): Call<ImportReport>;

  /** What an import would change; nothing is stored. `POST /v1/owner/imports/preview` */
  previewImport(body: string | Blob, options?: CallOptions): Call<ImportPreview>;

  /** Threads, those that wait for an answer first. `GET /v1/owner/conversations` */
  listConversations(query?: PageQuery, options?: CallOptions): Pages<OwnerConversation>;

  /** A thread, as the owner reads it. `GET /v1/owner/conversations/{id}` */
  getOwnerConversation(id: string, options?: CallOptions): Call<OwnerConversation>;

  /** Answer a member. `POST /v1/owner/conversations/{id}/messages` */
  answerConversation(id: string, body: WriteMessage, options?: CallOptions): Call<OwnerConversation>;

  /** The matter is settled. `POST /v1/owner/conversations/{id}/close` */
  settleConversation(id: string, options?: CallOptions): Call<OwnerConversation>;

  /** Requests to meet a peer. `GET /v1/owner/introductions` */
  listIntroductions(query?: PageQuery, options?: CallOptions): Pages<OwnerIntroduction>;

  /** Pass the request on: answers the link for the peer, whose yes is asked for there. `POST /v1/owner/introductions/{id}/accept` */
  acceptIntroduction(id: string, options?: CallOptions): Call<OwnerIntroduction>;

  /** End it for both sides, or say that a report was looked into. `POST /v1/owner/introductions/{id}/end` */
  endIntroduction(id: string, body: EndIntroduction, options?: CallOptions): Call<OwnerIntroduction>;

  /** Breathing space. `POST /v1/owner/holds` */
  placeHold(body: PlaceHold, options?: CallOptions): Call<Hold>;

  /** End a hold. `POST /v1/owner/holds/{id}/release` */
  releaseHold(id: string, body: ReleaseHold, options?: CallOptions): Call<Hold>;

  /** A note of ours hurt or bothered this member. `POST /v1/owner/members/{id}/complaints` */
  noteComplaint(id: string, options?: CallOptions): Call<Complaint>;

  /** Touches of all members, newest first. `GET /v1/owner/touches` */
  listTouches(query?: PageQuery, options?: CallOptions): Pages<OwnerTouch>;

  /** What worked between two days (the last 90 when left out), in counts of people. `GET /v1/owner/insights` */
  getInsights(query?: { from?: string | undefined; to?: string | undefined }, options?: CallOptions): Call<Insights>;

  /** What was to leave and was given up, newest first. `GET /v1/owner/dead-letters` */
  listDeadLetters(query?: PageQuery, options?: CallOptions): Pages<DeadLetter>;

  /** Have it tried again; a touch is looked at once more first. `POST /v1/owner/dead-letters/{id}/retry` */
  retryDeadLetter(id: string, options?: CallOptions): Call<DeadLetter>;

  /** What was changed, by whom and when, newest first. `GET /v1/owner/audit` */
  listAudit(query?: PageQuery, options?: CallOptions): Pages<AuditEntry>;
}

/**
 * Makes a client with every operation of the API.
 *
 * @throws {TypeError} when `baseUrl` is no URL, or one with a user name and password in it.
 */
export const createClient = (options: ClientOptions): Client =>
  bindRoutes(createCore(options), {
    closeConversation: 'DO conversations/*/close',
    withdrawDispute: 'DO disputes/*/withdraw',
    leaveIntroduction: 'DO introductions/*/leave',
    reportIntroduction: 'DO introductions/*/report',
    settleConversation: 'DO owner/conversations/*/close',
    retryDeadLetter: 'DO owner/dead-letters/*/retry',
    acceptIntroduction: 'DO owner/introductions/*/accept',
    noteComplaint: 'DO owner/members/*/complaints',
    resumePause: 'DO pauses/*/resume',
    confirmPayment: 'DO payments/*/confirm',
    cancelPlan: 'DO plans/*/cancel',
    getConversation: 'GET conversations/*',
    getOwnerConversation: 'GET owner/conversations/*',
    getMember: 'GET owner/members/*',
    getPause: 'GET pauses/*',
    getPlan: 'GET plans/*',
    getStanding: 'GET standing',
    listCircles: 'LIST circles',
    listAudit: 'LIST owner/audit',
    listConversations: 'LIST owner/conversations',
    listDeadLetters: 'LIST owner/dead-letters',
    getInsights: 'LIST owner/insights',
    listIntroductions: 'LIST owner/introductions',
    listMembers: 'LIST owner/members',
    getTimeline: 'LIST owner/members/*/touches',
    getPlaybook: 'LIST owner/playbook',
    listTouches: 'LIST owner/touches',
    listResources: 'LIST resources',
    askIntroduction: 'POST circles/*/introductions',
    openConversation: 'POST conversations',
    writeMessage: 'POST conversations/*/messages',
    openDispute: 'POST disputes',
    countEvents: 'POST events',
    answerConversation: 'POST owner/conversations/*/messages',
    placeHold: 'POST owner/holds',
    releaseHold: 'POST owner/holds/*/release',
    importFile: 'POST owner/imports',
    previewImport: 'POST owner/imports/preview',
    endIntroduction: 'POST owner/introductions/*/end',
    addCharge: 'POST owner/members/*/charges',
    recordChargePayment: 'POST owner/members/*/charges/*/payments',
    recordPayment: 'POST owner/members/*/payments',
    settlePayment: 'POST owner/payments/*',
    checkPlaybook: 'POST owner/playbook/check',
    startPause: 'POST pauses',
    extendPause: 'POST pauses/*/extend',
    startPaymentMethod: 'POST payment-methods',
    startPayment: 'POST payments',
    agreeToPlan: 'POST plans',
    moveInstalment: 'POST plans/*/move',
    quotePlan: 'POST plans/quote',
    snooze: 'POST snoozes',
    saveContactPreferences: 'PUT contact-preferences',
    saveGoal: 'PUT goal',
    saveMember: 'PUT owner/members/*',
    publishPlaybook: 'PUT owner/playbook',
  }) as Client; // both are written from the one table of routes
