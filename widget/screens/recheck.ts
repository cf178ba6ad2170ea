import type { Session } from '../state/session.ts';

/**
 * Asks how things stand now, while the member waits.
 * @returns `none` when there is nothing left to say to them, `unknown` when nobody could be reached
 */
export async function recheck({ standing, busy, refresh }: Session): Promise<'some' | 'none' | 'unknown'> {
  const before = standing.value;
  busy.value += 1;
  const isReached = await refresh();
  busy.value -= 1;
  if (!isReached) return 'unknown';
  // While something is open, a standing with nothing to say leaves the last one where it is.
  return standing.value === before ? 'none' : 'some';
}
