import type { AttemptFacts } from '../attemptFacts.ts';
import { brand } from './brand.ts';
import { GoodtermsError } from './goodtermsError.ts';
import type { Phase } from './phase.ts';

/** No complete answer came in time. A write may have taken effect all the same. */
export class TimeoutError extends GoodtermsError {
  static {
    brand(this, 'timeout', 'TimeoutError');
  }

  declare readonly kind: 'timeout';
  /** What was waited for. */
  declare readonly phase: Phase;
  /** The limit that passed, in milliseconds: `attemptTimeout`, or what was left of `timeout`. */
  declare readonly timeout: number;

  constructor(facts: AttemptFacts, phase: Phase, timeout: number) {
    super(facts, `took over ${timeout} ms (${phase}). Try again or allow more`, { retryable: true, phase, timeout });
  }
}
