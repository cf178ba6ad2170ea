import type { FullStanding } from '../../sdk/contract/types.ts';
import type { Place } from './place.ts';

/** Which screen greets the member: what has been agreed, or the open conversation, or else the letter. */
export function openingPlace({ status, arrangement, conversation, message }: FullStanding): Place {
  if (message.situation === 'welcome_back') return { name: 'welcome' };
  if (status === 'paused') return { name: 'paused' };
  if (status === 'in_plan' && arrangement?.kind !== 'pause') {
    return { name: arrangement?.instalments.some(({ state }) => state === 'missed') ? 'missed' : 'plan' };
  }
  if (conversation) return { name: 'talk' };
  return { name: status === 'needs_conversation' ? 'missed' : 'letter' };
}
