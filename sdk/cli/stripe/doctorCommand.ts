import type { Stripe } from 'stripe';
import type { Environment } from '../settings.ts';
import { checkKey } from './doctor/checkKey.ts';
import { checkPayNow } from './doctor/checkPayNow.ts';
import { checkReading } from './doctor/checkReading.ts';
import { checkRetries } from './doctor/checkRetries.ts';
import { checkSearch } from './doctor/checkSearch.ts';
import { checkVersion } from './doctor/checkVersion.ts';
import { checkWebhook } from './doctor/checkWebhook.ts';
import { describeFindings } from './doctor/describeFindings.ts';
import type { Finding } from './doctor/finding.ts';
import { openStripe } from './openStripe.ts';
import { type StripeKey, stripeKey } from './stripeKey.ts';

/** `goodterms stripe doctor`: looks at the owner's Stripe account and writes nothing there. Exit code 1 when something has to be mended. */
export async function doctorCommand(environment: Environment, { json = false }: { json?: boolean | undefined }, print: (line: string) => void): Promise<number> {
  const key = stripeKey(environment);
  const findings = await examine(openStripe(environment, key), environment, key);
  const isFine = findings.every(({ verdict }) => verdict !== 'mend');
  print(json ? JSON.stringify({ mode: key.mode, ok: isFine, findings }, null, 2) : describeFindings(findings, key));
  return isFine ? 0 : 1;
}

async function examine(client: Stripe, environment: Environment, key: StripeKey): Promise<Finding[]> {
  return [
    ...checkKey(key),
    ...await checkReading(client),
    ...await checkSearch(client),
    await checkVersion(client),
    ...await checkWebhook(client, environment, key),
    ...await checkPayNow(client, environment, key),
    ...await checkRetries(client),
  ];
}
