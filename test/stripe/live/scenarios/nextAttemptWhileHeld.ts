import { letSettle, memberBehind } from '../memberBehind.ts';
import { once } from '../once.ts';
import type { Scenario } from '../scenario.ts';

/** A hold is what a plan puts on its invoices (https://docs.stripe.com/invoicing/integration/automatic-advancement-collection). */
export const nextAttemptWhileHeld: Scenario<'nextAttemptWhileHeld'> = {
  unknown: 'nextAttemptWhileHeld',
  question: 'What does next_payment_attempt say on an invoice that is held (auto_advance: false)?',

  async ask(bench) {
    const { client } = bench;
    const { invoice } = await memberBehind(bench, 'month');
    if (invoice.next_payment_attempt === null) {
      return { outcome: 'not seen', seen: 'No retry was planned before the hold either. Turn retries on, with a custom schedule of some days, under Billing, Revenue recovery, Retries, and ask again.' };
    }
    await client.invoices.update(invoice.id, { auto_advance: false }, once());
    await letSettle(bench);
    const { next_payment_attempt: next } = await client.invoices.retrieve(invoice.id);
    if (next === null) return { outcome: 'cleared', seen: 'next_payment_attempt is null.' };
    if (next === invoice.next_payment_attempt) return { outcome: 'kept', seen: 'next_payment_attempt is what it was before.' };
    return { outcome: 'neither', seen: `next_payment_attempt went from ${invoice.next_payment_attempt} to ${next}.` };
  },
};
