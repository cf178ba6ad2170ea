import Papa from 'papaparse';

/** What separates the cells, judged by the header row: a comma, or what European Excel writes (a semicolon, a tab). */
export function delimiterOf(headerRow: string): string {
  return Papa.parse(headerRow, { delimitersToGuess: [',', ';', '\t'] }).meta.delimiter;
}

/** The cells of one row as they stand, or null when its quotes do not pair up with its cells. */
export function splitCells(row: string, delimiter: string): string[] | null {
  const { data, errors } = Papa.parse<string[]>(row, { delimiter, newline: '\n' });
  return errors.length === 0 && data.length === 1 ? (data[0] ?? null) : null;
}
