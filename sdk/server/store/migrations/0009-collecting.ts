import type { Dialect } from '../sql/dialect.ts';

/** How far a charge may be collected, what an instalment pays, and each try to take money. */
export function collecting({ text, position }: Dialect): string[] {
  return [
    `alter table goodterms_charges add column whole_only ${text} not null default 'false'`,
    `alter table goodterms_charges add column control ${text} not null default 'link_only'`,
    `alter table goodterms_charges add column has_card ${text} not null default 'false'`,
    `alter table goodterms_plans add column collected ${text} not null default 'false'`,
    `alter table goodterms_instalments add column pays ${text} not null default '[]'`,
    `alter table goodterms_instalments add column needs_member ${text} not null default 'false'`,
    `alter table goodterms_instalments add column retry_on ${text}`,
    `alter table goodterms_started_payments add column charge_id ${text}`,
    `alter table goodterms_started_payments add column provider_id ${text} not null default ''`,

    `create table goodterms_attempts (
      position ${position},
      id ${text} not null unique,
      member_id ${text} not null references goodterms_members (id),
      charge_id ${text} not null references goodterms_charges (id),
      plan_id ${text},
      seq integer,
      payment_id ${text},
      amount bigint not null,
      currency ${text} not null,
      engine ${text} not null,
      state ${text} not null,
      provider_id ${text} not null,
      started_at ${text} not null,
      ended_at ${text}
    )`,
    'create unique index goodterms_attempts_running on goodterms_attempts (charge_id) where ended_at is null',
    "create index goodterms_outbox_jobs on goodterms_outbox (delivered_at) where delivered_at is not null and kind like 'books.%'",
    'create index goodterms_attempts_member on goodterms_attempts (member_id, started_at)',
  ];
}
