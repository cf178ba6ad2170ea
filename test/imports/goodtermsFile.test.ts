import { readFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportedCharge, ImportedMember } from '../../sdk/server/imports/importResult.ts';
import { readImport } from '../../sdk/server/imports/readImport.ts';
import { csv, options, templateHeader, templateRow } from './csv.ts';

async function read(rows: string[][]) {
  return readImport(csv([templateHeader, ...rows]), options);
}

/** The one fault of a row that is at line 3, below a good one. */
async function faultOf(changes: Record<string, string>) {
  const result = await read([templateRow({ member_id: 'm-0', reference: 'september' }), templateRow(changes)]);
  return result.ok ? result : { faults: result.faults, total: result.total };
}

test('the template of the docs is read as it stands', async () => {
  const template = await readFile(new URL('../../docs/members-template.csv', import.meta.url), 'utf8');
  const result = await readImport(template, { ...options, defaults: { locale: 'en', timeZone: 'UTC' } });
  expect(result).toMatchObject({
    ok: true,
    format: 'goodterms',
    skipped: [],
    withdrawn: [],
    members: [
      {
        id: 'm-1001',
        firstName: 'Maya',
        email: 'maya@example.com',
        locale: 'en',
        timeZone: 'America/New_York',
        country: 'US',
        programId: 'steady-ground',
        progress: 'Week 6 of 12',
      },
      { id: 'm-1002', firstName: 'Lucia' },
      { id: 'm-1003', firstName: 'Sam' },
    ],
    charges: [
      { memberId: 'm-1001', reference: '2026-10-maya', description: 'Steady Ground, October', dueOn: '2026-10-01', amount: 12_900, paid: 0, currency: 'USD' },
      { memberId: 'm-1001', reference: '2026-11-maya', description: 'Steady Ground, November', dueOn: '2026-11-01', amount: 12_900, paid: 4_000, currency: 'USD' },
      { memberId: 'm-1002', reference: '2026-11-lucia', description: 'Steady Ground, November', dueOn: '2026-11-01', amount: 11_900, paid: 0, currency: 'EUR' },
    ],
  });
});

test('a cell that is left empty is left out, so that it overwrites nothing', async () => {
  const result = await read([templateRow({ email: '', locale: '', time_zone: '', country: '', program_id: '', progress: '' })]);
  expect(result).toMatchObject({ ok: true });
  expect(result.ok && result.members).toStrictEqual([{ id: 'm-1', firstName: 'Maya' }]);
});

test('a row without a charge brings the member alone, and a charge of nothing is skipped', async () => {
  const empty = { reference: '', description: '', due_on: '', amount: '', paid: '' };
  const result = await read([templateRow({ member_id: 'm-2', ...empty }), templateRow({ amount: '0.00' })]);
  expect(result).toMatchObject({
    ok: true,
    members: [{ id: 'm-2' }, { id: 'm-1' }],
    charges: [],
    skipped: [{ line: 3, reason: 'The amount is zero: there is nothing to ask for.' }],
  });
});

test('rows of one member complete each other', async () => {
  const result = await read([templateRow({ email: '', progress: '' }), templateRow({ reference: 'november', locale: '' })]);
  expect(result).toMatchObject({ ok: true, members: [{ id: 'm-1', email: 'maya@example.com', locale: 'en', progress: 'Week 6 of 12' }] });
});

test('columns may stand in another order, be named a little differently, and be more than are known', async () => {
  const text = 'Notes,Currency,AMOUNT,due on,Description,Reference,First Name,memberId,Notes\nhi,usd,129,2026-10-01,October,october,Maya,m-1,ho\n';
  expect(await readImport(text, options)).toMatchObject({
    ok: true,
    members: [{ id: 'm-1', firstName: 'Maya' }],
    charges: [{ memberId: 'm-1', reference: 'october', amount: 12_900, currency: 'USD' }],
  });
});

test('a line break inside a cell is a space', async () => {
  const result = await read([templateRow({ member_id: 'm\r\n1', progress: 'Week 6\nof 12', reference: 'a\n\nb' })]);
  expect(result).toMatchObject({
    members: [{ id: 'm 1', progress: 'Week 6 of 12' }],
    charges: [{ memberId: 'm 1', reference: 'a b' }],
  });
});

test('a currency that no row names is the default one', async () => {
  const text = 'member_id,first_name,reference,description,due_on,amount\nm-1,Maya,october,October,2026-10-01,12900\n';
  const result = await readImport(text, { ...options, defaults: { ...options.defaults, currency: 'JPY' } });
  expect(result).toMatchObject({ ok: true, charges: [{ amount: 12_900, currency: 'JPY' }] });
});

test('a formula is only words here', async () => {
  const result = await read([templateRow({ first_name: "=cmd|' /C calc'!A0", description: '@SUM(1+1)*cmd' })]);
  expect(result).toMatchObject({ ok: true, members: [{ firstName: "=cmd|' /C calc'!A0" }], charges: [{ description: '@SUM(1+1)*cmd' }] });
});

test('a member may be called like a property of every object', async () => {
  const result = await read([templateRow({ member_id: '__proto__', reference: 'constructor' }), templateRow({ member_id: 'toString', reference: '__proto__' })]);
  expect(result).toMatchObject({ ok: true });
  expect(result.ok && result.charges.map(({ memberId, reference }) => [memberId, reference])).toEqual([
    ['__proto__', 'constructor'],
    ['toString', '__proto__'],
  ]);
});

test('the same charge twice is taken once', async () => {
  const result = await read([templateRow(), templateRow()]);
  expect(result).toMatchObject({ ok: true, skipped: [{ line: 3, reason: 'The same charge is on line 2.' }] });
  expect(result.ok && result.charges).toHaveLength(1);
});

describe('each fault is named by line, column and reason, and nothing is taken', () => {
  test.each<[string, Record<string, string>, string, string]>([
    ['no member', { member_id: '' }, 'member_id', 'This cell is empty, and every row needs it.'],
    ['a member that a spreadsheet has shortened', { member_id: '1.23457E+11' }, 'member_id', 'A spreadsheet has shortened this number.'],
    ['a long member id', { member_id: 'm'.repeat(129) }, 'member_id', 'This is longer than 128 characters.'],
    ['a control character', { member_id: 'm\u0007' }, 'member_id', 'There is an invisible control character in this cell.'],
    ['no first name', { first_name: ' ' }, 'first_name', 'This cell is empty, and every row needs it.'],
    ['a long first name', { first_name: 'M'.repeat(81) }, 'first_name', 'This is longer than 80 characters.'],
    ['no mail address', { email: 'maya at example.com' }, 'email', 'This is not a mail address.'],
    ['an unknown language', { locale: 'english' }, 'locale', '"english" is not a language code. Write it like en, es-MX or ar.'],
    ['an impossible language', { locale: 'en-us-us' }, 'locale', '"en-us-us" is not a language code.'],
    ['an unknown time zone', { time_zone: 'Madrid' }, 'time_zone', '"Madrid" is not a time zone. Write it like Europe/Madrid'],
    ['a country in words', { country: 'Spain' }, 'country', 'A country is written with its two letters'],
    ['no reference', { reference: '' }, 'reference', 'This cell is empty, and every row needs it.'],
    ['no description', { description: '' }, 'description', 'This cell is empty, and every row needs it.'],
    ['a long description', { description: 'd'.repeat(201) }, 'description', 'This is longer than 200 characters.'],
    ['no date', { due_on: '' }, 'due_on', 'The date is not said. Write it like 2026-10-01.'],
    ['an impossible date', { due_on: '2026-02-30' }, 'due_on', '"2026-02-30" is not a day of the calendar.'],
    ['a date that could be two', { due_on: '03/04/2026' }, 'due_on', '"03/04/2026" is not a date that can be read safely.'],
    ['no amount', { amount: '' }, 'amount', 'The amount is not said.'],
    ['an amount that could be two', { amount: '1,234' }, 'amount', '"1,234" can be read as 1234, and as 1 and a fraction.'],
    ['a negative amount', { amount: '-129.00' }, 'amount', 'An amount cannot be negative.'],
    ['more paid than asked for', { paid: '129.01' }, 'paid', 'More is paid than was asked for.'],
    ['a negative payment', { paid: '-1.00' }, 'paid', 'An amount cannot be negative.'],
    ['an unknown currency', { currency: 'UDS' }, 'currency', '"UDS" is not a currency in use.'],
    ['a currency of the past', { currency: 'DEM' }, 'currency', '"DEM" is not a currency in use.'],
    ['no currency', { currency: '' }, 'currency', 'The currency is not said.'],
  ])('%s', async (_, changes, column, reason) => {
    expect(await faultOf(changes)).toEqual({ faults: [{ line: 3, column, reason: expect.stringContaining(reason) }], total: 1 });
  });

  test('another charge under the same reference', async () => {
    const result = await read([templateRow(), templateRow({ reference: 'november' }), templateRow({ amount: '99.00' })]);
    expect(result).toEqual({
      ok: false,
      faults: [{ line: 4, column: 'reference', reason: expect.stringContaining('Line 2 has another charge under this reference.') }],
      total: 1,
    });
  });

  test('rows that contradict each other about a member', async () => {
    const result = await read([templateRow(), templateRow({ reference: 'november', first_name: 'Maia', country: 'MX' })]);
    expect(result).toEqual({
      ok: false,
      faults: ['first_name', 'country'].map((column) => ({ line: 3, column, reason: expect.stringContaining('An earlier row says something else') })),
      total: 2,
    });
  });

  test('no fault repeats a name or a mail address', async () => {
    const result = await read([
      templateRow({ first_name: 'Maya'.repeat(40), email: 'maya(at)example.com' }),
      templateRow({ first_name: 'Zoraida', email: 'z@example.com', reference: 'b' }),
      templateRow({ first_name: 'Yusuf', email: 'y@example.com', reference: 'c' }),
    ]);
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toMatch(/Maya|Zoraida|Yusuf|example\.com/);
  });

  test('every fault of a row is named at once', async () => {
    const result = await faultOf({ email: 'x', due_on: 'soon', amount: 'lots' });
    expect(result).toMatchObject({ faults: [{ column: 'email' }, { column: 'due_on' }, { column: 'amount' }], total: 3 });
  });
});

test('what was written as CSV is read back the same', async () => {
  const tricky = fc.constantFrom('a "quoted" word', 'one, two', 'eins; zwei', '=1+1', '"', '""', ',', 'لنا', '日本語 🎉', 'x\ty');
  const member = fc.record<ImportedMember>(
    {
      id: words(20),
      firstName: fc.oneof(words(20), tricky),
      email: fc.constantFrom('a@example.com', '"a,b"@example.com'),
      locale: fc.constantFrom('en', 'es-MX', 'ar'),
      timeZone: fc.constantFrom('Europe/Madrid', 'America/New_York'),
      country: fc.constantFrom('US', 'GB'),
      programId: words(20),
      progress: fc.oneof(words(30), tricky),
    },
    { requiredKeys: ['id', 'firstName'] },
  );
  const money = fc.constantFrom({ currency: 'USD', digits: 2, step: 1 }, { currency: 'JPY', digits: 0, step: 1 }, { currency: 'KWD', digits: 3, step: 10 }, { currency: 'ISK', digits: 2, step: 100 });
  const charge = fc.record({ description: fc.oneof(words(60), tricky), day: fc.integer({ min: 0, max: 9_000 }), steps: fc.integer({ min: 1, max: 99_999_999 }), paidPart: fc.double({ min: 0, max: 1, noNaN: true }), money });
  const format = fc.constantFrom({ delimiter: ',', newline: '\n' }, { delimiter: ';', newline: '\r\n' }, { delimiter: '\t', newline: '\r\n' }, { delimiter: ',', newline: '\r' });
  const people = fc.uniqueArray(fc.tuple(member, fc.array(charge, { maxLength: 4 })), { maxLength: 6, selector: ([{ id }]) => id });

  await fc.assert(
    fc.asyncProperty(people, format, async (drawn, { delimiter, newline }) => {
      const members: ImportedMember[] = [];
      const charges: ImportedCharge[] = [];
      const rows: string[][] = [templateHeader];
      for (const [person, items] of drawn) {
        const said: ImportedMember = { ...person, firstName: tidy(person.firstName) };
        if (person.progress !== undefined) said.progress = tidy(person.progress);
        members.push(said);
        const about = [person.id, person.firstName, person.email, person.locale, person.timeZone, person.country, person.programId, person.progress];
        if (items.length === 0) rows.push([...about.map((text) => text ?? ''), '', '', '', '', '', '']);
        for (const { description, day, steps, paidPart, money: { currency, digits, step } } of items) {
          const reference = `r${charges.length}`;
          const dueOn = new Date(Date.UTC(2001, 0, 1 + day)).toISOString().slice(0, 10);
          const amount = steps * step;
          const paid = Math.floor(steps * paidPart) * step;
          charges.push({ memberId: person.id, reference, description: tidy(description), dueOn, amount, paid, currency });
          rows.push([...about.map((text) => text ?? ''), reference, description, dueOn, written(amount, digits), written(paid, digits), currency]);
        }
      }
      const result = await readImport(csv(rows, { delimiter, newline }), options);
      expect(result).toEqual({ ok: true, format: 'goodterms', members, charges, skipped: [], withdrawn: [] });
    }),
    { numRuns: 400 },
  );
}, 60_000);

/** A tab inside a cell becomes a space. */
function tidy(text: string): string {
  return text.replaceAll('\t', ' ');
}

/** In major units, with as many decimals as the currency has, four digits before them so that it reads one way only. */
function written(amount: number, digits: number): string {
  const all = String(amount).padStart(digits + 1, '0');
  return digits === 0 ? all : `${all.slice(0, -digits)}.${all.slice(-digits)}`;
}

/** One line of any script, as the contract takes it. */
function words(maxLength: number): fc.Arbitrary<string> {
  return fc
    .string({ unit: 'grapheme', minLength: 1, maxLength })
    .map((text) => text.replace(/\p{Cc}|\uFFFD/gu, '').trim().replace(/ +/g, ' '))
    .filter((text) => text !== '' && text.length <= maxLength && !/^\d([.,]\d+)?E\+\d+$/i.test(text));
}
