import type { Dialect } from '../sql/dialect.ts';

/** How often each screen of the widget was shown on a day, without a name. */
export function screenCounts({ text }: Dialect): string[] {
  return [
    `create table goodterms_screen_counts (
      day ${text} not null,
      screen ${text} not null,
      shown bigint not null,
      failed bigint not null,
      primary key (day, screen)
    )`,
  ];
}
