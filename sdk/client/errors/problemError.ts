import type { Problem, ProblemCode } from '../../contract/types.ts';
import type { AttemptFacts } from '../attemptFacts.ts';
import { brand } from './brand.ts';
import { GoodtermsError } from './goodtermsError.ts';

/** The API answered, and the answer was no: any status that is not a success, told as RFC 9457 does. */
export class ProblemError extends GoodtermsError {
  static {
    brand(this, 'problem', 'ProblemError');
  }

  declare readonly kind: 'problem';
  /** The HTTP status. */
  declare readonly status: number;
  /** The problem document with all that the server put into it; made up from the status where it sent none. */
  declare readonly problem: Problem;
  /** How long the server asked to wait before another try, in milliseconds. */
  declare readonly retryAfter: number | undefined;

  constructor(facts: AttemptFacts, status: number, problem: Problem, retryable: boolean, retryAfter?: number) {
    const { code, requestId, detail, title } = problem;
    super(facts, `answered ${status} ${code}: ${detail || title} ${requestId}`, {
      retryable,
      requestId: requestId || undefined,
      status,
      problem,
      retryAfter,
    });
  }

  /** The contract's stable name for what went wrong; `http_502` and the like where the answer had none. */
  get code(): ProblemCode {
    return this.problem.code;
  }

  /** Whether the problem is this one, for example `error.is('quote_stale')`. */
  is(code: ProblemCode): boolean {
    return this.code === code;
  }

  /** For bad input: where (a JSON pointer into the body) and why. Empty otherwise. */
  get fields(): NonNullable<Problem['errors']> {
    return this.problem.errors ?? [];
  }
}
