import type { ImportReport } from '../../contract/types.ts';
import type { Charge } from '../../terms/charge.ts';
import type { Member } from '../../terms/member.ts';
import { todayIn } from '../../terms/todayIn.ts';
import type { Writing } from '../handler.ts';
import { largestImport, limited } from '../http/readBody.ts';
import type { ImportedCharge, ImportedMember, ImportResult } from '../imports/importResult.ts';
import { readImport } from '../imports/readImport.ts';
import type { Call } from '../kit.ts';
import { newId } from '../newId.ts';
import { note } from '../notes.ts';
import { ApiProblem } from '../problem.ts';
import type { Account, Records } from '../store/store.ts';
import { newMember } from './members.ts';
import { afterArrival } from './recordMoney.ts';

/** A file that was read without a fault. */
export type ImportReading = Extract<ImportResult, { ok: true }>;

/** Takes a whole file or nothing of it. Taking the same file again changes nothing. */
export const importFile: Writing<'importFile', ImportReading> = {
  async prepare(call) {
    const { owner } = call.kit.playbook;
    const result = await readImport(limited(call.request, largestImport), { today: todayIn(owner.timeZone, call.now), defaults: { locale: owner.locale, timeZone: owner.timeZone } });
    if (result.ok) return result;
    const errors = result.faults.map(({ line, column, reason }) => ({ pointer: column ? `line ${line}, ${column}` : `line ${line}`, detail: reason }));
    throw new ApiProblem('import_rejected', `The file has ${result.total} faults; nothing of it was taken. Mend the lines in \`errors\` and send it again.`, { errors });
  },

  async write(call, records, file) {
    const members = await saveNewMembers(call, records, file.members);
    const charges = (await saveNewCharges(call, records, file.charges)) + (await withdrawCharges(call, records, file.withdrawn));
    const report: ImportReport = {
      format: file.format,
      members,
      charges,
      unchanged: file.members.length + file.charges.length - members - charges,
      skipped: file.skipped,
    };
    if (members + charges > 0) await note(records, call, { by: 'owner', memberId: null, action: 'file.imported', subject: file.format, details: { members, charges } });
    return report;
  },
};

async function saveNewMembers(call: Call<unknown>, records: Records, imported: ImportedMember[]): Promise<number> {
  const known = new Map((await records.membersById(imported.map(({ id }) => id))).map((member) => [member.id, member]));
  const changed = imported.flatMap((given) => {
    const earlier = known.get(given.id);
    const before = earlier ?? newMember(given.id, call.kit.playbook);
    const member: Member = { ...before, ...given, firstName: given.firstName || before.firstName };
    return earlier && sameFields(earlier, member) ? [] : [member];
  });
  await records.saveMembers(changed);
  return changed.length;
}

async function saveNewCharges(call: Call<unknown>, records: Records, imported: ImportedCharge[]): Promise<number> {
  const known = new Map((await records.chargesByReference(imported.map(({ reference }) => reference))).map((charge) => [charge.reference, charge]));
  const changed = imported.flatMap((given) => {
    const earlier = known.get(given.reference);
    if (earlier && earlier.memberId !== given.memberId) throw takenReference(given.reference);
    const charge = earlier ? merged(earlier, given) : { id: newId('chg'), processing: 0, ...given };
    return earlier && sameFields(earlier, charge) ? [] : [{ earlier, charge }];
  });
  const accounts = await lockedPayers(records, changed);
  await records.saveCharges(changed.map(({ charge }) => charge));
  for (const [account, arrived] of accounts) await afterArrival(call, records, account, arrived);
  return changed.length;
}

/** What is not asked for any more: the rest of it counts as settled, and a plan that covers it shrinks. */
async function withdrawCharges(call: Call<unknown>, records: Records, references: string[]): Promise<number> {
  const owed = (await records.chargesByReference(references)).filter((charge) => charge.paid < charge.amount);
  for (const found of owed) {
    const account = await records.lockAccount(found.memberId);
    const charge = await records.charge(found.id); // read again: now nobody else changes it
    if (!account || !charge || charge.paid >= charge.amount) continue;
    await records.saveCharge({ ...charge, amount: charge.paid, processing: 0 });
    await note(records, call, { by: 'owner', memberId: charge.memberId, action: 'charge.withdrawn', subject: charge.id });
    await afterArrival(call, records, account, [{ chargeId: charge.id, amount: charge.amount - charge.paid }]);
  }
  return owed.length;
}

/** What was recorded here already is not forgotten: the larger of both sums has been paid, and never more than was asked. */
function merged(earlier: Charge, given: ImportedCharge): Charge {
  const amount = Math.max(given.amount, earlier.paid + earlier.processing);
  const paid = Math.min(Math.max(given.paid, earlier.paid), amount);
  return { ...earlier, ...given, amount, paid, processing: Math.min(earlier.processing, amount - paid) };
}

/** The members for whom the file brings money that we had not heard of, locked as they were before it. */
async function lockedPayers(records: Records, changed: { earlier: Charge | undefined; charge: Charge }[]): Promise<[Account, Arrived[]][]> {
  const arrived = Map.groupBy(
    changed.flatMap(({ earlier, charge }) => (earlier && charge.paid > earlier.paid ? [{ memberId: charge.memberId, chargeId: charge.id, amount: charge.paid - earlier.paid }] : [])),
    ({ memberId }) => memberId,
  );
  const accounts: [Account, Arrived[]][] = [];
  for (const memberId of [...arrived.keys()].toSorted()) {
    const account = await records.lockAccount(memberId);
    if (account) accounts.push([account, arrived.get(memberId) ?? []]);
  }
  return accounts;
}

interface Arrived {
  chargeId: string;
  amount: number;
}

function sameFields<T extends object>(a: T, b: T): boolean {
  const sorted = (fields: T): string => JSON.stringify(Object.entries(fields).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return sorted(a) === sorted(b);
}

function takenReference(reference: string): ApiProblem {
  return new ApiProblem('import_rejected', 'A reference in the file names a charge of another member. Give each charge a reference of its own.', { errors: [{ pointer: `reference ${reference}`, detail: 'belongs to another member' }] });
}
