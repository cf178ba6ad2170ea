import { type Position, type Standing, standingOf } from '../../terms/standing.ts';
import type { Account } from '../store/store.ts';

/** All that the rules know of an account on one day. */
export function positionOf(account: Account, today: string): Position {
  const { member } = account;
  return {
    today,
    charges: account.charges,
    plans: account.plans,
    pauses: account.pauses,
    holds: account.holds,
    openConversation: account.conversation !== null,
    snoozedUntil: member.snoozedUntil,
    restsUntil: member.restsUntil,
    widgetMuted: member.mutedChannels.includes('widget'),
    welcomed: false, // a welcome is one touch, and closing it is a snooze on every device
    settledOn: member.clearedOn,
  };
}

/** How things stand for an account on a day, by the rules. */
export function standingOfAccount(account: Account, today: string): Standing {
  return standingOf(positionOf(account, today));
}
