import { addressOf } from './addressOf.ts';
import type { Reached } from './checkApi.ts';
import { checkClaims } from './checkClaims.ts';
import { checkProof, refusalOf, signedAtIn } from './checkProof.ts';
import { type Finding, look, mend, ok } from './finding.ts';
import { policyFinding } from './policyFinding.ts';
import { probe } from './probe.ts';
import { readToken } from './readToken.ts';

/** What the token address gave. The token itself is only ever sent to the API. */
export interface Given {
  findings: Finding[];
  /** Whether the API can be asked with it. */
  isReady: boolean;
  /** Null where the cookie of a session speaks. */
  text: string | null;
}

/** Asks the token address as the script does, and looks at what comes. */
export async function checkToken(tokenUrl: string | undefined, reached: Reached | null): Promise<Given> {
  if (!tokenUrl) return withCookies();
  if (/^\s*data:/i.test(tokenUrl)) return await checkProof(tokenUrl, reached);
  const trouble = (finding: Finding): Given => ({ findings: [finding], isReady: false, text: null });
  const address = addressOf(tokenUrl);
  if (!address) return trouble(mend('token', `data-token-url is "${tokenUrl}", which is no address.`, 'Name the address on your site that answers with a token:', 'data-token-url="/goodterms-token"'));
  const outcome = await probe(address, { method: 'POST' });
  if (outcome.kind === 'policy') return trouble(policyFinding(outcome.directive, address));
  if (outcome.kind === 'late') return trouble(mend('token', `${address} has not answered within 8 seconds.`, 'See what keeps it; the widget gives up then.'));
  if (outcome.kind === 'failed') return trouble(await explainFailure(address));
  const { answer, text } = outcome;
  const refused = describeAnswer(address, answer, text);
  if (refused) return trouble(refused);
  const token = tokenIn(text);
  if (!token) return trouble(mend('token.shape', `${address} answers, but not with a token.`, 'It answers the token alone as text, or this:', '{ "token": "…" }'));
  const facts = readToken(token);
  if (!facts) {
    if (signedAtIn(token) === null) return trouble(mend('token.shape', `${address} answers something that is neither a JSON Web Token (three parts with dots between them) nor a signed proof.`, 'Mint the token on your server with `mintToken`, or with a JWT library and HS256 (docs/server.md).'));
    const stale = refusalOf(token, reached);
    return stale ? trouble(stale) : { findings: [ok('token', `${address} answers with a signed proof.`)], isReady: true, text: token };
  }
  const findings = checkClaims(facts, { api: reached?.clock ?? null, site: clockOf(answer), isFromCache: isFromCache(answer) });
  return { findings: [ok('token', `${address} answers with a token.`), ...findings], isReady: true, text: token };
}

function withCookies(): Given {
  const says = 'The tag names no data-token-url, so the API is asked with the cookies of its own site.';
  const todo = 'That is right where the API shares its site and its sign-in with your pages. Elsewhere name the address that answers with a token:';
  return { findings: [look('token', says, todo, 'data-token-url="/goodterms-token"')], isReady: true, text: null };
}

/** What is wrong with an answer that cannot have a token. */
function describeAnswer(address: string, { status, redirected, url, headers }: Response, text: string): Finding | null {
  if (redirected) return mend('token.redirect', `${address} leads on to ${pathOf(url)}, most often a page to sign in: your site does not see a signed-in member in this request.`, 'Sign in and try again. If you are signed in, let this address take POST and answer 401 in place of a redirect.');
  if (status === 401 || status === 403) return mend('token.status', `${address} refuses (${status}): your site sees nobody signed in, or turns the request away before it looks.`, 'Sign in as a member and try again. If you are signed in: does it see the cookie of your session, and does it ask for a CSRF token? The request has none; it changes nothing, so it may be exempt.');
  if (status === 404) return mend('token.status', `There is nothing at ${address} (404).`, 'Write that address (docs/server.md), or name the right one in the tag:', 'data-token-url="/goodterms-token"');
  if (status === 405) return mend('token.status', `${address} takes no POST (405).`, 'Have it answer POST. A GET may be kept by caches on the way, and then somebody gets the token of somebody else.');
  if (status === 419 || status === 422) return mend('token.status', `${address} refuses (${status}), most often because it asks for a CSRF token.`, 'Exempt this address: the request changes nothing, and only your own pages can read its answer.');
  if (status >= 400) return mend('token.status', `${address} fails with status ${status}.`, 'Look at the log of your site’s server.');
  const isPage = /html/.test(headers.get('content-type') ?? '') || /^\s*</.test(text);
  if (isPage) return mend('token.shape', `${address} answers with a page in place of a token.`, 'Most often a page to sign in, or a router that answers every address with the same page. Have the server answer this one before it.');
  return text.trim() === '' ? mend('token.shape', `${address} answers with nothing.`, 'It answers the token alone as text, or { "token": "…" }.') : null;
}

async function explainFailure(address: string): Promise<Finding> {
  const isElsewhere = new URL(address).origin !== location.origin;
  if (isElsewhere) return mend('token', `${address} lies on another site than this page: the browser sends no cookie there, and may read nothing of it.`, 'Put the address on the site of your pages, and name its path:', 'data-token-url="/goodterms-token"');
  const { kind } = await probe(address, { method: 'POST', redirect: 'manual' });
  if (kind === 'answered') return mend('token.redirect', `${address} leads on to another site, most often to sign in there.`, 'Sign in and try again. If you are signed in, have it answer 401 in place of a redirect.');
  return mend('token', `${address} does not answer.`, 'Open it in another tab: any answer, even a refusal, is better than none. Then try without ad blockers.');
}

function tokenIn(text: string): string | null {
  if (!text.startsWith('{')) return text.trim();
  try {
    const { token } = JSON.parse(text) as { token?: unknown };
    return typeof token === 'string' && token !== '' ? token : null;
  } catch {
    return null;
  }
}

/** Milliseconds by the clock of the page's own server. */
function clockOf({ headers }: Response): number | null {
  const time = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(time) ? null : time;
}

/** As HTTP says it (RFC 9111, `Age`), and as the usual networks in front of a site do. */
function isFromCache({ headers }: Response): boolean {
  return Number(headers.get('age') ?? 0) > 0 || /\bhit\b/i.test(`${headers.get('x-cache') ?? ''} ${headers.get('cf-cache-status') ?? ''}`);
}

/** Without its query, which may say who somebody is. */
function pathOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin === location.origin ? pathname : origin + pathname;
}
