import type { Refused } from '../state/createCalls.ts';
import type { Session } from '../state/session.ts';
import { recheck } from './recheck.ts';

/**
 * For what the API refuses because things have changed since the screen was drawn, for example in another tab: the
 * frame says that nothing was taken, and trying again shows how things stand now.
 * @param back leaves a step that is no longer true, on a screen that may be the one shown then
 */
export function seeAnew(session: Session, back?: () => void): Refused {
  async function again(): Promise<void> {
    const news = await recheck(session);
    if (news === 'some') await session.open();
    if (news === 'none') session.close();
  }

  return ({ status }) => {
    const isOutdated = status === 409 || status === 422;
    if (!isOutdated) return false;
    back?.();
    void session.fail({ isSure: true, again: () => void again() });
    return true;
  };
}
