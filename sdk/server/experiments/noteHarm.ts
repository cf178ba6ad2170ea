import type { CivilDate } from '../../terms/calendar.ts';
import type { HarmKind } from '../../terms/experiments/findHarm.ts';
import { instantOf } from '../kit.ts';
import type { Records } from '../store/store.ts';

/** Something that tells of harm happened to a member today: it counts against what their experiments gave them, which are looked at again. */
export async function noteHarm(records: Records, call: { now: Date }, { memberId, today }: { memberId: string; today: CivilDate }, kind: HarmKind): Promise<void> {
  for (const experiment of await records.noteHarm(memberId, kind, today)) {
    await records.wakeUp({ memberId, kind: 'experiment', subject: experiment, at: instantOf(call) });
  }
}
