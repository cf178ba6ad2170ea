import { type Column, columns } from './columns.ts';
import type { Result } from './result.ts';

/** A column in which others have less than ours. */
export interface LostColumn {
  column: Column;
  /** The titles of those that do. */
  to: string[];
}

/** Every column that ours does not win, among those that do as much as it can be compared with. */
export function lostColumns(results: readonly Result[], ours: string): LostColumn[] {
  const own = results.find(({ name }) => name === ours);
  if (!own) return [];
  return columns
    .map((column) => ({ column, to: results.filter((result) => !result.isYardstick && isLess(result[column.name], own[column.name])).map(({ title }) => title) }))
    .filter(({ to }) => to.length > 0);
}

function isLess(value: number | null, own: number | null): boolean {
  return value !== null && own !== null && value < own;
}
