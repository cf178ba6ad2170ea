import { letSettle, memberBehind, passRenewal, refusedInvoice } from '../memberBehind.ts';
import { once } from '../once.ts';
import type { Scenario } from '../scenario.ts';

/** A plan pays the newest invoice first. Billed by the day, so that the second one comes before the retries of the first have ended. */
export const statusFollows: Scenario<'statusFollows'> = {
  unknown: 'statusFollows',
  question: 'Is a subscription active again once its newest invoice is paid, while an older one is held?',

  async ask(bench) {
    const { client } = bench;
    const { invoice: oldest, ...member } = await memberBehind(bench, 'day');
    await client.invoices.update(oldest.id, { auto_advance: false }, once());
    await passRenewal(bench, member);
    const newest = await refusedInvoice(bench, member);
    if (newest.id === oldest.id) throw new Error(`The subscription ${member.subscription} wrote no second invoice, so there is none to pay first.`);
    const card = await bench.giveCard(member.customer, 'pm_card_visa');
    await client.invoices.pay(newest.id, { payment_method: card, off_session: false }, once());
    await letSettle(bench);
    const { status } = await client.subscriptions.retrieve(member.subscription);
    const older = await client.invoices.retrieve(oldest.id);
    const seen = `The newest is paid, the older one ${String(older.status)}, the subscription ${status}.`;
    if (older.status !== 'open') return { outcome: 'not seen', seen };
    if (status === 'active') return { outcome: 'the latest invoice', seen };
    return { outcome: status === 'past_due' ? 'every invoice' : 'neither', seen };
  },
};
