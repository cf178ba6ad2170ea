import type { OwnerTouch, TouchOutlook } from '../../contract/types.ts';
import { decideTouch } from '../../terms/decideTouch.ts';
import type { Touch } from '../../terms/touch.ts';
import type { Reading } from '../handler.ts';
import type { Kit } from '../kit.ts';
import { notFound } from '../problem.ts';
import type { Account } from '../store/store.ts';
import { sendingChannels } from '../touches/sendingChannels.ts';
import { timelineOf } from '../touches/timelineOf.ts';

export const getTimeline: Reading<'getTimeline'> = {
  async read(call) {
    const { reader } = call.kit.store;
    const account = await reader.account(call.param('id'));
    if (!account) throw notFound('member');
    const { items, nextCursor } = await reader.touches(call.query, account.member.id);
    return { now: outlookOf(call.kit, account, call.now), items: items.map((touch) => viewTouch(touch, account.member.firstName)), nextCursor };
  },
};

export const listTouches: Reading<'listTouches'> = {
  async read(call) {
    const { reader } = call.kit.store;
    const { items, nextCursor } = await reader.touches(call.query);
    const members = await reader.membersById([...new Set(items.map(({ memberId }) => memberId))]);
    const names = new Map(members.map(({ id, firstName }) => [id, firstName]));
    return { items: items.map((touch) => viewTouch(touch, names.get(touch.memberId) ?? '')), nextCursor };
  },
};

/** What the one decision says right now, over every channel that can reach the member. */
function outlookOf(kit: Kit, account: Account, now: Date): TouchOutlook {
  const decision = decideTouch(timelineOf(kit, account, now, ['widget', ...sendingChannels(kit, account)]));
  if (decision.touch) return { touch: true, channel: decision.channel, situation: decision.situation, why: null, until: null };
  return { touch: false, channel: null, situation: null, why: decision.why, until: decision.next?.toISOString() ?? null };
}

function viewTouch({ id, memberId, channel, situation, variant, at, day, state }: Touch, memberName: string): OwnerTouch {
  return { id, memberId, memberName, channel, situation, variant, at, day, state };
}
