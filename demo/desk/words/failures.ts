/** What is said when a call did not work. */
export const failures = {
  noAnswerToReading: 'The desk did not hear back. Check the connection, then try again.',
  noAnswerToWriting: 'The desk did not hear back, so this may or may not have been done. Send it again: it is never done twice. What you typed is still here.',
  ours: 'Something in this page failed. What you typed is still here. Try again, and reload the page if that does not help.',
  refused: (detail: string) => `That was not taken: ${detail} What you typed is still here.`,
  doesNotFit: (details: string[]) => `That does not fit (${details.join('; ')}). Nothing was changed and what you typed is still here. Change it and send it again.`,
  codes: {
    unauthenticated: 'You are not signed in any more. Sign in again; what you typed is still here.',
    not_found: 'There is no such thing here any more. Go back and look again.',
    conversation_closed: 'This conversation was settled meanwhile, so the answer was not sent. What you typed is still here.',
    arrangement_over: 'They took the request back meanwhile. Nothing was changed.',
    rate_limited: 'That was a lot in a short time. Wait a minute, then try again.',
    internal_error: 'Something failed on the server and nothing was changed. Try again in a moment.',
    unavailable: 'The server cannot answer right now and nothing was changed. Try again in a moment.',
    playbook_refused: 'The playbook has faults, so it is not in force. Check it to see them; what you typed is still here.',
    body_too_large: 'That is too large to send. Make it smaller and try again.',
  },
};
