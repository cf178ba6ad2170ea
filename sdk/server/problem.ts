import { type ProblemName, problems } from '../contract/problems.ts';
import type { Problem, Quote } from '../contract/types.ts';

/** What a problem carries beyond its code. */
interface Particulars {
  errors?: { pointer: string; detail: string }[];
  quote?: Quote;
}

/** Thrown by a use case; the router answers it as `application/problem+json`. `detail` is for developers and names nobody. */
export class ApiProblem extends Error {
  readonly code: ProblemName;
  readonly particulars: Particulars;
  /** What the answer's headers say besides. */
  readonly headers: Record<string, string>;

  constructor(code: ProblemName, detail: string, particulars: Particulars = {}, headers: Record<string, string> = {}) {
    super(detail);
    this.name = 'ApiProblem';
    this.code = code;
    this.particulars = particulars;
    this.headers = headers;
  }

  toBody(requestId: string): Problem {
    const { status, title } = problems[this.code];
    return { type: `urn:goodterms:problem:${this.code}`, title, status, detail: this.message, code: this.code, requestId, ...this.particulars };
  }
}

/** The same answer for what does not exist and for what belongs to somebody else. */
export function notFound(what: string): ApiProblem {
  return new ApiProblem('not_found', `There is no such ${what} for this caller. Check the id, and whose token was sent.`);
}
