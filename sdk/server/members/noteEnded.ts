import type { CivilDate } from '../../terms/calendar.ts';
import { endPause, isPaused, type Pause } from '../../terms/pause.ts';
import { letRest } from './letRest.ts';
import { note, tell } from '../notes.ts';
import type { Records } from '../store/store.ts';

/** Writes down that a pause is over once its last day has passed. Answers the pause as it stands. */
export async function noteEnded(records: Records, call: { now: Date }, pause: Pause, today: CivilDate): Promise<Pause> {
  if (pause.state === 'ended' || isPaused(pause, today)) return pause;
  const ended = endPause(pause, today);
  await records.savePause(ended);
  await letRest(records, pause.memberId, call.now);
  await note(records, call, { by: 'system', memberId: pause.memberId, action: 'pause.ended', subject: pause.id });
  await tell(records, call, 'pause.ended', pause.memberId, { pauseId: pause.id });
  return ended;
}
