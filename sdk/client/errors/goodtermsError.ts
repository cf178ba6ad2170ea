import type { AttemptFacts, Method } from '../attemptFacts.ts';
import { brand } from './brand.ts';

/** What the classes add to the facts of the attempt. */
interface ErrorDetails {
  readonly retryable: boolean;
  readonly requestId?: string | undefined;
  readonly [detail: string]: unknown;
}

/**
 * Whatever a call can be rejected with, save for a `TypeError` when the call itself was made wrongly.
 * It holds no header and no token.
 */
export abstract class GoodtermsError extends Error {
  static {
    brand(this, 'any', 'GoodtermsError');
  }

  declare readonly kind: 'problem' | 'timeout' | 'connection' | 'aborted' | 'response';
  declare readonly method: Method;
  /** The path of the call, without its query. */
  declare readonly path: string;
  /** How many attempts were made; 0 when the call ended before its first, and nothing was sent. */
  declare readonly attempts: number;
  /** For writes: sent again under this key (`options.idempotencyKey`), the call takes effect at most once. */
  declare readonly idempotencyKey: string | undefined;
  /** The answer's `Request-Id`, to quote to whoever runs the API; undefined when no answer came. */
  declare readonly requestId: string | undefined;
  /** Whether the same call may succeed later. */
  declare readonly retryable: boolean;

  /** @param what completes a sentence that begins with the call, for example "was aborted." */
  constructor(facts: AttemptFacts, what: string, details: ErrorDetails, options?: ErrorOptions) {
    super(`${facts.method} ${facts.path} ${what} (attempt ${facts.attempts})`, options);
    Object.assign(this, facts, details); // declared above and not written out one by one, for the bytes
  }

  /** For logs: the name, the message and the fields; no stack and no cause. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}
