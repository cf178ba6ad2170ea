import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { blocksOf, pages, proseOf, read } from './pages.ts';

/** Words that tell a reader who is stuck that they should not be, and words that sell. */
const hollow = /\b(simply|just|easy|easily|easier|obviously|of course|effortless(ly)?|seamless(ly)?|powerful|blazing|robust|magic(al)?)\b/gi;

/** Words that no member ever reads. */
const unkind = /\b(debt|debtor|default|delinquent|overdue notice|final|failure to pay|must|immediately|legal|consequences|lose access|last chance|act now)\b|!/gi;

describe.each(pages)('%s', (page) => {
  it('has no hollow words', () => {
    expect(proseOf(page).match(hollow) ?? []).toEqual([]);
  });

  it('shows members nothing unkind in its samples', () => {
    const samples = [
      ...blocksOf(page, 'yaml').flatMap(({ text }) => textsOf(parse(text))),
      ...blocksOf(page, 'html').map(({ text }) => text.replace(/<[^>]*>/g, '')),
    ];
    expect(samples.flatMap((sample) => sample.match(unkind) ?? [])).toEqual([]);
  });
});

it('keeps the README to what can be read in one sitting', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(280);
});

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
