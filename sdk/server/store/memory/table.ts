/** What can be read of a table. Rows are handed out as they are kept: whoever passes them on copies them. */
export interface Rows<Row> {
  get(id: string): Row | undefined;
  /** Rows whose `index` has this value, in the order they were added. */
  by(index: string, value: string): Row[];
  /** In the order they were added. */
  all(): Row[];
}

/** What a transaction can do besides. Other readers see nothing of it before `commit`. */
export interface WritableRows<Row> extends Rows<Row> {
  /** Adds the row, or replaces the one with its id in its place. The row is copied. */
  put(row: Row): void;
  remove(id: string): void;
}

export interface Table<Row> {
  committed: Rows<Row>;
  staged: WritableRows<Row>;
  commit(): void;
  rollback(): void;
}

/** Rows by id, and the ids by each value of an index. A null row in the staged layer hides a committed one. */
interface Layer<Row> {
  rows: Map<string, Row | null>;
  ids: Map<string, Set<string>>;
}

const entry = (index: string, value: string) => `${index} ${value}`;

/**
 * A table of two layers: what is committed, and over it what the running transaction changed. A transaction costs as much
 * as what it touches, however big the table is.
 * @param indexes how to read the indexed values off a row
 */
export function memoryTable<Row extends object>(
  idOf: (row: Row) => string,
  indexes: Record<string, (row: Row) => string> = {},
): Table<Row> {
  const base: Layer<Row> = { rows: new Map(), ids: new Map() };
  const changes: Layer<Row> = { rows: new Map(), ids: new Map() };

  const entries = (row: Row) => Object.entries(indexes).map(([index, valueOf]) => entry(index, valueOf(row)));

  function set(layer: Layer<Row>, id: string, row: Row | null): void {
    const replaced = layer.rows.get(id);
    const left = replaced ? entries(replaced) : [];
    const entered = row ? entries(row) : [];
    layer.rows.set(id, row);
    for (const key of left) if (!entered.includes(key)) layer.ids.get(key)?.delete(id);
    for (const key of entered) {
      const ids = layer.ids.get(key);
      if (ids === undefined) layer.ids.set(key, new Set([id]));
      else ids.add(id);
    }
  }

  function rowsOf(layers: Layer<Row>[]): Rows<Row> {
    const get = (id: string) => layers.find(({ rows }) => rows.has(id))?.rows.get(id) ?? undefined;
    const rowsWith = (ids: Iterable<string>) => Array.from(ids, get).filter((row) => row !== undefined);
    return {
      get,
      by(index, value) {
        const key = entry(index, value);
        const found = layers.toReversed().flatMap(({ ids }) => [...(ids.get(key) ?? [])]);
        // An id may still stand under the value that a staged row has replaced.
        return rowsWith(new Set(found)).filter((row) => indexes[index]?.(row) === value);
      },
      all: () => rowsWith(new Set(layers.toReversed().flatMap(({ rows }) => [...rows.keys()]))),
    };
  }

  function rollback(): void {
    changes.rows.clear();
    changes.ids.clear();
  }

  return {
    committed: rowsOf([base]),
    staged: {
      ...rowsOf([changes, base]),
      put: (row) => set(changes, idOf(row), structuredClone(row)),
      remove: (id) => set(changes, id, null),
    },
    commit() {
      for (const [id, row] of changes.rows) {
        set(base, id, row);
        if (row === null) base.rows.delete(id);
      }
      rollback();
    },
    rollback,
  };
}
