import { memberBehind } from '../memberBehind.ts';
import { once } from '../once.ts';
import { describeRefusal, refusalTo } from '../refusalTo.ts';
import type { Scenario } from '../scenario.ts';

/** Parts are paid so (https://docs.stripe.com/invoicing/partial-payments), but of such an invoice the guide calls it unsupported. */
export const attachToAutoCharged: Scenario<'attachToAutoCharged'> = {
  unknown: 'attachToAutoCharged',
  question: 'Can a part payment be attached to a subscription invoice that is charged automatically?',

  async ask(bench) {
    const { client } = bench;
    const { customer, invoice } = await memberBehind(bench, 'month');
    const card = await bench.giveCard(customer, 'pm_card_visa');
    const amount = Math.floor(invoice.amount_remaining / 2);
    const intent = await client.paymentIntents.create({ amount, currency: invoice.currency, customer, payment_method: card }, once());
    const refusal = await refusalTo(client.invoices.attachPayment(invoice.id, { payment_intent: intent.id }, once()));
    return refusal ? { outcome: 'refused', seen: describeRefusal(refusal) } : { outcome: 'accepted', seen: 'attach_payment took an unconfirmed payment of half the amount.' };
  },
};
