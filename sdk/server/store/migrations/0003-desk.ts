import type { Dialect } from '../sql/dialect.ts';

/**
 * What the owner's desk counts and shows: the days of payments, and who a thread was handed up to. Payments from before
 * have no day: they count as made in time.
 */
export function desk({ text }: Dialect): string[] {
  return [
    `alter table goodterms_payments add column recorded_on ${text} not null default ''`,
    `alter table goodterms_payments add column settled_on ${text}`,
    'create index goodterms_payments_charge on goodterms_payments (charge_id)',
    'create index goodterms_charges_due on goodterms_charges (due_on)',
    'create index goodterms_started_payments_member on goodterms_started_payments (member_id)',
    'create index goodterms_plans_agreed on goodterms_plans (agreed_at)',

    `alter table goodterms_conversations add column handed_to ${text}`,
    'create index goodterms_conversations_member on goodterms_conversations (member_id)',
    "create index goodterms_holds_disputes on goodterms_holds (placed_at) where reason = 'dispute'",
  ];
}
