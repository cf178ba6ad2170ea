import Papa from 'papaparse';
import { minorDigits } from '../../../terms/money.ts';
import type { CustomerInArrears } from './readArrears.ts';

/** One row for each customer and currency, with a header. No cell is a formula to a spreadsheet. */
export function arrearsCsv(customers: readonly CustomerInArrears[]): string {
  const fields = ['customer', 'mail', 'currency', 'amount', 'invoices', 'since', 'subscription', 'mode', 'member', 'matched_by'];
  const data = customers.flatMap(({ customer, mail, sums, since, subscriptions, modes, match }) =>
    sums.map(({ currency, amount, invoices }) => [customer, mail, currency, inUnits(amount, currency), invoices, since, subscriptions.join(' '), modes.join(' '), match.member ?? '', match.by]),
  );
  return Papa.unparse({ fields, data }, { newline: '\n', escapeFormulae: true });
}

/** 129.00 for 12900 minor units of USD. */
function inUnits(amount: number, currency: string): string {
  const digits = minorDigits(currency);
  return (amount / 10 ** digits).toFixed(digits);
}
