import type { Sql, SqlValue } from './database.ts';

type ColumnKind = 'text' | 'integer' | 'json';

/**
 * How records of one type are kept: each property in the column of its name in snake_case, `json` as text.
 * Naming every property makes a forgotten one a type error.
 */
export interface SqlTable<Row> {
  name: string;
  /** The columns that tell two rows apart. */
  key: readonly (keyof Row & string)[];
  columns: Record<keyof Row & string, ColumnKind>;
}

/** The name of the column that keeps a property, quoted. */
export function columnNamed(property: string): string {
  return `"${property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`;
}

/** Reads rows as records. @param rest the statement from `where` on */
export async function select<Row>(
  sql: Sql,
  table: SqlTable<Row>,
  rest: string,
  params: readonly SqlValue[],
): Promise<Row[]> {
  const rows = await sql.query<Raw>(`select ${columnsOf(table)} from ${table.name} ${rest}`, params);
  return rows.map((raw) => recordOf(table, raw));
}

/** As `select`, with the number that tells the order in which the rows were added. */
export async function selectPlaced<Row>(
  sql: Sql,
  table: SqlTable<Row>,
  rest: string,
  params: readonly SqlValue[],
): Promise<{ row: Row; position: number }[]> {
  const text = `select position, ${columnsOf(table)} from ${table.name} ${rest}`;
  const rows = await sql.query<Raw & { position: number }>(text, params);
  return rows.map((raw) => ({ row: recordOf(table, raw), position: raw.position }));
}

type Raw = Record<string, unknown>;

function columnsOf<Row>(table: SqlTable<Row>): string {
  return Object.keys(table.columns)
    .map((property) => `${columnNamed(property)} as "${property}"`)
    .join(', ');
}

function recordOf<Row>(table: SqlTable<Row>, raw: Raw): Row {
  const properties = Object.entries<ColumnKind>(table.columns).map(([property, kind]) => {
    return [property, kind === 'json' ? JSON.parse(String(raw[property])) : raw[property]];
  });
  // The table names each property of Row, with the kind of column that gives its type back.
  return Object.fromEntries(properties) as Row;
}

/** The one row with this id, or null. */
export async function selectById<Row>(sql: Sql, table: SqlTable<Row>, id: string): Promise<Row | null> {
  const [row] = await select(sql, table, 'where id = $1', [id]);
  return row ?? null;
}

/** Adds rows in one statement; throws when one is there already. */
export async function add<Row>(sql: Sql, table: SqlTable<Row>, rows: readonly Row[]): Promise<void> {
  await insert(sql, table, rows, '');
}

/** Adds the row, or writes nothing when a unique index refuses it. Answers whether it was added. */
export async function addUnlessTaken<Row>(sql: Sql, table: SqlTable<Row>, row: Row): Promise<boolean> {
  const added = await insert(sql, table, [row], 'on conflict do nothing returning 1 as added');
  return added.length === 1;
}

/** Adds rows, or replaces those with the same key, in one statement. Of rows with one key the last is kept. */
export async function save<Row>(sql: Sql, table: SqlTable<Row>, rows: readonly Row[]): Promise<void> {
  const isKey = (property: string) => table.key.some((key) => key === property);
  const changes = Object.keys(table.columns)
    .filter((property) => !isKey(property))
    .map((property) => `${columnNamed(property)} = excluded.${columnNamed(property)}`);
  const key = table.key.map(columnNamed).join(', ');
  // PostgreSQL refuses to touch a row twice in one statement.
  const latest = new Map(rows.map((row) => [JSON.stringify(table.key.map((property) => row[property])), row]));
  await insert(sql, table, [...latest.values()], `on conflict (${key}) do update set ${changes.join(', ')}`);
}

/** Replaces the row with this key. Answers whether there was one. */
export async function replace<Row>(sql: Sql, table: SqlTable<Row>, row: Row): Promise<boolean> {
  const properties = Object.keys(table.columns);
  const placeholder = (property: string) => `$${properties.indexOf(property) + 1}`;
  const changes = properties.map((property) => `${columnNamed(property)} = ${placeholder(property)}`).join(', ');
  const condition = table.key.map((property) => `${columnNamed(property)} = ${placeholder(property)}`).join(' and ');
  const text = `update ${table.name} set ${changes} where ${condition} returning 1 as replaced`;
  const replaced = await sql.query(text, valuesOf(table, row));
  return replaced.length === 1;
}

/** All rows go in one JSON parameter: the statement's text stays the same for one row and for thousands. */
async function insert<Row>(sql: Sql, table: SqlTable<Row>, rows: readonly Row[], rest: string): Promise<unknown[]> {
  if (rows.length === 0) return [];
  const properties = Object.entries<ColumnKind>(table.columns);
  const columns = properties.map(([property]) => columnNamed(property)).join(', ');
  const values = properties.map(([, kind], index) => {
    return kind === 'integer' ? `cast(value ->> ${index} as bigint)` : `value ->> ${index}`;
  });
  const source = sql.dialect.elementsOf('$1');
  // Without `where true` SQLite reads `on conflict` as the condition of a join.
  const text = `insert into ${table.name} (${columns}) select ${values.join(', ')} from ${source} where true ${rest}`;
  return sql.query(text, [JSON.stringify(rows.map((row) => valuesOf(table, row)))]);
}

function valuesOf<Row>(table: SqlTable<Row>, row: Row): (string | number | null)[] {
  return Object.entries<ColumnKind>(table.columns).map(([property, kind]) => {
    // Object.entries forgets that the names are those of Row.
    const value = row[property as keyof Row];
    if (kind === 'json') return JSON.stringify(value);
    if (value === null) return null;
    return kind === 'integer' ? wholeNumber(table.name, property, value) : wellFormed(String(value));
  });
}

function wholeNumber(table: string, property: string, value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new Error(`Saving to ${table}: ${property} is ${String(value)}; pass a whole number (money in minor units).`);
}

/** Half a surrogate pair is no character: PostgreSQL refuses it in JSON, and SQLite would give back something else. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
