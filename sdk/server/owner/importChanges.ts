import type { Charge } from '../../terms/charge.ts';
import type { Member } from '../../terms/member.ts';
import type { ImportedCharge, ImportedMember } from '../imports/importResult.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { newId } from '../newId.ts';
import { ApiProblem } from '../problem.ts';
import type { Reader } from '../store/store.ts';
import { newMember } from './members.ts';
import type { ImportReading } from './importFile.ts';

/** What a file would write: a record as it would be, with what it is now where it is known already. */
export interface ImportChanges {
  members: { earlier: Member | undefined; member: Member }[];
  charges: { earlier: Charge | undefined; charge: Charge }[];
  /** Charges with something owed on them that the file does not ask for any more. */
  withdrawn: Charge[];
}

/** Compares a file with what is known. What it says again is left out. */
export async function importChanges(playbook: Playbook, reader: Reader, file: ImportReading): Promise<ImportChanges> {
  const members = await reader.membersById(file.members.map(({ id }) => id));
  const charges = await reader.chargesByReference(file.charges.map(({ reference }) => reference));
  const withdrawn = await reader.chargesByReference(file.withdrawn);
  return {
    members: memberChanges(playbook, new Map(members.map((member) => [member.id, member])), file.members),
    charges: chargeChanges(new Map(charges.map((charge) => [charge.reference, charge])), file.charges),
    withdrawn: withdrawn.filter(({ paid, amount }) => paid < amount),
  };
}

function memberChanges(playbook: Playbook, known: Map<string, Member>, imported: ImportedMember[]): ImportChanges['members'] {
  return imported.flatMap((given) => {
    const earlier = known.get(given.id);
    const before = earlier ?? newMember(given.id, playbook);
    const member: Member = { ...before, ...given, firstName: given.firstName || before.firstName };
    return earlier && sameFields(earlier, member) ? [] : [{ earlier, member }];
  });
}

function chargeChanges(known: Map<string, Charge>, imported: ImportedCharge[]): ImportChanges['charges'] {
  return imported.flatMap((given) => {
    const earlier = known.get(given.reference);
    if (earlier && earlier.memberId !== given.memberId) throw takenReference(given.reference);
    const charge = earlier ? merged(earlier, given) : { id: newId('chg'), processing: 0, retryOn: null, wholeOnly: false, control: 'link_only' as const, hasCard: false, ...given };
    return earlier && sameFields(earlier, charge) ? [] : [{ earlier, charge }];
  });
}

/** What was recorded here already is not forgotten: the larger of both sums has been paid, and never more than was asked. */
function merged(earlier: Charge, given: ImportedCharge): Charge {
  const amount = Math.max(given.amount, earlier.paid + earlier.processing);
  const paid = Math.min(Math.max(given.paid, earlier.paid), amount);
  return { ...earlier, ...given, amount, paid, processing: Math.min(earlier.processing, amount - paid) };
}

function sameFields<T extends object>(a: T, b: T): boolean {
  const sorted = (fields: T): string => JSON.stringify(Object.entries(fields).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return sorted(a) === sorted(b);
}

function takenReference(reference: string): ApiProblem {
  return new ApiProblem('import_rejected', 'A reference in the file names a charge of another member. Give each charge a reference of its own.', { errors: [{ pointer: `reference ${reference}`, detail: 'belongs to another member' }] });
}
