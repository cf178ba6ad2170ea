import { type Finding, look, mend } from './finding.ts';

/**
 * What the page's Content Security Policy does not allow, and what to add to it.
 * @param effective the directive, as the browser names it: `script-src-elem`
 * @param blocked the address that was not let through; empty or a word where it was none
 * @param isOnlyReported whether the policy reports and lets through
 */
export function policyFinding(effective: string, blocked: string, isOnlyReported = false): Finding {
  const directive = effective.replace(/-(elem|attr)$/, '');
  const about = `policy.${directive}`;
  const source = sourceOf(blocked);
  if (!source) return look(about, `The browser reports ${directive} against a script of Goodterms, which keeps within it.`, 'Look whether another script has changed what the page’s functions do.');
  const line = `${directive} ${source}`;
  if (isOnlyReported) return look(about, `A policy that only reports would not allow what Goodterms needs: ${directive} lacks ${source}.`, 'Add it before that policy is enforced:', line);
  return mend(about, `The Content-Security-Policy of this page does not allow what Goodterms needs: ${directive} lacks ${source}.`, 'Add it to that directive where your site sends the policy, and leave what stands there. `goodterms tag` prints all lines.', line);
}

/** As a policy names where an address is. */
function sourceOf(blocked: string): string | null {
  if (!URL.canParse(blocked)) return null;
  const { origin } = new URL(blocked);
  return origin === location.origin ? "'self'" : origin;
}
