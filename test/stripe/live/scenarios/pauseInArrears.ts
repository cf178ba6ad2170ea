import { letSettle, memberBehind } from '../memberBehind.ts';
import { once } from '../once.ts';
import { describeRefusal, refusalTo } from '../refusalTo.ts';
import type { Scenario } from '../scenario.ts';

/** Nothing may be given back for time that was not paid for (https://docs.stripe.com/billing/subscriptions/pause). */
const billNothing = { unused_time_from: { type: 'none' }, outstanding_usage_through: { type: 'none' } } as const;

/** Also looks at whether such a pause gives anything back. */
export const pauseInArrears: Scenario<'pauseInArrears'> = {
  unknown: 'pauseInArrears',
  question: 'Can a subscription that is past due be paused?',

  async ask(bench) {
    const { client } = bench;
    const { customer, subscription } = await memberBehind(bench, 'month');
    const { status: before } = await client.subscriptions.retrieve(subscription);
    if (before !== 'past_due') return { outcome: 'not seen', seen: `After a refused renewal the subscription is ${before}, not past_due: so the account is set, under Billing, Revenue recovery, Retries.` };
    const refusal = await refusalTo(client.subscriptions.pause(subscription, { bill_for: billNothing }, once()));
    if (refusal) return { outcome: 'refused', seen: describeRefusal(refusal) };
    await letSettle(bench);
    const { status } = await client.subscriptions.retrieve(subscription);
    const seen = `The subscription is ${status}; waiting for the next invoice: ${await bench.pendingAmount(customer)} in minor units (0 is what the adapter relies on).`;
    return { outcome: status === 'paused' ? 'accepted' : 'neither', seen };
  },
};
