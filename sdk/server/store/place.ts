import { BadCursorError } from './badCursorError.ts';

/** Where in a list something stands. Rows that are added meanwhile never move it. */
export interface Place {
  /** A list may have parts, one after the other. */
  section: number;
  /** What the section is sorted by. */
  key: string;
  /** The order of being added, which decides between equal keys. */
  position: number;
}

/** The opaque cursor of a page that ended at this place: base64url, so that it needs no escaping in a query. */
export function writeCursor({ section, key, position }: Place): string {
  const bytes = new TextEncoder().encode(JSON.stringify([section, key, position]));
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * @param sections how many sections the list has
 * @throws BadCursorError when it is not a cursor that `writeCursor` wrote for such a list
 */
export function readCursor(cursor: string, sections: number): Place {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || parts.length !== 3) throw new BadCursorError();
  const [section, key, position]: unknown[] = parts;
  // PostgreSQL refuses text with a NUL byte; a cursor we wrote never holds one.
  if (typeof key !== 'string' || key.includes('\0')) throw new BadCursorError();
  const place = { section: wholeNumber(section), key, position: wholeNumber(position) };
  if (place.section >= sections) throw new BadCursorError();
  return place;
}

function parse(cursor: string): unknown {
  try {
    const bytes = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
    return JSON.parse(text);
  } catch {
    throw new BadCursorError();
  }
}

function wholeNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new BadCursorError();
  return value;
}
