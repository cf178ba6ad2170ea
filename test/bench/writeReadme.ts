import { readFileSync, writeFileSync } from 'node:fs';
import { lostColumns } from './lostColumns.ts';
import type { Result } from './result.ts';
import { ours } from './subjects/subjects.ts';
import { table } from './table.ts';

const readme = new URL('../../README.md', import.meta.url);

/** Puts the table into the README, with the day, the machine, and every column that is lost. Why it is lost stands beside it, written by hand. */
export function writeReadme(results: Result[], { machine, rounds }: { machine: string; rounds: number }): void {
  const day = new Date().toISOString().slice(0, 10);
  const peers = results.filter(({ name, isYardstick }) => name !== ours && !isYardstick).length;
  const lost = lostColumns(results, ours).map(({ column, to }) => `${column.title} (${to.length === 1 ? to.join('') : to.length})`);
  const text = [table(results, ours), '', `Measured on ${day}: ${machine}; medians of ${rounds} rounds. Of ${peers} peers have less than ours: ${lost.join('; ') || 'none in any column'}.`].join('\n');
  const before = readFileSync(readme, 'utf8');
  const after = before.replace(/<!-- bench -->[\s\S]*<!-- \/bench -->/, () => `<!-- bench -->\n${text}\n<!-- /bench -->`);
  if (after === before) throw new Error('The README has no lines <!-- bench --> and <!-- /bench --> to write between.');
  writeFileSync(readme, after);
}
