import type { AttemptFacts } from './attemptFacts.ts';
import type { GoodtermsError } from './errors/goodtermsError.ts';
import type { TokenSource } from './readToken.ts';

/** What holds for every call of a client. */
export interface ClientOptions {
  /** Where the API lives, without `/v1`: `https://api.example.org`. In a page it may be relative to the page. */
  baseUrl: string;
  /**
   * The token for `Authorization: Bearer`, or a function that gets one. The function is called when the first call
   * needs a token and again after a 401; calls that wait share its answer. Default: none is sent.
   */
  token?: TokenSource | undefined;
  /** Sends the requests in place of the global `fetch`, as a proxy, a trace or a test needs it. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Milliseconds for a whole call: token, attempts, the waits between them, and the body. Default 20 000. */
  timeout?: number | undefined;
  /** Milliseconds for one attempt, its body included, so that a stalled connection is tried again. Default 8 000. */
  attemptTimeout?: number | undefined;
  /** How many times a call is tried again where that may help. Default 2. */
  retries?: number | undefined;
  /** Told what happens, for logs and measurements. Default: none. */
  hooks?: Hooks | undefined;
  /** Whether cookies go along, for sites that sign in by session. Default: what `fetch` does, `same-origin`. */
  credentials?: RequestCredentials | undefined;
}

/** What holds for one call. */
export interface CallOptions {
  /** Ends the call, also while it waits for its next attempt. Default: none. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call. Default: the client's. */
  timeout?: number | undefined;
  /** How many times it is tried again where that may help. Default: the client's. */
  retries?: number | undefined;
  /**
   * For a write: the key that makes it take effect once however often it is sent. Give one to go on with a write after
   * a reload; the API keeps keys for 24 hours. Default: a new UUID, the same for all attempts.
   */
  idempotencyKey?: string | undefined;
  /** More headers, for example `if-none-match`. The token, the key and the body's type are set over them. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/**
 * Called for every attempt. They watch and change nothing: one that throws ends as an unhandled rejection of its own
 * and the call goes on. No event holds a token, a header, a query or a body.
 */
export interface Hooks {
  /** An attempt is sent. */
  request?: ((event: RequestEvent) => void) | undefined;
  /** An answer has arrived complete, whatever its status. */
  response?: ((event: ResponseEvent) => void) | undefined;
  /** An attempt failed, and another one follows. */
  retry?: ((event: RetryEvent) => void) | undefined;
}

/** An attempt. */
export type RequestEvent = AttemptFacts;

/** An attempt that was answered. */
export interface ResponseEvent extends AttemptFacts {
  /** The HTTP status. */
  readonly status: number;
  /** Milliseconds from sending to the last byte. */
  readonly ms: number;
  readonly requestId: string | undefined;
}

/** An attempt that failed. */
export interface RetryEvent extends AttemptFacts {
  readonly error: GoodtermsError;
  /** Milliseconds until the next attempt. */
  readonly delay: number;
}
