import type { Method } from './attemptFacts.ts';
import { type Answer, type Call, createCall } from './call.ts';
import { AbortedError } from './errors/abortedError.ts';
import { ConnectionError } from './errors/connectionError.ts';
import { GoodtermsError } from './errors/goodtermsError.ts';
import type { Phase } from './errors/phase.ts';
import { ProblemError } from './errors/problemError.ts';
import { TimeoutError } from './errors/timeoutError.ts';
import { createIdempotencyKey } from './idempotencyKey.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import { readAnswer } from './readAnswer.ts';
import { readToken } from './readToken.ts';
import { retryDelay } from './retryPolicy.ts';
import { withLimit } from './withLimit.ts';

/**
 * What every operation is sent through. A body that is a string or a `Blob` is sent as CSV, any other as JSON.
 *
 * @param search the query as the end of the URL, from its question mark on
 */
export type Core = <Output>(
  method: Method,
  path: string,
  options?: CallOptions,
  body?: unknown,
  search?: string,
) => Call<Output>;

export function createCore(options: ClientOptions): Core {
  // A request reads the URL as `fetch` will, relative to the page if there is one, and refuses it now, not later.
  const base = new Request(options.baseUrl).url.replace(/\/+$/, '');
  const { hooks = {}, attemptTimeout = 8000, credentials } = options;
  let keptToken: Promise<string> | undefined;

  /** Tries until there is an answer, or no use in trying. */
  async function send<Output>(method: Method, path: string, call: CallOptions, body: unknown, search: string): Promise<Answer<Output>> {
    const { signal, timeout = options.timeout ?? 20_000 } = call;
    let { retries = options.retries ?? 2 } = call;
    const deadline = performance.now() + timeout;
    const idempotencyKey = method === 'GET' ? undefined : (call.idempotencyKey ?? createIdempotencyKey());
    const headers = new Headers(call.headers);
    if (idempotencyKey) headers.set('idempotency-key', idempotencyKey);
    const isCsv = typeof body === 'string' || body instanceof Blob;
    if (body) headers.set('content-type', isCsv ? 'text/csv' : 'application/json');
    const init = { method, headers, cache: 'no-store', body: isCsv ? body : JSON.stringify(body), credentials } as RequestInit;

    const facts = { method, path, attempts: 0, idempotencyKey };
    let mayRenewToken = typeof options.token === 'function';

    for (;;) {
      if (signal?.aborted) throw new AbortedError(facts, signal.reason);
      facts.attempts++;
      let phase: Phase = 'token';
      let token: Promise<string> | undefined;
      let error: GoodtermsError;
      const timeLeft = deadline - performance.now();
      try {
        return await withLimit(Math.min(timeLeft, attemptTimeout), signal, async (own) => {
          token = keptToken ??= readToken(options.token);
          const value = await token;
          own.throwIfAborted();
          if (value) headers.set('authorization', `Bearer ${value}`);
          phase = 'connect';
          tell(hooks.request, facts);
          const start = performance.now();
          const response = await (options.fetch ?? fetch)(base + path + search, { ...init, signal: own });
          phase = 'body';
          const text = await response.text();
          const { status } = response;
          const requestId = response.headers.get('request-id') ?? undefined;
          tell(hooks.response, { ...facts, status, ms: performance.now() - start, requestId });
          return readAnswer<Output>(response, text, facts, requestId, headers.has('if-none-match'));
        });
      } catch (cause) {
        if (signal?.aborted) continue;
        if (cause === undefined) error = new TimeoutError(facts, phase, timeLeft < attemptTimeout ? timeout : attemptTimeout);
        else if (phase !== 'token' && cause instanceof GoodtermsError) error = cause;
        else error = new ConnectionError(facts, phase, cause);
      }
      const { status, retryAfter } = error as ProblemError;
      if (token === keptToken && (status === 401 || phase === 'token')) keptToken = undefined;
      let delay = 0;
      if (status === 401 && mayRenewToken) mayRenewToken = false;
      else delay = error.retryable && retries-- > 0 ? retryDelay(facts.attempts, retryAfter, Math.random()) : Infinity;
      if (!(performance.now() + delay < deadline)) throw error;
      tell(hooks.retry, { ...facts, error, delay });
      await withLimit(delay, signal, () => new Promise(() => {})).catch(() => {});
    }
  }

  return (method, path, call = {}, body, search = '') => createCall(send(method, path, call, body, search));
}

function tell<Event>(hook: ((event: Event) => void) | undefined, event: Event): void {
  void Promise.resolve({...event}).then(hook);
}
