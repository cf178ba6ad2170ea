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

/**
 * Makes the transport for the operations. Each of those is a function of its own, so that a page bundles only those it
 * calls.
 *
 * A call is sent at once. It is rejected with a {@link GoodtermsError}, or with a `TypeError` when it was made wrongly.
 *
 * @example
 * const core = createCore({ baseUrl: 'https://api.example.org', token: () => fetchToken() });
 * const standing = await getStanding(core);
 * @throws {TypeError} when `baseUrl` is no URL, or one with a user name and password in it.
 */
export function createCore(options: ClientOptions): Core {
  // A request reads the URL as `fetch` will, relative to the page if there is one, and refuses it now, not later.
  const base = new Request(options.baseUrl).url.replace(/\/+$/, '');
  const { hooks = {}, attemptTimeout = 8000, credentials } = options;
  let keptToken: Promise<string> | undefined;

  /**
   * Tries until there is an answer, or no use in another try. In one piece for the bytes: what is handed from function
   * to function keeps its long name.
   */
  async function send<Output>(
    method: Method,
    path: string,
    call: CallOptions,
    body: unknown,
    search: string,
  ): Promise<Answer<Output>> {
    const { signal } = call;
    const deadline = Date.now() + (call.timeout ?? options.timeout ?? 20_000);
    let retries = call.retries ?? options.retries ?? 2;
    let mayRenewToken = typeof options.token === 'function';

    const idempotencyKey = method === 'GET' ? undefined : call.idempotencyKey || createIdempotencyKey();
    const headers = new Headers(call.headers);
    if (idempotencyKey) headers.set('idempotency-key', idempotencyKey);
    const isCsv = typeof body === 'string' || body instanceof Blob;
    if (body !== undefined) headers.set('content-type', isCsv ? 'text/csv' : 'application/json');
    const init = {
      method,
      headers,
      cache: 'no-store', // a framework that patches `fetch` must not show one member's standing to another
      body: isCsv ? body : JSON.stringify(body),
      credentials,
    } as RequestInit; // what is undefined here counts as left out, which the type does not know

    const facts = { method, path, attempts: 0, idempotencyKey };

    for (;;) {
      if (signal?.aborted) throw new AbortedError(facts, signal.reason);
      facts.attempts++;
      const limit = Math.min(deadline - Date.now(), attemptTimeout);
      let phase: Phase = 'token';
      let token: Promise<string> | undefined;
      let error: GoodtermsError;

      const exchange = async (own: AbortSignal): Promise<Answer<Output>> => {
        token = keptToken ??= readToken(options.token);
        const bearer = await token;
        own.throwIfAborted(); // given up meanwhile: the next attempt may be under way
        if (bearer) headers.set('authorization', `Bearer ${bearer}`);

        phase = 'connect';
        tell(hooks.request, facts);
        const start = Date.now();
        const response = await (options.fetch ?? fetch)(base + path + search, { ...init, signal: own });

        phase = 'body';
        const text = await response.text();
        const { status } = response;
        const requestId = response.headers.get('request-id') ?? undefined;
        tell(hooks.response, { ...facts, status, ms: Date.now() - start, requestId });
        return readAnswer<Output>(response, text, facts, requestId, headers.has('if-none-match'));
      };

      try {
        return await withLimit(limit, signal, exchange);
      } catch (cause) {
        if (signal?.aborted) continue;
        if (cause === undefined) error = new TimeoutError(facts, phase, limit);
        // What a token function throws is a cause, even when it is an error of ours about the API that gives tokens.
        else if (phase !== 'token' && cause instanceof GoodtermsError) error = cause;
        else error = new ConnectionError(facts, phase, cause);
      }

      const { status, retryAfter } = error as Partial<ProblemError>; // only a problem has them
      // Another call may have asked for the next token already: that one is kept, so that all wait for the same.
      if (token === keptToken && (status === 401 || phase === 'token')) keptToken = undefined;

      let delay = 0;
      if (status === 401 && mayRenewToken) mayRenewToken = false;
      else delay = error.retryable && retries-- > 0 ? retryDelay(facts.attempts, retryAfter, Math.random()) : Infinity;
      if (!(Date.now() + delay < deadline)) throw error;

      tell(hooks.retry, { ...facts, error, delay });
      await withLimit(delay, signal).catch(() => {}); // no work: a sleep, which an abort cuts short
    }
  }

  return (method, path, call = {}, body, search = '') => createCall(send(method, path, call, body, search));
}

/** Calls a hook a moment later with a copy, so that what it throws is reported as its own and cannot fail the call. */
function tell<Event extends object>(hook: ((event: Event) => void) | undefined, event: Event): void {
  void Promise.resolve({ ...event }).then(hook);
}
