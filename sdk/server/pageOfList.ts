import { ApiProblem } from './problem.ts';

/** One page of a short list that is held in memory; the cursor is where the next page begins. */
export function pageOfList<T>(items: T[], { limit, cursor }: { limit: number; cursor: string | null }): { items: T[]; nextCursor: string | null } {
  const start = cursor === null ? 0 : Number(cursor);
  if (!Number.isInteger(start) || start < 0) throw new ApiProblem('invalid_input', 'The cursor is not one of ours. Pass `nextCursor` of the page before, as it is.', { errors: [{ pointer: '/cursor', detail: 'unknown' }] });
  const end = start + limit;
  return { items: items.slice(start, end), nextCursor: end < items.length ? String(end) : null };
}
