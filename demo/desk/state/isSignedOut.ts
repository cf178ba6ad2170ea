import { ProblemError } from '../../../sdk/client/index.ts';

/** Whether the API said that nobody is signed in, or not any more. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 401;
}
