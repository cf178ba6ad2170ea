/**
 * A template tag that writes ids into a path, encoded. An id that would lead the request elsewhere (empty, `.`, `..`:
 * a URL drops those even when encoded) is refused.
 *
 * @example path`/v1/plans/${'pln_1'}/move` // '/v1/plans/pln_1/move'
 * @throws {TypeError} at once, before any request.
 */
export function path(fixed: { readonly raw: readonly string[] }, ...ids: string[]): string {
  return String.raw(fixed, ...ids.map(segment));
}

function segment(id: string): string {
  if (typeof id !== 'string' || /^\.{0,2}$/.test(id)) {
    throw new TypeError(`Not an id: ${JSON.stringify(id)}.`);
  }
  return encodeURIComponent(id);
}
