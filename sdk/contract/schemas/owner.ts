import * as z from 'zod/mini';
import { civilDate, currency, id, line, minorUnits, Money, WrittenMoney } from './basics.ts';
import { Introduction } from './circle.ts';
import { Conversation } from './conversation.ts';
import { field, named, openEnum } from './named.ts';
import { Standing } from './standing.ts';

export const SaveMember = named(
  'SaveMember',
  'A member as the owner knows them.',
  z.object({
    firstName: line(80).check(z.minLength(1)),
    email: field('For mail and imports; never sent to a browser.', z.optional(line(254))),
    locale: field('BCP 47.', z.optional(z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)))),
    timeZone: field('IANA name.', z.optional(z.string().check(z.maxLength(64), z.refine(isTimeZone, 'is not an IANA time zone')))),
    country: field('ISO 3166-1 alpha-2.', z.optional(z.string().check(z.regex(/^[A-Z]{2}$/)))),
    programId: z.optional(line(64)),
    progress: z.optional(line(120)),
  }),
);

export const MemberRecord = named(
  'MemberRecord',
  'A member as the owner saved them.',
  z.object({
    id: z.string(),
    firstName: z.string(),
    email: z.string(),
    locale: z.string(),
    timeZone: z.string(),
    country: z.string(),
    programId: z.string(),
    progress: z.string(),
  }),
);

export const SaveCharge = named(
  'SaveCharge',
  'One thing the member was asked to pay for.',
  z.object({
    reference: field('Your own name for it; sending the same one again changes nothing but `retryOn`.', line(128).check(z.minLength(1))),
    description: line(200).check(z.minLength(1)),
    dueOn: civilDate,
    amount: field('Integer minor units.', minorUnits),
    currency,
    retryOn: field('The day on which it is asked for again by itself, where it is: members read of it.', z.optional(civilDate)),
  }),
);

export const ChargeRecord = named(
  'ChargeRecord',
  'A charge.',
  z.object({
    id: field('`chg_…`', z.string()),
    memberId: z.string(),
    reference: z.string(),
    description: z.string(),
    dueOn: z.string(),
    amount: field('Integer minor units.', z.int()),
    paid: field('Integer minor units.', z.int()),
    processing: field('Integer minor units on their way.', z.int()),
    currency: z.string(),
    retryOn: field('A civil date; null when it is not asked for again by itself.', z.nullable(z.string())),
    control: field(
      'How far we may go: `full`, it may be collected and its subscription paused; `pay_only`, it may be paid, and nothing else of it is changed; `link_only`, it is paid elsewhere.',
      openEnum(['full', 'pay_only', 'link_only']),
    ),
  }),
);

export const RecordPayment = named(
  'RecordPayment',
  'Money that arrived, or is on its way.',
  z.object({
    amount: field('Integer minor units.', minorUnits),
    currency,
    reference: field('The `pay_…` id of the payment step, or your own name for it; recording the same one again changes nothing.', line(128).check(z.minLength(1))),
    processing: field('True while the money is on its way; record it again without this when it has arrived.', z.optional(z.boolean())),
  }),
);

export const RecordedPayment = named(
  'RecordedPayment',
  'Where the money went.',
  z.object({
    allocated: z.array(z.object({ chargeId: z.string(), amount: z.int() })),
    left: field('What was more than is owed; give it back or keep it as credit outside Goodterms.', z.nullable(Money)),
  }),
);

export const AuditEntry = named(
  'AuditEntry',
  'One thing that was changed, by whom and when. It holds no message texts.',
  z.object({
    id: z.string(),
    at: field('RFC 3339 in UTC.', z.string()),
    by: openEnum(['member', 'peer', 'owner', 'system']),
    memberId: z.nullable(z.string()),
    action: field('For example `plan.agreed`.', z.string()),
    subject: field('The id of what was changed.', z.string()),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  }),
);

export const MemberSummary = named(
  'MemberSummary',
  'One row of the list of members.',
  z.object({ id: z.string(), firstName: z.string(), status: z.string(), totals: field('Overdue, per currency.', z.array(WrittenMoney)) }),
);

/** `current` is not among them: who owes nothing needs nothing. */
export const statusQuery = { status: z.optional(z.enum(['processing', 'in_arrears', 'in_plan', 'paused', 'on_hold', 'needs_conversation'])) };

export const MemberFile = named(
  'MemberFile',
  'All that is known about one member.',
  z.object({
    member: MemberRecord,
    standing: Standing,
    charges: z.array(ChargeRecord),
    audit: field('The latest 100 entries, newest first.', z.array(AuditEntry)),
  }),
);

export const HandedTo = named(
  'HandedTo',
  'Who a thread was handed up to because a promised time passed without an answer.',
  z.object({
    id: z.string(),
    kind: field("`person` of the owner's team, or an `expert` outside of it.", openEnum(['person', 'expert'])),
    name: z.string(),
    link: field('How to reach an expert; empty for a person of the team.', z.string()),
  }),
);

export const OwnerConversation = named(
  'OwnerConversation',
  'A thread as the owner reads it.',
  z.object({
    memberId: z.string(),
    memberName: z.string(),
    conversation: Conversation,
    handedTo: field('Null while the first promise holds, and after an answer.', z.nullable(HandedTo)),
  }),
);

export const OwnerIntroduction = named(
  'OwnerIntroduction',
  "A member's request to meet a peer, as the owner sees it.",
  z.object({
    memberId: z.string(),
    introduction: Introduction,
    peer: field('The name of the peer in the playbook, or the id of the circle where it is not there any more.', z.string()),
    peerLink: field("Where the peer answers, leaves or reports: a path below the API's address. For the peer alone. Empty before it was passed on and after the end.", z.string()),
    endedBy: field('Who ended it; null while it is open.', z.nullable(openEnum(['member', 'peer', 'owner']))),
    reportedBy: field('Who said that something was not right.', z.array(openEnum(['member', 'peer']))),
    settledAt: field('When you had looked into what was reported, RFC 3339 in UTC; null before.', z.nullable(z.string())),
  }),
);

export const EndIntroduction = named(
  'EndIntroduction',
  'Why it ends, where one side told you that something was not right.',
  z.object({ reportedBy: z.optional(z.enum(['member', 'peer'])) }),
);

export const PlaceHold = named(
  'PlaceHold',
  'Breathing space: silence and no collecting, 60 days unless it says otherwise.',
  z.object({ memberId: id, endsOn: z.optional(civilDate) }),
);

export const ReleaseHold = named('ReleaseHold', 'End a hold, with a word on why for the audit trail.', z.object({ note: z.optional(line(500)) }));

export const Complaint = named(
  'Complaint',
  'A member said that a note of ours hurt or bothered them. It counts against what an experiment gave them, and nobody speaks up for some days.',
  z.object({ memberId: id, notedAt: field('RFC 3339 in UTC.', z.string()) }),
);

export const ImportReport = named(
  'ImportReport',
  'What an import took.',
  z.object({
    format: openEnum(['goodterms', 'stripe_invoices']),
    members: field('Members written that were new or different.', z.int()),
    charges: field('Charges written that were new or different.', z.int()),
    unchanged: field('Rows that said what was known already.', z.int()),
    skipped: z.array(z.object({ line: z.int(), reason: z.string() })),
  }),
);

const importChange = z.object({
  memberId: z.string(),
  what: openEnum(['added', 'changed', 'withdrawn']),
  about: field('The first name of a member, the description of a charge.', z.string()),
  words: field('What would be written, or each column that would change: `before → after`.', z.string()),
});

const importCounts = { added: z.int(), changed: z.int(), unchanged: z.int(), first: field('The first twenty.', z.array(importChange)) };

export const ImportPreview = named(
  'ImportPreview',
  'What an import would change. Nothing was changed.',
  z.object({
    format: openEnum(['goodterms', 'stripe_invoices']),
    members: z.object(importCounts),
    charges: z.object({ ...importCounts, withdrawn: field('Not asked for any more by what the file says.', z.int()) }),
    skipped: z.array(z.object({ line: z.int(), reason: z.string() })),
  }),
);

export const DeadLetter = named(
  'DeadLetter',
  'Something that was to leave, by mail or by webhook, and did not arrive.',
  z.object({
    id: field('`obx_…`: the webhook id, and the first part of the Message-ID of a mail.', z.string()),
    kind: field('For example `touch.email`, `plan.agreed`.', z.string()),
    memberId: z.nullable(z.string()),
    attempts: field('How often it was tried.', z.int()),
    createdAt: field('RFC 3339 in UTC.', z.string()),
    deadAt: field('When it was given up, RFC 3339 in UTC; null while it is tried again.', z.nullable(z.string())),
    lastError: field('Why the last attempt failed, without addresses and credentials.', z.string()),
  }),
);

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
