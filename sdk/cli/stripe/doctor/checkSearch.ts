import type { Stripe } from 'stripe';
import { patiently } from '../patiently.ts';
import { StripeTrouble } from '../stripeTrouble.ts';
import { type Finding, look, ok } from './finding.ts';

/** Whether customers can be searched for. Merchants in India have no search (https://docs.stripe.com/search). */
export async function checkSearch(client: Stripe): Promise<Finding[]> {
  try {
    await patiently(() => client.customers.search({ query: 'metadata["gt_member"]:"goodterms doctor"', limit: 1 }));
    return [ok('search', 'Customers can be found by the member that is noted on them.')];
  } catch (error) {
    if (!(error instanceof StripeTrouble)) throw error;
    if (error.missing !== null) return []; // the key may not read customers at all, which is said already
    return [look('search', 'This account has no search, so a customer is not found by the member that is noted on it.', 'Have the member’s mail address in your import: it is then found by that.')];
  }
}
