import type { Timeline } from '../../terms/decideTouch.ts';
import type { Channel } from '../../terms/member.ts';
import { standingOf } from '../../terms/standing.ts';
import { todayIn } from '../../terms/todayIn.ts';
import { playbookFor } from '../experiments/playbookFor.ts';
import type { Kit } from '../kit.ts';
import { positionOf } from '../members/standingOfAccount.ts';
import { rhythmOf } from '../playbook/rhythmOf.ts';
import type { Account } from '../store/store.ts';

/** The one timeline of a member, as the rules read it. @param reachable the channels that may be used this time */
export function timelineOf(kit: Pick<Kit, 'playbook'>, account: Account, now: Date, reachable: Channel[]): Timeline {
  const { timeZone, mutedChannels } = account.member;
  const today = todayIn(timeZone, now);
  const position = positionOf(account, today);
  const rhythm = rhythmOf(playbookFor(kit.playbook, account, today));
  return { now, timeZone, position, standing: standingOf(position), touches: account.touches, rhythm, reachable, muted: mutedChannels };
}
