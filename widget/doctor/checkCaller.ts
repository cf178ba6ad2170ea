import { type Finding, look, mend, ok } from './finding.ts';
import { probe } from './probe.ts';
import { type Problem, problemIn } from './problemIn.ts';

/**
 * Whether the API knows who is signed in here. It is asked for what helps everybody (`GET /v1/resources`), never for how things
 * stand: that would tell whoever sees this page, and may count as having spoken to the member.
 * @param token null where cookies speak
 */
export async function checkCaller(api: string, token: string | null): Promise<Finding> {
  const headers = { 'Goodterms-Locale': 'en', ...(token && { Authorization: `Bearer ${token}` }) };
  const outcome = await probe(`${api}/v1/resources`, { headers, credentials: token ? 'omit' : 'include' });
  if (outcome.kind !== 'answered') return mend('api.call', 'The API lets this page read it, but not call it as a member: something before it answers OPTIONS in its place, or stops calls with Authorization.', 'Have the proxy before the API hand OPTIONS and all headers on to it.');
  const { answer, text } = outcome;
  const problem = problemIn(text);
  // Whom the API has never heard of has been let in all the same; to tell the two apart would say something of the member.
  const isLetIn = answer.ok || problem?.code === 'not_found';
  if (isLetIn) return askedBefore() ?? ok('api.call', 'The API accepts who is signed in here. Whether a note is shown depends on the member, and is not told here.');
  return problem ? describe(problem, token) : mend('api.call', `Something before the API answers in its place, with status ${answer.status}.`, 'Look at the log of the proxy before the API, and whether it hands on the header Authorization.');
}

function describe({ code, requestId }: Problem, token: string | null): Finding {
  const about = `api.${code}`;
  switch (code) {
    case 'unauthenticated':
      if (token === null) return mend(about, 'The API sees nobody signed in by the cookies that it was sent.', 'Sign in and try again. If you are signed in, the API is on another site than your session: name an address that answers with a token.', 'data-token-url="/goodterms-token"');
      if (token.startsWith('goodterms1.')) return mend(about, 'The API does not accept the proof: it is signed with another secret than the API has, or the API has none.', 'Compare the secret in the template with GOODTERMS_PROOF_SECRET of the API, to the last character. Start the API again after a change.');
      return mend(about, 'The API does not accept the token, though nothing is wrong with what it says: it is signed with another secret than the API has.', 'Compare GOODTERMS_TOKEN_SECRET of both servers, to the last character: a line end or a quotation mark is often taken along. Start the API again after a change.');
    case 'origin_not_allowed':
      return mend(about, `The API does not allow the origin ${location.origin}.`, 'Add it to the settings of the API, and start it again.', `GOODTERMS_ALLOWED_ORIGINS=${location.origin}`);
    case 'rate_limited':
      return look(about, 'The API, or the proxy before it, says that there were too many calls.', 'Wait a minute and look again. If it stays so, raise the limit of the proxy.');
    case 'unavailable':
      return mend(about, 'The API cannot answer now, for example because its database or a service behind it does not.', `Look at its log for ${requestId}.`);
    case 'internal_error':
      return mend(about, 'Something failed in the API.', `Its log has the reason under ${requestId}.`);
    default:
      return mend(about, `The API refuses with the code ${code}.`, `docs/problems.md says what it means; its log has it under ${requestId}.`);
  }
}

/** How the script's own question was answered on this page, where the browser tells and it failed. */
function askedBefore(): Finding | null {
  const last = performance.getEntriesByType('resource').findLast(({ name }) => name.endsWith('/v1/standing'));
  const status = last && 'responseStatus' in last ? Number(last.responseStatus) : 0;
  if (status < 400) return null;
  return look('api.asked', `The API answers now, but refused the widget when this page was loaded (${status}).`, 'Load the page again. If it stays so, look at the log of the API.');
}
