/** A token, or where to get one: a function is asked when the first call needs it and again after a 401. */
export type TokenSource = string | (() => string | Promise<string>);

/** The token, or '' for none. Rejects with what the function threw. */
export async function readToken(source: TokenSource = ''): Promise<string> {
  const token = typeof source === 'function' ? await source() : source;
  // `Headers` would refuse it too, but with a message that quotes the token.
  if (/[^!-~]/.test(token)) throw new TypeError('The token is malformed');
  return token;
}
