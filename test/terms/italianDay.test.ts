import { expect, test } from 'vitest';
import { italianDay } from '../../sdk/terms/italianDay.ts';
import { writeDate } from '../../sdk/terms/writeDate.ts';

const day = (date: string, style: 'short' | 'weekday') => writeDate(date, 'it', style);

test.each([
  ['il', '2026-11-27', 'il 27 novembre'],
  ['di', '2026-12-08', 'dell’8 dicembre'],
  ['da', '2026-12-11', 'dall’11 dicembre'],
  ['a', '2026-12-01', 'al 1 dicembre'],
  ['a', '2026-12-18', 'al 18 dicembre'],
] as const)('joins %s to the article of %s', (preposition, date, said) => {
  expect(italianDay(preposition, day(date, 'short'))).toBe(said);
});

test.each([
  ['il', 'martedì 8 dicembre'],
  ['di', 'di martedì 8 dicembre'],
  ['da', 'da martedì 8 dicembre'],
  ['a', 'a martedì 8 dicembre'],
] as const)('gives a weekday no article after %s', (preposition, said) => {
  expect(italianDay(preposition, day('2026-12-08', 'weekday'))).toBe(said);
});
