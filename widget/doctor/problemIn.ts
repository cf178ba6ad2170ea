/** What is read of a problem of the API (docs/problems.md). */
export interface Problem {
  code: string;
  requestId: string;
}

/** The problem that an answer tells of, where it is one of a Goodterms API. */
export function problemIn(text: string): Problem | null {
  try {
    const body = JSON.parse(text) as Partial<Problem> | null;
    return typeof body?.code === 'string' && typeof body.requestId === 'string' ? { code: body.code, requestId: body.requestId } : null;
  } catch {
    return null;
  }
}
