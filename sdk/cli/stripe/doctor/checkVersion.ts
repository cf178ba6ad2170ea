import { Stripe } from 'stripe';
import { patiently } from '../patiently.ts';
import { StripeTrouble } from '../stripeTrouble.ts';
import { type Finding, ok } from './finding.ts';

/** The version of the API that the account is set to, as its newest event shows it. No call depends on it: each names its own. */
export async function checkVersion(client: Stripe): Promise<Finding> {
  const account = await versionOfAccount(client);
  const says = account === null ? '' : ` The account itself is set to ${account}, which changes nothing about that.`;
  return ok('version', `Every call asks for API version ${Stripe.API_VERSION}.${says}`);
}

async function versionOfAccount(client: Stripe): Promise<string | null> {
  try {
    const { data } = await patiently(() => client.events.list({ limit: 1 }));
    return data[0]?.api_version ?? null;
  } catch (error) {
    if (error instanceof StripeTrouble && error.missing !== null) return null; // that it is missing is said by another check
    throw error;
  }
}
