import { memberBehind } from '../memberBehind.ts';
import { describeRefusal, refusalTo } from '../refusalTo.ts';
import type { Scenario } from '../scenario.ts';

/** Also makes sure of the deepest thing that the adapter asks for in a list, and tries one level more. */
export const paymentsInLists: Scenario<'paymentsInLists'> = {
  unknown: 'paymentsInLists',
  question: 'Can a list of invoices be asked to expand data.payments?',

  async ask(bench) {
    const { client } = bench;
    const { customer } = await memberBehind(bench, 'month');
    const listed = (path: string): ReturnType<typeof client.invoices.list> => client.invoices.list({ customer, status: 'open', expand: [path] });
    const [read] = (await listed('data.parent.subscription_details.subscription')).data;
    if (typeof read?.parent?.subscription_details?.subscription !== 'object') throw new Error('data.parent.subscription_details.subscription came unexpanded, and the adapter reads it.');
    const tooDeep = await refusalTo(listed('data.payments.data.payment.payment_intent'));
    const depth = `Five levels deep: ${tooDeep ? describeRefusal(tooDeep) : 'accepted.'}`;
    const page = listed('data.payments');
    const refusal = await refusalTo(page);
    if (refusal) return { outcome: 'refused', seen: `${describeRefusal(refusal)} ${depth}` };
    const count = (await page).data[0]?.payments?.data.length;
    return { outcome: count === undefined ? 'neither' : 'expanded', seen: `${count === undefined ? 'No payments came' : `Payments came with it (${count})`}. ${depth}` };
  },
};
