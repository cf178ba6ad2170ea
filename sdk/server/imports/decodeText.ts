import { FileFault } from './fileFault.ts';

/** Enough to see a byte order mark, the first bytes of a known kind of file, and the zeros that text does not have. */
const HEAD_BYTES = 512;

/**
 * The text of a file, piece by piece as it comes, without its byte order mark. Characters may be split between chunks.
 * UTF-8, or UTF-16 with a byte order mark (Excel's "Unicode Text"); what is not valid becomes U+FFFD, for
 * `splitRecords` to find with its line.
 * @throws FileFault for a workbook, a web page or another file that is not text.
 */
export async function* decodeText(source: AsyncIterable<Uint8Array> | string): AsyncGenerator<string> {
  let begun = false;
  for await (const piece of typeof source === 'string' ? [withoutMark(source)] : decodeBytes(source)) {
    if (!begun) {
      const beginning = piece.trimStart();
      if (beginning.startsWith('<')) {
        throw new FileFault(
          1,
          'This is a web page, not a CSV file. Perhaps the download asked for a sign-in. Export the file again.',
        );
      }
      begun = beginning !== '';
    }
    yield piece;
  }
}

async function* decodeBytes(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let head = new Uint8Array(0);
  let decoder: TextDecoder | undefined;
  for await (const chunk of source) {
    if (decoder !== undefined) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    head = joined(head, chunk);
    if (head.length >= HEAD_BYTES) {
      decoder = decoderFor(head);
      yield decoder.decode(head, { stream: true });
    }
  }
  if (decoder === undefined) {
    decoder = decoderFor(head);
    yield decoder.decode(head, { stream: true });
  }
  yield decoder.decode();
}

function decoderFor(head: Uint8Array): TextDecoder {
  if (startsWith(head, [0xff, 0xfe])) return new TextDecoder('utf-16le');
  if (startsWith(head, [0xfe, 0xff])) return new TextDecoder('utf-16be');
  const isZip = startsWith(head, [0x50, 0x4b, 0x03, 0x04]);
  const isOldExcel = startsWith(head, [0xd0, 0xcf, 0x11, 0xe0]);
  if (isZip || isOldExcel) {
    throw new FileFault(
      1,
      'This is a workbook, not a CSV file. Open it in a spreadsheet and save it as CSV (in Excel: "CSV UTF-8").',
    );
  }
  if (head.subarray(0, HEAD_BYTES).includes(0)) {
    throw new FileFault(1, 'This is not a text file. Choose the CSV file that was exported or filled in.');
  }
  return new TextDecoder('utf-8');
}

function startsWith(bytes: Uint8Array, beginning: number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
