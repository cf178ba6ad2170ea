import { reachedOn } from '../../terms/experiments/reachedOn.ts';
import { todayIn } from '../../terms/todayIn.ts';
import type { Kit } from '../kit.ts';
import { standingOfAccount } from '../members/standingOfAccount.ts';
import type { Account, Records } from '../store/store.ts';
import { joinExperiments } from './joinExperiments.ts';

/** Writes down what has become of the member's experiments until now, and assigns them to what they meet. The account is locked. */
export async function followExperiments(kit: Pick<Kit, 'playbook'>, records: Records, account: Account, now: Date): Promise<Account> {
  const today = todayIn(account.member.timeZone, now);
  const { plans } = standingOfAccount(account, today);
  const position = { today, charges: account.charges, plans, clearedOn: account.member.clearedOn };
  const assignments: Account['assignments'] = [];
  for (const assignment of account.assignments) {
    const measure = kit.playbook.experiments?.find(({ id }) => id === assignment.experiment)?.measure;
    const day = measure ? reachedOn(assignment, measure, position) : assignment.reachedOn;
    const followed = { ...assignment, reachedOn: day };
    if (day !== assignment.reachedOn) await records.saveAssignment(followed);
    assignments.push(followed);
  }
  return await joinExperiments(kit, records, { ...account, assignments }, now);
}
