import type { OwnerIntroduction } from '../../contract/types.ts';
import { endIntroduction as ended, type Introduction, isOpenIntroduction, reportIntroduction } from '../../terms/introduction.ts';
import type { Reading, Writing } from '../handler.ts';
import { type Call, instantOf } from '../kit.ts';
import { peerPathOf } from '../peer/peerPath.ts';
import { ApiProblem, notFound } from '../problem.ts';
import { recordIntroduction } from '../recordIntroduction.ts';
import type { Records } from '../store/store.ts';
import { knownAccount } from './payments.ts';

export const listIntroductions: Reading<'listIntroductions'> = {
  async read(call) {
    const { items, nextCursor } = await call.kit.store.reader.introductions(call.query);
    return { nextCursor, items: await Promise.all(items.map((introduction) => viewOwnerIntroduction(call, introduction))) };
  },
};

/** The owner passes the request on. Doing it again answers the same link. */
export const acceptIntroduction: Writing<'acceptIntroduction'> = {
  async write(call, records) {
    const introduction = await lockedIntroduction(call, records);
    if (!isOpenIntroduction(introduction)) throw new ApiProblem('arrangement_over', 'This request is over: it was taken back, turned down or ended.');
    if (introduction.state !== 'asked') return await viewOwnerIntroduction(call, introduction);
    const invited: Introduction = { ...introduction, state: 'invited' };
    await recordIntroduction(records, call, invited, 'owner', 'invited');
    return await viewOwnerIntroduction(call, invited);
  },
};

/** Ends it for both sides, for a side that reported it in person, or closes a report that was looked into. */
export const endIntroduction: Writing<'endIntroduction'> = {
  async write(call, records) {
    const introduction = await lockedIntroduction(call, records);
    const { reportedBy } = call.input;
    if (reportedBy) return await change(reportIntroduction(introduction, reportedBy, 'owner'), 'reported');
    if (introduction.state === 'reported') return await change(introduction.settledAt === null ? { ...introduction, settledAt: instantOf(call) } : introduction, 'settled');
    const over = ended(introduction, 'owner');
    return await change(over, over.state);

    async function change(changed: Introduction, deed: Parameters<typeof recordIntroduction>[4]): Promise<OwnerIntroduction> {
      if (changed !== introduction) await recordIntroduction(records, call, changed, 'owner', deed);
      return await viewOwnerIntroduction(call, changed);
    }
  },
};

async function lockedIntroduction(call: Call<unknown>, records: Records): Promise<Introduction> {
  const found = await records.introduction(call.param('id'));
  if (!found) throw notFound('introduction');
  await knownAccount(records, found.memberId);
  return (await records.introduction(found.id)) ?? found; // read again: now nobody else changes it
}

async function viewOwnerIntroduction({ kit }: Call<unknown>, introduction: Introduction): Promise<OwnerIntroduction> {
  const { id, memberId, circleId, pseudonym, state, meetAt, endedBy, reportedBy, settledAt } = introduction;
  const peer = kit.playbook.circles.find((circle) => circle.id === circleId)?.name ?? circleId;
  const isPassedOn = state === 'invited' || state === 'accepted';
  const peerLink = isPassedOn ? peerPathOf(await kit.peerTokens.seal(id)) : '';
  return { memberId, introduction: { id, circleId, pseudonym, state, meetAt }, peer, peerLink, endedBy, reportedBy, settledAt };
}
