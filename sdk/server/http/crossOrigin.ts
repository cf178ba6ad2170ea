const allowedHeaders = 'Authorization, Content-Type, Idempotency-Key, If-None-Match, Goodterms-Locale';
const exposedHeaders = 'Request-Id, Date, Retry-After, Idempotency-Replayed, ETag, Deprecation, Sunset, Goodterms-Should-Retry';
const preflightSeconds = 7200; // the most that Chromium remembers

/** Whether a page of this origin may call: no `Origin` header (not a page), our own origin, or one that the owner allowed. */
export function mayCall(request: Request, allowedOrigins: readonly string[]): boolean {
  const origin = request.headers.get('origin');
  return origin === null || allowedOrigins.includes(origin) || request.headers.get('sec-fetch-site') === 'same-origin' || origin === new URL(request.url).origin;
}

/**
 * Whether a page of our own origin asks, by the word of its browser: every browser we know sends `Sec-Fetch-Site` or, with
 * what changes something, `Origin`. A cookie alone proves nothing: it is sent whoever asks.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  return site === null ? request.headers.get('origin') === new URL(request.url).origin : site === 'same-origin';
}

/** The headers that let an allowed page read the answer. Nothing is allowed by a wildcard. */
export function crossOriginHeaders(request: Request, allowedOrigins: readonly string[]): Record<string, string> {
  const origin = request.headers.get('origin');
  if (origin === null || !allowedOrigins.includes(origin)) return { vary: 'Origin' };
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': exposedHeaders,
  };
}

/** The answer to the question that a browser asks before a call from another origin. */
export function preflight(request: Request, allowedOrigins: readonly string[]): Response {
  const headers = crossOriginHeaders(request, allowedOrigins);
  if (!('access-control-allow-origin' in headers)) return new Response(null, { status: 403, headers });
  return new Response(null, {
    status: 204,
    headers: {
      ...headers,
      'access-control-allow-methods': 'GET, POST, PUT',
      'access-control-allow-headers': allowedHeaders,
      'access-control-max-age': String(preflightSeconds),
    },
  });
}
