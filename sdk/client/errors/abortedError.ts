import type { AttemptFacts } from '../attemptFacts.ts';
import { brand } from './brand.ts';
import { GoodtermsError } from './goodtermsError.ts';

/** The caller's signal ended the call; `cause` is its reason. A write may have taken effect all the same. */
export class AbortedError extends GoodtermsError {
  static {
    brand(this, 'aborted', 'AbortError');
  }

  declare readonly kind: 'aborted';

  constructor(facts: AttemptFacts, cause: unknown) {
    super(facts, 'was aborted', { retryable: false }, { cause });
  }
}
