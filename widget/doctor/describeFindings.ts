import { version } from '../../package.json';
import type { Finding } from './finding.ts';

/** Findings as lines for people, in the order in which they were looked at: the first fault often explains the others. */
export function describeFindings(findings: readonly Finding[]): string {
  return [`Goodterms ${version} on ${location.origin}${location.pathname}`, '', ...findings.map(describe), '', countFindings(findings)].join('\n');
}

/** `1 to mend, 2 to look at, 9 fine.` */
export function countFindings(findings: readonly Finding[]): string {
  const [toMend, toLookAt, fine] = (['mend', 'look', 'ok'] as const).map((verdict) => findings.filter((finding) => finding.verdict === verdict).length);
  return `${toMend} to mend, ${toLookAt} to look at, ${fine} fine.`;
}

function describe({ verdict, says, todo, paste }: Finding): string {
  const rest = [todo, paste].flatMap((part) => part?.split('\n') ?? []).map((line) => `      ${line}`);
  return [`${verdict.padEnd(6)}${says}`, ...rest].join('\n');
}
