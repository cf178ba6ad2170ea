/** What is known of an answer beside its data. */
export interface Meta {
  /** The HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** `Request-Id`, to quote to whoever runs the API. */
  readonly requestId: string | undefined;
  /** How often the request was sent; 1 when the first attempt was answered. */
  readonly attempts: number;
  /** Whether this is the stored answer to an earlier attempt under the same idempotency key. */
  readonly replayed: boolean;
  /** `ETag`, to send back as `If-None-Match`. */
  readonly etag: string | undefined;
  /** `Deprecation` (RFC 9745), when the route is going away; `headers.get('sunset')` may say when. */
  readonly deprecation: string | undefined;
}

/** The data of an answer and what is known of it. */
export interface Answer<Output> {
  /** The body, unknown fields included. Undefined for 204, and for 304 where `If-None-Match` was sent. */
  readonly data: Output;
  readonly meta: Meta;
}

/** A request under way. Await it for the data, or ask for `withMeta()`; it is sent once either way. */
export interface Call<Output> extends Promise<Output> {
  /** The data together with status, headers, request id and attempts. */
  withMeta(): Promise<Answer<Output>>;
}

/**
 * Gives the two faces to one answer. The promise of the data alone is made only when somebody asks for it: one that
 * nobody holds would end as an unhandled rejection whenever only `withMeta()` is used.
 */
export function createCall<Output>(answer: Promise<Answer<Output>>): Call<Output> {
  // The prototype lends `catch` and `finally`, which are defined by `then` alone (ECMA-262, 27.2.5).
  const call: Call<Output> = Object.create(Promise.prototype);
  const then: Call<Output>['then'] = (fulfilled, rejected) => answer.then(({ data }) => data).then(fulfilled, rejected);
  return Object.assign(call, { then, withMeta: () => answer });
}
