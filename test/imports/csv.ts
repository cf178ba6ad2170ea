import type { ImportOptions } from '../../sdk/server/imports/importFormat.ts';

export const options: ImportOptions = { today: '2026-11-20', defaults: { locale: 'en', timeZone: 'UTC' } };

/** One cell as a spreadsheet writes it: quoted when it has to be. */
export function cell(text: string, delimiter = ','): string {
  return /["\r\n]/.test(text) || text.includes(delimiter) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

export function csv(rows: string[][], { delimiter = ',', newline = '\n' } = {}): string {
  return rows.map((row) => row.map((text) => cell(text, delimiter)).join(delimiter) + newline).join('');
}

/** The bytes, cut into pieces of `size`. */
export async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** The bytes, cut once. */
export async function* cutAt(bytes: Uint8Array, at: number): AsyncGenerator<Uint8Array> {
  yield bytes.subarray(0, at);
  yield bytes.subarray(at);
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export const templateHeader = [
  'member_id',
  'first_name',
  'email',
  'locale',
  'time_zone',
  'country',
  'program_id',
  'progress',
  'reference',
  'description',
  'due_on',
  'amount',
  'paid',
  'currency',
];

/** A row of the template, with what the test is about changed. */
export function templateRow(changes: Record<string, string> = {}): string[] {
  const row: Record<string, string> = {
    member_id: 'm-1',
    first_name: 'Maya',
    email: 'maya@example.com',
    locale: 'en',
    time_zone: 'America/New_York',
    country: 'US',
    program_id: 'steady-ground',
    progress: 'Week 6 of 12',
    reference: 'october',
    description: 'Steady Ground, October',
    due_on: '2026-10-01',
    amount: '129.00',
    paid: '',
    currency: 'USD',
    ...changes,
  };
  return templateHeader.map((name) => row[name] ?? '');
}

export const stripeHeader = [
  'id',
  'Amount Due',
  'Amount Paid',
  'Billing',
  'Closed',
  'Currency',
  'Customer',
  'Customer Email',
  'Customer Name',
  'Date (UTC)',
  'Description',
  'Due Date (UTC)',
  'Number',
  'Paid',
  'Subscription',
  'Subtotal',
  'Total',
  'Status',
];

/** A row of Stripe's export, with what the test is about changed. */
export function stripeRow(changes: Record<string, string> = {}, header: string[] = stripeHeader): string[] {
  const row: Record<string, string> = {
    id: 'in_1PqA7xBkV0001',
    'Amount Due': '129.00',
    'Amount Paid': '0.00',
    Billing: 'charge_automatically',
    Closed: 'false',
    Currency: 'usd',
    Customer: 'cus_QhT1',
    'Customer Email': 'maya@example.com',
    'Customer Name': 'Maya Ortiz',
    'Date (UTC)': '2026-10-01 14:30',
    Number: 'A1B2C3-0007',
    Paid: 'false',
    Subscription: 'sub_1',
    Subtotal: '129.00',
    Total: '129.00',
    Status: 'open',
    ...changes,
  };
  return header.map((name) => row[name] ?? '');
}
