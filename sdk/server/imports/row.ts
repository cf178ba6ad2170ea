import type { ColumnNames, Columns } from './columns.ts';
import { addFault } from './faultList.ts';
import type { FaultList } from './faultList.ts';

/** One row of a file, read by what its columns mean. */
export interface Row<K extends string> {
  readonly line: number;
  /** The cell without the spaces around it; empty when the file does not have the column. */
  text(column: K): string;
  /** Notes a fault of this row, under the name that the file gives the column. */
  fault(column: K, reason: string): void;
  /** Whether a fault was noted. */
  isFaulty(): boolean;
}

/** Binds the cells of a row to the columns that were found and to the list that its faults go to. */
export function createRow<K extends string>(
  record: { line: number; cells: string[] },
  table: { names: ColumnNames<K>; columns: Columns<K>; faults: FaultList },
): Row<K> {
  const { names, columns, faults } = table;
  const before = faults.total;
  return {
    line: record.line,
    text(column) {
      const found = columns.get(column);
      return found === undefined ? '' : (record.cells[found.index] ?? '').trim();
    },
    fault(column, reason) {
      addFault(faults, { line: record.line, column: columns.get(column)?.name ?? names[column][0], reason });
    },
    isFaulty: () => faults.total > before,
  };
}
