import type { Stripe } from 'stripe';
import type { Bench } from '../bench.ts';
import { letSettle, memberBehind } from '../memberBehind.ts';
import { once } from '../once.ts';
import type { Scenario } from '../scenario.ts';

const hour = 3_600_000;
/** How long an attempt is waited for before it counts as one that never comes, milliseconds. */
const longEnough = 30 * 24 * hour;

/** Billed by the year, so that no other invoice comes between. */
export const nextAttemptAfterRelease: Scenario<'nextAttemptAfterRelease'> = {
  unknown: 'nextAttemptAfterRelease',
  question: 'When is an invoice asked for again after auto_advance was set back to true?',

  async ask(bench) {
    const { client } = bench;
    const { customer, invoice } = await memberBehind(bench, 'year');
    await client.invoices.update(invoice.id, { auto_advance: false }, once());
    await letSettle(bench);
    await bench.giveCard(customer, 'pm_card_visa');
    const released = await client.invoices.update(invoice.id, { auto_advance: true }, once());
    const from = bench.now().getTime();
    const promised = `next_payment_attempt was ${nextOf(released, from)} right after the release`;
    if (await isPaidAfter(bench, invoice.id, from + 2 * hour)) return { outcome: 'within an hour', seen: `Paid within two hours; ${promised}.` };
    if (await isPaidAfter(bench, invoice.id, from + longEnough)) return { outcome: 'neither', seen: `Paid within 30 days, but not within two hours; ${promised}.` };
    return { outcome: 'never', seen: `Not paid in 30 days; ${promised}.` };
  },
};

async function isPaidAfter(bench: Bench, invoice: string, at: number): Promise<boolean> {
  await bench.advanceTo(new Date(at));
  return (await bench.client.invoices.retrieve(invoice)).status === 'paid';
}

function nextOf({ next_payment_attempt: next }: Stripe.Invoice, from: number): string {
  return next === null ? 'null' : `${Math.round((next * 1000 - from) / 60_000)} minutes later`;
}
