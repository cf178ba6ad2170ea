import type { Dialect } from '../sql/dialect.ts';

/** Who takes part in which experiment, in which arm, and how it went. */
export function experiments({ text }: Dialect): string[] {
  return [
    `create table goodterms_assignments (
      experiment ${text} not null,
      member_id ${text} not null references goodterms_members (id),
      arm ${text} not null,
      assigned_on ${text} not null,
      open ${text} not null,
      reached_on ${text},
      complained_on ${text},
      opted_out_on ${text},
      disputed_on ${text},
      plan_broken_on ${text},
      primary key (experiment, member_id)
    )`,
    'create index goodterms_assignments_member on goodterms_assignments (member_id)',

    `create table goodterms_stopped_arms (
      experiment ${text} not null,
      arm ${text} not null,
      stopped_on ${text} not null,
      primary key (experiment, arm)
    )`,
  ];
}
