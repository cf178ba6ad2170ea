import { FileFault } from './fileFault.ts';

/** One row of the file as it stands there, its cells not yet told apart. */
export interface FileRecord {
  /** The line at which it begins, from 1. */
  line: number;
  text: string;
}

/** A row of Stripe's widest export with all its metadata stays far below; a quote that was never closed does not. */
const LONGEST_RECORD = 100_000;
/** Rows of 64 characters fill the 16 MiB that an import may have; shorter ones are no members and no charges. */
const MOST_RECORDS = 250_000;

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const UNREADABLE = 0xfffd;

/**
 * Cuts text into rows as it comes; empty lines are left out, and count as lines. A line ends with CR LF, LF or CR (RFC
 * 4180 and what spreadsheets make of it), and one inside quotes does not end the row. Only what is not a whole row yet
 * is kept between pieces.
 *
 * The rows are found here and their cells by Papa Parse, because Papa Parse does not tell the line at which a row
 * begins.
 * @throws FileFault for a quote that is never closed, an endless line, too many rows, and text that is not UTF-8.
 */
export async function* splitRecords(pieces: AsyncIterable<string>): AsyncGenerator<FileRecord> {
  let rest = '';
  let scanned = 0;
  let isQuoted = false;
  let firstLine = 1;
  let line = 1;
  let count = 0;

  function* scan(isEnd: boolean): Generator<FileRecord> {
    let start = 0;
    // A carriage return at the very end may be half of a CR LF: it waits for the next piece.
    const end = !isEnd && rest.endsWith('\r') ? rest.length - 1 : rest.length;
    while (scanned < end) {
      const code = rest.charCodeAt(scanned);
      scanned += 1;
      if (code === UNREADABLE || code === 0) throw unreadable(line);
      if (scanned - start > LONGEST_RECORD) throw tooLong(firstLine);
      if (code === QUOTE) isQuoted = !isQuoted;
      if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
      const text = rest.slice(start, scanned - 1);
      if (code === CARRIAGE_RETURN && rest.charCodeAt(scanned) === LINE_FEED) scanned += 1;
      line += 1;
      if (isQuoted) continue;
      if (text.trim() !== '') yield rowOf(text);
      start = scanned;
      firstLine = line;
    }
    if (isEnd && isQuoted) throw neverClosed(firstLine);
    rest = rest.slice(start);
    scanned -= start;
    if (isEnd && rest.trim() !== '') yield rowOf(rest);
  }

  function rowOf(text: string): FileRecord {
    count += 1;
    if (count > MOST_RECORDS) throw tooMany(firstLine);
    return { line: firstLine, text };
  }

  for await (const piece of pieces) {
    rest += piece;
    yield* scan(false);
  }
  yield* scan(true);
}

function tooLong(line: number): FileFault {
  return new FileFault(
    line,
    `The row that begins here is longer than ${LONGEST_RECORD} characters. ` +
      'Most likely a quote (") in it is not closed, or this is not a CSV file.',
  );
}

function tooMany(line: number): FileFault {
  return new FileFault(line, `The file has more than ${MOST_RECORDS} rows. Split it, and import the parts one by one.`);
}

function neverClosed(line: number): FileFault {
  return new FileFault(
    line,
    'A quote (") in the row that begins here is not closed. ' +
      'A cell that needs quotes has one at each end, and a quote inside it is written twice.',
  );
}

function unreadable(line: number): FileFault {
  return new FileFault(
    line,
    'This line has characters that cannot be read. ' +
      'Save the file as UTF-8 (in Excel: "CSV UTF-8"), and check that it is a CSV file at all.',
  );
}
