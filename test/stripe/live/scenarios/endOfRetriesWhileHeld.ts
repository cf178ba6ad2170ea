import { newMember, passRenewal, refusedInvoice } from '../memberBehind.ts';
import { once } from '../once.ts';
import type { Scenario } from '../scenario.ts';

/** Longer than retries can last: two months at most (https://docs.stripe.com/billing/revenue-recovery/smart-retries). Milliseconds. */
const untilRetriesEnd = 70 * 86_400_000;

/**
 * Two members are behind, of whom one's invoice is held: what becomes of the other shows what the account does when retries
 * end. They are billed by the year, so that no other invoice comes between.
 */
export const endOfRetriesWhileHeld: Scenario<'endOfRetriesWhileHeld'> = {
  unknown: 'endOfRetriesWhileHeld',
  question: 'Does what the account does after the last retry also come where the invoice is held?',

  async ask(bench) {
    const { client } = bench;
    const [held, other] = [await newMember(bench, 'year'), await newMember(bench, 'year')];
    await passRenewal(bench, held);
    const invoice = await refusedInvoice(bench, held);
    await refusedInvoice(bench, other);
    await client.invoices.update(invoice.id, { auto_advance: false }, once());
    await bench.advanceTo(new Date(bench.now().getTime() + untilRetriesEnd));
    const { status: ended } = await client.subscriptions.retrieve(other.subscription);
    const { status } = await client.subscriptions.retrieve(held.subscription);
    const seen = `After 70 days the subscription of the held invoice is ${status}, the other one ${ended}.`;
    if (ended === 'past_due') {
      return { outcome: 'not seen', seen: `${seen} Set "after the last try" to cancel under Billing, Revenue recovery, Retries, with a custom schedule of some days, and ask again.` };
    }
    if (status === 'past_due') return { outcome: 'waits', seen };
    return { outcome: status === ended ? 'comes' : 'neither', seen };
  },
};
