import { snooze } from '../../sdk/client/operations.ts';
import { addDays } from '../../sdk/terms/calendar.ts';
import type { Session } from './session.ts';

/** Three quiet days on every channel: what "not now" on the nudge means. The letter offers other lengths. */
export function quietForNow(session: Session): void {
  const { standing, cornerWords, announcement } = session;
  if (!standing.value) return;
  const until = addDays(standing.value.today, 3);
  void session.act(
    (core, options) => snooze(core, { until }, options),
    () => {
      announcement.value = cornerWords.value?.quietForNow ?? '';
    },
  );
}
