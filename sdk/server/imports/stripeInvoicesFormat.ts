import { readAmount, readCurrency, readDay, readEmail, readName, readWords } from './cells.ts';
import { columnKey } from './columns.ts';
import type { ImportFormat, ImportOptions } from './importFormat.ts';
import type { ImportedMember } from './importResult.ts';
import type { Row } from './row.ts';
import { takeCharge, takeMember } from './taken.ts';
import type { Taken } from './taken.ts';

type Column =
  | 'id'
  | 'memberId'
  | 'customer'
  | 'customerName'
  | 'customerEmail'
  | 'firstName'
  | 'status'
  | 'isPaid'
  | 'isClosed'
  | 'isForgiven'
  | 'currency'
  | 'amountDue'
  | 'amountPaid'
  | 'amountRemaining'
  | 'dueDate'
  | 'date'
  | 'number'
  | 'description';

type StripeRow = Row<Column>;

/**
 * The CSV that "Export" on the Invoices page of Stripe's dashboard gives
 * (https://docs.stripe.com/invoicing/dashboard/manage-invoices, "Filter and export invoices"). Stripe publishes no list
 * of its columns, and lets the owner choose among them. This one is put together from public programs that read the
 * file: id, Customer, Customer Name, Customer Email, Number, Description, Status, Currency, Billing, Charge,
 * Subscription, Subtotal, Tax, Tax Percent, Exclusive Tax Amount, Inclusive Tax Amount, Total, Total Discount Amount,
 * Applied Coupons, Amount Due, Amount Paid, Starting Balance, Ending Balance, Date (UTC), Due Date (UTC), Paid At
 * (UTC), Finalized At (UTC), Voided At (UTC), Marked Uncollectible At (UTC), Period Start (UTC), Period End (UTC),
 * Minimum Line Item Period Start (UTC), Maximum Line Item Period End (UTC), Paid, Closed, Forgiven, and one "key
 * (metadata)" for each key of the metadata. Amounts are in major units, with a decimal comma for some accounts. Older
 * exports have Paid, Closed and Forgiven for a status; "Customer ID" and "Created (UTC)" are what Stripe's other
 * exports call the same, and are taken as well, as is "Amount Remaining" after the field of the API
 * (https://docs.stripe.com/api/invoices/object).
 */
export const stripeInvoicesFormat: ImportFormat<Column> = {
  name: 'stripe_invoices',
  title: "Stripe's invoice export",
  columns: {
    id: ['id', 'Invoice ID'],
    memberId: ['member_id', 'member_id (metadata)', 'memberId (metadata)'],
    customer: ['Customer', 'Customer ID'],
    customerName: ['Customer Name'],
    customerEmail: ['Customer Email'],
    firstName: ['first_name', 'first_name (metadata)', 'firstName (metadata)'],
    status: ['Status'],
    isPaid: ['Paid'],
    isClosed: ['Closed'],
    isForgiven: ['Forgiven'],
    currency: ['Currency'],
    amountDue: ['Amount Due', 'Total'],
    amountPaid: ['Amount Paid'],
    amountRemaining: ['Amount Remaining'],
    dueDate: ['Due Date (UTC)', 'Due Date'],
    date: ['Date (UTC)', 'Created (UTC)', 'Created date (UTC)'],
    number: ['Number', 'Invoice Number'],
    description: ['Description'],
  },
  needed: () => [
    ['id'],
    ['customer', 'memberId'],
    ['status', 'isPaid'],
    ['currency'],
    ['amountDue'],
    ['date', 'dueDate'],
  ],
  remedy: 'In Stripe, open Invoices, choose Export, and choose all columns.',
  take(row, taken, options) {
    const status = statusOf(row);
    if (status === null) {
      const said = row.text('status').slice(0, 40);
      row.fault('status', `"${said}" is not a status of an invoice: draft, open, paid, void or uncollectible.`);
    } else if (status === 'open' || status === 'paid') {
      takeInvoice(row, taken, { ...options, isPaid: status === 'paid' });
    } else {
      taken.skipped.push({ line: row.line, reason: reasonsToSkip[status] });
      if (status !== 'draft' && status !== 'pending') withdraw(row, taken);
    }
  },
};

type Status = 'open' | 'paid' | keyof typeof reasonsToSkip;

const reasonsToSkip = {
  draft: 'The invoice is a draft.',
  void: 'The invoice is void.',
  uncollectible: 'The invoice is marked uncollectible in Stripe: it is not asked for any more.',
  pending: 'A payment of the invoice is on its way. The next import will show whether it arrived.',
} as const;

/** The statuses of the API, and the badges that the dashboard shows for open invoices. */
const statuses: ReadonlyMap<string, Status> = new Map([
  ['open', 'open'],
  ['past due', 'open'],
  ['retrying', 'open'],
  ['paid', 'paid'],
  ['draft', 'draft'],
  ['void', 'void'],
  ['uncollectible', 'uncollectible'],
  ['pending', 'pending'],
]);

/** Null when the file says a status that is not known. */
function statusOf(row: StripeRow): Status | null {
  const said = columnKey(row.text('status'));
  if (said !== '') return statuses.get(said) ?? null;
  if (isTrue(row.text('isPaid'))) return 'paid';
  if (isTrue(row.text('isForgiven'))) return 'uncollectible';
  return isTrue(row.text('isClosed')) ? 'void' : 'open';
}

function isTrue(text: string): boolean {
  return text.toLowerCase() === 'true';
}

function withdraw(row: StripeRow, taken: Taken): void {
  const reference = row.text('id');
  if (reference !== '') taken.withdrawn.push(reference);
}

function takeInvoice(row: StripeRow, taken: Taken, options: ImportOptions & { isPaid: boolean }): void {
  const reference = readName(row, 'id');
  const memberId = row.text('memberId') === '' ? readName(row, 'customer') : readName(row, 'memberId');
  const member = readMember(row, memberId);
  const currency = readCurrency(row, 'currency');
  // Stripe gives no due date to an invoice that it charges by itself: it is due the day it is made.
  const dateColumn = row.text('dueDate') === '' ? 'date' : 'dueDate';
  const dueOn = readDay(row, dateColumn, { today: options.today, timeZone: options.defaults.timeZone });
  // Without its currency nobody knows how many decimals an amount has.
  if (currency === undefined) return;
  const amount = readAmount(row, 'amountDue', currency);
  if (amount === undefined) return;
  const paid = readPaid(row, { currency, amount, isPaid: options.isPaid });
  if (row.isFaulty() || dueOn === undefined || paid === undefined) return;
  if (amount === 0) {
    taken.skipped.push({ line: row.line, reason: 'Nothing is due on the invoice.' });
    return;
  }
  const description = describe(row, options.defaults.locale);
  const otherLine = takeCharge(taken, row.line, { memberId, reference, description, dueOn, amount, paid, currency });
  if (otherLine === null) takeMember(taken, member);
  else row.fault('id', `Line ${otherLine} says something else of the same invoice. Export the file again.`);
}

function readPaid(row: StripeRow, invoice: { currency: string; amount: number; isPaid: boolean }): number | undefined {
  const { currency, amount, isPaid } = invoice;
  if (isPaid) return amount;
  if (row.text('amountRemaining') !== '') {
    const remaining = readAmount(row, 'amountRemaining', currency);
    if (remaining === undefined) return undefined;
    if (remaining > amount) row.fault('amountRemaining', 'More remains than was due. Export the file again.');
    return amount - remaining;
  }
  if (row.text('amountPaid') === '') return 0;
  const paid = readAmount(row, 'amountPaid', currency);
  // What was paid beyond an invoice is credit, and stays in Stripe.
  return paid === undefined ? undefined : Math.min(paid, amount);
}

/**
 * What an invoice says of its customer. Stripe keeps it as it was at the time, so invoices of one customer may differ.
 */
function readMember(row: StripeRow, id: string): ImportedMember {
  const firstName = readWords(row, 'firstName', 80) || firstNameIn(row.text('customerName'));
  const member: ImportedMember = { id, firstName };
  const email = readEmail(row, 'customerEmail');
  if (email !== '') member.email = email;
  return member;
}

/**
 * The first word of "Maya Ortiz". Nothing of "Ortiz, Maya", "Dr. Ortiz" or an address: no name is kinder than a wrong
 * one.
 */
function firstNameIn(customerName: string): string {
  const word = /^\S+/.exec(customerName)?.[0] ?? '';
  return /[,@]|\p{Cc}/u.test(customerName) || word.endsWith('.') || word.length > 80 ? '' : word;
}

const LONGEST_DESCRIPTION = 200;
const wordsForInvoice: ReadonlyMap<string, string> = new Map([
  ['es', 'Factura'],
  ['ar', '\u0641\u0627\u062A\u0648\u0631\u0629'],
]);

/**
 * The invoice's own description (cut where it is longer than the contract carries, for it cannot be changed any more),
 * or its number.
 */
function describe(row: StripeRow, locale: string): string {
  const description = row.text('description').replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (description.length > LONGEST_DESCRIPTION) {
    // Half of a character outside the basic plane (an emoji) is no character.
    const beginning = description.slice(0, LONGEST_DESCRIPTION - 1).replace(/[\uD800-\uDBFF]$/, '');
    return `${beginning.trimEnd()}\u2026`;
  }
  if (description !== '') return description;
  const [language = ''] = locale.split('-');
  return `${wordsForInvoice.get(language) ?? 'Invoice'} ${row.text('number')}`.trim();
}
