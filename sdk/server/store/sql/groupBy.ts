/** Rows by the value of one property, each group in the order given. */
export function groupBy<Row>(rows: readonly Row[], valueOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(valueOf(row));
    if (group === undefined) groups.set(valueOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
