/** The file as a whole cannot be read, or not on from this line: it is thrown, and answered as the only fault. */
export class FileFault extends Error {
  readonly line: number;
  /** The column that is meant, where it is one. */
  readonly column: string | undefined;

  constructor(line: number, reason: string, column?: string) {
    super(reason);
    this.name = 'FileFault';
    this.line = line;
    this.column = column;
  }
}
