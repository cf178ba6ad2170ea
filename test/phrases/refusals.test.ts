import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readPlaybook } from '../../sdk/server/playbook/readPlaybook.ts';
import { testPlaybook } from '../../sdk/testing/index.ts';

const above = stringify(testPlaybook());
/** The line on which what stands below `phrases:` begins. */
const first = above.split('\n').length + 1;

/** What is told of phrases that are written below a playbook, by their lines: 1 is the first one below `phrases:`. */
function told(phrases: string): string[] {
  const reading = readPlaybook(`${above}phrases:\n${phrases}`);
  return reading.ok ? [] : reading.faults.map(({ line, reason }) => `${line - first + 1}: ${reason}`);
}

describe('phrases of an owner', () => {
  it('pass in any of the languages, by their keys, with what they take', () => {
    expect(
      told(`  en:
    readIt: Open it
    noteFrom: "{name} left you a note"
    spread.heading: What would work for you?
    spread.payments: { one: a payment, other: "{count} payments" }
    parts.settled: "All set, {name|friend}."
    paused.welcome: Lovely to see you.
  pl:
    spread.payments: { one: "{count} rata", few: "{count} raty", many: "{count} rat" }
  ja:
    spread.payments: "{count}回"
  pt-BR:
    notNow: Depois
`),
    ).toEqual([]);
  });

  it('are refused under a key that is none, with the nearest', () => {
    expect(told('  en:\n    notNow: Later\n    spred.heading: What fits?\n')).toEqual([
      '3: "spred.heading" is no phrase of the widget; the nearest is spread.heading. All of them: docs/phrases.md',
    ]);
    expect(told('  en:\n    constructor: What fits?\n')[0]).toContain('"constructor" is no phrase');
  });

  it('are refused in a language that the widget does not speak', () => {
    expect(told('  sv:\n    notNow: Inte nu\n')[0]).toMatch(/^2: the widget does not speak "sv", .*use one of ar, de, en/);
    expect(told('  en-:\n    notNow: Later\n')).toHaveLength(1);
  });

  it.each([
    ['a lost field', 'letter.writeTo: Write to us', '{name} is lost'],
    ['an unknown field', 'letter.writeTo: "Write to {name}, {firstName}"', '{firstName} is not a field of this phrase; use {name}'],
    ['a field where there is none', 'spread.heading: "What fits, {name}?"', '{name} is not a field of this phrase; it has none'],
    ['a field that somebody has not', 'parts.settled: "All set, {name}."', '{name} may be missing for somebody'],
    ['half a field', 'letter.writeTo: "Write to {name} {"', 'a brace stands alone'],
    ['spaces in a field', 'letter.writeTo: "Write to { name }"', '{name} is lost'],
    ['one text for many numbers', 'spread.payments: "{count} payments"', 'write a text for each of one, other'],
    ['a lost plural form', 'spread.payments: { one: a payment }', 'no text for the plural form "other"'],
    ['a plural form of another language', 'spread.payments: { one: a payment, few: "{count} payments", other: "{count} payments" }', 'no such plural form'],
    ['a number that is lost in its plural', 'spread.payments: { one: a payment, other: payments }', '{count} is lost'],
    ['plural forms without a number', 'spread.heading: { one: What fits?, other: What fits? }', 'write one text'],
    ['an amount', 'spread.heading: Could you manage $20?', 'an amount is only shown once it was asked for'],
    ['money on the page', 'readIt: About your payment', 'others may read this in passing'],
    ['money in a calendar', 'parts.calendarTitle: "Payment for {program}"', 'others may read this in passing'],
    ['a threat', 'spread.heading: Act now', '"Act now" is not for a member to read. '],
    ['a threat in one plural form', 'spread.payments: { one: your last chance, other: "{count} payments" }', '"last chance" is not for a member to read. '],
    ['nothing at all', 'spread.heading: ""', 'its letters: at least 1'],
  ])('are refused with %s', (_what, line, reason) => {
    const faults = told(`  en:\n    ${line}\n`);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults[0]).toMatch(/^2: /);
    expect(faults.join('\n')).toContain(reason);
  });

  it('are judged by the voice of their own language', () => {
    expect(told('  es:\n    spread.heading: Este es el último aviso.\n').join()).toContain('"último aviso"');
    expect(told('  fr:\n    spread.heading: Répondez MAINTENANT !\n').join()).toContain('is not for a member to read');
  });
});
