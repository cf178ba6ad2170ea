import {
  readAmount,
  readCountry,
  readCurrency,
  readDay,
  readEmail,
  readLocale,
  readName,
  readNeededWords,
  readTimeZone,
  readWords,
} from './cells.ts';
import type { ImportFormat, ImportOptions } from './importFormat.ts';
import type { ImportedCharge, ImportedMember } from './importResult.ts';
import type { Row } from './row.ts';
import { takeCharge, takeMember } from './taken.ts';

type Column =
  | 'memberId'
  | 'firstName'
  | 'email'
  | 'locale'
  | 'timeZone'
  | 'country'
  | 'programId'
  | 'progress'
  | 'reference'
  | 'description'
  | 'dueOn'
  | 'amount'
  | 'paid'
  | 'currency';

type GoodtermsRow = Row<Column>;

/**
 * Our own CSV, `docs/members-template.csv`: a row for each charge, the member's details repeated on each of them. A row
 * whose charge is left empty brings the member alone.
 */
export const goodtermsFormat: ImportFormat<Column> = {
  name: 'goodterms',
  title: 'the Goodterms template',
  columns: {
    memberId: ['member_id', 'memberId'],
    firstName: ['first_name', 'firstName'],
    email: ['email', 'e-mail'],
    locale: ['locale', 'language'],
    timeZone: ['time_zone', 'timeZone'],
    country: ['country'],
    programId: ['program_id', 'programId', 'program'],
    progress: ['progress'],
    reference: ['reference'],
    description: ['description'],
    dueOn: ['due_on', 'dueOn', 'due_date'],
    amount: ['amount'],
    paid: ['paid'],
    currency: ['currency'],
  },
  needed: (options) => [
    ['memberId'],
    ['firstName'],
    ['reference'],
    ['description'],
    ['dueOn'],
    ['amount'],
    ...(options.defaults.currency === undefined ? [['currency'] as const] : []),
  ],
  remedy: 'Start from docs/members-template.csv and keep its first line.',
  take(row, taken, options) {
    const member = readMember(row);
    const charge = hasCharge(row) ? readCharge(row, member.id, options) : null;
    // Without its id, a row tells of nobody.
    for (const detail of member.id === '' ? [] : takeMember(taken, member)) {
      row.fault(detail, 'An earlier row says something else here for the same member. Write the same on both rows.');
    }
    if (row.isFaulty() || charge === null) return;
    if (charge.amount === 0) {
      taken.skipped.push({ line: row.line, reason: 'The amount is zero: there is nothing to ask for.' });
      return;
    }
    const otherLine = takeCharge(taken, row.line, charge);
    if (otherLine === null) return;
    row.fault('reference', `Line ${otherLine} has another charge under this reference. Each needs its own, for good.`);
  },
};

function readMember(row: GoodtermsRow): ImportedMember {
  const member: ImportedMember = { id: readName(row, 'memberId'), firstName: readNeededWords(row, 'firstName', 80) };
  const details = {
    email: readEmail(row, 'email'),
    locale: readLocale(row, 'locale'),
    timeZone: readTimeZone(row, 'timeZone'),
    country: readCountry(row, 'country'),
    programId: readWords(row, 'programId', 64),
    progress: readWords(row, 'progress', 120),
  };
  const said = Object.entries(details).filter(([, text]) => text !== '');
  return { ...member, ...Object.fromEntries(said) };
}

/** The currency alone does not make a charge: it may well be filled in on every row. */
function hasCharge(row: GoodtermsRow): boolean {
  const columns = ['reference', 'description', 'dueOn', 'amount', 'paid'] as const;
  return columns.some((column) => row.text(column) !== '');
}

/** The charge, or null when a cell of it has a fault. */
function readCharge(row: GoodtermsRow, memberId: string, options: ImportOptions): ImportedCharge | null {
  const reference = readName(row, 'reference');
  const description = readNeededWords(row, 'description', 200);
  const dueOn = readDay(row, 'dueOn', { today: options.today, timeZone: options.defaults.timeZone });
  const currency = readCurrency(row, 'currency', options.defaults.currency);
  // Without its currency nobody knows how many decimals an amount has.
  if (currency === undefined) return null;
  const amount = readAmount(row, 'amount', currency);
  const paid = row.text('paid') === '' ? 0 : readAmount(row, 'paid', currency);
  if (dueOn === undefined || amount === undefined || paid === undefined) return null;
  if (paid > amount) row.fault('paid', 'More is paid than was asked for. Write what was paid of this charge alone.');
  return { memberId, reference, description, dueOn, amount, paid, currency };
}
