import type { Clock } from '../clock.ts';

const HISTORY_DAYS = 366;
const MS_PER_DAY = 86_400_000;

/**
 * The instant from which on ended plans and pauses still belong to an account, RFC 3339 in UTC. Its first ten characters
 * are its day.
 */
export function startOfHistory(clock: Clock): string {
  return new Date(clock.now().getTime() - HISTORY_DAYS * MS_PER_DAY).toISOString();
}
