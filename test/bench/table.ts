import { columns } from './columns.ts';
import type { Result } from './result.ts';

/** The results as a table of Markdown, which can be read as it is. Each number has its ratio to ours behind it, where there is one. */
export function table(results: readonly Result[], ours: string): string {
  const base = results.find(({ name }) => name === ours);
  const rows = results.map((result) => [describe(result), ...columns.map(({ name, write }) => cell(result[name], result === base ? null : (base?.[name] ?? null), write))]);
  const head = ['', ...columns.map(({ title }) => title)];
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function describe({ title, from, remark }: Result): string {
  const more = [from, remark].filter((text) => text !== undefined).join('; ');
  return more === '' ? title : `${title} (${more})`;
}

function cell(value: number | null, base: number | null, write: (value: number) => string): string {
  if (value === null) return '–';
  // A ratio to nothing says nothing.
  return base === null || base === 0 ? write(value) : `${write(value)} (${(value / base).toPrecision(2)}×)`;
}
