import type { Refused } from '../state/createCalls.ts';
import type { Session } from '../state/session.ts';
import { recheck } from './recheck.ts';

/**
 * For what the API refuses because things have changed since the screen was drawn, for example in another tab: the frame
 * says that nothing was taken, and trying again shows how things stand now.
 */
export function seeAnew(session: Session): Refused {
  async function again(): Promise<void> {
    const news = await recheck(session);
    if (news === 'some') await session.open();
    if (news === 'none') session.close();
  }

  return ({ status }) => {
    const isOutdated = status === 409 || status === 422;
    if (isOutdated) void session.fail({ isSure: true, again: () => void again() });
    return isOutdated;
  };
}
