import type { Dialect } from '../sql/dialect.ts';

/** Who ended an introduction, who reported it, and when the owner looked into that. Those that are over were ended by their members. */
export function introductions({ text }: Dialect): string[] {
  return [
    `alter table goodterms_introductions add column ended_by ${text}`,
    `alter table goodterms_introductions add column reported_by ${text} not null default '[]'`,
    `alter table goodterms_introductions add column settled_at ${text}`,
    "update goodterms_introductions set ended_by = 'member' where state in ('left', 'reported')",
    `update goodterms_introductions set reported_by = '["member"]' where state = 'reported'`,
    "update goodterms_introductions set meet_at = '' where state in ('left', 'reported')",
    `create index goodterms_introductions_reported on goodterms_introductions (asked_at, position)
      where state = 'reported' and settled_at is null`,
  ];
}
