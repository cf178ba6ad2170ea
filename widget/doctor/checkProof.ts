import { type Reached, span } from './checkApi.ts';
import { checkClaims } from './checkClaims.ts';
import type { Given } from './checkToken.ts';
import { type Finding, mend, ok } from './finding.ts';
import { probe } from './probe.ts';
import { readToken } from './readToken.ts';

/** What `signedProof` of the server kit asks of a proof, in seconds. */
const longestLife = 15 * 60;
const tolerance = 30;

/** What a page brings along by itself (`data:`): a proof that its template signed, or a token of the service that signs members in. Shown to nobody. */
export async function checkProof(address: string, reached: Reached | null): Promise<Given> {
  const trouble = (finding: Finding): Given => ({ findings: [finding], isReady: false, text: null });
  const outcome = await probe(address, { method: 'POST' });
  if (outcome.kind === 'policy') return trouble(mend('policy.connect-src', 'The Content-Security-Policy of this page does not let the page read the proof that it brings along: connect-src lacks data:.', 'Add it to that directive where your site sends the policy, and leave what stands there.', 'connect-src data:'));
  const text = outcome.kind === 'answered' ? outcome.text.trim() : '';
  const facts = readToken(text);
  if (facts) return { findings: [ok('token', 'The page brings a token along.'), ...checkClaims(facts, { api: reached?.clock ?? null, site: null, isFromCache: false })], isReady: true, text };
  if (signedAtIn(text) === null) return trouble(mend('token.shape', 'What the page brings along is no proof: something in it is missing, most often the id of the member or the signature.', 'Compare it with the recipe (docs/recipes/thinkific.md).', 'goodterms1.<member id>.<Unix seconds>.<64 hexadecimal digits>'));
  const refused = refusalOf(text, reached);
  return refused ? trouble(refused) : { findings: [ok('token', 'The page brings a signed proof along.')], isReady: true, text };
}

/** When a proof was signed, Unix seconds; null where the text is no proof. */
export function signedAtIn(text: string): number | null {
  const [, signedAt] = /^goodterms1\.[\w.@+-]+\.(\d{10})\.[0-9a-f]{64}$/.exec(text) ?? [];
  return signedAt === undefined ? null : Number(signedAt);
}

/** Why the API will not accept this proof now, whoever signed it. */
export function refusalOf(proof: string, reached: Reached | null): Finding | null {
  const now = (reached?.clock ?? Date.now()) / 1000;
  const age = now - Number(signedAtIn(proof));
  if (age > longestLife + tolerance) return mend('token.expired', `The page was made, and its proof signed, ${span(age)} ago; a proof is good for 15 minutes.`, 'Load the page again. If this stays, a cache keeps pages of signed-in members: it may give the page of one to another.', 'Cache-Control: no-store');
  if (age < -tolerance) return mend('token.clock', `The proof was signed ${span(age)} ahead of the clock of the API, so it is not accepted yet.`, 'Write Unix seconds, not milliseconds; and have the API keep its clock by NTP.');
  return null;
}
