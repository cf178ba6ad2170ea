import { decodeText } from './decodeText.ts';
import type { FaultList } from './faultList.ts';
import { FileFault } from './fileFault.ts';
import type { ImportOptions } from './importFormat.ts';
import type { ImportResult } from './importResult.ts';
import { delimiterOf } from './splitCells.ts';
import { splitRecords } from './splitRecords.ts';
import { createTableReader } from './tableReader.ts';
import type { TableReader } from './tableReader.ts';
import { nothingTaken } from './taken.ts';

/**
 * Reads members and charges from a CSV file: our own template (`docs/members-template.csv`) or the invoice export of
 * Stripe's dashboard; which one it is shows in its first row. All or nothing: one fault, and nothing is taken. It keeps
 * nothing itself and asks nobody.
 *
 * The file is read as it comes and is never in memory as a whole, unless it was given as a string. How large it may be
 * is for the caller to say; what `source` throws is thrown on.
 * @param source the bytes of the file (UTF-8, or UTF-16 with a byte order mark), or its text.
 * @param options the day, and what the file does not say.
 * @returns members and charges with amounts in minor units on Stripe's scale and civil dates; or the faults, by line.
 * @example
 * const defaults = { locale: 'en', timeZone: 'Europe/Madrid' };
 * const result = await readImport(request.body, { today: '2026-11-20', defaults });
 * if (!result.ok) for (const { line, column, reason } of result.faults) console.log(line, column, reason);
 */
export async function readImport(
  source: AsyncIterable<Uint8Array> | string,
  options: ImportOptions,
): Promise<ImportResult> {
  const taken = nothingTaken();
  const faults: FaultList = { listed: [], total: 0 };
  let reader: TableReader | undefined;
  let delimiter: string | undefined;
  try {
    for await (const record of splitRecords(decodeText(source))) {
      if (reader !== undefined) {
        reader.read(record);
        continue;
      }
      // Excel reads and writes such a first line where the delimiter is not the one of the country.
      const named = delimiter === undefined ? /^sep=([,;\t])/i.exec(record.text)?.[1] : undefined;
      if (named === undefined) {
        delimiter ??= delimiterOf(record.text);
        reader = createTableReader(record, { delimiter, taken, faults, options });
      } else {
        delimiter = named;
      }
    }
    if (reader === undefined) throw new FileFault(1, 'The file is empty.');
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { line, column, message: reason } = error;
    return { ok: false, faults: [column === undefined ? { line, reason } : { line, column, reason }], total: 1 };
  }
  if (faults.total > 0) return { ok: false, faults: faults.listed, total: faults.total };
  return {
    ok: true,
    format: reader.format,
    members: [...taken.members.values()],
    charges: Array.from(taken.charges.values(), ({ charge }) => charge),
    skipped: taken.skipped,
    withdrawn: taken.withdrawn,
  };
}
