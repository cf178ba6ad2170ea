import type { WidgetEvents } from '../../contract/types.ts';
import { todayIn } from '../../terms/todayIn.ts';
import type { Writing } from '../handler.ts';
import type { ScreenCount } from '../store/counts.ts';

/** Counts what happened in the widget, by the owner's day and screen. Who it happened to is neither asked nor kept. */
export const countEvents: Writing<'countEvents'> = {
  async write({ kit, now, input: { events } }, records) {
    if (!countsScreens(kit.playbook)) return { counted: 0 };
    await records.addScreenCounts(todayIn(kit.playbook.owner.timeZone, now), countsOf(events));
    return { counted: events.length };
  },
};

/** Whether the owner has left counting on. */
export function countsScreens({ privacy }: { privacy?: { countScreens: boolean } | undefined }): boolean {
  return privacy?.countScreens !== false;
}

function countsOf(events: WidgetEvents['events']): ScreenCount[] {
  return [...Map.groupBy(events, ({ screen }) => screen)].map(([screen, all]) => {
    const shown = all.filter(({ name }) => name === 'screen_shown').length;
    return { screen, shown, failed: all.length - shown };
  });
}
