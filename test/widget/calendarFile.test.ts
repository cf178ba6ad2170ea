import { expect, it } from 'vitest';
import { calendarFile } from '../../widget/calendarFile.ts';

const now = new Date('2026-11-25T15:04:05.678Z');
const days = [
  { seq: 1, dueOn: '2026-11-27' },
  { seq: 2, dueOn: '2026-12-31' },
];

/** The lines of a file, once those that go on in the next are put together (RFC 5545, 3.1). */
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

it('has a whole day for each date, and a reminder that morning', () => {
  const lines = linesOf(calendarFile({ id: 'pln_1', days, title: 'My plan', now }));
  expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Goodterms//EN']);
  expect(lines.slice(3, 15)).toEqual([
    'BEGIN:VEVENT',
    'UID:pln_1-1',
    'DTSTAMP:20261125T150405Z',
    'DTSTART;VALUE=DATE:20261127',
    'SUMMARY:My plan',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:My plan',
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ]);
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
});

it('names an entry the same when it is written again, so that a moved one is replaced', () => {
  const moved = calendarFile({ id: 'pln_1', days: [{ seq: 1, dueOn: '2026-12-04' }], title: 'Mine', now });
  expect(linesOf(moved)).toContain('UID:pln_1-1');
});

it('writes signs that mean something in such a file as text', () => {
  const lines = linesOf(calendarFile({ id: 'pln_1', days, title: 'One; two,\nthree\\four', now }));
  expect(lines).toContain('SUMMARY:One\\; two\\, three\\\\four');
});

it.each(['A long name of a program that goes on and on and on, much longer than one line may be', 'خطتي:'.repeat(20), '🌱'.repeat(40)])(
  'keeps lines within 75 octets, and every character whole: %s',
  (title) => {
    const file = calendarFile({ id: 'pln_1', days, title, now });
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(linesOf(file)).toContain(`SUMMARY:${title.replaceAll(',', '\\,')}`);
    expect(file.isWellFormed()).toBe(true);
  },
);
