import { words } from '../words.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** When something happened or will, as whoever sits at the desk reads it: "Mon, Nov 23, 3:00 PM". Their own time zone. */
export function writeInstant(instant: string): string {
  return new Intl.DateTimeFormat(words.locale, { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' }).format(new Date(instant));
}

/** How far off: "in 5 hours", "2 days ago". */
export function writeDistance(instant: string, now: Date): string {
  const away = Date.parse(instant) - now.getTime();
  const size = Math.abs(away);
  const [unit, length] = size < hour ? (['minute', minute] as const) : size < 2 * day ? (['hour', hour] as const) : (['day', day] as const);
  return new Intl.RelativeTimeFormat(words.locale, { numeric: 'always' }).format(Math.trunc(away / length), unit);
}
