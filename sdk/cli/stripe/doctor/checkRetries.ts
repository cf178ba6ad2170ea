import type { Stripe } from 'stripe';
import { patiently } from '../patiently.ts';
import { StripeTrouble } from '../stripeTrouble.ts';
import { type Finding, look } from './finding.ts';

// https://docs.stripe.com/billing/revenue-recovery/smart-retries
const retriesPage = 'Billing, Revenue recovery, Retries (https://dashboard.stripe.com/revenue_recovery/retries)';
const mailPage = 'Settings, Billing, Subscriptions and emails (https://dashboard.stripe.com/settings/billing/automatic)';

/**
 * The settings of the account that bear on members and that no call of the API can read: what they have led to so far can be
 * seen, and the owner looks at the rest.
 */
export async function checkRetries(client: Stripe): Promise<Finding[]> {
  try {
    return [tellRetries(await openInvoices(client)), tellEnd(await endings(client)), mails];
  } catch (error) {
    if (error instanceof StripeTrouble && error.missing !== null) return [tellRetries(null), tellEnd(null), mails];
    throw error;
  }
}

const mails = look('mails', 'Whether Stripe writes to people whose payment failed is a setting that no key can read.', `Under ${mailPage}, turn the mails about failed payments off, or people get Stripe’s words besides yours.`);

async function openInvoices(client: Stripe): Promise<Stripe.Invoice[]> {
  const { data } = await patiently(() => client.invoices.list({ status: 'open', collection_method: 'charge_automatically', limit: 100 }));
  return data;
}

function tellRetries(invoices: Stripe.Invoice[] | null): Finding {
  const again = invoices?.filter(({ next_payment_attempt: next }) => next !== null).length ?? 0;
  const seen = invoices && invoices.length > 0 ? ` Of ${count(invoices.length, 'open invoice')} that Stripe charges by itself, it is going to try ${again} again.` : '';
  return look('retries', `How often Stripe tries again is a setting that no key can read.${seen}`, `Look under ${retriesPage}. We recommend Smart Retries, 8 tries within 2 weeks.`);
}

/** How subscriptions have ended up after the last try, newest 100 of each. */
interface Endings {
  canceled: number;
  unpaid: number;
  paused: number;
}

async function endings(client: Stripe): Promise<Endings> {
  const read = async (status: 'canceled' | 'unpaid' | 'paused'): Promise<Stripe.Subscription[]> => (await patiently(() => client.subscriptions.list({ status, limit: 100 }))).data;
  const canceled = (await read('canceled')).filter(({ cancellation_details: details }) => details?.reason === 'payment_failed');
  const unpaid = await read('unpaid');
  const paused = (await read('paused')).filter(({ status_details: details }) => details?.paused.subscription.type === 'final_payment_failure');
  return { canceled: canceled.length, unpaid: unpaid.length, paused: paused.length };
}

/** A plan that is agreed late would come to nothing where the subscription is canceled first. */
function tellEnd(ended: Endings | null): Finding {
  const { canceled = 0, unpaid = 0, paused = 0 } = ended ?? {};
  const seen = [
    ...(canceled > 0 ? [`${count(canceled, 'subscription')} ended because a payment failed`] : []),
    ...(unpaid > 0 ? [`${count(unpaid, 'subscription')} became unpaid`] : []),
    ...(paused > 0 ? [`${count(paused, 'subscription')} paused because a payment failed`] : []),
  ];
  const said = seen.length > 0 ? ` In this account ${seen.join(', ')}.` : '';
  return look('endOfRetries', `What happens after the last try is a setting that no key can read.${said}`, `Look under ${retriesPage}. We recommend to leave the subscription past due: nobody then loses it while they look for a way.`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
