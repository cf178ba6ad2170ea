const transient = [408, 425, 429, 500, 502, 503, 504];

/**
 * Whether an answer is worth another try. `Goodterms-Should-Retry: true|false` decides where the server sends it.
 * A 409 is worth one only when the server says when: the first request under the same key is still at work then.
 */
export function isRetryable(status: number, headers: Headers): boolean {
  const wish = headers.get('goodterms-should-retry');
  return wish ? wish === 'true' : transient.includes(status) || (status === 409 && headers.has('retry-after'));
}

/**
 * `Retry-After` (RFC 9110, section 10.2.3: seconds or an HTTP date) in milliseconds from now. Undefined when there is
 * none, or none that can be read, or it has passed.
 */
export function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after') ?? 'none';
  const seconds = Number(value);
  const ms = seconds >= 0 ? seconds * 1000 : Date.parse(value) - Date.now();
  return ms >= 0 ? ms : undefined;
}

/**
 * Milliseconds until the next attempt: at random up to 300, then 600, 1200 … 5000, or as long as the server asked and
 * up to a tenth more. Infinity when it asked for over a minute: nobody waits that long.
 *
 * @param retries how many retries went before
 * @param random from 0 to 1
 */
export function retryDelay(attempt: number, retryAfter: number | undefined, random: number): number {
  if (retryAfter === undefined) return random * Math.min(5000, 150 * 2 ** attempt);
  return retryAfter > 60_000 ? Infinity : retryAfter * (1 + random / 10);
}
