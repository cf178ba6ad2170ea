/** The books that are kept elsewhere do not answer, or not in time, or not in a way that can be understood. Nothing was changed. */
export class BooksUnavailableError extends Error {
  override name = 'BooksUnavailableError';
}
