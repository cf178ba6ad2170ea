import type { Letter } from './letterbox.ts';

/** A letter brings its styles in its lines, as mail has to; beyond that it may do nothing. */
const contentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A letter as a mail program would show it. */
export function showLetter(letter: Letter | undefined): Response {
  if (!letter) return new Response('This letter is not here any more: the demo keeps its mail for as long as it runs.', { status: 404 });
  return new Response(letter.html, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': contentSecurityPolicy, 'cache-control': 'no-store' } });
}
