import type { Problem } from '../contract/types.ts';
import type { AttemptFacts } from './attemptFacts.ts';
import type { Answer } from './call.ts';
import { ProblemError } from './errors/problemError.ts';
import { ResponseError } from './errors/responseError.ts';
import { isRetryable, readRetryAfter } from './retryPolicy.ts';

/**
 * Makes an answer of a response whose body has been read.
 *
 * @param isConditional whether the request carried `If-None-Match`, so that 304 is a good answer
 * @throws {ProblemError} for any other status that is no success
 * @throws {ResponseError} for a success that is not JSON
 */
export function readAnswer<Output>(
  { status, statusText, ok, headers }: Response,
  text: string,
  facts: AttemptFacts,
  requestId: string | undefined,
  isConditional: boolean,
): Answer<Output> {
  const header = (name: string): string | undefined => headers.get(name) ?? undefined;
  const isEmpty = status === 204 || (status === 304 && isConditional);
  const data = isEmpty ? undefined : parse(text);

  if (!ok && !isEmpty) {
    const problem = completeProblem(data, status, statusText, requestId);
    throw new ProblemError(facts, status, problem, isRetryable(status, headers), readRetryAfter(headers));
  }
  if (data === undefined && !isEmpty) throw new ResponseError(facts, status, requestId);

  return {
    data: data as Output, // the server's word is taken: a check here would break on every field it adds
    meta: {
      status,
      headers,
      requestId,
      attempts: facts.attempts,
      replayed: header('idempotency-replayed') === 'true',
      etag: header('etag'),
      deprecation: header('deprecation'),
    },
  };
}

/** The value, or undefined (which JSON cannot say) when the text is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A gateway answers with a page of its own or with JSON of another kind: what the document lacks is filled in. */
function completeProblem(body: unknown, status: number, title: string, requestId = ''): Problem {
  return {
    type: 'about:blank',
    title,
    detail: '',
    code: `http_${status}`,
    status,
    requestId,
    ...(typeof body === 'object' && body),
  };
}
