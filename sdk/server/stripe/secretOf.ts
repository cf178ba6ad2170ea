import type { Stripe } from 'stripe';
import { BooksUnavailableError } from '../billing/booksUnavailableError.ts';
import { askStripe } from './askStripe.ts';

/** What the member's browser needs for one step, asked for as it is answered: it is never written down. @param id `seti_…`, `pi_…` or `in_…` */
export async function secretOf(client: Stripe, id: string): Promise<string> {
  if (id.startsWith('seti_')) {
    const { client_secret: secret } = await askStripe('setupIntents.retrieve', 'setup_intent', client.setupIntents.retrieve(id));
    return requireSecret('setupIntents.retrieve', secret);
  }
  if (id.startsWith('pi_')) {
    const { client_secret: secret } = await askStripe('paymentIntents.retrieve', 'payment_intent', client.paymentIntents.retrieve(id));
    return requireSecret('paymentIntents.retrieve', secret);
  }
  const invoice = await askStripe('invoices.retrieve', 'invoice', client.invoices.retrieve(id, { expand: ['confirmation_secret'] }));
  return requireSecret('invoices.retrieve', invoice.confirmation_secret?.client_secret);
}

export function requireSecret(call: string, secret: string | null | undefined): string {
  if (secret) return secret;
  throw new BooksUnavailableError(`Stripe, ${call}: there is no client secret with it. It has ended: begin anew.`);
}
