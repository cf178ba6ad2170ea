import type { StripeKey } from '../stripeKey.ts';
import { type Finding, look, ok } from './finding.ts';
import { writings } from './permissions.ts';

/** What kind of key it is, and what it may have to write. */
export function checkKey({ kind, mode }: StripeKey): Finding[] {
  if (kind === 'secret') return [look('key', `The key is a secret key for ${mode} mode: it may do everything in the account.`, 'Make a restricted key with the permissions listed in docs/stripe.md, and use that.')];
  return [ok('key', `The key is a restricted key for ${mode} mode.`), look('write', 'What the key may write cannot be seen without writing, so it was not tried.', lookAtWriting())];
}

function lookAtWriting(): string {
  const list = writings.map(({ resource, why }) => `  ${resource}: Write, ${why}`);
  return ['In the dashboard under Developers, API keys, open this key and look for:', ...list].join('\n');
}
