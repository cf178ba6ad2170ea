/** Every problem code, with the status it is answered with and what it means. Codes are stable: clients branch on them. */
export const problems = {
  invalid_json: { status: 400, title: 'The body is not JSON.' },
  idempotency_key_missing: { status: 400, title: 'This call needs an Idempotency-Key header.' },
  notice_refused: { status: 400, title: 'The notice does not prove where it comes from.' },
  invalid_input: { status: 422, title: 'The input does not fit.' },
  unauthenticated: { status: 401, title: 'The call does not prove who is asking.' },
  not_found: { status: 404, title: 'There is no such thing for this caller.' },
  method_not_allowed: { status: 405, title: 'This address does not take that method.' },
  origin_not_allowed: { status: 403, title: 'This origin may not call the API.' },
  body_too_large: { status: 413, title: 'The body is too large.' },
  unsupported_media_type: { status: 415, title: 'The body has a type this call does not take.' },
  idempotency_key_reused: { status: 409, title: 'The idempotency key was used with another body.' },
  quote_stale: { status: 409, title: 'What is owed or offered has changed since the quote.' },
  not_offered: { status: 409, title: 'This way forward is not open to the member now.' },
  terms_not_possible: { status: 422, title: 'A plan cannot be made on these terms.' },
  arrangement_exists: { status: 409, title: 'Something is agreed already.' },
  arrangement_over: { status: 409, title: 'The arrangement is over.' },
  move_not_possible: { status: 409, title: 'The instalment cannot be moved there.' },
  conversation_closed: { status: 409, title: 'The conversation is closed.' },
  playbook_changed: { status: 409, title: 'The playbook was changed meanwhile.' },
  playbook_refused: { status: 422, title: 'The playbook has faults or breaks a rule; it is not in force.' },
  import_rejected: { status: 422, title: 'The file has faults; nothing of it was taken.' },
  rate_limited: { status: 429, title: 'Too many calls; wait as long as Retry-After says.' },
  internal_error: { status: 500, title: 'Something failed on our side; nothing was changed.' },
  unavailable: { status: 503, title: 'The API cannot answer now; nothing was changed.' },
} as const satisfies Record<string, { status: number; title: string }>;

/** A stable name for what went wrong. */
export type ProblemName = keyof typeof problems;
