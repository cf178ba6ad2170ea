import type { Stripe } from 'stripe';
import type { Unknowns } from '../../fake/options.ts';
import { eventsAbout } from '../eventsAbout.ts';
import { letSettle, memberBehind } from '../memberBehind.ts';
import { once } from '../once.ts';
import type { Scenario } from '../scenario.ts';

/** Where an invoice cannot be paid in parts, the part is billed apart and credited on the original. */
export const fullyCredited: Scenario<'fullyCredited'> = {
  unknown: 'fullyCredited',
  question: 'What becomes of an open invoice that a credit note has brought down to nothing?',

  async ask(bench) {
    const { client } = bench;
    const { subscription, invoice } = await memberBehind(bench, 'month');
    const before = new Set((await eventsAbout(client, [invoice.id, subscription])).map(({ id }) => id));
    await client.creditNotes.create({ invoice: invoice.id, amount: invoice.amount_remaining, email_type: 'none', memo: 'Paid in part' }, once());
    await letSettle(bench);
    const { status, amount_remaining: remaining } = await client.invoices.retrieve(invoice.id);
    const subscribed = await client.subscriptions.retrieve(subscription);
    const events = (await eventsAbout(client, [invoice.id, subscription])).filter(({ id }) => !before.has(id)).map(({ type }) => type);
    const seen = `The invoice is ${String(status)} with ${remaining} remaining, its subscription ${subscribed.status}. Events: ${events.join(', ') || 'none'}.`;
    return { outcome: isKnown(status) ? status : 'neither', seen };
  },
};

function isKnown(status: Stripe.Invoice['status']): status is Unknowns['fullyCredited'] {
  return status === 'paid' || status === 'open';
}
