import type { Introduction, IntroductionSide } from '../terms/introduction.ts';
import { note, tell } from './notes.ts';
import type { Records } from './store/store.ts';

type Deed = 'asked' | 'invited' | 'accepted' | 'declined' | 'left' | 'reported' | 'settled';

/** Keeps what became of an introduction, with its line in the audit trail, and lets the outside know. Neither names anybody. */
export async function recordIntroduction(records: Records, call: { now: Date }, introduction: Introduction, by: IntroductionSide, deed: Deed): Promise<void> {
  const { id, memberId, circleId } = introduction;
  await records.saveIntroduction(introduction);
  await note(records, call, { by, memberId, action: `introduction.${deed}`, subject: id, details: { circleId } });
  await tell(records, call, `introduction.${deed}`, memberId, { introductionId: id, circleId, by });
}
