/** Stripe's name for the request that was answered, by which it is found in the dashboard; empty where there is none. */
export function requestOf(answer: object): string {
  const { lastResponse } = answer as { lastResponse?: { requestId?: unknown } }; // the package adds it to what it answers; a stand-in may not
  return typeof lastResponse?.requestId === 'string' ? lastResponse.requestId : '';
}
