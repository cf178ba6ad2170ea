import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlaybook } from '../../sdk/server/playbook/readPlaybook.ts';

const example = readFileSync(new URL('../../demo/playbook.yaml', import.meta.url), 'utf8');

/** The faults of the example with one line of it written anew, each with the line it is told for. */
function faultsWith(found: RegExp, written: (line: string) => string): { line: number; faults: { line: number; path: string; reason: string }[] } {
  const lines = example.split('\n');
  const index = lines.findIndex((line) => found.test(line));
  const reading = readPlaybook(lines.with(index, written(lines[index] ?? '')).join('\n'));
  return { line: index + 1, faults: reading.ok ? [] : reading.faults };
}

describe('the voice of a playbook', () => {
  it.each([
    ['a nudge', /^ +nudge: "Hi \{firstName/, ' Act now."', '"Act now"'],
    ['a paragraph with a condition', /^ +text: "You told us/, ' You have ignored us."', '"You have ignored"'],
    ['a letter in Spanish', /^ +- "Gracias por formar parte/, ' Este es el último aviso."', '"último aviso"'],
    ['a letter in Arabic', /^ +- "شكرًا لوجودك/, ' يجب عليك الدفع."', '"يجب عليك'],
  ])('is refused in %s, with its line, the phrase, why and something kinder', (_where, found, harsh, phrase) => {
    const { line, faults } = faultsWith(found, (text) => text.replace(/"$/, harsh));
    expect([...new Set(faults.map((fault) => fault.line))]).toEqual([line]);
    expect(faults[0]?.reason).toContain(phrase);
    expect(faults[0]?.reason).toMatch(/ is not for a member to read\. [A-Z].*\. Write, for example: ".+"$/);
  });

  it('is refused in what tells of a help, and not in the name of who runs it', () => {
    expect(faultsWith(/^ +en: A trained person looks/, (text) => `${text} You must call now.`).faults.length).toBeGreaterThan(0);
    expect(faultsWith(/^ +runBy: StepChange/, (text) => `${text} Debt Charity`).faults).toEqual([]);
  });

  it('leaves alone what is not the words of the owner: merge fields', () => {
    expect(faultsWith(/^ +- "One payment has not reached us yet/, (text) => text.replace('One payment', '{goal|your goal}: one payment')).faults).toEqual([]);
    expect(faultsWith(/^ +nudge: "Hi \{firstName/, (text) => text.replace('|there}', '|debtor}')).faults).toHaveLength(1);
  });

  it('is hard to read when a letter is long-winded', () => {
    const { faults } = faultsWith(/^ +- "One payment has not reached us yet/, (text) => text.replace(/"$/, `${' and we wait for you'.repeat(80)}."`));
    expect(faults.map(({ reason }) => reason).join()).toContain('words on average');
  });
});
