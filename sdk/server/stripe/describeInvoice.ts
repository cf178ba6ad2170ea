import type { Stripe } from 'stripe';

/** What Stripe writes on a line of a subscription: `1 × Steady Ground (at $129.00 / month)`. */
const subscriptionLine = /^\d+ × (?<product>.+) \(at .+\)$/;

/** The longest that a charge's description is taken. Characters. */
const longest = 200;

/** What an invoice is for, in the owner's words as far as there are any; else its number. */
export function describeInvoice({ description, lines, number, id }: Stripe.Invoice): string {
  const line = lines.data.find(({ amount }) => amount > 0)?.description ?? '';
  const words = description?.trim() || subscriptionLine.exec(line)?.groups?.['product'] || line.trim() || number || id;
  return words.slice(0, longest);
}
