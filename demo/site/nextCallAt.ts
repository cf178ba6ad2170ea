const thursday = 4;

/** The next Thursday, 18:30 by the wall clock, read as if it were UTC. Today counts: the call is in the evening. */
export function nextCallAt(now: Date): Date {
  const at = new Date(now);
  at.setUTCHours(18, 30, 0, 0);
  at.setUTCDate(at.getUTCDate() + ((thursday - at.getUTCDay() + 7) % 7));
  return at;
}
