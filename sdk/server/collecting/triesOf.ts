import type { Try } from '../../terms/collecting.ts';
import { todayIn } from '../../terms/todayIn.ts';
import type { Attempt } from '../store/rows.ts';

const states: Record<Attempt['state'], Try['state']> = {
  started: 'waiting',
  processing: 'waiting',
  needs_member: 'waiting',
  declined: 'declined',
  refused: 'ended',
  paid: 'ended',
  not_needed: 'ended',
  given_up: 'ended',
};

/** The tries that a plan has made to collect a charge of one instalment by itself, the oldest first. @param attempts of the member, newest first */
export function triesOf(attempts: Attempt[], { seq }: { seq: number }, { planId, chargeId }: Pick<Attempt, 'planId' | 'chargeId'>, timeZone: string): Try[] {
  const own = attempts.filter((one) => one.planId === planId && one.seq === seq && one.chargeId === chargeId);
  return own.toReversed().map(({ state, startedAt }) => ({ on: todayIn(timeZone, new Date(startedAt)), state: states[state] }));
}
