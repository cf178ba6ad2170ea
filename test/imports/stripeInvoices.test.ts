import { describe, expect, test } from 'vitest';
import { readImport } from '../../sdk/server/imports/readImport.ts';
import { csv, options, stripeHeader, stripeRow } from './csv.ts';

async function read(rows: string[][], header = stripeHeader) {
  return readImport(csv([header, ...rows]), options);
}

/** The header with other columns than usual. */
function without(...names: string[]): string[] {
  return stripeHeader.filter((name) => !names.includes(name));
}

test('an open invoice is a charge, and its customer a member', async () => {
  const result = await read([stripeRow()]);
  expect(result).toStrictEqual({
    ok: true,
    format: 'stripe_invoices',
    members: [{ id: 'cus_QhT1', firstName: 'Maya', email: 'maya@example.com' }],
    charges: [
      {
        memberId: 'cus_QhT1',
        reference: 'in_1PqA7xBkV0001',
        description: 'Invoice A1B2C3-0007',
        dueOn: '2026-10-01',
        amount: 12_900,
        paid: 0,
        currency: 'USD',
      },
    ],
    skipped: [],
    withdrawn: [],
  });
});

test('the due date counts where there is one', async () => {
  const result = await read([stripeRow({ 'Due Date (UTC)': '2026-10-15 00:00', Billing: 'send_invoice' })]);
  expect(result).toMatchObject({ charges: [{ dueOn: '2026-10-15' }] });
});

test('an instant is the day that it is where the owner is', async () => {
  const defaults = { locale: 'en', timeZone: 'America/Los_Angeles' };
  const result = await readImport(csv([stripeHeader, stripeRow({ 'Date (UTC)': '2026-10-01 05:00' })]), { ...options, defaults });
  expect(result).toMatchObject({ charges: [{ dueOn: '2026-09-30' }] });
});

describe('what each status comes to', () => {
  test.each([
    ['open', { amount: 12_900, paid: 0 }],
    ['past_due', { amount: 12_900, paid: 0 }],
    ['Past due', { amount: 12_900, paid: 0 }],
    ['Paid', { amount: 12_900, paid: 12_900 }],
  ])('%s is taken', async (status, charge) => {
    expect(await read([stripeRow({ Status: status })])).toMatchObject({ ok: true, charges: [charge], skipped: [] });
  });

  test.each([
    ['draft', 'The invoice is a draft.', []],
    ['void', 'The invoice is void.', ['in_1PqA7xBkV0001']],
    ['uncollectible', 'The invoice is marked uncollectible in Stripe: it is not asked for any more.', ['in_1PqA7xBkV0001']],
    ['pending', 'A payment of the invoice is on its way.', []],
  ])('%s is skipped', async (status, reason, withdrawn) => {
    // Whatever else such a row says, or leaves open, is of no interest.
    expect(await read([stripeRow({ Status: status, Customer: '', 'Amount Due': '-1', 'Date (UTC)': '' })])).toEqual({
      ok: true,
      format: 'stripe_invoices',
      members: [],
      charges: [],
      skipped: [{ line: 2, reason: expect.stringContaining(reason) }],
      withdrawn,
    });
  });

  test.each(['open', 'paid'])('%s with nothing due is skipped', async (status) => {
    const result = await read([stripeRow({ 'Amount Due': '0.00', Total: '-20.00', Status: status })]);
    expect(result).toMatchObject({ ok: true, members: [], charges: [], skipped: [{ line: 2, reason: 'Nothing is due on the invoice.' }], withdrawn: [] });
  });

  test('an unknown one is a fault', async () => {
    expect(await read([stripeRow({ Status: 'constructor' })])).toEqual({
      ok: false,
      faults: [{ line: 2, column: 'Status', reason: '"constructor" is not a status of an invoice: draft, open, paid, void or uncollectible.' }],
      total: 1,
    });
  });

  test('an export without a status says it by Paid, Closed and Forgiven', async () => {
    const header = [...without('Status', 'Amount Paid'), 'Forgiven'];
    const rows = [
      stripeRow({ id: 'in_paid', Paid: 'true', Closed: 'true' }, header),
      stripeRow({ id: 'in_open' }, header),
      stripeRow({ id: 'in_closed', Closed: 'TRUE' }, header),
      stripeRow({ id: 'in_forgiven', Forgiven: 'true' }, header),
    ];
    expect(await read(rows, header)).toMatchObject({
      ok: true,
      charges: [
        { reference: 'in_paid', paid: 12_900 },
        { reference: 'in_open', paid: 0 },
      ],
      withdrawn: ['in_closed', 'in_forgiven'],
    });
  });
});

describe('what is still owed', () => {
  test('is what was not paid', async () => {
    expect(await read([stripeRow({ 'Amount Paid': '40.00' })])).toMatchObject({ charges: [{ amount: 12_900, paid: 4_000 }] });
  });

  test('is what the export says remains, where it says so', async () => {
    const header = [...stripeHeader, 'Amount Remaining'];
    const rows = [stripeRow({ 'Amount Remaining': '100.00' }, header), stripeRow({ id: 'in_2', 'Amount Remaining': '', 'Amount Paid': '1.00' }, header)];
    expect(await read(rows, header)).toMatchObject({ charges: [{ paid: 2_900 }, { paid: 100 }] });
  });

  test('is nothing of an invoice that was paid outside Stripe', async () => {
    const header = [...stripeHeader, 'Amount Remaining'];
    const result = await read([stripeRow({ Status: 'paid', 'Amount Remaining': '129.00' }, header)], header);
    expect(result).toMatchObject({ charges: [{ amount: 12_900, paid: 12_900 }] });
  });

  test('is never less than nothing', async () => {
    expect(await read([stripeRow({ 'Amount Paid': '130.00' })])).toMatchObject({ charges: [{ amount: 12_900, paid: 12_900 }] });
    const header = [...stripeHeader, 'Amount Remaining'];
    expect(await read([stripeRow({ 'Amount Remaining': '130.00' }, header)], header)).toMatchObject({
      ok: false,
      faults: [{ line: 2, column: 'Amount Remaining', reason: 'More remains than was due. Export the file again.' }],
    });
  });

  test('is read with a decimal comma as well, as accounts with such a language have it', async () => {
    expect(await read([stripeRow({ 'Amount Due': '129,00', 'Amount Paid': '29,50', Currency: 'eur' })])).toMatchObject({
      charges: [{ amount: 12_900, paid: 2_950, currency: 'EUR' }],
    });
  });

  test('has the decimals of its currency', async () => {
    const rows = [
      stripeRow({ id: 'in_jpy', Currency: 'jpy', 'Amount Due': '12900', 'Amount Paid': '0' }),
      stripeRow({ id: 'in_kwd', Currency: 'kwd', 'Amount Due': '12.500', 'Amount Paid': '0.000' }),
      stripeRow({ id: 'in_isk', Currency: 'isk', 'Amount Due': '1290', 'Amount Paid': '0' }),
    ];
    expect(await read(rows)).toMatchObject({ charges: [{ amount: 12_900 }, { amount: 12_500 }, { amount: 129_000 }] });
  });
});

describe('who it is about', () => {
  test('is the member id of the metadata where the invoice has one, else the customer', async () => {
    const header = [...stripeHeader, 'member_id (metadata)', 'team (metadata)'];
    const rows = [stripeRow({ 'member_id (metadata)': 'm-1' }, header), stripeRow({ id: 'in_2' }, header)];
    expect(await read(rows, header)).toMatchObject({ charges: [{ memberId: 'm-1' }, { memberId: 'cus_QhT1' }], members: [{ id: 'm-1' }, { id: 'cus_QhT1' }] });
  });

  test('can be said by a member_id column alone', async () => {
    const header = [...without('Customer'), 'member_id'];
    expect(await read([stripeRow({ member_id: 'm-1' }, header)], header)).toMatchObject({ ok: true, charges: [{ memberId: 'm-1' }] });
  });

  test.each([
    ['Maya Ortiz', 'Maya'],
    ['Maya', 'Maya'],
    ['', ''],
    ['Ortiz, Maya', ''],
    ['Dr. Maya Ortiz', ''],
    ['maya@example.com', ''],
    ['花子 田中', '花子'],
  ])('greets "%s" as "%s"', async (name, firstName) => {
    expect(await read([stripeRow({ 'Customer Name': name })])).toMatchObject({ members: [{ firstName }] });
  });

  test('takes the first name that the metadata says', async () => {
    const header = [...stripeHeader, 'first_name (metadata)'];
    expect(await read([stripeRow({ 'first_name (metadata)': 'Mai' }, header)], header)).toMatchObject({ members: [{ firstName: 'Mai' }] });
  });

  test('takes the first address that the file says, and fills the gaps from later rows', async () => {
    const rows = [
      stripeRow({ 'Customer Email': '', 'Customer Name': '' }),
      stripeRow({ id: 'in_2', 'Customer Email': 'new@example.com' }),
      stripeRow({ id: 'in_3', 'Customer Email': 'old@example.com', 'Customer Name': 'M. Ortiz' }),
    ];
    expect(await read(rows)).toMatchObject({ ok: true, members: [{ id: 'cus_QhT1', firstName: 'Maya', email: 'new@example.com' }] });
  });
});

describe('what it is for', () => {
  test('is the description, on one line and not endless', async () => {
    const rows = [stripeRow({ Description: 'Steady Ground,\r\n"October"' }), stripeRow({ id: 'in_2', Description: 'word '.repeat(100) })];
    const result = await read(rows);
    expect(result).toMatchObject({ charges: [{ description: 'Steady Ground, "October"' }, { description: expect.stringMatching(/^(word )+word…$/) }] });
    expect(result.ok && result.charges[1]?.description.length).toBeLessThanOrEqual(200);
    const emoji = await read([stripeRow({ Description: `a${'🎉'.repeat(200)}` })]);
    expect(emoji).toMatchObject({ charges: [{ description: `a${'🎉'.repeat(99)}…` }] });
    const odd = await read([stripeRow({ Description: '🎉'.repeat(200) })]);
    expect(odd).toMatchObject({ charges: [{ description: `${'🎉'.repeat(99)}…` }] });
  });

  test('is the number of the invoice in the language of the owner, where there is no description', async () => {
    for (const [locale, word] of [['es-MX', 'Factura'], ['en', 'Invoice'], ['de', 'Invoice']] as const) {
      const result = await readImport(csv([stripeHeader, stripeRow()]), { ...options, defaults: { locale, timeZone: 'UTC' } });
      expect(result).toMatchObject({ charges: [{ description: `${word} A1B2C3-0007` }] });
    }
  });
});

describe('each fault is named by line, column and reason', () => {
  test.each<[string, Record<string, string>, string, string]>([
    ['no invoice id', { id: '' }, 'id', 'This cell is empty'],
    ['no customer', { Customer: '' }, 'Customer', 'This cell is empty'],
    ['an unknown currency', { Currency: 'xyz' }, 'Currency', '"XYZ" is not a currency in use.'],
    ['no currency', { Currency: '' }, 'Currency', 'The currency is not said.'],
    ['a negative amount', { 'Amount Due': '-129.00' }, 'Amount Due', 'An amount cannot be negative.'],
    ['no amount', { 'Amount Due': '' }, 'Amount Due', 'The amount is not said.'],
    ['a payment that is none', { 'Amount Paid': 'some' }, 'Amount Paid', '"some" is not an amount'],
    ['an impossible date', { 'Date (UTC)': '2026-13-01 00:00' }, 'Date (UTC)', '"2026-13-01 00:00" is not a day of the calendar.'],
    ['no date', { 'Date (UTC)': '' }, 'Date (UTC)', 'The date is not said.'],
    ['an impossible due date', { 'Due Date (UTC)': '2026-02-30' }, 'Due Date (UTC)', '"2026-02-30" is not a day of the calendar.'],
    ['no mail address', { 'Customer Email': 'maya' }, 'Customer Email', 'This is not a mail address.'],
  ])('%s', async (_, changes, column, reason) => {
    // The description of the row above takes two lines of the file.
    const result = await read([stripeRow({ id: 'in_0', Description: 'one\ntwo' }), stripeRow(changes)]);
    expect(result).toEqual({ ok: false, faults: [{ line: 4, column, reason: expect.stringContaining(reason) }], total: 1 });
  });

  test('the same invoice with something else in it', async () => {
    expect(await read([stripeRow(), stripeRow({ 'Amount Due': '99.00' })])).toEqual({
      ok: false,
      faults: [{ line: 3, column: 'id', reason: 'Line 2 says something else of the same invoice. Export the file again.' }],
      total: 1,
    });
  });

  test.each([
    [['id'], '"id"'],
    [['Customer'], '"Customer"'],
    [['Status', 'Paid'], '"Status"'],
    [['Currency', 'Amount Due', 'Total'], '"Currency", "Amount Due"'],
    [['Date (UTC)', 'Due Date (UTC)'], '"Date (UTC)"'],
  ])('without %s', async (missing, named) => {
    const header = without(...missing);
    expect(await read([stripeRow({}, header)], header)).toEqual({
      ok: false,
      faults: [{ line: 1, column: named.split('"')[1], reason: expect.stringContaining(`This looks like Stripe's invoice export, but has no column ${named}. Found: ${header.join(', ')}.`) }],
      total: 1,
    });
  });
});

test('five thousand invoices in six currencies, with line breaks in their descriptions, are read to the last one', async () => {
  const currencies = [
    { currency: 'usd', amount: '129.00', minor: 12_900 },
    { currency: 'eur', amount: '119.50', minor: 11_950 },
    { currency: 'gbp', amount: '99.99', minor: 9_999 },
    { currency: 'jpy', amount: '12900', minor: 12_900 },
    { currency: 'kwd', amount: '12.500', minor: 12_500 },
    { currency: 'mxn', amount: '1999.00', minor: 199_900 },
  ];
  const statuses = ['open', 'paid', 'void', 'draft', 'uncollectible'];
  const rows = Array.from({ length: 5_000 }, (_, index) => {
    const { currency = '', amount = '' } = currencies[index % currencies.length] ?? {};
    const Status = statuses[index % statuses.length] ?? '';
    const Customer = `cus_${index % 700}`;
    return stripeRow({ id: `in_${index}`, Currency: currency, 'Amount Due': amount, Customer, Status, Description: `Month ${index},\n"paid" or not`, 'Amount Paid': '0' });
  });
  const text = csv([stripeHeader, ...rows], { newline: '\r\n' });
  const result = await readImport(text, options);
  expect(result.ok).toBe(true);
  if (!result.ok) return;
  expect(result.charges).toHaveLength(2_000);
  expect(result.skipped).toHaveLength(3_000);
  expect(result.withdrawn).toHaveLength(2_000);
  expect(result.skipped[0]).toEqual({ line: 6, reason: 'The invoice is void.' });
  for (const { reference, amount, paid, currency } of result.charges) {
    const index = Number(reference.slice(3));
    const wanted = currencies[index % currencies.length];
    expect([amount, paid, currency]).toEqual([wanted?.minor, index % 5 === 1 ? wanted?.minor : 0, wanted?.currency.toUpperCase()]);
  }
  expect(new Set(result.charges.map(({ memberId }) => memberId))).toEqual(new Set(result.members.map(({ id }) => id)));
  expect(await readImport(text, options)).toEqual(result);

  const spoilt = text.replace(/in_4995,129\.00/, 'in_4995,1.29.00').replace('in_4995,119.50', 'in_4995,1.19.50').replace('in_4995,12900', 'in_4995,x').replace('in_4995,12.500', 'in_4995,x');
  // Each row takes two lines, and the header one.
  expect(await readImport(spoilt, options)).toMatchObject({ ok: false, faults: [{ line: 4_995 * 2 + 2, column: 'Amount Due' }], total: 1 });
}, 60_000);
