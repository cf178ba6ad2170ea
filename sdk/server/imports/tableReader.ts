import { columnKey, findColumns } from './columns.ts';
import { addFault } from './faultList.ts';
import type { FaultList } from './faultList.ts';
import { FileFault } from './fileFault.ts';
import { goodtermsFormat } from './goodtermsFormat.ts';
import type { ImportFormat, ImportOptions } from './importFormat.ts';
import { createRow } from './row.ts';
import { splitCells } from './splitCells.ts';
import type { FileRecord } from './splitRecords.ts';
import { stripeInvoicesFormat } from './stripeInvoicesFormat.ts';
import type { Taken } from './taken.ts';

/** Reads the rows below a header. */
export interface TableReader {
  format: 'goodterms' | 'stripe_invoices';
  read(record: FileRecord): void;
}

interface Reading {
  delimiter: string;
  taken: Taken;
  faults: FaultList;
  options: ImportOptions;
}

/**
 * Tells by the header row which kind of file this is.
 * @throws FileFault when it is neither kind, or when a column is missing or there twice.
 */
export function createTableReader(header: FileRecord, reading: Reading): TableReader {
  const names = splitCells(header.text, reading.delimiter);
  if (names === null) throw new FileFault(header.line, unpairedQuotes);
  const keys = names.map(columnKey);
  const isStripe = keys.some((key) => key.endsWith('(utc)')) || (keys.includes('id') && keys.includes('amount due'));
  if (isStripe) return readerOf(stripeInvoicesFormat, { line: header.line, names }, reading);
  const own = Object.values(goodtermsFormat.columns).flat().map(columnKey);
  if (keys.some((key) => own.includes(key))) return readerOf(goodtermsFormat, { line: header.line, names }, reading);
  throw new FileFault(
    header.line,
    `These columns are neither ${goodtermsFormat.title} nor ${stripeInvoicesFormat.title}. ` +
      `Found: ${listed(names)}. ${goodtermsFormat.remedy}`,
  );
}

function readerOf<K extends string>(
  format: ImportFormat<K>,
  header: { line: number; names: string[] },
  reading: Reading,
): TableReader {
  const { delimiter, taken, faults, options } = reading;
  const { columns, repeated } = findColumns(header.names, format.columns);
  const [twice] = repeated;
  if (twice !== undefined) {
    const reason = `The column "${twice}" is there twice, so it is not clear which one counts. Rename one of them.`;
    throw new FileFault(header.line, reason, twice);
  }
  const missing = format.needed(options).filter((group) => !group.some((column) => columns.has(column)));
  const missingNames = missing.map(([column]) => format.columns[column][0]);
  if (missingNames.length > 0) {
    const lacks = `This looks like ${format.title}, but has no column "${missingNames.join('", "')}".`;
    throw new FileFault(header.line, `${lacks} Found: ${listed(header.names)}. ${format.remedy}`, missingNames[0]);
  }
  return {
    format: format.name,
    read({ line, text }) {
      const cells = splitCells(text, delimiter);
      if (cells === null) addFault(faults, { line, reason: unpairedQuotes });
      else if (cells.slice(header.names.length).some(isFilled)) addFault(faults, { line, reason: tooManyCells });
      else if (cells.some(isFilled)) {
        format.take(createRow({ line, cells }, { names: format.columns, columns, faults }), taken, options);
      }
    },
  };
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

const unpairedQuotes =
  'The quotes (") of this row do not pair up. A cell that needs them has one at each end, and a quote inside it twice.';
const tooManyCells =
  'This row has more cells than there are columns. Put quotes around a text that has a comma or semicolon in it.';

/** The names of the columns for a message: enough of them to recognise the file by. */
function listed(names: string[]): string {
  const shown = names.map((name) => name.trim()).filter((name) => name !== '');
  const list = shown.slice(0, 40).map((name) => name.slice(0, 40)).join(', ');
  return shown.length > 40 ? `${list}, and ${shown.length - 40} more` : list;
}
