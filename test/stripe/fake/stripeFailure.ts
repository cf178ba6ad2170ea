/** What Stripe says of a request that it does not carry out (https://docs.stripe.com/api/errors). */
export interface ErrorBody {
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error';
  message: string;
  code?: string;
  decline_code?: string;
  param?: string;
  /** The payment as it stands now. */
  payment_intent?: object;
  payment_method?: object;
}

/** Ends a request with an error, as Stripe words it. */
export class StripeFailure extends Error {
  readonly status: number;
  readonly body: ErrorBody;

  constructor(status: number, body: ErrorBody) {
    super(body.message);
    this.status = status;
    this.body = body;
  }
}

/** A request that makes no sense as things stand. */
export function invalidRequest(message: string, more: Pick<ErrorBody, 'code' | 'param' | 'payment_intent'> = {}): StripeFailure {
  return new StripeFailure(400, { type: 'invalid_request_error', message, ...more });
}

/** An id that leads nowhere. */
export function noSuch(object: string, id: string, param = 'id'): StripeFailure {
  return new StripeFailure(param === 'id' ? 404 : 400, { type: 'invalid_request_error', code: 'resource_missing', message: `No such ${object}: '${id}'`, param });
}

/** What the contract allows and this fake does not know how to do. It is counted as a fault of the test, so that nobody relies on it. */
export class NotModelled extends Error {
  constructor(what: string) {
    super(`The fake does not model ${what}. Teach it in test/stripe/fake, from the reference, before relying on it.`);
  }
}
