/** The typed client of a Goodterms API: `goodterms/client`. Nothing but `fetch` is needed, in browsers and in Node. */
export type * from '../contract/types.ts';
export type { Method } from './attemptFacts.ts';
export type { Answer, Call, Meta } from './call.ts';
export { type Client, createClient } from './client.ts';
export { type Core, createCore } from './core.ts';
export { AbortedError } from './errors/abortedError.ts';
export { ConnectionError } from './errors/connectionError.ts';
export { GoodtermsError } from './errors/goodtermsError.ts';
export type { Phase } from './errors/phase.ts';
export { ProblemError } from './errors/problemError.ts';
export { ResponseError } from './errors/responseError.ts';
export { TimeoutError } from './errors/timeoutError.ts';
export * from './operations.ts';
export type { CallOptions, ClientOptions, Hooks, RequestEvent, ResponseEvent, RetryEvent } from './options.ts';
export type { PageQuery, Pages } from './pages.ts';
export type { TokenSource } from './readToken.ts';
