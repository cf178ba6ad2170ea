import type { Dialect } from '../sql/dialect.ts';

/** Touches, the rest after something was settled, and messages that were given up. */
export function touches({ text, position }: Dialect): string[] {
  return [
    `create table goodterms_touches (
      position ${position},
      id ${text} not null unique,
      member_id ${text} not null references goodterms_members (id),
      channel ${text} not null,
      situation ${text} not null,
      about ${text} not null,
      variant ${text} not null,
      at ${text} not null,
      day ${text} not null,
      state ${text} not null
    )`,
    'create index goodterms_touches_member on goodterms_touches (member_id, at)',
    'create index goodterms_touches_all on goodterms_touches (at)',

    `alter table goodterms_members add column rests_until ${text}`,

    `alter table goodterms_outbox add column dead_at ${text}`,
    `alter table goodterms_outbox add column withdrawn_at ${text}`,
    'drop index goodterms_outbox_due',
    `create index goodterms_outbox_due on goodterms_outbox (deliver_after, position)
      where delivered_at is null and dead_at is null and withdrawn_at is null`,
    `create index goodterms_outbox_mail on goodterms_outbox (deliver_after, position)
      where kind = 'touch.email' and delivered_at is null and dead_at is null and withdrawn_at is null`,
    'create index goodterms_outbox_dead on goodterms_outbox (dead_at) where dead_at is not null',
  ];
}
