import * as z from 'zod/mini';
import { isKeyed } from '../../contract/route.ts';
import { handlers } from '../handlers.ts';
import type { Reading, Writing } from '../handler.ts';
import { hash } from '../hash.ts';
import type { Clock } from '../clock.ts';
import type { Claim, Identity } from '../identity/identity.ts';
import type { Call, Kit } from '../kit.ts';
import { ApiProblem } from '../problem.ts';
import { BadCursorError } from '../store/badCursorError.ts';
import { TakenReferenceError } from '../store/takenReferenceError.ts';
import type { RouteName } from '../../contract/routes.ts';
import { expectType, readJson } from './readBody.ts';
import type { FoundRoute } from './findRoute.ts';

interface Door {
  /** As it is for one call. */
  kit: () => Promise<Kit>;
  clock: Clock;
  identity: Identity;
  /** By the owner key, or by the session of the desk. */
  isOwner: (request: Request, now: Date) => Promise<boolean>;
  checkAnswers: boolean;
}

const defaultLimit = 25;
const longestKey = 255;

// The table pairs each route with a use case of its own input and output; here they are handled alike.
type AnyHandler = Reading<RouteName> | Writing<RouteName, unknown>;

/** From a request for a known route to its answer: who asks, what they ask, the use case, and the answer kept under its key. */
export async function answerRoute(door: Door, found: FoundRoute, request: Request): Promise<Response> {
  const now = door.clock.now();
  const claim = await admit(door, found, request, now);
  const body = found.route.input ? await readJson(request, found.route.largestBody, found.route.isBeacon ? ['application/json', 'text/plain'] : undefined) : { text: '', value: undefined };
  if (found.route.bodyType) expectType(request, [found.route.bodyType]);
  const call: Call<unknown> = {
    kit: await door.kit(),
    now,
    claim,
    locale: request.headers.get('goodterms-locale'),
    input: found.route.input ? parse(found.route.input, body.value, '') : undefined,
    query: readQuery(found, request),
    param: (name) => found.params[name] ?? '',
    request,
  };
  const handler = handlers[found.name] as AnyHandler; // see AnyHandler

  try {
    if ('read' in handler) return await read(door, found, request, await handler.read(call as never)); // the input was parsed by this route's own schema
    return await write(door, found, call, handler, body.text);
  } catch (error) {
    if (error instanceof BadCursorError) throw unknownCursor();
    if (error instanceof TakenReferenceError) throw takenAtTheSameTime();
    throw error;
  }
}

async function admit({ identity, isOwner }: Door, { route }: FoundRoute, request: Request, now: Date): Promise<Claim | null> {
  if (route.by === 'anyone') return null;
  if (route.by === 'owner') {
    if (await isOwner(request, now)) return null;
    throw new ApiProblem('unauthenticated', 'This call needs Authorization: Bearer <owner key>, or the session of the desk from a page of the same origin.');
  }
  const claim = await identity.identify(request, now);
  if (!claim) throw new ApiProblem('unauthenticated', 'This call needs a member token that is not over, or the site\'s own session. Mint a fresh token and try again.');
  return claim;
}

function parse(schema: z.ZodMiniType, value: unknown, pointer: string): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.slice(0, 20).map((issue) => ({ pointer: `${pointer}/${issue.path.map(escapePointer).join('/')}`, detail: issue.message }));
  throw new ApiProblem('invalid_input', 'The input does not fit; see `errors` for where and why.', { errors });
}

/** RFC 6901. */
function escapePointer(part: PropertyKey): string {
  return String(part).replaceAll('~', '~0').replaceAll('/', '~1');
}

function readQuery({ route }: FoundRoute, request: Request): Call<unknown>['query'] {
  if (!route.query) return { limit: defaultLimit, cursor: null };
  const query = parse(route.query, Object.fromEntries(new URL(request.url).searchParams), '?') as Partial<Call<unknown>['query']>; // every query is made of these
  return { limit: defaultLimit, cursor: null, ...query };
}

/** The body as it leaves. What the contract does not allow never does, where answers are checked. */
function written(door: Door, found: FoundRoute, output: unknown): { status: number; body: string } {
  if (door.checkAnswers) {
    const checked = found.route.output.safeParse(output);
    if (!checked.success) throw new TypeError(`${found.name} would answer against the contract: ${checked.error.message}`);
  }
  return { status: found.route.status, body: JSON.stringify(output) };
}

async function write(door: Door, found: FoundRoute, call: Call<unknown>, handler: Writing<RouteName, unknown>, bodyText: string): Promise<Response> {
  const prepared = await handler.prepare?.(call as never); // the input was parsed by this route's own schema
  const claim = await keyClaim(found, call, prepared === undefined ? bodyText : JSON.stringify(prepared));
  const kept = handler.work && claim ? await keptAnswer(call, claim) : null;
  const answer = kept ?? (await answerOnce(door, found, call, handler, claim, handler.work ? await handler.work(call as never) : prepared)); // as above
  handler.committed?.(call as never); // as above
  const { body } = handler.finish ? written(door, found, await handler.finish(call as never, JSON.parse(answer.body) as never)) : answer; // as above; the body is as `write` answered it
  return respond(answer.status, body, answer.replayed ? { 'idempotency-replayed': 'true' } : {});
}

interface KeyClaim {
  scope: string;
  key: string;
  bodyHash: string;
}

interface Answer {
  status: number;
  body: string;
  replayed: boolean;
}

/** What is changed and what is answered, in one transaction with the key that it is kept under. */
async function answerOnce(door: Door, found: FoundRoute, call: Call<unknown>, handler: Writing<RouteName, unknown>, claim: KeyClaim | null, prepared: unknown): Promise<Answer> {
  return await call.kit.store.transaction(async (records) => {
    const earlier = claim && (await records.claimKey({ ...claim, at: call.now.toISOString() }));
    if (earlier) return replay(earlier, claim.bodyHash);
    const fresh = written(door, found, await handler.write(call as never, records, prepared)); // as above
    if (claim) await records.keepAnswer({ ...claim, ...fresh });
    return { ...fresh, replayed: false };
  });
}

async function keptAnswer({ kit }: Call<unknown>, { scope, key, bodyHash }: KeyClaim): Promise<Answer | null> {
  const earlier = await kit.store.reader.keptAnswer(scope, key);
  return earlier && replay(earlier, bodyHash);
}

function replay(earlier: { bodyHash: string; status: number; body: string }, bodyHash: string): Answer {
  if (earlier.bodyHash === bodyHash) return { status: earlier.status, body: earlier.body, replayed: true };
  throw new ApiProblem('idempotency_key_reused', 'This idempotency key was used with another body or address. Use a new key for a new intention.');
}

/** A key counts for one caller. Another route or another body under it is another intention. */
async function keyClaim(found: FoundRoute, { claim, request }: Call<unknown>, body: string): Promise<KeyClaim | null> {
  if (!isKeyed(found.route)) return null;
  const key = request.headers.get('idempotency-key') ?? '';
  if (key === '' || key.length > longestKey) throw new ApiProblem('idempotency_key_missing', `This call needs an Idempotency-Key header of 1 to ${longestKey} characters, the same for every attempt of one intention.`);
  return { scope: claim ? `member:${claim.memberId}` : 'owner', key, bodyHash: await hash(JSON.stringify([found.name, found.params, body])) };
}

/** Only what is asked for by GET may be kept and asked for again. */
async function read(door: Door, found: FoundRoute, request: Request, output: unknown): Promise<Response> {
  const { status, body } = written(door, found, output);
  if (found.route.method !== 'GET') return respond(status, body, {});
  const etag = `"${(await hash(body)).slice(0, 22)}"`;
  const isKnown = matches(request.headers.get('if-none-match'), etag);
  return respond(isKnown ? 304 : status, isKnown ? null : body, { etag, 'cache-control': 'private, no-cache' });
}

/** A proxy that compresses marks our tag as weak, and a cache may know several: RFC 9110 §13.1.2. */
function matches(ifNoneMatch: string | null, etag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}

function respond(status: number, body: string | null, headers: Record<string, string>): Response {
  return new Response(body, { status, headers: { 'cache-control': 'no-store', ...(body !== null && { 'content-type': 'application/json' }), ...headers } });
}

function unknownCursor(): ApiProblem {
  return new ApiProblem('invalid_input', 'The cursor is not one of ours. Pass `nextCursor` of the page before, as it is.', { errors: [{ pointer: '?/cursor', detail: 'unknown' }] });
}

/** Use cases look a reference up before they save under it, so only a call at the same moment can have taken it. Trying again finds it. */
function takenAtTheSameTime(): ApiProblem {
  return new ApiProblem('unavailable', 'Another call was saving under the same reference. Try again with the same idempotency key.');
}
