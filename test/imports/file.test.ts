import { describe, expect, test } from 'vitest';
import { readImport } from '../../sdk/server/imports/readImport.ts';
import { bytesOf, chunks, csv, cutAt, options, stripeHeader, stripeRow, templateHeader, templateRow } from './csv.ts';

const people = [
  templateHeader,
  templateRow({ first_name: 'Lucía', description: 'Tierra firme, "octubre"\r\nsegunda línea', reference: 'oct-🎉' }),
  templateRow({ member_id: 'م-2', first_name: 'ليلى', reference: 'nov', due_on: '2026-11-01' }),
];

async function readBytes(bytes: Uint8Array, size = bytes.length || 1) {
  return readImport(chunks(bytes, size), options);
}

async function onlyFault(text: string) {
  const result = await readImport(text, options);
  expect(result.ok).toBe(false);
  return result.ok ? null : { ...result.faults[0], total: result.total };
}

/** UTF-16 with its byte order mark, as Excel writes "Unicode Text". */
function utf16(text: string): Uint8Array {
  const codes = Uint16Array.from(`\uFEFF${text}`, (character) => character.charCodeAt(0));
  return new Uint8Array(codes.buffer);
}

describe('how a file may be written', () => {
  const wanted = { ok: true, members: [{ firstName: 'Lucía' }, { firstName: 'ليلى' }], charges: [{ reference: 'oct-🎉', description: 'Tierra firme, "octubre" segunda línea' }, { dueOn: '2026-11-01' }] };

  test.each([
    ['commas', { delimiter: ',' }],
    ['semicolons and CR LF', { delimiter: ';', newline: '\r\n' }],
    ['tabs', { delimiter: '\t', newline: '\r\n' }],
    ['CR alone', { newline: '\r' }],
  ])('with %s', async (_, style) => {
    expect(await readImport(csv(people, style), options)).toMatchObject(wanted);
    expect(await readBytes(bytesOf(csv(people, style)))).toMatchObject(wanted);
  });

  test('with a byte order mark', async () => {
    expect(await readImport(`\uFEFF${csv(people)}`, options)).toMatchObject(wanted);
    expect(await readBytes(bytesOf(`\uFEFF${csv(people)}`))).toMatchObject(wanted);
  });

  test("as Excel's Unicode Text", async () => {
    const text = csv([templateHeader, templateRow({ first_name: 'Lucía' }), templateRow({ member_id: 'م-2', first_name: 'ليلى', reference: 'nov' })], { delimiter: '\t', newline: '\r\n' });
    for (const size of [1, 2, 1_000]) expect(await readBytes(utf16(text), size)).toMatchObject({ ok: true, members: [{ firstName: 'Lucía' }, { firstName: 'ليلى' }] });
  });

  test('with the delimiter named in the first line', async () => {
    expect(await readImport(`sep=;\r\n${csv(people, { delimiter: ';', newline: '\r\n' })}`, options)).toMatchObject(wanted);
    const result = await readImport(`sep=;\n${csv([templateHeader, templateRow({ amount: 'x' })], { delimiter: ';' })}`, options);
    expect(result).toMatchObject({ ok: false, faults: [{ line: 3, column: 'amount' }] });
  });

  test('without a line break at its end, and with empty lines and rows anywhere', async () => {
    const text = `\n\n${csv(people)}\n,,,,\n"  ",\n   \n${csv([templateRow({ member_id: 'm-3', reference: 'last' })]).trimEnd()}`;
    const result = await readImport(text, options);
    expect(result).toMatchObject({ ok: true, members: [{}, {}, { id: 'm-3' }] });
  });

  test('with commas left over at the end of its rows', async () => {
    expect(await readImport(csv(people).replaceAll('USD\n', 'USD,,,\n'), options)).toMatchObject(wanted);
  });

  test('with no row yet', async () => {
    expect(await readImport(csv([templateHeader]), options)).toEqual({ ok: true, format: 'goodterms', members: [], charges: [], skipped: [], withdrawn: [] });
  });
});

describe('it is read the same wherever it is cut', () => {
  const good = bytesOf(`\uFEFF${csv(people, { newline: '\r\n' })}`);
  const faulty = bytesOf(csv([stripeHeader, stripeRow({ Description: 'á\r\n"x"\r\ny' }), stripeRow({ id: 'in_2', 'Amount Due': '1,234' })], { newline: '\r\n' }));
  const notUtf8 = Uint8Array.from([...bytesOf(csv(people)), ...bytesOf('m-3,Ren'), 0xe9, ...bytesOf(',\n"')]);
  const tooLong = bytesOf(`not,ours\n"${'x'.repeat(120_000)}\u0000`);

  test.each([
    ['good', good],
    ['faulty', faulty],
    ['not UTF-8', notUtf8],
  ])('%s', async (_, bytes) => {
    const whole = await readBytes(bytes);
    for (let at = 0; at <= bytes.length; at += 1) expect(await readImport(cutAt(bytes, at), options)).toEqual(whole);
    for (const size of [1, 2, 3, 5, 7, 64]) expect(await readBytes(bytes, size)).toEqual(whole);
  });

  test('a file with several things wrong with it', async () => {
    const whole = await readBytes(tooLong);
    expect(whole).toMatchObject({ faults: [{ line: 1, reason: expect.stringContaining('These columns are neither') }] });
    for (const size of [100, 1_000, 65_536]) expect(await readBytes(tooLong, size)).toEqual(whole);
  });

  test('the faults are where they are in the file', async () => {
    expect(await readBytes(faulty)).toMatchObject({ ok: false, faults: [{ line: 5, column: 'Amount Due' }] });
    expect(await readBytes(notUtf8)).toEqual({ ok: false, faults: [{ line: 5, reason: expect.stringContaining('characters that cannot be read. Save the file as UTF-8') }], total: 1 });
  });
});

describe('what is not such a file is refused in one clear sentence', () => {
  test.each([
    ['empty', '', 1, 'The file is empty.'],
    ['only empty lines', '\uFEFF\r\n \n', 1, 'The file is empty.'],
    ['a web page', '\n  <!doctype html>\n<html lang="en"><title>Sign in, "please"</title>', 1, 'This is a web page, not a CSV file.'],
    ['a web page on one line', `<html>${'x'.repeat(200_000)}`, 1, 'This is a web page, not a CSV file.'],
    ['JSON', '{"members": [\n{"id": "m-1"}]}', 1, 'These columns are neither the Goodterms template nor Stripe'],
    ['other columns', 'Name,Balance\nMaya,129.00\n', 1, 'Found: Name, Balance. Start from docs/members-template.csv'],
    ['one endless line', `member_id,${'x'.repeat(200_000)}`, 1, 'is longer than 100000 characters'],
    ['zeros in the text', `${csv(people)}${'\n'.repeat(600)}\u0000`, 605, 'characters that cannot be read'],
  ])('%s', async (_, text, line, reason) => {
    expect(await onlyFault(text)).toEqual({ line, reason: expect.stringContaining(reason), total: 1 });
    expect(await readBytes(bytesOf(text), 1_000)).toEqual(await readImport(text, options));
  });

  test.each([
    ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], 'This is a workbook, not a CSV file.'],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'This is a workbook, not a CSV file.'],
    ['an image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00], 'This is not a text file.'],
    ['nothing but zeros', Array.from({ length: 5_000 }, () => 0), 'This is not a text file.'],
    ['nothing', [], 'The file is empty.'],
  ])('%s', async (_, bytes, reason) => {
    for (const size of [1, 3, 600]) {
      expect(await readBytes(Uint8Array.from(bytes), size)).toEqual({ ok: false, faults: [{ line: 1, reason: expect.stringContaining(reason) }], total: 1 });
    }
  });

  test('without a column that every row needs', async () => {
    const header = templateHeader.filter((name) => name !== 'due_on' && name !== 'currency');
    const found = header.join(', ');
    expect(await onlyFault(csv([header, ['m-1']]))).toMatchObject({
      line: 1,
      column: 'due_on',
      reason: `This looks like the Goodterms template, but has no column "due_on", "currency". Found: ${found}. Start from docs/members-template.csv and keep its first line.`,
    });
  });

  test('with a column twice', async () => {
    expect(await onlyFault(csv([[...templateHeader, 'Amount']]))).toMatchObject({ line: 1, column: 'amount', reason: expect.stringContaining('The column "amount" is there twice') });
  });

  test('with an amount that is called as in Stripe', async () => {
    const header = templateHeader.map((name) => (name === 'amount' ? 'Amount Due' : name));
    expect(await onlyFault(csv([header, templateRow()]))).toMatchObject({ column: 'amount', reason: expect.stringContaining('This looks like the Goodterms template') });
  });

  test("with the columns of another of Stripe's exports", async () => {
    const payments = 'id,Created date (UTC),Amount,Currency,Customer ID,Status\npi_1,2026-10-01 10:00,129.00,usd,cus_1,Paid\n';
    expect(await onlyFault(payments)).toMatchObject({ line: 1, column: 'Amount Due', reason: expect.stringContaining('In Stripe, open Invoices, choose Export') });
  });
});

describe('a row that does not hold together is named by its line', () => {
  const good = csv([templateHeader, templateRow()]);

  test('a quote that is never closed', async () => {
    expect(await onlyFault(`${good}m-2,"Maya\nm-3,Sam\n`)).toMatchObject({ line: 3, reason: expect.stringContaining('A quote (") in the row that begins here is not closed.') });
  });

  test('a quote that is never closed, in a long file', async () => {
    expect(await onlyFault(`${good}m-2,"Maya\n${'m-3,Sam\n'.repeat(100_000)}`)).toMatchObject({ line: 3, reason: expect.stringContaining('Most likely a quote (") in it is not closed') });
  });

  test('a quote in the middle of a cell', async () => {
    const result = await readImport(`${good}m-2,"Maya" Ortiz,x\n${csv([templateRow({ amount: 'x' })])}`, options);
    expect(result).toMatchObject({ ok: false, faults: [{ line: 3, reason: expect.stringContaining('do not pair up') }, { line: 4, column: 'amount' }], total: 2 });
  });

  test('more cells than columns', async () => {
    const result = await readImport(`${good}${csv([templateRow()]).trimEnd()},left over\n`, options);
    expect(result).toEqual({ ok: false, faults: [{ line: 3, reason: expect.stringContaining('This row has more cells than there are columns.') }], total: 1 });
  });

  test('lines are those that a text editor shows', async () => {
    const text = ['\uFEFF' + templateHeader.join(','), '', csv([templateRow({ description: 'a\r\nb\nc\rd' })]).trimEnd(), csv([templateRow({ amount: 'x' })])].join('\r\n');
    expect(await onlyFault(text)).toMatchObject({ line: 7, column: 'amount' });
  });
});

test('a hundred thousand faults are counted, and the first hundred listed', async () => {
  const rows = csv([templateRow({ currency: 'UDS' })]).repeat(100_000);
  const result = await readBytes(bytesOf(csv([templateHeader]) + rows), 65_536);
  expect(result).toMatchObject({ ok: false, total: 100_000 });
  expect(!result.ok && result.faults.map(({ line }) => line)).toEqual(Array.from({ length: 100 }, (_, index) => index + 2));
}, 60_000);

test('a file of endless tiny rows is refused before it is read to its end', async () => {
  expect(await onlyFault(`${csv([templateHeader])}${',\n'.repeat(400_000)}`)).toMatchObject({ line: 250_001, reason: expect.stringContaining('more than 250000 rows') });
}, 60_000);

async function* stopped(): AsyncGenerator<Uint8Array> {
  yield bytesOf(csv(people));
  throw new RangeError('larger than 16 MiB');
}

test('what the source throws is thrown on', async () => {
  await expect(readImport(stopped(), options)).rejects.toThrow('larger than 16 MiB');
});
