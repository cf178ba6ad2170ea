import type { Dialect } from '../sql/dialect.ts';

/** Instants are RFC 3339 and days `YYYY-MM-DD`, as text, so that both engines compare and give them back alike. */
export function tables({ text, position }: Dialect): string[] {
  return [
    `create table goodterms_members (
      id ${text} primary key,
      first_name ${text} not null,
      locale ${text} not null,
      time_zone ${text} not null,
      country ${text} not null,
      email ${text} not null,
      program_id ${text} not null,
      progress ${text} not null,
      goal ${text} not null,
      snoozed_until ${text},
      cleared_on ${text},
      muted_channels ${text} not null
    )`,

    `create table goodterms_charges (
      position ${position},
      id ${text} not null unique,
      member_id ${text} not null references goodterms_members (id),
      description ${text} not null,
      due_on ${text} not null,
      amount bigint not null,
      paid bigint not null,
      processing bigint not null,
      currency ${text} not null,
      reference ${text} not null unique
    )`,
    'create index goodterms_charges_open on goodterms_charges (member_id, due_on) where paid < amount',

    `create table goodterms_payments (
      position ${position},
      id ${text} not null unique,
      member_id ${text} not null references goodterms_members (id),
      charge_id ${text} not null references goodterms_charges (id),
      amount bigint not null,
      currency ${text} not null,
      state ${text} not null,
      reference ${text} not null,
      recorded_at ${text} not null
    )`,
    'create index goodterms_payments_reference on goodterms_payments (member_id, reference)',

    `create table goodterms_started_payments (
      id ${text} primary key,
      member_id ${text} not null references goodterms_members (id),
      amount bigint not null,
      currency ${text} not null,
      started_at ${text} not null
    )`,

    `create table goodterms_plans (
      position ${position},
      id ${text} not null unique,
      member_id ${text} not null references goodterms_members (id),
      kind ${text} not null,
      state ${text} not null,
      currency ${text} not null,
      frequency ${text} not null,
      charge_ids ${text} not null,
      fingerprint ${text} not null,
      agreed_at ${text} not null,
      ended_at ${text}
    )`,
    "create unique index goodterms_plans_running on goodterms_plans (member_id, currency) where state = 'active'",
    'create index goodterms_plans_member on goodterms_plans (member_id)',

    `create table goodterms_instalments (
      plan_id ${text} not null references goodterms_plans (id),
      seq integer not null,
      due_on ${text} not null,
      agreed_due_on ${text} not null,
      amount bigint not null,
      paid bigint not null,
      state ${text} not null,
      moves integer not null,
      primary key (plan_id, seq)
    )`,

    `create table goodterms_pauses (
      position ${position},
      id ${text} not null unique,
      member_id ${text} not null references goodterms_members (id),
      state ${text} not null,
      starts_on ${text} not null,
      resumes_on ${text} not null,
      periods integer not null,
      agreed_at ${text} not null
    )`,
    "create unique index goodterms_pauses_active on goodterms_pauses (member_id) where state = 'active'",
    'create index goodterms_pauses_member on goodterms_pauses (member_id)',

    `create table goodterms_holds (
      position ${position},
      id ${text} not null unique,
      member_id ${text} not null references goodterms_members (id),
      reason ${text} not null,
      charge_ids ${text} not null,
      conversation_id ${text},
      note ${text} not null,
      placed_at ${text} not null,
      ends_on ${text},
      released_at ${text}
    )`,
    'create index goodterms_holds_unreleased on goodterms_holds (member_id) where released_at is null',

    `create table goodterms_conversations (
      position ${position},
      id ${text} not null unique,
      member_id ${text} not null references goodterms_members (id),
      helper_id ${text} not null,
      topic ${text} not null,
      state ${text} not null,
      opened_at ${text} not null,
      answer_by ${text}
    )`,
    "create unique index goodterms_conversations_open on goodterms_conversations (member_id) where state = 'open'",
    `create index goodterms_conversations_waiting on goodterms_conversations (answer_by, position)
      where state = 'open' and answer_by is not null`,
    `create index goodterms_conversations_answered on goodterms_conversations (opened_at, position)
      where state = 'open' and answer_by is null`,
    "create index goodterms_conversations_closed on goodterms_conversations (opened_at, position) where state = 'closed'",

    `create table goodterms_messages (
      position ${position},
      id ${text} not null unique,
      conversation_id ${text} not null references goodterms_conversations (id),
      "from" ${text} not null,
      text ${text} not null,
      sent_at ${text} not null
    )`,
    'create index goodterms_messages_conversation on goodterms_messages (conversation_id, sent_at, position)',

    `create table goodterms_introductions (
      position ${position},
      id ${text} not null unique,
      member_id ${text} not null references goodterms_members (id),
      circle_id ${text} not null,
      pseudonym ${text} not null,
      state ${text} not null,
      meet_at ${text} not null,
      asked_at ${text} not null
    )`,
    'create index goodterms_introductions_member on goodterms_introductions (member_id)',
    'create index goodterms_introductions_newest on goodterms_introductions (asked_at, position)',

    `create table goodterms_wake_ups (
      member_id ${text} not null,
      kind ${text} not null,
      subject ${text} not null,
      at ${text} not null,
      primary key (member_id, kind, subject)
    )`,
    'create index goodterms_wake_ups_next on goodterms_wake_ups (at, member_id, kind, subject)',

    `create table goodterms_keys (
      scope ${text} not null,
      key ${text} not null,
      body_hash ${text} not null,
      claimed_at ${text} not null,
      status integer,
      body ${text},
      primary key (scope, key)
    )`,
    'create index goodterms_keys_claimed on goodterms_keys (claimed_at)',

    `create table goodterms_audit (
      position ${position},
      id ${text} not null unique,
      at ${text} not null,
      "by" ${text} not null,
      member_id ${text},
      action ${text} not null,
      subject ${text} not null,
      details ${text} not null
    )`,
    'create index goodterms_audit_newest on goodterms_audit (at, position)',
    'create index goodterms_audit_member on goodterms_audit (member_id, at, position)',

    `create table goodterms_outbox (
      position ${position},
      id ${text} not null unique,
      member_id ${text},
      kind ${text} not null,
      payload ${text} not null,
      created_at ${text} not null,
      attempts integer not null,
      deliver_after ${text} not null,
      delivered_at ${text},
      last_error ${text} not null
    )`,
    'create index goodterms_outbox_due on goodterms_outbox (deliver_after, position) where delivered_at is null',
  ];
}
