import { checkShape, formValues, type ShapeFault } from './checkShape.ts';
import { readContract, type Operation } from './contract.ts';
import type { OperationName } from './operations.ts';
import type { FormValue } from './parseForm.ts';

/** A request as it was sent. */
export interface SentRequest {
  method: string;
  /** Without the query. */
  path: string;
  /** The query of a GET, the form body of anything else. */
  params: Record<string, FormValue>;
  /** The `Idempotency-Key` header. */
  idempotencyKey?: string | undefined;
}

/** What the contract says of a request. */
export interface CheckedRequest {
  /** Undefined where the contract has no such call. */
  operation: OperationName | undefined;
  /** The id in the path, if it has one. */
  id: string | undefined;
  faults: ShapeFault[];
}

const contract = readContract();
// The keys of `operations` are the names of operations.
const operations = Object.entries(contract.operations) as Array<[OperationName, Operation]>;

/** Holds a request to the contract of the installed `stripe` package: its path, the names, shapes and enumerations of what it sends. */
export function checkRequest({ method, path, params, idempotencyKey }: SentRequest): CheckedRequest {
  const found = operations.map(([name, operation]) => ({ name, operation, ids: matchPath(operation, method, path) }));
  // `/v1/customers/search` also reads as the customer called "search": the path without an id goes first.
  const match = found.filter(({ ids }) => ids !== undefined).toSorted((a, b) => (a.ids ?? []).length - (b.ids ?? []).length)[0];
  if (!match) {
    const message = `Unrecognized request URL (${method}: ${path}). No call in test/stripe/operations.ts goes there.`;
    return { operation: undefined, id: undefined, faults: [{ param: '', code: 'parameter_unknown', message }] };
  }
  const shape = match.operation.params;
  const ofShape = shape === null ? Object.keys(params).map(unknownParam) : checkShape(contract.shapes, formValues, shape, params);
  const ofRules = [...checkMetadata(params['metadata']), ...checkAmounts(params), ...checkKey(method, idempotencyKey)];
  return { operation: match.name, id: match.ids?.[0], faults: [...ofShape, ...ofRules] };
}

function matchPath(operation: Operation, method: string, path: string): string[] | undefined {
  if (operation.method !== method) return undefined;
  const match = new RegExp(`^${operation.path.replaceAll('{id}', '([^/]+)')}$`).exec(path);
  return match?.slice(1).map(decodeURIComponent);
}

function unknownParam(param: string): ShapeFault {
  return { param, code: 'parameter_unknown', message: `Received unknown parameter: ${param}` };
}

/** At most 50 keys of 40 characters, values of 500 (https://docs.stripe.com/api/metadata). Types cannot say so. */
function checkMetadata(metadata: FormValue | undefined): ShapeFault[] {
  if (metadata === undefined || typeof metadata === 'string' || Array.isArray(metadata)) return [];
  const entries = Object.entries(metadata);
  const invalid = (param: string, message: string): ShapeFault => ({ param, code: 'parameter_invalid', message });
  const isTooLong = (value: FormValue): boolean => typeof value === 'string' && value.length > 500;
  return [
    ...(entries.length > 50 ? [invalid('metadata', `Metadata can have at most 50 keys, not ${entries.length}.`)] : []),
    ...entries.filter(([key]) => key.length > 40).map(([key]) => invalid(`metadata[${key}]`, 'A key of metadata has at most 40 characters.')),
    ...entries.filter(([, value]) => isTooLong(value)).map(([key]) => invalid(`metadata[${key}]`, 'A value of metadata has at most 500 characters.')),
  ];
}

/** Amounts are whole minor units. Types know only numbers. */
function checkAmounts(params: Record<string, FormValue>): ShapeFault[] {
  return Object.entries(params)
    .flatMap(([param, value]): ShapeFault[] => {
      const isWrong = /(^|_)amount$/.test(param) && typeof value === 'string' && !/^-?\d+$/.test(value);
      return isWrong ? [{ param, code: 'parameter_invalid', message: `Invalid integer: ${value}` }] : [];
    });
}

/**
 * At most 255 characters (https://docs.stripe.com/api/idempotent_requests). A change without a key of our own could be made
 * twice: the one that the package makes up is another one after a crash.
 */
function checkKey(method: string, key: string | undefined): ShapeFault[] {
  if (method !== 'POST') return [];
  const param = 'Idempotency-Key';
  if (key === undefined || key.startsWith('stripe-node-retry-')) {
    return [{ param, code: 'parameter_missing', message: 'A POST without an idempotency key of our own: sent again, it would be done twice.' }];
  }
  return key.length > 255 ? [{ param, code: 'parameter_invalid', message: 'An Idempotency-Key has at most 255 characters.' }] : [];
}
