/**
 * Runs `work` until it settles, `ms` milliseconds (at most 23 days) have passed or `outer` aborts. In the last two
 * cases its own signal is aborted and the promise is rejected with undefined, without waiting for `work`: a token
 * function takes no signal, and a `fetch` of somebody's own may ignore it. Without `work` it is a sleep.
 *
 * One timer and one listener on `outer`, both gone in the end. `AbortSignal.any` would leave its own behind on a
 * long-lived signal (https://github.com/nodejs/node/issues/54614).
 */
export async function withLimit<Result>(
  ms: number,
  outer: AbortSignal | undefined,
  work?: (own: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  // With a delay that does not fit into 31 bits a timer fires at once.
  const timer = setTimeout(stop, Math.min(ms, 2_000_000_000));
  outer?.addEventListener('abort', stop, { once: true });
  // A page's own Promise may lack `finally`.
  try {
    return await new Promise<Result>((resolve, reject) => {
      controller.signal.addEventListener('abort', () => reject());
      work?.(controller.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', stop);
  }
}
