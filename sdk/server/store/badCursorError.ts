/** The caller passed a `cursor` that no page ended with. Nothing is wrong with the store: answer it as bad input. */
export class BadCursorError extends Error {
  override readonly name = 'BadCursorError';

  constructor() {
    super('The cursor is not one that a page ended with; read the first page without a cursor and go on from there.');
  }
}
