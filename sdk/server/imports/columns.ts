/** For each thing to read, the names that its column may have, the usual one first. */
export type ColumnNames<K extends string> = Readonly<Record<K, readonly [string, ...string[]]>>;

/** Where each thing stands, and what the file calls it. Absent when the file does not have it. */
export type Columns<K extends string> = ReadonlyMap<K, { index: number; name: string }>;

/** "Due_On", "due on" and " Due  On " name the same column. */
export function columnKey(name: string): string {
  return name.trim().toLowerCase().replace(/[\s_-]+/g, ' ');
}

/**
 * Finds the columns by their names; `repeated` tells those that the file has twice, so that nobody knows which one
 * counts.
 */
export function findColumns<K extends string>(
  header: string[],
  names: ColumnNames<K>,
): { columns: Columns<K>; repeated: string[] } {
  const keys = header.map(columnKey);
  const columns = new Map<K, { index: number; name: string }>();
  const repeated: string[] = [];
  // Object.keys forgets the type of the keys, and a ColumnNames has no others.
  for (const wanted of Object.keys(names) as K[]) {
    const key = names[wanted].map(columnKey).find((alias) => keys.includes(alias));
    if (key === undefined) continue;
    const index = keys.indexOf(key);
    const name = (header[index] ?? key).trim();
    columns.set(wanted, { index, name });
    if (keys.lastIndexOf(key) !== index) repeated.push(name);
  }
  return { columns, repeated };
}
