/** A query as the end of a URL: `?limit=20`, or nothing. Values that are undefined are left out. */
export function toSearch(query: object = {}): string {
  const search = String(new URLSearchParams(Object.entries(query).filter(([, value]) => value !== undefined)));
  return search && `?${search}`;
}
