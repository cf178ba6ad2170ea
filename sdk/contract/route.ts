import type * as z from 'zod/mini';
import type { ProblemName } from './problems.ts';

/** One line of the table of routes. Everything that serves, calls, documents, mocks or checks the API reads it. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT';
  /** With `{name}` for what varies. */
  path: string;
  /** Who may call it: the signed-in member, the owner with their key or at their desk, or anyone. */
  by: 'member' | 'owner' | 'anyone';
  summary: string;
  /** The body. A POST with a body schema takes JSON; `text/csv` bodies are streamed and have none. */
  input?: z.ZodMiniType;
  bodyType?: 'application/json' | 'text/csv';
  /** The largest JSON body, bytes. Default: 64 KiB. */
  largestBody?: number;
  query?: z.ZodMiniType;
  /** True for a POST that stores nothing: it takes no idempotency key. */
  readsOnly?: boolean;
  /**
   * True for a POST that `navigator.sendBeacon` can make, as a page is left: its JSON may come as `text/plain`, and it takes
   * no idempotency key, since losing it or having it twice hurts nobody.
   */
  isBeacon?: boolean;
  output: z.ZodMiniType;
  status: 200 | 201;
  /** Beyond those that every route can answer: see `commonProblems`. */
  problems: readonly ProblemName[];
}

/** A route that changes something by POST: it takes an idempotency key. */
export function isKeyed(route: Route): boolean {
  return route.method === 'POST' && route.readsOnly !== true && route.isBeacon !== true;
}

/** The problems that a route can answer because of what it is, before those in its own line. */
export function commonProblems(route: Route): ProblemName[] {
  const common: ProblemName[] = ['internal_error', 'unavailable', 'rate_limited'];
  if (route.by !== 'anyone') common.push('unauthenticated');
  if (route.by !== 'owner') common.push('origin_not_allowed');
  if (route.path.includes('{')) common.push('not_found');
  if (route.input) common.push('invalid_json', 'unsupported_media_type');
  if (route.input || route.query) common.push('invalid_input');
  if (route.input || route.bodyType) common.push('body_too_large');
  if (isKeyed(route)) common.push('idempotency_key_missing', 'idempotency_key_reused');
  return common;
}
