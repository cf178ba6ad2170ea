import type { ImportedCharge, ImportedMember } from './importResult.ts';

/** What has been read of a file so far. */
export interface Taken {
  members: Map<string, ImportedMember>;
  charges: Map<string, { charge: ImportedCharge; line: number }>;
  skipped: { line: number; reason: string }[];
  withdrawn: string[];
}

export function nothingTaken(): Taken {
  return { members: new Map(), charges: new Map(), skipped: [], withdrawn: [] };
}

/** The words about a member that several rows may repeat. */
const memberDetails = ['firstName', 'email', 'locale', 'timeZone', 'country', 'programId', 'progress'] as const;

/**
 * Takes what a row says of a member. What an earlier row said stays; what none said is added.
 * @returns the details of which an earlier row said something else.
 */
export function takeMember(taken: Taken, member: ImportedMember): (typeof memberDetails)[number][] {
  const known = taken.members.get(member.id);
  if (known === undefined) {
    taken.members.set(member.id, { ...member });
    return [];
  }
  return memberDetails.filter((detail) => {
    const said = member[detail] ?? '';
    if (said === '' || said === known[detail]) return false;
    if ((known[detail] ?? '') !== '') return true;
    known[detail] = said;
    return false;
  });
}

/**
 * Takes a charge; the same one again is skipped.
 * @returns the line of another charge under this reference, or null when all is well.
 */
export function takeCharge(taken: Taken, line: number, charge: ImportedCharge): number | null {
  const earlier = taken.charges.get(charge.reference);
  if (earlier === undefined) {
    taken.charges.set(charge.reference, { charge, line });
    return null;
  }
  if (!isSameCharge(earlier.charge, charge)) return earlier.line;
  taken.skipped.push({ line, reason: `The same charge is on line ${earlier.line}.` });
  return null;
}

function isSameCharge(one: ImportedCharge, other: ImportedCharge): boolean {
  return (
    one.memberId === other.memberId &&
    one.description === other.description &&
    one.dueOn === other.dueOn &&
    one.amount === other.amount &&
    one.paid === other.paid &&
    one.currency === other.currency
  );
}
