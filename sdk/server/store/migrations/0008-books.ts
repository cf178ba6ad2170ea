import type { Dialect } from '../sql/dialect.ts';

/** Which customers of books kept elsewhere a member is, and when these books were read for them. */
export function books({ text }: Dialect): string[] {
  return [
    `create table goodterms_customers (
      id ${text} primary key,
      member_id ${text} not null,
      found_by ${text} not null,
      linked_at ${text} not null
    )`,
    'create index goodterms_customers_member on goodterms_customers (member_id)',

    `create table goodterms_readings (
      member_id ${text} primary key,
      begun bigint not null,
      ended bigint not null,
      as_of ${text} not null
    )`,

    "create index goodterms_members_email on goodterms_members (lower(email)) where email <> ''",
  ];
}
