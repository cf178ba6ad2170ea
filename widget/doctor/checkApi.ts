import { type Finding, look, mend, ok } from './finding.ts';
import { policyFinding } from './policyFinding.ts';
import { probe } from './probe.ts';
import { problemIn } from './problemIn.ts';

/** What is known of the API once it was asked without a token. */
export interface Reached {
  findings: Finding[];
  /** Whether this page may read what it answers. */
  isReadable: boolean;
  /** Milliseconds since 1970 by its own clock when it answered; null where it does not tell. */
  clock: number | null;
}

/** Whether the API can be reached, is one of Goodterms, and lets this page read it. */
export async function checkApi(api: string): Promise<Reached> {
  const trouble = (finding: Finding): Reached => ({ findings: [finding], isReadable: false, clock: null });
  if (location.protocol === 'https:' && /^http:\/\/(?!localhost|127\.)/.test(api)) {
    return trouble(mend('api', `${api} is not encrypted, and browsers let no page of https ask it.`, 'Put a certificate before the API and name its https address:', `data-api="${api.replace('http:', 'https:')}"`));
  }
  const health = await probe(`${api}/healthz`, { credentials: 'omit' });
  if (health.kind === 'answered' && isHealthy(health)) return reached(api, health.answer);
  if (health.kind === 'policy') return trouble(policyFinding(health.directive, api));
  // A proxy may let /v1 alone through; without a token it is refused, and that is an answer too.
  const answer = await probe(`${api}/v1/resources`, { credentials: 'omit' });
  if (answer.kind === 'answered') return problemIn(answer.text) ? reached(api, answer.answer) : trouble(notOurs(api, answer.answer));
  if (health.kind === 'answered') return trouble(notOurs(api, health.answer));
  if (answer.kind === 'late') return trouble(mend('api', `${api} has not answered within 8 seconds.`, 'See whether the server is busy or asleep; the widget gives up then, and the page stays as it is.'));
  return trouble(await explainSilence(api));
}

function isHealthy({ answer, text }: { answer: Response; text: string }): boolean {
  try {
    return answer.ok && (JSON.parse(text) as { ok?: unknown } | null)?.ok === true;
  } catch {
    return false;
  }
}

function reached(api: string, { headers }: Response): Reached {
  const clock = Date.parse(headers.get('date') ?? '');
  const findings = [ok('api', `The API at ${api} answers, and lets pages of ${location.origin} read it.`)];
  if (Number.isNaN(clock)) return { findings, isReadable: true, clock: null };
  const ahead = Math.round((Date.now() - clock) / 1000);
  if (Math.abs(ahead) > 60) findings.push(look('clock', `The clock of this device is ${span(ahead)} ${ahead > 0 ? 'ahead of' : 'behind'} that of the API. Goodterms does not mind.`, 'Set the clock of this device, so that what you see elsewhere is true as well.'));
  return { findings, isReadable: true, clock };
}

/** `4 minutes`, from seconds of either sign. */
export function span(seconds: number): string {
  const all = Math.abs(seconds);
  const [count, unit] = all < 120 ? [all, 'second'] : all < 7200 ? [all / 60, 'minute'] : all < 172_800 ? [all / 3600, 'hour'] : [all / 86_400, 'day'];
  return `${Math.round(count)} ${unit}${Math.round(count) === 1 ? '' : 's'}`;
}

function notOurs(api: string, { status, headers }: Response): Finding {
  const type = headers.get('content-type')?.replace(/;.*/, '') ?? 'nothing';
  if (status >= 500) return mend('api', `Something before the API answers in its place, with status ${status}: the API itself does not run, or cannot be reached from there.`, 'Start it, and look at its log.', 'goodterms serve');
  return mend('api', `What answers at ${api} is no API of Goodterms (status ${status}, ${type}).`, 'Name in data-api where `goodterms serve` or your own API is reached. This address should say {"ok":true} in a browser:', `${api}/healthz`);
}

/** An answer that cannot be read and none at all look alike, but for a request that does not want to read. */
async function explainSilence(api: string): Promise<Finding> {
  const { kind } = await probe(`${api}/healthz`, { mode: 'no-cors', credentials: 'omit' });
  if (kind !== 'answered') return mend('api', `Nothing answers at ${api}: no server runs there, the address is misspelt, its certificate is not trusted, or something in this browser blocks it.`, 'Open this address in another tab; it should say {"ok":true}. Then try once without ad blockers.', `${api}/healthz`);
  if (location.origin === 'null') return mend('api.origin', 'This page lies in a frame without an origin, and an API lets none such read it.', 'Add allow-same-origin to the sandbox attribute of the frame.', 'sandbox="allow-scripts allow-same-origin"');
  return mend('api.origin', `Something answers at ${api}, but this page may not read it: the API does not allow the origin ${location.origin}.`, 'Add the origin to the settings of the API, after a comma where others stand, and start it again. If the API has it already, something before the API takes the headers Access-Control-* away.', `GOODTERMS_ALLOWED_ORIGINS=${location.origin}`);
}
