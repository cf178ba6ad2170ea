import type { Answer } from './idempotency.ts';
import type { ErrorBody } from './stripeFailure.ts';

/** An error as Stripe sends it. */
export function errorAnswer(requestId: string, status: number, error: ErrorBody): Answer {
  const logUrl = `https://dashboard.stripe.com/test/logs/${requestId}`;
  return { status, body: JSON.stringify({ error: { ...error, request_log_url: logUrl } }), headers: {} };
}

/** Stripe itself has failed. */
export function serverError(requestId: string): Answer {
  return errorAnswer(requestId, 500, { type: 'api_error', message: 'An unknown error occurred' });
}

/** Too many requests; `retryAfter` in seconds. */
export function rateLimited(requestId: string, retryAfter: number | undefined): Answer {
  const error = { type: 'invalid_request_error', code: 'rate_limit', message: 'Request rate limit exceeded.' } as const;
  const answer = errorAnswer(requestId, 429, error);
  return retryAfter === undefined ? answer : { ...answer, headers: { 'retry-after': String(retryAfter) } };
}

/** Another request has the object. */
export function lockTimeout(requestId: string, status: number): Answer {
  const message = 'This object cannot be accessed right now because another API request or Stripe process is currently accessing it.';
  return errorAnswer(requestId, status, { type: 'invalid_request_error', code: 'lock_timeout', message });
}

/** What a proxy says of a server that it cannot reach. */
export function page(status: number): Answer {
  return { status, body: '<html><body><h1>502 Bad Gateway</h1></body></html>', headers: { 'content-type': 'text/html' } };
}

/** JSON, and not from Stripe. */
export function strangeJson(status: number): Answer {
  return { status, body: '{"message":"upstream connect error"}', headers: {} };
}
