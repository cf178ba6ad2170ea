import { filesAt } from './checkFiles.ts';
import type { Finding } from './finding.ts';
import { policyFinding } from './policyFinding.ts';

/** What the browser says of a breach of the policy (https://www.w3.org/TR/CSP3/#reporting). */
interface Body {
  effectiveDirective: string;
  blockedURL: string | null;
  sourceFile: string | null;
  disposition: string;
}

/**
 * What the page's policy has stopped of Goodterms since the page was loaded: the helper's photo, for example. Chromium keeps such
 * reports; other browsers tell nothing.
 * @param addresses where the API and the token are
 */
export function checkReports(addresses: (string | null)[]): Finding[] {
  if (!('ReportingObserver' in window)) return [];
  const ours = [filesAt, ...addresses.filter((address) => address !== null)];
  const isOurs = (url: string | null) => ours.some((address) => url?.startsWith(address));
  const observer = new ReportingObserver(() => {}, { types: ['csp-violation'], buffered: true });
  observer.observe();
  const bodies = observer.takeRecords().map(({ body }) => body as unknown as Body); // of this type each has them
  observer.disconnect();
  return bodies.filter(({ blockedURL, sourceFile }) => isOurs(blockedURL) || isOurs(sourceFile)).map(({ effectiveDirective, blockedURL, disposition }) => policyFinding(effectiveDirective, blockedURL ?? '', disposition === 'report'));
}
