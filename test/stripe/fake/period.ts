/** A stretch of time that is billed, in seconds. */
export interface Period {
  start: number;
  end: number;
}

/**
 * The period that follows one which ends at `end`. Months and years keep the day of the anchor where the month has it: 31
 * January, 28 February, 31 March.
 */
export function periodAfter(end: number, anchor: number, { interval, interval_count: count }: { interval: string; interval_count: number }): Period {
  if (interval === 'day' || interval === 'week') return { start: end, end: end + count * (interval === 'day' ? 86_400 : 604_800) };
  const from = new Date(end * 1000);
  const months = from.getUTCFullYear() * 12 + from.getUTCMonth() + count * (interval === 'year' ? 12 : 1);
  const lastDay = new Date(Date.UTC(0, months + 1, 0)).getUTCDate();
  const day = Math.min(new Date(anchor * 1000).getUTCDate(), lastDay);
  return { start: end, end: Math.floor(from.setUTCFullYear(Math.floor(months / 12), months % 12, day) / 1000) };
}
