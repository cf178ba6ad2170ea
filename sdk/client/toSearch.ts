/** A query as the end of a URL: `?limit=20`, or nothing. Values that are undefined are left out. */
export function toSearch(query: object = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return given.length ? `?${new URLSearchParams(given)}` : '';
}
