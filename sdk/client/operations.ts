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
import type { Core } from './core.ts';
import type { CallOptions } from './options.ts';
import { type PageQuery, type Pages, pages } from './pages.ts';
import { path } from './path.ts';
import { toSearch } from './toSearch.ts';

/** How things stand for this member. `GET /v1/standing` */
export const getStanding = (core: Core, options?: CallOptions): Call<Standing> =>
  core('GET', '/v1/standing', options);

/** The member's goal, in their own words. `PUT /v1/goal` */
export const saveGoal = (core: Core, body: Goal, options?: CallOptions): Call<Goal> =>
  core('PUT', '/v1/goal', options, body);

/** Work a plan out; nothing is stored. `POST /v1/plans/quote` */
export const quotePlan = (core: Core, body: PlanTerms, options?: CallOptions): Call<Quote> =>
  core('POST', '/v1/plans/quote', options, body);

/** Agree to a quote. `POST /v1/plans` */
export const agreeToPlan = (core: Core, body: AgreeToPlan, options?: CallOptions): Call<Plan> =>
  core('POST', '/v1/plans', options, body);

/** A plan with its schedule and what has been paid. `GET /v1/plans/{id}` */
export const getPlan = (core: Core, id: string, options?: CallOptions): Call<Plan> =>
  core('GET', path`/v1/plans/${id}`, options);

/** Move one instalment to a later day. `POST /v1/plans/{id}/move` */
export const moveInstalment = (core: Core, id: string, body: MoveInstalment, options?: CallOptions): Call<Plan> =>
  core('POST', path`/v1/plans/${id}/move`, options, body);

/** Leave a plan; what was paid stays paid. `POST /v1/plans/{id}/cancel` */
export const cancelPlan = (core: Core, id: string, options?: CallOptions): Call<Plan> =>
  core('POST', path`/v1/plans/${id}/cancel`, options);

/** Take a pause. `POST /v1/pauses` */
export const startPause = (core: Core, body: PeriodsOfPause, options?: CallOptions): Call<Pause> =>
  core('POST', '/v1/pauses', options, body);

/** A pause. `GET /v1/pauses/{id}` */
export const getPause = (core: Core, id: string, options?: CallOptions): Call<Pause> =>
  core('GET', path`/v1/pauses/${id}`, options);

/** Lengthen a pause. `POST /v1/pauses/{id}/extend` */
export const extendPause = (core: Core, id: string, body: PeriodsOfPause, options?: CallOptions): Call<Pause> =>
  core('POST', path`/v1/pauses/${id}/extend`, options, body);

/** Come back from a pause early. `POST /v1/pauses/{id}/resume` */
export const resumePause = (core: Core, id: string, options?: CallOptions): Call<Pause> =>
  core('POST', path`/v1/pauses/${id}/resume`, options);

/** Pay some or all, now or on a later day. `POST /v1/payments` */
export const startPayment = (core: Core, body: StartPayment, options?: CallOptions): Call<PaymentStep> =>
  core('POST', '/v1/payments', options, body);

/** Go on once the member has confirmed in their browser: takes what is to be paid. `POST /v1/payments/{id}/confirm` */
export const confirmPayment = (core: Core, id: string, options?: CallOptions): Call<PaymentStep> =>
  core('POST', path`/v1/payments/${id}/confirm`, options);

/** A new card for everything. `POST /v1/payment-methods` */
export const startPaymentMethod = (core: Core, body: StartPaymentMethod, options?: CallOptions): Call<PaymentStep> =>
  core('POST', '/v1/payment-methods', options, body);

/** Help with money, by country and language. `GET /v1/resources` */
export const listResources = (core: Core, query?: PageQuery, options?: CallOptions): Pages<Resource> =>
  pages(core, '/v1/resources', query, options);

/** Write to the listening ear. `POST /v1/conversations` */
export const openConversation = (core: Core, body: OpenConversation, options?: CallOptions): Call<Conversation> =>
  core('POST', '/v1/conversations', options, body);

/** A thread. `GET /v1/conversations/{id}` */
export const getConversation = (core: Core, id: string, options?: CallOptions): Call<Conversation> =>
  core('GET', path`/v1/conversations/${id}`, options);

/** Write one more message. `POST /v1/conversations/{id}/messages` */
export const writeMessage = (core: Core, id: string, body: WriteMessage, options?: CallOptions): Call<Conversation> =>
  core('POST', path`/v1/conversations/${id}/messages`, options, body);

/** The matter is settled for the member. `POST /v1/conversations/{id}/close` */
export const closeConversation = (core: Core, id: string, options?: CallOptions): Call<Conversation> =>
  core('POST', path`/v1/conversations/${id}/close`, options);

/** Stories, and people the member can ask to meet. `GET /v1/circles` */
export const listCircles = (core: Core, query?: PageQuery, options?: CallOptions): Pages<Circle> =>
  pages(core, '/v1/circles', query, options);

/** Ask to meet a peer, under a name of one's choice. `POST /v1/circles/{id}/introductions` */
export const askIntroduction = (core: Core, id: string, body: AskIntroduction, options?: CallOptions): Call<Introduction> =>
  core('POST', path`/v1/circles/${id}/introductions`, options, body);

/** Take the request back, or leave. `POST /v1/introductions/{id}/leave` */
export const leaveIntroduction = (core: Core, id: string, options?: CallOptions): Call<Introduction> =>
  core('POST', path`/v1/introductions/${id}/leave`, options);

/** Say that something was not right, and leave. `POST /v1/introductions/{id}/report` */
export const reportIntroduction = (core: Core, id: string, options?: CallOptions): Call<Introduction> =>
  core('POST', path`/v1/introductions/${id}/report`, options);

/** "This isn't right": holds that charge. `POST /v1/disputes` */
export const openDispute = (core: Core, body: OpenDispute, options?: CallOptions): Call<Hold> =>
  core('POST', '/v1/disputes', options, body);

/** It was right after all. `POST /v1/disputes/{id}/withdraw` */
export const withdrawDispute = (core: Core, id: string, options?: CallOptions): Call<Hold> =>
  core('POST', path`/v1/disputes/${id}/withdraw`, options);

/** Not now; holds everywhere at once. `POST /v1/snoozes` */
export const snooze = (core: Core, body: Snooze, options?: CallOptions): Call<Snooze> =>
  core('POST', '/v1/snoozes', options, body);

/** Not on this channel. `PUT /v1/contact-preferences` */
export const saveContactPreferences = (core: Core, body: ContactPreferences, options?: CallOptions): Call<ContactPreferences> =>
  core('PUT', '/v1/contact-preferences', options, body);

/** What happened in the widget, counted by day and without a name. `POST /v1/events` */
export const countEvents = (core: Core, body: WidgetEvents, options?: CallOptions): Call<CountedEvents> =>
  core('POST', '/v1/events', options, body);

/** The playbook in force, the text to edit, and what was published before. `GET /v1/owner/playbook` */
export const getPlaybook = (core: Core, query?: { edition?: string | undefined }, options?: CallOptions): Call<PlaybookDocument> =>
  core('GET', '/v1/owner/playbook', options, undefined, toSearch(query));

/** Check a text, simulate it, and put it in force. `PUT /v1/owner/playbook` */
export const publishPlaybook = (core: Core, body: PublishPlaybook, options?: CallOptions): Call<PlaybookDocument> =>
  core('PUT', '/v1/owner/playbook', options, body);

/** What is wrong with a text, and what it would say to invented members in sixty days; nothing is stored. `POST /v1/owner/playbook/check` */
export const checkPlaybook = (core: Core, body: PlaybookText, options?: CallOptions): Call<PlaybookCheck> =>
  core('POST', '/v1/owner/playbook/check', options, body);

/** Members and how they stand; with a status, those who need an answer first. `GET /v1/owner/members` */
export const listMembers = (core: Core, query?: PageQuery & { status?: 'processing' | 'in_arrears' | 'in_plan' | 'paused' | 'on_hold' | 'needs_conversation' | undefined }, options?: CallOptions): Pages<MemberSummary> =>
  pages(core, '/v1/owner/members', query, options);

/** One member: standing, charges, audit trail. `GET /v1/owner/members/{id}` */
export const getMember = (core: Core, id: string, options?: CallOptions): Call<MemberFile> =>
  core('GET', path`/v1/owner/members/${id}`, options);

/** Every touch of one member, and why there is one or none right now. `GET /v1/owner/members/{id}/touches` */
export const getTimeline = (core: Core, id: string, query?: PageQuery, options?: CallOptions): Call<Timeline> =>
  core('GET', path`/v1/owner/members/${id}/touches`, options, undefined, toSearch(query));

/** Add or change a member. `PUT /v1/owner/members/{id}` */
export const saveMember = (core: Core, id: string, body: SaveMember, options?: CallOptions): Call<MemberRecord> =>
  core('PUT', path`/v1/owner/members/${id}`, options, body);

/** Add a charge to the ledger. `POST /v1/owner/members/{id}/charges` */
export const addCharge = (core: Core, id: string, body: SaveCharge, options?: CallOptions): Call<ChargeRecord> =>
  core('POST', path`/v1/owner/members/${id}/charges`, options, body);

/** Record money that arrived, oldest charge first. `POST /v1/owner/members/{id}/payments` */
export const recordPayment = (core: Core, id: string, body: RecordPayment, options?: CallOptions): Call<RecordedPayment> =>
  core('POST', path`/v1/owner/members/${id}/payments`, options, body);

/** Record money that arrived for one charge. `POST /v1/owner/members/{id}/charges/{chargeId}/payments` */
export const recordChargePayment = (core: Core, id: string, chargeId: string, body: RecordPayment, options?: CallOptions): Call<RecordedPayment> =>
  core('POST', path`/v1/owner/members/${id}/charges/${chargeId}/payments`, options, body);

/** Record the money of a payment that a member started. `POST /v1/owner/payments/{id}` */
export const settlePayment = (core: Core, id: string, body: RecordPayment, options?: CallOptions): Call<RecordedPayment> =>
  core('POST', path`/v1/owner/payments/${id}`, options, body);

/** Take members and charges from a CSV file, all or nothing. `POST /v1/owner/imports` */
export const importFile = (core: Core, body: string | Blob, options?: CallOptions): Call<ImportReport> =>
  core('POST', '/v1/owner/imports', options, body);

/** What an import would change; nothing is stored. `POST /v1/owner/imports/preview` */
export const previewImport = (core: Core, body: string | Blob, options?: CallOptions): Call<ImportPreview> =>
  core('POST', '/v1/owner/imports/preview', options, body);

/** Threads, those that wait for an answer first. `GET /v1/owner/conversations` */
export const listConversations = (core: Core, query?: PageQuery, options?: CallOptions): Pages<OwnerConversation> =>
  pages(core, '/v1/owner/conversations', query, options);

/** A thread, as the owner reads it. `GET /v1/owner/conversations/{id}` */
export const getOwnerConversation = (core: Core, id: string, options?: CallOptions): Call<OwnerConversation> =>
  core('GET', path`/v1/owner/conversations/${id}`, options);

/** Answer a member. `POST /v1/owner/conversations/{id}/messages` */
export const answerConversation = (core: Core, id: string, body: WriteMessage, options?: CallOptions): Call<OwnerConversation> =>
  core('POST', path`/v1/owner/conversations/${id}/messages`, options, body);

/** The matter is settled. `POST /v1/owner/conversations/{id}/close` */
export const settleConversation = (core: Core, id: string, options?: CallOptions): Call<OwnerConversation> =>
  core('POST', path`/v1/owner/conversations/${id}/close`, options);

/** Requests to meet a peer. `GET /v1/owner/introductions` */
export const listIntroductions = (core: Core, query?: PageQuery, options?: CallOptions): Pages<OwnerIntroduction> =>
  pages(core, '/v1/owner/introductions', query, options);

/** Pass the request on: answers the link for the peer, whose yes is asked for there. `POST /v1/owner/introductions/{id}/accept` */
export const acceptIntroduction = (core: Core, id: string, options?: CallOptions): Call<OwnerIntroduction> =>
  core('POST', path`/v1/owner/introductions/${id}/accept`, options);

/** End it for both sides, or say that a report was looked into. `POST /v1/owner/introductions/{id}/end` */
export const endIntroduction = (core: Core, id: string, body: EndIntroduction, options?: CallOptions): Call<OwnerIntroduction> =>
  core('POST', path`/v1/owner/introductions/${id}/end`, options, body);

/** Breathing space. `POST /v1/owner/holds` */
export const placeHold = (core: Core, body: PlaceHold, options?: CallOptions): Call<Hold> =>
  core('POST', '/v1/owner/holds', options, body);

/** End a hold. `POST /v1/owner/holds/{id}/release` */
export const releaseHold = (core: Core, id: string, body: ReleaseHold, options?: CallOptions): Call<Hold> =>
  core('POST', path`/v1/owner/holds/${id}/release`, options, body);

/** A note of ours hurt or bothered this member. `POST /v1/owner/members/{id}/complaints` */
export const noteComplaint = (core: Core, id: string, options?: CallOptions): Call<Complaint> =>
  core('POST', path`/v1/owner/members/${id}/complaints`, options);

/** Touches of all members, newest first. `GET /v1/owner/touches` */
export const listTouches = (core: Core, query?: PageQuery, options?: CallOptions): Pages<OwnerTouch> =>
  pages(core, '/v1/owner/touches', query, options);

/** What worked between two days (the last 90 when left out), in counts of people. `GET /v1/owner/insights` */
export const getInsights = (core: Core, query?: { from?: string | undefined; to?: string | undefined }, options?: CallOptions): Call<Insights> =>
  core('GET', '/v1/owner/insights', options, undefined, toSearch(query));

/** What was to leave and was given up, newest first. `GET /v1/owner/dead-letters` */
export const listDeadLetters = (core: Core, query?: PageQuery, options?: CallOptions): Pages<DeadLetter> =>
  pages(core, '/v1/owner/dead-letters', query, options);

/** Have it tried again; a touch is looked at once more first. `POST /v1/owner/dead-letters/{id}/retry` */
export const retryDeadLetter = (core: Core, id: string, options?: CallOptions): Call<DeadLetter> =>
  core('POST', path`/v1/owner/dead-letters/${id}/retry`, options);

/** What was changed, by whom and when, newest first. `GET /v1/owner/audit` */
export const listAudit = (core: Core, query?: PageQuery, options?: CallOptions): Pages<AuditEntry> =>
  pages(core, '/v1/owner/audit', query, options);
