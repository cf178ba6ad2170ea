/** What the API answers while the demo lets it fail. */
export function unwell(): Response {
  const problem = {
    type: 'about:blank',
    title: 'Unavailable',
    status: 503,
    detail: 'The demo lets the API fail. Set "The API is" back to "well" in the demo controls.',
    code: 'unavailable',
    requestId: `req_demo_${crypto.randomUUID().slice(0, 8)}`,
  };
  return new Response(JSON.stringify(problem), { status: 503, headers: { 'content-type': 'application/problem+json', 'retry-after': '1', 'cache-control': 'no-store' } });
}
