/**
 * How far an attempt came: `token`, waiting for the token function; `connect`, sent, no headers yet; `body`, the answer
 * began and was not complete.
 */
export type Phase = 'token' | 'connect' | 'body';
