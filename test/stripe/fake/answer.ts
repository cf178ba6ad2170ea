import { Stripe } from 'stripe';
import { checkReply } from '../checkReply.ts';
import { checkRequest, type CheckedRequest, type SentRequest } from '../checkRequest.ts';
import type { OperationName } from '../operations.ts';
import type { Books } from './books.ts';
import { errorAnswer, lockTimeout, page, rateLimited, serverError, strangeJson } from './errorAnswers.ts';
import { expand } from './expand.ts';
import type { BrokenWire, Fault, Faults } from './faults.ts';
import { handlers } from './handlers/handlers.ts';
import type { Answer, IdempotencyKeys } from './idempotency.ts';
import { listOfTexts } from './params.ts';
import { checkPermission, permissionFor } from './permissions.ts';
import { invalidRequest, NotModelled, StripeFailure } from './stripeFailure.ts';

/** What the fake knows besides the books. */
export interface Desk {
  books: Books;
  faults: Faults;
  keys: IdempotencyKeys;
  /** Secret and restricted keys, and what the restricted ones may do. */
  apiKeys: ReadonlyMap<string, 'everything' | ReadonlySet<string>>;
  requests: RecordedRequest[];
  /** What was sent or answered against the contract. */
  contractFaults: string[];
}

/** A request that the fake has had. */
export interface RecordedRequest extends SentRequest {
  /** As in the `Request-Id` of the answer. */
  requestId: string;
  /** Undefined where the contract has no such call. */
  operation: OperationName | undefined;
  /** The id in the path. */
  id: string | undefined;
  apiKey: string;
  /** What was answered; undefined as long as nothing was. */
  status: number | undefined;
}

/** What happens on the wire: an answer, or none. */
export type OnTheWire = { kind: 'answer'; answer: Answer } | { kind: 'cut' } | { kind: 'silence' };

/** Answers one request the way Stripe does: the key first, then the contract, the permission, the idempotency key, and last the call. */
export async function answerRequest(desk: Desk, sent: SentRequest & { apiKey: string; apiVersion: string | undefined }): Promise<OnTheWire> {
  const checked = checkRequest(sent);
  const { operation, id } = checked;
  const { apiVersion, ...request } = sent;
  const recorded: RecordedRequest = { ...request, requestId: `req_${desk.requests.length + 1}`, operation, id, status: undefined };
  desk.requests.push(recorded);
  noteFaults(desk, recorded, checked, apiVersion);
  const fault = desk.faults.take(checked.operation);
  const onTheWire = await underFault(desk, recorded, checked, fault);
  if (onTheWire.kind === 'answer') {
    recorded.status = onTheWire.answer.status;
    onTheWire.answer.headers['request-id'] ??= recorded.requestId;
  }
  return onTheWire;
}

function noteFaults(desk: Desk, request: RecordedRequest, { faults }: CheckedRequest, apiVersion: string | undefined): void {
  const note = (message: string): void => void desk.contractFaults.push(`${request.method} ${request.path}: ${message}`);
  for (const { message } of faults) note(message);
  if (apiVersion !== Stripe.API_VERSION) note(`Stripe-Version is ${apiVersion ?? 'missing'}, not ${Stripe.API_VERSION}.`);
}

async function underFault(desk: Desk, request: RecordedRequest, checked: CheckedRequest, fault: Fault | undefined): Promise<OnTheWire> {
  if (fault === undefined || fault.how === 'slow') {
    return { kind: 'answer', answer: await carryOut(desk, request, checked, undefined, fault?.until) };
  }
  switch (fault.how) {
    case 'rate limited':
      return { kind: 'answer', answer: rateLimited(request.requestId, fault.retryAfter) };
    case 'lock timeout':
      return { kind: 'answer', answer: lockTimeout(request.requestId, fault.status ?? 409) };
    case 'server error':
      return { kind: 'answer', answer: await carryOut(desk, request, checked, { ...fault, error: serverError(request.requestId) }) };
    default:
      if (fault.afterEffect) await carryOut(desk, request, checked);
      return broken(fault);
  }
}

/** What is on the wire when it is not Stripe that answers. */
function broken(fault: BrokenWire): OnTheWire {
  switch (fault.how) {
    case 'html':
      return { kind: 'answer', answer: page(fault.status ?? 502) };
    case 'json without error':
      return { kind: 'answer', answer: strangeJson(fault.status ?? 500) };
    default:
      return { kind: fault.how === 'cut' ? 'cut' : 'silence' };
  }
}

/** A 500 in the place of what a call answers. */
interface BrokenAnswer {
  afterEffect?: boolean;
  kept?: boolean;
  error: Answer;
}

/** Does what was asked, at most once for each idempotency key. */
async function carryOut(
  desk: Desk,
  request: RecordedRequest,
  checked: CheckedRequest,
  instead?: BrokenAnswer,
  until?: Promise<unknown>,
): Promise<Answer> {
  const key = request.method === 'POST' ? request.idempotencyKey : undefined;
  let operation: OperationName;
  try {
    operation = refuseBadRequest(desk, request, checked);
    if (instead?.kept === false && !instead.afterEffect) return instead.error;
    const fingerprint = JSON.stringify([request.method, request.path, request.params]);
    const replayed = key === undefined ? undefined : desk.keys.take(key, fingerprint, desk.books.clock.now().getTime());
    if (replayed) return { ...replayed, headers: { ...replayed.headers, 'idempotent-replayed': 'true' } };
  } catch (error) {
    return answerFor(desk, request, error);
  }
  await until;
  const isDone = instead === undefined || instead.afterEffect === true;
  const answer = isDone ? callHandler(desk, request, operation) : instead.error;
  const told = instead?.error ?? answer;
  const kept = instead?.kept === false ? answer : told;
  if (key !== undefined) desk.keys.keep(key, { ...kept, headers: { 'original-request': request.requestId } });
  return told;
}

/** What is refused before it begins is not kept for its key. */
function refuseBadRequest(desk: Desk, { apiKey, method }: RecordedRequest, { operation, faults }: CheckedRequest): OperationName {
  const granted = desk.apiKeys.get(apiKey);
  if (granted === undefined) throw new StripeFailure(401, { type: 'invalid_request_error', message: `Invalid API Key provided: ${apiKey.slice(0, 8)}***` });
  if (operation === undefined) throw new StripeFailure(404, { type: 'invalid_request_error', message: faults[0]?.message ?? 'Unrecognized request URL.' });
  // Stripe itself takes a request without an idempotency key; that is a fault of ours alone.
  const [fault] = faults.filter(({ param }) => param !== 'Idempotency-Key');
  if (fault) throw invalidRequest(fault.message, { code: fault.code === 'parameter_invalid' ? 'parameter_invalid_string' : fault.code, param: fault.param });
  if (granted !== 'everything') checkPermission(apiKey, granted, permissionFor(operation, method), desk.books.options.permissionWords);
  return operation;
}

function callHandler(desk: Desk, request: RecordedRequest, operation: OperationName): Answer {
  const { books } = desk;
  books.request = { id: request.requestId, idempotencyKey: request.idempotencyKey ?? null };
  try {
    const { id = '', path, params } = request;
    const body = expand(books, handlers[operation](books, { id, path, params }), listOfTexts(params, 'expand'));
    for (const { param, message } of checkReply(operation, body)) desk.contractFaults.push(`${request.method} ${path} answered ${param}: ${message}`);
    return { status: 200, body: JSON.stringify(body), headers: {} };
  } catch (error) {
    return answerFor(desk, request, error);
  } finally {
    books.request = null;
  }
}

function answerFor(desk: Desk, request: RecordedRequest, error: unknown): Answer {
  if (error instanceof StripeFailure) return errorAnswer(request.requestId, error.status, error.body);
  desk.contractFaults.push(`${request.method} ${request.path}: ${error instanceof NotModelled ? error.message : String(error)}`);
  return errorAnswer(request.requestId, 400, { type: 'invalid_request_error', message: String(error) });
}
