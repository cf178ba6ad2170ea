import type { ImportPreview } from '../../contract/types.ts';
import type { Charge } from '../../terms/charge.ts';
import type { Member } from '../../terms/member.ts';
import { writeMoney } from '../../terms/writeMoney.ts';
import type { Reading } from '../handler.ts';
import { importChanges, type ImportChanges } from './importChanges.ts';
import { readFile } from './importFile.ts';

type ImportChange = ImportPreview['members']['first'][number];

/** As many of each are told in words; nobody reads more before taking a file. */
const told = 20;

/** Answers what taking the file would change, and changes nothing. */
export const previewImport: Reading<'previewImport'> = {
  async read(call) {
    const { reader } = call.kit.store;
    const file = await readFile(call);
    const changes = await importChanges(call.kit.playbook, reader, file);
    const locale = call.locale ?? call.kit.playbook.owner.locale;
    const charges = [...changes.charges.map((change) => chargeChange(change, locale)), ...changes.withdrawn.map((charge) => withdrawal(charge, locale))];
    return {
      format: file.format,
      members: counted(file.members.length, changes.members.map(memberChange)),
      charges: { ...counted(file.charges.length + changes.withdrawn.length, charges), withdrawn: changes.withdrawn.length },
      skipped: file.skipped,
    };
  },
};

function counted(rows: number, changes: ImportChange[]): ImportPreview['members'] {
  return {
    added: changes.filter(({ what }) => what === 'added').length,
    changed: changes.filter(({ what }) => what === 'changed').length,
    unchanged: rows - changes.length,
    first: changes.slice(0, told),
  };
}

function memberChange({ earlier, member }: ImportChanges['members'][number]): ImportChange {
  return { memberId: member.id, what: earlier ? 'changed' : 'added', about: member.firstName, words: wordsOf(memberColumns(member), earlier && memberColumns(earlier)) };
}

function chargeChange({ earlier, charge }: ImportChanges['charges'][number], locale: string): ImportChange {
  return { memberId: charge.memberId, what: earlier ? 'changed' : 'added', about: charge.description, words: wordsOf(chargeColumns(charge, locale), earlier && chargeColumns(earlier, locale)) };
}

function withdrawal(charge: Charge, locale: string): ImportChange {
  const after = { ...charge, amount: charge.paid };
  return { memberId: charge.memberId, what: 'withdrawn', about: charge.description, words: wordsOf(chargeColumns(after, locale), chargeColumns(charge, locale)) };
}

/** What a person compares, by the names that the columns have in a file: they are the same in every language. */
function memberColumns({ firstName, email, locale, timeZone, country, programId, progress }: Member): Record<string, string> {
  return { first_name: firstName, email, locale, time_zone: timeZone, country, program_id: programId, progress };
}

function chargeColumns({ description, dueOn, amount, paid, currency, reference }: Charge, locale: string): Record<string, string> {
  return { reference, description, due_on: dueOn, amount: writeMoney({ amount, currency }, locale), paid: writeMoney({ amount: paid, currency }, locale) };
}

/** `before → after` of each column that differs; of something new, each column that holds something. */
function wordsOf(after: Record<string, string>, before: Record<string, string> | undefined): string {
  const columns = Object.entries(after).filter(([name, value]) => (before ? before[name] !== value : value !== ''));
  return columns.map(([name, value]) => (before ? `${name}: ${before[name] ?? ''} → ${value}` : `${name}: ${value}`)).join('; ');
}
