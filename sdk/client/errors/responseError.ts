import type { AttemptFacts } from '../attemptFacts.ts';
import { brand } from './brand.ts';
import { GoodtermsError } from './goodtermsError.ts';

/** An answer that claims success and is not JSON: a sign-in page, a captive portal, a wrong address. */
export class ResponseError extends GoodtermsError {
  static {
    brand(this, 'response', 'ResponseError');
  }

  declare readonly kind: 'response';
  /** The HTTP status, from 200 to 299. */
  declare readonly status: number;

  constructor(facts: AttemptFacts, status: number, requestId: string | undefined) {
    super(facts, `answered ${status} without JSON. Check baseUrl`, { retryable: false, requestId, status });
  }
}
