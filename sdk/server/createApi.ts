import { openApi } from '../contract/openApi.ts';
import type { Billing } from './billing/billing.ts';
import { arrangingStore } from './billing/arrangingStore.ts';
import { answerNotice } from './billing/answerNotice.ts';
import { bookkeeper } from './billing/bookkeeper.ts';
import { booksCarrier } from './billing/booksCarrier.ts';
import { BooksUnavailableError } from './billing/booksUnavailableError.ts';
import { ledger } from './billing/ledger.ts';
import { type Clock, systemClock } from './clock.ts';
import { mayCall, crossOriginHeaders, preflight } from './http/crossOrigin.ts';
import { answerRoute } from './http/answerRoute.ts';
import { findRoute } from './http/findRoute.ts';
import type { Identity } from './identity/identity.ts';
import { ownerSession, ownerSessionPath } from './identity/ownerSession.ts';
import type { Kit } from './kit.ts';
import { mailCarrier, type MailOptions } from './mail/mailCarrier.ts';
import { newId } from './newId.ts';
import { type Carrier, outboxCarrier } from './outbox/carrier.ts';
import type { Outbox } from './outbox/outbox.ts';
import { bearerOf, ownerKeyCheck } from './ownerKey.ts';
import { answerPeer } from './peer/answerPeer.ts';
import { isPeerPath, peerPath } from './peer/peerPath.ts';
import { editionsOf } from './playbook/editions.ts';
import type { Playbook } from './playbook/playbook.ts';
import { ApiProblem } from './problem.ts';
import { runDue, type RunReport } from './runDue.ts';
import { sealedIds } from './sealedIds.ts';
import type { Store } from './store/store.ts';
import { answerUnsubscribe, unsubscribePath } from './unsubscribe/answerUnsubscribe.ts';
import { unsubscribeTokens } from './unsubscribe/unsubscribeTokens.ts';

export interface ApiOptions {
  /** Where our own records live. The API does not close it. */
  store: Store;
  /** How a request proves which member it speaks for. */
  identity: Identity;
  /** At least 24 bytes. Owner routes take it as `Authorization: Bearer`; the desk takes it once, for a session. No page keeps it. */
  ownerKey: string;
  /** Read and checked by `readPlaybook`. It is in force until another is published, at the desk or by `PUT /v1/owner/playbook`. */
  playbook: Playbook;
  /** The text that `playbook` was read from, for the desk to edit, comments and all. Default: written anew. */
  playbookText?: string;
  /** Where the money is recorded. Default: the built-in ledger. */
  billing?: Billing;
  /** Default: the system's. */
  clock?: Clock;
  /** Where messages leave to. Without one they wait in the store. */
  outbox?: Outbox;
  /** How letters leave by mail. Without it nobody is written to by mail. */
  mail?: MailOptions;
  /** Origins of pages on other hosts that may call, for example `https://members.example`. The API's own origin always may. */
  allowedOrigins?: string[];
  /** Told of every call once it is answered: no bodies, no tokens, no ids of members. */
  log?: (line: LogLine) => void;
  /** Told of what is wrong and yet made no call fail: a published playbook that this version does not accept, books that cannot be read just now. */
  warn?: (warning: Error) => void;
  /** Checks every answer against the contract before it leaves. For tests and development; it costs time. */
  checkAnswers?: boolean;
}

export interface LogLine {
  requestId: string;
  method: string;
  /** The route's pattern, `/v1/plans/{id}`, never the address itself. */
  route: string;
  status: number;
  /** Milliseconds. */
  took: number;
  /** The problem's code, when there was one. */
  code?: string;
  /** For what failed on our side. */
  error?: unknown;
}

/** A Goodterms API. Nothing in it is tied to Node: it mounts wherever a `Request` becomes a `Response`. */
export interface Api {
  fetch(request: Request): Promise<Response>;
  /** Does what has fallen due. Call it every minute, from any number of processes. */
  runDue(now?: Date): Promise<RunReport>;
}

/**
 * Makes an API that keeps the Goodterms contract.
 *
 * @example
 * const api = createApi({ store: await sqliteStore({ file: 'goodterms.db' }), identity: signedToken({ secret }), ownerKey, playbook });
 * export default { fetch: api.fetch };
 */
export function createApi(options: ApiOptions): Api {
  const { identity, playbook, billing = ledger, clock = systemClock, outbox, mail, allowedOrigins = [], log = () => {}, warn = () => {}, checkAnswers = false } = options;
  const { books, steward } = billing;
  const store = books && steward ? arrangingStore(options.store, { clock, isTheirs: books.isTheirs }) : options.store;
  const editions = editionsOf({ store, clock, playbook, sendsMail: mail !== undefined, warn, ...(options.playbookText !== undefined && { playbookText: options.playbookText }) });
  const keeper = billing.books ? bookkeeper({ store, books: billing.books, clock, playbook: editions.inForce, warn }) : null;
  const first: Kit = { store, billing, keeper, playbook, editions, clock, carries: [...(mail ? (['email'] as const) : []), ...(outbox ? (['webhook'] as const) : [])], peerTokens: sealedIds(options.ownerKey, 'goodterms peer 1') };
  const kit = async (): Promise<Kit> => ({ ...first, playbook: await editions.inForce() });
  const tokens = unsubscribeTokens(options.ownerKey);
  const carriersOf = (now: Kit): Carrier[] => [...(outbox ? [outboxCarrier(outbox)] : []), ...(mail ? [mailCarrier(now, mail, tokens)] : []), ...(keeper ? [booksCarrier(now, keeper)] : [])];
  carriersOf(first); // what cannot be sent is told now, not when it is due
  const isOwnerKey = ownerKeyCheck(options.ownerKey);
  const session = ownerSession(options.ownerKey, isOwnerKey);
  const isOwner = async (request: Request, now: Date): Promise<boolean> => (await isOwnerKey(bearerOf(request))) || (await session.isOpen(request, now));

  async function answer(request: Request): Promise<Response> {
    if (request.method === 'OPTIONS') return preflight(request, allowedOrigins);
    const { pathname } = new URL(request.url);
    if (pathname === '/healthz') return Response.json({ ok: true });
    if (pathname === '/readyz') return await readiness(store);
    if (pathname === '/openapi.json') return Response.json(openApi());
    if (pathname === ownerSessionPath) return await session.answer(request, clock.now());
    if (pathname === unsubscribePath) return await answerUnsubscribe(await kit(), tokens, request);
    if (isPeerPath(pathname)) return await answerPeer(await kit(), request);
    if (billing.books && pathname === billing.books.noticePath) return await answerNotice(await kit(), billing.books, request);
    if (!mayCall(request, allowedOrigins)) throw new ApiProblem('origin_not_allowed', 'This origin is not one of the allowed origins. Add it to allowedOrigins, or call from the server.');
    const found = findRoute(request.method, pathname);
    if (!found) throw new ApiProblem('not_found', 'There is no such address. See /openapi.json for all of them.');
    if ('methods' in found) throw methodNotAllowed(found.methods);
    return await answerRoute({ kit, clock, identity, isOwner, checkAnswers }, found, request);
  }

  return {
    async fetch(request) {
      const started = performance.now();
      const requestId = newId('req');
      const { response, code, error } = await answer(request).then(
        (answered) => ({ response: answered, code: undefined, error: undefined }),
        (thrown: unknown) => failure(thrown, requestId),
      );
      for (const [name, value] of Object.entries(crossOriginHeaders(request, allowedOrigins))) response.headers.set(name, value);
      response.headers.set('request-id', requestId);
      log({ requestId, method: request.method, route: routeOf(request, billing), status: response.status, took: performance.now() - started, ...(code && { code }), ...(error !== undefined && { error }) });
      return response;
    },
    async runDue(now = clock.now()) {
      const today = await kit();
      return await runDue(today, carriersOf(today), now);
    },
  };
}

function methodNotAllowed(methods: string[]): ApiProblem {
  const allow = methods.join(', ');
  return new ApiProblem('method_not_allowed', `This address takes ${allow}.`, {}, { allow });
}

function failure(thrown: unknown, requestId: string): { response: Response; code: string; error: unknown } {
  const problem = thrown instanceof ApiProblem ? thrown : unforeseen(thrown);
  const body = problem.toBody(requestId);
  const headers = { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...(body.status === 503 && { 'retry-after': '2' }), ...(body.status === 401 && { 'www-authenticate': 'Bearer' }), ...problem.headers };
  return { response: new Response(JSON.stringify(body), { status: body.status, headers }), code: problem.code, error: thrown instanceof ApiProblem ? undefined : thrown };
}

/** The log says what it was. */
function unforeseen(thrown: unknown): ApiProblem {
  if (thrown instanceof BooksUnavailableError) return new ApiProblem('unavailable', 'Where the money is recorded does not answer as it should. Try again in a moment with the same idempotency key: what was done already is not done twice.');
  return new ApiProblem('internal_error', 'Something failed on our side; nothing was changed. Try again with the same idempotency key.');
}

async function readiness(store: Store): Promise<Response> {
  try {
    await store.ready();
    return Response.json({ ok: true });
  } catch {
    throw new ApiProblem('unavailable', 'The store does not answer.');
  }
}

function routeOf(request: Request, { books }: Billing): string {
  const { pathname } = new URL(request.url);
  if (pathname === unsubscribePath || pathname === ownerSessionPath || pathname === books?.noticePath) return pathname;
  if (isPeerPath(pathname)) return peerPath;
  const found = findRoute(request.method, pathname);
  return found && 'route' in found ? found.route.path : 'other';
}
