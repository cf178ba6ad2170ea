import { addDays } from '../../terms/calendar.ts';
import { REST_DAYS } from '../../terms/occasion.ts';
import { todayIn } from '../../terms/todayIn.ts';
import type { Records } from '../store/store.ts';

/** Something between us was settled or ended: for some days nobody speaks up about what is left. */
export async function letRest(records: Records, memberId: string, now: Date): Promise<void> {
  const [member] = await records.membersById([memberId]);
  if (member) await records.saveMember({ ...member, restsUntil: addDays(todayIn(member.timeZone, now), REST_DAYS) });
}
