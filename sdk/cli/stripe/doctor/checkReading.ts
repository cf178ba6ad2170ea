import type { Stripe } from 'stripe';
import { patiently } from '../patiently.ts';
import { StripeTrouble } from '../stripeTrouble.ts';
import { type Finding, look, mend, ok } from './finding.ts';
import { type Reading, readings } from './permissions.ts';

/** Tries each permission to read by the cheapest call that needs it. */
export async function checkReading(client: Stripe): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const reading of readings) findings.push(await tryOne(client, reading));
  return findings;
}

async function tryOne(client: Stripe, { about, resource, why, isOptional = false, probe }: Reading): Promise<Finding> {
  try {
    await patiently(() => probe(client));
  } catch (error) {
    if (!(error instanceof StripeTrouble) || error.missing === null) throw error;
    const asStripeSays = error.missing === '' ? '' : ` Stripe calls it ${error.missing}.`;
    const finding = isOptional ? look : mend;
    return finding(about, `The key may not read ${resource}, so nobody sees ${why}.`, `Edit the key under Developers, API keys: ${resource}, Read.${asStripeSays}`);
  }
  return ok(about, `The key may read ${resource}, which shows ${why}.`);
}
