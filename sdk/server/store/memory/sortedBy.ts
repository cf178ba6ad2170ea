/** By code units, as text that is only to be in some fixed order is. */
export function compare<Value extends string | number>(a: Value, b: Value): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Rows with equal keys stay in the order they were added. */
export function sortedBy<Row>(rows: Row[], keyOf: (row: Row) => string): Row[] {
  return rows.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
}
