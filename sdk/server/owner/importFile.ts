import type { ImportReport } from '../../contract/types.ts';
import type { Charge } from '../../terms/charge.ts';
import { todayIn } from '../../terms/todayIn.ts';
import type { Writing } from '../handler.ts';
import { largestImport, limited } from '../http/readBody.ts';
import type { ImportResult } from '../imports/importResult.ts';
import { readImport } from '../imports/readImport.ts';
import { type Call, instantOf } from '../kit.ts';
import { newId } from '../newId.ts';
import { note } from '../notes.ts';
import { ApiProblem } from '../problem.ts';
import type { Account, Records } from '../store/store.ts';
import { importChanges, type ImportChanges } from './importChanges.ts';
import { afterArrival } from './recordMoney.ts';

/** A file that was read without a fault. */
export type ImportReading = Extract<ImportResult, { ok: true }>;

/** Takes a whole file or nothing of it. Taking the same file again changes nothing. */
export const importFile: Writing<'importFile', ImportReading> = {
  prepare: readFile,

  async write(call, records, file) {
    const changes = await importChanges(call.kit.playbook, records, file);
    await records.saveMembers(changes.members.map(({ member }) => member));
    await saveCharges(call, records, changes.charges);
    await withdrawCharges(call, records, changes.withdrawn);
    const members = changes.members.length;
    const charges = changes.charges.length + changes.withdrawn.length;
    const report: ImportReport = {
      format: file.format,
      members,
      charges,
      unchanged: file.members.length + file.charges.length - members - changes.charges.length,
      skipped: file.skipped,
    };
    if (members + charges > 0) await note(records, call, { by: 'owner', memberId: null, action: 'file.imported', subject: file.format, details: { members, charges } });
    return report;
  },
};

/** Reads the file of a call. Throws `import_rejected` with every fault's line. */
export async function readFile(call: Call<unknown>): Promise<ImportReading> {
  const { owner } = call.kit.playbook;
  const result = await readImport(limited(call.request, largestImport), { today: todayIn(owner.timeZone, call.now), defaults: { locale: owner.locale, timeZone: owner.timeZone } });
  if (result.ok) return result;
  const errors = result.faults.map(({ line, column, reason }) => ({ pointer: column ? `line ${line}, ${column}` : `line ${line}`, detail: reason }));
  throw new ApiProblem('import_rejected', `The file has ${result.total} faults; nothing of it was taken. Mend the lines in \`errors\` and send it again.`, { errors });
}

async function saveCharges(call: Call<unknown>, records: Records, changed: ImportChanges['charges']): Promise<void> {
  const accounts = await lockedPayers(records, changed);
  await records.saveCharges(changed.map(({ charge }) => charge));
  for (const [account, arrived] of accounts) {
    await recordArrivals(call, records, account, arrived);
    await afterArrival(call, records, account, arrived);
  }
  await lookAtAll(call, records, new Set(changed.map(({ charge }) => charge.memberId)));
}

/** A file does not say when money arrived: it is written down as of today, when we first heard of it. */
async function recordArrivals(call: Call<unknown>, records: Records, { member }: Account, arrived: Arrived[]): Promise<void> {
  const today = todayIn(member.timeZone, call.now);
  await records.savePayments(
    arrived.map(({ chargeId, amount, currency }) => ({ id: newId('lpm'), memberId: member.id, chargeId, amount, currency, state: 'settled', reference: `import ${today}`, recordedAt: instantOf(call), recordedOn: today, settledOn: today })),
  );
}

/** What is owed has changed: so may what is to be said. */
async function lookAtAll(call: Call<unknown>, records: Records, memberIds: Set<string>): Promise<void> {
  const at = call.now.toISOString();
  await records.wakeUpAll([...memberIds].toSorted().map((memberId) => ({ memberId, kind: 'touch', subject: memberId, at })));
}

/** What is not asked for any more: the rest of it counts as settled, and a plan that covers it shrinks. */
async function withdrawCharges(call: Call<unknown>, records: Records, owed: Charge[]): Promise<void> {
  for (const found of owed) {
    const account = await records.lockAccount(found.memberId);
    const charge = await records.charge(found.id); // read again: now nobody else changes it
    if (!account || !charge || charge.paid >= charge.amount) continue;
    await records.saveCharge({ ...charge, amount: charge.paid, processing: 0 });
    await note(records, call, { by: 'owner', memberId: charge.memberId, action: 'charge.withdrawn', subject: charge.id });
    await afterArrival(call, records, account, [{ chargeId: charge.id, amount: charge.amount - charge.paid }]);
  }
}

/** The members for whom the file brings money that we had not heard of, locked as they were before it. */
async function lockedPayers(records: Records, changed: ImportChanges['charges']): Promise<[Account, Arrived[]][]> {
  const arrived = Map.groupBy(
    changed.flatMap(({ earlier, charge }) => (earlier && charge.paid > earlier.paid ? [{ memberId: charge.memberId, chargeId: charge.id, amount: charge.paid - earlier.paid, currency: charge.currency }] : [])),
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
  currency: string;
}
