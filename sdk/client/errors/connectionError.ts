import type { AttemptFacts } from '../attemptFacts.ts';
import { brand } from './brand.ts';
import { GoodtermsError } from './goodtermsError.ts';
import type { Phase } from './phase.ts';

/**
 * The request or its answer was lost on the way; `cause` is what `fetch` or the token function threw. It has no status,
 * for nothing answered. A write may have taken effect all the same.
 */
export class ConnectionError extends GoodtermsError {
  static {
    brand(this, 'connection', 'ConnectionError');
  }

  declare readonly kind: 'connection';
  /** Where it was lost. */
  declare readonly phase: Phase;

  constructor(facts: AttemptFacts, phase: Phase, cause: unknown) {
    super(facts, `failed (${phase}). Check network, baseUrl and CORS`, { retryable: true, phase }, { cause });
  }
}
