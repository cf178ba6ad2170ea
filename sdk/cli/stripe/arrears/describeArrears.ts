import { writeMoney } from '../../../terms/writeMoney.ts';
import type { Arrears, CustomerInArrears } from './readArrears.ts';
import type { Match } from './matchMember.ts';

/** Who is in arrears, as a table for people. Mail addresses are printed as they are: mask them before. */
export function describeArrears({ customers, others }: Arrears): string {
  return [...(customers.length === 0 ? ['Nobody is in arrears.'] : [...table(customers), '', ...totals(customers)]), ...leftOut(others)].join('\n');
}

const heading = ['customer', 'mail', 'open', 'invoices', 'since', 'subscription', 'mode', 'member'];

function table(customers: readonly CustomerInArrears[]): string[] {
  const rows = [heading, ...customers.map(rowOf)];
  const widths = heading.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
}

function rowOf({ customer, mail, sums, since, subscriptions, modes, match }: CustomerInArrears): string[] {
  const open = sums.map((sum) => writeMoney(sum, 'en')).join(' + ');
  const invoices = sums.reduce((sum, each) => sum + each.invoices, 0);
  return [customer, mail || '-', open, String(invoices), since ?? '-', subscriptions.join(', '), modes.join(', '), describeMatch(match)];
}

function describeMatch({ by, member, isKnown }: Match): string {
  if (by === 'several') return 'nobody: several members have this address';
  if (member === null) return 'nobody';
  return isKnown ? `${member} (by ${by})` : `${member} (by ${by}, not brought in yet)`;
}

/** By currency: amounts of two are never added. */
function totals(customers: readonly CustomerInArrears[]): string[] {
  const sums = Map.groupBy(customers.flatMap((customer) => customer.sums), ({ currency }) => currency);
  const perCurrency = [...sums].map(([currency, each]) => `${currency}: ${writeMoney({ currency, amount: each.reduce((sum, { amount }) => sum + amount, 0) }, 'en')} open, customers: ${each.length}.`);
  const nobodys = customers.filter(({ match }) => match.member === null).length;
  const remedy = `Customers that are no member yet: ${nobodys}. Note the member’s id on the customer in Stripe (metadata gt_member), or import the member with the customer’s mail address.`;
  return [`Customers in arrears: ${customers.length}.`, ...perCurrency, ...(nobodys === 0 ? [] : [remedy])];
}

const inWords = {
  not_due_yet: 'not due yet',
  processing: 'on the way',
  in_plan: 'in a plan',
  paused: 'paused',
  finish_signup: 'of a sign-up that was not finished',
  draft: 'drafts',
  settled: 'settled',
  forgiven: 'forgiven',
  written_off: 'written off',
  void: 'void',
  unclear: 'unclear',
  overdue: 'in arrears',
} as const satisfies Record<keyof Arrears['others'], string>;

function leftOut(others: Arrears['others']): string[] {
  const counts = Object.entries(others).map(([kind, count]) => `${count} ${inWords[kind as keyof typeof inWords]}`); // the keys of `others` are kinds
  return counts.length === 0 ? [] : [`Other invoices: ${counts.join(', ')}.`];
}
