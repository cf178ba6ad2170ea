import type { CivilDate } from '../../../terms/calendar.ts';
import type { ScreenCount } from '../counts.ts';
import type { Sql } from './database.ts';

/** One after the other, always in the same order: two that add to the same rows then wait for each other, and never both. */
export async function addScreenCounts(sql: Sql, day: CivilDate, counts: ScreenCount[]): Promise<void> {
  for (const { screen, shown, failed } of counts.toSorted((a, b) => (a.screen < b.screen ? -1 : 1))) {
    await sql.query(
      `insert into goodterms_screen_counts (day, screen, shown, failed) values ($1, $2, $3, $4)
        on conflict (day, screen) do update set shown = goodterms_screen_counts.shown + excluded.shown, failed = goodterms_screen_counts.failed + excluded.failed`,
      [day, screen, shown, failed],
    );
  }
}
