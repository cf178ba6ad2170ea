import type { StripeKey } from '../stripeKey.ts';
import type { Finding } from './finding.ts';

/** Findings as lines for people: what has to be mended first. */
export function describeFindings(findings: readonly Finding[], { mode }: StripeKey): string {
  const order = (['mend', 'look', 'ok'] as const).flatMap((verdict) => findings.filter((finding) => finding.verdict === verdict));
  const [toMend, toLookAt, fine] = (['mend', 'look', 'ok'] as const).map((verdict) => findings.filter((finding) => finding.verdict === verdict).length);
  return [`Your Stripe account, ${mode} mode`, '', ...order.map(describe), '', `${toMend} to mend, ${toLookAt} to look at, ${fine} fine.`].join('\n');
}

function describe({ verdict, says, todo }: Finding): string {
  const rest = todo === null ? [] : todo.split('\n').map((line) => `      ${line}`);
  return [`${verdict.padEnd(6)}${says}`, ...rest].join('\n');
}
