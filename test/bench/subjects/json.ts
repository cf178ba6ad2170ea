/** What a vendor's server answers to a page of another site. */
export function json(body: unknown, status = 200): Response {
  return Response.json(body, { status });
}
